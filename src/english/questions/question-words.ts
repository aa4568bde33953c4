import { FUNCTION_WORDS } from "../grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../grammar/pronouns.ts";
import { COMMON_PASTS } from "../speech/speech-verbs.ts";
import { wordSet } from "../word-set.ts";

/** Words that ask for something, as comparison forms. */
export const WH_WORDS = wordSet(`
  who whom whose what which why when where how
`);

/** What is joined to a question word, with or without its apostrophe: "hows", "whod", "what're". */
const CONTRACTED = /(?<=^(?:wh\p{L}{1,3}|how))['’]?(?:s|d|re|ll)$/u;

/** What a question opens with, as comparison forms: a question word, or a verb moved before its subject. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  ...WH_WORDS,
  ...wordSet(`
  is are am was were do does did can could will would shall should may
  might must have has had isnt arent wasnt werent dont doesnt didnt cant couldnt wont wouldnt shouldnt havent hasnt
  hadnt
`),
]);

/** Verbs that may open a question and are names, too. */
export const MODAL_NAMES = wordSet("may will");

/** Verbs that no modal has with it: "*May has* said" is a statement. */
export const NEVER_BEHIND_MODALS = wordSet("has had is was does did");

/** Whether a form opens a question, also joined with its verb: "whats". */
export function isQuestionWord(form: string): boolean {
  return QUESTION_WORDS.has(form) || isWhWord(form);
}

/** What may come before a question: "so is it open". */
const LEADS = wordSet("so and but or then ok okay well now also hey hi hello please oh wait um");

/** Right before a question inside a sentence: "I want to *know* why", "any *idea* when". */
const ASKING_HEADS = wordSet(`
  know knows tell me us wonder wondering wondered ask asking asked idea clue curious explain find out unsure sure about
  interested understand chance
`);

/** Before a question word that states what isn't known: "nobody knows why". */
const NOBODY_KNOWS = /(?:^| )(?:nobody|no one|noone|none of (?:us|them)) (?:really )?(?:knows?|knew)$/u;

/** After a noun these say which one is meant: "people who live there". */
const RELATIVES = wordSet("who whom whose which where");

/**
 * Whether a sentence asks, by its words as comparison forms: it opens with a question word, or with a little before it ("so
 * is it open"), or has a question inside ("please tell me why", "any idea when"). A question mark is for the caller.
 */
export function asks(forms: readonly string[]): boolean {
  if (opensAsQuestion(forms)) return true;
  return forms.some((form, at) => {
    if (!isWhWord(form)) return false;
    const before = forms.slice(0, at);
    if (NOBODY_KNOWS.test(before.join(" "))) return false;
    if (ASKING_HEADS.has(before.at(-1) ?? "")) return true;
    const isRelative = RELATIVES.has(form) && !FUNCTION_WORDS.has(before.at(-1) ?? "of");
    return !isRelative && !before.some(isVerbOrSubject);
  });
}

/** Whether a sentence opens with a question word, or with a little before it: "so is it open". */
export function opensAsQuestion(forms: readonly string[]): boolean {
  const opening = forms.find(form => !LEADS.has(form));
  return opening !== undefined && isQuestionWord(opening);
}

/** Parts of statements that say what is known or was told, as alternatives of a pattern. */
const KNOWING = {
  /** Anywhere in it, it is not known, or wanted. */
  unknown: "not|never|nobody|noone|no one|\\p{L}+nt|want|wanted|need|needs|like|wish|hope",
  who: "i|we|they|he|she",
  already: "all|already|do|now",
  knows: "know|knows|knew|understand",
} as const;

/** "I know how bad it is", "they told me why", but not "I don't know how", "I want to know how", "nobody told me why". */
const IS_TOLD = new RegExp(
  [
    `^(?!.*(?<!\\p{L})(?:${KNOWING.unknown})(?!\\p{L}))`,
    `.*(?<!\\p{L})(?:told|(?:${KNOWING.who})(?: (?:${KNOWING.already}))? (?:${KNOWING.knows})) `,
  ].join(""),
  "u",
);

/** Whether a statement says that what its question word is about is known, or was told. */
export function tellsWhat(forms: readonly string[]): boolean {
  return IS_TOLD.test(`${forms.join(" ")} `);
}

function isWhWord(form: string): boolean {
  return WH_WORDS.has(form.replace(CONTRACTED, ""));
}

/** With one of these before it, "when" begins no question: "I moved there when". */
function isVerbOrSubject(form: string): boolean {
  return (
    QUESTION_WORDS.has(form) ||
    SUBJECT_PRONOUNS.has(form) ||
    COMMON_PASTS.has(form) ||
    /^im$|^ive$|\p{L}{3}ed$/u.test(form)
  );
}

/** Words in -s that are no plurals, "what's" without its apostrophe among them, as alternatives of a pattern. */
export const NO_PLURALS = "(?:what|wat|wot|who|where|when|why|how)s|is|was|has|does";

/** Words that begin a yes-or-no question, as alternatives of a pattern. */
export const QUESTION_OPENERS =
  "is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|won'?t|isn'?t|didn'?t|doesn'?t|hasn'?t|aren'?t";

/** Before what a question depends on: "if I drive there, can I cross". Alternatives of a pattern. */
export const CONDITIONS = "if|unless|because|since|as|while|after|before|once|although";
