import { DENIALS, QUOTE_DESCRIPTIONS } from "../../../english/framing/framing-words.ts";
import { CARRYING_VERBS } from "../../../english/speech/speech-verbs.ts";
import { OPENING_SUPPOSITIONS, OPENING_UNCLEARLY } from "../../../english/speech/words-beside-cues.ts";
import type { Sentence } from "../../reading/reading.ts";
import type { Token } from "../../reading/tokens.ts";
import { framedAfter } from "./after-words.ts";
import { framedByFront } from "./denied-in-front.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, isDispute, type Place } from "./place.ts";
import { isSayingAfter } from "./saying-after.ts";

/** What reverses the cue's clause: between it and the words, before both, or after them. */
export function framedByClause(place: Place, words: Introduced): Framed | null {
  if (words.kind === "post" || words.kind === "transcript") return null;
  const found = [
    framedByFront(place),
    framedBetween(place),
    framedOpening(place),
    framedAfter(place, words),
  ].filter(one => one !== null);
  return found.find(isDispute) ?? found[0] ?? null;
}

/**
 * "said nobody called it “A”", "said the Herald wrote “A”". In "said he could not “A”" the words are in what is said, and
 * aren't what is denied.
 */
function framedBetween({ tokens, cue, cueSentence, sentence, mentionTo, from }: Place): Framed | null {
  let start = Math.max(cue + 1, cue < 0 ? 0 : mentionTo);
  if (cue < 0 || start >= from || cueSentence !== sentence) return null;
  const excepting = tokens[from - 1];
  if (excepting && isExcepting(tokens, from - 1)) return framed("denied", excepting);
  // "an aide, who asked not to be named, accused him of “A”"
  for (let at = start; at < from; at++) if (tokens[at]?.verb && tokens[at - 1]?.text === ",") start = at + 1;
  for (let at = start; at < from; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "quote" || /^(?:and|but|;)$/.test(token.lower)) return null;
  }
  for (let at = start; at < from; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const isSaying = isSayingAfter(tokens.slice(at + 1, from));
    if (DENIALS.has(token.bare)) return framed(isSaying ? "denied" : "unclear", token);
    if (token.isCapital) continue;
    if (/^(?:if|unless|whether|might|may|imagine|suppose)$/.test(token.lower))
      return framed(isSaying ? "hypothetical" : "unclear", token);
    if (isReport(token)) return framed("second-hand", token);
    if (QUOTE_DESCRIPTIONS.has(token.lower) && isSaidOfWords(tokens, at)) return framed("unclear", token);
    if (isRough(tokens, at)) return framed("unclear", token);
  }
  return null;
}

/** "anything but “A”", "everything except “A”", "other than “A”". */
function isExcepting(tokens: readonly Token[], at: number): boolean {
  const [last = "", before = ""] = [tokens[at]?.lower, tokens[at - 1]?.lower];
  if (/^(?:except|besides|bar|save)$/.test(last)) return true;
  if (last === "but") return /^(?:anything|everything|nothing|all)$/.test(before);
  return last === "than" && /^(?:other|rather|sooner)$/.test(before);
}

/** "something like", "words to the effect of", "along the lines of": not in these words. */
function isRough(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  const first = tokens[at]?.lower ?? "";
  if (/^(?:effect|lines)$/.test(first)) return next === "of" || next === "that";
  return /^(?:something|much|words)$/.test(first) && /^(?:like|along|similar|to)$/.test(next);
}

/** "said the slogan “A”", "said it was nonsense that “A”", but not "said in a letter: “A”". */
function isSaidOfWords(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === "quote" || next?.lower === "that";
}

function isReport({ verb, lower }: Token): boolean {
  return (
    verb?.strength === "strong" &&
    (verb.forms.includes("past") || /^(?:says|claims|tells|saying|claiming)$/.test(lower)) &&
    CARRYING_VERBS.has(verb.base)
  );
}

/** A sentence that opens with "if", "did" or "whether" asks or supposes; so does one that ends with a question. */
function framedOpening(place: Place): Framed | null {
  const { tokens, sentences, sentence, cue, cueSentence, from, to, article } = place;
  const own = sentences[cueSentence >= 0 ? cueSentence : sentence];
  if (!own) return null;
  const first = tokens[own.from];
  const isAfterWords = own.from > from;
  if (first && !isAfterWords && OPENING_UNCLEARLY.has(first.lower)) return framed("unclear", first);
  if (first && !isAfterWords && OPENING_SUPPOSITIONS.has(first.lower)) {
    if (!isSayingIn(place, own)) return framed("unclear", first);
    return framed(DENIALS.has(first.bare) ? "denied" : "hypothetical", first);
  }
  // "When she told the children “A,” she was reading them a tale."
  const isSubordinate =
    first &&
    cue >= 0 &&
    cue < from &&
    own.from < cue &&
    /^(?:when|whenever|because|although)$/.test(first.lower);
  if (isSubordinate && tokens.slice(to, own.to).some(({ kind }) => kind === "word"))
    return framed("unclear", first);
  const last = tokens[own.to - 1];
  const isAsked = last?.text === "?" && own.to - 1 >= to;
  if (!isAsked || article.text.charAt(last.start) !== "?") return null;
  return framed(isSayingIn(place, own) ? "hypothetical" : "unclear", last);
}

/**
 * "*If Ann Roe says “A”*, …", but not "If we act, Ann Roe said, “A”", "If it isn't “A”, …", "Who minds when she says “A”?": what
 * is supposed, denied or asked is that somebody says it.
 */
function isSayingIn({ tokens, cue, cueSentence, mentionFrom, from }: Place, own: Sentence): boolean {
  const isAsked = tokens[own.to - 1]?.text === "?";
  const comma = tokens.findIndex(({ text }, at) => at > own.from && at < own.to && /^[,;]$/.test(text));
  const end = isAsked || comma < 0 ? own.to : comma;
  // "If voters say no, Ann Roe said, “A”": what they say is another thing.
  if (from < end && isSayingAfter(tokens.slice(own.from + 1, from))) return true;
  if (cueSentence < 0) return false;
  const before = tokens[Math.min(cue, mentionFrom < 0 ? cue : mentionFrom) - 1]?.lower ?? "";
  return cue < from && cue < end && !TAKEN_AS_SAID.test(before);
}

/** "… when Ann Roe said “A”?" takes for granted that she did. */
const TAKEN_AS_SAID = /^(?:when|after|before|since|because|who|which|where)$/;
