import { describe, expect, it } from "vitest";
import { roleBehind } from "../../../../src/answers/check/message/role-behind.ts";

/** What comes between a name and the end of the role that it belongs to. */
function between(name: string, rest: string): string | null {
  const end = roleBehind(name + rest, name.length);
  return end === null ? null : (name + rest).slice(name.length, end);
}

describe("roleBehind()", () => {
  it.each(["Roe", "Tarn", "Ann Haverford"])("finds the role behind %s", name => {
    expect(between(name, " organiser: “…”")).toBe(" organiser");
    expect(between(name, " union organiser: “…”")).toBe(" union organiser");
    expect(between(name, "'s lawyer")).toBe("'s lawyer");
    expect(between(name, "’s former lawyer, Bo Lee")).toBe("’s former lawyer");
    expect(between(name, "' lawyer")).toBe("' lawyer");
    expect(between(name, "'s sister")).toBe("'s sister");
    expect(between(name, " deputy water board chairman")).toBe(" deputy water board chairman");
  });

  it.each([
    ", organiser",
    " said the lawyer",
    " and the lawyer",
    " Lawyer",
    "'s speech",
    "'s tweet",
    " in May",
    "",
    " much too far away a lawyer",
  ])("no role in %j", rest => {
    expect(between("Roe", rest)).toBeNull();
  });
});
