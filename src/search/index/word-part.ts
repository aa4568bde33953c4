import type { Steps } from "../steps.ts";
import { type Forms, formsSteps } from "./forms.ts";
import { type JoinedNames, joinNamesSteps } from "./joined-names.ts";
import { SortedNames } from "./sorted-names.ts";
import { type StemPostings, stemPostingsSteps } from "./stem-postings.ts";
import type { TokenTable } from "./token-table.ts";

/** The part of an index that quote checks read, independent of which library shows it; see `IndexPart`. */
export interface WordPart {
  readonly table: TokenTable;
  /** The table's forms. */
  readonly names: SortedNames;
  readonly forms: Forms;
  readonly postings: StemPostings;
}

/** Computes it from the part's table, with pauses. */
export function* wordPartSteps(table: TokenTable): Steps<WordPart> {
  const forms = yield* formsSteps(table);
  return {
    table,
    names: new SortedNames(table.forms),
    forms,
    postings: yield* stemPostingsSteps(table, forms),
  };
}

/** The parts of a library with shared numbers for their forms and stems. */
export interface JoinedWords {
  readonly parts: readonly WordPart[];
  readonly forms: JoinedNames;
  /** Joined number of a stem; undefined if no part has it. */
  stemNumberOf(stem: string): number | undefined;
  stemNameOf(stem: number): string;
  /** By part and form in it: the joined number of the form's stem. */
  readonly stemOf: readonly Uint32Array[];
}

/** Stems looked up between two pauses: a millisecond or two. */
const STEMS_A_STEP = 10_000;

/** Gives the forms and stems of several parts shared numbers, with pauses. */
export function* joinWordsSteps(parts: readonly WordPart[]): Steps<JoinedWords> {
  const forms = yield* joinNamesSteps(parts.map(({ names }) => names));
  const [base] = parts;
  const known = base?.forms.stems.length ?? 0;
  const added: string[] = [];
  const numbersOfAdded = new Map<string, number>();
  const stemNumberOf = (stem: string) => base?.forms.stemNumberOf(stem) ?? numbersOfAdded.get(stem);
  const stemOf: Uint32Array[] = [];
  for (const part of parts) {
    if (part === base) {
      stemOf.push(part.forms.stemOf);
      continue;
    }
    const numbers = new Uint32Array(part.forms.stems.length);
    for (const [at, stem] of part.forms.stems.entries()) {
      let number = stemNumberOf(stem);
      if (number === undefined) {
        number = known + added.push(stem) - 1;
        numbersOfAdded.set(stem, number);
      }
      numbers[at] = number;
      if (at % STEMS_A_STEP === STEMS_A_STEP - 1) yield;
    }
    stemOf.push(part.forms.stemOf.map(stem => numbers[stem] ?? 0));
    yield;
  }
  const stemNameOf = (stem: number) => base?.forms.stems[stem] ?? added[stem - known] ?? "";
  return { parts, forms, stemNumberOf, stemNameOf, stemOf };
}
