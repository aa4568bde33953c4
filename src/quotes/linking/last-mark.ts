import type { Reading } from "../reading/reading.ts";
import type { Stretch } from "../reading/stretches.ts";

/** The last character of marked words, before any marks that end with them: the comma of “He said, ‘Go,’”. */
export function lastMark(
  { article: { text } }: Reading,
  { start, end }: Pick<Stretch, "start" | "end">,
): string {
  let last = end - 1;
  while (last > start && end - last <= MOST_MARKS && ENDING.test(text.charAt(last))) last--;
  return text.charAt(last);
}

/** More marks don't end together. */
const MOST_MARKS = 3;

const ENDING = /['’"”»\s]/u;
