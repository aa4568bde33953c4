import { compareSpeakers } from "./counted-speaker.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";

/** Merges two lists of speakers, both in the order of `compareSpeakers`, as is the result. */
export function mergeSpeakers(
  one: readonly LibrarySpeaker[],
  other: readonly LibrarySpeaker[],
): readonly LibrarySpeaker[] {
  const speakers: LibrarySpeaker[] = [];
  let next = 0;
  for (const speaker of one) {
    for (let before = other[next]; before && compareSpeakers(before, speaker) < 0; before = other[++next]) {
      speakers.push(before);
    }
    speakers.push(speaker);
  }
  return speakers.concat(other.slice(next));
}
