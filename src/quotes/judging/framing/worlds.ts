import type { Article } from "../../../articles/article.ts";
import { LANGUAGES, WORLDS, type WorldPlace } from "../../../english/framing/framing-worlds.ts";
import { splitSentences } from "../../../text/sentences.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { findStretches } from "../../reading/stretches.ts";
import { CONCERNS_ANY, type Concerns } from "./concerned.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed } from "./place.ts";

/** "In Czech he had said …", "The Polish she used means …" */
const OTHER_LANGUAGE = [
  `in (?:${LANGUAGES.join("|")}),? (?:which|he|she|they|the|it|her|his)\\b`,
  `the (?:${LANGUAGES.join("|")}) (?:word|verb|phrase|he|she|they|means)\\b`,
];

const PATTERNS: ReadonlyMap<WorldPlace, RegExp> = new Map(
  (["right-before", "before", "behind", "later"] as const).map(place => {
    const listed = Object.values(WORLDS).filter(sign => sign.place === place);
    const sources = [
      ...listed.flatMap(({ patterns }) => patterns),
      ...(place === "behind" ? OTHER_LANGUAGE : []),
    ];
    return [place, new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources.map(inSmall).join("|")})`, "gu")];
  }),
);

/** A pattern for a text in small letters: with "i" beside "u" a search takes several times as long. */
function inSmall(pattern: string): string {
  return pattern
    .replace(/\\p\{L[ul]\}/gu, "\\p{L}")
    .replace(/\\p\{\w+\}|\\.|\p{Lu}/gu, part => (part.startsWith("\\") ? part : part.toLowerCase()));
}

/** A text in small letters, with each of them where it was: of a few letters the small one is longer. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/\p{Lu}/gu, letter =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** What an article says outside quotations of the world to which words belong. */
interface FoundWorld extends Span {
  readonly place: WorldPlace;
}

/** Found only near the words: the patterns are long, and an article may be. */
function worldsIn(article: Article, near: Span): FoundWorld[] {
  const text = smallLetters(sliceOf(article.text, near));
  const found: FoundWorld[] = [];
  for (const [place, pattern] of PATTERNS) {
    for (const { 0: phrase, index } of text.matchAll(pattern)) {
      const start = near.start + index;
      found.push({ start, end: start + phrase.length, place });
    }
  }
  if (found.length === 0) return found;
  const quoted = findStretches(article).map(({ outer }) => outer);
  return found.filter(span => !quoted.some(({ start, end }) => start <= span.start && span.end <= end));
}

/** How many sentences behind the words the article may say it. */
const BEHIND = 2;

/** How many paragraphs behind them what can't be about anything else. */
const LATER_PARAGRAPHS = 4;

/**
 * Words of another world: of a rehearsal, a game, a lesson, or somebody else's text that the speaker reads out, which the
 * article names in the paragraph of the words or the one before, in the next two sentences, or later if nothing else is meant.
 */
export function framedByWorld(
  article: Article,
  words: Introduced,
  concerns: Concerns = CONCERNS_ANY,
): Framed | null {
  const home = article.paragraphs.findIndex(({ start, end }) => start <= words.start && words.start < end);
  const own = article.paragraphs[home];
  if (!own) return null;
  const opening = article.paragraphs[home - 1]?.start ?? own.start;
  const following = article.paragraphs[home + 1]?.end ?? own.end;
  const later =
    article.paragraphs[home + LATER_PARAGRAPHS]?.end ?? article.paragraphs.at(-1)?.end ?? following;
  const worlds = worldsIn(article, { start: opening, end: later });
  if (worlds.length === 0) return null;
  const before = splitSentences(article.text, { start: opening, end: words.start });
  const behind = splitSentences(article.text, { start: words.end, end: following }).slice(0, BEHIND + 1);
  const reach: Readonly<Record<WorldPlace, Span>> = {
    before: { start: opening, end: words.start },
    "right-before": { start: lastStart(article, before) ?? opening, end: words.start },
    behind: { start: words.end, end: behind.at(-1)?.end ?? words.end },
    later: { start: words.end, end: later },
  };
  const found = worlds.find(
    ({ start, end, place }) =>
      start >= reach[place].start && end <= reach[place].end && concerns({ start, end }),
  );
  return found ? framed("unclear", found) : null;
}

/** Where the sentence right before the words begins, of those before them; the last may be the beginning of their own. */
function lastStart({ text }: Article, before: readonly Span[]): number | undefined {
  const written = before.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
  const last = written.at(-1);
  const isOwn = last !== undefined && !/[.!?…]["”’')\s]*["“‘'«]?\s*$/u.test(text.slice(last.start, last.end));
  return written.at(isOwn ? -2 : -1)?.start;
}
