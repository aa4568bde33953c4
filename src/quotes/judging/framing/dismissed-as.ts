import {
  NOUNS_BEFORE_CLAIMS,
  NOUNS_FOR_ACCUSATIONS,
  NOUNS_FOR_OUTBURSTS,
} from "../../../english/framing/denying-words.ts";
import { NOUNS_FOR_WORDS } from "../../../english/framing/framing-words.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  RELATIVES,
} from "../../../english/grammar/function-words.ts";
import { NOUNS_OF_NAMING } from "../../../english/speech/naming-words.ts";
import type { Token } from "../../reading/tokens.ts";
import { clauseOpening, isLeadingToWords } from "./denied-clause.ts";
import type { Place } from "./place.ts";
import { isSayingAfter } from "./saying-after.ts";

/** Whether a verb that denies has another object than the words, so that nobody denies having said them. */
export function isDeniedThing(place: Place): boolean {
  return isDismissedAs(place) || isBeforeThing(place) || isOfLaterVerb(place) || isAnswer(place);
}

/**
 * "Ann Roe dismissed the plan | as “a trick”", "as a “trick” born of “fear”": her own words about what she rejects, and no
 * denial of them. Not "rejected a description of her as “a clown”", "rejected being seen as “a clown”".
 */
function isDismissedAs({ tokens, cue, from }: Place): boolean {
  if (!REJECTING.test(tokens[cue]?.lower ?? "")) return false;
  const as = tokens.findIndex(({ lower }, at) => at > cue + 1 && at < from && lower === "as");
  return as >= 0 && from - as <= LONGEST_CALLED && tokens.slice(cue + 1, as).every(isOfThing);
}

/** How many words after "as" may precede the words: "as a “sham” stemming from the “fear of defeat”". */
const LONGEST_CALLED = 8;

function isOfThing({ kind, lower, verb }: Token, at: number, things: readonly Token[]): boolean {
  // "dismissed that as “a trick”"
  if (lower === "that") return things.length === 1;
  // "dismissed the closing of schools as", but not "dismissed seeing it as"
  const isGerund = verb?.forms.includes("ing") === true && !DETERMINERS.has(things[at - 1]?.lower ?? "");
  const isClause = isGerund || /^(?:to|who|which|being|as)$/.test(lower);
  return kind !== "quote" && !isClause && !NOUNS_OF_NAMING.has(lower);
}

/**
 * "rejected the “insulting” *pay offer*", "dismissed the “use it or lose it” *mantra*", "rejected the “lies”": the speaker's own
 * word for it, or its name. Not "rejected the “use it or lose it” *remark*", "rejected the label “racist”".
 */
function isBeforeThing({ tokens, cue, from, to }: Place): boolean {
  if (!REJECTING.test(tokens[cue]?.lower ?? "") || from <= cue + 1) return false;
  const between = tokens.slice(cue + 1, from);
  const [first] = between;
  const isOfNoun = DETERMINERS.has(first?.lower ?? "") || between.some(({ kind }) => kind === "clitic");
  return isOfNoun && between.every(isModifier) && !nounBehind(tokens, to).some(isNounForWords);
}

function isModifier({ kind, lower, verb }: Token): boolean {
  return (
    (kind === "word" || kind === "clitic") &&
    !verb &&
    !PREPOSITIONS.has(lower) &&
    !RELATIVES.has(lower) &&
    !isNounForWords({ lower })
  );
}

/** "“insulting” | *latest pay offer* | of the council" */
function nounBehind(tokens: readonly Token[], to: number): Token[] {
  const end = tokens.findIndex(
    ({ kind, lower }, at) => at >= to && (kind !== "word" || FUNCTION_WORDS.has(lower)),
  );
  return tokens.slice(to, end < 0 ? undefined : end);
}

function isNounForWords({ lower }: Pick<Token, "lower">): boolean {
  return (
    NOUNS_FOR_WORDS.has(lower) ||
    NOUNS_FOR_OUTBURSTS.has(lower) ||
    NOUNS_FOR_ACCUSATIONS.has(lower) ||
    NOUNS_OF_NAMING.has(lower) ||
    lower === "talk"
  );
}

const REJECTING = /^(?:dismiss|reject|refus|declin|disput)(?:e|s|es|ed|ing)?$/;

/**
 * "denies the charges, *but agreed* to pay “to avoid a trial”", "denies the charges and *agreed* to pay", but not "denied that she
 * stood up and *told* him “A”", where she denies both.
 */
function isOfLaterVerb({ tokens, cue, from }: Place): boolean {
  return tokens.slice(cue + 1, Math.max(cue + 1, from)).some(({ lower }, i) => {
    const at = cue + 1 + i;
    const isNext = lower === "but" || (lower === "and" && clauseOpening(tokens, cue, at) < 0);
    return isNext && tokens[at + 1]?.verb?.forms.includes("past") === true;
  });
}

/**
 * "dismissed claims that it had opened a road: | “Nobody can get out”", "rejected the plan: | “It is a trick”", "denied the charges: |
 * “I did nothing”": why it isn't so. Not "denied that she had told him: “A”", "denied the claim: “A”", "denied making the threat: “A”".
 */
function isAnswer({ tokens, cue, from }: Place): boolean {
  const denied = tokens.slice(cue + 1, Math.max(cue + 1, from - 1));
  if (tokens[from - 1]?.text !== ":" || denied.length < 2) return false;
  const opening = clauseOpening(tokens, cue, from - 1);
  const clause = opening < 0 ? bareClause(denied) : tokens.slice(opening + 1, from - 1);
  if (clause) return !isLeadingToWords(clause) && tokens[opening]?.lower !== "having";
  // "denied making the threat: “A”"
  if (/ing$/.test(denied[0]?.lower ?? "")) return !isSayingAfter(denied) && !denied.some(isNounForWords);
  const others = denied.filter(token => !isAccusation(token));
  return !isSayingAfter(others) && !others.some(isNounForWords);
}

function isAccusation({ lower }: Token): boolean {
  return NOUNS_FOR_ACCUSATIONS.has(lower);
}

/** "claims | *the road was unsafe*": a clause without "that"; null if there is none. */
function bareClause(denied: readonly Token[]): Token[] | null {
  const noun = denied.findIndex(({ lower }) => NOUNS_BEFORE_CLAIMS.has(lower));
  const [subject, ...more] = denied.slice(noun + 1);
  if (noun < 0 || !subject || PREPOSITIONS.has(subject.lower) || subject.kind !== "word") return null;
  return more.some(isFiniteVerb) ? [subject, ...more] : null;
}

function isFiniteVerb({ verb, lower, isCapital }: Token): boolean {
  return (
    AUXILIARIES.has(lower) || (!isCapital && verb?.forms.some(form => /^(?:past|third)$/.test(form)) === true)
  );
}

/** "dismissed the | rumours as “nonsense”": what is said to be so are the rumours, and not the words. */
export function isCalledByWords(place: Place, at: number): boolean {
  return at > place.cue && at === place.from - 2 && isObjectBefore(place);
}

function isObjectBefore({ tokens, cue, from }: Place): boolean {
  return cue >= 0 && cue < from - 1 && tokens[from - 1]?.lower === "as";
}

/** "never said a word until Monday: | “We are sorry”": what was said at last, behind the colon. */
export function isSaidAtLast({ tokens, cue, from }: Place): boolean {
  if (cue < 0 || tokens[from - 1]?.text !== ":") return false;
  return tokens.slice(cue + 1, from).some(({ lower }) => lower === "until" || lower === "till");
}
