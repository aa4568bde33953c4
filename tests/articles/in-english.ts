import type { Article } from "../../src/articles/article.ts";
import type { Reason } from "../../src/articles/reason.ts";
import { type Unread, UnreadableError } from "../../src/articles/unread.ts";
import { english } from "../../src/wording/english/english.ts";
import { reasonInWords } from "../../src/wording/reason-in-words.ts";

/** A reason in the words of the command line. */
export function said(reason: Reason): string {
  return reasonInWords(reason, english);
}

/** What could not be read, in the words of the command line. */
export function inEnglish(
  unread: readonly Unread[],
): { file: string; line: number | null; reason: string }[] {
  return unread.map(({ file, line, reason }) => ({ file, line, reason: said(reason) }));
}

/** Why something could not be read, one sentence for each file and line. */
export function reasonsIn({ unread }: { readonly unread: readonly Unread[] }): string[] {
  return unread.map(({ reason }) => said(reason));
}

/** What a file said about its article that was left out; none if the article has no note about it. */
export function remarksOn(article: Article | undefined): string[] {
  return article?.leftOut?.map(said) ?? [];
}

/** Runs a parser that must refuse. @returns the reason */
export function refusalOf(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof UnreadableError) return said(error.reason);
    throw error;
  }
  throw new Error("it was read");
}
