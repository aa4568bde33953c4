import type { TokenTable } from "../../search/index/token-table.ts";

/**
 * A table in the form in which it is read fastest. Most forms are also terms ("bridge"), and are written once; and
 * a list of thousands of short strings is read four times as fast out of one.
 *
 * ```
 * terms  missil, repli, ship    areForms  0 0 1
 * forms  missiles, ship         areTerms  0 1     others  missiles
 * ```
 */
export interface PackedTable extends Omit<TokenTable, "terms" | "forms"> {
  readonly terms: PackedWords;
  /** Forms that are no terms. */
  readonly others: PackedWords;
  /** For each term whether it is a form; for each form whether it is a term. Both lists are in one order. */
  readonly areForms: Uint8Array;
  readonly areTerms: Uint8Array;
}

/** A list of words. */
interface PackedWords {
  /** One a line. */
  readonly lines: string;
  /** Those that would make every line take two bytes a character; their lines are empty. */
  readonly wide: readonly string[];
}

export function packTable({ terms, forms, ...table }: TokenTable): PackedTable {
  const [isForm, isTerm] = [new Set(forms), new Set(terms)];
  return {
    ...table,
    terms: packWords(terms),
    others: packWords(forms.filter(form => !isTerm.has(form))),
    areForms: Uint8Array.from(terms, term => Number(isForm.has(term))),
    areTerms: Uint8Array.from(forms, form => Number(isTerm.has(form))),
  };
}

/** The table; its arrays don't keep the bytes that they were read from in memory. */
export function unpackTable({ terms, others, areForms, areTerms, ...table }: PackedTable): TokenTable {
  const words = unpackWords(terms);
  const otherForms = unpackWords(others);
  let [term, other] = [0, 0];
  const forms: string[] = [];
  for (const isTerm of areTerms) {
    while (isTerm && areForms[term] === 0) term++;
    forms.push((isTerm ? words[term++] : otherForms[other++]) ?? "");
  }
  return {
    ...table,
    terms: words,
    // A form that is also a term is the same string.
    forms,
    formStarts: table.formStarts.slice(),
    formsOfTerms: table.formsOfTerms.slice(),
    languageOf: table.languageOf.slice(),
    tokens: table.tokens.slice(),
    variants: table.variants.slice(),
    gaps: table.gaps.slice(),
    lengths: table.lengths.slice(),
    starts: table.starts.slice(),
    firstOf: table.firstOf.slice(),
    titleStarts: table.titleStarts.slice(),
  };
}

/** The last character of Latin-1. */
const WIDEST_OF_ONE_BYTE = 0xff;

function packWords(words: readonly string[]): PackedWords {
  const wide = words.filter(isWide);
  return { lines: words.map(word => (isWide(word) ? "" : word)).join("\n"), wide };
}

function isWide(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > WIDEST_OF_ONE_BYTE) return true;
  return false;
}

function unpackWords({ lines, wide }: PackedWords): readonly string[] {
  if (lines === "" && wide.length === 0) return [];
  let next = 0;
  return lines.split("\n").map(line => (line === "" ? (wide[next++] ?? "") : line));
}
