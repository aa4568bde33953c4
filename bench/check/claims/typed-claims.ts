import type { Article } from "../../../src/articles/article.ts";
import type { Seeded } from "../seeded.ts";
import { articleAround } from "./article-around.ts";
import { type BenchClaim, messageClaim, WARNINGS } from "./claim.ts";
import type { FramedClaims } from "./framed-claims.ts";
import { type Invented, inventWords } from "./invented-words.ts";

/** Ways of typing a message about words; `stranger` is in no article, `told` is named there and not quoted. */
type Message = (w: Invented & { readonly stranger: string; readonly told: string }) => string;

const STRANGERS = `dragomir petkanov|okonjo|brzezicki|wanjiru fitzwarren|mbeki-thorsen|ganbaatar|xhaferi|lotte vandersloot|
  ursuleac|kwabena dragovic|szabolcs|ingeborg tveit`;
const TOLD = "Vladimir Krasin|Dr Oduya|President Halvorsen|Captain Lindqvist|Ms Vasquez|Judge Maddox";

/** The message's own words go on, limit or take back what is in marks. */
const GOES_ON: readonly Message[] = [
  w => `${w.name}: “${w.sentence}” but only on paper`,
  w => `${w.name}: “${w.sentence}” only if ${w.others} beg for it`,
  w => `${w.surname}: “${w.sentence}” was a lie, as everybody knows`,
  w => `${w.name} said “${w.words}”, except on Tuesdays`,
  w => `${w.surname.toLowerCase()} said “${w.words}” even though nobody asked`,
  w => `${w.name}: “${w.sentence}” unless it snows`,
  w => `“${w.sentence}” and so will your houses, says ${w.name}`,
  w => `${w.name}: “${w.sentence}” to punish ${w.other}`,
];

const DENIES: readonly Message[] = [
  w => `${w.name} never said “${w.words}”`,
  w => `${w.surname} denies saying “${w.words}”`,
  w => `“${w.sentence}” That is what ${w.name} never said.`,
  w => `${w.surname} lied about “${w.words}”`,
  w => `${w.name} didn't say “${w.words}”`,
  w => `nobody heard ${w.name} say “${w.words}”`,
];

const SUPPLIES_SUBJECT: readonly Message[] = [
  w => `When asked about the murder, ${w.name} said: “${w.sentence}”`,
  w => `${w.name} on migrants: “${w.sentence}”`,
  w => `${w.surname.toLowerCase()} about the earthquake: “${w.words}”`,
  w => `“${w.sentence}”, ${w.name} said of the hostages`,
  w => `In response to the scandal, ${w.name} said “${w.words}”`,
  w => `After the shooting, ${w.surname} said “${w.words}”`,
  w => `${w.name} regarding the blackout: “${w.sentence}”`,
  w => `${w.name}, threatening the press: “${w.sentence}”`,
  w => `${w.surname} admits defeat: “${w.sentence}”`,
  w => `${w.name}, drunk: “${w.sentence}”`,
];

const NAMES_STRANGER: readonly Message[] = [
  w => `${w.stranger} said “${w.words}”`,
  w => `${w.stranger}: “${w.sentence}”`,
  w => `“${w.sentence}” was said by ${w.stranger}`,
  w => `“${w.sentence}”\n${w.stranger}`,
  w => `${w.stranger}'s famous line: “${w.sentence}”`,
  w => `“${w.sentence}” - ${capital(w.stranger)}`,
  w => `lol ${w.stranger} really said “${w.words}”`,
];

const NAMES_HALF: readonly Message[] = [
  w => `${w.surname}-Ostrow: “${w.sentence}”`,
  w => `${w.name}-Ostrow said “${w.words}”`,
  w => `Ostrow-${w.surname}: “${w.sentence}”`,
  w => `“${w.sentence}” – ${w.name}-Ostrow`,
];

const NAMES_TOLD: readonly Message[] = [
  w => `“${w.sentence}” #${surnameOf(w.told)}`,
  w => `${surnameOf(w.told)} has spoken. “${w.sentence}”`,
  w => `This is ${surnameOf(w.told)}'s plan: “${w.sentence}”`,
  w => `“${w.sentence}” ${surnameOf(w.told)}!`,
  w => `${w.name} to ${surnameOf(w.told)}: “${w.sentence}”`,
  w => `${w.told} said “${w.words}”`,
];

const FEW_WORDS: readonly Message[] = [
  w => `${w.name}: “${w.subject}”`,
  w => `${w.surname} said “${w.subject}”`,
  w => `“${w.subject}” — ${w.name}`,
  w => `${w.name} has no “${w.subject}”`,
];

const CHATS: readonly Message[] = [
  w => `${w.surname.toLowerCase()}: ${w.words} lol`,
  w => `${w.words} omg`,
  w => `fake: ${w.sentence}`,
  w => `${w.name}: ${w.sentence} (2020)`,
  w => `${w.sentence} - ${w.name} #MerrionBank`,
  w => `tbh ${w.surname.toLowerCase()} said ${w.words} #merrion #news`,
  w => `${w.words} #${w.surname}`,
];

/** The articles are of January 2020. */
const DATES: readonly Message[] = [
  w => `${w.name} in 2014: “${w.sentence}”`,
  w => `In 2023, ${w.name} said “${w.words}”`,
  w => `“${w.sentence}” — ${w.name}, 1998`,
  w => `${w.surname.toLowerCase()}: ${w.words} (2024)`,
  w => `${w.name} (2011): “${w.sentence}”`,
  w => `“${w.sentence}” said ${w.surname} back in 2016`,
];

const TAGS: readonly Message[] = [
  w => `#${tagOf(w.stranger)}: “${w.sentence}”`,
  w => `#${tagOf(w.stranger)} said “${w.words}”`,
  w => `“${w.sentence}” said #${tagOf(w.stranger)}`,
];

