import { stemmer } from "stemmer";

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

  /** Number of a form, new or known. */
  add(form: string): number {
    return this.#ids.get(form) ?? this.#create(form);
  }

  /** Takes down how a word is printed somewhere: without a capital, with one inside a sentence. */
  see(id: number, isLower: boolean, isCapital: boolean): void {
    if (isLower) this.#isSeenLower[id] = true;
    if (isCapital) this.#isSeenCapital[id] = true;
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
