import { describe, expect, it } from "vitest";
import { parseArticles } from "../../../src/articles/parse.ts";

// All texts here are invented.

function read(name: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return parseArticles(name, bytes, { kind: "uploaded", on: "2026-03-04" }).articles;
}

describe("parseArticles() reads", () => {
  it("records in RIS: names in reading order, the words of news as whole, an abstract as a part", () => {
    const record = (kind: string) =>
      `TY  - ${kind}\nAU  - Lee, Ann\nTI  - Pools to close\nT2  - Ford Courier\nDA  - 2026/03/03/\nAB  - The pools close in May.\n\nNobody objected.\nKW  - Pools\nER  - \n`;
    const articles = read("records.txt", `${record("NEWS")}\n${record("JOUR")}`);
    expect(articles.map(({ author, date, partial }) => [author, date, partial !== undefined])).toEqual([
      ["Ann Lee", "2026-03-03", false],
      ["Ann Lee", "2026-03-03", true],
    ]);
    expect(articles[0]?.text).toBe("The pools close in May.\n\nNobody objected.");
  });

  it("what was marked on a Kindle, by work, without the reader's notes", () => {
    const piece = (what: string, words: string) =>
      `Pools of Ford (Lee, Ann)\r\n- Ihre ${what} bei Position 3-4 | Hinzugefügt am Dienstag, 3. März 2026 10:00:00\r\n\r\n${words}\r\n==========\r\n`;
    const text = piece("Markierung", "The pools close in May.") + piece("Notiz", "ask Bo about this");
    const [article, ...others] = read("My Clippings.txt", text);
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      title: "Pools of Ford",
      author: "Ann Lee",
      text: "The pools close in May.",
    });
    expect(article?.partial).toBeDefined();
  });

  it("a copied transcript: blocks between times, chapters, no sounds", () => {
    const [article] = read(
      "talk.txt",
      "Why pools close\nFord Talks\n3K subscribers\n12 views  Mar 3, 2026\nTranscript\n0:00\n[Music]\n0:02\nso the pools close\n0:05\nin May they said\nWho pays\n0:09\nand who pays\n0:12\nnobody does",
    );
    const { text = "", paragraphs = [] } = article ?? {};
    expect(article).toMatchObject({ title: "Why pools close", publisher: "Ford Talks", date: "2026-03-03" });
    expect(paragraphs.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual([
      ["body", "so the pools close"],
      ["body", "in May they said"],
      ["heading", "Who pays"],
      ["body", "and who pays"],
      ["body", "nobody does"],
    ]);
  });

  it("times of a day as what they are, no transcript", () => {
    const [article] = read(
      "live.txt",
      "Pools of Ford, live\n\n14:05\n\nThe council meets in the old hall of Ford.\n\n14:20\n\nIt votes.\n\n14:30\n\nThe pools close.\n\n14:45\n\nThat is all.",
    );
    expect(article?.text).toContain("14:20");
  });

  it("the columns of a table by their names in other languages", () => {
    const [article] = read(
      "artikel.csv",
      "Überschrift;Autorin;Datum;Zeitung;Volltext;Notizen\nDas Bad schließt;Anna Lehm;03.03.2026;Furter Bote;Das Bad schließt im Mai.;prüfen\n",
    );
    expect(article).toMatchObject({
      title: "Das Bad schließt",
      author: "Anna Lehm",
      date: "2026-03-03",
      publisher: "Furter Bote",
      text: "Das Bad schließt im Mai.",
    });
  });

  it("of a conversation copied from a messenger the article that was pasted in it", () => {
    const [article] = read(
      "chat.txt",
      "Ann Lee  9:42 AM\nhere it is\n\nPools to close\n\nThe council of Harrow Ford closes both of its pools in May.\n\n“We sold it all,” said Bo Fox.\n(edited)\nhttps://n.test/a\n2 replies\nBo Fox  9:51 AM\nthat was me",
    );
    expect(article?.title).toBe("Pools to close");
    expect(article?.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      "Pools to close",
      "The council of Harrow Ford closes both of its pools in May.",
      "“We sold it all,” said Bo Fox.",
    ]);
  });

  it("a single line with a name and a time as what it is", () => {
    const [article] = read(
      "note.txt",
      "Ann Lee 9:42\n\nThe council of Harrow Ford closes both of its pools in May.",
    );
    expect(article?.text).toContain("Ann Lee 9:42");
  });
});
