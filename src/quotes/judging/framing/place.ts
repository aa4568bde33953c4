import type { Article } from "../../../articles/article.ts";
import { DENIALS, HARMLESS_ADVERBS } from "../../../english/framing/framing-words.ts";
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { NEGATIONS } from "../../../english/grammar/negations.ts";
import { lastAt } from "../../../text/last-at.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import type { Span } from "../../../text/span.ts";
import type { Disputed, Quotation } from "../../quotation.ts";
import type { Reading, Sentence } from "../../reading/reading.ts";
import type { Token } from "../../reading/tokens.ts";

/**
 * Why words are not introduced plainly. second-hand: somebody passes them on. unclear: nobody is named as their
 * speaker, or the verb is not assertive, or something beside them may take them back.
 */
export type FramingReason = Disputed["reason"] | "second-hand" | "unclear";

export interface Framed {
  readonly kind: "framed";
  readonly reason: FramingReason;
  /** The words of the article that show it. */
  readonly span: Span;
}

/**
 * How far a rule looks: for any framing, or only for those that dispute the words. What only makes them unclear or
 * second-hand is most of the work, and matters only when words are checked.
 */
export type Reach = "any" | "disputes";

/** The position of words among the tokens of their article. Token numbers; `to` is excluded. */
export interface Place {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** First and last token of the words; for a quotation in marks, its single token. */
  readonly from: number;
  readonly to: number;
  /** Number of the sentence in which the words begin. */
  readonly sentence: number;
  /** Token of the cue, and its sentence; -1 if there is none. */
  readonly cue: number;
  readonly cueSentence: number;
  /** Tokens of the mention beside the cue; -1 if there is none. */
  readonly mentionFrom: number;
  readonly mentionTo: number;
}

export function placeOf(
  reading: Reading,
  { start, end, attribution }: Span & Pick<Quotation, "attribution">,
): Place | null {
  const { tokens, sentences, article } = reading;
  const from = tokenAt(tokens, start);
  const to = Math.max(from + 1, tokenAt(tokens, end - 1) + 1);
  const sentence = sentenceAt(sentences, from);
  if (from < 0 || sentence < 0) return null;
  const { cue: cueSpan, mention } = attribution;
  const cue = cueSpan ? tokenAt(tokens, cueSpan.start) : -1;
  return {
    article,
    tokens,
    sentences,
    from,
    to,
    sentence,
    cue,
    cueSentence: cue < 0 ? -1 : sentenceAt(sentences, cue),
    mentionFrom: mention ? tokenAt(tokens, mention.start) : -1,
    mentionTo: mention ? tokenAt(tokens, mention.end - 1) + 1 : -1,
  };
}

export function framed(reason: FramingReason, { start, end }: Span): Framed {
  return { kind: "framed", reason, span: { start, end } };
}

/** Whether it says that the words aren't, or aren't really, somebody's, and not only that they are passed on. */
export function isDispute(framed: Framed): framed is Framed & { readonly reason: Disputed["reason"] } {
  return framed.reason !== "second-hand" && framed.reason !== "unclear";
}

/** Number of the token that contains an offset, or of the last one before it; -1 if there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return lastAt(tokens, ({ start }) => start, offset);
}

function sentenceAt(sentences: readonly Sentence[], token: number): number {
  return lastAt(sentences, ({ from }) => from, token);
}

/** The sentence of the words or of their cue, whichever is later: “A?” he asked. is two. */
export function lastSentence({ sentence, cueSentence, to, sentences }: Place): number {
  let last = sentence;
  while ((sentences[last]?.to ?? Infinity) < to) last++;
  return cueSentence === last + 1 ? cueSentence : last;
}

const wordsIn = onceForEach(({ from, to }: Sentence, tokens: readonly Token[]): readonly Token[] =>
  tokens.slice(from, to).filter(({ kind }) => kind === "word"),
);

/** The words of a sentence that the article says itself; a quotation in marks doesn't count. */
export function ownTokens({ tokens, from: first, to: last }: Place, sentence: Sentence): readonly Token[] {
  const { from, to } = sentence;
  const own = wordsIn(sentence, tokens);
  const isReport = tokens[first]?.kind !== "quote" && first < to && last > from;
  return isReport ? own.filter(token => !isBetween(tokens, token, first, last)) : own;
}

function isBetween(tokens: readonly Token[], { start }: Token, first: number, last: number): boolean {
  return start >= (tokens[first]?.start ?? 0) && start <= (tokens[last - 1]?.start ?? 0);
}

/** Part of a name, the speaker's or another: "Fox Film", "Dr Fable". */
export function isName({ tokens, mentionFrom, mentionTo }: Place, token: Token): boolean {
  if (!token.isCapital) return false;
  const at = tokenAt(tokens, token.start);
  if (mentionFrom >= 0 && at >= mentionFrom && at < mentionTo) return true;
  const before = tokens[at - 1];
  return before?.isCapital === true && before.kind === "word";
}

/**
 * "Ann Roe of *Hope* House said", "of *Never* Again said": a name, and no word that turns the clause. Not "Ann
 * Roe DENIED saying", "Ann Roe has NEVER said", nor any word of a headline in capitals.
 */
export function isInName(
  { tokens, sentences, cueSentence, mentionFrom, mentionTo }: Place,
  token: Token,
): boolean {
  const sentence = sentences[cueSentence];
  if (!token.isCapital || tokens[sentence?.from ?? 0] === token) return false;
  const isShouted = token.text.length > 1 && token.text === token.text.toUpperCase();
  const at = tokenAt(tokens, token.start);
  const isDenial = DENIALS.has(token.bare);
  if (!isDenial && at >= mentionFrom && at < mentionTo) return true;
  if (isShouted || sentence?.isTitleCase) return false;
  return !isDenial || isDenialInName(tokens, at);
}

/** "Tara Sepehri *Far* said", "Ann Roe of *Never* Again said", "the group *No* More Bridges told us", but not "Ann Roe Never said", "has Never Ever said". */
function isDenialInName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!NEGATIONS.has(tokens[at]?.bare ?? "")) return before?.isCapital === true;
  if (!before || tokens[at + 1]?.isCapital !== true) return false;
  const { lower, isCapital, kind, verb } = before;
  const isVerb = verb !== undefined && (verb.strength !== "weak" || !verb.forms.includes("present"));
  const isNoun = kind === "word" && !isVerb && !FUNCTION_WORDS.has(lower) && !HARMLESS_ADVERBS.has(lower);
  return isCapital || PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || isNoun;
}

/**
 * The speaker's occupation: "said singer and actress Ann Roe", "the actress said" of somebody known to be one, but not "an
 * actress playing Ann Roe".
 */
export function isTrade({ tokens, mentionFrom, mentionTo }: Place, token: Token): boolean {
  if (!/^(?:actor|actress|comic|comedian|novelist)$/.test(token.lower) || mentionFrom < 0) return false;
  const at = tokenAt(tokens, token.start);
  if (at === mentionTo - 1 && tokens[mentionFrom]?.lower === "the") return true;
  return at === mentionFrom - 1 || (at >= mentionFrom && tokens[at + 1]?.isCapital === true);
}

export function isDash(token: Token | undefined): boolean {
  return token?.kind === "punct" && /^[–—-]{1,2}$/u.test(token.text);
}
