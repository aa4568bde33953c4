import { describe, expect, it } from "vitest";
import { notQuotation } from "../../../src/quotes/linking/not-quotations.ts";
import { lastScene, NAMES } from "./scenes.ts";

// Every sentence here is invented.

function kindOf(text: string) {
  const scene = lastScene(text);
  return notQuotation(
    scene,
    scene.tokens.findIndex(({ kind }) => kind === "quote"),
  );
}

describe("notQuotation()", () => {
  it.each([
    ["name", "{} wrote “The Salt Road” in May."],
    ["name", "{} sang in “Tide and Time”, a play."],
    ["name", "{} read from the book “salt roads of the north”."],
    ["name", "{} read from his book, “The Salt Road”."],
    ["passive", "{} asked her what “in principle” meant."],
    ["sign", "{} held a sign reading “save the pier”."],
    ["sign", "{} held a placard that said “save the pier”."],
    ["sign", "{} held a sign “save the pier”."],
    ["passive", "{} has been called “a clown”."],
    ["passive", "{} was described as “a clown”."],
    ["passive", "{} was widely called “a clown”."],
    ["passive", "{} wrote the words “save the pier”."],
    ["passive", "{} left to cries of “save the pier”."],
    [null, "{} said “The Salt Road”."],
    [null, "{} liked, “The Salt Road”."],
    [null, "{} was called “a clown” by Bo Lee."],
    [null, "{} was called by Bo Lee “a clown”."],
    [null, "{} called it “a clown”."],
    [null, "{} stood by the sign. Bo Lee said “save the pier”."],
    [null, "{} talked of “save the pier”."],
    [null, "{} saw “The Salt Road is closed!”"],
    [null, "{} saw “the Salt Road, which nobody had swept”."],
    [null, "{} saw “ROADS CLOSED” ahead."],
    [null, "{} saw “Closed” ahead."],
    [
      null,
      "{} read from the book “a road of salt that runs from the hills of the north to the sea and back again”.",
    ],
  ])("%s: %s", (kind, template) => {
    for (const name of NAMES) expect(kindOf(template.replace("{}", name)), name).toBe(kind);
  });

  it("a nickname inside a name", () => {
    expect(kindOf("We met Antonio “Tony” Vela.")).toBe("name");
  });
});

describe("notQuotation() of the last marked words", () => {
  it.each([
    ["Ann Roe wrote “The Salt Road” in May.", "name"],
    ["Ann Roe wrote “The salt Road” in May.", null],
    ["Ann Roe wrote “Salt” in May.", null],
    ["Ann Roe wrote “The Salt” in May.", "name"],
    ["Ann Roe wrote “The SALT ROAD” in May.", "name"],
    ["Ann Roe wrote “SALT ROAD” in May.", null],
    ["Ann Roe wrote “Salt Road?” in May.", null],
    ["Ann Roe wrote “Salt Road. Two Men” in May.", null],
    ["Ann Roe wrote “‘Salt’ Road” in May.", null],
    ["Ann Roe wrote “A B C D E F G H I J” in May.", null],
    ["Ann Roe said “The Salt Road”.", null],
    ["Ann Roe liked, “The Salt Road”.", null],
    ["Ann Roe saw it as “The Salt Road”.", null],
    ["Ann Roe said: “The Salt Road”.", null],
    ["Ann Roe read a guide, “The Salt Road”.", "name"],
    ["Ann Roe read a very old red guide, “The Salt Road”.", "name"],
    ["Ann Roe read a very old red big guide, “The Salt Road”.", null],
    ["Ann Roe read Tarn’s guide, “The Salt Road”.", "name"],
    ["Ann Roe read a Guide, “The Salt Road”.", null],
    ["Ann Roe read, guide, “The Salt Road”.", null],
    ["Ann Roe read the book “salt roads of the north”.", "name"],
    ["Ann Roe read the book, “salt roads of the north”.", null],
    ["Ann Roe read the book, “Salt Roads”.", "name"],
    ["Ann Roe read the Book “salt roads of the north”.", null],
    ["Ann Roe called the book “salt roads”.", null],
    ["Ann Roe read a book “salt roads of the north and the south and the east and the west”.", null],
    ["Ann Roe held a sign reading “save it”.", "sign"],
    ["Ann Roe held a sign “save it”.", "sign"],
    ["Ann Roe held a sign for “save it”.", null],
    ["Ann Roe held a sign and it said “save it”.", "sign"],
    ["Ann Roe held a sign; it said “save it”.", null],
    ["Ann Roe held a sign Bo said “save it”.", null],
    ["Ann Roe held a sign in the rain and then at last said “save it”.", null],
    ["Ann Roe held a sign in the rain and then at last it said “save it”.", null],
    ["Ann Roe left to cries of “save it”.", "passive"],
    ["Ann Roe left to talk of “save it”.", null],
    ["Ann Roe has been called “a clown”.", "passive"],
    ["Ann Roe was widely called “a clown”.", "passive"],
    ["Ann Roe was very widely called “a clown”.", null],
    ["Ann Roe was called by Bo “a clown”.", null],
    ["Ann Roe was called “a clown” by Bo.", null],
    ["Ann Roe was called (often) “a clown”.", null],
    ["Ann Roe was called, often, “a clown”.", "passive"],
    ["Ann Roe was called in all of the old town “a clown”.", null],
    ["Ann Roe was quoted as saying “a clown”.", null],
    ["Ann Roe was called “a clown” and “a fool”.", "passive"],
    ["Ann Roe called it “a clown”.", null],
    ["Ann Roe asked what “in principle” meant.", "passive"],
    ["Ann Roe asked what “in principle” did.", null],
    ["Ann Roe asked if “in principle” meant it.", null],
    ["Ann Roe wrote the words “save it”.", "passive"],
    ["Ann Roe wrote in words “save it”.", null],
  ] satisfies [string, string | null][])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    const at = scene.tokens.findLastIndex(({ kind }) => kind === "quote");
    expect(notQuotation(scene, at)).toBe(expected);
  });
});
