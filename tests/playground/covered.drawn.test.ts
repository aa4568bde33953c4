import { describe } from "vitest";
import { testNothingIsCovered } from "./nothing-is-covered.ts";
import { browserPath } from "./open-page.ts";

describe.skipIf(browserPath === null)("nothing lies over a control", () => {
  testNothingIsCovered([
    { width: 1200, height: 800 },
    { width: 320, height: 640 },
  ]);
});
