import { LEADING_TO_SPEECH } from "../../../english/framing/denying-words.ts";
import { DENIALS, HARMLESS_ADVERBS } from "../../../english/framing/framing-words.ts";
import { HAVE_FORMS, MODALS, PASSIVE_AUXILIARIES } from "../../../english/grammar/function-words.ts";
import { OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { ADDRESSING_VERBS } from "../../../english/speech/speech-verbs.ts";
import type { Token } from "../../reading/tokens.ts";
import { clauseOpening, isAdverb, isBeforeVerb } from "./denied-clause.ts";
import { type Framed, framed, isDash, isInName, type Place } from "./place.ts";

/**
 * What is denied before an "and" or an insertion that the cue comes behind: "never came out *and* said", "never*, in so many
 * words,* said", "denied that she had stood up *and* said". Not "denied the charges and said", "did not resign and said", "never
 * voted and told the court", which are two things she did. `joint` is the token right before the cue's own verbs.
 */
export function framedBeforeJoint(place: Place, joint: number): Framed | null {
  const { tokens } = place;
  const isInsertion = isClosing(tokens[joint]);
  if (!isInsertion && !/^(?:and|then)$/.test(tokens[joint]?.lower ?? "")) return null;
  const start = clauseStart(place);
  const until = isInsertion ? openingOf(place, joint) : joint;
  let isApart = false;
  for (let at = until - 1; at >= start; at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || /^(?:but|[;:])$/.test(token.lower)) return null;
    if (isClosing(token)) {
      const opening = openingOf(place, at);
      if (opening < start && token.text !== ",") return null;
      if (opening >= start) at = opening;
      else isApart = true;
      continue;
    }
    // "could have stood up and said"
    const isSupposed = isModal(token.lower) && tokens[at + 1]?.lower === "have";
    if (isSupposed && !isInsertion && !isInName(place, token)) return framed("unclear", token);
    if (!DENIALS.has(token.bare) || isInName(place, token)) continue;
    const reason = isInsertion ? reasonAcross(place, at, until) : reasonOf(place, at, joint);
    if (reason) return framed(isApart ? "unclear" : reason, token);
  }
  return null;
}

/** How many words a clause between a denial and its "and" may have. */
const LONGEST_CLAUSE = 40;

function clauseStart(place: Place): number {
  const { tokens, cue, cueSentence, sentences, mentionFrom, mentionTo } = place;
  const first = sentences[cueSentence]?.from ?? 0;
  let start = mentionFrom < cue && !isInInsertion(place) ? Math.max(first, mentionTo) : first;
  for (let at = start; at < cue; at++) if (tokens[at]?.kind === "quote") start = at + 1;
  return Math.max(start, cue - LONGEST_CLAUSE);
}

/** "Ann Roe never, *she* insists, came out and said": the pronoun isn't the subject of the cue. */
function isInInsertion({ tokens, cue, mentionFrom, mentionTo }: Place): boolean {
  return (
    /^(?:he|she|they)$/.test(tokens[mentionFrom]?.lower ?? "") &&
    tokens[mentionFrom - 1]?.text === "," &&
    tokens.slice(mentionTo, cue).some(({ text }) => text === ",")
  );
}

/** What an insertion may end with: "never, in so many words,", "never — not once —", "never (not once)". */
function isClosing(token: Token | undefined): boolean {
  return token?.text === "," || token?.text === ")" || isDash(token);
}

/** Where an insertion before what closes it opens; -1 if there is none. */
function openingOf(place: Place, closing: number): number {
  const start = clauseStart(place);
  const text = place.tokens[closing]?.text;
  const open = text === ")" ? "(" : text;
  for (let at = closing - 1; at >= start; at--) if (place.tokens[at]?.text === open) return at;
  return -1;
}

type Reason = "denied" | "unclear" | null;

/** "never*, in so many words,* said", "denied*, in a letter,* saying", but not "refused*, shook her head,* said". */
function reasonAcross({ tokens, cue }: Place, denial: number, opening: number): Reason {
  const { bare = "", lower = "" } = tokens[denial] ?? {};
  const isNext = tokens.slice(denial + 1, opening).every(({ lower }) => HARMLESS_ADVERBS.has(lower));
  const isParticiple = tokens[cue]?.verb?.forms.includes("ing") === true;
  const isOver = isParticiple ? /^den/.test(lower) : /^(?:never|not|hardly|barely|\p{L}{2,6}nt)$/u.test(bare);
  return isNext && isOver ? "denied" : null;
}

