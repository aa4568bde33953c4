import { describe, expect, it } from "vitest";
import { found } from "../found.ts";

// Every sentence here is invented.

describe("a surname that is also a people or a party", () => {
  it.each([
    ["Bill English resigned on Monday. “I am done with this place,” he said.", "Bill English"],
    ["Dawn French won the award. “I am done with this place,” French said.", "Dawn French"],
    ["Chris Welsh resigned. “I am done with this place,” he said.", "Chris Welsh"],
  ])("stays one: %s", (text, speaker) => {
    expect(found(text)).toEqual([`I am done with this place, – ${speaker}`]);
  });

  it("is an adjective before a primary, and nobody who may be “she”", () => {
    const text = "Dora Finch won the Virginia Democratic primary. She said: “It was a great night for us.”";
    expect(found(text)).toEqual(["It was a great night for us. – Dora Finch"]);
  });
});

describe("words before a name", () => {
  it.each([
    ["Bukola James Eze said: “We will not close it this year.”", "Bukola James Eze"],
    ["Center Nikola Tomasevic said: “We will not close it this year.”", "Nikola Tomasevic"],
    ["PC Lowri Bebb said: “We will not close it this year.”", "Lowri Bebb"],
  ])("%s", (text, speaker) => {
    expect(found(text)).toEqual([`We will not close it this year. – ${speaker}`]);
  });
});
