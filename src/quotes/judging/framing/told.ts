import type { Article } from "../../../articles/article.ts";
import {
  ANSWERING,
  GIVEN_AS_TEXT,
  KINDS_OF_THINGS,
  THINGS_WITH_WORDS,
} from "../../../english/framing/framing-references.ts";
import { lastAt } from "../../../text/last-at.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import type { Quotation } from "../../quotation.ts";
import { findStretches } from "../../reading/stretches.ts";

/** A sentence of an article. */
export interface Line extends Span {
  readonly paragraph: number;
  /** Its words in lower case, without what is quoted in it. */
  readonly own: readonly string[];
  readonly isQuoting: boolean;
}

/** What an article says around one speech: the sentences in which it is quoted and that of its cue. */
export interface Told {
  readonly speech: number;
  /** Numbers of the first and the last of these sentences. */
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  /** In lower case; null if it is unclear who spoke. */
  readonly surname: string | null;
  /** The things that introduce it: "The *memo* …". */
  readonly things: ReadonlySet<string>;
  /** Given as a text or a recording, not as said to anybody. */
  readonly isText: boolean;
  /** Said in answer to somebody. */
  readonly isAnswer: boolean;
  readonly isDisputed: boolean;
  /** Whole sentences with their cue in the sentence. */
  readonly isSaid: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The sentences of an article, in order. */
export const linesOf = onceForEach((article: Article): readonly Line[] => {
  const stretches = findStretches(article).map(({ outer }) => outer);
  let next = 0;
  return article.paragraphs.flatMap((home, paragraph) =>
    splitSentences(article.text, home).map(({ start, end }) => {
      while ((stretches[next]?.end ?? Infinity) <= start) next++;
      const own: string[] = [];
      let from = start;
      let at = next;
      for (let quote = stretches[at]; quote && quote.start < end; quote = stretches[++at]) {
        own.push(...wordsIn(article.text.slice(from, Math.max(from, quote.start))));
        from = Math.max(from, quote.end);
      }
      own.push(...wordsIn(article.text.slice(from, Math.max(from, end))));
      return { start, end, paragraph, own, isQuoting: at > next };
    }),
  );
});

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Number of the sentence that contains an offset, or of the last one before it. */
export function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(
    0,
    lastAt(lines, ({ start }) => start, offset),
  );
}

/** What an article says around each of its speeches, in order. */
export const toldIn = onceForEach((quotations: readonly Quotation[], article: Article): readonly Told[] => {
  const speeches = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const parts = speeches.get(quotation.speech);
    if (parts) parts.push(quotation);
    else speeches.set(quotation.speech, [quotation]);
  }
  return Array.from(speeches, ([speech, parts]) => readTold(article, speech, parts));
});

function readTold(article: Article, speech: number, parts: readonly Quotation[]): Told {
  const lines = linesOf(article);
  const cues = parts.flatMap(({ attribution: { cue } }) => cue ?? []);
  const numbers = [...parts, ...cues].flatMap(({ start, end }) => [
    lineAt(lines, start),
    lineAt(lines, end - 1),
  ]);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const own = lines.slice(first, last + 1).flatMap(line => line.own);
  const paragraph = lines[first]?.paragraph ?? 0;
  const before = lines[first - 1];
  const lead = before && !before.isQuoting && before.paragraph === paragraph ? before.own : [];
  const attribution = parts[0]?.attribution;
  const speaker = attribution && attribution.kind !== "unclear" ? attribution.speaker : null;
  const verbs = cues.map(cue => sliceOf(article.text, cue).toLowerCase());
  const isAnswer = own.includes("back") || verbs.some(verb => ANSWERING.has(verb));
  return {
    speech,
    first,
    last,
    paragraph,
    surname: speaker?.name.split(/\s+/u).at(-1)?.toLowerCase() ?? null,
    things: new Set([...lead, ...own].filter(word => THINGS_WITH_WORDS.has(word))),
    isText:
      !isAnswer &&
      (speaker?.kind !== "person" ||
        verbs.every(verb => GIVEN_AS_TEXT.has(verb)) ||
        own.some(word => THINGS_WITH_WORDS.has(word))),
    isAnswer,
    isDisputed: parts.some(({ disputed }) => disputed !== null),
    isSaid: cues.length > 0 && parts.some(({ kind }) => kind === "direct"),
  };
}

/** The kinds of things that words name. */
export function kindsOf(words: Iterable<string>): ReadonlySet<string> {
  const named = [...words];
  const kinds = Object.entries(KINDS_OF_THINGS).filter(([, nouns]) => named.some(word => nouns.has(word)));
  return new Set(kinds.map(([kind]) => kind));
}
