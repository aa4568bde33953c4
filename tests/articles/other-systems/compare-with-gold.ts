import type { Article, BlockRole } from "../../../src/articles/article.ts";
import { sliceOf } from "../../../src/text/span.ts";
import type { GoldArticle, GoldFile, GoldParagraph } from "./gold.ts";

/** The fields of an article besides its paragraphs. */
export const FIELDS = ["title", "authors", "date", "outlet", "language", "partial"] as const;
type Field = (typeof FIELDS)[number];

/** How the result of reading an article differs from the gold. */
export interface Comparison {
  /** False for an article that was read although the file has no more. */
  readonly isWanted: boolean;
  readonly isRead: boolean;
  /** One line for each difference, with what was read. */
  readonly differences: readonly string[];
  readonly wrongFields: readonly Field[];
  /** Paragraphs that the article must have. */
  readonly wanted: number;
  readonly found: number;
  readonly wrongRole: number;
  readonly extra: number;
  /** Of the words read and wanted, in any order; 0 to 1. */
  readonly wordF1: number;
}

interface ReadParagraph {
  readonly text: string;
  readonly role: BlockRole;
}

/** Compares the articles read from a file with the gold, one by one in their order. */
export function compareFile(file: GoldFile, articles: readonly Article[]): readonly Comparison[] {
  const compared = file.articles.map((gold, at) => compareArticle(file, gold, articles[at]));
  const more = articles.slice(file.articles.length);
  return [
    ...compared,
    ...more.map(({ title, paragraphs }) => ({
      ...NOTHING,
      isRead: true,
      differences: [`article too many: ${title}`],
      extra: paragraphs.length,
    })),
  ];
}

const NOTHING: Comparison = {
  isWanted: false,
  isRead: false,
  differences: [],
  wrongFields: [],
  wanted: 0,
  found: 0,
  wrongRole: 0,
  extra: 0,
  wordF1: 0,
};

function compareArticle(file: GoldFile, gold: GoldArticle, article: Article | undefined): Comparison {
  const wanted = gold.paragraphs.filter(({ optional }) => !optional).length;
  if (!article) return { ...NOTHING, isWanted: true, differences: ["not read"], wrongFields: FIELDS, wanted };
  const read = article.paragraphs.map(({ start, end, role }) => ({
    text: plain(sliceOf(article.text, { start, end })),
    role,
  }));
  const fields = wrongFieldsOf(gold, article);
  const isInTurns = /\.(?:srt|vtt)$/.test(file.name);
  const paragraphs = isInTurns
    ? compareTurns(gold.paragraphs, read)
    : compareParagraphs(gold.paragraphs, read);
  const never = file.never
    .map(plain)
    .filter(line => line.length >= 8)
    .filter(line => read.some(({ text, role }) => role !== "caption" && text.includes(line)));
  return {
    ...paragraphs,
    isWanted: true,
    isRead: true,
    wanted,
    wrongFields: fields.map(({ field }) => field),
    differences: [
      ...fields.map(({ field, value }) => `${field}: ${value}`),
      ...paragraphs.differences,
      ...never.map(line => `never: ${line}`),
    ],
    wordF1: wordF1Of(gold.paragraphs, isInTurns ? read.map(withoutSpeaker) : read),
  };
}

function wrongFieldsOf(gold: GoldArticle, article: Article): { field: Field; value: string }[] {
  const { title, hasOwnTitle, author, date, publisher, language } = article;
  const isPartial = article.partial !== undefined;
  const values: Record<Field, { value: string | null; isRight: boolean }> = {
    title: { value: title, isRight: gold.title.some(one => same(one, hasOwnTitle ? title : null)) },
    authors: { value: author, isRight: bylinesOf(gold.authors).some(line => same(line, author)) },
    date: { value: date, isRight: gold.published.some(time => dayOf(time) === date) },
    outlet: { value: publisher, isRight: gold.outlet.some(name => same(name, publisher)) },
    language: {
      value: language,
      isRight: gold.language.some(tag => mainPartOf(tag) === mainPartOf(language ?? "")),
    },
    partial: { value: String(isPartial), isRight: gold.partial.includes(isPartial) },
  };
  return FIELDS.filter(field => !values[field].isRight).map(field => ({
    field,
    value: values[field].value ?? "none",
  }));
}

/** Every accepted form of the authors, as one line; null for nobody. */
function bylinesOf(authors: GoldArticle["authors"]): readonly (string | null)[] {
  const lists = authors.reduce<readonly (readonly string[])[]>(
    (before, choices) =>
      before.flatMap(names => choices.map(name => (name === null ? names : [...names, name]))),
    [[]],
  );
  return lists.map(names => (names.length === 0 ? null : names.join(", ")));
}

/** An article has a date or none: if only a month is known, none is right. */
function dayOf(time: string | null): string | null {
  return time !== null && /^\d{4}-\d\d-\d\d/.test(time) ? time.slice(0, 10) : null;
}

function mainPartOf(tag: string): string {
  return tag.split("-", 1)[0]?.toLowerCase() ?? "";
}

function same(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return plain(one).toLowerCase() === plain(other).toLowerCase();
}

