import { UnreadableError } from "./unread.ts";

/**
 * What one article, and one file, may hold. Everything that is done with an article takes the longer the
 * more there is of it, on the thread that answers everybody; these bounds are far above what news has.
 */
export const BOUNDS = {
  /** In UTF-16 code units: a book of 160,000 words. */
  text: 1_000_000,
  /** A day's parliamentary record has 1,500. */
  paragraphs: 5_000,
  quotations: 5_000,
  title: 1_000,
  /** A paper of a hundred authors fits. */
  author: 2_000,
  publisher: 500,
  url: 2_048,
  language: 100,
  /** As many as fit into a file of 5 MB at 500 bytes each, a sentence or two. */
  articlesPerFile: 10_000,
  /** Lines and articles of one file that could not be read and are named. */
  problemsNamed: 100,
  /** Where so many could not be read the rest of the file isn't tried. */
  problemsPerFile: 10_000,
} as const;

type Bound = Exclude<keyof typeof BOUNDS, "problemsNamed">;

/** What there is more of than an article or a file may have, in words; null where it is within its bound. */
export function excessOf(bound: Bound, size: number): string | null {
  const limit = BOUNDS[bound];
  return size > limit ? EXCESS[bound](counted(size), counted(limit)) : null;
}

/** @throws {UnreadableError} if there is more of something than an article or a file may have */
export function assertWithin(bound: Bound, size: number): void {
  const excess = excessOf(bound, size);
  if (excess !== null) throw new UnreadableError(excess);
}

function counted(count: number): string {
  return count.toLocaleString("en-GB");
}

const longField = (name: string) => (size: string, limit: string) =>
  `${name}: ${size} characters; the limit is ${limit}`;
const longArticle = (unit: string) => (size: string, limit: string) =>
  `one article with ${size} ${unit}; the limit is ${limit}, so split it into several`;

const EXCESS = {
  text: longArticle("characters"),
  paragraphs: longArticle("paragraphs"),
  quotations: longArticle("quotations"),
  title: longField("title"),
  author: longField("author"),
  publisher: longField("publisher"),
  url: longField("url"),
  language: longField("language"),
  articlesPerFile: (_, limit) =>
    `only its first ${limit} articles are read; put the others into another file`,
  problemsPerFile: (_, limit) => `the rest of it is not read, because ${limit} parts before can't be`,
} as const satisfies Partial<Record<keyof typeof BOUNDS, (size: string, limit: string) => string>>;
