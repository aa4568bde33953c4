import type { Article } from "../../../articles/article.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { splitSentences } from "../../../text/sentences.ts";
import type { Span } from "../../../text/span.ts";
import type { Introduced } from "./introduced.ts";
import { wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";

/** "died in 1990", "was buried in March 2009": the year of somebody's death. With "u" it takes five times as long. */
const DEATH =
  /\b(?:died|(?:was|been) (?:buried|killed|murdered|shot dead|executed|laid to rest|cremated))\b[^.!?“"]{0,40}?\b(1[0-9]{3}|20[0-9]{2})\b/i;
const YEARS = /\b(?:1[0-9]{3}|20[0-9]{2})\b/gu;

/** How a sentence begins that is about the speaker named shortly before. */
const PRONOUN = /^(?:s?he|they)\b/iu;

/**
 * "Ann Roe died in 1990. In the 2003 video she says: “…”": words that somebody says after death. The later year must be
 * in the sentence of the death, in the next one, or in the paragraph of the words.
 */
export function framedByDeath(article: Article, words: Introduced): Framed | null {
  const surname = [...wordsOfSpeaker(words)].at(-1);
  const around = sentencesOfDeaths(article);
  if (surname === undefined || around.length === 0) return null;
  const home = article.paragraphs.find(({ start, end }) => start <= words.start && words.start < end);
  for (const [at, sentence] of around.entries()) {
    const text = textOf(article, sentence);
    const death = DEATH.exec(text);
    if (!death || !isOf(text.slice(0, death.index), surname)) continue;
    const year = Number(death[1]);
    const next = around[at + 1];
    const places = [sentence, next, home].filter(span => span !== undefined);
    if (places.some(span => lastYear(textOf(article, span), words, span) > year)) {
      return framed("unclear", {
        start: sentence.start + death.index,
        end: sentence.start + death.index + death[0].length,
      });
    }
  }
  return null;
}

/** The sentences of an article, if it tells of any death; otherwise none. */
const sentencesOfDeaths = onceForEach(({ text, paragraphs }: Article): readonly Span[] =>
  DEATH.test(text) ? paragraphs.flatMap(paragraph => splitSentences(text, paragraph)) : [],
);

function textOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Whether the words before a death say that it is the speaker's: "Ms Roe", "She". */
function isOf(subject: string, surname: string): boolean {
  const words = subject
    .trim()
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  return (
    (words.at(-1) === surname || (words.length === 1 && PRONOUN.test(subject))) &&
    words.length <= LONGEST_SUBJECT
  );
}

/** "Dr Ann Maria Roe"; in a longer sentence somebody else may have died. */
const LONGEST_SUBJECT = 4;

/** The latest year that a text names outside the words. */
function lastYear(text: string, words: Span, { start }: Span): number {
  const years = [...text.matchAll(YEARS)]
    .filter(({ index }) => start + index < words.start || start + index >= words.end)
    .map(([year]) => Number(year));
  return Math.max(0, ...years);
}
