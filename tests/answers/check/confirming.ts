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

/** What is in the place of WORDS in the texts of {@link isConfirmedOf}. */
const WORDS = "The bridge will stay shut until the cracks have been repaired";

/** Whether a message is confirmed by an article: WORDS are the same words in both, in quotation marks, and a comma behind them in the marks. */
export async function isConfirmedOf(article: string, message: string, date?: string): Promise<boolean> {
  const fill = (text: string) => text.replaceAll("WORDS,", `“${WORDS},”`).replaceAll("WORDS", `“${WORDS}”`);
  const origin = { kind: "host", file: "a" } as const;
  const library = buildLibrary([
    articleOfLines(fill(article), { origin, title: "Tarn", ...(date ? { date } : {}) }),
  ]);
  const { checks } = await checkMessage(library, fill(message));
  return checks.some(({ check }) => isConfirmed(check));
}
