import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../bench/processor-time.ts";
import { namesIn } from "../../../../src/articles/names-in.ts";
import { withoutSite } from "../../../../src/articles/without-site.ts";
import { CLOSE, MIDDLE, OPENING, readPage } from "../read.ts";

const TEXT = `<p>${OPENING}</p><p>${MIDDLE}</p><p>${CLOSE}</p>`;

function read(head: string, before = "<h1>Pools to close</h1>") {
  const { title, author, date, sources } = readPage(`<main>${before}${TEXT}</main>`, head);
  return { title, author, date, sources };
}

const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("a page's outlet", () => {
  const outletIn = (title: string) =>
    readPage(`<main><h1>Pools to close</h1>${TEXT}</main>`, `<title>${title}</title>`).publisher;

  it.each([
    ["Ford Courier : News : Pools to close", "Ford Courier"],
    ["Pools to close, council says | Ford Courier", "Ford Courier"],
    ["Pools to close, council says", null],
    ["Why pools to close", null],
    ["Pools to close: A town without water", null],
    ["Pools to close – a town without water", null],
    ["Pools to close: A town without water – Ford Courier", "Ford Courier"],
    ["Pools to close | courier.test", "courier.test"],
  ])("follows a mark in the window's title: %s", (title, outlet) => {
    expect(outletIn(title)).toBe(outlet);
  });

  it("is looked for in time in a title of very many blanks", () => {
    const begun = processorTime();
    expect(outletIn(`Pools to close${"\u00a0".repeat(40_000)}x`)).toBeNull();
    expect(processorTime() - begun).toBeLessThan(1_500);
  });
});

describe("a page's title", () => {
  it.each([
    [
      "og:title without the site's name",
      '<meta property="og:title" content="Pools to close | Ford Courier"><meta property="og:site_name" content="Ford Courier">',
    ],
    ["title without the domain's name", "<title>Pools to close - Ford-Courier</title>"],
    ["one that was escaped twice", '<meta property="og:title" content="Pools to close&amp;#8203;">'],
    [
      "not an encyclopaedia's description",
      `<title>Pools to close - Anything</title>${linked({ "@type": "Article", headline: "a matter of dispute", name: "Pools to close" })}`,
    ],
  ])("%s", (_, head) => {
    expect(read(head).title).toBe("Pools to close");
  });

  it("is not the logo of an old page", () => {
    const page = read(
      '<title>Pools to close | Ford Courier</title><meta property="og:site_name" content="Ford Courier">',
      "<h1>Ford Courier</h1><h2>Pools to close</h2>",
    );
    expect(page).toMatchObject({ title: "Pools to close", sources: { title: "title" } });
  });

  it.each([
    ["Pools to close | Local | Ford Courier", "Pools to close | Local"],
    ["Ford Courier – Pools to close", "Pools to close"],
    ["Pools to close - a year after the flood", "Pools to close - a year after the flood"],
    ["Courier | Pools to close", "Pools to close"],
  ])("withoutSite(%s)", (title, bare) => {
    expect(withoutSite(title, ["The Ford Courier", "courier.test", "courier"])).toBe(bare);
  });
});

describe("a page's author", () => {
  it.each([
    [
      "a byline's class",
      "",
      '<div class="article-byline">By <a href="/a">Ann Lee</a> and Bo Fox</div>',
      "Ann Lee, Bo Fox",
    ],
    [
      "a reference in JSON-LD",
      linked({
        "@graph": [
          { "@type": "NewsArticle", headline: "x", author: { "@id": "#p" } },
          { "@type": "Person", "@id": "#p", name: "Ann Lee" },
        ],
      }),
      "",
      "Ann Lee",
    ],
    ["a meta", '<meta name="author" content="By Ann Lee, political editor">', "", "Ann Lee"],
    [
      "not the address of a profile",
      '<meta property="article:author" content="https://f.test/ann"><meta name="byl" content="Ann Lee">',
      "",
      "Ann Lee",
    ],
    [
      "not a life in short",
      "",
      '<div class="author">Ann Lee has written about water since 1998. She lives by the river with her two dogs, and swims on every day of the year that she can.</div><span class="author-name">Ann Lee</span>',
      "Ann Lee",
    ],
    [
      "not the site",
      '<meta name="author" content="Ford Courier, Ann Lee"><meta property="og:site_name" content="Ford Courier">',
      "",
      "Ann Lee",
    ],
  ])("%s", (_, head, before, author) => {
    expect(read(head, before).author).toBe(author);
  });

  it.each([
    ["By Ann Lee | 4 May 2025", ["Ann Lee"]],
    ["Ann Lee & Bo van der Fox", ["Ann Lee", "Bo van der Fox"]],
    ["ann@ford.test", []],
    ["Updated 4 May", []],
    ["Von Anna Lind", ["Anna Lind"]],
    ["VON ANNA LIND", ["ANNA LIND"]],
    ["Автор: Иван Петров", ["Иван Петров"]],
    ["Oleh Siti Rahma", ["Siti Rahma"]],
    ["Írta: Kiss Anna", ["Kiss Anna"]],
    ["por Ana Luz", ["Ana Luz"]],
    // No capital follows, so that it is a name.
    ["Por dos Santos", ["Por dos Santos"]],
  ])("namesIn(%s)", (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });
});

