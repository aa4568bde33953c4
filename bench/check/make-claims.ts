import type { Verdict } from "../../src/answers/answer.ts";
import { isDistinctive } from "../../src/answers/check/common-words.ts";
import { isHedge, isNegation } from "../../src/answers/check/grave-words.ts";
import { isNumberWord } from "../../src/answers/check/number-value.ts";
import type { Library } from "../../src/answers/library.ts";
import { sliceOf } from "../../src/text/span.ts";
import { type Word, wordForm, wordsOf } from "../../src/text/words.ts";
import { ordinarySentences, type Source, StandingWords, sourcesOf } from "./corpus.ts";
import type { Denial } from "./denied-articles.ts";
import { createSeeded, type Seeded } from "./seeded.ts";
import { otherWord } from "./word-swaps.ts";

export const CLAIM_KINDS = [
  "exact",
  "case and marks",
  "cut",
  "words dropped",
  "words replaced",
  "negation",
  "number",
  "stitched",
  "right person",
  "wrong person",
  "reported as false",
  "unseen",
  "ordinary sentence",
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A claim with what is true of it. */
export interface MadeClaim {
  readonly kind: ClaimKind;
  readonly text: string;
  /** Whom the claim names. */
  readonly speaker: string | null;
  readonly verdict: Verdict;
  /** The stretches of quotations that it was made from, as printed. */
  readonly from: readonly string[];
  /** Who said the words, where the article is clear about it. */
  readonly saidBy: string | null;
}

/** Claims are as long as a member may paste. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 40;

/**
 * Makes claims of every kind from a library, `perKind` of each where it has that many.
 *
 * A claim whose words happen to stand elsewhere in a way that makes another verdict right is not used:
 * plain string search tells, not the engine that is measured.
 */
export function makeClaims(
  library: Library,
  unseen: Library,
  denials: readonly Denial[],
  { seed, perKind }: { readonly seed: number; readonly perKind: number },
): MadeClaim[] {
  const seeded = createSeeded(seed);
  const standing = new StandingWords(library);
  const sources = sourcesOf(library.articles, FEWEST_WORDS);
  const strangers = sourcesOf(unseen.articles, FEWEST_WORDS);
  const sentences = ordinarySentences(library.articles);
  const speakers = [...new Set(sources.flatMap(({ speaker }) => speaker ?? []))].filter(isFullName);

  const makers: Record<ClaimKind, () => MadeClaim | null> = {
    exact: () => verbatim("exact", cut(seeded.pick(sources), seeded, 0), (text, _) => text),
    "case and marks": () =>
      verbatim("case and marks", cut(seeded.pick(sources), seeded, 0), t => reprint(t, seeded)),
    cut: () => verbatim("cut", cut(seeded.pick(sources), seeded, 1), text => text),
    "words dropped": () =>
      changed("words dropped", "trimmed", cut(seeded.pick(sources), seeded, 0), drop, standing, seeded),
    "words replaced": () =>
      changed("words replaced", "altered", cut(seeded.pick(sources), seeded, 0), replace, standing, seeded),
    negation: () =>
      changed("negation", "altered", cut(seeded.pick(sources), seeded, 0), negate, standing, seeded),
    number: () =>
      changed("number", "altered", cut(seeded.pick(sources), seeded, 0), renumber, standing, seeded),
    stitched: () => stitch(seeded.pick(sources), seeded.pick(sources), standing, seeded),
    "right person": () => {
      const stretch = cut(seeded.pick(sources), seeded, 0);
      if (!stretch?.source.speaker) return null;
      const made = verbatim("right person", stretch, text => text);
      return made && { ...made, speaker: stretch.source.speaker };
    },
    "wrong person": () => {
      const stretch = cut(seeded.pick(sources), seeded, 0);
      const speaker = seeded.pick(speakers);
      const made = isFullName(stretch?.source.speaker ?? "")
        ? verbatim("wrong person", stretch, text => text)
        : null;
      if (!made) return null;
      // Nobody who may have said it, by any word of the name.
      const said = standing.speakersOf(made.text);
      if (said.some(name => name === null || !isFullName(name) || isAlike(name, speaker))) return null;
      return { ...made, speaker, verdict: "misattributed" };
    },
    "reported as false": () => {
      const { words, speaker } = seeded.pick(denials);
      const named = seeded.between(0, 1) === 1 ? speaker : null;
      return {
        kind: "reported as false",
        text: words,
        speaker: named,
        verdict: "disputed",
        from: [words],
        saidBy: null,
      };
    },
    unseen: () => {
      const stretch = cut(seeded.pick(strangers), seeded, seeded.between(0, 1));
      if (!stretch || standing.stand(stretch.text)) return null;
      const named = seeded.between(0, 1) === 1 ? stretch.source.speaker : null;
      const { text, source } = stretch;
      return { kind: "unseen", text, speaker: named, verdict: "none", from: [], saidBy: source.speaker };
    },
    "ordinary sentence": () => {
      const { article, span } = seeded.pick(sentences);
      const text = sliceOf(article.text, span);
      const words = wordsOf(text);
      if (words.length < FEWEST_WORDS + 2 || words.length > MOST_WORDS || !isTelling(words)) return null;
      if (standing.speakersOf(text).length > 0) return null;
      return { kind: "ordinary sentence", text, speaker: null, verdict: "own-words", from: [], saidBy: null };
    },
  };

  return CLAIM_KINDS.flatMap(kind => {
    const made = new Map<string, MadeClaim>();
    // Many draws give nothing (no number in the words, no negation): stop when the library runs dry.
    for (let draws = 0; made.size < perKind && draws < perKind * 60; draws++) {
      const claim = makers[kind]();
      if (claim) made.set(claim.text, claim);
    }
    return [...made.values()];
  });
}

/** A stretch of a quotation, whole words, as printed. */
interface Stretch {
  readonly source: Source;
  readonly text: string;
  readonly words: readonly Word[];
}

/** The quotation's first words, or, for `ends` of 1, a part from which at least one end is cut. */
function cut(source: Source, seeded: Seeded, ends: number): Stretch | null {
  const { words, article } = source;
  const length = seeded.between(FEWEST_WORDS, Math.min(MOST_WORDS, words.length - ends));
  const from = ends === 0 ? 0 : seeded.between(0, words.length - length);
  const to = ends === 0 && words.length <= MOST_WORDS ? words.length : from + length;
  const part = words.slice(from, to);
  const [first, last] = [part[0], part.at(-1)];
  if (!first || !last || !isTelling(part)) return null;
  const isToEnd = to === words.length;
  const end = isToEnd ? source.quotation.end : last.end;
  const text = article.text.slice(first.start, end);
  return { source, text, words: wordsOf(text) };
}

function isTelling(words: readonly Word[]): boolean {
  return words.length >= 6 || words.some(({ form }) => isDistinctive(form));
}

function verbatim(
  kind: ClaimKind,
  stretch: Stretch | null,
  print: (text: string, source: Source) => string,
): MadeClaim | null {
  if (!stretch) return null;
  const { text, source } = stretch;
  return {
    kind,
    text: print(text, source),
    speaker: null,
    verdict: "verbatim",
    from: [text],
    saidBy: source.speaker,
  };
}

function changed(
  kind: ClaimKind,
  verdict: Verdict,
  stretch: Stretch | null,
  change: (stretch: Stretch, seeded: Seeded) => string | null,
  standing: StandingWords,
  seeded: Seeded,
): MadeClaim | null {
  if (!stretch || stretch.words.length < FEWEST_WORDS + 1) return null;
  const text = change(stretch, seeded);
  if (text === null || !isTelling(wordsOf(text)) || standing.stand(text)) return null;
  return { kind, text, speaker: null, verdict, from: [stretch.text], saidBy: stretch.source.speaker };
}

function reprint(text: string, seeded: Seeded): string {
  const cased = seeded.pick([
    (t: string) => t.toUpperCase(),
    (t: string) => t.toLowerCase(),
    (t: string) => t,
  ])(text);
  return cased
    .replace(/[’‘]/g, seeded.pick(["'", "’", ""]))
    .replace(/[“”]/g, '"')
    .replace(/[—–]/g, seeded.pick([" - ", "--", "—"]))
    .replace(/ /g, seeded.pick([" ", "  ", "\u00a0"]))
    .replace(/[.,!]+$/, seeded.pick(["", ".", "!", ","]));
}

/** One to four words left out inside, none of them a "not", a "would", a number or a name. */
function drop({ text, words }: Stretch, seeded: Seeded): string | null {
  const count = Math.min(seeded.between(1, 4), words.length - FEWEST_WORDS);
  if (count < 1) return null;
  const from = seeded.between(1, words.length - count - 1);
  const dropped = words.slice(from, from + count);
  const next = words[from + count];
  const first = dropped[0];
  if (!first || !next || dropped.some(word => isWeighty(word, text))) return null;
  // "a b b c" less one b is the same as it less the other.
  if (next.form === first.form) return null;
  return text.slice(0, first.start) + text.slice(next.start);
}

/** One to three words, none beside another, give way to synonyms or inflections. */
function replace({ text, words }: Stretch, seeded: Seeded): string | null {
  const able = words.filter(
    word =>
      /^[a-z]{4,}$/.test(text.slice(word.start, word.end)) &&
      !isWeighty(word, text) &&
      isDistinctiveEnough(word),
  );
  const count = Math.min(seeded.between(1, 3), Math.floor(words.length / 5) || 1);
  if (able.length < count) return null;
  const chosen = seeded
    .shuffled(able)
    .slice(0, count)
    .sort((a, b) => b.start - a.start);
  return chosen.reduce(
    (current, { start, end }) =>
      current.slice(0, start) + otherWord(text.slice(start, end), seeded) + current.slice(end),
    text,
  );
}

function isDistinctiveEnough({ form }: Word): boolean {
  return form.length >= 4;
}

/** A "not" taken out, or put behind an auxiliary verb. */
function negate({ text, words }: Stretch, seeded: Seeded): string | null {
  const nots = words.slice(1, -1).filter(({ form }) => form === "not" || form === "never" || form === "no");
  const not = nots[0];
  if (not && seeded.between(0, 1) === 0)
    return text.slice(0, not.start) + text.slice(not.end).replace(/^\s+/, "");
  const contracted = words.find(
    ({ form, start, end }) =>
      /^(?:do|does|did|is|are|was|were|would|could|should|have|has)nt$/.test(form) &&
      /n['’]t$/i.test(text.slice(start, end)),
  );
  if (contracted) return text.slice(0, contracted.end - 3) + text.slice(contracted.end);
  const auxiliary = words
    .slice(0, -1)
    .find(({ form }) => /^(?:is|are|was|were|will|would|can|could|should|must|have|has|do|did)$/.test(form));
  if (!auxiliary || nots.length > 0) return null;
  return `${text.slice(0, auxiliary.end)} not${text.slice(auxiliary.end)}`;
}

function renumber({ text, words }: Stretch, seeded: Seeded): string | null {
  const number = words.find(({ start, end }) => /^\d{1,3}(?:[.,]\d+)*$/.test(text.slice(start, end)));
  if (!number) return null;
  const digits = text.slice(number.start, number.end);
  const other =
    String(Number(digits[0]) === 9 ? seeded.between(1, 8) : Number(digits[0]) + 1) + digits.slice(1);
  return text.slice(0, number.start) + other + text.slice(number.end);
}

function stitch(a: Source, b: Source, standing: StandingWords, seeded: Seeded): MadeClaim | null {
  if (a.article.key === b.article.key && a.quotation.speech === b.quotation.speech) return null;
  const parts = [a, b].map(source => {
    const length = Math.min(source.words.length, seeded.between(5, 12));
    const from = seeded.between(0, source.words.length - length);
    const [first, last] = [source.words[from], source.words[from + length - 1]];
    return first && last ? source.article.text.slice(first.start, last.end) : "";
  });
  if (
    !parts.every(part => wordsOf(part).length >= 5 && wordsOf(part).some(({ form }) => isDistinctive(form)))
  )
    return null;
  const text = parts.join(seeded.pick([" ", ". ", " … "]));
  if (standing.stand(text)) return null;
  return { kind: "stitched", text, speaker: null, verdict: "stitched", from: parts, saidBy: null };
}

function isWeighty({ form, start, end }: Word, text: string): boolean {
  return isNegation(form) || isHedge(form) || isNumberWord(form) || /\p{Lu}/u.test(text.slice(start, end));
}

const ROLES =
  /(?:Democrat|Republican|Voter|Chief|Police|Campaign|Official|Senator|Governor|Party|President)s?$/;

/** "Ann Bell", but not "the campaign" or "Iowa Democrat": a name that can be told from another. */
function isFullName(name: string): boolean {
  return !ROLES.test(name) && /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u.test(name);
}

function isAlike(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/).map(wordForm));
  return b.split(/\s+/).some(word => words.has(wordForm(word)));
}
