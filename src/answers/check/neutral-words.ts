import { wordSet } from "../../english/word-set.ts";
import { CONTRACTIONS, spelledAlike } from "../../english/written-forms.ts";

/**
 * Words that don't change what a sentence says: fillers, and emphasis. A closed list: any other word matters.
 * "Only", "just", "even" and "merely" are left out on purpose.
 */
const NEUTRAL = wordSet(`
  um uh er erm ah oh well really actually very quite indeed also too basically literally simply obviously okay ok
  anyway you know i mean look listen please kind sort of thank the yeah
`);

/** Words that may open a sentence and be left out. */
const OPENERS = wordSet("and but so that well now look listen oh yeah yes okay ok um uh er anyway because");

/** Words that may close a sentence and be left out. */
const CLOSERS = wordSet("too also okay ok you know thanks thank indeed anyway sir sic");

/** Two-word fillers: "of" and "I" are neutral only in these. */
const FILLERS: readonly (readonly string[])[] = [
  ["you", "know"],
  ["i", "mean"],
  ["kind", "of"],
  ["sort", "of"],
  ["thank", "you"],
];
const IN_FILLERS = wordSet("you know i mean kind sort of thank");

/** Whether a sentence opens the same without these words. */
export function isNeutralOpening(forms: readonly string[]): boolean {
  return forms.every(form => OPENERS.has(form));
}

/** Whether a sentence closes the same without these words. */
export function isNeutralEnd(forms: readonly string[]): boolean {
  return forms.every(form => CLOSERS.has(form));
}

/**
 * Whether two pieces of a sentence say the same: they differ only in neutral words, contractions or spelling.
 *
 * @example isNeutralChange(["really"], []) // true
 * @example isNeutralChange(["only"], []) // false
 * @example isNeutralChange(["do", "not"], ["dont"]) // true
 */
export function isNeutralChange(quoted: readonly string[], claimed: readonly string[]): boolean {
  return weightyOf(quoted).join(" ") === weightyOf(claimed).join(" ");
}

/** The words of a piece that matter, in one spelling. */
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
