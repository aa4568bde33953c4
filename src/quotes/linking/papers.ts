import { PASSIVE_AUXILIARIES, PREPOSITIONS_OF_PLACE } from "../../english/grammar/function-words.ts";
import { DOCUMENT_NOUNS, PLACE_NOUNS } from "../../english/people/nouns.ts";
import { COUNTRIES, PLACES, STATES } from "../../english/people/places.ts";
import { GIVEN, PUBLISHING, RECEIVING, SHOWING_PAPERS } from "../../english/speech/papers.ts";
import { PLATFORMS_OF_ACCOUNTS } from "../../english/speech/plain-cues.ts";
import { COMMON_WORDS } from "../../english/vocabulary/common-words.ts";
import type { NameMention } from "../people/name-mention.ts";
import type { Person } from "../people/person.ts";
import type { Token } from "../reading/tokens.ts";
import type { Link } from "./link.ts";
import { isSamePhrase, type Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** Somebody's paper whose words follow, in the hands of another: "Ann Roe received | a letter that read: “…”". */
interface Paper {
  /** The token of "letter". */
  readonly noun: number;
  /** Whose it is, if the sentence says so: "a post by Ann Roe", "Ida Frost’s statement". */
  readonly sender: NameMention | null;
}

/** The name beside a paper, and what it is there: only a person or a body sends something. */
interface BesidePaper {
  readonly name: NameMention;
  readonly is: "sender" | "likely" | "doubtful" | "place" | "platform";
}

/** Words between a verb and the paper: "received | a second threatening". */
const MAX_BEFORE = 7;

/** Words between the paper and its words: "statement | to the court:". */
const MAX_BEHIND = 7;

/** The paper that is read before the quote token `at`; null where the words are the subject's, as in "Roe wrote a letter that read". */
export function paperBefore(scene: Scene, at: number): Paper | null {
  const { tokens, sentence } = scene;
  const end = tokens[at - 1]?.text === ":" || tokens[at - 1]?.text === "," ? at - 1 : at;
  const said = endOfPaper(tokens, end);
  const from = Math.max(sentence.from + 1, (said ?? end) - 1 - MAX_BEHIND);
  for (let noun = (said ?? end) - 1; noun >= from; noun--) {
    const token = tokens[noun];
    if (!token || token.kind === "quote" || token.kind === "punct") return null;
    if (!DOCUMENT_NOUNS.has(token.lower) || token.isCapital || scene.people.nameAt[noun]) continue;
    const beside = besidePaper(scene, noun);
    const name = beside?.name;
    // "a letter that | was sent to Tom Hale read" has a verb of its own
    if (said !== null && noun + 1 !== said && name?.to !== said) return null;
    const isBare = said === null;
    const isHeld = isInHands(scene, name && name.from < noun ? name.from : noun, beside);
    if (!isHeld || (isBare && (tokens[end]?.text !== ":" || beside === null) && noun + 1 !== end))
      return null;
    return { noun, sender: beside && isSure(beside) ? beside.name : null };
  }
  return null;
}

function isSure({ is }: BesidePaper): boolean {
  return is === "sender" || is === "likely";
}

/** Where "that read", "which says", "saying" behind a paper begins, before a token; null if there is none. */
function endOfPaper(tokens: readonly Token[], end: number): number | null {
  const last = tokens[end - 1]?.lower ?? "";
  if (/^(?:saying|reading|stating)$/.test(last)) return end - 1;
  if (!/^(?:said|says|reads?|stated|states)$/.test(last)) return null;
  return /^(?:that|which)$/.test(tokens[end - 2]?.lower ?? "") ? end - 2 : null;
}

/** "letter | from Ann Roe", "post | by Ann Roe", "Ida Frost’s | statement", "message | from Kyiv" */
function besidePaper(scene: Scene, noun: number): BesidePaper | null {
  const { tokens, people, sentence } = scene;
  const joint = tokens[noun + 1]?.lower ?? "";
  const behind = /^(?:from|by)$/.test(joint) ? people.nameAt[noun + 2] : undefined;
  if (behind) return { name: behind, is: joint === "from" ? behindFrom(scene, behind) : behindBy(behind) };
  for (let at = noun - 1; at > sentence.from && at > noun - 4; at--) {
    const token = tokens[at];
    const owner = token?.kind === "clitic" ? people.nameAt[at - 1] : undefined;
    if (token?.kind === "clitic") return owner ? { name: owner, is: "sender" } : null;
    if (token?.kind !== "word") return null;
  }
  return null;
}

function behindBy({ words }: NameMention): BesidePaper["is"] {
  return PLATFORMS_OF_ACCOUNTS.has(words.join(" ").toLowerCase()) ? "platform" : "sender";
}

/** Whether the name behind "a letter from" isn't where it was written: not "issued a statement from Balmoral saying". */
export function mayHaveSent(scene: Scene, name: NameMention): boolean {
  return /^(?:sender|likely)$/.test(behindFrom(scene, name));
}

/** What nothing else shows to be a person's or a place's may be either: "from Osei", "from Grand Rapids", "from Bo Lee". */
function behindFrom(scene: Scene, name: NameMention): BesidePaper["is"] {
  if (behindBy(name) === "platform") return "platform";
  const person = scene.people.personOf.get(name);
  const words = name.words.join(" ").toLowerCase();
  const isFirstName = !PLACES.has(words) && (COUNTRIES.has(words) || STATES.has(words));
  // "Georgia Hale, 34, is in prison. … a letter from Georgia", unless somebody is "in Georgia" as well
  if (isFirstName && isShownPerson(person)) return isBehindIn(scene, person) ? "doubtful" : "sender";
  const isListed = isFirstName || PLACES.has(words);
  const isPlace = isListed || person?.nameKind === "place";
  if (!isPlace && (person?.nameKind === "person" || person?.nameKind === "organisation"))
    return PLACE_NOUNS.has(name.words.at(-1)?.toLowerCase() ?? "") ? "place" : "sender";
  if (person?.human.reasons.includes("place-name")) return "place";
  if (name.words.length === 1) return isListed || isPlaceElsewhere(scene, person) ? "place" : "doubtful";
  return isPlace && name.words.some(word => COMMON_WORDS.has(word.toLowerCase())) ? "doubtful" : "likely";
}

/** Somebody whose full name or age the article has. */
function isShownPerson(person: Person | undefined): person is Person {
  return person?.nameKind === "person" && (person.firstName !== null || person.ages.length > 0);
}

/** "in Tarn", "the town of Tarn": the article shows it apart from "a letter from Tarn", which shows nothing. */
function isPlaceElsewhere(scene: Scene, person: Person | undefined): boolean {
  if (person?.nameKind !== "place") return false;
  return person.human.reasons.includes("thing-beside") || isBehindIn(scene, person);
}

function isBehindIn({ tokens }: Scene, { mentions }: Person): boolean {
  return mentions.some(({ from }) => PREPOSITIONS_OF_PLACE.has(tokens[from - 1]?.lower ?? ""));
}

/** "received | a letter", "was sent | a letter", "shared | a post by": somebody has it who needn't have written it. */
function isInHands({ tokens, sentence }: Scene, paper: number, beside: BesidePaper | null): boolean {
  let at = paper;
  // "a threatening | letter"
  for (let i = paper - 1; i >= paper - MAX_EPITHETS && i > sentence.from; i--)
    if (tokens[i]?.is.determiner) at = i;
  for (at--; at >= sentence.from && at > paper - MAX_BEFORE; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (RECEIVING.has(token.lower) || isPassingOn(token.lower, beside)) return true;
    if (GIVEN.has(token.lower)) return PASSIVE_AUXILIARIES.has(tokens[at - 1]?.lower ?? "");
    if (token.verb && !token.isCapital) return false;
  }
  return false;
}

/** "posted | a message from Ann Roe", "read out | a message from Kyiv": not "posted | a message from Kyiv". */
function isPassingOn(verb: string, beside: BesidePaper | null): boolean {
  if (!beside || beside.is === "platform") return false;
  return SHOWING_PAPERS.has(verb) || (beside.is !== "place" && PUBLISHING.has(verb));
}

/** Words between an article and the paper. */
const MAX_EPITHETS = 4;

/** Of the links to who holds a paper none remains; its sender is linked instead. */
export function withSender(scene: Scene, links: readonly Link[], at: number): Link[] {
  const paper = paperBefore(scene, at);
  if (!paper) return [...links];
  const { noun, sender } = paper;
  const kept = links.filter(({ phrase }) => phrase.from > at || phrase.head === noun);
  if (!sender) return kept;
  const { from, to } = sender;
  const phrase: Phrase = { kind: "name", from, to, head: to - 1, name: sender };
  const others = kept.filter(link => !isSamePhrase(link.phrase, phrase) && link.phrase.from > at);
  return [{ phrase, cue: noun, inner: null, features: ["noun"] }, ...others];
}
