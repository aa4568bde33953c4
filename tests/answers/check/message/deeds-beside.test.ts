import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

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
    ["SURNAME led the group that brought the suit.", "NAME, who led the group that brought the suit: WORDS"],
    ["SURNAME won in Holm in 2023 and 2024.", "NAME, who won in Holm in 2023 and 2024: WORDS"],
    ["SURNAME was cleared of fraud.", "NAME, cleared of fraud, said: WORDS"],
    ["SURNAME was acquitted of murder in May.", "NAME, who was acquitted of murder, said: WORDS"],
    ["A court jailed SURNAME for fraud in May.", "NAME, jailed for fraud, said: WORDS"],
    ["Police had arrested NAME over fraud.", "NAME, who was arrested over fraud, said: WORDS"],
    ["SURNAME and a sister won the race.", "NAME, who won the race: WORDS"],
    ["NAME and Bo Lind won the race.", "NAME, who won the race: WORDS"],
    ["SURNAME easily won the race.", "NAME, who won the race: WORDS"],
    ["SURNAME unexpectedly won the race.", "NAME, who won the race: WORDS"],
    ["On Monday SURNAME visited Oslo.", "NAME, who visited Oslo: WORDS"],
    ["Last May SURNAME visited Oslo.", "NAME, who visited Oslo: WORDS"],
    ["Labour mayor NAME visited Oslo.", "NAME, who visited Oslo: WORDS"],
    ["SURNAME, the mayor of Holm, visited Oslo.", "NAME, who visited Oslo: WORDS"],
    ["SURNAME, 52, jailed for fraud, was there.", "NAME, jailed for fraud, said: WORDS"],
    ["But SURNAME visited Oslo.", "NAME, who visited Oslo: WORDS"],
    ["SURNAME sold the old mill to the council in May.", "NAME, who sold the mill to the council: WORDS"],
    ["SURNAME sold the old mill to the council in May.", "NAME, who sold the mill last May: WORDS"],
    ["SURNAME defended Lind against the union.", "NAME, who defended Lind against the union: WORDS"],
    ["SURNAME was arrested on fraud charges.", "NAME, arrested over fraud: WORDS"],
    ["SURNAME beat cancer before the court heard the case.", "NAME, who beat cancer: WORDS"],
    ["SURNAME spoke in Holm after the bridge closed and voted for Lind.", "NAME, who spoke in Holm: WORDS"],
    ["SURNAME was never charged, the police said, but is a spy.", "NAME, who is a spy: WORDS"],
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
    ["SURNAME was never a member of the Nazi party.", "Nazi NAME: WORDS"],
    ["SURNAME was never a member of the Nazi party.", "NAME of the Nazi party: WORDS"],
    ["SURNAME was never in the Nazi party.", "Nazi NAME: WORDS"],
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
    // What is supposed, asked, reported or told of somebody else in the sentence isn't done.
    ...[
      "If SURNAME visited Oslo, the trip was paid by the council.",
      "Whether SURNAME visited Oslo is open.",
      "Had SURNAME visited Oslo, it would be known.",
      "Has SURNAME visited Oslo?",
      "So SURNAME visited Oslo?",
      "Suppose SURNAME visited Oslo.",
      "Suppose NAME visited Oslo.",
      "Reports that SURNAME visited Oslo were met with silence.",
      "Claims that SURNAME visited Oslo are before a court.",
      "Rumours SURNAME visited Oslo were spread.",
      "Rumours that PRONOUN visited Oslo were spread about SURNAME.",
      "It is not because SURNAME visited Oslo.",
      "SURNAME nearly visited Oslo.",
      "SURNAME spoke and the strikers visited Oslo.",
      "SURNAME spoke and the strikers marched and visited Oslo.",
      "SURNAME left after the strikers marched and visited Oslo.",
      "SURNAME met a woman who had lost her job and visited Oslo.",
      "“No,” said NAME, the lawyer of a man who visited Oslo.",
    ].map(told => [told, "NAME, who visited Oslo, said: WORDS"]),
    ...[
      "SURNAME visited her brother, jailed for murder.",
      "SURNAME sacked her deputy, jailed for murder in May.",
      "SURNAME met the driver, jailed for murder.",
      "SURNAME met the sculptor, jailed for murder.",
      "SURNAME, the mother of the driver, jailed for murder, wept.",
      "SURNAME, visiting her brother, jailed for murder, wept.",
      "A court jailed SURNAME’s brother for murder.",
      "Police were asked whether they had jailed SURNAME for murder.",
      "Lind said a court jailed SURNAME for murder.",
    ].map(told => [told, "NAME, jailed for murder, said: WORDS"]),
    // Each word is to the verb what the message says.
    ["SURNAME defended Lind against the union.", "NAME, who defended the union: WORDS"],
    ["SURNAME sold the mill to the council.", "NAME, who sold the council: WORDS"],
    ["SURNAME sold the council flat.", "NAME, who sold the council: WORDS"],
    ["SURNAME sued the bank over the fire in the hall.", "NAME, who sued the hall: WORDS"],
    ["SURNAME killed the dog’s owner’s lawsuit.", "NAME, who killed the dog: WORDS"],
    ["SURNAME beat cancer before the court heard the case.", "NAME, who beat the court: WORDS"],
    ["SURNAME nominated Lind and voted against Hale.", "NAME, who nominated Hale: WORDS"],
    ["SURNAME was cleared of fraud.", "NAME, charged with fraud, said: WORDS"],
    ["SURNAME was cleared of fraud.", "NAME, who was jailed for fraud, said: WORDS"],
    ["The arrest of Ben Lind was announced.", "WORDS – NAME on PRONOUN own arrest"],
    ["The arrest of Ben Lind was announced.", "Asked about his arrest, NAME said WORDS"],
    ["The arrest of Ben Lind was announced.", "WORDS – NAME on their arrest"],
    ["Lind lied about the cost.", "WORDS – NAME on her lies"],
  ])("%s / %s", async (told, message) => {
    expect(await areConfirmed(told, message)).toEqual(PEOPLE.map(() => false));
  });
});