describe("a page's day", () => {
  it.each([
    ["German", "Veröffentlicht am 4. März 2025, 10:20 Uhr"],
    ["French", "Publié le mardi 4 mars 2025 à 10h20"],
    ["Spanish", "Publicado el 4 de marzo de 2025"],
    ["Portuguese", "Publicado em 4 de março de 2025 às 10h20"],
    ["Italian", "Pubblicato martedì 4 marzo 2025"],
    ["Dutch", "Gepubliceerd op 4 maart 2025 om 10:20 uur"],
    ["Norwegian", "Publisert 4. mars 2025 kl. 10:20"],
  ])("is read where it is printed in %s, and the line is no text", (_, line) => {
    const page = readPage(`<main><h1>Pools to close</h1><p>${line}</p>${TEXT}</main>`);
    expect(page).toMatchObject({ date: "2025-03-04", sources: { date: "printed" } });
    expect(page.text).not.toContain("2025");
  });

  it.each([
    ["a printed line", "", "<p>Published 4 March 2025</p>", "2025-03-04", "printed"],
    [
      "Dublin Core",
      '<meta name="DC.Date.Issued" content="2025-03-04">',
      "",
      "2025-03-04",
      "meta dc.date.issued",
    ],
    [
      "JSON-LD of another type",
      linked({ "@type": "ReportageNewsArticle", headline: "x", datePublished: "2025-03-04T10:00:00+01:00" }),
      "",
      "2025-03-04",
      "JSON-LD datePublished",
    ],
    [
      "the day that is printed, where UTC has the next",
      linked({ "@type": "NewsArticle", datePublished: "2025-03-05T02:10:00Z" }),
      "<p>March 4, 2025</p>",
      "2025-03-04",
      "printed",
    ],
    [
      "not the day of an update",
      '<meta name="date" content="2025-03-04">',
      "<p>Updated 9 March 2025</p>",
      "2025-03-04",
      "meta date",
    ],
    [
      "the given day where another is printed two days off",
      linked({ "@type": "NewsArticle", datePublished: "2025-03-05T02:10:00Z" }),
      "<p>March 3, 2025</p>",
      "2025-03-05",
      "JSON-LD datePublished",
    ],
    [
      "the given day where its time is the paper's own",
      linked({ "@type": "NewsArticle", datePublished: "2025-03-05T02:10:00+01:00" }),
      "<p>March 4, 2025</p>",
      "2025-03-05",
      "JSON-LD datePublished",
    ],
    [
      "the given day where it has no time",
      '<meta name="date" content="2025-03-05">',
      "<p>March 4, 2025</p>",
      "2025-03-05",
      "meta date",
    ],
    [
      "the next source where the first is no date",
      '<meta name="article:published_time" content="soon"><meta name="date" content="2025-03-04">',
      "",
      "2025-03-04",
      "meta date",
    ],
    ["a time", "", '<p><time datetime="2025-03-04T10:00">Tuesday</time></p>', "2025-03-04", "time"],
    [
      "the time of publication before another",
      "",
      '<p><time datetime="2025-03-09">then</time> <time class="entry-date" datetime="2025-03-04">now</time></p>',
      "2025-03-04",
      "time",
    ],
    [
      "microdata",
      "",
      '<p><span itemprop="datePublished" content="2025-03-04">Tuesday</span></p>',
      "2025-03-04",
      "itemprop datePublished",
    ],
    [
      "an element for it outside the text",
      "",
      '<div class="posted-on" title="2025-03-04">last Tuesday</div>',
      "2025-03-04",
      "printed",
    ],
  ])("%s", (_, head, before, date, from) => {
    expect(read(head, before)).toMatchObject({ date, sources: { date: from } });
  });
});

describe("names in a byline", () => {
  it("are read in time, however many blanks are between them", () => {
    const begun = processorTime();
    expect(namesIn(`By Ann${" ".repeat(200_000)}Lee`)).toEqual([]);
    expect(processorTime() - begun).toBeLessThan(500);
  });
});
