import type { QuoteCheck } from "../../../src/answers/answer.ts";
import { checkMessage } from "../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";

/** The checks of a message that confirm something in an article, every line of which is a paragraph. */
export async function confirming(article: string, message: string): Promise<QuoteCheck[]> {
  const library = buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Pier" }),
  ]);
  const { checks } = await checkMessage(library, message);
  return checks.map(({ check }) => check).filter(isConfirmed);
}
