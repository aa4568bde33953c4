import { describe, expect, it } from "vitest";
import { movedMark } from "../../../../src/answers/check/matches/moved-mark.ts";
import { alignedPlace } from "../../../../src/answers/check/words/find-places.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { sceneOf } from "../scene.ts";

/** The words of the article round a mark that the claim has elsewhere; null if it has none elsewhere. */
function moved(said: string, claimed: string): string | null {
  const { index, speeches, claim, text } = sceneOf(`“${said}” said Ada Brun.`);
  const [speech] = speeches;
  const read = claim(claimed);
  const place = speech && alignedPlace(read, speech, index, "whole");
  if (!place) throw new Error(`not found: ${claimed}`);
  const caution = movedMark(read, place);
  return caution && sliceOf(text, caution.span);
}

// All people and places are invented.
describe("movedMark()", () => {
  it.each([
    [
      "a stop added",
      "We shut the harbour before noon,",
      "We shut the harbour. Before noon",
      "harbour before",
    ],
    [
      "a comma made a stop",
      "If the pilots object, we sell the pier,",
      "If the pilots object. We sell the pier",
      "object, we",
    ],
    [
      "a question mark added",
      "We shut the harbour before noon,",
      "We shut? The harbour before noon",
      "shut the",
    ],
    [
      "a stop left out",
      "I never promised that. Taxes will rise,",
      "I never promised that taxes will rise",
      "that. Taxes",
    ],
    ["a comma added", "No ferries will sail,", "No, ferries will sail", "No ferries"],
    [
      "a comma made of nothing later on",
      "Pilots who refuse will pay,",
      "Pilots, who refuse will pay",
      "Pilots who",
    ],
    [
      "a word that is cut short elsewhere",
      "It is mass surveillance of boats,",
      "It is mass. Surveillance of boats",
      "mass surveillance",
    ],
    [
      "the same marks",
      "If the pilots object, we sell. Nobody minds,",
      "If the pilots object, we sell. Nobody minds",
      null,
    ],
    [
      "a comma left out",
      "If the pilots object, we sell the pier,",
      "If the pilots object we sell the pier",
      null,
    ],
    ["a dash for a stop", "We sell the pier. Nobody minds,", "We sell the pier – nobody minds", null],
    ["a line's end for a stop", "We sell the pier. Nobody minds,", "We sell the pier\nNobody minds", null],
    ["a stop for a dash", "We sell the pier – nobody minds,", "We sell the pier. Nobody minds", null],
    ["a comma before “and”", "We sell ships and boats,", "We sell ships, and boats", null],
    ["a comma after “well”", "Well we sell the boats,", "Well, we sell the boats", null],
    ["a comma after “no”", "No we sell the boats,", "No, we sell the boats", "No we"],
    ["an abbreviation", "We met Mr Lee there,", "We met Mr. Lee there", null],
    ["an abbreviation's stop left out", "We met Mr. Lee there,", "We met Mr Lee there", null],
    ["three dots", "We sell the pier at noon,", "We sell … the pier at noon", null],
    ["three dots typed", "We sell the pier at noon,", "We sell... the pier at noon", null],
    ["a word added beside the stop", "We sell the pier at noon,", "We sell. Slowly the pier at noon", null],
  ])("%s", (_name, said, claimed, expected) => {
    expect(moved(said, claimed)).toBe(expected);
  });
});
