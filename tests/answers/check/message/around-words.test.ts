import { describe, expect, it } from "vitest";
import { findClaims } from "../../../../src/answers/check/message/find-claims.ts";
import { knownNames } from "./known-names.ts";

const NAMES = knownNames(["Ada Quill", "Bo Lanz"]);
const WORDS = "“the harbour will be open to everybody”";

function isTurned(message: string): boolean | undefined {
  return findClaims(message, NAMES)[0]?.isTurned;
}

describe("findClaims() tells that the message's own words may turn the marked ones", () => {
  it.each([
    `Quill: ${WORDS} but nobody may swim`,
    `Quill: ${WORDS} only if the mayor pays`,
    `Quill: ${WORDS} was a lie, she admitted`,
    `Quill: ${WORDS}, except on Sundays`,
    `Quill: ${WORDS} even though it isn't`,
    `Quill: ${WORDS} or to Bo Lanz`,
    `Quill: ${WORDS} although “bread is the staff of all our lives”`,
    `Quill: ${WORDS} and then it will be sold`,
    `Quill: ${WORDS} when hell freezes over`,
    `Quill: ${WORDS} provided that it rains`,
    `Quill never said ${WORDS}`,
    `Quill denies saying ${WORDS}`,
    `Quill didn't tell anybody ${WORDS}`,
    `Quill lied about ${WORDS}`,
    `Quill has no ${WORDS}`,
    `${WORDS} That is what Ada Quill never said.`,
    `${WORDS} – so says Quill, but I doubt it`,
    `${WORDS} when asked about the fire, Ada Quill said`,
    `${WORDS} Mrs. Quill but nobody may swim`,
    `${WORDS} and Mrs. Quill was drunk`,
  ])("%j", message => {
    expect(isTurned(message)).toBe(true);
  });

  it.each([
    `Quill: ${WORDS} lol`,
    `${WORDS} said Ada Quill on Monday`,
    `${WORDS}, she said with a smile`,
    `${WORDS} according to Ada Quill`,
    `${WORDS} – Ada Quill, archivist of the old port`,
    `${WORDS} (Ada Quill, 12 May 2024)`,
    `${WORDS} Harbour boss Ada Quill`,
    ...["Mrs.", "Mr.", "Dr.", "Prof.", "Sen."].map(title => `${WORDS} ${title} Quill`),
    `${WORDS} who said that`,
    `${WORDS} and then “bread is the staff of all our lives”`,
    `${WORDS} and also "bread is the staff of all our lives"`,
    `did Quill really say ${WORDS}??`,
    `Would she resign? Quill: ${WORDS}`,
    `${WORDS} 😂 best line of the year`,
    `Harbour not safe? No idea. Quill told the Gazette ${WORDS}`,
  ])("not %j", message => {
    expect(isTurned(message)).toBe(false);
  });
});
