import { type Steps, stepsOnceForEach } from "../../search/steps.ts";
import { linksOf } from "./join-speakers.ts";
import { quotedIn } from "./quoted-speakers.ts";
import type { QuotingLibrary, SpeakerKeys } from "./speaker-source.ts";

/** Speakers examined between two pauses. */
const SPEAKERS_A_STEP = 500;

/** What may join a library's speakers, by their keys, and the reverse. */
export interface SpeakerLinks {
  readonly ofSpeaker: ReadonlyMap<string, ReadonlySet<string>>;
  readonly bySpeaker: ReadonlyMap<string, readonly string[]>;
}

/** The links of a library's speakers, in steps. Made when it is first used as the shared one of another. */
export const linksOfSpeakers = stepsOnceForEach(function* (
  directory: SpeakerKeys,
  library: QuotingLibrary,
): Steps<SpeakerLinks> {
  const ofSpeaker = new Map<string, Set<string>>();
  const bySpeaker = new Map<string, string[]>();
  let done = 0;
  for (const analysed of library.articles) {
    for (const quoted of quotedIn(analysed)) {
      const key = directory.keyOf(analysed.article, quoted.speaker);
      const own = ofSpeaker.get(key) ?? new Set<string>();
      ofSpeaker.set(key, own);
      for (const link of linksOf(quoted)) {
        if (own.has(link)) continue;
        own.add(link);
        const keys = bySpeaker.get(link);
        if (keys) keys.push(key);
        else bySpeaker.set(link, [key]);
      }
      if (++done % SPEAKERS_A_STEP === 0) yield;
    }
  }
  return { ofSpeaker, bySpeaker };
});

/** Keys of all speakers who have one of some links, directly or through others. */
export function speakersLinkedTo(
  links: ReadonlySet<string>,
  { ofSpeaker, bySpeaker }: SpeakerLinks,
): ReadonlySet<string> {
  const concerned = new Set<string>();
  const seen = new Set(links);
  // Elements added during the loop are visited too.
  for (const link of seen) {
    for (const key of bySpeaker.get(link) ?? []) {
      if (concerned.has(key)) continue;
      concerned.add(key);
      for (const other of ofSpeaker.get(key) ?? []) seen.add(other);
    }
  }
  return concerned;
}
