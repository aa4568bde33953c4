import {
  BEHIND_FRONTS_NOT_DENIED,
  DENIED_BEHIND_NOT,
  DENYING_FRONTS,
  DENYING_NOTHING_AFTER_NO,
  PREPOSITIONS_BEFORE_NO,
} from "../../../english/framing/denying-words.ts";
import { HARMLESS_ADVERBS } from "../../../english/framing/framing-words.ts";
import {
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
  RELATIVES,
} from "../../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../../english/grammar/pronouns.ts";
import { ADDRESSING_VERBS, PERCEIVING_FORMS } from "../../../english/speech/speech-verbs.ts";
import type { Token } from "../../reading/tokens.ts";
import { type Framed, framed, type Place } from "./place.ts";
import { isSayingAfter } from "./saying-after.ts";

/**
 * "*At no time did* Ann Roe say “A”", "*Not once* in four hours *has* she called it “A”": a denial that opens the clause, with
 * the subject behind the auxiliary. Not "Not only did she say", "In no uncertain terms did she say".
 */
export function framedByFront(place: Place): Framed | null {
  const { tokens, sentences, sentence, from } = place;
  for (let at = sentences[sentence]?.from ?? from; at < from; at++) {
    const denial = isOpening(tokens[at - 1]) ? denialAt(tokens, at) : undefined;
    if (!denial) continue;
    const auxiliary = auxiliaryBehind(tokens, at + 1, from);
    if (auxiliary < 0) continue;
    const { own, end } = clauseBehind(place, auxiliary);
    if (!isSayingAfter(own)) continue;
    // "At no time, *the court heard*, did Ann Roe say: “A”", but not "Not once, *Ann Roe said*, did they say sorry: “A”"
    const isInserted = place.cue > at && place.cue < auxiliary;
    if (isInserted ? hasNoObject(own) : isCueDenied(place, auxiliary, end)) return framed("denied", denial);
  }
  return null;
}

/** What a clause may begin behind. */
function isOpening(before: Token | undefined): boolean {
  return (
    before?.kind !== "word" ||
    before.verb !== undefined ||
    /^(?:and|but|yet|or|that|because|while|though)$/.test(before.lower)
  );
}

function denialAt(tokens: readonly Token[], at: number): Token | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  const [opening = "", next = ""] = [first?.lower, second?.lower];
  if (DENYING_FRONTS.has(opening)) return BEHIND_FRONTS_NOT_DENIED.has(next) ? undefined : first;
  if (opening === "not") return DENIED_BEHIND_NOT.has(next) ? first : undefined;
  if (next !== "no" || !PREPOSITIONS_BEFORE_NO.has(opening)) return undefined;
  const noun = third?.lower ?? "";
  const isSoon = opening === "in" && noun === "time";
  return isSoon || DENYING_NOTHING_AFTER_NO.has(noun) ? undefined : second;
}

/** How many words may be between a denial and its auxiliary: "at no stage in the whole of the long trial did". */
const LONGEST_FRONT = 12;

/** "did", "has", with the subject behind it; -1 if there is none. */
function auxiliaryBehind(tokens: readonly Token[], start: number, from: number): number {
  for (let at = start; at < Math.min(from, start + LONGEST_FRONT); at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || RELATIVES.has(token.lower)) return -1;
    // ", the court heard,"
    if (token.text === ",") at = closingComma(tokens, at, from);
    else if (token.kind === "punct") return -1;
    else if (/^(?:did|does|do|has|have|had)$/.test(token.lower) && isSubject(tokens[at + 1])) return at;
  }
  return -1;
}

/** The comma that closes an insertion, or the end if there is none. */
function closingComma(tokens: readonly Token[], opening: number, end: number): number {
  const closing = tokens.findIndex(({ text }, at) => at > opening && text === ",");
  return closing < 0 ? end : closing;
}

function isSubject(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { lower, isCapital, verb } = token;
  const isNoun = !verb && !FUNCTION_WORDS.has(lower) && !HARMLESS_ADVERBS.has(lower);
  return isCapital || DETERMINERS.has(lower) || SUBJECT_PRONOUNS.has(lower) || isNoun;
}

/**
 * Whether the cue is in the denied clause and its subject is the clause's: "did Ann Roe | say “A”", "did anyone hear | Ann Roe say
 * “A”", but not "did he say sorry, | Ann Roe said: “A”", "did the board answer | Ann Roe’s claim".
 */
function isCueDenied({ tokens, cue, mentionFrom, from }: Place, auxiliary: number, end: number): boolean {
  if (cue < 0 || cue >= from) return end >= from - 1;
  if (cue < auxiliary || cue >= end) return false;
  return tokens
    .slice(auxiliary + 1, Math.max(auxiliary + 1, Math.min(mentionFrom, cue)))
    .every(({ verb, lower, isCapital }) => !verb || isCapital || isPassingOn(lower));
}

/** "say: “A”", "tell the jury: “A”", but not "say sorry: “A”": the words are what the clause's last verb has. */
function hasNoObject(clause: readonly Token[]): boolean {
  const verb = clause.findLast(one => one.verb && !one.isCapital);
  const isAddressing = ADDRESSING_VERBS.has(verb?.verb?.base ?? "");
  return verb !== undefined && (isAddressing || verb === clause.findLast(({ kind }) => kind === "word"));
}

/** "did anyone *hear* Ann Roe say", "did the Herald *quote* Ann Roe as saying" */
function isPassingOn(verb: string): boolean {
  return PERCEIVING_FORMS.has(verb) || /^(?:quote|cite|report)$/.test(verb);
}

/** The clause behind an auxiliary, without its insertions ("the mayor*, Ann Roe,* say"), and the token where it ends. */
function clauseBehind({ tokens, from }: Place, auxiliary: number): { own: Token[]; end: number } {
  const own: Token[] = [];
  for (let at = auxiliary + 1; at < from; at++) {
    const token = tokens[at];
    if (!token || /^(?:what|who|whom|whose|which|where|;)$/.test(token.lower)) return { own, end: at };
    if (/^(?:and|but)$/.test(token.lower) && isNewClause(tokens.slice(at + 1, from))) return { own, end: at };
    if (token.text === ",") {
      const closing = closingComma(tokens, at, from);
      if (closing < from && isInsertion(tokens.slice(at + 1, closing))) at = closing;
      else if (at < from - 1) return { own, end: at };
    } else own.push(token);
  }
  return { own, end: from };
}

/** "the mayor*, Ann Roe,* say", "Ann Roe*, who was ill,* say", "Ann Roe*, in a letter,* say" */
function isInsertion(inserted: readonly Token[]): boolean {
  const opening = inserted[0]?.lower ?? "";
  const isClause = /^(?:who|which)$/.test(opening) || PREPOSITIONS.has(opening) || opening === "or";
  return isClause || inserted.every(({ verb, isCapital }) => !verb || isCapital);
}

/** "did he write and | *Ann Roe called* it “A”": another subject with its own verb. Not "stand up and | say", "Ann Roe and | her aides say". */
function isNewClause(behind: readonly Token[]): boolean {
  return (
    isSubject(behind[0]) &&
    behind.some(({ verb, isCapital }) => !isCapital && verb?.forms.some(form => form !== "present"))
  );
}
