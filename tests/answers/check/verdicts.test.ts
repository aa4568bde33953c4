import { describe, expect, it } from "vitest";
import type { AnalysedArticle } from "../../../src/answers/analysed-article.ts";
import { checkQuote } from "../../../src/answers/check/check-quote.ts";
import type { Library } from "../../../src/answers/library.ts";
import type { Origin } from "../../../src/articles/article.ts";
import type { Quotation } from "../../../src/quotes/quotation.ts";
import { createSearchIndex } from "../../../src/search/create-search-index.ts";
import { createWordIndex } from "../../../src/search/index/word-index.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { type InventedQuotation, inventedArticle } from "../invented-library.ts";

// All texts, people and places are invented.
const WORDS = "The lighthouse keeper owns every oyster in this bay";
const SENTENCE = `“${WORDS}.”\nThe tide turned at noon.`;

interface Given {
  readonly by?: string | null;
  readonly alsoNamed?: readonly string[];
  readonly disputed?: "false" | "doctored" | "denied" | "hypothetical";
  readonly origin?: Origin;
  readonly date?: string;
  readonly words?: string;
}

/** A library of articles, each of which quotes the words once. */
function quotingLibrary(given: readonly Given[]): Library {
  const articles = given.map(({ by = null, alsoNamed = [], disputed, origin, date, words = WORDS }, i) => {
    const text = `${SENTENCE.replace(WORDS, words)} (${i})`;
    const quotation: InventedQuotation = { words, by, alsoNamed };
    const analysed = inventedArticle({
      id: `a${i}`,
      date: date ?? "2031-01-01",
      text,
      quotations: [quotation],
    });
    const article = origin ? { ...analysed.article, origin } : analysed.article;
    const quotations = analysed.quotations.map(
      (found): Quotation => ({
        ...found,
        disputed: disputed ? { reason: disputed, span: { start: 0, end: text.indexOf("\n") } } : null,
      }),
    );
    return { article, quotations, reported: [] };
  });
  return libraryOf(articles);
}

function libraryOf(articles: readonly AnalysedArticle[]): Library {
  return {
    articles,
    search: createSearchIndex([]),
    words: async () => createWordIndex(articles.map(({ article }) => article)),
    byKey: key => articles.find(({ article }) => article.key === key),
    speakers: { directory: null, source: { kind: "articles" } },
  };
}

function namesOf(matches: readonly { readonly quotation: Quotation | null }[]): (string | null)[] {
  return matches.map(({ quotation }) =>
    quotation && quotation.attribution.kind !== "unclear" ? quotation.attribution.speaker.name : null,
  );
}