type ParagraphsCompared = Pick<Comparison, "differences" | "found" | "wrongRole" | "extra">;

function compareParagraphs(
  gold: readonly GoldParagraph[],
  read: readonly ReadParagraph[],
): ParagraphsCompared {
  const pairs = pairsOf(gold, read);
  const isPaired = new Set(pairs.values());
  const missing = gold.filter((paragraph, at) => !paragraph.optional && !pairs.has(at));
  const extra = read.filter((_, at) => !isPaired.has(at));
  const wrongRoles = [...pairs].flatMap(([at, place]) => {
    const [wanted, found] = [gold[at], read[place]];
    return wanted && found && !wanted.role.includes(found.role) ? [{ wanted, found }] : [];
  });
  return {
    found: gold.filter((paragraph, at) => !paragraph.optional && pairs.has(at)).length,
    extra: extra.length,
    wrongRole: wrongRoles.length,
    differences: [
      ...missing.map(({ text }) => `missing: ${opening(text[0] ?? "")}`),
      ...extra.map(({ text, role }) => `extra ${role}: ${opening(text)}`),
      ...wrongRoles.map(
        ({ wanted, found }) => `${found.role}, not ${wanted.role.join(" or ")}: ${opening(found.text)}`,
      ),
    ],
  };
}

/** The longest list of paragraphs in both, in order: positions in the gold to positions in what was read. */
function pairsOf(gold: readonly GoldParagraph[], read: readonly ReadParagraph[]): Map<number, number> {
  const isSame = (at: number, place: number) => {
    const [wanted, found] = [gold[at], read[place]];
    return (
      wanted !== undefined && found !== undefined && wanted.text.some(text => isText(plain(text), found))
    );
  };
  // Of two similar paragraphs, prefers one with the right role, and one that is required.
  const weightOf = (at: number, place: number) => {
    const [wanted, found] = [gold[at], read[place]];
    return (
      1 + (wanted && found && wanted.role.includes(found.role) ? 0.01 : 0) + (wanted?.optional ? 0 : 0.001)
    );
  };
  const lengths = Array.from({ length: gold.length + 1 }, () => new Array<number>(read.length + 1).fill(0));
  const lengthAt = (at: number, place: number) => lengths[at]?.[place] ?? 0;
  for (let at = gold.length - 1; at >= 0; at--) {
    for (let place = read.length - 1; place >= 0; place--) {
      const row = lengths[at];
      if (!row) continue;
      row[place] = isSame(at, place)
        ? Math.max(
            lengthAt(at + 1, place + 1) + weightOf(at, place),
            lengthAt(at + 1, place),
            lengthAt(at, place + 1),
          )
        : Math.max(lengthAt(at + 1, place), lengthAt(at, place + 1));
    }
  }
  const pairs = new Map<number, number>();
  for (let at = 0, place = 0; at < gold.length && place < read.length; ) {
    const best = lengthAt(at, place);
    if (isSame(at, place) && best === lengthAt(at + 1, place + 1) + weightOf(at, place))
      pairs.set(at++, place++);
    else if (lengthAt(at + 1, place) >= lengthAt(at, place + 1)) at++;
    else place++;
  }
  return pairs;
}

/** A caption may continue with its credit. */
function isText(wanted: string, { text, role }: ReadParagraph): boolean {
  return text === wanted || (role === "caption" && text.startsWith(wanted));
}

/** In subtitles the words count, in order: cues may be joined in several ways, with or without names before them. */
function compareTurns(gold: readonly GoldParagraph[], read: readonly ReadParagraph[]): ParagraphsCompared {
  const wordsOf = (texts: readonly string[]) => texts.map(withoutLabel).join(" ");
  const wanted = wordsOf(gold.map(({ text }) => plain(text[0] ?? "")));
  if (wanted !== wordsOf(read.map(({ text }) => text))) return compareParagraphs(gold, read);
  return { differences: [], found: gold.length, extra: 0, wrongRole: 0 };
}

function withoutSpeaker({ text, role }: ReadParagraph): ReadParagraph {
  return { text: withoutLabel(text), role };
}

function withoutLabel(turn: string): string {
  return turn.replace(/^[\p{L} .'’-]{2,40}: /u, "");
}

/** The words of optional paragraphs count where they were read. */
function wordF1Of(gold: readonly GoldParagraph[], read: readonly ReadParagraph[]): number {
  const pairs = pairsOf(gold, read);
  const wanted = gold.flatMap(({ text, optional }, at) => {
    const place = pairs.get(at);
    if (place !== undefined) return [read[place]?.text ?? ""];
    return optional ? [] : [text[0] ?? ""];
  });
  const given = countsOf(read.map(({ text }) => text));
  const due = countsOf(wanted);
  let common = 0;
  for (const [word, count] of given) common += Math.min(count, due.get(word) ?? 0);
  const total = sum(given) + sum(due);
  return total === 0 ? 1 : (2 * common) / total;
}

function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of texts
    .map(plain)
    .join(" ")
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

/** The form in which texts are compared. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("ﬁ", "fi")
    .replaceAll("ﬂ", "fl")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function opening(text: string): string {
  const line = plain(text);
  return line.length <= 70 ? line : `${line.slice(0, 70)}…`;
}
