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
