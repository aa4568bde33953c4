import { finish, type Steps } from "../../search/steps.ts";
import { TERM_MASK, type TokenTable } from "../../search/term-index.ts";

/** One article's words: its place in a table of several. */
export interface ArticleTokens {
  readonly table: TokenTable;
  readonly at: number;
}

/**
 * The table that `buildTokenTable` makes of articles, put together from tables that have them already.
 *
 * Terms stay in the order of their code units, and only those are kept that an article has: a removed
 * article leaves no words behind. Copying numbers instead of reading words takes about a fiftieth of
 * the time.
 */
export function mergeTokenTables(articles: readonly ArticleTokens[]): TokenTable {
  return finish(mergeSteps(articles));
}

/** Tokens that are worked on between two pauses, and terms: about 1 ms. A section, body or title, counts as some. */
const TOKENS_A_STEP = 100_000;
const SECTION_TOKENS = 500;
const TERMS_A_STEP = 5_000;

/** `mergeTokenTables`, with pauses. */
export function* mergeSteps(articles: readonly ArticleTokens[]): Steps<TokenTable> {
  const parts = [...new Set(articles.map(({ table }) => table))].map(table => ({
    table,
    numbers: new Uint32Array(table.terms.length),
  }));
  const partOf = new Map(parts.map(part => [part.table, part]));
  const sections = (pick: (table: TokenTable, at: number) => readonly [number, number]) =>
    articles.map(({ table, at }) => {
      const [start, end] = pick(table, at);
      return { table, numbers: partOf.get(table)?.numbers ?? new Uint32Array(0), start, end };
    });
  const bodies = sections(({ starts, firstOf }, at) => [
    starts[firstOf[at] ?? 0] ?? 0,
    starts[firstOf[at + 1] ?? 0] ?? 0,
  ]);
  const titles = sections(({ titleStarts }, at) => [titleStarts[at] ?? 0, titleStarts[at + 1] ?? 0]);
  const all = [...bodies, ...titles];

  yield* eachSection(all, ({ table, numbers, start, end }) => {
    for (let at = start; at < end; at++) numbers[(table.tokens[at] ?? 0) & TERM_MASK] = 1;
  });
  const terms = yield* numberTerms(parts);

  const tokens = new Uint32Array(all.reduce((sum, { start, end }) => sum + end - start, 0));
  let length = 0;
  yield* eachSection(all, ({ table, numbers, start, end }) => {
    for (let at = start; at < end; at++) {
      const token = table.tokens[at] ?? 0;
      tokens[length++] = ((token & ~TERM_MASK) | (numbers[token & TERM_MASK] ?? 0)) >>> 0;
    }
  });
  return { terms, tokens, ...places(articles, titles), ...languagesOf(articles) };
}

