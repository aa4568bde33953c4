import { LETTERS_AFTER, REGNAL } from "../english/name-words.ts";
import { HONORIFICS, OFFICES } from "../english/titles.ts";
import { isFullName as hasFullForm, type NameForm, readName } from "../names/name-form.ts";
import { wordsOf } from "../text/words.ts";

/** A printed name with the words for looking it up. */
export interface SpeakerName {
  /** Comparison forms of the words, without forms of address and letters after the name. */
  readonly words: readonly string[];
  /** The form of address that indicates gender, if one was printed. */
  readonly address: "man" | "woman" | null;
  /** The parts of the name. */
  readonly form: NameForm;
}

/**
 * Reads a printed or typed name.
 *
 * @example speakerNameOf("Sir Keir Starmer MP") // words keir, starmer; address man
 * @example speakerNameOf("President Zelensky") // words president, zelensky: a single name keeps its office
 */
export function speakerNameOf(printed: string): SpeakerName {
  const known = recent.get(printed) ?? before.get(printed);
  if (known) return known;
  const name = readSpeakerName(printed);
  if (printed.length > LONGEST_REMEMBERED) return name;
  if (recent.size === MOST_REMEMBERED) [before, recent] = [recent, new Map()];
  recent.set(printed, name);
  return name;
}

/** Names that are cached, about half a kilobyte each: the same people are quoted in many articles and servers. */
const MOST_REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 60;
let recent = new Map<string, SpeakerName>();
let before: ReadonlyMap<string, SpeakerName> = new Map();

function readSpeakerName(printed: string): SpeakerName {
  const forms = wordsOf(printed).map(({ form }): string => form);
  if (forms.length > 1 && /['’]s$/u.test(printed.trimEnd())) {
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

/** A printed name of two words or more: enough to tell a person from namesakes in another article. */
export function isFullName({ form }: SpeakerName): boolean {
  return hasFullForm(form);
}

/** The name without the office before it, for a search that found nothing: "President Zelensky". */
export function withoutOffice(name: SpeakerName): SpeakerName {
  const office = name.words.slice(0, -1).findLastIndex(word => OFFICES.has(word) || isKept(word));
  return { ...name, words: name.words.slice(office + 1) };
}

/** "Pope" and "Prince" are part of a single name; "Mr", "Sir" and "Dame" never are. */
function isKept(form: string): boolean {
  return REGNAL.has(form);
}

function isAddress(form: string): boolean {
  return HONORIFICS.has(form) && !REGNAL.has(form);
}