/** What the article says of the speaker too. */
const DESCRIBES: readonly Message[] = [
  w => `UK PM ${w.surname}: “${w.sentence}”`,
  w => `${w.name}, MP: “${w.sentence}”`,
  w => `${w.name} of Merrion Bank: “${w.sentence}”`,
  w => `dr ${w.surname.toLowerCase()}: ${w.words}`,
  w => `${w.name}, speaking on Monday, said “${w.words}”`,
  w => `${w.name}'s wonderful “${w.words}”`,
];

/** More of the speaker, of the occasion or of the way it was said than the article has. */
const SAYS_MORE: readonly Message[] = [
  w => `Dr ${w.other} and Prof. ${w.surname}: “${w.sentence}”`,
  w => `${w.name} of Greenpeace: “${w.sentence}”`,
  w => `Senator ${w.surname}: “${w.sentence}”`,
  w => `the harbour pilot said “${w.words}”`,
  w => `${w.surname} told the court “${w.words}”`,
  w => `${w.name} to the FBI: “${w.sentence}”`,
  w => `“${w.sentence}” ${w.name}. Source: leaked tape`,
  w => `Caught on tape. ${w.name}: “${w.sentence}”`,
  w => `${w.surname} admits: “${w.sentence}”`,
  w => `“${w.sentence}”, sneered ${w.name}`,
  w => `${w.name} reluctantly said “${w.words}”`,
  w => `In August, ${w.name} said “${w.words}”`,
  w => `“${w.sentence}” (${w.name}, 3 June)`,
  w => `${w.name}'s last words: “${w.sentence}”`,
  w => `${w.name} at her trial: “${w.sentence}”`,
  w => `“${w.sentence}” ${w.name} #liar`,
  w => `${w.name}: ${w.sentence} #Crooked${w.surname}`,
  w => `“${w.sentence}” - ${w.name}, arsonist`,
  w => `${w.surname.toLowerCase()} told police: ${w.words}`,
  w => `This is about the war. ${w.name}: “${w.sentence}”`,
];

interface Class {
  readonly kind: string;
  readonly messages: readonly Message[];
  readonly truth: BenchClaim["truth"];
  readonly accepted: BenchClaim["accepted"];
}

const TURNED = [...WARNINGS, "misattributed", "short"] as const;
const CLASSES: readonly Class[] = [
  { kind: "the message goes on after the marks", messages: GOES_ON, truth: "false", accepted: TURNED },
  { kind: "the message denies the words", messages: DENIES, truth: "false", accepted: TURNED },
  {
    kind: "a subject that isn't the article's",
    messages: SUPPLIES_SUBJECT,
    truth: "false",
    accepted: TURNED,
  },
  {
    kind: "a name that no article has",
    messages: NAMES_STRANGER,
    truth: "wrong-person",
    accepted: ["misattributed"],
  },
  {
    kind: "half of a double-barrelled name",
    messages: NAMES_HALF,
    truth: "wrong-person",
    accepted: ["misattributed"],
  },
  {
    kind: "somebody whom articles only name",
    messages: NAMES_TOLD,
    truth: "wrong-person",
    accepted: ["misattributed"],
  },
  { kind: "a year that isn't the article's", messages: DATES, truth: "false", accepted: TURNED },
  // Or it stays unclear whether the person of that name is meant.
  { kind: "more than the article says", messages: SAYS_MORE, truth: "wrong-person", accepted: TURNED },
  { kind: "a tag that no article has", messages: TAGS, truth: "wrong-person", accepted: ["misattributed"] },
  { kind: "chatter and tags, without marks", messages: CHATS, truth: "true", accepted: ["verbatim"] },
  { kind: "descriptions beside the right name", messages: DESCRIBES, truth: "true", accepted: ["verbatim"] },
];

/** Invented articles per round, each with a message of every class. */
const ARTICLES = 16;

/** Claims in which the words are right, and what is typed around them matters. */
export function typedClaims(rounds: number, seeded: Seeded, used: Set<string>): FramedClaims {
  const invented = inventWords(seeded, used);
  const articles: Article[] = [];
  const claims: BenchClaim[] = [];
  const listOf = (names: string) => names.split("|").map(name => name.trim());
  for (let i = 0; i < rounds * ARTICLES; i++) {
    const words = invented.next().value;
    const w = { ...words, stranger: seeded.pick(listOf(STRANGERS)), told: seeded.pick(listOf(TOLD)) };
    const said = `“${w.sentence},” said ${w.name}. Divers had met ${w.told} at the quay on Monday.`;
    const is = `Dr ${w.name} MP is prime minister and lives near Merrion Bank.`;
    articles.push(articleAround(`${is}\n${said}`, w, `typed-${articles.length}`));
    for (const { kind, messages, truth, accepted } of CLASSES)
      claims.push(messageClaim(kind, seeded.pick(messages)(w), truth, accepted));
    const few = { ...invented.next().value, stranger: w.stranger, told: w.told };
    const fragment = `${few.name} said “${few.subject}” was dearer to ${few.others} than gold.`;
    articles.push(articleAround(fragment, few, `typed-${articles.length}`));
    claims.push(messageClaim("a few words of a sentence", seeded.pick(FEW_WORDS)(few), "false", TURNED));
  }
  return { articles, claims };
}

/** "kwabena dragovic" as "KwabenaDragovic" */
function tagOf(name: string): string {
  return capital(name).replaceAll(/[ -]/gu, "");
}

function surnameOf(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

function capital(name: string): string {
  return name.replace(/(?<=^|[ -])\p{L}/gu, letter => letter.toUpperCase());
}
