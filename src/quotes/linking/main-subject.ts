import { AFTER_SPANS_OF_TIME, TIME_NOUNS } from "../../english/grammar/calendar.ts";
import { OPENING_FINITE_CLAUSES, OPENING_SENTENCE_ASIDES } from "../../english/grammar/clause-words.ts";
import { PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { BEFORE_ROUGH_NUMBERS } from "../../english/grammar/numbers.ts";
import { SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { PARTS_OF_PLACES } from "../../english/people/places.ts";
import type { NameMention } from "../people/name-mention.ts";
import { isAge, isRole } from "../people/role-words.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import { nameAfterComma, nameInApposition } from "./appositions.ts";
import { isNameInClause } from "./named-roles.ts";
import type { Phrase } from "./phrase.ts";
import { isDeterminer, isRoleAhead, oneWord, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** "to Ann", "in the Senate" */
function standsAfterPreposition({ tokens }: Scene, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && tokens[before]?.is.determiner) before--;
  // "about 200 protesters"
  if (tokens[at]?.kind === "number" && BEFORE_ROUGH_NUMBERS.has(tokens[before]?.lower ?? "")) return false;
  return before >= from && tokens[before]?.is.preposition === true;
}

/** "In San Remo, | Calif., …", "In downtown | Tarnmouth, …": part of the place where it happens. */
function isOfPlace(scene: Scene, name: NameMention, from: number): boolean {
  const { tokens, people } = scene;
  const { from: at, to: end } = name;
  if (tokens[end]?.text !== ",") return false;
  let place = tokens[at - 1]?.text === "," ? people.nameAt[at - 2] : undefined;
  // "from Norway, Belgium, | Holland, …"
  while (place && people.personOf.get(name)?.kind !== "person" && tokens[place.from - 1]?.text === ",") {
    const before = people.nameAt[place.from - 2];
    if (!before || before.from < from) break;
    place = before;
  }
  if (place && place.from >= from) return standsAfterPreposition(scene, place.from, from);
  return PARTS_OF_PLACES.has(tokens[at - 1]?.lower ?? "") && standsAfterPreposition(scene, at - 1, from);
}

/**
 * "Roe’s campaign backed down", "Roe’s letter read": somebody's people or papers; null for "Roe’s house stood
 * empty".
 */
function ownedSubject(scene: Scene, from: number, limit: number): Phrase | null {
  const phrase = phraseStartingAt(scene, from, limit);
  const head = scene.tokens[phrase?.head ?? -1]?.lower ?? "";
  // "Roe’s deputy for markets, Ann Roe, left"
  if (phrase?.name && scene.tokens[phrase.name.from - 1]?.text === ",") return phrase;
  if (phrase?.kind !== "description") return null;
  return isHumanNoun(head) || DOCUMENT_NOUNS.has(head) ? (apposedTo(scene, phrase, limit) ?? phrase) : null;
}

/** "Trump said", "Trump campaign officials said"; null for "Trump's". */
function namedSubject(scene: Scene, { from, to }: NameMention, limit: number): Phrase | null {
  const next = scene.tokens[to];
  if (next?.kind === "clitic") return ownedSubject(scene, from, limit);
  const phrase = phraseEndingAt(scene, to - 1, from);
  // "Trump campaign officials said": the name is only a modifier.
  const isModifier =
    next?.kind === "word" &&
    !next.isCapital &&
    !next.verb?.forms.includes("third") &&
    !isStop(next.lower) &&
    isRoleAhead(scene, to, limit);
  return phrase && isModifier ? phraseStartingAt(scene, from, limit) : phrase;
}

/** "Board chief Wim Cole", "Police sergeant Ann Roe": the name after the nouns at the beginning of a sentence. */
function namedBehind(scene: Scene, from: number, limit: number): Phrase | null {
  const { tokens, people } = scene;
  for (let at = from + 1; at < Math.min(limit, from + MAX_NOUNS); at++) {
    const token = tokens[at];
    const name = people.nameAt[at];
    // "Police arrested Ann Roe"
    const isTold = isRole(tokens[at - 1]?.text ?? "");
    if (name) return name.from === at && isTold ? namedSubject(scene, name, limit) : null;
    if (token?.kind !== "word" || token.verb || isStop(token.lower)) return null;
  }
  return null;
}

/** How many nouns may precede a name: "Board chief Wim Cole", "Council planning committee chairman Roe". */
const MAX_NOUNS = 5;

/**
 * The subject of a clause: its first noun phrase that is not in a prepositional phrase. After an opening phrase or
 * clause ("In reply to calls to bar visitors, Roe …", "As the Herald reported, Roe …") it follows a comma.
 */
export function mainSubject(scene: Scene, from: number, to: number): Phrase | null {
  const behind = opensAside(scene, from) ? behindComma(scene, from, to) : null;
  // "As Ann Roe, a mayor, noted": the clause is the whole sentence so far.
  const isAs = scene.tokens[from]?.lower === "as" && from === scene.sentence.from;
  return behind ?? firstSubject(scene, isAs ? from + 1 : from, to);
}

/** "In …, ", "As …, ", "Speaking …, ", "Asked …, " */
function opensAside({ tokens, sentence }: Scene, from: number): boolean {
  const { lower = "", verb } = tokens[from] ?? {};
  if (from !== sentence.from) return false;
  return (
    PREPOSITIONS.has(lower) ||
    OPENING_SENTENCE_ASIDES.has(lower) ||
    (verb !== undefined && /(?:ing|ed)$/.test(lower))
  );
}

/** Only a name is between two tokens, with or without a title: "Ann Roe", "Mayor Ann Roe". */
function isBareName({ people, tokens }: Scene, from: number, to: number): boolean {
  const name = people.nameAt[to - 1];
  if (name?.to !== to) return false;
  for (let at = from; at < name.from; at++)
    if (isStop(tokens[at]?.lower ?? "") || tokens[at]?.verb) return false;
  return true;
}

/** The subject that begins right after one of the first commas. */
function behindComma(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens } = scene;
  const isClause = OPENING_FINITE_CLAUSES.has(tokens[from]?.lower ?? "");
  for (let comma = from + 1; comma < Math.min(to, from + MAX_ASIDE); comma++) {
    if (tokens[comma]?.kind === "quote") return null;
    if (tokens[comma]?.text !== ",") continue;
    // "As Ann Roe, a mayor, noted": no clause has ended yet.
    if (isClause && isBareName(scene, from + 1, comma)) continue;
    const phrase = firstSubject(scene, comma + 1, to);
    const next = tokens[phrase?.to ?? to];
    const isListed = next === undefined || next.lower === "and" || next.text === ",";
    if (phrase && phrase.from === comma + 1 && !isListed) return phrase;
  }
  return null;
}

/** Most tokens of an opening phrase or clause. */
const MAX_ASIDE = 30;

/** A pronoun, a number, a determiner or a noun for people. */
function mayBeSubject({ kind, lower, is }: Token): boolean {
  return (
    is.determiner || kind === "number" || (kind === "word" && (is.humanNoun || SUBJECT_PRONOUNS.has(lower)))
  );
}

/** The first phrase that may be a subject and isn't in a prepositional phrase. */
function firstSubject(scene: Scene, from: number, to: number): Phrase | null {
  for (let at = from; at < to; ) {
    const { phrase, next } = subjectAt(scene, at, from, to);
    if (phrase) return phrase;
    at = next;
  }
  return null;
}

interface Tried {
  readonly phrase: Phrase | null;
  /** Where to look next if there is no phrase. */
  readonly next: number;
}

/** The subject that begins at a token of the clause from `from` to `to`. */
function subjectAt(scene: Scene, at: number, from: number, to: number): Tried {
  const token = scene.tokens[at];
  const name = scene.people.nameAt[at];
  const none: Tried = { phrase: null, next: at + 1 };
  if (!token || token.kind === "quote" || (!name && !mayBeSubject(token))) return none;
  const isAfterPreposition = standsAfterPreposition(scene, at, from);
  if (name?.from === at) {
    const isElsewhere = isAfterPreposition || isOfPlace(scene, name, from);
    return { phrase: isElsewhere ? null : namedSubject(scene, name, to), next: name.to };
  }
  if (isAfterPreposition) return none;
  if (token.kind === "word" && SUBJECT_PRONOUNS.has(token.lower))
    return { ...none, phrase: oneWord("pronoun", at) };
  if (isDeterminer(scene, at) || isCount(scene, at, to)) return determinedSubject(scene, at, from, to);
  const mayOpen = at === from || at === scene.sentence.from;
  return mayOpen && token.kind === "word" && isHumanNoun(token.lower)
    ? { ...none, phrase: bareSubject(scene, at, to) }
    : none;
}

/** "200 protesters", "three senior officials" */
function isCount(scene: Scene, at: number, to: number): boolean {
  const { tokens } = scene;
  return (
    tokens[at]?.kind === "number" &&
    (isRoleAhead(scene, at + 1, to) || isHumanNoun(tokens[at + 1]?.lower ?? ""))
  );
}

/** "The mayor", "the mayor, Ann Roe,", "200 protesters", and at the beginning "the report". */
function determinedSubject(scene: Scene, at: number, from: number, to: number): Tried {
  const phrase = phraseStartingAt(scene, at, to);
  if (!phrase) return { phrase: null, next: at + 1 };
  const apposed = phrase.kind === "description" ? apposedTo(scene, phrase, to) : null;
  const head = scene.tokens[phrase.head]?.lower ?? "";
  const isSomebody =
    phrase.kind === "name" || isHumanNoun(head) || isAge(head) || isOneWho(scene.tokens, phrase);
  // "A few minutes later, Roe hit back": when it was.
  const isTime = TIME_NOUNS.has(head) && AFTER_SPANS_OF_TIME.has(scene.tokens[phrase.head + 1]?.lower ?? "");
  const isSubject = phrase.head < to && !isTime && (isSomebody || (at === from && DOCUMENT_NOUNS.has(head)));
  return { phrase: apposed ?? (isSubject ? phrase : null), next: Math.max(at + 1, phrase.head + 1) };
}

/** "The Ceann Comhairle |, who was there,": only somebody is "who". */
export function isOneWho(tokens: readonly Token[], { to, head }: Phrase): boolean {
  return to === head + 1 && tokens[to]?.text === "," && tokens[to + 1]?.lower === "who";
}

/** "The mayor, | Ann Roe,", "The man who called him, | the former nurse Bo Lee,": the person whom a description names. */
function apposedTo(scene: Scene, { from, to, head }: Phrase, limit: number): Phrase | null {
  if (!scene.tokens[head]?.is.humanNoun)
    return to === head + 1 ? nameAfterComma(scene, from, to, limit) : null;
  if (isNameInClause(scene, head, limit)) return null;
  return nameInApposition(scene, from, descriptionEnd(scene, to, limit), limit);
}

/** The comma after what describes a role: "The witness | who followed him,", "Her translator | into Dutch,". */
function descriptionEnd({ tokens }: Scene, to: number, limit: number): number {
  const opening = tokens[to];
  if (opening?.lower !== "who" && !opening?.is.preposition) return to;
  for (let at = to + 1; at < Math.min(limit, to + MAX_DESCRIPTION); at++) {
    if (tokens[at]?.text === ",") return at;
    if (tokens[at]?.kind !== "word" || (opening.lower !== "who" && tokens[at]?.verb)) return to;
  }
  return to;
}

/** Most words of what describes a role. */
const MAX_DESCRIPTION = 7;

/** "Police", "Board chief Wim Cole", but not "International pressure": an opening noun without a determiner. */
function bareSubject(scene: Scene, at: number, to: number): Phrase | null {
  const named = namedBehind(scene, at, to);
  if (named) return named;
  const whole = phraseStartingAt(scene, at, to);
  // "International pressure": about no one.
  if (whole && !isHumanNoun(scene.tokens[whole.head]?.lower ?? "")) return null;
  return { kind: "description", from: at, to: at + 1, head: at, name: null };
}
