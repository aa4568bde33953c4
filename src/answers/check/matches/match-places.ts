import type { Steps } from "../../../search/steps.ts";
import type { Match } from "../../answer.ts";
import type { Place } from "../words/find-places.ts";
import type { Found, FoundWords } from "../words/find-words.ts";
import type { ClaimedWords } from "../words/read-claim.ts";
import { matchOfPlace } from "./match-of-place.ts";
import { settleDispute } from "./settle-dispute.ts";

/** Claimed words with everything known of the places where they were found, whoever is said to have spoken. */
export type MatchedWords = ClaimedWords & Found<Match>;

/** Reads what surrounds the words at each place, with pauses, and settles which matches are disputed. */
export function* matchPlaces(found: FoundWords): Steps<MatchedWords> {
  switch (found.kind) {
    case "none":
      return { ...found, nearest: found.nearest && matchOfPlace(found, found.nearest) };
    case "quoted": {
      const places = settleDispute(yield* matchesOf(found, found.places));
      return { ...found, places, near: yield* matchesOf(found, found.near) };
    }
    case "short":
    case "stitched":
    case "own-words":
      return { ...found, places: yield* matchesOf(found, found.places) };
  }
}

function* matchesOf(claim: ClaimedWords, places: readonly Place[]): Steps<Match[]> {
  const matches: Match[] = [];
  for (const place of places) {
    matches.push(matchOfPlace(claim, place));
    yield;
  }
  return matches;
}
