import { describe, expect, it } from "vitest";
import { withoutRole } from "../../../../src/answers/check/message/without-role.ts";
import { knownNames } from "./known-names.ts";

const NAMES = knownNames(["Ann Roe", "Bo Lind", "Mayor Quill"]);

// All people are invented.
describe("withoutRole()", () => {
  it.each([
    ["Mayor Ann Roe", "Ann Roe", ["mayor"]],
    ["mayor ann roe", "ann roe", ["mayor"]],
    ["Midwife Bo Lind", "Bo Lind", ["midwife"]],
    ["Deputy Mayor Ann Roe", "Ann Roe", ["mayor"]],
    ["Former Mayor Ann Roe", "Ann Roe", ["mayor"]],
    ["of state ann roe", "ann roe", []],
  ])("%s: %s", (typed, name, offices) => {
    const found = withoutRole(typed, NAMES);
    expect(found.name).toBe(name);
    expect(found.roles.map(({ office }) => office)).toEqual(offices);
  });

  it.each(["Ann Roe", "Mayor Roe", "Mayor Quill", "Mayor Cy Dahl", "Mr Ann Roe", "Killer Ann Roe", "Roe"])(
    "leaves %s",
    typed => {
      expect(withoutRole(typed, NAMES)).toEqual({ name: typed, roles: [] });
    },
  );
});
