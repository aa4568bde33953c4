import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { type Article, paragraphNumberAt } from "../../src/articles/article.ts";
import { parseArticles } from "../../src/articles/parse.ts";
import { sliceOf } from "../../src/text/span.ts";
import { reasonsIn, remarksOn } from "./in-english.ts";

// All texts here but the delivered article are invented.

const bytesOf = (text: string) => new TextEncoder().encode(text);

function parse(name: string, text: string) {
  return parseArticles(name, bytesOf(text), { kind: "host", file: name });
}

function one(name: string, text: string): Article {
  const { articles, unread } = parse(name, text);
  expect(unread).toEqual([]);
  const [article, ...more] = articles;
  if (!article || more.length > 0) throw new Error("expected one article");
  return article;
}

const paragraphsOf = ({ text, paragraphs }: Article) => paragraphs.map(span => sliceOf(text, span));
const reasonsOf = (name: string, text: string) => reasonsIn(parse(name, text));

describe("parseArticles() on the delivered article", async () => {
  const name = "000_1cbce50f97860a4e.txt";
  const bytes = await readFile(`seeds/${name}`);
  const { articles } = parseArticles(name, bytes, { kind: "host", file: name });
  const [article] = articles;
  if (!article) throw new Error("the delivered article did not parse");

  it("keeps the text byte for byte", () => {
    expect(Buffer.from(article.text, "utf8").equals(bytes)).toBe(true);
  });

  it("finds its date, 19 paragraphs, and a first sentence in place of a title", () => {
    expect(article.date).toBe("2024-11-18");
    expect(article.paragraphs).toHaveLength(19);
    expect(paragraphsOf(article)[0]).toMatch(/^Joe Biden has given .* Volodymyr Zelensky\.$/);
    expect(paragraphsOf(article)[18]).toMatch(/^Asked if he had .*to Putin\.”$/);
    expect(article.hasOwnTitle).toBe(false);
    expect(article.title).toBe(paragraphsOf(article)[0]);
  });

  it("numbers its paragraphs from 1 by offset", () => {
    expect(paragraphNumberAt(article, article.text.indexOf("The missiles will speak"))).toBe(9);
    expect(paragraphNumberAt(article, 0)).toBe(0);
  });

  it("numbers paragraphs that touch, too", () => {
    const { articles: cut } = parseArticles("a.txt", Buffer.from("橋は午前に閉じられた。".repeat(600)), {
      kind: "host",
      file: "a.txt",
    });
    const long = cut[0];
    if (!long) throw new Error("no article");
    expect(long.paragraphs.length).toBeGreaterThan(1);
    expect(long.paragraphs.map(({ start }) => paragraphNumberAt(long, start))).toEqual(
      long.paragraphs.map((_, at) => at + 1),
    );
  });
});

