import { DATE, paragraphs, type Sample, STORY, TITLE } from "./story.ts";

// All texts here are invented; the markup is written as newsrooms' pages have it.

const [ONE, TWO, THREE, FOUR, FIVE, SIX] = STORY;
const page = (head: string, body: string, lang = "en") =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const NEWS = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: TITLE,
  datePublished: `${DATE}T10:20:00+00:00`,
  author: [{ "@type": "Person", name: "Ann Lee" }],
};
const HEAD = `<title>${TITLE} - Ford Courier</title>${ld(NEWS)}`;
const block = (words: string) =>
  `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">${words}</p></div></div>`;

/** Pages of newsrooms, large and small. */
export const NEWSROOMS: readonly Sample[] = [
  {
    what: "a broadcaster's components with made-up class names",
    name: "a.html",
    content: page(
      HEAD,
      `<div id="root"><header role="banner"><nav><ul><li><a>Home</a></li></ul></nav></header><main id="main-content" role="main"><article class="ssrcss-pv1rh6-ArticleWrapper"><header data-component="headline-block"><h1 id="main-heading">${TITLE}</h1></header><div data-component="byline-block"><div class="ssrcss-68pt20-Text-TextContributorName">By Ann Lee</div><div>BBC News</div></div><div data-component="image-block"><figure><div><img></div><div data-component="caption-block"><span class="visually-hidden">Image caption, </span>The pool in May</div></figure></div>
${block(`<b>${ONE}</b>`)}${block(TWO)}<div data-component="subheadline-block"><h2>Who swims</h2></div>${block(THREE)}<div data-component="unordered-list-block"><ul><li><div><a href="/a">Bridge reopens after a long winter</a></div></li><li><div><a href="/b">Ferry runs on Sundays again</a></div></li></ul></div>${block(FOUR)}${block(FIVE)}${block(SIX)}
<div data-component="links-block"><h2>Related Topics</h2><ul><li><a>Harrow Ford</a></li></ul></div></article><section data-component="related-internet-links"><p>The BBC is not responsible for the content of external sites.</p></section></main></div>`,
    ),
    paragraphs: [ONE, TWO, "heading: Who swims", THREE, FOUR, FIVE, SIX],
  },
  {
    what: "a newspaper with companion columns, a sign-up and the reporter's life in short",
    name: "a.html",
    content: page(
      HEAD,
      `<main id="site-content"><article id="story"><header><h1 data-testid="headline">${TITLE}</h1><p id="article-summary">A survey found that neither roof would last.</p></header><div data-testid="reading-time-module"><div>March 4, 2025</div></div><section name="articleBody"><div class="css-s99gbd StoryBodyCompanionColumn"><div><p class="css-at9mc1">${ONE}</p><p class="css-at9mc1">${TWO}</p></div></div><div class="css-1336jft"><div id="story-ad-1"><p>Advertisement</p><a>SKIP ADVERTISEMENT</a></div></div><div class="css-s99gbd StoryBodyCompanionColumn"><div><p>${THREE}</p><p>${FOUR}</p></div></div><div data-testid="imageblock-wrapper"><figure><figcaption><span>The pool in May.</span><span>Credit...Bo Fox for the Courier</span></figcaption></figure></div><div class="css-s99gbd StoryBodyCompanionColumn"><div><p>${FIVE}</p><p>${SIX}</p></div></div></section><div class="bottom-of-article"><div class="css-1ubp8k9"><p>Ann Lee is a reporter covering the valleys. She has written about water for ten years. <a href="/ann">More about Ann Lee</a></p></div></div><div id="bottom-sheet-sensor"></div></article></main>`,
    ),
    paragraphs: ["A survey found that neither roof would last.", ...STORY],
  },
  {
    what: "a paper with rich links and a pull-quote in asides",
    name: "a.html",
    content: page(
      HEAD,
      `<article><h1>${TITLE}</h1><address aria-label="Contributor info"><a rel="author">Ann Lee</a></address><div id="maincontent" class="dcr-1b1xzj9"><div class="article-body-commercial-selector article-body-viewer-selector"><p class="dcr-130mj7b">${ONE}</p><p class="dcr-130mj7b">${TWO}</p><gu-island name="RichLinkComponent"><aside data-component="rich-link"><h4>Bridge reopens</h4><p>Read more</p></aside></gu-island><figure data-spacefinder-role="supporting"><aside class="element-pullquote"><blockquote>There is no plaster left</blockquote><footer><cite>Mira Oldcastle</cite></footer></aside></figure><p>${THREE}</p><figure data-spacefinder-role="richLink"></figure><p>${FOUR}</p><gu-island name="EmailSignUpWrapper"><figure><form><h3>Sign up to First Thing</h3><p>Our morning email breaks down the key stories of the day, telling you what’s happening</p></form></figure></gu-island><p>${FIVE}</p><p>${SIX}</p></div></div><div data-component="share">Explore more on these topics</div></article>`,
    ),
  },
  {
    what: "an agency's story with enhancements between",
    name: "a.html",
    content: page(
      `<title>${TITLE} | AP News</title><meta property="og:site_name" content="AP News"><meta property="og:title" content="${TITLE}"><meta property="article:published_time" content="${DATE}T10:20:00">${ld({ ...NEWS, author: [{ "@type": "Person", name: "ANN LEE" }] })}`,
      `<main class="Page-main"><h1 class="Page-headline">${TITLE}</h1><div class="Page-byline"><div class="Page-authors">By <span class="Link">ANN LEE</span></div><div class="Page-dateModified">Updated 10:20 AM GMT, March 4, 2025</div></div><div class="Page-storyBody"><div class="RichTextStoryBody RichTextBody"><p>HARROW FORD, England (AP) — ${ONE}</p><p>${TWO}</p><div class="Enhancement"><div class="HtmlModuleEnhancement"><div class="SovrnAd Advertisement"></div></div></div><p>${THREE}</p><div class="Enhancement"><div class="PageListEnhancementGeneric"><div class="PageListEnhancementGeneric-title">Related Stories</div><div class="PagePromo"><a>Bridge reopens after a long winter</a></div></div></div><p>${FOUR}</p><p>${FIVE}</p><p>${SIX}</p><p>___</p><p>Associated Press writer Bo Fox in Weir contributed to this report.</p></div></div></main>`,
    ),
    author: "ANN LEE",
    paragraphs: [
      `HARROW FORD, England (AP) — ${ONE}`,
      TWO,
      THREE,
      FOUR,
      FIVE,
      SIX,
      "Associated Press writer Bo Fox in Weir contributed to this report.",
    ],
  },
  {
    what: "an AMP page",
    name: "a.html",
    content: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><link rel="canonical" href="https://n.test/pools">${ld(NEWS)}<style amp-custom>p{margin:0}</style></head><body><amp-sidebar id="menu" layout="nodisplay"><ul><li><a>Home</a></li></ul></amp-sidebar><amp-analytics><script type="application/json">{"vars":{"a":"We sell it all"}}</script></amp-analytics><main><article><h1>${TITLE}</h1><p class="byline">By Ann Lee</p><amp-img src="x.jpg" width="1" height="1"><noscript><img src="x.jpg"></noscript></amp-img><p>${ONE}</p><p>${TWO}</p><amp-ad type="x" width="300" height="250"><div placeholder>Advertisement</div></amp-ad><p>${THREE}</p><amp-list src="/r"><template type="amp-mustache"><p>Read this next: {{title}} and many more articles like it</p></template></amp-list><p>${FOUR}</p><p>${FIVE}</p><p>${SIX}</p><amp-social-share type="twitter"></amp-social-share></article></main></body></html>`,
  },
  {
    what: "a live blog with times and authors",
    name: "a.html",
    content: page(
      `<title>${TITLE} – live</title>${ld({
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        headline: TITLE,
        datePublished: `${DATE}T10:20:00Z`,
        author: { "@type": "Person", name: "Ann Lee" },
        liveBlogUpdate: [
          { "@type": "BlogPosting", headline: "Reed speaks", articleBody: `${THREE}\n\n${FIVE}` },
          { "@type": "BlogPosting", headline: "Council votes", articleBody: `${ONE}\n\n${TWO}` },
        ],
      })}`,
      `<main><h1>${TITLE} – live</h1><article id="block-1" class="live-block"><header><time datetime="${DATE}T12:00:00Z">12.00</time><h2>Reed speaks</h2></header><p>${THREE}</p><p>${FIVE}</p><div class="share-buttons"><a>Share</a></div></article><article id="block-2" class="live-block"><header><time datetime="${DATE}T10:20:00Z">10.20</time><h2>Council votes</h2></header><p>${ONE}</p><p>${TWO}</p></article></main>`,
    ),
    paragraphs: ["heading: Reed speaks", THREE, FIVE, "heading: Council votes", ONE, TWO],
  },
  {
    what: "a live blog of which only the JSON-LD has the updates",
    name: "a.html",
    content: page(
      `<title>${TITLE} – live</title>${ld({
        "@type": "LiveBlogPosting",
        headline: TITLE,
        datePublished: `${DATE}T10:20:00Z`,
        author: { name: "Ann Lee" },
        liveBlogUpdate: [
          { "@type": "BlogPosting", articleBody: `${THREE}\n\n${FIVE}` },
          { "@type": "BlogPosting", articleBody: `<p>${ONE}</p><p>${TWO}</p>` },
        ],
      })}`,
      `<main><h1>${TITLE} – live</h1><div id="live-root"><p>Loading updates…</p></div></main>`,
    ),
    paragraphs: [THREE, FIVE, ONE, TWO],
  },
  {
    what: "a page behind a paywall",
    name: "a.html",
    content: page(
      `<title>${TITLE}</title>${ld({ ...NEWS, isAccessibleForFree: false })}`,
      `<article><h1>${TITLE}</h1><p>${ONE}</p><p>${TWO}</p><p>${THREE}</p><div class="paywall-banner"><h3>Keep reading for £1</h3><p>Subscribe to unlock this article and get unlimited access to everything we publish.</p><p>Already a subscriber? Log in</p></div></article>`,
    ),
    paragraphs: [ONE, TWO, THREE],
  },
  {
    what: "an old page laid out in tables",
    name: "a.html",
    content: `<HTML><HEAD><TITLE>Ford Courier: ${TITLE}</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=760><TR><TD COLSPAN=3><IMG SRC="logo.gif" ALT="Ford Courier"></TD></TR><TR><TD WIDTH=120 VALIGN=top><FONT SIZE=1><A HREF="/">Home</A><BR><A HREF="/sport">Sport</A><BR><A HREF="/letters">Letters to the editor</A><BR></FONT></TD><TD VALIGN=top><FONT FACE="Times"><B><FONT SIZE=5>${TITLE}</FONT></B><BR><FONT SIZE=2>By Ann Lee<BR>4 March 2025</FONT><P>${ONE}<P>${TWO}<P>${THREE}<P>${FOUR}<P>${FIVE}<P>${SIX}<P><FONT SIZE=1><A HREF="/">Back to the front page</A></FONT></TD><TD WIDTH=140 VALIGN=top><FONT SIZE=1>Also today<BR><A HREF="/b">Bridge reopens after a long winter</A></FONT></TD></TR></TABLE></BODY></HTML>`,
  },
  {
    what: "a press release on a wire",
    name: "a.html",
    content: page(
      HEAD,
      `<header><nav><a>News</a><a>Products</a></nav></header><main><article class="news-release static-template"><header class="release-header"><h1>${TITLE}</h1><div class="mb-no"><p class="meta">NEWS PROVIDED BY</p><a><strong>Harrow Ford Council</strong></a></div><p class="mb-no">Mar 04, 2025, 10:20 ET</p></header><div class="share-section"><p>Share this article</p></div><section class="release-body container"><div class="row"><div class="col-lg-10"><p><span class="legendSpanClass">HARROW FORD, England</span>, <span class="legendSpanClass">March 4, 2025</span> /PRNewswire/ -- ${ONE}</p><p>${TWO}</p><p>${THREE}</p><p>${FOUR}</p><p>${FIVE}</p><p>${SIX}</p><p id="PURL">SOURCE Harrow Ford Council</p></div></div></section></article><section class="more-releases"><h2>MORE RELEASES FROM THIS SOURCE</h2><div class="card"><a><h3>Bridge reopens</h3><p>The bridge over the ford reopens after a winter of repairs, the council says.</p></a></div></section></main>`,
    ),
    paragraphs: [`HARROW FORD, England, March 4, 2025 /PRNewswire/ -- ${ONE}`, TWO, THREE, FOUR, FIVE, SIX],
  },
  {
    what: "a page whose consent notice is longer than its article",
    name: "a.html",
    content: page(
      HEAD,
      `<div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter"></div><div id="onetrust-banner-sdk" role="dialog">${"<p>We and our 842 partners store and access personal data, such as browsing data or unique identifiers, on your device. Selecting “I Accept” enables tracking technologies to support the purposes shown under “we and our partners process data to provide”.</p>".repeat(6)}<button>I Accept</button></div></div><main><article><h1>${TITLE}</h1><div class="byline">By Ann Lee</div>${paragraphs()}</article></main>`,
    ),
  },
  {
    what: "a page with adverts, players and links between paragraphs",
    name: "a.html",
    content: page(
      HEAD,
      `<article class="story"><h1>${TITLE}</h1><div class="story-body"><p>${ONE}</p><div class="ad-slot"><span>Advertisement</span></div><p>${TWO}</p><div class="video-player"><button>Play video</button><div>00:00 / 02:13</div><p class="video-title">Watch: Inside the pool that is to close after ninety years</p></div><p>${THREE}</p><p><strong>READ MORE: <a href="/b">Bridge reopens after a long winter of repairs</a></strong></p><p>${FOUR}</p><p><em>Story continues below advertisement</em></p><p>${FIVE}</p><p>${SIX}</p><p><i>Do you have a story? Email newsdesk@courier.test</i></p></div></article>`,
    ),
  },
  {
    what: "an article that stands on the page twice, for telephones and for desks",
    name: "a.html",
    content: page(
      HEAD,
      `<main><div class="d-block d-md-none mobile-article"><h1>${TITLE}</h1>${paragraphs()}</div><div class="d-none d-md-block desktop-article" style="display:none"><h1>${TITLE}</h1>${paragraphs()}</div></main>`,
    ),
  },
  {
    what: "a German page with hints and an agency's credit",
    name: "a.html",
    content: page(
      `<title>Harrow Ford schließt beide Bäder | Furtbote</title><meta property="og:site_name" content="Furtbote">`,
      `<main><article><h1>Harrow Ford schließt beide Bäder</h1><p class="autor">Von Ann Lee</p><p class="stand">Stand: 04.03.2025 10:20 Uhr</p><figure><figcaption>Das Bad im Mai. Foto: dpa</figcaption></figure><p>Der Rat von Harrow Ford hat am Montagabend beschlossen, beide Bäder bis zum Ende des Jahres zu schließen, weil keines der Dächer noch einen Winter überstehen würde.</p><p>„Wir haben diese Bäder mit gutem Willen und Pflaster offen gehalten“, sagte die Vorsitzende Mira Oldcastle. „Es ist kein Pflaster mehr da.“</p><p><strong>Lesen Sie auch: <a href="/b">Brücke nach langem Winter wieder offen</a></strong></p><p>Tomas Reed, der seit 1998 an der Weir Street das Schwimmen lehrt, erfuhr von dem Beschluss nach eigenen Worten von einer Mutter.</p></article></main>`,
      "de",
    ),
    title: "Harrow Ford schließt beide Bäder",
    paragraphs: [
      "Der Rat von Harrow Ford hat am Montagabend beschlossen, beide Bäder bis zum Ende des Jahres zu schließen, weil keines der Dächer noch einen Winter überstehen würde.",
      "„Wir haben diese Bäder mit gutem Willen und Pflaster offen gehalten“, sagte die Vorsitzende Mira Oldcastle. „Es ist kein Pflaster mehr da.“",
      "Tomas Reed, der seit 1998 an der Weir Street das Schwimmen lehrt, erfuhr von dem Beschluss nach eigenen Worten von einer Mutter.",
    ],
  },
  {
    what: "a French page",
    name: "a.html",
    content: page(
      `<title>Harrow Ford ferme ses deux piscines - Le Gué</title><meta property="og:site_name" content="Le Gué">`,
      `<article><h1>Harrow Ford ferme ses deux piscines</h1><div class="article__meta"><span class="author">Par Ann Lee</span><span class="date">Publié le 04 mars 2025 à 10h20</span></div><div class="article__content"><p>Le conseil de Harrow Ford a voté lundi soir la fermeture de ses deux piscines d’ici à la fin de l’année, aucun des toits ne pouvant passer un autre hiver.</p><p>« Nous avons tenu ces piscines ouvertes à force de bonne volonté », a déclaré Mira Oldcastle, qui dirige le conseil. « Il n’y en a plus. »</p><p class="lire-aussi">À lire aussi : <a href="/b">Le pont rouvre après un long hiver</a></p><p>Tomas Reed, qui enseigne la natation depuis 1998, a appris le vote par un parent d’élève.</p><div class="abonnement"><p>Abonnez-vous pour lire la suite de nos articles et soutenir notre journal.</p></div></div></article>`,
      "fr",
    ),
    title: "Harrow Ford ferme ses deux piscines",
    paragraphs: [
      "Le conseil de Harrow Ford a voté lundi soir la fermeture de ses deux piscines d’ici à la fin de l’année, aucun des toits ne pouvant passer un autre hiver.",
      "« Nous avons tenu ces piscines ouvertes à force de bonne volonté », a déclaré Mira Oldcastle, qui dirige le conseil. « Il n’y en a plus. »",
      "Tomas Reed, qui enseigne la natation depuis 1998, a appris le vote par un parent d’élève.",
    ],
  },
  {
    what: "an encyclopaedia's news page, with reference marks and edit links",
    name: "a.html",
    content: page(
      `<title>${TITLE} - Wikinews, the free news source</title>`,
      `<div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">${TITLE}</span></h1><div id="siteSub">From Wikinews, the free news source you can write!</div><div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output"><div class="toc" id="toc"><ul><li><a>Sources</a></li></ul></div><p><strong class="published"><span id="publishDate" class="value-title" title="${DATE}">Tuesday, March 4, 2025</span></strong></p><p>${ONE}<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p><p>${TWO}</p><p>${THREE}<sup class="noprint Inline-Template">[<i><a>citation needed</a></i>]</sup></p><p>${FOUR}</p><p>${FIVE}</p><p>${SIX}</p><div class="mw-heading mw-heading2"><h2 id="Sources">Sources</h2><span class="mw-editsection"><span>[</span><a>edit</a><span>]</span></span></div><ol class="references"><li id="cite_note-1"><span class="reference-text">Bo Fox. “Pools to close”. Ford Courier, March 3, 2025.</span></li></ol></div></div></div>`,
    ),
    author: null,
  },
  {
    what: "an interview with questions in bold",
    name: "a.html",
    content: page(
      HEAD,
      `<article><h1>${TITLE}</h1><div class="content"><p>${ONE}</p><p><strong>Why close both at once?</strong></p><p>We have kept these pools open on goodwill and sticking plaster. There is no plaster left, and there is nobody who would lend us any.</p><p><strong>And what becomes of the people who swim there?</strong></p><p>They will go to Weir, which is four miles by bus, and which has a pool with a roof that does not leak.</p></div></article>`,
    ),
    paragraphs: [
      ONE,
      "Why close both at once?",
      "We have kept these pools open on goodwill and sticking plaster. There is no plaster left, and there is nobody who would lend us any.",
      "And what becomes of the people who swim there?",
      "They will go to Weir, which is four miles by bus, and which has a pool with a roof that does not leak.",
    ],
  },
  {
    what: "a page that only a program in the browser fills",
    name: "a.html",
    content: page(
      `<title>${TITLE}</title>`,
      `<div id="__next"><p>You need to enable JavaScript to run this app.</p></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"body":"${ONE}"}}}</script>`,
    ),
    refused: /no article/,
  },
  {
    what: "a forum thread with signatures",
    name: "a.html",
    content: page(
      `<title>${TITLE} - Ford Forum</title>`,
      `<div id="page-body" role="main"><h2 class="topic-title"><a>${TITLE}</a></h2><div id="p1" class="post has-profile bg2"><dl class="postprofile"><dt><a class="username">annlee</a></dt><dd><strong>Posts:</strong> 1204</dd></dl><div class="postbody"><p class="author">by annlee » Tue Mar 04, 2025 10:20 am</p><div class="content">${ONE}<br><br>${TWO}<br><br>${THREE}</div><div class="signature">You can lead a horse to water, but a pencil must be lead, as my uncle used to say.</div></div></div><div id="p2" class="post has-profile bg1"><dl class="postprofile"><dt><a class="username">bofox</a></dt></dl><div class="postbody"><p class="author">by bofox » Tue Mar 04, 2025 11:02 am</p><div class="content">${FOUR}</div></div></div></div>`,
    ),
    author: null,
    paragraphs: [ONE, TWO, THREE, FOUR],
  },
];
