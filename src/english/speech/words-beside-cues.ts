import { wordSet } from "../word-set.ts";

// What stands around a verb of saying and may show that the quoted words aren't plainly the speaker's, or that they are.

/** What a sentence behind words may open with before it says whose they are: "*Or rather*, …". */
export const OPENING_SECOND_THOUGHTS = wordSet(`
  or and but at least rather well though still yet then indeed actually in fact mind you
`);

/** What a sentence opens with if it asks, supposes or denies: "*If* Ann Roe said “…”". */
export const OPENING_SUPPOSITIONS = wordSet(`
  if unless whether should did does do would could can will suppose supposing imagine neither nor nobody never rumour
  rumours rumor rumors
`);

/** What a sentence may open with that takes its report back or asks for it, where it isn't clear which. */
export const OPENING_UNCLEARLY = wordSet(`
  why how what claim claims no not nothing none whatever anything contrary had is was were are
`);

/** Verbs of saying that tell what somebody does meanwhile: "As she *opened* the meeting, Ann Roe said". */
export const STAGE_VERBS = wordSet("open close begin start finish");

/** After "asked", these open a question or say when: answers are in one's own words. */
export const ASKED_ABOUT = wordSet(`
  if whether about why how what when where who which by during in on at repeatedly specifically directly again later
  point recently and earlier last this that
`);

/**
 * What somebody may be asked for, or to do, and answers in their own words: "asked for *comment*", "asked to
 * *explain*".
 */
export const ASKED_FOR = wordSet(`
  comment comments response reaction details clarification explain respond elaborate describe clarify reflect assess
  discuss justify confirm address outline expand his her their a an
`);

/** After a comma, these introduce a name for the words, or whose voice they are in. */
export const NAMING_A_TEXT = wordSet("in under through by via");

/**
 * Right after the verb and the speaker, these say where, in what text or how: what follows must be known to be
 * harmless.
 */
export const OPENING_MEANS = wordSet("under with without through like in on at from by");

/** Those that say so farther behind, too. */
export const OPENING_LATER_MEANS = wordSet("under through via");

/** Who sends out what somebody says: "a statement released by her *office*". */
export const OWN_SENDERS = wordSet(`
  office team staff campaign lawyer lawyers solicitor solicitors attorney attorneys agent publicist representative
  representatives spokesman spokeswoman spokesperson aide aides ministry department embassy palace family company firm
  club party union council government court police prosecutors authorities organisers organizers network broadcaster
  newspaper charity university school hospital committee foundation federation association label studio publisher
`);

/** How one's own voice sounds: "said in a *low* voice". */
export const OWN_TONES = wordSet("low quiet soft loud steady firm calm");

/** Whom one tells something that nobody is to hear: "she told the *mirror*". */
export const NO_LISTENERS = wordSet(`
  mirror wall walls cat dog pillow ceiling moon reflection void plants parrot teddy doll
`);
