import { describe, expect, it } from "vitest";
import { found } from "../found.ts";

const NAMES = ["Hervé Galland", "Oyelaran Bamidele", "Ann Roe", "Jan Eggen", "Siobhán Keane-Walsh"] as const;

/** What stands before a name; a comma sets the name apart. */
const ROLES = [
  "Mass Communication Specialist 3rd Class",
  "Petty Officer 2nd Class",
  "the EU's Humanitarian Aid Commissioner,",
  "the United Nations' emergency relief coordinator,",
  "France's finance minister,",
  "Lifeguard",
  "Centre-back",
  "Promoter",
  "Crofter",
  "Soprano",
  "Center",
  "PC",
  "Det Con",
  "Madam",
  "Year 6 teacher",
  "12-year-old",
  "chief economist at Harbour Bank,",
  "mother of three",
  "a mother of three,",
  "co-founder and chief executive",
  "Transport for Harbourside boss",
  "the Archbishop of York,",
] as const;

const SENTENCES: readonly ((role: string, name: string) => string)[] = [
  (role, name) => `${capital(role)} ${name}${comma(role)} said: “We will not give in to anybody.”`,
  (role, name) => `“We will not give in to anybody,” said ${role} ${name}.`,
  (role, name) => `Later ${role} ${name}${comma(role)} told reporters: “We will not give in to anybody.”`,
];

function comma(role: string): string {
  return role.endsWith(",") ? "," : "";
}

function capital(role: string): string {
  return role.slice(0, 1).toUpperCase() + role.slice(1);
}

describe("a name beside what somebody is", () => {
  it.each(ROLES)("%s …", role => {
    const named = NAMES.flatMap(name =>
      SENTENCES.flatMap(sentence => found(`The talks went on all night. ${sentence(role, name)}`)),
    ).map(line => line.split(" – ").at(-1));
    expect(named).toEqual(NAMES.flatMap(name => SENTENCES.map(() => name)));
  });

  it.each(NAMES)("%s was quoted as saying", name => {
    for (const text of [
      `${name} was quoted as saying that it was “a great disaster for us”.`,
      `${name} was quoted by the Herald as saying: “It is a great disaster for us.”`,
      `The EU's Humanitarian Aid Commissioner, ${name}, was quoted as saying: “It is a great disaster for us.”`,
    ])
      expect(found(text).map(line => line.split(" – ").at(-1))).toEqual([name]);
  });

  it("a short month beside a day is a date", () => {
    expect(found("On 5 Jan Ann Roe said: “We will not give in.”")).toEqual([
      "We will not give in. – Ann Roe",
    ]);
    expect(found("Jan Roe said on Jan 5: “We will not give in.”")).toEqual([
      "We will not give in. – Jan Roe",
    ]);
  });
});
