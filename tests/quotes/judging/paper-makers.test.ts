import { describe, expect, it } from "vitest";
import { found } from "../found.ts";
import { NAMES } from "../linking/scenes.ts";

// Every name and sentence here is invented.

const WOMEN = ["Ida Vell", "Priya Nair", "Anne Roe"];

const speakerIn = (text: string): string | undefined =>
  found(text)
    .at(-1)
    ?.replace(/^.* – /u, "");

describe("makerOfPaper()", () => {
  it.each([
    "In a statement, NAME said the ward would open. “It will open in May,” the statement said.",
    "NAME said in a statement that the ward would open. “It will open in May,” the statement said.",
    "In a short and angry letter, NAME said the ward would open. | “It will open in May,” the letter said.",
    "NAME wrote in an email that the ward would open. “It will open in May,” the email read.",
    "NAME issued a statement on Monday. “It will open in May,” the statement said.",
    "NAME wrote a letter. The letter was sent on Monday. “It will open in May,” the letter said.",
    "NAME said on Monday in a statement that the ward would open. “It will open in May,” the statement said.",
    "NAME released a brief statement on Monday. It rained. “It will open in May,” the statement added.",
  ])("%s", template => {
    for (const name of [...NAMES, "the Harbour Board"])
      expect(speakerIn(template.replace("NAME", name)), name).toBe(name.replace("the ", ""));
  });

  it.each([
    // whose it is isn't said, or somebody else's
    "NAME received a statement on Monday. “It will open in May,” the statement said.",
    "NAME read out a letter on Monday. “It will open in May,” the letter said.",
    "NAME said a statement from the mayor would follow. “It will open in May,” the statement said.",
    "In a statement by a lawyer, NAME said the ward would open. “It will open in May,” the statement said.",
    "NAME said the ward would open. “It will open in May,” the statement said.",
    "In a letter, NAME said the ward would open. “It will open in May,” the statement said.",
    "In a statement, NAME said it would open, and Bo Lee said it would close. “It will open in May,” the statement said.",
    // a paper that speaks for itself
    "NAME released a report on Monday. “It will open in May,” the report said.",
    "In a statement, NAME said it would open. “It will open in May,” the second statement said.",
    // another's, or none of theirs
    "NAME released a letter she had received from the bank. “It will open in May,” the letter said.",
    "NAME issued a statement signed by Ben Lind. “It will open in May,” the statement said.",
    "NAME denied that she wrote a letter. “It will open in May,” the letter said.",
    "NAME never wrote a letter. “It will open in May,” the letter said.",
    "NAME said she was threatened in a letter. “It will open in May,” the letter said.",
    "NAME wrote a letter. Ben Lind forged a letter. “It will open in May,” the letter said.",
    "NAME wrote a letter. Ben Lind received another letter. “It will open in May,” the letter said.",
    "NAME wrote a letter. The bank’s letter came on Monday. “It will open in May,” the letter said.",
    "NAME said in a letter that she had got a letter from the bank. “It will open in May,” the letter said.",
    // too far back
    "In a statement, NAME said so. It rained. It rained. It rained. It rained. “It will open in May,” the statement said.",
  ])("%s: not theirs", template => {
    for (const name of NAMES) expect(speakerIn(template.replace("NAME", name)), name).not.toBe(name);
  });
});

