import { describe, expect, it } from "vitest";
import { alignable, alignWords } from "../../../../src/answers/check/words/align-words.ts";
import { type ClaimedWords, readClaim } from "../../../../src/answers/check/words/read-claim.ts";
import { rowOfArticle } from "../../../../src/answers/check/words/speech.ts";
import { analyseArticle } from "../../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";
import { createWordIndex } from "../../../../src/search/index/word-index.ts";
import { type Scene, sceneOf } from "../scene.ts";

const article = articleOfParagraphs([Array.from({ length: 2000 }, (_, i) => `w${i}`).join(" ")], {
  origin: { kind: "host", file: "a" },
});
const index = createWordIndex([article]);
const [words] = index.articles;
if (!words) throw new Error("no words");
const analysed = analyseArticle(article);
const row = rowOfArticle(analysed, words, 0, words.firsts.at(-1) ?? 0);
const counted = (length: number): ClaimedWords =>
  readClaim(Array.from({ length }, (_, i) => `w${i}`).join(" "), index);

describe("alignable()", () => {
  it("is the row itself where it can be aligned", () => {
    expect(alignable(row, readClaim("w1 w2 w3", index).words)).toBe(row);
    const just = rowOfArticle(analysed, words, 0, 1000);
    expect(alignable(just, counted(999).words)).toBe(just);
  });

  it("is the middle of a row that is too long", () => {
    const part = alignable(row, counted(999).words);
    expect([part.ids.length, part.stems.length, part.places.length]).toEqual([1000, 1000, 1000]);
    expect([part.places[0], part.places.at(-1)]).toEqual([500, 1499]);
    expect([index.formOf(part.ids[0] ?? -1), part.stems[0]]).toEqual(["w500", row.stems[500]]);
  });

  it("loses the last word of a row that is one word too long", () => {
    const part = alignable(rowOfArticle(analysed, words, 0, 1001), counted(999).words);
    expect([part.places[0], part.places.at(-1)]).toEqual([0, 999]);
  });
});

/** "harbour -is ~boat/boats +now wide/open": same, left out, similar, added, changed; and the score. */
function aligned({ row, index, claim }: Scene, claimed: string, extent: "whole" | "part" = "whole") {
  const { words } = claim(claimed);
  const { steps, score } = alignWords(words, row, index, extent);
  const shown = steps.map(({ kind, claim: ours, row: theirs }) => {
    const typed = words[ours]?.form ?? "";
    const printed = index.formOf(row.ids[theirs] ?? -1);
    if (kind === "same") return typed === printed ? typed : `${typed} is not ${printed}`;
    if (kind === "left-out") return `-${printed}`;
    if (kind === "added") return `+${typed}`;
    return `${kind === "similar" ? "~" : ""}${typed}/${printed}`;
  });
  return [shown.join(" "), Number(score.toFixed(3))];
}