describe("checkQuote() verdicts", () => {
  const named = (name: string, more: Omit<Given, "by"> = {}): Given => ({ by: name, ...more });
  const rows: readonly [
    what: string,
    given: readonly Given[],
    speaker: string | undefined,
    verdict: string,
    agrees: string | null,
    names: readonly (string | null)[],
  ][] = [
    [
      "words of several people lists them all",
      [named("Ada Brun"), named("Cai Dorn")],
      undefined,
      "verbatim",
      null,
      ["Ada Brun", "Cai Dorn"],
    ],
    [
      "the person named comes first",
      [named("Ada Brun"), named("Cai Dorn")],
      "Dorn",
      "verbatim",
      "same",
      ["Cai Dorn", "Ada Brun"],
    ],
    [
      "somebody else's words",
      [named("Ada Brun"), named("Cai Dorn")],
      "Eva Falk",
      "misattributed",
      "other",
      ["Ada Brun", "Cai Dorn"],
    ],
    ["an unclear speaker is no other person", [{ by: null }], "Eva Falk", "verbatim", "unclear", [null]],
    [
      "an unclear speaker is not the person named either",
      [{ by: null }, named("Ada Brun")],
      "Eva Falk",
      "verbatim",
      "unclear",
      [null, "Ada Brun"],
    ],
    [
      "a surname shared by two lists both",
      [named("Ada Brun"), named("Otto Brun")],
      "Brun",
      "verbatim",
      "same",
      ["Ada Brun", "Otto Brun"],
    ],
    [
      "the other person of one surname",
      [named("Ada Brun")],
      "Otto Brun",
      "misattributed",
      "other",
      ["Ada Brun"],
    ],
    [
      "words reported as false",
      [named("Ada Brun", { disputed: "false" })],
      "Ada Brun",
      "disputed",
      "same",
      ["Ada Brun"],
    ],
    [
      "words reported as false of somebody else",
      [named("Ada Brun", { disputed: "false" })],
      "Cai Dorn",
      "disputed",
      "other",
      ["Ada Brun"],
    ],
    [
      "a denial against another article's plain quotation",
      [named("Ada Brun", { disputed: "denied" }), named("Ada Brun")],
      undefined,
      "verbatim",
      null,
      ["Ada Brun", "Ada Brun"],
    ],
    [
      "a forgery of a person against a plain quotation of the same",
      [named("Ada Brun", { disputed: "false" }), named("Brun")],
      undefined,
      "disputed",
      null,
      ["Ada Brun", "Brun"],
    ],
    [
      "a forgery of one person against another's plain quotation",
      [named("Ada Brun", { disputed: "doctored" }), named("Cai Dorn")],
      undefined,
      "verbatim",
      null,
      ["Cai Dorn", "Ada Brun"],
    ],
    [
      "a supposition against a plain quotation",
      [named("Ada Brun", { disputed: "hypothetical" }), named("Ada Brun")],
      undefined,
      "verbatim",
      null,
      ["Ada Brun", "Ada Brun"],
    ],
  ];

  it.each(rows)("tells %s", async (_what, given, speaker, verdict, agrees, names) => {
    const check = await checkQuote(quotingLibrary(given), WORDS, { speaker });
    expect([check.verdict, check.speakerAgrees]).toEqual([verdict, agrees]);
    expect(namesOf(check.matches)).toEqual(names);
  });

  it("says when only uploaded or pasted articles have the words", async () => {
    const uploaded: Origin = { kind: "uploaded", on: "2031-01-02" };
    const pasted: Origin = { kind: "pasted", on: "2031-01-02" };
    const only = await checkQuote(
      quotingLibrary([named("Ada Brun", { origin: uploaded }), named("Ada Brun", { origin: pasted })]),
      WORDS,
    );
    expect(only.isOnlyUnchecked).toBe(true);
    const both = await checkQuote(
      quotingLibrary([named("Ada Brun", { origin: uploaded }), named("Ada Brun")]),
      WORDS,
    );
    expect(both.isOnlyUnchecked).toBe(false);
    expect(both.matches[0]?.article.origin.kind).toBe("host");
  });

  const uploaded: Origin = { kind: "uploaded", on: "2031-01-02" };

  it.each<
    [what: string, given: readonly Given[], speaker: string | undefined, verdict: string, unchecked: boolean]
  >([
    [
      "an upload doesn't overturn a denial",
      [named("Ada Brun", { disputed: "denied" }), named("Ada Brun", { origin: uploaded })],
      "Ada Brun",
      "disputed",
      false,
    ],
    [
      "nor a report of a forgery",
      [named("Ada Brun", { disputed: "false" }), named("Brun", { origin: uploaded })],
      undefined,
      "disputed",
      false,
    ],
    [
      "an upload that calls words false doesn't overturn them",
      [named("Ada Brun"), named("Ada Brun", { disputed: "false", origin: uploaded })],
      "Ada Brun",
      "verbatim",
      false,
    ],
    [
      "somebody else's words don't vouch for an upload",
      [named("Cai Dorn"), named("Ada Brun", { origin: uploaded })],
      "Ada Brun",
      "verbatim",
      true,
    ],
    [
      "nor does a supposition",
      [named("Ada Brun", { disputed: "hypothetical" }), named("Ada Brun", { origin: uploaded })],
      undefined,
      "verbatim",
      true,
    ],
    [
      "a denial of somebody else leaves an upload what it is",
      [named("Cai Dorn", { disputed: "denied" }), named("Ada Brun", { origin: uploaded })],
      undefined,
      "verbatim",
      true,
    ],
    [
      "another upload may be denied in it",
      [named("Ada Brun", { disputed: "false", origin: uploaded })],
      "Ada Brun",
      "disputed",
      true,
    ],
    [
      "the same words of the person in a checked article vouch",
      [named("Ada Brun"), named("Ada Brun", { origin: uploaded })],
      "Brun",
      "verbatim",
      false,
    ],
  ])("weighs what a server added: %s", async (_what, given, speaker, verdict, unchecked) => {
    const check = await checkQuote(quotingLibrary(given), WORDS, { speaker });
    expect([check.verdict, check.isOnlyUnchecked]).toEqual([verdict, unchecked]);
  });

  it("lists who else carried the words, earliest first, with nearly the same words listed separately", async () => {
    const library = quotingLibrary([
      named("Ada Brun", { date: "2031-03-03" }),
      named("Ada Brun", { date: "2031-01-05", words: WORDS.replace("this bay", "that bay") }),
      named("Ada Brun", { date: "2031-02-02" }),
      named("Ada Brun", { date: "2031-01-04", words: WORDS.replace("every", "each") }),
    ]);
    const { matches, variants } = await checkQuote(library, WORDS);
    expect(matches.map(({ article }) => article.date)).toEqual(["2031-02-02", "2031-03-03"]);
    expect(
      variants.map(({ article, changes }) => [article.date, changes.map(({ quoted }) => quoted)]),
    ).toEqual([
      ["2031-01-04", ["each"]],
      ["2031-01-05", ["that"]],
    ]);
  });

  it.each([
    [
      "not only",
      "He is not only a thief but a great sailor of this bay",
      "He is not a thief but a great sailor of this bay",
      "altered",
    ],
    [
      "a word that limits nothing",
      "He is not a very great sailor of this bay and coast",
      "He is not a great sailor of this bay and coast",
      "trimmed",
    ],
    [
      "a sentence's end",
      "He is not rich at all. He is a sailor of this wide bay",
      "He is not a sailor of this wide bay",
      "altered",
    ],
    [
      "a condition",
      "This bay could lose every boat before the winter storms",
      "This bay lose every boat before the winter storms",
      "altered",
    ],
    [
      "a condition behind a marked gap",
      "We will, if the keeper agrees, sell every boat in this bay",
      "We will … sell every boat in this bay",
      "altered",
    ],
    [
      "another number in brackets",
      "We will sell 40 boats to the keeper of this wide bay",
      "We will sell [400] boats to the keeper of this wide bay",
      "altered",
    ],
    [
      "an opposite in brackets",
      "We will raise the price of oysters in this wide bay",
      "We will [cut] the price of oysters in this wide bay",
      "altered",
    ],
    [
      "another name in brackets",
      "We sold the finest oysters of this bay to Falk yesterday",
      "We sold the finest oysters of this bay to [Dorn] yesterday",
      "altered",
    ],
    [
      "a name for a pronoun in brackets",
      "We sold the finest oysters of this bay to him yesterday",
      "We sold the finest oysters of this bay to [Dorn] yesterday",
      "altered",
    ],
    [
      "a year for a word in brackets",
      "We sold the finest oysters of this bay to him then",
      "We sold the finest oysters of this bay to him [in 2030]",
      "altered",
    ],
    [
      "an opposite, inflected",
      "The keeper has cut the price of oysters in this wide bay",
      "The keeper has raised the price of oysters in this wide bay",
      "altered",
    ],
  ])("sees what turns the meaning round: %s", async (_name, words, claim, verdict) => {
    const check = await checkQuote(quotingLibrary([named("Ada Brun", { words })]), claim);
    expect([check.verdict, check.isMeaningAtRisk]).toEqual([verdict, verdict === "altered"]);
  });

  it("prefers nearly the same words of the person named to the same words of another", async () => {
    const library = quotingLibrary([
      named("Ada Brun"),
      named("Cai Dorn", { words: WORDS.replace("every", "each") }),
    ]);
    const check = await checkQuote(library, WORDS, { speaker: "Cai Dorn" });
    expect([check.verdict, check.speakerAgrees]).toEqual(["altered", "same"]);
    expect(namesOf(check.matches)).toEqual(["Cai Dorn", "Ada Brun"]);
    expect(check.variants).toEqual([]);
  });

  it("distinguishes what the person named says plainly from what another only supposes", async () => {
    const quoted = (id: string, by: string, text: string) =>
      inventedArticle({ id, text: `“${text},” said ${by}.`, quotations: [{ words: `${text},`, by }] });
    const library = libraryOf([
      quoted("plain", "Ada Brun", WORDS),
      quoted("denied", "Cai Dorn", `I never believed that ${WORDS}`),
    ]);
    const first = await checkQuote(library, WORDS, { speaker: "Ada Brun" });
    expect([first.verdict, first.cautions]).toEqual(["verbatim", []]);
    const second = await checkQuote(library, WORDS, { speaker: "Cai Dorn" });
    expect(second.verdict).toBe("part");
    expect(
      second.cautions.map(({ kind, span }) => [kind, sliceOf(second.matches[0]?.article.text ?? "", span)]),
    ).toEqual([["rest-before", "I never believed that"]]);
  });

  it("doesn't join fragments that are set in one of the article's own sentences", async () => {
    const text =
      "Ada Brun said “the oysters are mine” and called the keeper’s claim “a lantern without oil”.";
    const analysed = inventedArticle({
      id: "fragments",
      text,
      quotations: [
        { words: "the oysters are mine", by: "Ada Brun" },
        { words: "a lantern without oil", by: "Ada Brun" },
      ],
    });
    const quotations = analysed.quotations.map(
      (quotation): Quotation => ({ ...quotation, kind: "mixed", speech: 0 }),
    );
    const check = await checkQuote(
      libraryOf([{ ...analysed, quotations }]),
      "the oysters are mine, a lantern without oil",
    );
    expect(check.verdict).toBe("stitched");
    expect(check.matches).toHaveLength(2);
  });

  it("doesn't take reported speech for a quotation", async () => {
    const library = quotingLibrary([named("Ada Brun")]);
    const articles = library.articles.map(({ article, quotations }) => ({
      article,
      quotations: [],
      reported: quotations.map((quotation): Quotation => ({ ...quotation, kind: "reported" })),
    }));
    const check = await checkQuote(libraryOf(articles), WORDS, { speaker: "Ada Brun" });
    expect([check.verdict, check.speakerAgrees]).toEqual(["reported", "same"]);
    expect(check.matches.map(({ quoted }) => quoted)).toEqual([[]]);
    const other = await checkQuote(libraryOf(articles), WORDS, { speaker: "Cai Dorn" });
    expect(other.verdict).toBe("misattributed");
  });
});
