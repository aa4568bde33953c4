import { DAILY_LIFE_TELLING } from "./telling/daily-life.ts";
import { PUBLIC_LIFE_TELLING } from "./telling/public-life.ts";

/**
 * Words of a sentence that answers a question containing another word, though they mean something else: the answer to
 * "who was hurt" mentions hospitals and ambulances; the answer about a jail term mentions a judge and years.
 * `hurt: hospital wounded`, rows separated by semicolons, base forms; other forms are found by their stems. Written by
 * two people who knew neither the engine nor the questions that it is measured with.
 */
export const TELLING_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  [PUBLIC_LIFE_TELLING, DAILY_LIFE_TELLING]
    .flatMap(rows => rows.split(";"))
    .map(row => row.trim().split(/[:\s]+/))
    .flatMap(([asked = "", ...telling]) => (telling.length === 0 ? [] : [[asked, telling]])),
);