describe("makerOfIt()", () => {
  it.each([
    "NAME wrote a letter on Monday. “It will open in May,” it said.",
    "On Monday, NAME wrote a letter to the chairman. “It will open in May,” it continued.",
    "NAME sent a text message to Owen Pask in May 2017. | “It will open in May,” it read.",
    "NAME posted a tweet last week. “It will open in May,” it read.",
    "NAME issued a statement on Monday. “It will open in May,” it added.",
    "A statement from NAME was read out. “It will open in May,” it said.",
    "A letter from NAME, the dead man’s wife, was read out. “It will open in May,” it said.",
  ])("%s", template => {
    for (const name of WOMEN) expect(speakerIn(template.replaceAll("NAME", name)), name).toBe(name);
  });

  it.each([
    // whose it is isn't said, or somebody else's
    "NAME received a letter on Monday. “It will open in May,” it said.",
    "NAME was sent a letter on Monday. “It will open in May,” it said.",
    "NAME read his letter on Monday. “It will open in May,” it said.",
    "NAME read out a letter by a lawyer. “It will open in May,” it said.",
    "NAME got her letter of dismissal on Monday. “It will open in May,” it said.",
    "NAME tore up her letter in public on Monday. “It will open in May,” it said.",
    "NAME opened her letter at breakfast. “It will open in May,” it said.",
    "NAME read out her letter of dismissal. “It will open in May,” it said.",
    "NAME lost her text messages. Ben Lind held a placard. “It will open in May,” it read.",
    "NAME left a text unanswered. “It will open in May,” it read.",
    "NAME sent a letter back to Ben Lind unopened. “It will open in May,” it said.",
    "NAME released a letter she had received from the bank. “It will open in May,” it said.",
    "NAME released a letter on Monday. “It will open in May,” it said.",
    "NAME issued a letter signed by Ben Lind. “It will open in May,” it said.",
    "NAME issued a statement signed by Ben Lind. “It will open in May,” it said.",
    "NAME issued a text found in a desk. “It will open in May,” it read.",
    "Police published a text that NAME left on the table. “It will open in May,” it read.",
    "Jurors saw a text that NAME posted after it had been stolen from Ben Lind. “It will open in May,” it read.",
    // no letter of theirs
    "The clerk forged a letter from NAME. “It will open in May,” it said.",
    "A forged letter from NAME was read out. “It will open in May,” it said.",
    "A letter from NAME was read by nobody. “It will open in May,” it said.",
    "The hoaxer invented a text that NAME sent. “It will open in May,” it read.",
    "There was never a letter from NAME. “It will open in May,” it said.",
    "Police found no letter from NAME. “It will open in May,” it said.",
    "Prosecutors say NAME forged a letter from Ben Lind. “It will open in May,” it said.",
    "Prosecutors say NAME wrote a letter. “It will open in May,” it said.",
    "NAME denied that she wrote a letter. “It will open in May,” it said.",
    "NAME never sent a letter to the mayor. “It will open in May,” it said.",
    "NAME wrote a forged letter. “It will open in May,” it said.",
    // another answers it
    "Ben Lind answered a letter from NAME on Monday with one of his own. “It will open in May,” it said.",
    "Ben Lind replied to a letter from NAME. “It will open in May,” it said.",
    "The council’s answer to a letter from NAME came in May. “It will open in May,” it said.",
    // something else is "it"
    "NAME wrote a letter on Monday. The Harbour Board met on Friday. “It will open in May,” it said.",
    "NAME wrote a letter on Monday. The town’s newspaper, the Post, attacked her. “It will open in May,” it said.",
    "NAME wrote a letter to the paper. “It will open in May,” it said.",
    "NAME wrote a letter to the paper. The mural on the wall was vandalised. “It will open in May,” it read.",
    "NAME wrote a letter about a sign. “It will open in May,” it read.",
    "NAME sent a letter to the council on Monday. An anonymous reply came within the hour. “It will open in May,” it said.",
    "NAME said in a post that the sign was ugly. “It will open in May,” it said.",
    "NAME said in a post that the sign was ugly. The sign had been there for years. “It will open in May,” it said.",
    "NAME said in a letter that she would sue. The Harbour Board’s reply was short. “It will open in May,” it said.",
    "NAME said she was threatened in a letter. “It will open in May,” it said.",
    "NAME released a statement. Hours later a fake was on every phone. “It will open in May,” it said.",
    "NAME posted a tweet on Monday. Her account was then hacked. “It will open in May,” it read.",
    "NAME wrote a report on Monday. “It will open in May,” it said.",
    "NAME posted a tweet on Monday. The council is “a waste of money”, it said.",
    "NAME received a letter from the bank. “It will open in May,” it read, according to police.",
    "NAME found a note. She wrote a letter to the police. “It will open in May,” it read, according to police.",
    // too far back
    "NAME wrote a letter on Monday. It rained. “It will open in May,” it said.",
  ])("%s: not theirs", template => {
    for (const name of WOMEN) {
      const speaker = speakerIn(template.replaceAll("NAME", name));
      expect(speaker, name).not.toBe(name);
      expect(speaker, name).not.toMatch(/Lind|Post/);
    }
  });
});
