import { stemmer } from "stemmer";
import type { Steps } from "../steps.ts";
import {
  CAPITAL_BIT,
  LOWER_BIT,
  OTHER_VARIANT,
  TERM_MASK,
  type TokenTable,
  UNCOMPARED_BIT,
} from "./token-table.ts";

/**
 * The forms in one part's table, with what quote checks need to know about each: its stem, and how it is printed.
 */
export interface Forms {
  /** Number of the stem of each form. */
  readonly stemOf: Uint32Array;
  /** Number of the stem that all forms of a term share; `MIXED` if they have several. */
  readonly stemOfTerm: Int32Array;
  /** The terms with a form that has the stem. */
  termsOfStem(stem: number): Uint32Array;
  /** The stems, by their numbers. */
  readonly stems: readonly string[];
  /** Number of a stem; undefined if no form has it. */
  stemNumberOf(stem: string): number | undefined;
  /** How each form is printed in the part: `STANDS`, `LOWER` and `CAPITAL`. */
  readonly printed: Uint8Array;
}

/** Instead of a stem: the forms of a term have different ones, or are too many to know which one a token is. */
export const MIXED = -2;

/** Forms or tokens processed between two pauses: a millisecond or two. */
const FORMS_A_STEP = 1_000;
const TOKENS_A_STEP = 50_000;

/** Printed without a capital, with one inside a sentence, and at all (in a title, for example). */
export const LOWER = 1;
export const CAPITAL = 2;
export const PRINTED = 4;

/**
 * Computes the forms, with pauses. The stems are Porter's in every language, because a claim's language isn't known.
 */
export function* formsSteps(table: TokenTable): Steps<Forms> {
  const { forms } = table;
  const stemOf = new Uint32Array(forms.length);
  const numbers = new Map<string, number>();
  for (let id = 0; id < forms.length; id++) {
    const stem = stemmer(forms[id] ?? "");
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    stemOf[id] = number;
    if (id % FORMS_A_STEP === FORMS_A_STEP - 1) yield;
  }
  const printed = yield* printedSteps(table);
  return {
    stemOf,
    stemOfTerm: stemsOfTerms(table, stemOf),
    termsOfStem: termsOfStems(table, stemOf, numbers.size),
    stems: [...numbers.keys()],
    stemNumberOf: stem => numbers.get(stem),
    printed,
  };
}

/** How each form is printed in some of a table's articles, with pauses; default: in all of them. */
export function* printedSteps(
  table: TokenTable,
  isShown: (article: number) => boolean = () => true,
): Steps<Uint8Array> {
  const { tokens, starts, firstOf, titleStarts, variants, formStarts, formsOfTerms } = table;
  const printed = new Uint8Array(table.forms.length);
  const read = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const token = tokens[at] ?? 0;
      const form = formsOfTerms[(formStarts[token & TERM_MASK] ?? 0) + (variants[at] ?? 0)] ?? 0;
      // For a term with too many forms it isn't known which one this is.
      const isCompared = (token & UNCOMPARED_BIT) === 0 && variants[at] !== OTHER_VARIANT;
      const seen = isCompared ? (token & LOWER_BIT ? LOWER : 0) | (token & CAPITAL_BIT ? CAPITAL : 0) : 0;
      printed[form] = (printed[form] ?? 0) | PRINTED | seen;
    }
  };
  let done = 0;
  for (let article = 0; article + 1 < firstOf.length; article++) {
    if (!isShown(article)) continue;
    const [start, end] = [starts[firstOf[article] ?? 0] ?? 0, starts[firstOf[article + 1] ?? 0] ?? 0];
    read(start, end);
    // How a title is printed says nothing about names.
    for (let at = titleStarts[article] ?? 0; at < (titleStarts[article + 1] ?? 0); at++) {
      const form = formsOfTerms[(formStarts[(tokens[at] ?? 0) & TERM_MASK] ?? 0) + (variants[at] ?? 0)] ?? 0;
      printed[form] = (printed[form] ?? 0) | PRINTED;
    }
    done += end - start;
    if (done < TOKENS_A_STEP) continue;
    done = 0;
    yield;
  }
  return printed;
}

function stemsOfTerms({ terms, formStarts, formsOfTerms }: TokenTable, stemOf: Uint32Array): Int32Array {
  const stems = new Int32Array(terms.length).fill(MIXED);
  for (let term = 0; term < stems.length; term++) {
    const forms = formsOfTerms.subarray(formStarts[term] ?? 0, formStarts[term + 1] ?? 0);
    const stem = stemOf[forms[0] ?? -1];
    const isOne = forms.length <= OTHER_VARIANT && forms.every(form => stemOf[form] === stem);
    if (stem !== undefined && isOne) stems[term] = stem;
  }
  return stems;
}

/** Returns a function that lists the terms of a stem, from one list of all terms ordered by stem. */
function termsOfStems(
  { terms, formStarts, formsOfTerms }: TokenTable,
  stemOf: Uint32Array,
  stems: number,
): Forms["termsOfStem"] {
  const starts = new Uint32Array(stems + 1);
  for (const form of formsOfTerms) {
    const stem = stemOf[form] ?? 0;
    starts[stem + 1] = (starts[stem + 1] ?? 0) + 1;
  }
  for (let stem = 0; stem < stems; stem++) starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0);
  const list = new Uint32Array(formsOfTerms.length);
  const ends = starts.slice(0, stems);
  for (let term = 0; term < terms.length; term++) {
    for (const form of formsOfTerms.subarray(formStarts[term] ?? 0, formStarts[term + 1] ?? 0)) {
      const stem = stemOf[form] ?? 0;
      const end = ends[stem] ?? 0;
      // Forms of one term and one stem are adjacent.
      if (end > (starts[stem] ?? 0) && list[end - 1] === term) continue;
      list[end] = term;
      ends[stem] = end + 1;
    }
  }
  return stem => list.subarray(starts[stem] ?? 0, ends[stem] ?? 0);
}
