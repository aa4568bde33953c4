import type { Article } from "../../src/articles/article.ts";
import type { ArticleSpeech } from "../../src/quotes/extract-quotations.ts";
import type { Attribution, Quotation } from "../../src/quotes/quotation.ts";
import { type Gold, type GoldQuotation, isAcceptedSpeaker, withoutEnds } from "./invented-articles.ts";

/**
 * One line per difference between what the engine finds and the gold.
 *
 * A gold "stated" is also met by "resolved": how certain the engine is depends on its probability. A gold "resolved"
 * must never be stated.
 */
export function compareWithGold(
  article: Article,
  { quotations, reported }: ArticleSpeech,
  gold: Gold,
): string[] {
  const left = new Set(quotations);
  const differences: string[] = [];
  const pairs: { expected: GoldQuotation; quotation: Quotation }[] = [];

  for (const expected of gold.quotations) {
    const quotation = [...left].find(
      ({ start, end, paragraph }) =>
        paragraph === expected.paragraph && withoutEnds(article.text.slice(start, end)) === expected.words,
    );
    if (quotation) {
      left.delete(quotation);
      pairs.push({ expected, quotation });
      differences.push(...compareOne(article, gold, expected, quotation));
    } else if (!expected.optional) {
      differences.push(`¶${expected.paragraph} missing “${expected.words}”`);
    }
  }

  for (const quotation of left) {
    const words = article.text.slice(quotation.start, quotation.end);
    if (gold.damaged.includes(quotation.paragraph)) continue;
    const excused = gold.nobody.some(
      nobody => nobody.paragraph === quotation.paragraph && nobody.words === words,
    );
    const name = nameOf(quotation.attribution);
    if (!excused)
      differences.push(`¶${quotation.paragraph} not a quotation: “${words}” (${name ?? "unclear"})`);
    else if (name !== null) differences.push(`¶${quotation.paragraph} nobody's words: “${words}” → ${name}`);
  }

  for (const expected of gold.indirect) {
    const quotation = reported.find(
      ({ start, end, paragraph }) =>
        paragraph === expected.paragraph && article.text.slice(start, end).includes(expected.words),
    );
    if (!quotation) continue;
    const name = nameOf(quotation.attribution);
    if (!isAcceptedSpeaker(gold, expected.speaker, name))
      differences.push(
        `¶${expected.paragraph} indirect “${expected.words}”: speaker ${show(expected.speaker)}, found ${show(name)}`,
      );
  }
  return [...differences, ...compareSpeeches(pairs)];
}

function compareOne(
  article: Article,
  gold: Gold,
  expected: GoldQuotation,
  { kind, attribution, disputed, secondHand }: Quotation,
): string[] {
  const name = nameOf(attribution);
  const through = secondHand
    ? (secondHand.speaker?.name ?? article.text.slice(secondHand.mention.start, secondHand.mention.end))
    : null;
  const checks: [what: string, isRight: boolean, wanted: unknown, found: unknown][] = [
    ["kind", isAccepted(expected.kind, kind), expected.kind, kind],
    ["speaker", isAcceptedSpeaker(gold, expected.speaker, name), expected.speaker, name],
    [
      "certainty",
      expected.certainty !== "resolved" || attribution.kind !== "stated",
      expected.certainty,
      attribution.kind,
    ],
    [
      "disputed",
      isAccepted(expected.disputed ?? null, disputed?.reason ?? null),
      expected.disputed,
      disputed?.reason,
    ],
    // Disputed words usually reach an article through somebody else: not judged there.
    [
      "second hand",
      expected.disputed !== undefined || isAccepted(expected.secondHand ?? null, through),
      expected.secondHand,
      through,
    ],
  ];
  return checks
    .filter(([, isRight]) => !isRight)
    .map(
      ([what, , wanted, is]) =>
        `¶${expected.paragraph} “${shorten(expected.words)}”: ${what} ${show(wanted)}, found ${show(is)}`,
    );
}

/**
 * Stretches with the same number in the gold are one speech; otherwise separate. The speech lists its paragraphs.
 */
function compareSpeeches(pairs: readonly { expected: GoldQuotation; quotation: Quotation }[]): string[] {
  const numbered = pairs.filter(({ expected }) => expected.speech !== undefined);
  return numbered.flatMap(({ expected, quotation }) => {
    const isSame = (other: { expected: GoldQuotation }) => other.expected.speech === expected.speech;
    const wanted = numbered.filter(isSame).map(other => shorten(other.expected.words));
    const found = numbered
      .filter(other => other.quotation.speech === quotation.speech)
      .map(other => shorten(other.expected.words));
    const paragraphs = [...new Set(numbered.filter(isSame).map(other => other.quotation.paragraph))];
    const place = `¶${expected.paragraph} “${shorten(expected.words)}”`;
    if (wanted.join() !== found.join())
      return [`${place}: one speech with ${show(wanted)}, found ${show(found)}`];
    if (paragraphs.join() !== quotation.paragraphs.join())
      return [`${place}: speech over ¶${paragraphs}, found ¶${quotation.paragraphs}`];
    return [];
  });
}

export function nameOf(attribution: Attribution): string | null {
  return attribution.kind === "unclear" ? null : attribution.speaker.name;
}

function isAccepted<T>(expected: T | readonly T[] | undefined, found: T): boolean {
  return expected === undefined || (Array.isArray(expected) ? expected.includes(found) : expected === found);
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}

function show(value: unknown): string {
  return JSON.stringify(value ?? null);
}
