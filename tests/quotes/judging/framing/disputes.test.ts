import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../../src/quotes/extract-quotations.ts";
import { disputedBy, disputeOf, framingOf } from "../../../../src/quotes/judging/framing/framing.ts";
import { readArticle as read } from "../../../../src/quotes/reading/reading.ts";
import { inventedArticles, readArticle } from "../../invented-articles.ts";

/** Every so many articles are read: all of them take too long. */
const STEP = 3;

/** Why the words of an invented text are disputed; null if they aren't. */
function disputesIn(text: string): (string | null)[] {
  const article = articleOfParagraphs([text], { origin: { kind: "host", file: "invented.txt" } });
  return extractQuotations(article).map(({ disputed }) => disputed?.reason ?? null);
}

const NAMES = ["Ann Roe", "Tariq Osei", "Ingrid Vell", "Karl Voss"];

describe("words are not disputed", () => {
  it.each([
    // what somebody is or does
    "NAME, a long-time proponent of misinformation about vaccines, said the town would “remove fluoride from all water”.",
    "“It fills a gap in the language,” says NAME, who has edited the list since 2014.",
    "NAME, who dubbed the film into Japanese, said: “I have lost my mother’s voice.”",
    "NAME, an expert on fake pills, said: “The town must act at once.”",
    // another thing in the sentence
    "The car had false plates, NAME said, and “more mud on it than anyone needs”.",
    "NAME saw the light “as steady as a schoolmaster” and altered course by it, the sailor said.",
    "NAME attributed the loss to “a cold spring and a wet summer”.",
    "NAME said the stolen boat was “as good as new when it left”.",
    // the words are in what is said to be so
    "NAME warned that she could not “escort every lobster pot in the bay”.",
    "NAME said she would not “get into that on a pavement”.",
    "NAME said no building would be sold “in the short term at least”.",
    "NAME was asked whether the plan was “one of ours or theirs”.",
    // whoever alleges it says it
    "“There was nobody on duty that night,” NAME alleged.",
  ])("%s", template => {
    for (const name of NAMES)
      expect(
        disputesIn(template.replace("NAME", name)).filter(one => one !== null),
        name,
      ).toEqual([]);
  });
});

describe("words are disputed", () => {
  it.each([
    "In a fake post NAME said: “The bridge will close in May.”",
    "In the edited clip NAME says: “The bridge will close in May.”",
    "NAME was misquoted as saying: “The bridge will close in May.”",
    "NAME falsely said: “The bridge will close in May.”",
    "The hacked account of NAME said: “The bridge will close in May.”",
    "NAME never said “the bridge will close in May”.",
    "Tom Hale said NAME never called it “a bridge to nowhere at all”.",
  ])("%s", template => {
    for (const name of NAMES) expect(disputesIn(template.replace("NAME", name)), name).not.toContain(null);
  });
});

describe("disputeOf()", () => {
  it("finds in invented articles what the whole framing has", () => {
    let disputed = 0;
    for (const [at, name] of inventedArticles().entries()) {
      if (at % STEP !== 0) continue;
      const article = readArticle(name);
      const reading = read(article);
      const quotations = extractQuotations(article);
      for (const words of quotations) {
        const dispute = disputeOf(article, reading, words, quotations);
        expect(dispute, name).toEqual(disputedBy(framingOf(article, reading, words, quotations)));
        if (dispute) disputed++;
      }
    }
    expect(disputed).toBeGreaterThan(15);
  }, 60_000);
});
