import { describe, expect, it } from "vitest";
import {
  articlesNamed,
  findArticles,
  listArticles,
  suggestArticles,
  suggestOutlets,
} from "../../src/answers/articles.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { inventedLibrary } from "./invented-library.ts";

const library = inventedLibrary([
  { id: "Undated", title: "A guide to the harbour", text: "Nothing here." },
  {
    id: "one",
    date: "2031-03-02",
    title: "Harbour to be dredged",
    file: "000_ab12.txt",
    text: "São Tomé pays.",
  },
  {
    id: "two",
    date: "2031-04-09",
    title: "Dredging of harbour is over",
    text: "The mayor hopes for ships. O’Brien too.",
  },
  { id: "three", date: "2031-04-09", text: "Without a title this sentence stands in. More follows." },
]);

const idsOf = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id);

describe("listArticles()", () => {
  it.each([
    ["all, newest first, undated last", {}, ["two", "three", "one", "Undated"]],
    ["words of the title, stemmed", { search: "dredge" }, ["two", "one"]],
    ["words of the text", { search: "hoping mayor" }, ["two"]],
    ["accents left out", { search: "sao tome" }, ["one"]],
    ["apostrophes left out", { search: "obrien" }, ["two"]],
    ["every word", { search: "mayor tome" }, []],
    ["since", { since: "2031-04-01" }, ["two", "three"]],
    ["until", { until: "2031-03-02" }, ["one"]],
    ["blank search", { search: "  " }, ["two", "three", "one", "Undated"]],
  ])("lists %s", (_, filter, ids) => {
    expect(idsOf(listArticles(library, filter))).toEqual(ids);
  });
});

describe("articlesNamed()", () => {
  const courts = buildLibrary(
    ["Clara Hask found guilty of theft", "Owen Tull acquitted", "Harbour firm to buy the Tull brewery"].map(
      (title, at) =>
        articleOfParagraphs([`Nothing here, ${at}.`], {
          title,
          origin: { kind: "host", file: `court${at}.txt` },
        }),
    ),
  );

  it.each([
    ["the hask verdict", ["Clara Hask found guilty of theft"]],
    ["the Tull verdict article", ["Owen Tull acquitted"]],
    ["brewery takeover", ["Harbour firm to buy the Tull brewery"]],
    ["the Lind verdict", []],
    ["verdict", []],
  ])("finds %s by a title in other words", (typed, titles) => {
    expect(articlesNamed(courts, typed).map(({ title }) => title)).toEqual(titles);
  });
});

describe("findArticles()", () => {
  const key = library.articles[1]?.article.key ?? "";
  it.each([
    ["id", "one", ["one"]],
    ["id in another case", "UNDATED", ["Undated"]],
    ["key", key, ["one"]],
    ["file name", "000_ab12.txt", ["one"]],
    ["file name without ending", "000_AB12", ["one"]],
    ["whole title before words of one", "Harbour to be dredged", ["one"]],
    ["words of a title", "guide harbour", ["Undated"]],
    ["several", "harbour", ["two", "one", "Undated"]],
    ["a first sentence that stands in", "stands in", ["three"]],
    ["beginnings", "harb dred", ["two", "one"]],
    ["typing error", "guied", ["Undated"]],
    ["nothing like it", "volcano", []],
    ["nothing", " ", []],
  ])("finds by %s", (_, typed, ids) => {
    expect(idsOf(findArticles(library, typed))).toEqual(ids);
  });
});

describe("an article's outlet and author", () => {
  const outlets = buildLibrary(
    [
      ["Bridge closed", "Elmbrook Courier", "Ida Brandt"],
      ["Choir wins", "Elmbrook Courier", "Olaf Lind"],
      ["The courier of the tsar", "River News", null],
    ].map(([title, publisher, author], at) =>
      articleOfParagraphs([`An invented text, number ${at}.`], {
        title,
        publisher,
        author,
        date: `2031-01-0${3 - at}`,
        origin: { kind: "host", file: `${at}.txt` },
      }),
    ),
  );
  const titlesOf = (articles: readonly { readonly title: string }[]) => articles.map(({ title }) => title);

  it("find it, beside words of the title, with typing errors too", () => {
    expect(titlesOf(findArticles(outlets, "elmbrook choir"))).toEqual(["Choir wins"]);
    expect(titlesOf(findArticles(outlets, "brandt"))).toEqual(["Bridge closed"]);
    expect(titlesOf(findArticles(outlets, "elmbrok"))).toEqual(["Bridge closed", "Choir wins"]);
  });

  it("come after a title that is called so", () => {
    expect(titlesOf(findArticles(outlets, "courier"))).toEqual(["The courier of the tsar"]);
    expect(titlesOf(suggestArticles(outlets, "courier"))).toEqual([
      "The courier of the tsar",
      "Bridge closed",
      "Choir wins",
    ]);
  });

  it("are searched by their beginnings, and with typing errors where nothing else is found", () => {
    expect(titlesOf(listArticles(outlets, { search: "elmb" }))).toEqual(["Bridge closed", "Choir wins"]);
    expect(titlesOf(listArticles(outlets, { search: "brigde" }))).toEqual(["Bridge closed"]);
    expect(titlesOf(listArticles(outlets, { search: "number" }))).toHaveLength(3);
  });

  it("suggest outlets, those of most articles first", () => {
    expect(suggestOutlets(outlets, "el")).toEqual(["Elmbrook Courier"]);
    expect(suggestOutlets(outlets, "rivr")).toEqual(["River News"]);
    expect(suggestOutlets(outlets, "volcano")).toEqual([]);
  });
});

describe("suggestArticles()", () => {
  it("offers the newest first, then every kind of agreement, best first, within the limit", () => {
    expect(idsOf(suggestArticles(library, ""))).toEqual(["two", "three", "one", "Undated"]);
    expect(idsOf(suggestArticles(library, "dredg"))).toEqual(["two", "one"]);
    expect(suggestArticles(library, "", 1)).toHaveLength(1);
  });
});
