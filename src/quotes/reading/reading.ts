import type { Article } from "../../articles/article.ts";
import { AUXILIARIES, FUNCTION_WORDS } from "../../english/grammar/function-words.ts";
import { FINITE_AUXILIARIES } from "../../english/speech/reporting.ts";
import { PHRASES_OF_SAYING } from "../../english/speech/speech-verbs.ts";
import { endsAfterAbbreviation } from "../../text/sentence-boundary.ts";
import { pageWordsEnd } from "./page-words.ts";
import { findStretches, type Stretch } from "./stretches.ts";
import { pushTokens, type Token } from "./tokens.ts";

/** Token numbers `from` (included) to `to` (excluded) of a sentence; a quotation inside it counts as one token. */
export interface Sentence {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** Words of a page, or a picture's credit: they name nobody. */
  readonly isPageWords: boolean;
  /** A capitalised headline: only words like "of" and "the" are in lower case, and capitals mean nothing. */
  readonly isTitleCase: boolean;
}

/** An article as the passes read it: stretches between marks, tokens, sentences. */
export interface Reading {
  readonly article: Article;
  readonly stretches: readonly Stretch[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Number of the sentence that contains each stretch. */
  readonly sentenceOfStretch: readonly number[];
  /** Number of the sentence that contains each token. */
  readonly sentenceOfToken: readonly number[];
  /** Words that are in lower case somewhere in the article: their capitals only begin sentences. */
  readonly smallWords: ReadonlySet<string>;
}

export function readArticle(article: Article): Reading {
  const stretches = findStretches(article);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const smallWords = new Set<string>();
  const sentenceOfStretch: number[] = [];
  const sentenceOfToken: number[] = [];
  let next = 0;
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const firstStretch = next;
    while (next < stretches.length && stretches[next]?.paragraph === index + 1) next++;
    const from = tokens.length;
    pushTokens(tokens, article.text, paragraph, stretches.slice(firstStretch, next), firstStretch);
    splitTokens(article.text, tokens, stretches, from, index + 1, sentences);
  }
  for (let number = 0, at = 0; number < sentences.length; number++) {
    for (const end = sentences[number]?.to ?? 0; at < end; at++) {
      const token = tokens[at];
      if (!token) continue;
      sentenceOfToken.push(number);
      if (token.kind === "word" && !token.isCapital) smallWords.add(token.lower);
      if (token.stretch >= 0) sentenceOfStretch[token.stretch] = number;
    }
  }
  return { article, stretches, tokens, sentences, sentenceOfStretch, sentenceOfToken, smallWords };
}

/** The stretch that a token stands for, or undefined. Its number is checked first: V8 looks for -1 as a property. */
export function stretchOf({ stretches }: Reading, token: Token | undefined): Stretch | undefined {
  return token && token.stretch >= 0 ? stretches[token.stretch] : undefined;
}

/** Longer runs without a full stop are lists or not prose; cutting them keeps the passes linear. */
const MAX_SENTENCE = 300;

function splitTokens(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  from: number,
  paragraph: number,
  sentences: Sentence[],
): void {
  let start = from;
  let pageWords = pageWordsEnd(tokens, from);
  for (let at = from; at < tokens.length; at++) {
    if (at + 1 < pageWords) continue;
    const isLong = at - start >= MAX_SENTENCE;
    const isAfterPageWords = at + 1 === pageWords;
    pageWords = pageWordsEnd(tokens, at + 1);
    const isEdge = isAfterPageWords || pageWords > at + 1 || isLong;
    if (at + 1 < tokens.length && !isEdge && !isSentenceEnd(text, tokens, stretches, at)) continue;
    const to = at + 1;
    sentences.push({
      paragraph,
      from: start,
      to,
      isPageWords: isAfterPageWords,
      isTitleCase: isTitleCase(tokens, start, to),
    });
    start = at + 1;
  }
}

