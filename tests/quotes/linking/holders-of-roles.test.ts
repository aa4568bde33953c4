import { describe, expect, it } from "vitest";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { extractQuotations } from "../../../src/quotes/extract-quotations.ts";
import { origin } from "../found.ts";

// Every sentence here is invented.

const PERSONS = [
  "Ruth Lind",
  "Temba Ogolu",
  "Oyelaran Bamidele",
  "Florence House",
  "Jordan Bridge",
  "Ndidi Church",
  "Xolani Temple",
  "Hugo Pell-Amis",
] as const;

const ROLES = [
  "The head of the union",
  "The head of the women’s group",
  "The chair of the board",
  "The leader of the council",
  "The headteacher of the school",
  "The captain of the team",
  "The editor of the paper",
  "The founder of the charity",
  "The conductor of the orchestra",
  "The boss of the firm",
  "The mayor of the town",
  "The president of the national farmers’ union",
  "The coach of the country’s largest club",
  "The author of the book",
  "The chief executive of the water company",
  "Their lawyer at the firm",
] as const;

const SAYING: readonly ((role: string, name: string) => string)[] = [
  (role, name) => `${role}, ${name}, said: “We will not give in to anybody.”`,
  (role, name) => `“We will not give in to anybody,” said ${small(role)}, ${name}.`,
  (role, name) => `${role}, ${name}, said the plan was “a disaster for all of us”.`,
  (role, name) => `“We will not give in to anybody,” ${small(role)}, ${name}, told reporters.`,
  (role, name) => `${role}, ${name}, who was there, said: “We will not give in to anybody.”`,
];

/** What may stand behind the name of a body's thing without being the person of the role. */
const BODIES = [
  "Harrowgate & Pym",
  "Tarn United",
  "Northern Rail",
  "HSBC Holdings",
  "Brightwater",
  "Channel North",
  "Marlow Home",
] as const;

const ROLES_FOR_BODIES = [
  "A spokesman for the company",
  "A spokeswoman for the firm",
  "A spokesman for the broadcaster",
  "A spokesperson for the retailer",
  "A spokeswoman for the operator",
] as const;

describe("the name after a role and what it is a role of", () => {
  it.each(ROLES)("%s, Name, said: the person is named", role => {
    const wrong = PERSONS.flatMap(name =>
      SAYING.map(saying => [name, speaker(`The talks went on all night. ${saying(role, name)}`)] as const),
    ).filter(([name, found]) => found !== `${name} (person)`);
    expect(wrong).toEqual([]);
  });

  it.each(PERSONS)("“she” can be %s", name => {
    for (const role of ROLES.slice(0, 4))
      expect(
        speaker(`It was night. ${role}, ${name}, walked out. “We will not give in to anybody,” she said.`),
      ).toBe(`${name} (person)`);
  });

  it.each(ROLES_FOR_BODIES)("%s, Body, said: the body isn’t", role => {
    for (const body of BODIES)
      expect(speaker(`It was night. ${role}, ${body}, said: “We will not give in.”`)).toBe(
        `${role} (person)`,
      );
  });

  it.each(["The owner", "The operator", "The developer", "The publisher"])(
    "%s of the site, Body: no person",
    role => {
      for (const body of ["Tarn Estates", "Marlow Homes"])
        expect(
          speaker(`It was night. ${role} of the company, ${body}, said: “We will not give in.”`),
        ).not.toBe(`${body} (person)`);
    },
  );
});

function small(role: string): string {
  return role.slice(0, 1).toLowerCase() + role.slice(1);
}

function speaker(text: string): string {
  return extractQuotations(articleOfParagraphs([text], { origin }))
    .map(({ attribution }) =>
      attribution.kind === "unclear" ? "?" : `${attribution.speaker.name} (${attribution.speaker.kind})`,
    )
    .join(", ");
}
