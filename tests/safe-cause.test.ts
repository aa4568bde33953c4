import { describe, expect, it } from "vitest";
import { safeCause } from "../src/safe-cause.ts";

const TYPED = ["who said the zebra sentinel sleeps"];

describe("safeCause()", () => {
  it("keeps a message that has nothing of what was typed", () => {
    expect(safeCause(new RangeError("Article a has no paragraph 7"), TYPED)).toMatchObject({
      name: "RangeError",
      message: "Article a has no paragraph 7",
    });
  });

  it.each([
    ["the whole of it", new Error("no answer to: who said the zebra sentinel sleeps")],
    ["a piece", new SyntaxError('Unexpected token w, "who sai"... is not valid')],
    ["other case and spacing", new Error("ZEBRA\n SENTINEL")],
    ["a frame that is none", new Error("x\n    at zebra sentinel:1:1")],
    ["a cause", new Error("outside", { cause: new Error("zebra sentinel") })],
    [
      "a request that was refused",
      Object.assign(new Error("Invalid Form Body"), { requestBody: { q: "zebra sentinel" } }),
    ],
  ])("leaves out what was typed: %s", (_, error) => {
    expect(JSON.stringify(safeCause(error, TYPED))).not.toMatch(/zebra|who sai/i);
  });

  it("leaves out every message where it isn't known what was typed", () => {
    const error = Object.assign(new Error("reading zebra", { cause: new Error("zebra") }), { code: "EPIPE" });
    expect(safeCause(error, "unknown")).toMatchObject({ name: "Error", code: "EPIPE" });
    expect(JSON.stringify(safeCause(error, "unknown"))).not.toContain("zebra");
  });

  it("says where it was thrown", () => {
    expect(safeCause(new Error("zebra sentinel"), TYPED).frames[0]).toContain("safe-cause.test.ts");
  });

  it("accepts what isn't an error", () => {
    expect(safeCause("zebra sentinel", TYPED)).toEqual({ name: "string", frames: [] });
  });
});
