import { DAILY_LIFE_TELLING } from "./telling/daily-life.ts";
import { PUBLIC_LIFE_TELLING } from "./telling/public-life.ts";

/**
 * Words of a sentence that answers a question containing another word, though they mean something else: the answer to
 * "who was hurt" mentions hospitals and ambulances; the answer about a jail term mentions a judge and years.
 * `hurt: hospital wounded`, rows separated by semicolons, base forms; other forms are found by their stems. Written by
 * two people who knew neither the engine nor the questions that it is measured with. A word with several rows has the
 * words of all of them.
 */
export const TELLING_WORDS: ReadonlyMap<string, readonly string[]> = wordsByAsked(
  `${PUBLIC_LIFE_TELLING};${DAILY_LIFE_TELLING}`,
);

function wordsByAsked(rows: string): ReadonlyMap<string, readonly string[]> {
  const byAsked = new Map<string, Set<string>>();
  for (const [, asked = "", telling = ""] of rows.matchAll(/([^:;\s]+):([^;]+)/gu)) {
    const known = byAsked.get(asked) ?? new Set();
    byAsked.set(asked, new Set([...known, ...telling.trim().split(/\s+/u)]));
  }
  return new Map([...byAsked].map(([asked, telling]) => [asked, [...telling]]));
}
