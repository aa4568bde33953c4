import { wordSet } from "../word-set.ts";

/** Small words inside surnames: "van der Leyen", "bin Salman", "de la Cruz". */
export const NAME_PARTICLES = wordSet(`
  de la le du da di del della van von der den ten ter bin bint ibn al el abu ben dos das do e y zu af av ap ng na
`);

/** Suffixes that distinguish father and son, as printed after a name, with their meaning. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ["jr", "jr"],
  ["junior", "jr"],
  ["jnr", "jr"],
  ["sr", "sr"],
  ["senior", "sr"],
  ["snr", "sr"],
  ["ii", "ii"],
  ["iii", "iii"],
  ["iv", "iv"],
]);

/** Letters after a name. */
export const LETTERS_AFTER = wordSet(`
  mp msp mep qc kc obe mbe cbe kbe dbe phd md esq
`);

/** Titles after which one name is the whole name: "Pope Francis", "Prince William". */
export const REGNAL = wordSet(`
  king queen prince princess pope emperor empress
`);

/** Titles that are as often surnames: after a first name they are surnames ("Angus King Smith"). */
export const SURNAME_TITLES = wordSet(`
  king bishop judge pope prince major baron queen father sister sergeant marshal
`);

/**
 * Trades that are as often surnames: "Gita Cook of the Harbour Board" is no cook of the board. Clerks, rangers and
 * foresters are left out: "Parish Clerk of Tarn" is an office.
 */
export const TRADE_SURNAMES = wordSet(`
  cook baker butcher carpenter gardener weaver brewer barber cooper mason carter turner fisher hunter shepherd miller
  potter porter tailor taylor smith clark archer bowler painter singer skinner tanner
`);

/** Participles behind a hyphen that make a name describe something: "six Republican-led states", "Russian-backed". */
export const COMPOUND_PARTICIPLES = wordSet(`
  led backed run controlled held dominated owned funded sponsored occupied appointed speaking leaning installed made
  brokered
`);

/** Words with a capital that name neither a person nor what a pronoun could stand for, as alternatives of a pattern. */
export const CAPITALS_OF_NOBODY = "I|I['’].*|US|UK|EU|UN|NATO|G\\d+";

/** Titles that are somebody's whole name: "the Duke of Edinburgh". */
export const NOBILITY = wordSet("duke duchess prince princess earl countess archbishop bishop marquess");

/** Surnames that end as a role does: "chapman", as "fisherman". */
export const SURNAMES_LIKE_ROLES = wordSet(`
  altman ackerman beckman berman bowman brinkman chapman coleman dorman eastman eckman feldman forman
  freeman friedman gelman goldman goodman grossman guzman hackman hartman heyman hickman hoffman holman hopman inman kaufman kellman kirkman
  lehman lieberman lipman longman lyman merriman neuman newman norman oldman osman pitman pullman redman rodman roman
  sherman silverman stedman steinman stillman susman tillman truman tubman ulman waxman weissman
  wellman whitman wiseman wortman yeoman youngman zimmerman
`);