function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let capitals = 0;
  // "Rep. Ann Roe (D-N.Y.): “…”" is a label
  const isLabel =
    tokens[to - 1]?.kind === "quote" && tokens[to - 2]?.text === ":" && tokens[to - 3]?.text === ")";
  if (isLabel) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    if (token.text.startsWith("@")) return false; // the signature of a post
    if (token.isCapital) capitals++;
    // "Chief Minister Ann Roe was in the House": headlines have capital verbs.
    else if (!FUNCTION_WORDS.has(token.lower) || FINITE_AUXILIARIES.has(token.lower)) return false;
  }
  return capitals >= 5;
}

function isSentenceEnd(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  at: number,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (token.kind === "quote") {
    const last = lastCharacter(text, stretches[token.stretch]);
    if (!/[.!?…]/.test(last)) return false;
    if (next.kind === "quote") return true;
    if (!next.isCapital && next.kind !== "number") return false;
    // “Mexico!” Trump said: a name and a verb of saying belong to the words before them.
    if (last !== "." || isBareTail(tokens, at + 1)) return !startsTail(tokens, at + 1);
    return true;
  }
  if (token.kind === "punct") {
    if (next.start === token.end && next.kind !== "quote") return isGlued(tokens, at);
    if (/^(?:[.!?…]|\.{2,})$/.test(token.text)) {
      if (/^\.{2,}$|^…$/.test(token.text)) return next.isCapital && !next.text.startsWith("@");
      return (
        next.isCapital ||
        next.kind === "number" ||
        next.kind === "quote" ||
        (next.kind === "punct" && /^[([“"‘—–•*-]$/.test(next.text))
      );
    }
    // (He laughed.) Then …
    if (/^[)\]]$/.test(token.text)) return /^[.!?]$/.test(tokens[at - 1]?.text ?? "") && next.isCapital;
    return false;
  }
  // "… in the U.S. He said": an abbreviation ends a sentence if a word that begins one follows.
  if (token.text.length > 2 && token.text.endsWith("."))
    return endsAfterAbbreviation(token.text.slice(0, -1), next.text);
  return false;
}

/** "… results here.Read the latest": a page's texts run together without a space. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isProse = before?.kind === "word" && !before.isCapital && before.end - before.start > 2;
  return (
    isProse && /^[.!?]$/.test(tokens[at]?.text ?? "") && /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "")
  );
}

/** Tokens up to the verb: “Never!” Rep. Ann Roe, R-Pa., said. */
const LONGEST_TAIL = 8;

/** Up to four capitals (and a comma, an adverb), then a verb of saying; or only a name and a verb. */
function startsTail(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_TAIL; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote") return false;
    if (token.kind === "punct") {
      if (token.text === "," && at > from) continue;
      return false;
    }
    const verb = token.verb;
    if (verb && !token.isCapital) {
      const isSaying =
        verb.strength === "strong" && verb.forms.some(form => form === "past" || form === "third");
      return (
        isSaying ||
        PHRASES_OF_SAYING.has(`${token.lower} ${tokens[at + 1]?.lower}`) ||
        isBareTail(tokens, from)
      );
    }
    if (!token.isCapital && !AUXILIARIES.has(token.lower)) return isBareTail(tokens, from);
  }
  return false;
}

/** “It is over?” Smith pressed.: the whole sentence is a name and a verb. */
function isBareTail(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.isCapital && at < from + 4) at++;
  const verb = tokens[at];
  if (at === from || !verb || !(verb.verb || /[^e]ed$/.test(verb.lower))) return false;
  return (tokens[at + 1]?.text ?? ".") === ".";
}

function lastCharacter(text: string, stretch: Stretch | undefined): string {
  if (!stretch) return "";
  let at = stretch.end - 1;
  while (at > stretch.start && /['’"”»)\]]/u.test(text[at] ?? "")) at--;
  return text[at] ?? "";
}