function reasonOf(place: Place, denial: number, and: number): Reason {
  const { tokens } = place;
  const clause = clauseOpening(tokens, denial, and);
  const leading = leadingUp(tokens, clause < 0 ? denial : clause, and);
  if (!leading && isNewReport(place)) return null;
  const reason = clause < 0 ? reasonOverVerb(place, denial) : reasonInClause(place, denial, clause);
  const isSure = leading === "surely" || (leading === "turning" && clause >= 0);
  return isSure ? reason : reason && "unclear";
}

function reasonOverVerb(place: Place, denial: number): Reason {
  if (!isOverVerb(place, denial)) return null;
  return place.tokens[denial]?.lower === "never" ? "denied" : "unclear";
}

/**
 * "never | *came out* and said", "denied that she had | *stood up* in the hall and said": the verb before "and" leads up to the
 * words, so that a denial of it denies them too. Not "denied that she had *taken* bribes and said".
 */
function leadingUp(tokens: readonly Token[], opening: number, and: number): Leading | null {
  let verb = opening + 1;
  // "never*, she insists,* came out"
  if (isClosing(tokens[verb])) {
    const apart = tokens[verb]?.text;
    const end = tokens.findIndex(({ text }, at) => at > verb && at < and && text === apart);
    if (end > 0) verb = end + 1;
  }
  while (verb < and && isBeforeVerb(tokens[verb])) verb++;
  const words = tokens
    .slice(verb, and)
    .map(({ lower }) => lower)
    .join(" ");
  return LEADING_UP.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** "turning" and "at times" may deny no more than that, or when: "never | turned round", "never | got up before noon". */
type Leading = "surely" | "turning" | "at times";

const { rising, notBehind, timesBehind, others, turning } = LEADING_TO_SPEECH;

const LEADING_UP: readonly (readonly [Leading, RegExp])[] = [
  ["turning", new RegExp(`^(?:${turning})\\b`)],
  ["at times", new RegExp(`^(?:${rising})(?= (?:.* )?(?:${timesBehind})\\b)`)],
  ["surely", new RegExp(`^(?:(?:${rising})(?! (?:${notBehind})\\b)|(?:${others})\\b)`)],
];

/** "and told *the BBC*", "and said*:*": another report begins behind the "and". Not "and told *him* “A”". */
function isNewReport({ tokens, cue, from }: Place): boolean {
  if (cue >= from) return false;
  const [verb, listener] = [tokens[cue]?.verb?.base ?? "", tokens[cue + 1]];
  const isAddressing = ADDRESSING_VERBS.has(verb) && listener?.kind === "word";
  return tokens[from - 1]?.text === ":" || (isAddressing && !OBJECT_PRONOUNS.has(listener.lower));
}

function isModal(word: string): boolean {
  return MODALS.has(word) && !HAVE_FORMS.has(word);
}

/** "denied that *she had* stood up and said": not what she would do, nor what another did. */
function reasonInClause({ tokens, mentionFrom, mentionTo }: Place, denial: number, opening: number): Reason {
  const isDenying = /^den/.test(tokens[denial]?.lower ?? "");
  if (tokens[opening]?.lower === "having") return isDenying ? "denied" : "unclear";
  const subject = tokens[opening + 1];
  const isSpeaker =
    SUBJECT_PRONOUNS.has(subject?.lower ?? "") ||
    tokens.slice(Math.max(0, mentionFrom), Math.max(0, mentionTo)).some(({ text }) => text === subject?.text);
  let verb = opening + 2;
  while (isSpeaker && isAdverb(tokens[verb])) verb++;
  const auxiliary = tokens[verb]?.lower ?? "";
  if (!isSpeaker || PASSIVE_AUXILIARIES.has(auxiliary)) return "unclear";
  // "denied that she would resign and said": no "would" goes with "said".
  if (isModal(auxiliary)) return null;
  return isDenying ? "denied" : "unclear";
}

/**
 * "never | came out and said", "had not | slept and said", but not "did not resign and said", "was never in doubt and said",
 * "never lies and said", "gave no reason and said": whether a denial goes with a verb that "said" may be beside.
 */
function isOverVerb({ tokens }: Place, denial: number): boolean {
  const { lower = "", bare = "" } = tokens[denial] ?? {};
  let verb = denial + 1;
  while (isAdverb(tokens[verb])) verb++;
  if (/[^s]s$/.test(tokens[verb]?.lower ?? "")) return false;
  const before = tokens[denial - 1]?.lower ?? "";
  if (/^(?:never|hardly|barely|scarcely|rarely|seldom)$/.test(lower))
    return !isModal(before) && !PASSIVE_AUXILIARIES.has(before);
  return /^(?:hasnt|havent|hadnt)$/.test(bare) || (lower === "not" && HAVE_FORMS.has(before));
}
