import type { SearchFilter } from "../../search/search-index.ts";
import type { AskAnswer } from "../answer.ts";
import { type Library, searchedOf } from "../library.ts";

export interface AskOptions {
  readonly filter?: SearchFilter | undefined;
  /** Passages wanted at most; default 3. */
  readonly limit?: number | undefined;
  /** Day of asking, `YYYY-MM-DD`, for "this week". */
  readonly asked?: string | undefined;
}

/** Answers a question with the passages that hold the answer, or says that the library has none. (Stub.) */
export async function ask(
  library: Library,
  _question: string,
  _options: AskOptions = {},
): Promise<AskAnswer> {
  return {
    kind: "none",
    searched: searchedOf(library.articles.map(({ article }) => article)),
    missing: [],
    nearest: null,
  };
}
