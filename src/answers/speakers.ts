import type { ArticleKey } from "../articles/article.ts";
import type { Library } from "./library.ts";

/** A person across the library's articles. Two people are one only when their full names agree. */
export interface LibrarySpeaker {
  /** Short key for custom ids: 10 characters of a hash of the folded full name. */
  readonly key: string;
  readonly name: string;
  readonly alsoNamed: readonly string[];
  readonly quotations: number;
  readonly articles: readonly ArticleKey[];
}

/** Who is quoted in the library, most often first; `search` keeps those whose name has it. (Stub.) */
export function listSpeakers(_library: Library, _search?: string): LibrarySpeaker[] {
  return [];
}

/** Speakers that a typed name may mean ("Keir Starmer", "starmer", a spelling), best first. (Stub.) */
export function findSpeakers(_library: Library, _typed: string): LibrarySpeaker[] {
  return [];
}
