import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "./confirming.ts";

// All people and places are invented.
const PEOPLE = [
  ["Ann Roe", "she"],
  ["Terry Moule", "he"],
] as const;

/** Whether a message is confirmed beside an article that also says `told`, for several speakers. */
async function areConfirmed(told: string, message: string): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const [name, pronoun] of PEOPLE) {
    const surname = name.split(" ").at(-1) ?? "";
    const fill = (text: string) =>
      text.replaceAll("SURNAME", surname).replaceAll("NAME", name).replaceAll("PRONOUN", pronoun);
    found.push(
      await isConfirmedOf(fill(`The council met in Tarn.\nWORDS, NAME said.\n${told}`), fill(message)),
    );
  }
  return found;
}

describe("checkMessage() confirms what a message tells of the speaker if the article does", () => {
  it.each([
    ["SURNAME was charged with fraud.", "WORDS – NAME, charged with fraud"],
    ["SURNAME was charged with fraud.", "WORDS said NAME, who was charged with fraud"],
    ["SURNAME, who was later charged with fraud, left by train.", "NAME, who was charged with fraud: WORDS"],
    ["SURNAME resigned last spring.", "WORDS, said NAME, who resigned"],
    ["SURNAME visited Oslo.", "NAME, who visited Oslo, said: WORDS"],
    ["NAME, 52, who visited Oslo, met the union.", "NAME, who visited Oslo, said: WORDS"],
    ["SURNAME trained as a nurse and voted for the budget.", "NAME, who voted for the budget: WORDS"],
    ["“No,” said NAME, the nurse who chaired the panel.", "WORDS – NAME, who chaired the panel"],
    ["Senator SURNAME, a Republican, left early.", "Sen. NAME (R): WORDS"],
    ["SURNAME, a Democrat who lives in Holm, left early.", "WORDS – NAME (D)"],
    ["NAME, who joined in January, left early.", "WORDS – NAME, who joined in January"],
    ["NAME, who put down the dogs, left early.", "WORDS – NAME, who put down the dogs"],
    ["SURNAME later admitted fraud.", "NAME, who admitted fraud: WORDS"],
    ["SURNAME was attacked and robbed at the bank.", "NAME, who was robbed at the bank, said: WORDS"],
    ["SURNAME was arrested last week and charged with fraud.", "NAME, charged with fraud, said: WORDS"],
    ["SURNAME was later tried and jailed for perjury.", "WORDS – NAME, who was jailed for perjury"],
    ["SURNAME narrowly lost the vote.", "NAME, who lost the vote: WORDS"],
    ["In Holm SURNAME lost the vote.", "NAME, who lost the vote in Holm: WORDS"],
    ["It rained.", "NAME speaks out: WORDS"],
    ["It rained.", "NAME speaks up: WORDS"],
    ["SURNAME lives in Holm.", "NAME, who lives in Holm, said WORDS"],
    ["SURNAME, of Holm, lives alone.", "NAME, who lives alone, said WORDS"],
    ["SURNAME was never charged, the police said, but is a spy.", "Spy NAME: WORDS"],
  ])("%s / %s", async (told, message) => {
    expect(await areConfirmed(told, message)).toEqual(PEOPLE.map(() => true));
  });
});

describe("checkMessage() doesn't confirm what the article denies of the speaker", () => {
  it.each([
    ["SURNAME was not charged with fraud.", "WORDS – NAME, charged with fraud"],
    ["SURNAME was not charged with fraud.", "Charged with fraud: NAME said WORDS"],
    ["SURNAME refused to resign.", "WORDS said NAME, who resigned"],
    ["SURNAME refused to resign.", "NAME resigns! WORDS"],
    ["SURNAME did not vote for the budget.", "NAME, who voted for the budget: WORDS"],
    ["SURNAME voted for the budget.", "NAME, who never voted for the budget: WORDS"],
    ["SURNAME denies being a spy.", "Spy NAME: WORDS"],
    ["SURNAME is no spy.", "the spy NAME said WORDS"],
    ["SURNAME has never visited Oslo.", "NAME, who visited Oslo, said WORDS"],
    ["PRONOUN declined to tell the inquiry.", "NAME told the inquiry: WORDS"],
    ["PRONOUN had not spoken to the Courier.", "NAME told the Courier: WORDS"],
    ...[
      "murder: WORDS – NAME",
      "NAME, murder: WORDS",
      "WORDS – NAME #murder",
      "NAME, on PRONOUN murder of a clerk: WORDS",
    ].flatMap(message => [
      ["SURNAME was cleared of the murder of a clerk.", message],
      ["SURNAME, acquitted of the murder of a clerk, left early.", message],
      ["SURNAME was not involved in the murder of a clerk.", message],
      ["A jury found that SURNAME played no part in the murder of a clerk.", message],
    ]),
    ["SURNAME was never a member of the Nazi party.", "the Nazi NAME: WORDS"],
    ["SURNAME was never a member of the Nazi party.", "NAME of the Nazi party: WORDS"],
    ["SURNAME was never in the Nazi party.", "the Nazi NAME: WORDS"],
    ["SURNAME denied working for the Russians.", "the Russian NAME: WORDS"],
    ["SURNAME was acquitted of the fraud charges.", "NAME, fraud charges: WORDS"],
    ["SURNAME denied lying about the bribe.", "Bribe: WORDS – NAME"],
    ["SURNAME is not, as some claim, a spy.", "Spy NAME: WORDS"],
    ["SURNAME is not – as some of them claim – a spy.", "Spy NAME: WORDS"],
    ["SURNAME is not (as some claim) a spy.", "the spy NAME said WORDS"],
    ["SURNAME was not, police said, charged with fraud.", "Charged with fraud: NAME said WORDS"],
    ["SURNAME was cleared of fraud, and nobody accuses SURNAME of murder.", "Fraud: WORDS – NAME"],
    ["SURNAME was cleared of fraud, and nobody accuses SURNAME of murder.", "WORDS – NAME #fraud"],
    ["SURNAME was cleared of fraud, and nobody accuses SURNAME of murder.", "NAME, murder: WORDS"],
  ])("%s / %s", async (told, message) => {
    expect(await areConfirmed(told, message)).toEqual(PEOPLE.map(() => false));
  });
});

