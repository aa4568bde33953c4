import { describe, expect, it } from "vitest";
import { negatesOtherwise } from "../../../src/answers/check/negated-otherwise.ts";

const SAID = "The council has opened the bridge to lorries.";
const DENIED = "The council hasn't opened the bridge to lorries.";

describe("negatesOtherwise()", () => {
  it.each([
    "the council has not opened the bridge to lorries",
    "the council never opened the bridge",
    "nobody has opened the bridge to lorries",
    "no council has opened the bridge",
    "The council hasn’t opened the bridge to lorries!",
    "the council opened the bridge without lorries",
  ])("%s", message => {
    expect([negatesOtherwise(message, SAID), negatesOtherwise(message, DENIED)]).toEqual([true, false]);
  });

  it.each(["the council has opened the bridge to lorries", "nobody says the council hasn't opened it"])(
    "%s",
    message => {
      expect([negatesOtherwise(message, SAID), negatesOtherwise(message, DENIED)]).toEqual([false, true]);
    },
  );

  it.each([
    "has the council not opened the bridge",
    "the bridge isn't open?",
    "no bridge",
    "why isn't it open",
    "so is the bridge not open",
    "any idea why it isn't open",
    "hows the bridge not open to lorries",
    "bridge without lorries on it",
  ])("says nothing of a question or a topic: %s", message => {
    expect([negatesOtherwise(message, SAID), negatesOtherwise(message, DENIED)]).toEqual([false, false]);
  });
});
