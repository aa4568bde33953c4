import type { Reason, ReasonOf } from "./reason.ts";
import { UnreadableError } from "./unread.ts";

/**
 * What one article, and one file, may hold. The larger an article, the longer each step takes on the thread that
 * answers everybody. These bounds are far above anything in the news.
 */
export const BOUNDS = {
  /** In UTF-16 code units: a book of 160,000 words. */
  text: 1_000_000,
  /** A day's parliamentary record has 1,500. */
  paragraphs: 5_000,
  quotations: 5_000,
  title: 1_000,
  /** A paper with a hundred authors fits. */
  author: 2_000,
  publisher: 500,
  url: 2_048,
  language: 100,
  /** As many as fit into a file of 5 MB at 500 bytes each, a sentence or two. */
  articlesPerFile: 10_000,
  /** How many of a file's unreadable lines and articles are named. */
  problemsNamed: 100,
  /** After this many unreadable ones, the rest of the file isn't tried. */
  problemsPerFile: 10_000,
} as const;

type Bound = Exclude<keyof typeof BOUNDS, "problemsNamed">;

type Field = "title" | "author" | "publisher" | "url" | "language";

/** The reason why a field is too long; null if it is within its bound. */
export function longField(field: Field, characters: number): ReasonOf<"long-field"> | null {
  const limit = BOUNDS[field];
  return characters > limit ? { kind: "long-field", field, characters, limit } : null;
}

/** @throws {UnreadableError} if there is more of something than an article or a file may have */
export function assertWithin(bound: Exclude<Bound, Field>, count: number): void {
  const limit = BOUNDS[bound];
  if (count > limit) throw new UnreadableError({ kind: EXCESS[bound], count, limit });
}

const EXCESS = {
  text: "too-many-characters",
  paragraphs: "too-many-paragraphs",
  quotations: "too-many-quotations",
  articlesPerFile: "too-many-articles",
  problemsPerFile: "too-many-problems",
} as const satisfies Record<Exclude<Bound, Field>, Reason["kind"]>;
