import { describe, expect, it } from "vitest";
import { rolesBeside, rolesInName } from "../../../../src/answers/check/message/claimed-role.ts";

// All people are invented.
describe("rolesInName()", () => {
  it.each([
    ["Judge Quill", "judge", "holder"],
    ["Sen. Ada Quill", "senator", "holder"],
    ["Pres Quill", "president", "holder"],
    ["Deputy Mayor Ada Quill", "mayor", "lesser"],
    ["Vice President Quill", "president", "lesser"],
    ["mill owner Ada Quill", "owner", "holder"],
    ["Dr Ada Quill", "doctor", "holder"],
    ["Prof. Quill", "professor", "holder"],
    ["UK PM Quill", "premier", "holder"],
  ] as const)("%s", (typed, office, standing) => {
    expect(rolesInName(typed)).toEqual([{ office, standing }]);
  });

  it.each(["Ada Quill", "Mr Quill", "Sir Bo Quill", "Quill"])("none in %s", typed => {
    expect(rolesInName(typed)).toEqual([]);
  });
});

describe("rolesBeside()", () => {
  const rolesOf = (text: string) => {
    const start = text.indexOf("Ada Quill");
    const words = text.indexOf("“");
    const end = text.indexOf("”") + 1;
    const around = { before: { start: 0, end: words }, after: { start: end, end: text.length } };
    return rolesBeside(text, { start, end: start + "Ada Quill".length }, around).map(({ office }) => office);
  };

  it.each([
    ["mill owner Ada Quill: “No.”", ["owner"]],
    ["the mill owner, Ada Quill, said “No.”", ["owner"]],
    ["Ada Quill, mayor of Tarn: “No.”", ["mayor"]],
    ["Ada Quill, the new bank manager: “No.”", ["manager"]],
    ["“No.” (Ada Quill, pilot)", ["pilot"]],
    ["“No,” said fire chief Ada Quill", ["chief"]],
    ["Ada Quill, asked by the mayor: “No.”", []],
    ["Ada Quill: “No.” The mayor was there", []],
    ["that man Ada Quill “No.”", []],
  ])("%s", (text, offices) => {
    expect(rolesOf(text)).toEqual(offices);
  });
});
