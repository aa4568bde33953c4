import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { parseArticles } from "../../../src/articles/parse.ts";
import { piecesOfWikitext } from "../../../src/articles/wiki/wikitext.ts";

// All texts here are invented.

describe("piecesOfWikitext()", () => {
  it.each([
    [
      "links as their words",
      "The [[Ford|old ford]] and [[Pell]] [[w:Lee (river)|Lee]].",
      "The old ford and Pell Lee.",
    ],
    ["links to the web", "It [https://n.test/a says so].", "It says so."],
    ["templates that stand for words", "{{w|Ann Lee (mayor)|Ann Lee}} left.", "Ann Lee left."],
    ["measures", "It is {{convert|25|m|ft|abbr=on}} long.", "It is 25\u00a0m long."],
    [
      "characters by their names",
      "Caf&eacute; &#8211; 5&nbsp;&euro;, &notaname;",
      "Café – 5\u00a0€, &notaname;",
    ],
    ["bold and italics", "'''Ann''' ''left''.", "Ann left."],
    ["no notes", "She left.<ref>{{cite|a}}</ref> He<ref name=a /> stayed.", "She left. He stayed."],
    ["no pictures, with links in their captions", "[[File:A.jpg|thumb|The [[ford]]]]She left.", "She left."],
    ["no comments, and no tables", "<!-- who? -->She {| class=x\n|-\n| a\n|}left.", "She left."],
  ])("reads %s", (_, source, text) => {
    expect(piecesOfWikitext(source).pieces).toEqual([{ text, role: "body" }]);
  });

  it.each([
    ["by its place", "She left. {{quote|We sell\nit all.|Ann Lee}} He stayed."],
    ["by its name", "She left.\n{{Blockquote|text=We sell it all.|sign=Ann Lee}}\nHe stayed."],
  ])("reads a quotation that a template sets off, %s", (_, source) => {
    expect(piecesOfWikitext(source).pieces).toEqual([
      { text: "She left.", role: "body" },
      { text: "We sell it all.", role: "block-quote" },
      { text: "He stayed.", role: "body" },
    ]);
  });

  it("leaves out what stands under the sources, up to the next heading of the level", () => {
    const source = "She left.\n== Sources ==\n* A paper\n=== Older ===\nB\n== What now ==\nNobody knows.";
    expect(piecesOfWikitext(source).pieces.map(({ text }) => text)).toEqual([
      "She left.",
      "What now",
      "Nobody knows.",
    ]);
  });

  it.each([
    ["templates that never close", "{{".repeat(100_000)],
    ["links that never close", "[[a|".repeat(100_000)],
    ["notes that never close", "<ref>".repeat(100_000)],
    ["quotation marks", "'".repeat(400_000)],
  ])("reads a hostile text of %s in reasonable time", (_, source) => {
    const from = processorTime();
    piecesOfWikitext(source);
    expect(processorTime() - from).toBeLessThan(2_000);
  });
});

describe("parseArticles() reads what a wiki exports", () => {
  it("without redirects and talk, and gives the day of publication, not of the last edit", () => {
    const page = (title: string, space: number, text: string) =>
      `<page><title>${title}</title><ns>${space}</ns><revision><timestamp>2026-05-05T00:00:00Z</timestamp><text>${text}</text></revision></page>`;
    const xml = `<mediawiki xml:lang="en"><siteinfo><sitename>Fordwiki</sitename></siteinfo>${[
      page("Ford", 0, "#REDIRECT [[Pools to close]]"),
      page("Pools to close", 0, "{{date|March 3, 2026}}\nThe council of Ford closes its pools."),
      page("Talk:Pools to close", 1, "I would like a source."),
    ].join("")}</mediawiki>`;
    const { articles } = parseArticles("ford.xml", new TextEncoder().encode(xml), {
      kind: "uploaded",
      on: "2026-06-01",
    });
    expect(articles.map(({ title, date, publisher, text }) => ({ title, date, publisher, text }))).toEqual([
      {
        title: "Pools to close",
        date: "2026-03-03",
        publisher: "Fordwiki",
        text: "The council of Ford closes its pools.",
      },
    ]);
  });
});
