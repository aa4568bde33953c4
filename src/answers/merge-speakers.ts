import { compareSpeakers } from "./counted-speaker.ts";
import type { LibrarySpeaker } from "./library-speaker.ts";

/** Two lists of speakers as one, each and the whole in the order of `compareSpeakers`. */
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
