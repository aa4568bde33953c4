import { describe, expect, it } from "vitest";
import {
  rolesBeside,
  rolesOf as rolesInMessage,
  rolesInName,
} from "../../../../src/answers/check/message/claimed-role.ts";

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
    ["Ada Quill, the one two three four mayor: “No.”", ["mayor"]],
    ["Ada Quill, the one two three four five mayor: “No.”", []],
    ["Ada Quill, pilot and mayor: “No.”", ["pilot"]],
    ["Ada Quill, pilot and, mayor: “No.”", ["pilot"]],
    ["Ada Quill, old. The mayor: “No.”", []],
    ["Ada Quill (D): “No.”", ["democrat"]],
    ["Ada Quill, d: “No.”", []],
    ["Ada Quill mayor: “No.”", []],
    ["Dr. Ada Quill: “No.”", ["doctor"]],
    ["mayor; Ada Quill: “No.”", []],
    ["Ada Quill: “No.”", []],
    ["Ada Quill, asked by the mayor: “No.”", []],
    ["Ada Quill: “No.” The mayor was there", []],
    ["that man Ada Quill “No.”", []],
  ])("%s", (text, offices) => {
    expect(rolesOf(text)).toEqual(offices);
  });

  it("reads an office that is typed like a part of the name, and what it has become", () => {
    const text = "Mayor Ada Quill, former pilot: ";
    const around = {
      before: { start: 0, end: text.length },
      after: { start: text.length, end: text.length },
    };
    expect(rolesBeside(text, { start: 0, end: "Mayor Ada Quill".length }, around)).toEqual([
      { office: "mayor", standing: "holder" },
      { office: "pilot", standing: "former" },
    ]);
    expect(rolesBeside("Mayor Quill: ", { start: 0, end: 11 }, around)).toEqual([]);
  });
});

describe("rolesOf()", () => {
  const rolesIn = (text: string, speaker: string | null, ...named: readonly string[]) => {
    const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
    const around = {
      before: { start: 0, end: text.length },
      after: { start: text.length, end: text.length },
    };
    return rolesInMessage(text, speaker === null ? null : spanOf(speaker), named.map(spanOf), around);
  };

  it.each([
    ["the speaker's", "mayor Ada Quill and pilot Bo Lind: ", "Bo Lind", ["Ada Quill", "Bo Lind"], ["pilot"]],
    ["the only one's", "mayor Ada Quill: ", null, ["Ada Quill"], ["mayor"]],
    ["nobody's of several", "mayor Ada Quill and pilot Bo Lind: ", null, ["Ada Quill", "Bo Lind"], []],
    ["whoever's is meant", "the former mayor: ", null, [], ["mayor"]],
    ["none", "somebody: ", null, [], []],
  ] as const)("%s: %s", (_, text, speaker, named, expected) => {
    expect(rolesIn(text, speaker, ...named).map(({ office }) => office)).toEqual(expected);
  });

  it("says that nobody is named, and how it stands", () => {
    expect(rolesIn("the former mayor: ", null)).toEqual([
      { office: "mayor", standing: "former", isAlone: true },
    ]);
  });
});
