import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { createTermIndex } from "../../../src/search/index/create-term-index.ts";
import { buildTokenTable } from "../../../src/search/index/token-table.ts";
import { formsIn, hasPhrase, readExactWords } from "../../../src/search/question/exact-words.ts";
import { readQuestion } from "../../../src/search/question/question.ts";
import { deliveredArticle } from "../delivered-library.ts";

const index = createTermIndex(buildTokenTable([deliveredArticle()]));

function termsOf(question: string): string[] {
  return readQuestion(question, index).terms.map(({ form }) => form);
}

function foundFor(question: string): string[] {
  return readQuestion(question, index).terms.flatMap(({ alternatives }) =>
    alternatives.map(({ term }) => index.vocabulary.termOf(term) ?? ""),
  );
}

describe("readQuestion()", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Why was the UK reluctant?", ["=uk", "reluctant"]],
    ["Has Downing Street responded?", ["=no 10", "responded"]],
    ["is the us reluctant", ["=us", "reluctant"]],
    ["how long did it last", ["last"]],
    ["as long as it takes", ["long", "takes"]],
    ["who is he", ["who", "is", "he"]],
    ["wouldve the uk been reluctant n gotta say so", ["=uk", "reluctant"]],
    ["why hed said that theyd been reluctant", ["reluctant"]],
    ["is it definitely reluctant", ["reluctant"]],
    ["how come the uk was reluctant", ["=uk", "reluctant"]],
    ["what time did the uk respond", ["=uk", "respond"]],
    ["which year was that in kyiv", ["kyiv"]],
    ["what sort of missiles has the uk", ["missiles", "=uk"]],
    ["where abouts in kyiv", ["kyiv"]],
    ["what time", ["time"]],
    ["", []],
  ])("drops only function words of %j", (question, forms) => {
    expect(termsOf(question)).toEqual(forms);
  });

  it.each([
    "omg wait ",
    "guys ",
    "Hello sir, kindly tell me ",
    "ok so random but ",
    "quick q: ",
    "ok silly question guys but ",
    "sorry if this has been asked already but ",
    "idk if anyone asked this, ",
    "i was just wondering ",
    "my dad wants to know ",
    "dont suppose you know ",
    "@dave ",
    "pls help me ",
    "good evening. Please ",
    "ayo ",
    "guys i have a question, ",
    "can anybody tell me plss ",
    "not gonna lie idk but ",
    "uhh so ",
    "my boss asks ",
  ])("drops %j before a question", before => {
    const asked = "when was the UK reluctant";
    expect(termsOf(before + asked)).toEqual(["=uk", "reluctant"]);
    expect(readQuestion(before + asked, index).asked).toEqual(readQuestion(asked, index).asked);
  });

  it.each([
    " lol",
    " or what 😂",
    "?? my mum needs to know 🙏",
    ", asking for a friend",
    " rn bro",
    " sef",
    "??!! wtf",
    " yes or no",
    "? thanks in advance",
  ])("drops %j behind a question", after => {
    expect(termsOf(`when was the UK reluctant${after}`)).toEqual(["=uk", "reluctant"]);
  });

  it.each<readonly [string, readonly string[]]>([
    ["wait times at Leck", ["wait", "times", "leck"]],
    ["folks at Leck wait", ["folks", "leck", "wait"]],
    ["who was the bad dude at Leck", ["bad", "dude", "leck"]],
    ["what do parents need to know", ["parents", "need"]],
    ["who is the ship's cook, sir Roe", ["ship", "cook", "sir", "roe"]],
  ])("keeps what is asked about in %j", (question, forms) => {
    expect(termsOf(question)).toEqual(forms);
  });

  it("looks for a shortened word in full", () => {
    // Invented.
    const road = articleOfParagraphs(["Mill Road reopened in August."], {
      origin: { kind: "host", file: "road" },
      language: "en",
      id: "road",
    });
    const { terms } = readQuestion("did mill rd reopen in aug", createTermIndex(buildTokenTable([road])));
    expect(terms.map(({ form, isMissing }) => [form, isMissing])).toEqual([
      ["mill", false],
      ["rd", false],
      ["reopen", false],
      ["aug", false],
    ]);
  });

  it("looks for words that imply a word, which still counts as missing", () => {
    // Invented.
    const hospital = articleOfParagraphs(["An ambulance took the rider to the infirmary at Leck."], {
      origin: { kind: "host", file: "rider" },
      id: "rider",
    });
    const { terms } = readQuestion("was the rider hurt", createTermIndex(buildTokenTable([hospital])));
    expect(terms.map(({ form, isMissing }) => [form, isMissing])).toEqual([
      ["rider", false],
      ["hurt", true],
    ]);
    expect(terms[1]?.alternatives).toHaveLength(1);
  });

  it.each([
    ["victory plan", true],
    ["plan", false],
    ["is there a victory plan", false],
    ["victory plan?", false],
    ["what victory plan", false],
  ])("separates words to look for from a question: %j", (typed, isSearch) => {
    expect(readQuestion(typed, index).isSearch).toBe(isSearch);
  });

  it("knows a name typed in small letters by how the articles print it", () => {
    // Invented.
    const signing = articleOfParagraphs(
      ["Rovers signed Dario Venn on Friday. Trams ran late, and Venn walked."],
      {
        origin: { kind: "host", file: "venn" },
        id: "venn",
      },
    );
    const { terms } = readQuestion(
      "did venn take trams on friday",
      createTermIndex(buildTokenTable([signing])),
    );
    expect(terms.filter(({ isName }) => isName).map(({ form }) => form)).toEqual(["venn", "friday"]);
    expect(terms.some(({ isTypedAsName }) => isTypedAsName)).toBe(false);
  });

  it("looks a word up under its relatives and likely spellings", () => {
    expect(foundFor("responded")).toContain("respons");
    expect(foundFor("Zelenskiy")).toContain("zelenski");
    expect(foundFor("misiles")).toContain("missil");
    expect(foundFor("Kiev sourdough")).toEqual([]);
  });

  it("looks a short form up under the whole word", () => {
    expect(foundFor("pres")).toContain("presid");
    expect(foundFor("vids")).toEqual([]);
  });

  it.each<readonly [string, readonly string[]]>([
    ["is Kyiv winning? https://t.co/abc", ["kyiv", "winning"]],
    ["see www.news.example/a about Kyiv", ["see", "kyiv"]],
    ["<@123456> Kyiv", ["kyiv"]],
    ["BREAKING: Kyiv hit", ["kyiv", "hit"]],
    ["how many dead so far", ["dead"]],
    ["did they end up sending missiles in the end", ["sending", "missiles"]],
    ["r u sure ur missiles hit kyiv or not", ["sure", "missiles", "hit", "kyiv"]],
    ["did it ever hit kyiv cos of that", ["hit", "kyiv"]],
    ["breaking kyiv hit", ["kyiv", "hit"]],
    ["is it true that Kyiv fell", ["kyiv", "fell"]],
    ["Kyiv fell, is this real?", ["kyiv", "fell"]],
    ["does the article mention Kyiv", ["kyiv"]],
    ["according to this article who hit Kyiv", ["hit", "kyiv"]],
    ["any news about Kyiv", ["kyiv"]],
    ["fact check Kyiv fell", ["kyiv", "fell"]],
    ["wheres Kyiv", ["kyiv"]],
    ["whats happening in Kyiv now", ["kyiv"]],
    ["is it true?", ["true"]],
  ])("doesn't take chatter for content: %s", (question, forms) => {
    expect(termsOf(question)).toEqual(forms);
  });

  it("looks a word up with two letters changed about, and in one or in two words", () => {
    expect(foundFor("Puitn")).toContain("putin");
    expect(foundFor("pusltic")).toEqual([]);
    expect(termsOf("longrange")).toEqual(["long", "range"]);
  });

  it("looks a country up under its adjective", () => {
    expect(foundFor("Germany")).toContain("german");
  });

  it("recognises names", () => {
    const isName = (question: string) => readQuestion(question, index).terms.map(term => term.isName);
    expect(isName("Did Scholz talk in 1999?")).toEqual([true, false, true]);
  });
});

describe("readExactWords()", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['"double down" Starmer', ["double down"], []],
    ["“victory plan” -Biden", ["victory plan"], ["biden"]],
    ["long-range missiles", [], []],
    ["Ali - the boxer", [], []],
    ['a 6" pipe', [], []],
  ])("%s", (question, typed, excluded) => {
    const exact = readExactWords(question);
    expect(exact.typed).toEqual(typed);
    expect([...exact.excluded]).toEqual(excluded);
    expect(exact.rest.length).toBe(question.length);
  });

  it("reads a long hostile question in one pass", () => {
    const started = processorTime();
    for (const piece of ['"', " -a", "“a", "-"]) readExactWords(piece.repeat(20_000));
    expect(processorTime() - started).toBeLessThan(5000);
  });
});

describe("hasPhrase()", () => {
  const text = "We need to “double-down” now.";
  const has = (phrase: string) =>
    hasPhrase(formsIn(text, { start: 0, end: text.length }), readExactWords(`"${phrase}"`).phrases[0] ?? []);

  it("wants the words themselves, one after the other", () => {
    expect(has("to double down")).toBe(true);
    expect(has("need double")).toBe(false);
    expect(has("needs to")).toBe(false);
  });
});
