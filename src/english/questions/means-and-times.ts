import { MONTHS, WEEKDAYS } from "../grammar/calendar.ts";
import { SMALL_NUMBERS } from "../grammar/numbers.ts";
import { wordSet } from "../word-set.ts";

/** Words that after "by" say how, by how much or by when, and not who: "was closed by hand", "by two to one", "by May". */
export const MEANS_AND_TIMES: ReadonlySet<string> = new Set([
  ...wordSet(`
    hand phone telephone email letter post air sea land road rail car bus train boat ship bike law vote mistake accident
    chance default far then now today tomorrow tonight noon midnight night day half
  `),
  ...MONTHS,
  ...WEEKDAYS,
  ...Object.keys(SMALL_NUMBERS),
]);
