import { describe, expect, it } from "vitest";
import { sameWords } from "../../../../src/answers/check/words/same-words.ts";
import { sceneOf } from "../scene.ts";

const from = (start: number, count: number) => Array.from({ length: count }, (_, i) => start + i);

/**
 * The article's words that are the claim's in other print, "(respelt)" if they are spelled in another way; null for
 * other words. `agreed` words agree before the difference, then come so many of the claim and of the article.
 */
function same(text: string, claimed: string, [agreed, ours, theirs]: readonly [number, number, number]) {
  const { row, index, claim } = sceneOf(text);
  const read = claim(claimed);
  const isEnd = agreed + ours === read.words.length;
  const found = sameWords(
    read,
    row,
    {
      claim: from(agreed, ours),
      row: from(agreed, theirs),
      next: agreed + ours,
      last: agreed - 1,
      nextRow: isEnd ? -1 : agreed + theirs,
    },
    index,
  );
  const words = found?.places.map(at => index.formOf(row.ids[at] ?? -1)).join(" ");
  return found && `${words}${found.isRespelt ? " (respelt)" : ""}`;
}

// All people and places are invented.
describe("sameWords() inside a claim", () => {
  it.each([
    [
      "a number in words",
      "They waited ten million years.",
      "they waited 10m years",
      [2, 1, 2],
      "ten million",
    ],
    ["a compound in two pieces", "A long range boat.", "a longrange boat", [1, 1, 2], "long range"],
    ["British spelling", "Under a grey sky.", "under a gray sky", [2, 1, 1], "grey (respelt)"],
    ["a contraction", "Boats are not late.", "boats aren’t late", [1, 1, 2], "are not (respelt)"],
    [
      "a contraction that the next word explains",
      "Now she’d been late.",
      "now she had been late",
      [1, 2, 1],
      "shed (respelt)",
    ],
    ["another word", "Under a green sky.", "under a gray sky", [2, 1, 1], null],
    ["another number", "They waited ten million years.", "they waited 11m years", [2, 1, 2], null],
    ["a word that only the article has", "Under a grey sky.", "under a sky", [2, 0, 1], null],
    ["a word that only the claim has", "Under a sky.", "under a gray sky", [2, 1, 0], null],
    ["a word in the claim's brackets", "Under a grey sky.", "under a [gray] sky", [2, 1, 1], null],
    [
      "a slip in a word",
      "The harbourmaster left.",
      "the harbourmasster left",
      [1, 1, 1],
      "harbourmaster (respelt)",
    ],
    [
      "a slip in a name",
      "We met Harbourmaster here, and Harbourmaster left.",
      "we met harbourmasster here",
      [2, 1, 1],
      null,
    ],
    [
      "as many words as a number can take",
      "For one hundred and five thousand six boats.",
      "for 105006 boats",
      [1, 1, 6],
      "one hundred and five thousand six",
    ],
    [
      "more words than that",
      "For one hundred and five thousand and six boats.",
      "for 105006 boats",
      [1, 1, 7],
      null,
    ],
    [
      "more words of the claim than that",
      "For 105006 boats.",
      "for one hundred and five thousand and six boats",
      [1, 7, 1],
      null,
    ],
  ] as const)("%s", (_name, text, claimed, difference, expected) => {
    expect(same(text, claimed, difference)).toBe(expected);
  });
});

describe("sameWords() of a slip", () => {
  const harbour = (others: readonly string[]) => {
    const { row, index, claim } = sceneOf("The absolutions left.", others);
    const difference = { claim: [1], row: [1], next: 2, last: 0, nextRow: 2 };
    return sameWords(claim("the abbsolutions left"), row, difference, index);
  };

  it("takes a word that is in another article for what it is, also the first of the index", () => {
    expect(harbour([])).toEqual({ places: [1], isRespelt: true });
    expect(harbour(["Their abbsolutions came."])).toBeNull();
  });

  it("doesn't take an inflection of a word in another article for a slip, also of the index's first stem", () => {
    const slip = (others: readonly string[]) => {
      const { row, index, claim } = sceneOf("The aerodromes left.", others);
      const difference = { claim: [1], row: [1], next: 2, last: 0, nextRow: 2 };
      return sameWords(claim("the aerodrimes left"), row, difference, index);
    };
    expect(slip([])).toEqual({ places: [1], isRespelt: true });
    expect(slip(["Aerodrime stays."])).toBeNull();
  });
});

describe("sameWords() at the ends of a claim looks at a few more or fewer words", () => {
  it.each([
    ["fewer at the start", "Thats 1000 boats.", "one thousand boats", [0, 2, 2], "1000"],
    ["more at the end", "We need long range.", "we need longrange", [2, 1, 0], "long range"],
    [
      "more at the end than were compared",
      "We need long range.",
      "we need longrange",
      [2, 1, 1],
      "long range",
    ],
    ["fewer at the end", "We need 1000 boats.", "we need one thousand", [2, 2, 2], "1000"],
    [
      "two more than were compared",
      "We saw one hundred and five.",
      "we saw 105",
      [2, 1, 2],
      "one hundred and five",
    ],
    ["not three more", "We saw one hundred and five.", "we saw 105", [2, 1, 1], null],
    ["none beyond the article's end", "We need long.", "we need longrange", [2, 1, 1], null],
    ["none for a claim that differs as a whole", "Long range boats.", "longrange", [0, 1, 1], null],
  ] as const)("%s", (_name, text, claimed, difference, expected) => {
    expect(same(text, claimed, difference)).toBe(expected);
  });

  it("first what was compared, then the fewest words", () => {
    const { row, index, claim } = sceneOf("We sent one thousand boats.");
    const difference = { claim: [0], row: [3], next: 1, last: -1, nextRow: 4 };
    expect(sameWords(claim("1000 boats"), row, difference, index)?.places).toEqual([3]);
    expect(sameWords(claim("1000 boats"), row, { ...difference, row: [] }, index)?.places).toEqual([3]);
  });

  it("also before the words that agree", () => {
    const { row, index, claim } = sceneOf("Now they are late.");
    const difference = { claim: [0], row: [], next: 1, last: -1, nextRow: 3 };
    expect(sameWords(claim("they’re late"), row, difference, index)).toEqual({
      places: [1, 2],
      isRespelt: true,
    });
    const none = { claim: [0], row: [], next: 1, last: -1, nextRow: 0 };
    expect(sameWords(claim("they’re late"), row, none, index)).toBeNull();
  });
});