// "The" and "is" count 1, "harbour" and "open" 2.
describe("alignWords()", () => {
  it.each([
    ["whole", "the same words", "the harbour is open", "the harbour is open", "the harbour is open", 6],
    ["whole", "words in the middle", "harbour is", "the harbour is open", "harbour is", 3],
    ["whole", "a word left out", "harbour open", "harbour is open", "harbour -is open", 2.4],
    ["whole", "two left out", "harbour open", "harbour is now open", "harbour -is -now open", 2.3],
    ["whole", "three left out", "harbour open", "harbour is now so open", "harbour -is -now -so open", 2.2],
    ["whole", "a word added", "harbour is open", "harbour open", "harbour +is open", 2],
    ["whole", "two added", "harbour is now open", "harbour open", "harbour +is +now open", 1.2],
    ["whole", "a word changed", "harbour was open", "harbour is open", "harbour was/is open", 2.8],
    [
      "whole",
      "a word changed, one left out",
      "harbour was open",
      "harbour is it open",
      "harbour -is was/it open",
      1.2,
    ],
    ["whole", "a word added in front", "well harbour is open", "harbour is open", "+well harbour is open", 3],
    ["whole", "two in front", "so well harbour is open", "harbour is open", "+so +well harbour is open", 2.2],
    ["whole", "a word added behind", "harbour is open now", "harbour is open", "harbour is open +now", 3],
    ["whole", "two behind", "harbour is open now too", "harbour is open", "harbour is open +now +too", 2.2],
    [
      "whole",
      "a gap that the claim shows",
      "harbour … open",
      "harbour is now open",
      "harbour -is -now open",
      3.98,
    ],
    [
      "whole",
      "a gap shown elsewhere",
      "harbour open … boats",
      "harbour is open boats",
      "harbour -is open boats",
      4.4,
    ],
    ["whole", "a word in brackets", "harbour [was] open", "harbour is open", "harbour was/is open", 4],
    [
      "whole",
      "words added in brackets",
      "harbour [is now] open",
      "harbour open",
      "harbour +is +now open",
      3.9,
    ],
    ["whole", "brackets in front", "[so] harbour open", "harbour open", "+so harbour open", 3.95],
    ["whole", "nothing that agrees", "ferry", "the harbour is open", "", 0],
    [
      "part",
      "leaves out what is in front",
      "so well harbour is open",
      "harbour is open",
      "harbour is open",
      5,
    ],
    ["part", "leaves out what is behind", "harbour is open now too", "harbour is open", "harbour is open", 5],
    [
      "part",
      "keeps a gap that pays",
      "boats ropes is nets sails",
      "boats ropes nets sails",
      "boats ropes +is nets sails",
      6,
    ],
    ["part", "leaves a lone word", "boats nets the is harbour open", "harbour open", "harbour open", 4],
    ["part", "has nothing where nothing agrees", "ferry", "the harbour is open", "", 0],
  ] as const)("of the %s claim, %s", (extent, _name, claimed, text, steps, score) => {
    expect(aligned(sceneOf(text), claimed, extent)).toEqual([steps, score]);
  });

  it("takes ten changed words in a row for ten added and ten left out, and nine for changed ones", () => {
    const [front, back] = ["harbour boats nets ropes", "pilots sailors captains crews"];
    const other = "ant bee cat dog eel fox gnu hen ibis jay".split(" ");
    const own = "oak elm ash fir yew box bay fig gum nut".split(" ");
    const shown = (count: number) => {
      const [ours, theirs] = [own.slice(0, count).join(" "), other.slice(0, count).join(" ")];
      return aligned(sceneOf(`${front} ${theirs} ${back}`), `${front} ${ours} ${back}`);
    };
    const [steps, score] = shown(10);
    expect([`${steps}`.match(/\+/g)?.length, `${steps}`.match(/-/g)?.length, score]).toEqual([10, 10, 4.3]);
    const pairs = own.slice(0, 9).map((word, i) => `${word}/${other[i]}`);
    expect(shown(9)).toEqual([`${front} ${pairs.join(" ")} ${back}`, 5.2]);
  });
});

describe("alignWords() takes for similar", () => {
  it.each([
    ["another inflection", "boat", "boats", true],
    ["a wrong letter in a word of five", "boatz", "boats", true],
    ["no wrong letter in a word of four", "opan", "open", false],
    ["one in a word of seven", "hxrbour", "harbour", true],
    ["no two in a word of seven", "hxrbxur", "harbour", false],
    ["two in a word of eight", "txrminxl", "terminal", true],
    ["no three in a word of eight", "txxminxl", "terminal", false],
    ["a letter too few", "harbur", "harbour", true],
    ["two too few in a long word", "termnl", "terminal", false],
    ["two too many in a long word", "terxminxal", "terminal", true],
    ["no other first letter", "narbour", "harbour", false],
    ["no other word that articles have", "ferry", "merry", false],
  ])("%s", (_name, typed, printed, isSimilar) => {
    const scene = sceneOf(`nets ${printed} ropes`, ["ferry"]);
    const pair = `${isSimilar ? "~" : ""}${typed}/${printed}`;
    expect(aligned(scene, `nets ${typed} ropes`)).toEqual([`nets ${pair} ropes`, isSimilar ? 4.8 : 2.8]);
  });
});

describe("alignWords() of very long rows", () => {
  it("aligns a thousand words with a thousand, and no more", () => {
    const claim = counted(1000).words;
    const most = rowOfArticle(analysed, words, 0, 1000);
    expect(alignWords(claim, most, index, "whole").steps).toHaveLength(1000);
    const more = rowOfArticle(analysed, words, 0, 1001);
    expect(() => alignWords(claim, more, index, "whole")).toThrow(RangeError);
    const [places, ids, stems] = [new Int32Array(9901), new Int32Array(9901), new Int32Array(9901)];
    const oneCellMore = { ...row, places, ids, stems };
    expect(() => alignWords(counted(101).words, oneCellMore, index, "whole")).toThrow(RangeError);
  });
});

describe("rowOfArticle()", () => {
  it("has the words from one place up to another", () => {
    const part = rowOfArticle(row.analysed, words, 3, 6);
    expect([...part.places]).toEqual([3, 4, 5]);
    expect([...part.ids].map(id => index.formOf(id))).toEqual(["w3", "w4", "w5"]);
  });
});
