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

/** Sections, bodies and titles, that are worked on between two pauses: about 1 ms. */
const SECTIONS_A_STEP = 200;

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
  const terms = numberTerms(parts);
  yield;

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

function* eachSection<Section>(all: readonly Section[], work: (section: Section) => void): Steps<void> {
  for (let from = 0; from < all.length; from += SECTIONS_A_STEP) {
    for (const section of all.slice(from, from + SECTIONS_A_STEP)) work(section);
    yield;
  }
}

/**
 * Gives every marked term of every part its number in the merged table.
 *
 * The largest part is merged as the sorted list that it is; only the terms of the others are sorted.
 */
function numberTerms(
  parts: readonly { readonly table: TokenTable; readonly numbers: Uint32Array }[],
): string[] {
  const base = parts.reduce<(typeof parts)[number] | null>(
    (largest, part) => (largest && largest.numbers.length >= part.numbers.length ? largest : part),
    null,
  );
  if (!base) return [];
  const others = parts.filter(part => part !== base);
  const added = new Map<string, number>();
  for (const { table, numbers } of others) {
    table.terms.forEach((term, at) => {
      if (numbers[at] === 1) added.set(term, 0);
    });
  }
  const terms: string[] = [];
  const sorted = [...added.keys()].sort();
  let next = 0;
  const addUpTo = (limit: string | null) => {
    for (
      let term = sorted[next];
      term !== undefined && (limit === null || term < limit);
      term = sorted[++next]
    ) {
      added.set(term, terms.push(term) - 1);
    }
  };
  base.table.terms.forEach((term, at) => {
    addUpTo(term);
    const isShared = sorted[next] === term;
    if (isShared) next++;
    if (base.numbers[at] !== 1 && !isShared) return;
    const number = terms.push(term) - 1;
    base.numbers[at] = number;
    if (isShared) added.set(term, number);
  });
  addUpTo(null);
  for (const { table, numbers } of others) {
    table.terms.forEach((term, at) => {
      numbers[at] = added.get(term) ?? 0;
    });
  }
  return terms;
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
