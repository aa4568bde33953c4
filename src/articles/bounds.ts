import type { Reason, ReasonOf } from "./reason.ts";
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

type Field = "title" | "author" | "publisher" | "url" | "language";

/** A field that is longer than it may be; null where it is within its bound. */
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
