import {
  FILLERS,
  NEUTRAL_CLOSERS,
  NEUTRAL_OPENERS,
  NEUTRAL_WORDS,
  WORDS_OF_FILLERS,
} from "../../../english/messages/neutral-words.ts";
import { CONTRACTIONS, spelledAlike } from "../../../english/spelling/written-forms.ts";

/** Whether a sentence opens the same without these words. */
export function isNeutralOpening(forms: readonly string[]): boolean {
  return forms.every(form => NEUTRAL_OPENERS.has(form));
}

/** Whether a sentence closes the same without these words. */
export function isNeutralEnd(forms: readonly string[]): boolean {
  return forms.every(form => NEUTRAL_CLOSERS.has(form));
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
    else if (!NEUTRAL_WORDS.has(form) || WORDS_OF_FILLERS.has(form)) weighty.push(spelledAlike(form));
  }
  return weighty;
}
