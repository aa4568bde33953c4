import { stemmer } from "stemmer";
import type { Steps } from "../steps.ts";
import {
  CAPITAL_BIT,
  formAt,
  LOWER_BIT,
  OTHER_VARIANT,
  type TokenTable,
  UNCOMPARED_BIT,
} from "./token-table.ts";

/** The forms of a table, with what quote checks ask of each: its stem, and whether it is a name. */
export interface Forms {
  /** Number of a form; undefined where no article has it. */
  idOf(form: string): number | undefined;
  formOf(id: number): string;
  /** Number of the stem of each form. */
  readonly stemOf: Uint32Array;
  /** Number of the stem that all forms of a term have; `MIXED` where they have several. */
  readonly stemOfTerm: Int32Array;
  /** The terms of which a form has a stem. */
  termsOfStem(stem: number): Uint32Array;
  /** Number of the stem of any form, also of one that no article has; undefined where the stem is new. */
  stemOfForm(form: string): number | undefined;
  readonly stems: number;
  isName(id: number): boolean;
}

/** In place of a stem: the forms of a term don't have the same one, or are too many to tell which a token is. */
export const MIXED = -2;

/** Forms, or paragraphs, that are worked on between two pauses: a millisecond or two. */
const FORMS_A_STEP = 1_000;
const PARAGRAPHS_A_STEP = 1_000;

/** Printed without a capital, and with one where no sentence begins. */
const LOWER = 1;
const CAPITAL = 2;

/** Works out the forms, with pauses. The stems are Porter's for every language, as claims have no language. */
export function* formsSteps(table: TokenTable): Steps<Forms> {
  const { forms, tokens, starts } = table;
  const stemOf = new Uint32Array(forms.length);
  const numbers = new Map<string, number>();
  for (let id = 0; id < forms.length; id++) {
    const stem = stemmer(forms[id] ?? "");
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    stemOf[id] = number;
    if (id % FORMS_A_STEP === FORMS_A_STEP - 1) yield;
  }
  const printed = new Uint8Array(forms.length);
  for (let paragraph = 0; paragraph + 1 < starts.length; paragraph++) {
    for (let at = starts[paragraph] ?? 0; at < (starts[paragraph + 1] ?? 0); at++) {
      const token = tokens[at] ?? 0;
      const id = token & UNCOMPARED_BIT ? undefined : formAt(table, at);
      if (id === undefined) continue;
      printed[id] =
        (printed[id] ?? 0) | (token & LOWER_BIT ? LOWER : 0) | (token & CAPITAL_BIT ? CAPITAL : 0);
    }
    if (paragraph % PARAGRAPHS_A_STEP === 0) yield;
  }
  const idOf = (form: string): number | undefined => {
    const at = lowerBound(forms, form);
    return forms[at] === form ? at : undefined;
  };
  return {
    idOf,
    formOf: id => forms[id] ?? "",
    stemOf,
    stemOfTerm: stemsOfTerms(table, stemOf),
    termsOfStem: termsOfStems(table, stemOf, numbers.size),
    stemOfForm(form) {
      const id = idOf(form);
      return id === undefined ? numbers.get(stemmer(form)) : stemOf[id];
    },
    stems: numbers.size,
    isName: id => printed[id] === CAPITAL,
  };
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

/** Makes what lists the terms of a stem: one list of all, stem after stem. */
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
      // Forms of one term and one stem come one after the other.
      if (end > (starts[stem] ?? 0) && list[end - 1] === term) continue;
      list[end] = term;
      ends[stem] = end + 1;
    }
  }
  return stem => list.subarray(starts[stem] ?? 0, ends[stem] ?? 0);
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