describe("parseArticles() on .txt", () => {
  it.each([
    ["blank lines part paragraphs", "One\nline.\n\nTwo.\n \nThree.", ["One\nline.", "Two.", "Three."]],
    ["without a blank line every line is one", "One.\nTwo.\r\nThree.\n", ["One.", "Two.", "Three."]],
    ["a byte-order mark stands before the first", "\uFEFFOne.\n\nTwo.", ["One.", "Two."]],
    ["a date header stands before the first words", " date 2025-03-04 One.\n\nTwo.", ["One.", "Two."]],
    [
      "field lines stand before the first",
      "Title: A day\nDate: 4 March 2025\n\nOne.\nStill one.\n\nTwo.",
      ["One.\nStill one.", "Two."],
    ],
    [
      "a word that only looks like a header is text",
      "date palms grow here.\n\nTwo.",
      ["date palms grow here.", "Two."],
    ],
  ])("%s", (_, text, paragraphs) => {
    const article = one("a.txt", text);
    expect(paragraphsOf(article)).toEqual(paragraphs);
    expect(article.text).toBe(text);
  });

  it("reads the field lines", () => {
    const text =
      "Title: A day\nAuthor: Ada Bell\nDate: Mar 4, 2025\nUrl: https://news.test/a\nPublisher: The Test\n\nOne.";
    expect(one("a.txt", text)).toMatchObject({
      title: "A day",
      hasOwnTitle: true,
      author: "Ada Bell",
      date: "2025-03-04",
      url: "https://news.test/a",
      publisher: "The Test",
    });
  });

  it.each([
    ["nothing but a header", "Title: A day\n", "nothing but a header"],
    ["an empty file", " \n\n", "empty"],
    ["a binary file", "\0\u0001\0\u0002\u0003\0\0", "binary, not text"],
  ])("reports %s", (_, text, reason) => {
    expect(reasonsOf("a.txt", text)).toEqual([reason]);
  });

  it.each([
    [
      "a date that is none",
      "Date: 2025-02-30\n\nOne.",
      "date: “2025-02-30” is not one day; write YYYY-MM-DD",
    ],
    ["a link that is none", "Url: news.test/a\n\nOne.", "url: “news.test/a” is not a full http(s) address"],
  ])("keeps the article without %s, and says so", (_, text, remark) => {
    expect(remarksOn(one("a.txt", text))).toEqual([remark]);
  });

  it("reports a file in no charset that is known, and one over the limit", () => {
    const origin = { kind: "host", file: "a.txt" } as const;
    const unknown = parseArticles(
      "a.txt",
      Uint8Array.from({ length: 256 }, (_, at) => 128 + ((at * 37) % 128)),
      origin,
    );
    expect(reasonsIn(unknown)[0]).toMatch(/^its characters can't be told \(tried UTF-8/);
    const large = parseArticles("a.txt", new Uint8Array(6 * 1024 * 1024).fill(97), origin);
    expect(reasonsIn(large)[0]).toBe("too large (6.0 MB; the limit is 5 MB)");
  });

  it("reports a kind of file that can't be read", () => {
    expect(reasonsOf("scan.xyz", "words")).toEqual([
      "not a kind of file that is read; save it as .txt, .docx, .pdf or .html",
    ]);
  });
});

describe("parseArticles() on .md", () => {
  const text = [
    "---",
    "date: 2025-03-04",
    "author: [Ada Bell, Cy Dunn]",
    "language: en",
    "---",
    "# A *day* out",
    "",
    "First with **bold**, a [link](https://x.test)  ",
    "and a break.",
    "",
    "> Quoted words",
    "> over two lines.",
    "",
    "- Item one",
    "- Item two",
    "",
    "<script>alert(1)</script>",
  ].join("\n");

  it("reads front matter, headline and plain words; block quotes keep their role", () => {
    const article = one("a.md", text);
    expect(article).toMatchObject({
      title: "A day out",
      date: "2025-03-04",
      author: "Ada Bell, Cy Dunn",
      language: "en",
    });
    expect(paragraphsOf(article)).toEqual([
      "First with bold, a link and a break.",
      "Quoted words over two lines.",
      "Item one",
      "Item two",
    ]);
    expect(article.paragraphs.map(({ role }) => role)).toEqual([
      "body",
      "block-quote",
      "list-item",
      "list-item",
    ]);
  });

  it.each([
    [
      "front matter that blows up (a billion laughs)",
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghij".replace(/./g, (name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[at]}`)}]\n`)}title: *j\n---\nOne.`,
      /^front matter is not YAML/,
    ],
    [
      "front matter without end",
      `---\n${"a: b\n".repeat(20_000)}---\nOne.`,
      /^front matter of more than 64 kB/,
    ],
    [
      "front matter nested deeply",
      `---\ntitle: ${"[".repeat(30_000)}\n---\nOne.`,
      /^front matter is not YAML/,
    ],
    ["front matter that is not YAML", "---\ntitle: [\n---\nOne.", /^front matter is not YAML: /],
    ["front matter never closed", "---\ntitle: A\n\nOne.", /never closed/],
  ])("reads the text, and reports %s", (_, markdown, remark) => {
    const article = one("a.md", markdown);
    expect(paragraphsOf(article)).toEqual(["One."]);
    expect(remarksOn(article)).toEqual([expect.stringMatching(remark)]);
  });

  it("reads the plain lines of front matter that is no YAML", () => {
    const article = one(
      "a.md",
      `---\ntitle: Pools: a story\nauthor: "Ada Bell"\ndate: 2025-03-04\ntags: [a\n---\nOne.`,
    );
    expect(article).toMatchObject({ title: "Pools: a story", author: "Ada Bell", date: "2025-03-04" });
  });

  it("doesn't take a rule at the top for front matter", () => {
    const article = one("a.md", "---\nThe pools close, said the mayor.\n\nTwo.");
    expect(paragraphsOf(article)).toEqual(["The pools close, said the mayor.", "Two."]);
    expect(article.leftOut).toBeUndefined();
  });

  it("reports a note without text", () => {
    expect(reasonsOf("a.md", "---\ntitle: A\n---\n")).toEqual([expect.stringMatching(/no paragraph/)]);
  });
});

describe("parseArticles() on .json and .jsonl", () => {
  it("joins paragraphs with a blank line", () => {
    const article = one(
      "a.json",
      JSON.stringify({ id: 7, title: "A day", paragraphs: ["One.", " ", "Two."], extra: 1 }),
    );
    expect(article.text).toBe("One.\n\nTwo.");
    expect(paragraphsOf(article)).toEqual(["One.", "Two."]);
    expect(article).toMatchObject({ id: "7", title: "A day" });
  });

  it("reads every non-blank line of text as a paragraph, and keeps the text", () => {
    const article = one("a.json", JSON.stringify({ text: "One.\nTwo.\n\nThree." }));
    expect(article.text).toBe("One.\nTwo.\n\nThree.");
    expect(paragraphsOf(article)).toEqual(["One.", "Two.", "Three."]);
    expect(article.id).toBe(article.key);
  });

  it("reads a list in one file", () => {
    expect(parse("a.json", JSON.stringify([{ text: "One." }, { text: "Two." }])).articles).toHaveLength(2);
  });

  it("reports a bad line of .jsonl by number and loads the rest", () => {
    const { articles, unread } = parse(
      "a.jsonl",
      '{"text":"One."}\n{oops}\n\n{"title":"No words"}\n{"text":"Two."}\n',
    );
    expect(articles.map(({ text }) => text)).toEqual(["One.", "Two."]);
    expect(unread.map(({ line }) => line)).toEqual([2, 4]);
    const [broken, wordless] = reasonsIn({ unread });
    expect(broken).toMatch(/^not JSON: /);
    expect(wordless).toMatch(/neither “paragraphs”/);
  });
});
