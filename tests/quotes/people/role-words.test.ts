import { describe, expect, it } from "vitest";
import {
  isDemonym,
  isPeople,
  isRole,
  isRoleNoun,
  isRoleShape,
  isTitle,
} from "../../../src/quotes/people/role-words.ts";

describe("words for what somebody is", () => {
  it.each(["Mayor", "mr", "baker", "sister", "beekeeper", "fisherman", "secretary-general", "biologist"])(
    "%s is a role",
    word => expect(isRole(word)).toBe(true),
  );

  it.each(["bridge", "german", "human", "tarn", "quickly"])("%s is none", word =>
    expect(isRole(word)).toBe(false),
  );

  it.each(["mum-of-three", "ex-england", "co-founder", "london-born", "sixth-placed"])(
    "%s has the shape",
    word => expect(isRoleShape(word)).toBe(true),
  );

  it("distinguishes offices from other roles, and peoples from names", () => {
    expect([isRoleNoun("baker"), isRoleNoun("mr")]).toEqual([true, false]);
    expect([isTitle("Minister"), isTitle("Prime"), isTitle("bridge")]).toEqual([true, true, false]);
    expect([isDemonym("italian"), isDemonym("bridge")]).toEqual([true, false]);
    expect([isPeople("londoner"), isPeople("olympian"), isPeople("brian"), isPeople("julian")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
