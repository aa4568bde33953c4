import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "../grammar/calendar.ts";
import { SMALL_NUMBERS } from "../grammar/numbers.ts";

const DAYS = [...MONTHS, ...SHORT_MONTHS.keys(), ...WEEKDAYS].join("|");
const NUMBERS = Object.keys(SMALL_NUMBERS).join("|");
const FIGURE = `(?:[$£€]?\\d|(?:${NUMBERS}|${DAYS}|the end|next|early|mid|late|half)\\b)`;

const MOVED = [
  "put (?:off|back)|pushed back|brought forward|postponed|delayed|deferred|moved|slipped",
  "risen|rose|rises|rais(?:es|ed)|gone up|went up|go(?:es)? up|grown|grew|grows|climbed|jumped|increased|extended",
  "cut|fallen|fell|falls|gone down|went down|go(?:es)? down|dropped|reduced|lowered|trimmed|revised",
].join("|");

const SIGNS = {
  "has been put off from January to 1 April": `(?:${MOVED})\\b[^.;]{0,60}? (?:to|until|by|from) (?:\\w+ ){0,2}${FIGURE}`,
  "has passed 11,000": `(?:passed|topped|exceeded|surpassed|reached|hit) (?:\\w+ )?[$£€]?\\d`,
  "2,400 people and not 3,200": `not (?:on |for |in |at |the )?${FIGURE}`,
  "40 jobs in place of 95": `(?:instead of|in place of|rather than|up from|down from) (?:the )?(?:\\w+ )?${FIGURE}`,
  "bringing the number of dead to 12": "bring(?:s|ing)? (?:the|its|their) (?:\\w+ ){0,3}to",
  "in all, 388 people": "in all(?=,)|has since|have since|no longer",
  "later than was announced":
    "(?:sooner|later|earlier|more|fewer|less) than (?:\\w+ )?(?:announced|planned|hoped|expected|promised|thought|feared)",
} as const;

/** Where a sentence says that a figure or a day has changed. */
export const CHANGE = new RegExp(`\\b(?:${Object.values(SIGNS).join("|")})`, "i");

/** Before a figure or a day that isn't valid any longer, as part of a pattern: "the end of June, not 8 June". */
export const REPLACED_BEFORE =
  "(?:not|instead of|rather than|in place of|up from|down from)(?: (?:on|in|by|at|the|for))?";

const REVERSALS = {
  "will stay open": "(?:will|is to|are to|would|can|may) (?:now )?(?:stay|remain|keep)|no longer|after all",
  "has been dropped":
    "(?:dropped|scrapped|cancelled|called off|abandoned|withdrawn|withdrew|overturned|reversed|lifted|saved|reprieved)",
  "gave up": "(?:gave|given|giving) up|back(?:ed|ing)? down|changed? (?:his|her|its|their|my|our) minds?",
} as const;
/** Where a sentence may say that something isn't so any longer. */
export const REVERSAL = new RegExp(`\\b(?:${Object.values(REVERSALS).join("|")})\\b`, "i");
