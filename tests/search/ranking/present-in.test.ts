import { describe, expect, it } from "vitest";
import { presentIn } from "../../../src/search/ranking/present-in.ts";

describe("presentIn() reads “now” however it is typed", () => {
  it.each(["whats the toll now", "whats the toll right now", "whats the toll rn", "is the ferry out rn??"])(
    "%s",
    typed => {
      expect(presentIn(typed)).toBe("said");
    },
  );
});
