import { describe, expect, it } from "vitest";
import { disputes } from "./disputes-of.ts";

// Every name and sentence here is invented.

describe("words of a clause that is denied", () => {
  it.each(
    ["denied", "denies"].flatMap(verb =>
      ["“We will close the old bridge.”", "“Let them swim in the cold river.”"].flatMap(words => [
        `NAME ${verb} that she had told him: ${words}`,
        `NAME ${verb} she told him: ${words}`,
        `NAME ${verb} telling the driver: ${words}`,
        `NAME ${verb} having told the driver: ${words}`,
        `NAME ${verb} having written: ${words}`,
        `NAME ${verb} that she had ever said to the driver: ${words}`,
        `NAME ${verb} claims that she had been caught on tape: ${words}`,
        `NAME ${verb} reports that she was filmed at the party: ${words}`,
        `NAME ${verb} a claim that she shouted at the driver: ${words}`,
      ]),
    ),
  )("are denied: %s", template => {
    expect(disputes(template)).toEqual(["denied"]);
  });

  it.each([
    "NAME denied that she had told him to leave: “He went of his own free will.”",
    "NAME denied that she had told them about it: “We knew nothing of the kind.”",
    "NAME denied claims that she had asked for money: “I never wanted a penny.”",
    "NAME denied that she had been told: “We knew nothing of the kind.”",
    "NAME denied that she would resign and told reporters: “We will close the old bridge.”",
  ])("aren’t where they answer it: %s", template => {
    expect(disputes(template)).not.toContain("denied");
  });
});
