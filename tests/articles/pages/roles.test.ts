import { describe, expect, it } from "vitest";
import { addedIn, MIDDLE, readAround, readPage } from "./read.ts";

describe("parseHtml() recognises what a block is", () => {
  it.each([
    ["a block quote", "<blockquote><p>We sell it all.</p></blockquote>", ["block-quote: We sell it all."]],
    [
      "a block quote and whose it is",
      "<blockquote><p>We sell it all.</p><footer>— Ann Lee, in a letter</footer></blockquote>",
      ["block-quote: We sell it all.", "byline: — Ann Lee, in a letter"],
    ],
    ["a heading", "<h2>What comes next</h2>", ["heading: What comes next"]],
    ["a list", "<ul><li>Keys for the club</li></ul>", ["list-item: Keys for the club"]],
    [
      "a pull-quote that says what the text doesn't",
      '<div class="article__pull-quote"><p>Nobody can swim in a report</p></div>',
      ["pull-quote: Nobody can swim in a report"],
    ],
    [
      "a pull-quote in a figure",
      '<figure class="wp-block-pullquote"><blockquote><p>Nobody can swim here</p></blockquote></figure>',
      ["pull-quote: Nobody can swim here"],
    ],
    ["a pull-quote that repeats the text", `<div class="pullquote">${MIDDLE.slice(0, 60)}</div>`, []],
    ["a block quote that repeats the text", `<blockquote>${MIDDLE.slice(0, 60)}</blockquote>`, []],
    [
      "a post on Twitter",
      '<figure><blockquote class="twitter-tweet"><p lang="en">Keys, please.<br><br>Not money.</p>&mdash; Tomas Brandt (@weirstreet) <a href="https://twitter.com/w/1">February 11, 2025</a></blockquote></figure>',
      ["post: Keys, please. Not money. — Tomas Brandt (@weirstreet) February 11, 2025"],
    ],
    [
      "a post on Bluesky",
      '<blockquote class="bluesky-embed"><p>Keys, please.</p>&mdash; Tomas Brandt (<a href="https://bsky.test/p">@weir.bsky.test</a>) <a href="https://bsky.test/p/1">11 February 2025 at 10:20</a></blockquote>',
      ["post: Keys, please. — Tomas Brandt (@weir.bsky.test) 11 February 2025 at 10:20"],
    ],
    [
      "a post on TikTok",
      '<blockquote class="tiktok-embed"><section><a href="https://tiktok.test/@weir">@weir</a><p>Keys, please. <a href="/t">#pools</a></p><a href="/m">♬ original sound - Weir</a></section></blockquote>',
      ["post: Keys, please. #pools — @weir"],
    ],
    [
      "a caption on Instagram",
      '<blockquote class="instagram-media"><div><a href="/p">View this post on Instagram</a><p><a href="/p">Keys, please.</a></p><p><a href="/p">A post shared by Tomas Brandt (@weirstreet)</a></p></div></blockquote>',
      ["post: Keys, please. A post shared by Tomas Brandt (@weirstreet)"],
    ],
    [
      "a post of which the page has only the link",
      '<blockquote class="instagram-media"><a href="/p">View this post on Instagram</a><p><a href="/p">A post shared by Tomas Brandt (@weirstreet)</a></p></blockquote>',
      [],
    ],
    [
      "a post on Facebook",
      '<blockquote class="fb-post"><p>Keys, please.</p>Posted by <a href="/w">Weir Street Swimmers</a> on <a href="/w/1">Tuesday, 11 February 2025</a></blockquote>',
      ["post: Keys, please. Posted by Weir Street Swimmers on Tuesday, 11 February 2025"],
    ],
    [
      "a caption and a credit",
      '<figure><img src="a.jpg"><figcaption>The pool in May.</figcaption></figure><p class="wp-caption-text">The pool in June.</p><p>Photo: Ann Lee/Getty Images</p>',
      [],
    ],
    [
      "ruby without its readings",
      "<p>They call it <ruby>水<rp>(</rp><rt>mizu</rt><rp>)</rp></ruby> here.</p>",
      ["body: They call it 水 here."],
    ],
  ])("%s", (_, inner, added) => {
    expect(addedIn(readAround(inner))).toEqual(added);
  });

  it.each([
    "Advertisement",
    "Article continues below",
    "Sign up to our newsletter for the news of the ford every morning",
    "Subscribe now",
    "Read more: Bus fares to rise from the spring",
    "RELATED: Library hours cut",
    "Related stories",
    "Published: 11 February 2025, 10:20 GMT",
    "Last updated on Tuesday, February 11, 2025 at 10:20 am",
    "3 hours ago",
    "Log in to comment",
    "Already a subscriber? Sign in",
    "Follow us on Facebook",
    "Share this article",
    "© 2025 Ford Courier. All rights reserved.",
    "Leave a comment",
    "Getty Images",
    "Pools to close",
  ])("drops the line “%s”", line => {
    expect(addedIn(readAround(`<p>${line}</p>`))).toEqual([]);
  });

  it.each([
    "Share prices fell.",
    "Related to this is the matter of the keys.",
    "“Sign up,” she said.",
    "Read the letter aloud, he told them.",
    "Watch the water, said Brandt.",
    "Comments like that, she said, help nobody.",
    "By then the pool was empty.",
    "Follow the money, he said.",
    "“Photo by whom?” she asked.",
    "Save the pool, the banner read.",
  ])("keeps the sentence “%s”", line => {
    expect(addedIn(readAround(`<p>${line}</p>`))).toEqual([`body: ${line}`]);
  });

  it.each([
    [
      "a sign-up",
      '<div class="newsletter-box"><p>The news of the ford, in your letter box every morning.</p></div>',
    ],
    [
      "related articles",
      '<section class="related-content"><p>Bus fares in Harrow Ford rise in spring.</p></section>',
    ],
    ["sharing", '<div class="social-share"><p>Tell everybody you know about this.</p></div>'],
    [
      "what only a screen reader says",
      '<span class="x"><div class="visually-hidden">End of picture list.</div></span>',
    ],
  ])("drops a section that is called %s", (_, section) => {
    expect(addedIn(readAround(section))).toEqual([]);
  });

  it("drops readers' comments, longer though they are than the article", () => {
    const comment = `<p>${"I have swum there for years and I shall miss it, whatever they say. ".repeat(12)}</p>`;
    const article = readPage(
      `<main><h1>Pools to close</h1>${`<p>${MIDDLE} It was so.</p>`.repeat(5)}<div id="comments">${comment.repeat(3)}</div></main>`,
    );
    expect(article.text).not.toContain("whatever they say");
  });

  it("keeps an article whose page is called after its furniture", () => {
    const article = readPage(
      `<div class="page has-related social"><div class="newsletter-theme"><p>${MIDDLE}</p><p>${MIDDLE} Again.</p></div></div>`,
    );
    expect(article.paragraphs).toHaveLength(2);
  });

  it("reads a page in a form, as some systems make them", () => {
    expect(
      readPage(`<form action="/"><div><p>${MIDDLE}</p><p>${MIDDLE} Again.</p></div></form>`).paragraphs,
    ).toHaveLength(2);
  });

  it("repairs a heading that is never closed", () => {
    const roles = readAround(
      "<h2>What comes next<p>Nobody at the pool knew on Tuesday what would come.</p>",
    ).paragraphs;
    expect(roles.map(({ role }) => role)).toContain("body");
  });
});
