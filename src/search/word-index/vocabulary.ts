import { stemmer } from "stemmer";
import type { Word } from "../../text/words.ts";

const UPPER = /^\p{Lu}/u;

/** The words of a library as numbers, with what was seen of each. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #stemIds = new Map<string, number>();
  readonly #stems: number[] = [];
  readonly #isSeenLower: boolean[] = [];
  readonly #isSeenCapital: boolean[] = [];

  get stemCount(): number {
    return this.#stemIds.size;
  }

  /** Number of a word, new or known. `isOpening`: a capital says nothing here, a sentence begins. */
  add(word: Word, printed: string, isOpening: boolean): number {
    const known = this.#ids.get(word.form);
    const id = known ?? this.#create(word.form);
    if (!UPPER.test(printed)) this.#isSeenLower[id] = true;
    else if (!isOpening) this.#isSeenCapital[id] = true;
    return id;
  }

  idOf(form: string): number | undefined {
    return this.#ids.get(form);
  }

  formOf(id: number): string {
    return this.#forms[id] ?? "";
  }

  stemOf(id: number): number {
    return this.#stems[id] ?? -1;
  }

  /** Number of the stem of any form, also of one that no article has; undefined where the stem is new. */
  stemOfForm(form: string): number | undefined {
    const id = this.#ids.get(form);
    return id === undefined ? this.#stemIds.get(stemmer(form)) : this.#stems[id];
  }

  isName(id: number): boolean {
    return this.#isSeenCapital[id] === true && this.#isSeenLower[id] !== true;
  }

  #create(form: string): number {
    const id = this.#forms.length;
    const stem = stemmer(form);
    let stemId = this.#stemIds.get(stem);
    if (stemId === undefined) {
      stemId = this.#stemIds.size;
      this.#stemIds.set(stem, stemId);
    }
    this.#ids.set(form, id);
    this.#forms.push(form);
    this.#stems.push(stemId);
    return id;
  }
}
