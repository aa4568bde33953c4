import { describe, expect, it } from "vitest";
import { isAdjective, isNoun } from "../../../src/quotes/linking/nouns-like-verbs.ts";
import { foundReports } from "./found-reports.ts";
import { lastScene, tokenAt } from "./scenes.ts";

// Every sentence here is invented.

describe("nouns and adjectives that look like verbs of saying report nothing", () => {
  it.each([
    "The elections in New Jersey states that will be key to their hopes were close.",
    "Anyone who violates court rules moving forward will be fined.",
    "Shops that break safety orders covering the town will close.",
    "A maze of state abortion laws await the voters.",
    "Four people were detained by state police after protesters pulled down a fence.",
    "Hundreds want more from state lawmakers in protecting the harbour.",
    "The case was brought by state attorneys general from Missouri and Kansas.",
    "There had been numerous requests by citizens hoping to enter the town.",
    "Each of them will need entry requests on a case-by-case basis.",
    "Feeds sort them in reverse chronological order rather than by rank.",
    "The council left ahead of proposed federal rules for large employers.",
    "Ann Roe, who served in said role for 11 days, left.",
    "Police in said town found nothing that mattered.",
    "Shoppers with claims that were refused left the shop.",
    "Fans in several states that voted for Roe danced.",
    "Ann Roe won’t rule out talks with the harbour board.",
    "It waits until a final ruling is issued on the merits of the case.",
  ])("%s", text => {
    expect(foundReports(text)).toEqual([]);
  });

  it.each([
    ["Six Republican-led states urged the court to step in.", "states"],
    ["Six Russian-backed officials urged the court to step in.", "officials"],
  ])("%s", (text, source) => {
    expect(foundReports(text)).toHaveLength(1);
    expect(JSON.stringify(foundReports(text))).toContain(source);
  });
});

describe("the same words as verbs report", () => {
  it.each([
    "The report states that the bridge is safe.",
    "The mayor claims that the bridge is safe.",
    "Ann Roe claims the bridge is safe.",
    "The judge rules that the bridge must close.",
    "The court ordered the bridge to be closed.",
    "The chief of police claims that the bridge is safe.",
    "A man who lives nearby claims that the bridge is safe.",
    "A man who lives nearby claims the bridge is safe.",
    "Court documents state police found a gun.",
    "A spokesman for airport management claims officers ignored the rules.",
    "The mother of twins claims doctors ignored her.",
    "The man in intensive care claims guards beat him.",
    "Angry young local dockside bakers order guards to leave.",
  ])("%s", text => {
    expect(foundReports(text)).toHaveLength(1);
  });
});

/** The sentence, and where its word in brackets is. */
function bracketed(text: string) {
  const scene = lastScene(text.replace(/[[\]]/g, ""));
  return { scene, at: tokenAt(scene, /\[(.*?)\]/.exec(text)?.[1] ?? "") };
}

describe("isNoun() goes by the words beside a form", () => {
  const isNounIn = (text: string) => {
    const { scene, at } = bracketed(text);
    const verb = scene.tokens[at]?.verb;
    if (!verb) throw new RangeError(`no verb in ${text}`);
    return isNoun(scene, at, verb);
  };

  it.each([
    "His many odd [claims] hurt.",
    "Roe’s confused [messages] hurt.",
    "In many Asian [states] it rained.",
    "Then many British [claims] hurt.",
    "Then grey [claims] had hurt him.",
    "Then grey [claims] were late.",
    "Then grey [forecast] had failed.",
    "Then grey [claims] came.",
    "Then grey [orders] came in.",
    "Then grey [states] that will close.",
    "Then grey [states] that came.",
    "Then New Jersey [states] came.",
    "New Jersey [states] of old.",
    "Two old [requests] by Lee were late.",
    "Two old [rules] on boats.",
    "Anyone who violates court [rules] moving on is fined.",
    "In reverse chronological [order] rather than rank.",
    "By grey big red [order] rather than rank.",
    "At the port [order] guards out.",
    "Spokesmen for airport management [claims] officers lied.",
    "A spokesman for airport management [rules] officers out.",
    "A spokesman for airport management [claim] officers lied.",
    "A box of old airport management [claims] officers lied.",
    "A box of airport management [claims] quickly lied.",
  ])("a noun: %s", text => {
    expect(isNounIn(text)).toBe(true);
  });

  it.each([
    "In many Bold [states] it rained.",
    "Then many Roe [claims] hurt.",
    "In odd [states] it rained.",
    "His mayor [claims] it fell.",
    "His report [claims] it fell.",
    "She [claims] had hurt them.",
    "The mayor [claims] had hurt him.",
    "Ann Roe [claims] had hurt him.",
    "Then she [forecast] had.",
    "Then the mayor [forecast] had.",
    "Then grey [forecast] it.",
    "Then grey [claimed] had hurt him.",
    "Then grey [says] had hurt him.",
    "Then grey [says] of it.",
    "Then grey [claims] hurt him.",
    "Then grey [claims] Came.",
    "Then grey [order] came in.",
    "Then grey [states] that bridges close.",
    "Then New Jersey [claims] came.",
    "Then New Jersey [claims] of it.",
    "Then Ann Roe [states] of it.",
    "The mayor [rules] on boats.",
    "It [claims] of old.",
    "The report [claims] of old.",
    "Two old [rules] on Friday.",
    "Anyone who violates court [rules] the game.",
    "Anyone who violates courts [rules] moving on is fined.",
    "They and court [rules] moving on is fined.",
    "The odd chronological [order] rather than rank.",
    "By grey big red odd [order] rather than rank.",
    "In [order] rather than rank.",
    "A spokesman for airport management [claims] officers lied.",
    "A box of airport management [claims] Ann lied.",
    "A box of airport management [claims] the hall.",
    "A box of airport management [claims] it.",
  ])("a verb: %s", text => {
    expect(isNounIn(text)).toBe(false);
  });
});

describe("isAdjective()", () => {
  const isAdjectiveIn = (text: string) => {
    const { scene, at } = bracketed(text);
    return isAdjective(scene.tokens, at);
  };

  it.each([
    "In [said] role she left.",
    "Of [proposed] taxes.",
    "By [state] police.",
    "A report [state] police left.",
  ])("an adjective: %s", text => {
    expect(isAdjectiveIn(text)).toBe(true);
  });

  it.each([
    "In [proposed] Rules.",
    "In [proposed] the rule.",
    "In [proposed] quickly.",
    "Documents [state] police left.",
    "A man [said] role.",
    "In [claims] role.",
    "In [fed] roles.",
  ])("none: %s", text => {
    expect(isAdjectiveIn(text)).toBe(false);
  });
});
