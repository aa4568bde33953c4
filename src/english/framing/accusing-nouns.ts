import { wordSet } from "../word-set.ts";
import { ALLEGED_ACTS } from "./harmless-words.ts";

/** Nouns for what somebody may be accused of: alone beside somebody's words they accuse whoever spoke. */
export const ACCUSING_NOUNS: ReadonlySet<string> = new Set([
  ...ALLEGED_ACTS,
  ...wordSet(`
    lie lies liar liars scandal scandals sleaze graft kickback kickbacks backhander backhanders cronyism nepotism greed
    racism sexism misogyny antisemitism anti-semitism homophobia transphobia islamophobia xenophobia bigotry hatred hate
    fascism nazism extremism terrorism terror tyranny dictatorship genocide apartheid slavery torture cruelty
    hypocrisy incompetence dishonesty disgrace shame treason treachery betrayal cowardice arrogance stupidity
    coverup coverups cover-up cover-ups blackmail extortion perjury collusion rigging cheating cheat cheats hoax hoaxes scam
    scams swindle deceit deception propaganda plagiarism forgery arson manslaughter kidnapping espionage spying
    sabotage doping drugs drunkenness affair affairs adultery paedophilia pedophilia grooming groping stalking vandalism
    looting racketeering favouritism favoritism discrimination victimisation victimization injustice
    neglect mismanagement malpractice recklessness crook crooks criminal criminals racist racists bigot bigots fascist
    fascists traitor traitors
  `),
]);
