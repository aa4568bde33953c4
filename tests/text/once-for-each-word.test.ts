import { beforeEach, describe, expect, it } from "vitest";
import { onceForEachWord } from "../../src/text/once-for-each-word.ts";

describe("onceForEachWord()", () => {
  const made: string[] = [];
  const upper = (word: string) => {
    made.push(word);
    return word.toUpperCase();
  };
  beforeEach(() => made.splice(0));

  it("works out the value of each word once", () => {
    const upperOf = onceForEachWord(upper);
    expect(["bridge", "boat", "bridge", "extraordinarily", "extraordinarily"].map(upperOf)).toEqual([
      "BRIDGE",
      "BOAT",
      "BRIDGE",
      "EXTRAORDINARILY",
      "EXTRAORDINARILY",
    ]);
    expect(made).toEqual(["bridge", "boat", "extraordinarily"]);
  });

  it("drops the older half of the words when there are too many, and keeps those that are met again", () => {
    const upperOf = onceForEachWord(upper, { most: 4 });
    for (const word of ["the", "a", "bridge", "the", "boat", "the", "a"]) upperOf(word);
    expect(made).toEqual(["the", "a", "bridge", "boat", "a"]);
  });

  it("doesn't remember an address", () => {
    const upperOf = onceForEachWord(upper);
    const address = "https://example.org/a-long-address";
    expect([upperOf(address), upperOf(address)]).toEqual([address.toUpperCase(), address.toUpperCase()]);
    expect(made).toEqual([address, address]);
  });

  it("remembers names of several words if they may be as long", () => {
    const upperOf = onceForEachWord(upper, { longest: 60 });
    const name = "Maria del Carmen Fernández de la Vega";
    expect([upperOf(name), upperOf(name)]).toEqual([name.toUpperCase(), name.toUpperCase()]);
    expect(made).toEqual([name]);
  });
});