describe("checkMessage() doesn't confirm what the article tells of something or somebody else", () => {
  it.each([
    ["One was treated in hospital for burns.", "WORDS, said NAME, who was treated in hospital for burns"],
    ["Another resigned in May.", "WORDS, said NAME, who resigned in May"],
    ["NAME said the warnings had been logged and then ignored.", "NAME, who logged the warnings: WORDS"],
    ["NAME said the warnings had been logged and then ignored.", "NAME, who ignored the warnings: WORDS"],
    ["NAME said the mayor visited Oslo.", "NAME, who visited Oslo: WORDS"],
    ["SURNAME visited Lund. The ferry sailed to Oslo.", "NAME, who visited Oslo: WORDS"],
    ["SURNAME’s brother visited Oslo.", "NAME, who visited Oslo: WORDS"],
    ["The man who met SURNAME lied about the cost.", "NAME, who lied about the cost: WORDS"],
    ["“No,” said NAME of Mr Lind, who chaired the panel.", "WORDS – NAME, who chaired the panel"],
    ["“No,” said NAME to Ben Lind, the nurse who chaired the panel.", "WORDS – NAME, who chaired the panel"],
    ["SURNAME, a Republican, left early.", "WORDS – NAME (D)"],
    ["The dogs were put down.", "WORDS – NAME, who put down the dogs"],
    ["SURNAME denies having admitted fraud.", "NAME, who admitted fraud: WORDS"],
    ["The inquiry claimed expenses.", "NAME, who claimed expenses: WORDS"],
    ["The cut hurt the dogs.", "NAME, who hurt the dogs: WORDS"],
    ["SURNAME joined in May. It rained in January.", "NAME, who joined in January: WORDS"],
    ["SURNAME visited Oslo but not Bergen.", "NAME, who visited Bergen, said: WORDS"],
    ["SURNAME visited Oslo after Lind was fined in Bergen.", "NAME, who visited Bergen, said: WORDS"],
    ["SURNAME was arrested but not for murder.", "NAME, arrested for murder, said: WORDS"],
    ["SURNAME resigned when the mayor was accused of bribery.", "NAME, who resigned over bribery: WORDS"],
    ["SURNAME was attacked and robbed at the bank.", "NAME, who robbed the bank, said: WORDS"],
    ["SURNAME met the man who robbed the bank.", "NAME, who robbed the bank, said: WORDS"],
    ["SURNAME spoke, the strikers marched and attacked police.", "NAME, who attacked police: WORDS"],
    ["SURNAME bribed a judge, opponents said.", "NAME, who bribed a judge: WORDS"],
    ["SURNAME bribed a judge, according to opponents.", "NAME, who bribed a judge: WORDS"],
    ["Reportedly, SURNAME punched a waiter.", "NAME, who punched a waiter: WORDS"],
    ["SURNAME allegedly punched a waiter.", "NAME punches a waiter: WORDS"],
    ["SURNAME nearly died in May.", "NAME, who died in May, said WORDS"],
    ["SURNAME tried to resign.", "NAME, who resigned, said WORDS"],
    ["The arrest of Ben Lind was announced.", "WORDS – NAME on PRONOUN own arrest"],
    ["The arrest of Ben Lind was announced.", "Asked about his arrest, NAME said WORDS"],
    ["The arrest of Ben Lind was announced.", "WORDS – NAME on their arrest"],
    ["Lind lied about the cost.", "WORDS – NAME on her lies"],
  ])("%s / %s", async (told, message) => {
    expect(await areConfirmed(told, message)).toEqual(PEOPLE.map(() => false));
  });
});
