import { wordSet } from "../../english/word-set.ts";

/**
 * Words without which a sentence says the same: fillers, and what only stresses. Closed: a word that isn't here
 * weighs. "Only", "just", "even" and "merely" are left out on purpose.
 */
const NEUTRAL = wordSet(`
  um uh er erm ah oh well really actually very quite indeed also too basically literally simply obviously okay ok
  anyway you know i mean look listen please kind sort of thank the yeah
`);

/** What may open a sentence and be left away. */
const OPENERS = wordSet("and but so that well now look listen oh yeah yes okay ok um uh er anyway because");

/** What may close a sentence and be left away. */
const CLOSERS = wordSet("too also okay ok you know thanks thank indeed anyway sir sic");

/** Two-word fillers: "of" and "I" are neutral in these alone. */
const FILLERS: readonly (readonly string[])[] = [
  ["you", "know"],
  ["i", "mean"],
  ["kind", "of"],
  ["sort", "of"],
  ["thank", "you"],
];
const IN_FILLERS = wordSet("you know i mean kind sort of thank");

/** Contracted forms as comparison forms, written out. Those that are words as well ("were", "its", "well") are left out. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  `dont:do not|doesnt:does not|didnt:did not|isnt:is not|arent:are not|wasnt:was not|werent:were not|hasnt:has not|
  havent:have not|hadnt:had not|couldnt:could not|shouldnt:should not|wouldnt:would not|cant:can not|cannot:can not|
  wont:will not|im:i am|ive:i have|youre:you are|youve:you have|weve:we have|theyre:they are|theyve:they have|
  hes:he is|shes:she is|thats:that is|theres:there is|lets:let us|gonna:going to|gotta:got to|wanna:want to|
  itll:it will|youll:you will|theyll:they will`
    .split("|")
    .map(row => {
      const [short = "", long = ""] = row.trim().split(":");
      return [short, long];
    }),
);

/** Endings that differ between British and American spelling. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|ation|ations)$/, "iz$1"],
  [/yse(d|s)?$/, "yze$1"],
  [/(col|fav|hon|lab|neighb|behavi|harb|hum|rum|vig|flav|end)our/, "$1or"],
  [/(cent|theat|met|lit|fib)re(s?)$/, "$1er$2"],
  [/(travel|cancel|label|model|signal)l(ed|ing|er)/, "$1$2"],
  [/(def|off|lic)ence/, "$1ense"],
  [/ogue(s?)$/, "og$1"],
  [/(program)me(s?)$/, "$1$2"],
];

/** Whether a sentence opens the same without these words. */
export function isNeutralOpening(forms: readonly string[]): boolean {
  return forms.every(form => OPENERS.has(form));
}

/** Whether a sentence closes the same without these words. */
export function isNeutralEnd(forms: readonly string[]): boolean {
  return forms.every(form => CLOSERS.has(form));
}

/**
 * Whether two pieces of a sentence say the same: they differ in neutral words, contracted forms or spelling only.
 *
 * @example isNeutralChange(["really"], []) // true
 * @example isNeutralChange(["only"], []) // false
 * @example isNeutralChange(["do", "not"], ["dont"]) // true
 */
export function isNeutralChange(quoted: readonly string[], claimed: readonly string[]): boolean {
  return weightyOf(quoted).join(" ") === weightyOf(claimed).join(" ");
}

/** The words of a piece that weigh, written in one way. */
function weightyOf(forms: readonly string[]): string[] {
  const written = forms.flatMap(form => CONTRACTIONS.get(form)?.split(" ") ?? [form]);
  const weighty: string[] = [];
  for (let at = 0; at < written.length; at++) {
    const form = written[at] ?? "";
    if (FILLERS.some(([first, second]) => form === first && written[at + 1] === second)) at++;
    else if (!NEUTRAL.has(form) || IN_FILLERS.has(form)) weighty.push(spelledAlike(form));
  }
  return weighty;
}

function spelledAlike(form: string): string {
  return SPELLINGS.reduce((current, [ending, other]) => current.replace(ending, other), form);
}
