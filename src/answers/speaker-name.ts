import { wordsOf } from "../text/words.ts";

/** A printed name in the form in which names are compared. */
export interface SpeakerName {
  /** Comparison forms of the words, without titles and letters after the name. */
  readonly words: readonly string[];
  /** The form of address that tells man from woman, if one was printed. */
  readonly address: "man" | "woman" | null;
}

// How one is addressed: these never are a name, so that "Mr Smith" is "smith".
const MEN = new Set(["mr", "sir", "lord", "mister", "herr", "monsieur"]);
const WOMEN = new Set(["mrs", "ms", "miss", "dame", "lady", "baroness", "madame", "frau"]);
const COURTESY = new Set([...MEN, ...WOMEN, "dr", "doctor", "prof", "professor", "rev", "reverend", "hon"]);

// Offices before a name. Left standing where a single word would remain: "Pope Francis", "Prince William".
const OFFICES: ReadonlySet<string> = new Set(
  `president vice prime minister chancellor senator sen congressman congresswoman representative rep governor gov
  mayor judge justice king queen prince princess pope cardinal archbishop bishop father sister general gen
  colonel col major maj captain capt lieutenant lt sergeant sgt inspector detective superintendent officer
  sheriff chief secretary ambassador former foreign councillor cllr mp coach manager`.split(/\s+/),
);

const LETTERS_AFTER: ReadonlySet<string> = new Set(
  "mp msp mep qc kc obe mbe cbe kbe dbe phd md esq".split(" "),
);

/**
 * Reads a printed or typed name.
 *
 * @example speakerNameOf("Sir Keir Starmer MP") // words keir, starmer; address man
 * @example speakerNameOf("President Zelensky") // words president, zelensky
 */
export function speakerNameOf(printed: string): SpeakerName {
  const forms = wordsOf(printed).map(({ form }): string => form);
  if (forms.length > 1 && /['’]s$/u.test(printed.trimEnd())) {
    // "Mr Biden's" names Mr Biden.
    forms.push((forms.pop() ?? "").replace(/s$/, ""));
  }
  let address: SpeakerName["address"] = null;
  let from = 0;
  while (from < forms.length - 1) {
    const word = forms[from] ?? "";
    const isOffice = OFFICES.has(word) && forms.length - from > 2;
    if (!COURTESY.has(word) && !isOffice) break;
    if (MEN.has(word)) address = "man";
    else if (WOMEN.has(word)) address = "woman";
    from++;
  }
  let to = forms.length;
  while (to - from > 1 && LETTERS_AFTER.has(forms[to - 1] ?? "")) to--;
  return { words: forms.slice(from, to), address };
}

/** A name of two words or more: enough to tell a person from namesakes in another article. */
export function isFullName({ words }: SpeakerName): boolean {
  return words.length >= 2 && !words.some(word => OFFICES.has(word));
}