interface Section {
  readonly table: TokenTable;
  readonly numbers: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** Hands every section to the work, long ones a stretch at a time. */
function* eachSection(all: readonly Section[], work: (section: Section) => void): Steps<void> {
  const steady = createSteady(TOKENS_A_STEP);
  for (const section of all) {
    for (let start = section.start; start < section.end; start += TOKENS_A_STEP) {
      const end = Math.min(section.end, start + TOKENS_A_STEP);
      work({ ...section, start, end });
      if (steady(end - start + SECTION_TOKENS)) yield;
    }
  }
}

type Part = Pick<Section, "table" | "numbers">;

/**
 * Gives every marked term of every part its number in the merged table.
 *
 * Every part's terms are a sorted list. Those of the smaller parts are merged into one, and that with the
 * largest part's.
 */
function* numberTerms(parts: readonly Part[]): Steps<string[]> {
  const base = parts.reduce<Part | null>(
    (largest, part) => (largest && largest.numbers.length >= part.numbers.length ? largest : part),
    null,
  );
  if (!base) return [];
  const others = parts.filter(part => part !== base);
  const lists: string[][] = [];
  const steady = createSteady(TERMS_A_STEP);
  for (const part of others) {
    lists.push(markedOf(part));
    if (steady(part.table.terms.length)) yield;
  }
  const own = markedOf(base);
  yield;
  const added = yield* mergeAll(lists);
  const terms = yield* mergeTwo(added, own);
  const places = new Map<string, number>();
  let place = 0;
  for (const term of added) {
    while (terms[place] !== term && place < terms.length) place++;
    places.set(term, place);
    if (steady(1)) yield;
  }
  yield* numberBase(base, terms);
  for (const { table, numbers } of others) {
    for (const [at, term] of table.terms.entries()) {
      numbers[at] = places.get(term) ?? 0;
      if (steady(1)) yield;
    }
  }
  return terms;
}

function markedOf({ table, numbers }: Part): string[] {
  return table.terms.filter((_, at) => numbers[at] === 1);
}

/** The same order in both, so that nothing is looked up. */
function* numberBase({ table, numbers }: Part, terms: readonly string[]): Steps<void> {
  let place = 0;
  for (const [at, term] of table.terms.entries()) {
    if (at % TERMS_A_STEP === 0) yield;
    if (numbers[at] !== 1) continue;
    while (terms[place] !== term && place < terms.length) place++;
    numbers[at] = place;
  }
}

/** Merges sorted lists two by two, each term once. */
function* mergeAll(lists: readonly string[][]): Steps<string[]> {
  let round = lists;
  while (round.length > 1) {
    const next: string[][] = [];
    for (let at = 0; at < round.length; at += 2) {
      next.push(yield* mergeTwo(round[at] ?? [], round[at + 1] ?? []));
    }
    round = next;
  }
  return round[0] ?? [];
}

function* mergeTwo(a: string[], b: string[]): Steps<string[]> {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const merged: string[] = [];
  let [i, j] = [0, 0];
  for (let left = a[i], right = b[j]; left !== undefined || right !== undefined; left = a[i], right = b[j]) {
    if (merged.length % TERMS_A_STEP === TERMS_A_STEP - 1) yield;
    const isLeft = right === undefined || (left !== undefined && left <= right);
    merged.push((isLeft ? left : right) ?? "");
    if (isLeft && left === right) j++;
    if (isLeft) i++;
    else j++;
  }
  return merged;
}

/** Counts work, and says each time that so much of it was done. */
function createSteady(size: number): (done: number) => boolean {
  let sum = 0;
  return done => {
    sum += done;
    if (sum < size) return false;
    sum = 0;
    return true;
  };
}

function places(
  articles: readonly ArticleTokens[],
  titles: readonly { readonly start: number; readonly end: number }[],
): Pick<TokenTable, "starts" | "firstOf" | "titleStarts"> {
  const firstOf = new Uint32Array(articles.length + 1);
  articles.forEach(({ table, at }, article) => {
    const paragraphs = (table.firstOf[at + 1] ?? 0) - (table.firstOf[at] ?? 0);
    firstOf[article + 1] = (firstOf[article] ?? 0) + paragraphs;
  });
  const starts = new Uint32Array((firstOf.at(-1) ?? 0) + 1);
  let paragraph = 0;
  for (const { table, at } of articles) {
    for (let from = table.firstOf[at] ?? 0; from < (table.firstOf[at + 1] ?? 0); from++) {
      const length = (table.starts[from + 1] ?? 0) - (table.starts[from] ?? 0);
      starts[paragraph + 1] = (starts[paragraph] ?? 0) + length;
      paragraph++;
    }
  }
  const titleStarts = new Uint32Array(articles.length + 1);
  titleStarts[0] = starts.at(-1) ?? 0;
  titles.forEach(({ start, end }, at) => {
    titleStarts[at + 1] = (titleStarts[at] ?? 0) + end - start;
  });
  return { starts, firstOf, titleStarts };
}

function languagesOf(articles: readonly ArticleTokens[]): Pick<TokenTable, "languages" | "languageOf"> {
  const languages: string[] = [];
  const languageOf = Uint8Array.from(articles, ({ table, at }) => {
    const language = table.languages[table.languageOf[at] ?? 0] ?? "en";
    if (!languages.includes(language)) languages.push(language);
    return languages.indexOf(language);
  });
  return { languages, languageOf };
}
