import { STATES_SHORT } from "../people/places.ts";
import { wordSet } from "../word-set.ts";
import { SHORT_MONTHS } from "./calendar.ts";

/** Abbreviations before a name or a number: their full stop never ends a sentence. Lower case, without the stop. */
export const BEFORE_NAME = wordSet(`
  mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm sgt cpl pvt rev fr hon rt pres atty supt insp
  det messrs mme mlle st ste mt ft vol vs v cf
`);

/** Abbreviations only before a number: "No. 10", "Fig. 3", "pp. 4–5". Before anything else they are words. */
export const BEFORE_NUMBER = wordSet(`
  no nos art fig ch p pp
`);

/** Abbreviations that may or may not end a sentence: the next word decides. */
export const MAY_END: ReadonlySet<string> = new Set([
  ...SHORT_MONTHS.keys(),
  ...STATES_SHORT,
  ...wordSet(`
    jr sr inc corp co ltd bros etc al a.m p.m ph.d esq approx dept est ave blvd
  `),
]);

/** Words that begin a sentence much more often than they continue after an abbreviation. */
export const SENTENCE_OPENERS = wordSet(`
  the a an he she it they we i you but and in on at as if when while this that these those there his her their its our my
  some many most after before for from with by what who why how so yet also however meanwhile
`);

/** Those that are abbreviations in lower case too; the others are then words or parts of words. */
export const SMALL_ABBREVIATIONS = wordSet("vs v cf etc al a.m p.m approx dept est p pp no nos");
