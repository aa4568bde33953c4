import { SMALL_NUMBERS } from "../grammar/numbers.ts";

/** How many "a couple of" and the like mean, besides the number words. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["couple of", 2],
  ["few", 3],
]);

/** The first month of each season, from 1. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

const [, ...numbers] = Object.keys(SMALL_NUMBERS);

/** Words for periods of days, as alternatives of a pattern; read by `answers/understand/named-days.ts`. */
export const PERIOD_WORDS = {
  today: "today|tonight|this (?:morning|afternoon|evening)",
  count: ["\\d{1,3}", ...VAGUE_COUNTS.keys(), ...numbers].join("|"),
  unit: "day|week|fortnight|month|year",
  back: "past|last|previous",
  season: [...SEASONS.keys()].join("|"),
  feast: "easter|christmas|new year",
} as const;
