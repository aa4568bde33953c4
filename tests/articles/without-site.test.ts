import { describe, expect, it } from "vitest";
import { splitAtSite, withoutSite } from "../../src/articles/without-site.ts";

describe("withoutSite()", () => {
  it.each([
    ["Pools to close - Ford Courier", "Ford Courier", "Pools to close"],
    ["Ford Courier | Pools to close", "Ford Courier", "Pools to close"],
    ["Pools to close | Local | Ford Courier", "Ford Courier", "Pools to close | Local"],
    ["Ford Courier - Pools to close - Ford Courier", "Ford Courier", "Pools to close"],
    ["Pools to close – The Ford Courier", "Ford Courier", "Pools to close"],
    ["Pools to close – Ford Courier", "The Ford Courier", "Pools to close"],
    ["Pools to close – Ford Courier News", "Ford Courier", "Pools to close"],
    ["Pools to close – Courier", "courier.test", "Pools to close"],
    ["Pools to close – Ford", "Ford Courier", "Pools to close – Ford"],
    ["Pools to close – Fo", "Fordcour", "Pools to close – Fo"],
    ["Pools - to close", "Ford Courier", "Pools - to close"],
    ["Pools to close -Ford Courier", "Ford Courier", "Pools to close -Ford Courier"],
    [" - Ford Courier", "Ford Courier", " - Ford Courier"],
    ["Pools to close - ", "Ford Courier", "Pools to close - "],
    [
      "Pools to close - Ford Courier and three more",
      "Ford Courier",
      "Pools to close - Ford Courier and three more",
    ],
  ])("%s (%s)", (title, site, expected) => {
    expect(withoutSite(title, [site])).toBe(expected);
  });

  it("takes away a section that is given as a name too", () => {
    expect(withoutSite("Pools to close | Local | Ford Courier", ["Ford Courier", "Local"])).toBe(
      "Pools to close",
    );
    expect(withoutSite("Ford Courier » Local » Pools to close", ["Local", "Ford Courier"])).toBe(
      "Pools to close",
    );
  });
});

describe("splitAtSite()", () => {
  it.each([
    ["Pools to close - Ford Courier", { title: "Pools to close", site: "Ford Courier" }],
    ["Pools - to close | Ford", { title: "Pools - to close", site: "Ford" }],
    ["Pools | to close - Ford", { title: "Pools | to close", site: "Ford" }],
    ["Pools to close", null],
    [" - Ford Courier", null],
  ])("%s", (title, expected) => {
    expect(splitAtSite(title)).toEqual(expected);
  });
});
