import { createSeeded, type Seeded } from "../check/seeded.ts";

/** Words in most sentences, so that the others are as sparse as in real articles. */
const COMMON =
  "the of to and a in that was on for it with as his her they at is by from be has had were an after not would said but will more two who".split(
    " ",
  );
const SYLLABLES =
  "ba ber bo cal can da del der do fa fen ga gor ha hin jo ka ker la len lo ma mer mi na nor o pa per po qua ra ren ri sa sel so ta ten ti to va ven vi wa wen ya zo".split(
    " ",
  );

/** Words besides the common ones; the n-th is about 1/n as frequent as the first, as in any language. */
const VOCABULARY = 60_000;
const PEOPLE = 3_000;

const PARAGRAPHS = 20;
const WORDS = 37;

/**
 * Nonsense texts with as many words, names and quotations as news articles of 750 words: of 20 paragraphs, every
 * third is somebody's speech. Everything in them is invented.
 */
export function inventedNews(count: number, seed = 1): string[] {
  const seeded = createSeeded(seed);
  return Array.from({ length: count }, (_, number) =>
    Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(seeded, at, number)).join("\n\n"),
  );
}

/** A question that one of the articles answers, as well as any could. */
export function inventedQuestion(seed: number): string {
  const seeded = createSeeded(seed);
  return `What did ${nameOf(frequent(seeded, PEOPLE))} say about the ${rareWord(seeded)} ${rareWord(seeded)}?`;
}

function paragraph(seeded: Seeded, at: number, number: number): string {
  // No two articles are the same.
  if (at === 0) return `${sentence(seeded)} It was number ${number}.`;
  if (at % 3 !== 2) return `${sentence(seeded)} ${sentence(seeded)}`;
  return `“${sentence(seeded).slice(0, -1)},” ${nameOf(frequent(seeded, PEOPLE))} said. “${sentence(seeded)}”`;
}

function sentence(seeded: Seeded): string {
  const words = Array.from({ length: Math.round(WORDS / 2) + seeded.between(-6, 6) }, () =>
    seeded.between(0, 9) < 4 ? seeded.pick(COMMON) : rareWord(seeded),
  ).join(" ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function rareWord(seeded: Seeded): string {
  return wordOf(frequent(seeded, VOCABULARY));
}

/** A number below `size`; n comes about 1/n as often as 1 does. */
function frequent(seeded: Seeded, size: number): number {
  return Math.floor(size ** (seeded.between(0, 1_000_000) / 1_000_001));
}

function wordOf(number: number): string {
  const syllables: string[] = [];
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    syllables.push(SYLLABLES[rest % SYLLABLES.length] ?? "");
  }
  return syllables.join("");
}

function nameOf(number: number): string {
  const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return `${capital(wordOf(number * 7))} ${capital(wordOf(number * 13 + 5))}`;
}
