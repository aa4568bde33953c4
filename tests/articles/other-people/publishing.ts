import { DATE, paragraphs, type Sample, STORY, TITLE } from "./story.ts";

// All texts here are invented; the markup is written as these systems write it.

const [ONE, TWO, THREE, FOUR, FIVE, SIX] = STORY;
const page = (head: string, body: string, lang = "en") =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const NEWS = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: TITLE,
  datePublished: `${DATE}T10:20:00+00:00`,
  author: [{ "@type": "Person", name: "Ann Lee", url: "https://n.test/ann" }],
};

/** Pages of systems in which blogs and newsletters are written. */
export const PUBLISHING: readonly Sample[] = [
  {
    what: "WordPress, classic",
    name: "a.html",
    content: page(
      `<title>${TITLE} &#8211; Ford Courier</title><meta property="og:site_name" content="Ford Courier" />`,
      `<div id="page" class="site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/">Ford Courier</a></h1><nav><ul id="primary-menu" class="menu"><li class="menu-item"><a href="/">Home</a></li><li class="menu-item"><a href="/sport">Sport</a></li></ul></nav></header>
<main id="main" class="site-main"><article id="post-12" class="post-12 post type-post status-publish category-local tag-pools"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="/p/12" rel="bookmark"><time class="entry-date published" datetime="${DATE}T10:20:00+00:00">March 4, 2025</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/ann">Ann Lee</a></span></span></div></header>
<div class="entry-content"><figure id="attachment_13" class="wp-caption alignnone"><img src="x.jpg" /><figcaption class="wp-caption-text">The Weir Street pool last May. Photo: Bo Fox</figcaption></figure>
${paragraphs()}
<div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">Share this:</h3><ul><li class="share-facebook"><a href="#">Click to share on Facebook (Opens in new window)</a></li></ul></div></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/local" rel="category tag">Local</a></span><span class="tags-links">Tagged <a href="/tag/pools" rel="tag">pools</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a href="/p/11" rel="prev">Bridge reopens after a long winter of repairs and a dispute over who pays</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on &ldquo;${TITLE}&rdquo;</h2><ol class="comment-list"><li class="comment even"><article class="comment-body"><footer class="comment-meta"><b class="fn">Cy</b> <span class="says">says:</span></footer><div class="comment-content"><p>I swam there every week for thirty years and I can tell you that nobody ever looked after that roof, not once, and now they act surprised.</p></div></article></li></ol><div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div></div></main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts</h2><ul><li><a href="/p/9">The ferry runs on Sundays again from the first week of April</a></li></ul></section></aside></div>`,
    ),
  },
  {
    what: "WordPress, blocks with pull-quote, quotation and embedded post",
    name: "a.html",
    content: page(
      `<title>${TITLE} - Ford Courier</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Ford Courier"><meta property="article:published_time" content="${DATE}T10:20:00+00:00"><meta name="author" content="Ann Lee">`,
      `<main class="wp-block-group"><h1 class="wp-block-post-title">${TITLE}</h1><div class="entry-content wp-block-post-content"><p>${ONE}</p><p>${TWO}</p>
<figure class="wp-block-pullquote"><blockquote><p>There is no plaster left.</p><cite>Mira Oldcastle</cite></blockquote></figure>
<p>${THREE}</p><figure class="wp-block-image"><img src="x.jpg"><figcaption class="wp-element-caption">The pool in May.</figcaption></figure><p>${FOUR}</p>
<div class="wp-block-group newsletter-signup"><p>Get the Courier in your inbox every Friday, free of charge and without advertising.</p></div>
<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p lang="en" dir="ltr">Not one of them has ever got wet.</p>&mdash; Tomas Reed (@tomasreed) <a href="https://twitter.com/x">March 4, 2025</a></blockquote></div></figure>
<p>${FIVE}</p><p>${SIX}</p></div></main>`,
    ),
    paragraphs: [
      ONE,
      TWO,
      THREE,
      FOUR,
      "post: Not one of them has ever got wet. — Tomas Reed (@tomasreed) March 4, 2025",
      FIVE,
      SIX,
    ],
  },
  {
    what: "Substack",
    name: "a.html",
    content: page(
      `<title>${TITLE} - by Ann Lee - The Ford Letter</title><meta property="og:title" content="${TITLE}"><meta name="author" content="Ann Lee">${ld({ ...NEWS, publisher: { "@type": "Organization", name: "The Ford Letter" } })}`,
      `<div id="entry"><div class="main-menu"><a href="/">The Ford Letter</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">What a survey of two roofs means for everybody who swims</h3><div class="byline-wrapper"><a href="#">Ann Lee</a><div class="pencraft">Mar 04, 2025</div></div><div class="post-ufi"><a>12</a><a>Share</a></div></div>
<div class="available-content"><div dir="auto" class="body markup"><div class="captioned-image-container"><figure><img src="x.png"><figcaption class="image-caption">The pool in May</figcaption></figure></div><p><span>${ONE}</span></p><p>${TWO}</p><div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The Ford Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input placeholder="Type your email…"></form></div></div><p>${THREE}</p><p>${FOUR}<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-1" href="#footnote-1" class="footnote-anchor">1</a></p><p class="button-wrapper"><a class="button primary" href="#"><span>Share</span></a></p><p>${FIVE}</p><p>${SIX}</p><div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>The survey was made in the autumn of last year by a firm from Weir.</p></div></div><div class="subscription-widget-wrap"><p class="cta-caption">Thanks for reading The Ford Letter! Subscribe for free to receive new posts and support my work.</p></div></div></div></article><div class="comments-section"><h4>Discussion about this post</h4></div></div></div>`,
    ),
  },
  {
    what: "Ghost, with cards",
    name: "a.html",
    content: page(
      `<title>${TITLE}</title><meta property="og:site_name" content="Ford Notes"><meta property="article:published_time" content="${DATE}T10:20:00.000Z">${ld({ ...NEWS, "@type": "Article", author: { "@type": "Person", name: "Ann Lee" } })}`,
      `<div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><a class="gh-navigation-logo" href="/">Ford Notes</a></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/local/">Local</a><h1 class="gh-article-title">${TITLE}</h1><aside class="gh-article-sidebar"><h4 class="gh-article-author-name"><a href="/author/ann/">Ann Lee</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="${DATE}">Mar 4, 2025</time> <span class="gh-article-meta-length">3 min read</span></div></aside></header>
<section class="gh-content gh-canvas is-body"><p>${ONE}</p><p>${TWO}</p><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://n.test/b"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Bridge reopens</div><div class="kg-bookmark-description">The bridge over the ford reopens after a winter of repairs, the council says.</div></div></a></figure><p>${THREE}</p><div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Members read everything first. Become one today.</div></div><p>${FOUR}</p><p>${FIVE}</p><div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Sign up for Ford Notes</h2><p class="kg-signup-card-subheading">News of the ford, in your inbox, once a week and no more than that.</p></div><p>${SIX}</p></section></article><section class="gh-comments"><p>Member discussion</p></section></main></div>`,
    ),
  },
  {
    what: "Blogger, paragraphs by breaks",
    name: "a.html",
    content: page(
      `<title>Ford Blog: ${TITLE}</title>`,
      `<div class="main section"><div class="widget Blog"><div class="date-outer"><h2 class="date-header"><span>Tuesday, 4 March 2025</span></h2><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content">${ONE}<br /><br />${TWO}<br /><br /><a name='more'></a>${THREE}<br /><br />${FOUR}<br /><br />${FIVE}<br /><br />${SIX}<br /><div style='clear: both;'></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn">Ann Lee</span></span> <span class="post-timestamp">at <abbr class="published" title="${DATE}T10:20:00Z">10:20</abbr></span> <span class="post-labels">Labels: <a rel="tag" href="#">pools</a></span></div></div></div></div></div><div class="comments" id="comments"><h4>No comments:</h4></div></div></div>`,
    ),
  },
  {
    what: "Medium",
    name: "a.html",
    content: page(
      `<title>${TITLE} | by Ann Lee | Mar, 2025 | Medium</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Medium"><meta property="article:published_time" content="${DATE}T10:20:00.000Z"><meta name="author" content="Ann Lee">`,
      `<div id="root"><nav><a>Open in app</a><a>Sign up</a><a>Sign in</a></nav><article><section><div><h1 data-testid="storyTitle" class="pw-post-title">${TITLE}</h1><div><a data-testid="authorName">Ann Lee</a><button>Follow</button><span data-testid="storyReadTime">3 min read</span><span data-testid="storyPublishDate">Mar 4, 2025</span></div><div>--</div><div>Listen</div><div>Share</div>${paragraphs('<p class="pw-post-body-paragraph mp mq">', "</p>")}</div></section></article><div><div>Written by Ann Lee</div><div>123 Followers</div><p>Writes about water, and about the people in it, from a house by the ford.</p></div><div><h2>More from Ann Lee</h2><article><h2>Bridge reopens</h2><p>The bridge over the ford reopens after a winter of repairs, the council says.</p></article></div></div>`,
    ),
  },
  {
    what: "Drupal",
    name: "a.html",
    content: page(
      `<title>${TITLE} | Harrow Ford</title><meta name="Generator" content="Drupal 10">`,
      `<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div id="block-branding"><a href="/">Harrow Ford</a></div></div></header><main role="main"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-page-title"><h1><span class="field field--name-title">${TITLE}</span></h1></div><article role="article" class="node node--type-article node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span><a title="View user profile." href="/user/2" class="username">Ann Lee</a></span> on <span class="field field--name-created">Tue, 4 March 2025 - 10:20</span></div></footer><div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${paragraphs()}</div><div class="field field--name-field-tags field--label-above"><h3 class="field__label">Tags</h3><ul class="links field__items"><li><a href="/t/1">pools</a></li></ul></div><section class="field field--name-comment comment-wrapper"><h2>Comments</h2><article class="comment"><p>Shame on the lot of them, I say, and I have said so for years at every meeting.</p></article></section></div></article></div></main></div>`,
    ),
  },
];
