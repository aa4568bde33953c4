import { NEGATIONS } from "../../../english/grammar/negations.ts";
import { wordsOf } from "../../../text/words.ts";
import { isInSameWords, type Place } from "./find-places.ts";
import { isNumberWord } from "./number-value.ts";

/**
 * Least fit of a changed quotation: below it the words count as different ones. Lower finds claims with more changes
 * and mistakes other quotations for them. docs/quote-check.md says how it was chosen.
 */
export const ALTERED_FIT = 0.45;

/** Content words that must match before words are shown as nearly the claimed ones. */
export const FEWEST_AGREEING = 2;

/** Words that must match, of any kind, and their total rarity. */
const FEWEST_AGREED = 4;
const LEAST_TELLING = 0.8;

/** Words that one step may insert or leave out, and what must match around it. */
const MOST_IN_ONE_STEP = 4;
const ONE_STEP_FIT = 0.5;
const TELLING_FOR_ONE_STEP = 0.4;

/** Whether the words at a place are the claimed ones, changed, and not others that resemble them by chance. */
export function isNearEnough(place: Place): boolean {
  const { fit, agreeing, similar, agreed, telling } = place;
  const isTelling =
    agreeing + similar >= FEWEST_AGREEING && agreed >= FEWEST_AGREED && telling >= LEAST_TELLING;
  return (
    (fit >= ALTERED_FIT && isTelling) || isInSameWords(place) || isOneStepAway(place) || isReversed(place)
  );
}

/** Words that must match where a negation is all that differs. */
const FEWEST_BESIDE_NEGATION = 3;

/** "We are bankrupt" of “We are not bankrupt”: few words tell enough where nothing but a negation differs. */
function isReversed({ changes, agreed, agreeing, hasBothEnds }: Place): boolean {
  const [change] = changes;
  if (!change || changes.length > 1 || !hasBothEnds) return false;
  if (agreed < FEWEST_BESIDE_NEGATION || agreeing === 0) return false;
  const [quoted, claimed] = [change.quoted, change.claimed].map(words =>
    wordsOf(words ?? "").map(({ form }): string => form),
  );
  const [more = [], fewer = []] =
    (quoted?.length ?? 0) > (claimed?.length ?? 0) ? [quoted, claimed] : [claimed, quoted];
  return more.length === 1 && fewer.length === 0 && NEGATIONS.has(more[0] ?? "");
}

/**
 * The claim differs only in one number, or in a few words inserted or left out at one point: then fewer content
 * words are enough, so that "This will not be a challenge" is recognised as a change of "This will be a challenge".
 */
function isOneStepAway({ changes, fit, agreed, telling, hasBothEnds }: Place): boolean {
  const [change] = changes;
  if (!change || changes.length > 1 || agreed < FEWEST_AGREED || fit < ONE_STEP_FIT) return false;
  const sides = [change.quoted, change.claimed].map(words => wordsOf(words ?? ""));
  if (sides.some(words => words.length > MOST_IN_ONE_STEP)) return false;
  const isNumber = sides.every(words => words.some(({ form }) => isNumberWord(form)));
  return isNumber || (change.kind !== "changed" && hasBothEnds && telling >= TELLING_FOR_ONE_STEP);
}
