import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import { parseHtml } from "../../../src/articles/pages/parse-html.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { addedIn, CLOSE, MIDDLE, OPENING, readAround, readPage } from "./read.ts";

// All texts here are invented.

const linesOf = (article: Article) =>
  article.paragraphs.map(span => `${span.role}: ${sliceOf(article.text, span)}`);
const prose = [OPENING, MIDDLE, CLOSE].map(text => `body: ${text}`);
const PROSE = `<p>${OPENING}</p><p>${MIDDLE}</p><p>${CLOSE}</p>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("what a page puts between its paragraphs", () => {
  it.each([
    [
      "a box by its test name",
      '<div data-testid="newsletter-box"><p>The valley in ten lines each day.</p></div>',
    ],
    ["what isn't printed", '<div class="hide-on-print"><p>Your guide to the valley.</p></div>'],
    [
      "a box under a heading of the page",
      "<section><h3>Sign up to our emails</h3><p>Each day at noon.</p></section>",
    ],
    [
      "a box with nothing but the page's own lines under any heading",
      "<div><div><h3>What to know</h3><p>Get the morning's news in one email.</p></div></div>",
    ],
    [
      "whom to complain to, however long",
      `<p>This website adheres to the Independent Press Standards Organisation's Editors' Code of Practice. ${"If you have a complaint, then please write to the editor. ".repeat(3)}</p>`,
    ],
    [
      "a line below a picture in a box called after that",
      '<div class="multimedia"><img src="a.jpg"><p>The pool on Weir Street in May.</p></div>',
    ],
    [
      "a box with more articles",
      "<section><h2>More in Local</h2><h3>Bridge to stay</h3><p>It stays, they say.</p></section>",
    ],
    [
      "a hint for programs that read aloud",
      '<p><a href="/b">Bridge to stay</a><span class="sr-only">Opens in a new tab</span></p>',
    ],
    ["an advert's label in German", "<div><span>Anzeige</span></div>"],
    ["an advert's label in Russian", "<p>Реклама</p>"],
    ["a hint in Polish", "<p>Czytaj także: Most zostaje</p>"],
    ["a hint in Turkish", "<p>İlgili haberler: Köprü kalıyor</p>"],
    ["a hint in Indonesian", "<p>Baca juga: Jembatan tetap ada</p>"],
    ["a hint in Ukrainian", "<p>Читайте також: міст залишається</p>"],
    ["a hint in Hindi", "<p>यह भी पढ़ें: पुल बना रहेगा</p>"],
    ["a hint in Arabic", "<p>اقرأ أيضا: الجسر باق</p>"],
    ["a hint in Japanese", "<p>関連記事：橋は残る</p>"],
    ["what a player needs", "<div>Activez JavaScript pour regarder cette vidéo</div>"],
    ["a time that has passed", "<p>3 hrs ago</p>"],
    ["the day with its place", "<p>Published - March 04, 2025 07:15 pm IST - FORD</p>"],
    ["an address alone", "<p>https://ford-courier.test/a/pools</p>"],
    ["where it stood first", "<p>This story originally appeared in the Weir Weekly.</p>"],
    ["what a feed adds", "<p>The post Pools to close appeared first on Ford Courier.</p>"],
    ["a group to join", "<p>Into swimming? Join our Facebook group for swimmers.</p>"],
    ["a picture's number", "<p>2 of 9</p>"],
    ["how to reach the reporter", "<p>Contact Ann Lee at 555-0100 or alee@ford-courier.test.</p>"],
    ["an editor in Chinese", "<p>责任编辑：李安</p>"],
    [
      "a caption in a line of its own",
      '<div><img src="a.jpg"><span class="photo-caption">The pool in May.</span></div>',
    ],
    [
      "what stands below a picture in a table",
      '<table align="right"><tr><td><img src="a.jpg"><br><small>The pool in May</small></td></tr></table>',
    ],
    ["a picture's description", '<p class="media__description">The pool in May <span>Ann Lee</span></p>'],
  ])("is not its text: %s", (_, inner) => {
    expect(addedIn(readAround(inner))).toEqual([]);
  });

  it("is its text where a page builder calls it a widget, or it is for subscribers", () => {
    const article = readAround(
      `<div class="elementor-widget"><h2>By spring</h2></div><div class="subscriber-only"><p>“Nobody asked us,” said Bo Fox.</p></div>`,
    );
    expect(addedIn(article)).toEqual(["heading: By spring", "body: “Nobody asked us,” said Bo Fox."]);
  });

  it("is its text if it corrects a mistake after the end", () => {
    const article = readPage(
      `<main><article>${PROSE}</article><div class="notes"><ul><li>An earlier version of this story named another street.</li></ul></div></main>`,
    );
    expect(linesOf(article)).toEqual([
      ...prose,
      "list-item: An earlier version of this story named another street.",
    ]);
  });

  it("ends where readers speak, in boxes or not", () => {
    const long = `${PROSE}<p>${MIDDLE}</p><p>${OPENING}</p>`;
    const article = readPage(
      `<div>${long}<h2 id="comments">2 Comments</h2><p>I swam there in 1960, and so did my mother before me.</p></div>`,
    );
    expect(article.text).not.toContain("my mother");
  });

  it("ends before a list of sources", () => {
    const article = readPage(
      `<main>${PROSE}<h2>Sources</h2><ul><li>Ann Lee: Pools, in the Weir Weekly</li></ul></main>`,
    );
    expect(linesOf(article)).toEqual(prose);
  });
});

describe("a page's first lines", () => {
  it("are sentences of the text below the headline, and none above it", () => {
    const article = readPage(
      `<main><h6>Around town</h6><ul><li>Ann Lee</li></ul><h1>Pools to close</h1><h2>Swimmers hear of it from a parent.</h2>${PROSE}</main>`,
      '<meta property="og:title" content="Pools to close">',
    );
    expect(linesOf(article)).toEqual(["body: Swimmers hear of it from a parent.", ...prose]);
  });

  it("keep a large first letter that is hidden from programs that read aloud", () => {
    const article = readAround(
      `<p><span class="dropcap"><span aria-hidden="true">N</span></span>obody had asked the swimmers of Weir Street.</p>`,
    );
    expect(addedIn(article)).toEqual(["body: Nobody had asked the swimmers of Weir Street."]);
  });
});

describe("text whose paragraphs end at single breaks", () => {
  it("is paragraphs where every line is sentences", () => {
    const article = readPage(
      `<main><div class="text">${OPENING}<br><span></span>${MIDDLE}<br>${CLOSE}<br></div></main>`,
    );
    expect(linesOf(article)).toEqual(prose);
  });

  it("is one where the lines are verse", () => {
    const article = readAround("<p>The water rose.<br>The water fell.<br>We swam in it.</p>");
    expect(addedIn(article)).toEqual(["body: The water rose. The water fell. We swam in it."]);
  });
});

describe("a page that hardly prints an article", () => {
  it("is read from the data of its scripts", () => {
    const data = {
      props: {
        story: {
          headline: "Pools to close",
          published_at: "2025-03-04T10:00:00Z",
          lead: OPENING,
          parts: [
            { type: "paragraph", html: `<p>${MIDDLE}</p>` },
            { type: "heading", text: "By spring" },
            { type: "ad", slot: 1 },
            { type: "paragraph", html: `<p>${CLOSE}</p>` },
          ],
        },
      },
    };
    const article = readPage(
      `<div id="app"></div><script id="__DATA__" type="application/json">${JSON.stringify(data)}</script>`,
    );
    expect(linesOf(article)).toEqual([prose[0], prose[1], "heading: By spring", prose[2]]);
    expect(article).toMatchObject({ title: "Pools to close", date: "2025-03-04" });
  });

  it("is its captions where it is a gallery", () => {
    const slide = (words: string) =>
      `<div class="slide"><img src="a.jpg"><div class="slide-caption"><p>${words}</p><span class="credit">Ann Lee</span></div></div>`;
    const article = readPage(`<main>${slide(OPENING)}${slide(MIDDLE)}</main>`);
    expect(linesOf(article)).toEqual([`caption: ${OPENING}`, `caption: ${MIDDLE}`]);
  });

  it("is long enough in Chinese with fewer characters", () => {
    const article = readPage(
      "<main><p>议会星期一晚上决定关闭两座游泳池，居民事先并不知情。</p><p>“没有人问过我们，”教练李安说，她在那里工作了二十年。</p></main>",
    );
    expect(article.paragraphs).toHaveLength(2);
  });

  it("is partial where its download broke off", () => {
    const html = `<html><body><main>${PROSE}<p>“Nobody asked the people in the wat`;
    const article = parseHtml(new TextEncoder().encode(html), { kind: "uploaded", on: "2025-03-05" });
    expect(article.partial).toEqual({ kept: 4, held: null });
  });
});

describe("title, outlet, author and day of a page", () => {
  const read = (head: string, before = "", after = "") =>
    readPage(`${before}<main>${PROSE}</main>${after}`, head);

  it.each([
    ["behind the headline", "Pools to close | Ford Courier", "Ford Courier"],
    ["behind a section", "Pools to close_Local_Ford Courier", "Ford Courier"],
    ["before the headline", "Ford Courier : News : Pools to close", "Ford Courier"],
  ])("the outlet is in the window's title, %s", (_, title, outlet) => {
    const article = read(`<title>${title}</title><meta property="og:title" content="Pools to close">`);
    expect(article).toMatchObject({ title: "Pools to close", publisher: outlet });
  });

  it("the outlet is in the name that the page prints", () => {
    const article = read(
      "<title>Pools to close</title>",
      '<header><p class="site-title">Ford Courier</p></header>',
    );
    expect(article.publisher).toBe("Ford Courier");
  });

  it("the headline isn't the paper's name, though that is the largest heading of each page", () => {
    const article = read(
      "<title>Ford Courier: Council closes both pools</title>",
      "<h1>Ford Courier</h1><h3>Council closes both pools</h3>",
    );
    expect(article).toMatchObject({ title: "Council closes both pools", publisher: "Ford Courier" });
  });

  it("the headline is the one that is printed where two places disagree", () => {
    const article = read(
      '<title>Council closes both pools of the town</title><meta property="og:title" content="Swimmers in TEARS">',
      "<h2>Council closes both pools of the town</h2>",
    );
    expect(article.title).toBe("Council closes both pools of the town");
  });

  it.each([
    [
      "an organization whole",
      ld({
        "@type": "NewsArticle",
        headline: "x",
        author: { "@type": "Organization", name: "Office for Pools and Baths" },
      }),
      "",
      "",
      "Office for Pools and Baths",
    ],
    [
      "without where it was taken from",
      ld({
        "@type": "NewsArticle",
        headline: "x",
        provider: { name: "Weir Weekly" },
        author: { name: "Ann Lee, Weir Weekly" },
      }),
      "",
      "",
      "Ann Lee",
    ],
    [
      "not who comments",
      "",
      '<p itemprop="author">Ann Lee</p>',
      '<ol class="comment-list"><li><b itemprop="author">Bo Fox</b></li></ol>',
      "Ann Lee",
    ],
    ["without a job", "", '<p class="by">Ann Lee, Arts Editor</p>', "", "Ann Lee"],
    ["below the text of a weblog", "", "", "<p>Posted by Ann Lee at March 4, 2025 09:14 AM</p>", "Ann Lee"],
    ["below the text alone", "", "", '<div align="right"><b>Ann Lee</b></div>', "Ann Lee"],
    ["of an interview", "", "<p>Interview by Ann Lee</p>", "", "Ann Lee"],
  ])("the author is read: %s", (_, head, before, after, author) => {
    const article = readPage(`<main>${before}${PROSE}${after}</main>`, head);
    expect(article.author).toBe(author);
    expect(linesOf(article).slice(0, 3)).toEqual(prose);
  });

  it.each([
    ["in Chinese", '<div class="info">2025年03月04日10:20</div>'],
    [
      "in the title of what prints it otherwise",
      '<abbr class="published" title="2025-03-04T10:20:00+03:00">10:20</abbr>',
    ],
  ])("the day is read %s", (_, before) => {
    expect(read("", before).date).toBe("2025-03-04");
  });
});
