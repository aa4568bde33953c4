import type { MatchedWords } from "./matches/match-places.ts";
import { agreementWith } from "./speakers/agreement.ts";
import type { SpeakerAgreement } from "./speakers/speaker-agreement.ts";

/**
 * The person meant by a message that names people without saying which of them spoke: whoever is found, otherwise
 * the first; null if the words are nowhere or nobody is named.
 */
export function meantSpeaker(
  matched: MatchedWords,
  alsoNamed: readonly string[],
  tagged: readonly string[],
): string | null {
  const matches = matched.kind === "none" ? [] : matched.places;
  if (matches.length === 0) return null;
  const agreeing = (wanted: SpeakerAgreement) =>
    [...alsoNamed, ...tagged].find(name => matches.some(match => agreementWith(name, match) === wanted));
  return agreeing("same") ?? agreeing("unclear") ?? alsoNamed[0] ?? null;
}
