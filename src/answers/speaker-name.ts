import { wordsOf } from "../text/words.ts";

/** A printed name in the form in which names are compared. */
export interface SpeakerName {
  /** Comparison forms of the words, without titles and letters after the name. */
  readonly words: readonly string[];
  /** The form of address that tells man from woman, if one was printed. */
  readonly address: "man" | "woman" | null;
  /** Printed like a name, its last word in capitals ("the company" is none), or in a script without. */
  readonly isProper: boolean;
}

// How one is addressed: these never are a name, so that "Mr Smith" is "smith".
const MEN = new Set(["mr", "sir", "lord", "mister", "herr", "monsieur"]);
const WOMEN = new Set(["mrs", "ms", "miss", "dame", "lady", "baroness", "madame", "frau"]);
const COURTESY = new Set([...MEN, ...WOMEN, "dr", "doctor", "prof", "professor", "rev", "reverend", "hon"]);

// Offices before a name. "Ukrainian President Volodymyr Zelensky" is "volodymyr zelensky".
const OFFICES: ReadonlySet<string> = new Set(
  `president vice prime minister chancellor senator sen congressman congresswoman representative rep governor gov
  mayor judge justice king queen prince princess pope cardinal archbishop bishop father sister general gen
  colonel col major maj captain capt lieutenant lt sergeant sgt inspector detective superintendent officer
  sheriff chief secretary ambassador councillor cllr mp coach manager`.split(/\s+/),
);

// With these one name is the whole name: "Pope Francis", "Prince William".
const REGNAL: ReadonlySet<string> = new Set("king queen prince princess pope".split(" "));

const LETTERS_AFTER: ReadonlySet<string> = new Set(
  "mp msp mep qc kc obe mbe cbe kbe dbe phd md esq".split(" "),
);

/**
 * Reads a printed or typed name.
 *
 * @example speakerNameOf("Sir Keir Starmer MP") // words keir, starmer; address man
 * @example speakerNameOf("President Zelensky") // words president, zelensky: one name alone keeps its office
 */
export function speakerNameOf(printed: string): SpeakerName {
  const printedWords = wordsOf(printed);
  const forms = printedWords.map(({ form }): string => form);
  if (forms.length > 1 && /['’]s$/u.test(printed.trimEnd())) {
    // "Mr Biden's" names Mr Biden.
    forms.push((forms.pop() ?? "").replace(/s$/, ""));
  }
  let to = forms.length;
  while (to > 1 && LETTERS_AFTER.has(forms[to - 1] ?? "")) to--;
  const office = forms.slice(0, Math.max(0, to - 2)).findLastIndex(form => OFFICES.has(form));
  let from = office + 1;
  let address: SpeakerName["address"] = null;
  while (from < to - 1 && COURTESY.has(forms[from] ?? "")) {
    if (MEN.has(forms[from] ?? "")) address = "man";
    else if (WOMEN.has(forms[from] ?? "")) address = "woman";
    from++;
  }
  const last = printedWords[to - 1];
  const initial = last ? printed.slice(last.start, last.end).charAt(0) : "";
  return { words: forms.slice(from, to), address, isProper: initial === initial.toUpperCase() };
}

/** A printed name of two words or more: enough to tell a person from namesakes in another article. */
export function isFullName({ words, isProper }: SpeakerName): boolean {
  const first = words[0] ?? "";
  return isProper && words.length >= 2 && (REGNAL.has(first) || !OFFICES.has(first));
}

/** The name without the office before it, for a search that found nothing: "President Zelensky". */
export function withoutOffice(name: SpeakerName): SpeakerName {
  const office = name.words.slice(0, -1).findLastIndex(word => OFFICES.has(word));
  return { ...name, words: name.words.slice(office + 1) };
}