describe("checkMessage() on a deed that the article tells the other way round, or of several people", () => {
  it.each([
    ["The court jailed SURNAME in May.", "WORDS – NAME, who was jailed in May"],
    ["A judge has fined the former mayor NAME.", "NAME, who was fined, said: WORDS"],
    ["It rained, and the board sacked SURNAME.", "WORDS, said NAME, who was sacked by the board"],
    ["The firm, founded by SURNAME in 1999, is for sale.", "NAME, who founded the firm: WORDS"],
    ["The firm was founded by NAME.", "NAME, who founded the firm: WORDS"],
    ["The mill was built in May by SURNAME.", "NAME, who built the mill: WORDS"],
    ["SURNAME and Lind founded the firm.", "NAME, who founded the firm: WORDS"],
    ["SURNAME and Bo Lind founded the firm.", "NAME, who founded the firm: WORDS"],
    ["Bo Lind and SURNAME founded the firm.", "NAME, who founded the firm: WORDS"],
    ["SURNAME, Cy Dun and Bo Lind founded the firm.", "NAME, who founded the firm: WORDS"],
    ["SURNAME and the mayor visited Oslo.", "NAME, who visited Oslo: WORDS"],
    ["NAME, 52, left early.", "WORDS – NAME, 52, who left early"],
    ["NAME, a nurse who chaired the panel, left.", "NAME, a nurse who chaired the panel: WORDS"],
  ])("%s confirms %s", async (told, message) => {
    expect(await areConfirmed(told, message)).toEqual(PEOPLE.map(() => true));
  });

  it.each([
    ["The court did not jail SURNAME.", "NAME, who was jailed: WORDS"],
    ["The court never jailed SURNAME.", "NAME, who was jailed: WORDS"],
    ["Lind said the court jailed SURNAME.", "NAME, who was jailed: WORDS"],
    ["The court threatened to have jailed SURNAME.", "NAME, who was jailed: WORDS"],
    ["The court would have jailed SURNAME.", "NAME, who was jailed: WORDS"],
    ["The court jailed SURNAME’s brother.", "NAME, who was jailed: WORDS"],
    ["The court jailed NAME’s brother.", "NAME, who was jailed: WORDS"],
    ["The court jailed Lind, and SURNAME wept.", "NAME, who was jailed: WORDS"],
    ["SURNAME jailed Lind.", "NAME, who was jailed: WORDS"],
    ["The court jailed SURNAME.", "NAME, who jailed the court: WORDS"],
    ["The firm was not founded by SURNAME.", "NAME, who founded the firm: WORDS"],
    ["The firm, founded by SURNAME’s brother, is for sale.", "NAME, who founded the firm: WORDS"],
    ["The firm, sold by SURNAME, was founded in May.", "NAME, who founded the firm: WORDS"],
    ["The mill, founded by SURNAME, bought the firm.", "NAME, who founded the firm: WORDS"],
    ["SURNAME met Cy Dun and Bo Lind founded the firm.", "NAME, who founded the firm: WORDS"],
    ["SURNAME met Lind and Dun, who founded the firm.", "NAME, who founded the firm: WORDS"],
    ["SURNAME’s brother and Lind founded the firm.", "NAME, who founded the firm: WORDS"],
    ["Without SURNAME and Lind the others founded the firm.", "NAME, who founded the firm: WORDS"],
  ])("%s doesn't confirm %s", async (told, message) => {
    expect(await areConfirmed(told, message)).toEqual(PEOPLE.map(() => false));
  });
});
