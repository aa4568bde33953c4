/** A text without its invisible characters, and a way back to the text as printed. */
export interface PlainText {
  readonly text: string;
  /** For every code unit of `text` its offset in the printed text, and one more for the end. */
  readonly offsets: readonly number[];
}

/** Soft hyphens, zero-width characters, direction marks, joiners, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Letters of other scripts that look like Latin ones. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕКМНОРСТУХІЈЅԁԛԝҺаеорсухіјѕһѵ", "ABEKMHOPCTYXIJSdqwhaeopcyxijshv"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ", "ABEZHIKMNOPTYXovu"],
  ].flatMap(([from = "", to = ""]) =>
    [...from].map((letter, i): [string, string] => [letter, to[i] ?? letter]),
  ),
);

const FOREIGN = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Removes invisible characters; null if there are none, as in most texts. */
export function withoutUnseen(text: string): PlainText | null {
  if (!UNSEEN.test(text)) return null;
  let plain = "";
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (UNSEEN.test(character)) continue;
    plain += character;
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: plain, offsets };
}

/**
 * Replaces letters that only look like Latin ones, in words with Latin letters beside them or among Latin words.
 * No length changes.
 *
 * @example latinLetters("mіssіles") // with Cyrillic і: "missiles"
 */
export function latinLetters(text: string): string {
  if (!FOREIGN.test(text)) return text;
  const latin = text.match(/\p{sc=Latin}/gu)?.length ?? 0;
  const foreign = text.match(/[\p{sc=Cyrillic}\p{sc=Greek}]/gu) ?? [];
  const isDisguised = foreign.every(letter => LOOK_ALIKES.has(letter));
  return text.replace(WORD, word => {
    if (!FOREIGN.test(word)) return word;
    const letters = [...word];
    const isMixed = letters.some(letter => /\p{sc=Latin}/u.test(letter));
    const isAlike = letters.every(letter => /\p{sc=Latin}/u.test(letter) || LOOK_ALIKES.has(letter));
    if (!isAlike || (!isMixed && !(isDisguised && latin > 0))) return word;
    return letters.map(letter => LOOK_ALIKES.get(letter) ?? letter).join("");
  });
}
