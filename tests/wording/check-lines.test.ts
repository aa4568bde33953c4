import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { english } from "../../src/wording/english/english.ts";

const DOCS = new URL("../../docs/quote-check.md", import.meta.url);

/** The first lines of the table in the docs, as printed for the X, Y and words in it. */
function printedLines(): string[] {
  const { check } = english;
  const { part } = check;
  return [
    check.verbatim("X"),
    check.verbatimSeveral(2),
    check.verbatimUnclear,
    part.cut("X"),
    part.beside("X", "That is a lie"),
    part.cited("X"),
    part.question("X"),
    part.movedMark("X"),
    part.secondHand("claims"),
    part.unclear,
    part.message("X"),
    part.own,
    part.reported("X"),
    check.reported("X"),
    check.ownWords,
    check.ownWordsPartly("X"),
    `${check.trimmed("X")}. ${check.leftOut("really")}`,
    `${check.respelt("X")}. ${check.writtenFor("are not", "aren't")}`,
    check.trimmedAndRespelt("X"),
    `${check.alteredAtRisk}. ${check.leftOut("no")}`,
    `${check.altered}. ${check.added("really")}`,
    `${check.alteredAtRisk}. ${check.addedInBrackets("secretly")}`,
    check.stitched(2),
    check.misattributed("Y", "X"),
    check.misattributedOtherwise("Y", "X"),
    check.disputed.false,
    check.none,
    check.noneInMessage,
    check.short,
  ];
}

it.each(printedLines())("docs/quote-check.md has the first line as it is printed: %s", line => {
  const table = readFileSync(DOCS, "utf8")
    .split("\n")
    .filter(row => row.startsWith("|"))
    .map(row => row.split("|").at(-2)?.trim() ?? "");
  expect(table.some(cell => cell.startsWith(line))).toBe(true);
});
