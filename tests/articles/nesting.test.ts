import { describe, expect, it } from "vitest";
import { readArticles } from "../../src/articles/parse.ts";
import { reasonsIn } from "./in-english.ts";

// All texts here are invented.
const SAID = "“We sell it all,” said Ann Lee, who leads the council.";
const DEEP = 20_000;

const mail = (body: string) => `From: a@ford.test\r\nSubject: Pools\r\n${body}`;
const letter = (html: string) =>
  mail(
    `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${SAID}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--`,
  );
const parts = Array.from(
  { length: 200 },
  (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
).join("");

async function read(name: string, text: string) {
  return readArticles(name, new TextEncoder().encode(text), { kind: "uploaded", on: "2025-03-04" });
}

describe("a file that nests without end", () => {
  it.each([
    ["quotations in a note", "a.md", `${"> ".repeat(2_000)}${SAID}`, /nested more than 100 elements deep/],
    ["lists in a note", "a.md", `${"- ".repeat(2_000)}${SAID}`, /nested more than 100 elements deep/],
    ["parts of a mail", "a.eml", mail(parts), /damaged/],
    ["fields of a mail", "a.eml", mail("A: b\r\n".repeat(300_000)), /damaged/],
    ["parts of a saved page", "a.mht", mail(parts), /damaged/],
    ["lists in JSON", "a.json", "[".repeat(DEEP) + "]".repeat(DEEP), /an article is expected/],
  ])("is refused, and says why: %s", async (_, name, text, reason) => {
    const file = await read(name, text);
    expect(file.articles).toEqual([]);
    expect(reasonsIn(file)).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    ["an author", "a.json", `{"text":"${SAID}","author":${"[".repeat(DEEP)}${"]".repeat(DEEP)}}`],
    ["a field", "a.json", `{"text":"${SAID}","extra":${'{"a":'.repeat(DEEP)}1${"}".repeat(DEEP)}}`],
    ["emphasis", "a.md", `${"*a ".repeat(500)}${SAID}${" b*".repeat(500)}`],
    ["a rule of hyphens", "a.md", `${"-".repeat(300)}\n\n${"- ".repeat(300)}\n\n${SAID}`],
    ["quotations as deep as they may be", "a.md", `${"> ".repeat(100)}${SAID}`],
    ["the markup of a mail", "a.eml", letter("<div>".repeat(500))],
  ])("costs itself, and not the article: %s", async (_, name, text) => {
    const { articles, unread } = await read(name, text);
    expect(unread).toEqual([]);
    expect(articles[0]?.text).toContain(SAID);
  });

  // The parser isn't asked at all: where it ran out of stack, it sometimes took the process with it.
  it.each([
    ["lists in brackets", `---\na: ${"[".repeat(2_000)}\n---`],
    ["maps in brackets", `---\na: ${"{a: ".repeat(60)}\n---`],
    ["lists and maps in brackets", `---\na: ${"[{a: ".repeat(10_000)}\n---`],
    ["lists on a line", `---\n${"- ".repeat(10_000)}a\n---`],
    ["keys on a line", `---\n${"? ".repeat(10_000)}a\n---`],
    [
      "lists line by line",
      `---\n${Array.from({ length: 30 }, (_, at) => " ".repeat(at * 60) + "- ".repeat(30)).join("\n")}a\n---`,
    ],
    ["lists in TOML", `+++\na = ${"[".repeat(2_000)}\n+++`],
    ["tables in TOML", `+++\na = ${"{a = ".repeat(2_000)}\n+++`],
  ])("costs only itself as the front matter of a note, and says so: %s", async (_, frontMatter) => {
    const { articles, unread } = await read("a.md", `${frontMatter}\n${SAID}`);
    expect(unread).toEqual([]);
    expect(articles[0]?.text).toContain(SAID);
    expect(articles[0]?.leftOut).toMatchObject([{ kind: "broken-front-matter", detail: null }]);
  });

  it("and brackets as far as anybody has them are read", async () => {
    const { articles } = await read("a.md", `---\ntitle: Pools\na: [[1, {b: [2]}], [3]]\n---\n${SAID}`);
    expect(articles[0]?.title).toBe("Pools");
    expect(articles[0]?.leftOut ?? []).toEqual([]);
  });
});
