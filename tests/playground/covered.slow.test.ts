import { describe } from "vitest";
import { testNothingIsCovered } from "./nothing-is-covered.ts";
import { browserPath } from "./open-page.ts";

describe.skipIf(browserPath === null)("nothing lies over a control", () => {
  testNothingIsCovered([
    { width: 640, height: 400, writing: "spaced widely" },
    { width: 1200, height: 800, writing: "in narrow letters" },
    { width: 360, height: 480, isLarge: true },
    { width: 800, height: 600, writing: "in a monospaced font", isLarge: true },
  ]);
});
