import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { citeArticle, linkOf } from "../../src/wording/citation.ts";
import { english } from "../../src/wording/english/english.ts";

const on = "2024-05-02";

/** The text and everything it claims about itself are invented. */
function articleFrom(origin: Article["origin"], fields: { publisher?: string | null; date?: string | null }) {
  return articleOfParagraphs(["The tide came in."], {
    title: "The tide",
    publisher: "The Daily Tide",
    date: "2024-05-01",
    url: "https://tide.example/in",
    origin,
    ...fields,
  });
}

describe("citeArticle()", () => {
  it.each<[string, Article["origin"], { publisher?: null; date?: null }, object]>([
    [
      "names outlet, day and link of an article that the operator put there",
      { kind: "host", file: "tide.txt" },
      {},
      {
        outlet: "The Daily Tide",
        day: "published 1 May 2024",
        origin: null,
        added: null,
        link: "https://tide.example/in",
      },
    ],
    [
      "says where a fetched article without an outlet was read",
      { kind: "fetched", domain: "tide.example", on },
      { publisher: null },
      {
        outlet: null,
        day: "published 1 May 2024",
        origin: "read from tide.example on 2 May 2024",
        added: null,
        link: "https://tide.example/in",
      },
    ],
    [
      "shows an uploaded article's outlet and day as what it claims, and no link",
      { kind: "uploaded", on },
      {},
      {
        outlet: null,
        day: "dated 1 May 2024",
        origin:
          "said to be from The Daily Tide, added here as a file on 2 May 2024, not checked against its source",
        added: "said to be from The Daily Tide, added here as a file on 2 May 2024",
        link: null,
      },
    ],
    [
      "says that a pasted article wasn't checked also where it claims nothing",
      { kind: "pasted", on },
      { publisher: null, date: null },
      {
        outlet: null,
        day: "no date",
        origin: "pasted here on 2 May 2024, not checked against its source",
        added: "pasted here on 2 May 2024",
        link: null,
      },
    ],
  ])("%s", (_, origin, fields, cited) => {
    expect(citeArticle(articleFrom(origin, fields), english, 60)).toEqual({ title: "The tide", ...cited });
  });

  it("gives an article without a title its first words, and says that they are", () => {
    const article = articleOfParagraphs(["The tide came in."], { origin: { kind: "host", file: "a.txt" } });
    expect(citeArticle(article, english, 60).title).toBe("Article beginning “The tide came in.”");
    expect(linkOf(article)).toBeNull();
  });
});
