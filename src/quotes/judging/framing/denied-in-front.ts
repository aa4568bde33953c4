import {
  BEHIND_FRONTS_NOT_DENIED,
  DENIED_BEHIND_NOT,
  DENYING_FRONTS,
  DENYING_NOTHING_AFTER_NO,
  PREPOSITIONS_BEFORE_NO,
} from "../../../english/denying-words.ts";
import { HARMLESS_ADVERBS } from "../../../english/framing-words.ts";
import { DETERMINERS, FUNCTION_WORDS, RELATIVES } from "../../../english/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../../english/pronouns.ts";
import type { Token } from "../../reading/tokens.ts";
import { type Framed, framed, type Place } from "./place.ts";
import { isSayingAfter } from "./saying-after.ts";

/**
 * "*At no time did* Ann Roe say “A”", "*Not once* in four hours *has* she called it “A”": a denial that opens the clause, with
 * the subject behind the auxiliary. Not "Not only did she say", "In no uncertain terms did she say".
 */
export function framedByFront({ tokens, sentences, sentence, from }: Place): Framed | null {
  for (let at = sentences[sentence]?.from ?? from; at < from; at++) {
    const denial = isOpening(tokens[at - 1]) ? denialAt(tokens, at) : undefined;
    if (!denial) continue;
    const auxiliary = auxiliaryBehind(tokens, at + 1, from);
    if (auxiliary >= 0 && isSayingAfter(clauseBehind(tokens, auxiliary, from)))
      return framed("denied", denial);
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

/** What is denied: the clause behind its auxiliary, without an apposition ("the mayor*, Ann Roe,* say"), up to a relative clause. */
function clauseBehind(tokens: readonly Token[], auxiliary: number, from: number): Token[] {
  const clause: Token[] = [];
  for (let at = auxiliary + 1; at < from; at++) {
    const token = tokens[at];
    if (!token || /^(?:what|who|whom|whose|which|where)$/.test(token.lower)) break;
    const closing = token.text === "," ? closingComma(tokens, at, from) : from;
    const isApposition =
      closing < from && tokens.slice(at, closing).every(({ verb, isCapital }) => !verb || isCapital);
    if (isApposition) at = closing;
    else clause.push(token);
  }
  return clause;
}
