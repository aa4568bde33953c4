import type { Paragraph } from "./article.ts";

/**
 * Invisible characters that pages and programs put between letters: soft hyphens, zero-width spaces, word joiners,
 * byte order marks, and control characters. A name that contains one is not found.
 */
const UNSEEN = new RegExp(
  [
    "[\\u00ad\\u200b\\u2060\\ufeff]",
    "(?![\\t\\n\\v\\f\\r\\u0085])\\p{Cc}",
    // Between letters of scripts that join them, and in emoji, these two are part of the writing.
    "(?<=[A-Za-z\\u00c0-\\u04ff\\s])[\\u200c\\u200d](?=[A-Za-z\\u00c0-\\u04ff\\s])",
  ].join("|"),
  "gu",
);

/** Scripts without spaces, in which a zero-width space shows where a line may end. */
const WITHOUT_SPACES = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/**
 * A text without invisible characters, and its paragraphs' new positions. This is the only place that changes a text,
 * before anything is sliced from it; `characters` is the number removed.
 *
 * A byte order mark at the very beginning stays: files are kept as they were delivered. Half of a surrogate pair, which
 * can't be written in UTF-8, becomes a replacement character, as a bad byte does.
 *
 * @example takeOut("Kess\u00adler said", [...]) // { text: "Kessler said", characters: 1, … }
 */
export function takeOut(
  given: string,
  spans: readonly Paragraph[],
): { readonly text: string; readonly paragraphs: readonly Paragraph[]; readonly characters: number } {
  const source = withoutHalves(given);
  const gone = placesOf(source);
  if (gone.length === 0) return { text: source, paragraphs: spans, characters: 0 };
  const text = withoutPlaces(source, gone);
  const paragraphs = spans.flatMap(span => {
    const start = span.start - countBefore(gone, span.start);
    const end = span.end - countBefore(gone, span.end);
    return text.slice(start, end).trim() === "" ? [] : [{ ...span, start, end }];
  });
  return { text, paragraphs, characters: gone.length };
}

/** The same for a title or a name. */
export function withoutUnseen(words: string): string {
  const whole = withoutHalves(words);
  return withoutPlaces(whole, placesOf(whole));
}

function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

function placesOf(text: string): number[] {
  const places: number[] = [];
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (index === 0 && character === "\ufeff") continue;
    if (character === "\u200b" && WITHOUT_SPACES.test(text.slice(Math.max(0, index - 1), index + 2)))
      continue;
    places.push(index);
  }
  return places;
}

function withoutPlaces(text: string, places: readonly number[]): string {
  if (places.length === 0) return text;
  const pieces: string[] = [];
  let from = 0;
  for (const place of places) {
    pieces.push(text.slice(from, place));
    from = place + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}

/** How many of the given offsets, in ascending order, come before an offset. */
function countBefore(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
