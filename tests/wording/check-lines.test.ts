import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { english } from "../../src/wording/english/english.ts";

const DOCS = new URL("../../docs/quote-check.md", import.meta.url);

const { check } = english;
const { part } = check;

/** What each text of a check is in a first line, with the X, Y and words that the docs have for it. */
const FIRST_LINES: Readonly<Record<string, string>> = {
  verbatim: check.verbatim("X"),
  verbatimSeveral: check.verbatimSeveral(2),
  verbatimUnclear: check.verbatimUnclear,
  "part.cut": part.cut("X"),
  "part.cutUnclear": part.cutUnclear,
  "part.fewWords": part.fewWords("X"),
  "part.fewWordsUnclear": part.fewWordsUnclear,
  "part.own": part.own,
  "part.ownTurned": part.ownTurned("that is false"),
  "part.reported": part.reported("X"),
  "part.reportedUnclear": part.reportedUnclear,
  "part.passedOn": part.passedOn("X", "claims"),
  "part.message": part.message("X"),
  "part.messageUnclear": part.messageUnclear,
  "part.messageOwn": part.messageOwn,
  "part.beside": part.beside("X", "That is a lie"),
  "part.besideUnclear": part.besideUnclear("That is a lie"),
  "part.cited": part.cited("X"),
  "part.citedUnclear": part.citedUnclear,
  "part.question": part.question("X"),
  "part.questionUnclear": part.questionUnclear,
  "part.movedMark": part.movedMark("X"),
  "part.movedMarkUnclear": part.movedMarkUnclear,
  "part.secondHand": part.secondHand("claims"),
  "part.nearby": part.nearby,
  "part.unclear": part.unclear,
  "part.unknown": part.unknown,
  reported: check.reported("X"),
  reportedUnclear: check.reportedUnclear,
  ownWords: check.ownWords,
  ownWordsPartly: check.ownWordsPartly("X"),
  ownWordsPartlyUnclear: check.ownWordsPartlyUnclear,
  trimmed: `${check.trimmed("X")}. ${check.leftOut("really")}`,
  trimmedUnclear: check.trimmedUnclear,
  respelt: `${check.respelt("X")}. ${check.writtenFor("are not", "aren't")}`,
  respeltUnclear: check.respeltUnclear,
  trimmedAndRespelt: check.trimmedAndRespelt("X"),
  trimmedAndRespeltUnclear: check.trimmedAndRespeltUnclear,
  alteredAtRisk: `${check.alteredAtRisk}. ${check.leftOut("no")}`,
  altered: `${check.altered}. ${check.added("really")}`,
  addedInBrackets: `${check.alteredAtRisk}. ${check.addedInBrackets("secretly")}`,
  stitched: check.stitched(2),
  misattributed: check.misattributed("Y", "X"),
  misattributedOtherwise: check.misattributedOtherwise("Y", "X"),
  misattributedReported: check.misattributedReported("Y", "X"),
  misattributedUnclear: check.misattributedUnclear("Y"),
  "disputed.false": check.disputed.false,
  "disputed.doctored": check.disputed.doctored,
  "disputed.parody": check.disputed.parody,
  "disputed.denied": check.disputed.denied,
  "disputed.hypothetical": check.disputed.hypothetical,
  none: check.none,
  noneFrom: check.noneFrom("Y"),
  noneInMessage: check.noneInMessage,
  short: check.short,
  onlyUnchecked: check.onlyUnchecked,
  onlyUncheckedToo: check.onlyUncheckedToo(check.alteredAtRisk),
};

/** Ends of first lines, and what stands below them. */
const NO_FIRST_LINES: ReadonlySet<string> = new Set(
  `notFrom unsure corrected onlyAdded onlyAddedToo part.begins part.continues unconfirmed leftOut added changedInBrackets changed writtenFor
  moreChanges quotedPart quotedPartUnclear stitchedPart stitchedPartUnclear shortMatches notProof nearest isQuotedWith
  isQuotedWithUnclear articleSays saysNearby isReportedOf reportedBy unclear moreMatches checked checkedFrom moreClaims`.split(
    /\s+/,
  ),
);

const TABLE = readFileSync(DOCS, "utf8")
  .split("\n")
  .filter(row => row.startsWith("|"))
  .flatMap(row => row.split("|").map(cell => cell.trim()));

/** “2 more changes” and the like are functions too: only the names of the texts matter here. */
function textsOf(wording: object, prefix = ""): string[] {
  return Object.entries(wording).flatMap(([name, text]) =>
    typeof text === "object" && text !== null && name !== "cautions"
      ? textsOf(text, `${name}.`)
      : name === "cautions"
        ? []
        : [prefix + name],
  );
}

describe("docs/quote-check.md", () => {
  it.each(Object.entries(FIRST_LINES))("has the first line as it is printed: %s", (_, line) => {
    expect(TABLE.some(cell => cell.startsWith(line))).toBe(true);
  });

  it("has every text that may begin a reply", () => {
    const known = new Set([...Object.keys(FIRST_LINES), ...NO_FIRST_LINES]);
    expect(textsOf(check).filter(name => !known.has(name))).toEqual([]);
  });
});
