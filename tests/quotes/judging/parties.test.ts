import { describe, expect, it } from "vitest";
import { found } from "../found.ts";

// Every name and sentence here is invented.

/** Politicians as articles introduce them. */
const REPUBLICANS = [
  "Rep. Karl Voss (R-Texas)",
  "Karl Voss, a Republican from Texas,",
  "Karl Voss, a Texas Republican,",
  "Karl Voss, a long-serving and quiet Republican,",
  "Republican Karl Voss",
];

/** Who speaks after somebody of another party or place is described. */
function speakerOf(introduced: string, role: string): string {
  const text = `${introduced} met the miners of the valley on Monday. “It will close in May,” the ${role} said.`;
  return found(text)[0]?.replace(/^.* – /, "") ?? "(none)";
}

describe("a party or a place that isn't somebody's", () => {
  it.each(REPUBLICANS.flatMap(voss => ["Democrat", "Ohio Democrat"].map(role => [voss, role] as const)))(
    "%s isn't “the %s”",
    (voss, role) => {
      expect(speakerOf(voss, role)).not.toBe("Karl Voss");
    },
  );

  it("isn't their own", () => {
    expect(speakerOf("Karl Voss, a Republican from Texas,", "Republican")).toBe("Karl Voss");
    expect(speakerOf("Rep. Karl Voss (R-Texas)", "Ohio Republican")).not.toBe("Karl Voss");
    expect(speakerOf("Rep. Karl Voss (R-Texas)", "Texas Republican")).toBe("Karl Voss");
  });
});
