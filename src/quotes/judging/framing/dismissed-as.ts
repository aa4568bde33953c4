import { NOUNS_OF_NAMING } from "../../../english/naming-words.ts";
import type { Token } from "../../reading/tokens.ts";
import type { Place } from "./place.ts";

/**
 * "Ann Roe dismissed the plan | as “a trick”": her own words about what she rejects, and no denial of them. Not
 * "rejected a description of her as “a clown”", "rejected being seen as “a clown”".
 */
export function isDismissedAs(place: Place): boolean {
  const { tokens, cue, from } = place;
  if (!/^(?:dismiss|reject)(?:s|ed|ing|es)?$/.test(tokens[cue]?.lower ?? "")) return false;
  return isObjectBefore(place) && tokens.slice(cue + 1, from - 1).every(isOfThing);
}

function isOfThing({ kind, lower, verb }: Token): boolean {
  const isClause = /^(?:of|that|to|who|which|being|as)$/.test(lower) || verb?.forms.includes("ing") === true;
  return kind !== "quote" && !isClause && !NOUNS_OF_NAMING.has(lower);
}

/** "dismissed the | rumours as “nonsense”": what is said to be so are the rumours, and not the words. */
export function isCalledByWords(place: Place, at: number): boolean {
  return at > place.cue && at === place.from - 2 && isObjectBefore(place);
}

function isObjectBefore({ tokens, cue, from }: Place): boolean {
  return cue >= 0 && cue < from - 1 && tokens[from - 1]?.lower === "as";
}

/** "never said a word until Monday: | “We are sorry”": what was said at last, behind the colon. */
export function isSaidAtLast({ tokens, cue, from }: Place): boolean {
  if (cue < 0 || tokens[from - 1]?.text !== ":") return false;
  return tokens.slice(cue + 1, from).some(({ lower }) => lower === "until" || lower === "till");
}
