import { describe, expect, it } from "vitest";
import { phraseStartingAt } from "../../../src/quotes/linking/phrases.ts";
import { found } from "../found.ts";
import { foundReports } from "./found-reports.ts";
import { lastScene, NAMES, printed, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

/** Roles with a name behind them. */
const NAMED = [
  "one of the authors, {}",
  "one of the authors, {}, 41",
  "one of the authors, {} of the University of Leeds",
  "one of the club’s founders, {}",
  "one of Tom Hale’s friends, {}",
  "one of the three surviving members, {}",
  "one of them, {}",
  "one of those who were there, {}",
  "another, {}",
  "another driver, {}",
  "the lead author, {}",
  "the lead author of the study, {}",
  "a former colleague, {}",
  "the woman who found him, {}",
  "the officer who arrested Tom Hale, {}",
  "the officer who had led the long inquiry, {}",
  "the group’s chair and founder, {}",
  "the head of the board and chief engineer, {}",
  "the singer and songwriter, {}",
  "the woman who works as a nurse, {}",
  "the woman who became a nurse, {}",
  "the woman who was also the mayor of Leeds, {}",
  "the woman who was elected mayor, {}",
  "the woman who became the town’s mayor, {}",
  "the woman who would become the first mayor, {}",
  "the woman who is Tarn’s chief engineer, {}",
  "the singer and retired rural night school teacher, {}",
  "the officer who arrested 12 men, {}",
  "the board’s head of the women’s group, {}",
];

/** A role and somebody else in its words, who may as well have the name. */
const NAMED_LAST = [
  ["the lawyer who represents the victim, {}", "the lawyer"],
  ["the driver who hit the young cyclist, {}, 34", "the driver"],
  ["the man who killed her daughter, {}", "the man"],
  ["the woman that accused the mayor, {}", "the woman"],
  ["the woman who accused the mayor of Leeds, {}", "the woman"],
  ["the reporter who wrote about his wife, {}", "the reporter"],
  ["the driver who robbed the old mayor’s son, {}", "the driver"],
  ["the officer who had met the wife of Tom Hale, {}", "the officer"],
  ["the nurse who looked after the singer and songwriter, {}", "the nurse"],
  ["a spokesman for the prime minister, {}", "a spokesman for the prime minister"],
  ["the wife of the former president, {}", "the wife of the former president"],
  ["an aide to her lawyer, {}", "an aide to her lawyer"],
] as const;

/** A role that others are in the words of, which stand before a verb. */
const NAMED_BEFORE_VERB = [
  "the lawyer representing the victim, {}",
  "a man accused of stalking the singer, {}",
  "the mother whose son was killed by the driver, {}",
  "the nurse hired by the late mayor’s widow, {}",
];

/** Roles that the name isn't that of. */
const NOT_NAMED = [
  "the officer who arrested {}",
  "one of the residents",
  "one of the residents, who had asked for {}",
  "the officer who found Tom Hale, {}, and Bo Lee",
  "some of the drivers, {}",
  "the singer and retired rural winter night school teacher, {}",
  "the singer and the old songwriter’s bridge, {}",
  "the officer who said “no”, {}",
  "the officer who left, and {}",
];

describe.each(NAMES)("who holds a role: %s", name => {
  const put = (template: string): string => template.replaceAll("{}", name);
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

  it.each(NAMED)("%s", template => {
    const role = put(template);
    const subject = capital(role);
    for (const text of [`“It was over,” said ${role}.`, `“It was over,” ${role}, said.`])
      expect(found(text), text).toEqual([`It was over, – ${name}`]);
    expect(found(`${subject}, said: “It was over.”`)).toEqual([`It was over. – ${name}`]);
  });

  it.each(NAMED)("reports: %s", template => {
    const [report = "none"] = foundReports(`The road was over on Monday, said ${put(template)}.`);
    expect(report).toMatch(new RegExp(`^The road was over on Monday < .*${name}`));
  });

  it.each<readonly [string, string]>([
    ...NAMED_LAST,
    ["the chair and partner of the mayor, {}", "the chair"],
    ["the singer and former friend of the victim, {}", "the singer"],
    ["one of those who knew the victim, {}", "one of those"],
    ["one of the friends of the victim, {}", "one of the friends"],
  ])("may be another’s: %s", (template, role) => {
    expect(found(`“It was over,” said ${put(template)}.`)).toEqual([`It was over, – ${role}`]);
  });

  it.each<readonly [string, string]>(NAMED_LAST)("may be another’s before the verb: %s", template => {
    for (const text of [
      `${capital(put(template))}, said: “It was over.”`,
      `“It was over,” ${put(template)}, said.`,
    ]) {
      const [words] = found(text);
      expect(words, text).toMatch(/^It was over[.,] – /);
      expect(words, text).not.toContain(name);
    }
  });

  it.each(NAMED_BEFORE_VERB)("may be another’s: %s", template => {
    for (const verb of ["said", "told police", "replied"]) {
      const [words] = found(`${capital(put(template))}, ${verb}: “It was over.”`);
      expect(words, verb).toMatch(/^It was over\. – /);
      expect(words, verb).not.toMatch(new RegExp(`– ${name}$`));
    }
  });

  it.each(NOT_NAMED)("not: %s", template => {
    const scene = lastScene(`“It was over,” said ${put(template)}.`);
    const phrase = phraseStartingAt(scene, tokenAt(scene, "said") + 1, scene.sentence.to);
    expect(phrase?.name ?? null, printed(scene, phrase) ?? "").toBe(null);
  });
});
