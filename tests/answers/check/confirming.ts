import type { QuoteCheck, Verdict } from "../../../src/answers/answer.ts";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";

const CONFIRMING: ReadonlySet<Verdict> = new Set(["verbatim", "trimmed", "own-words", "reported"]);

/** The checks of a message that confirm something in an article, every line of which is a paragraph. */
export async function confirming(article: string, message: string): Promise<QuoteCheck[]> {
  const library = buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Pier" }),
  ]);
  const { checks } = await checkMessage(library, message);
  return checks
    .map(({ check }) => check)
    .filter(({ verdict, notFrom, speakerAgrees }) => {
      const isOthers = notFrom.length > 0 || speakerAgrees === "other" || speakerAgrees === "unclear";
      return CONFIRMING.has(verdict) && !isOthers;
    });
}
