/** A text without its invisible characters and with plain letters, and a way back to the text as printed. */
export interface PlainText {
  readonly text: string;
  /** For every code unit of `text` its offset in the printed text, and one more for the end. */
  readonly offsets: readonly number[];
}

/** Soft hyphens, zero-width characters, direction marks, joiners, variation selectors, tags. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Bold, italic, script and other letters and figures for formulas, circled, squared and full-width ones: “𝐑𝐨𝐞”, “Ⓡⓞⓔ”, “Ｒｏｅ”. */
const STYLED =
  /[\u{1d400}-\u{1d7ff}\u2100-\u214f\u24b6-\u24e9\u{1f130}-\u{1f149}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;

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

/** Removes invisible characters and writes styled letters plainly; null if there are none, as in most texts. */
export function withoutUnseen(text: string): PlainText | null {
  if (!UNSEEN.test(text) && !STYLED.test(text)) return null;
  let plain = "";
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const seen = UNSEEN.test(character) ? "" : plainLetter(character);
    plain += seen;
    for (let unit = 0; unit < seen.length; unit++)
      offsets.push(at + (seen.length === character.length ? unit : 0));
    at += character.length;
  }
  offsets.push(text.length);
  return { text: plain, offsets };
}

/** “𝐑” is R; “℃” stays. */
function plainLetter(character: string): string {
  const plain = STYLED.test(character) ? character.normalize("NFKC") : character;
  return plain.length === 1 ? plain : character;
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
