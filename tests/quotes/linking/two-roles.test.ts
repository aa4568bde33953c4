import { describe, expect, it } from "vitest";
import { startOfTwoRoles } from "../../../src/quotes/linking/two-roles.ts";
import { found } from "../found.ts";
import { lastScene, NAMES } from "./scenes.ts";

// Every sentence here is invented.

const ROLES = [
  "CEO and co-founder",
  "co-founder and CEO",
  "co-founder and chief executive",
  "owner and head chef",
  "author and activist",
  "actor and director",
  "former teacher and Tarn councillor",
];

/** The words from where two roles begin up to the last name. */
function rolesIn(text: string): string | null {
  const scene = lastScene(text);
  const { tokens, people, reading, sentence } = scene;
  const name = people.names.at(-1) ?? null;
  const from = startOfTwoRoles(tokens, { name }, sentence.from);
  return from === null
    ? null
    : reading.article.text.slice(tokens[from]?.start, tokens[name?.from ?? 0]?.start);
}

describe("startOfTwoRoles()", () => {
  it.each(ROLES)("finds both in “%s”", roles => {
    for (const name of NAMES) {
      for (const text of [`“We waited,” ${roles} ${name} said.`, `“We waited,” said ${roles} ${name}.`]) {
        const whole = rolesIn(text) ?? "";
        expect(roles.startsWith(whole.trim()) && whole !== "", text).toBe(true);
      }
    }
  });

  it.each([
    "“We waited,” the mayor and Sen. {} said.",
    "“We waited,” her lawyer and manager {} said.",
    "“We waited,” a driver and passenger {} said.",
    "“We waited,” police and Mayor {} said.",
    "“We waited,” critics and Mayor {} said.",
    "“We waited,” Bo Lee and Mayor {} said.",
    "“We waited,” owner and {} said.",
    "“We waited,” the wife of the driver and owner {} said.",
    "“We waited,” {} said.",
  ])("finds none in %s", template => {
    for (const name of NAMES) expect(rolesIn(template.replace("{}", name)), name).toBeNull();
  });
});

describe("words of somebody with two roles before the name", () => {
  it.each(ROLES)("are theirs: %s", roles => {
    for (const name of NAMES) {
      for (const text of [
        `“We waited for an hour,” ${roles} ${name} told us.`,
        `“We waited for an hour,” ${roles} ${name} said.`,
      ])
        expect(found(text), text).toEqual([`We waited for an hour, – ${name}`]);
    }
  });

  it("are nobody's for sure where they may be two people's", () => {
    for (const name of NAMES)
      expect(found(`“We waited for an hour,” the mayor and Sen. ${name} said.`)).toEqual([
        "We waited for an hour, – ?",
      ]);
  });
});
