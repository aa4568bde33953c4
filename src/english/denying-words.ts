import { wordSet } from "./word-set.ts";

// How a denial is put, besides the single words of `DENIALS`.

/** What may open a clause before "no": "*At* no time did she say". Not "with" and "for", which deny nothing: "With no warning". */
export const PREPOSITIONS_BEFORE_NO = wordSet("at on in under by during to through from");

/** Behind these and "no" nothing is denied: "in no *uncertain* terms", "in no *time*" (`IN_NO`), "at no *cost*". */
export const DENYING_NOTHING_AFTER_NO = wordSet("uncertain small little mean doubt cost notice particular");

/** What may stand behind "not" at the front of its clause, so that the clause is denied: "Not *once* did she say". */
export const DENIED_BEHIND_NOT = wordSet("once ever a one even anywhere at");

/** A clause that opens with one of these and goes on with "did" and the subject is denied: "*Nowhere* did she say". */
export const DENYING_FRONTS = wordSet("never nowhere neither nor");

/** Not with these behind them: "Never *before* has she said". */
export const BEHIND_FRONTS_NOT_DENIED = wordSet("before again");
