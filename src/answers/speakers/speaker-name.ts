import { FUNCTION_WORDS } from "../../english/grammar/function-words.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import { LETTERS_AFTER, NAME_PARTICLES, REGNAL } from "../../english/people/name-words.ts";
import { DESCRIBING_NOUNS } from "../../english/people/nouns.ts";
import { HONORIFICS, OFFICES } from "../../english/people/titles.ts";
import { describesAnother, type NameForm, NO_NAME, readName } from "../../names/name-form.ts";
import { onceForEachWord } from "../../text/once-for-each-word.ts";
import { wordsOf } from "../../text/words.ts";

/** A printed name with the words for looking it up. */
export interface SpeakerName {
  /** Comparison forms of the words, without forms of address and letters after the name. */
  readonly words: readonly string[];
  /** The form of address that indicates gender, if one was printed. */
  readonly address: "man" | "woman" | null;
  /** The parts of the name. */
  readonly form: NameForm;
}

/** Names that are remembered, about half a kilobyte each: the same people are quoted in many articles and servers. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 60;

/**
 * Reads a printed or typed name.
 *
 * @example speakerNameOf("Sir Keir Starmer MP") // words keir, starmer; address man
 * @example speakerNameOf("President Zelensky") // words president, zelensky: a single name keeps its office
 */
export const speakerNameOf = onceForEachWord(readSpeakerName, {
  most: MOST_REMEMBERED,
  longest: LONGEST_REMEMBERED,
});

/**
 * The same for words that may name nobody: typed ones, and what an article has beside somebody's words. A description
 * has words to be found by, but no parts of a name: those in it are somebody else's.
 *
 * @example nameOrDescription("the officer who arrested Ann Roe") // no form
 */
export function nameOrDescription(printed: string): SpeakerName {
  const name = speakerNameOf(printed);
  return describesAnother(printed) ? { ...name, address: null, form: NO_NAME } : name;
}

/**
 * Whether typed words have nothing of a description but the name of a person in it, who is somebody else: "Ben Lind",
 * of "a source close to Ben Lind". A body in a description may be meant: "the Home Office", of "a Home Office source".
 *
 * @param name what was typed, as a name
 * @param isTyped whether a word was typed
 */
export function isOnlyNamedIn(
  description: string,
  name: NameForm | null,
  isTyped: (form: string) => boolean,
): boolean {
  const words = wordsOf(description);
  const isDescribed = words.some(({ start, form }) => {
    const isSmall = /\p{Ll}/u.test(description.charAt(start)) || DESCRIBING_NOUNS.has(form);
    return isSmall && !FUNCTION_WORDS.has(form) && !NAME_PARTICLES.has(form) && isTyped(form);
  });
  if (isDescribed) return false;
  const isPerson = words.some(({ form }) => FIRST_NAMES.has(form) || HONORIFICS.has(form));
  return isPerson || (name !== null && (name.gender !== null || FIRST_NAMES.has(name.firstName ?? "")));
}

function readSpeakerName(printed: string): SpeakerName {
  const forms = wordsOf(printed).map(({ form }): string => form);
  if (forms.length > 1 && /['’]s$/iu.test(printed.trimEnd())) {
    // "Mr Biden's" means Mr Biden.
    forms.push((forms.pop() ?? "").replace(/s$/, ""));
  }
  let to = forms.length;
  while (to > 1 && LETTERS_AFTER.has(forms[to - 1] ?? "")) to--;
  let from = forms.slice(0, Math.max(0, to - 2)).findLastIndex(form => OFFICES.has(form) || isKept(form)) + 1;
  let address: SpeakerName["address"] = null;
  while (from < to - 1 && isAddress(forms[from] ?? "")) {
    const gender = HONORIFICS.get(forms[from] ?? "")?.gender;
    if (gender) address = gender === "he" ? "man" : "woman";
    from++;
  }
  return { words: forms.slice(from, to), address, form: readName(printed) };
}

/** "Pope" and "Prince" are part of a single name; "Mr", "Sir" and "Dame" never are. */
function isKept(form: string): boolean {
  return REGNAL.has(form);
}

function isAddress(form: string): boolean {
  return HONORIFICS.has(form) && !REGNAL.has(form);
}
