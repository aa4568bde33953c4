import { CARRIERS_OF_WORDS, NOUNS_FOR_WORDS } from "../../../english/framing/framing-words.ts";
import {
  ALLEGED_ACTS,
  BEFORE_OR_AFTER,
  FALSE_CLAIMS,
  FALSE_THINGS,
  HAVING_SIDES,
  MADE_SYNTHETICALLY,
  MAY_BE_CLAIMED,
  PERFORMANCES,
  PLAYING_OR_WATCHING,
  STUDYING,
  WHERE_THINGS_LIE,
} from "../../../english/framing/harmless-words.ts";
import { DETERMINERS } from "../../../english/grammar/function-words.ts";
import type { Token } from "../../reading/tokens.ts";

/** Whether the token at a position says nothing about words. */
type Use = (tokens: readonly Token[], at: number) => boolean;

/** Uses of single words of the lists of framing in which they say nothing about anybody's words. */
const USES: ReadonlyMap<string, Use> = new Map<string, Use>([
  ["alleged", isAllegedAct],
  ["claiming", (tokens, at) => MAY_BE_CLAIMED.has(lowerAt(tokens, at + 1))],
  ["dream", isOfHope],
  ["dreams", isOfHope],
  ["edited", hasEdited],
  ["false", isOfFalseThings],
  ["prompted", hasPrompted],
  ["impression", isImpressionOfThings],
  ["lie", isLying],
  ["lies", isLying],
  ["opposite", (tokens, at) => HAVING_SIDES.has(lowerAt(tokens, at + 1))],
  ["synthetic", (tokens, at) => MADE_SYNTHETICALLY.has(lowerAt(tokens, at + 1))],
  ["game", (tokens, at) => isOver(tokens, at) || isMatch(tokens, at)],
  ...[...PERFORMANCES].filter(word => word !== "game").map((word): [string, Use] => [word, isOver]),
]);

/** "Said after the *game*", "the *alleged* assault", "who studies *deepfakes*": a listed word that is about something else. */
export function isHarmlessUse(tokens: readonly Token[], at: number): boolean {
  return (USES.get(lowerAt(tokens, at))?.(tokens, at) ?? false) || isStudied(tokens, at);
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** "the alleged assault", "the alleged armed robbery", but not "the alleged fraud email". */
function isAllegedAct(tokens: readonly Token[], at: number): boolean {
  const ahead = [1, 2].find(distance => ALLEGED_ACTS.has(lowerAt(tokens, at + distance)));
  if (ahead === undefined) return false;
  const behind = lowerAt(tokens, at + ahead + 1);
  return !NOUNS_FOR_WORDS.has(behind) && !CARRIERS_OF_WORDS.has(behind);
}

/** "hopes and *dreams*" */
function isOfHope(tokens: readonly Token[], at: number): boolean {
  const isHope = (distance: number) =>
    lowerAt(tokens, at + Math.sign(distance)) === "and" && /^hopes?$/.test(lowerAt(tokens, at + distance));
  return isHope(-2) || isHope(2);
}

/** "his *false* claims that fraud cost him the vote", "a *false* alarm", but not "the false quote". */
function isOfFalseThings(tokens: readonly Token[], at: number): boolean {
  const thing = lowerAt(tokens, at + 1);
  if (FALSE_THINGS.has(thing)) return true;
  const isOfClaims = FALSE_CLAIMS.has(thing) && /^(?:that|of|about)$/.test(lowerAt(tokens, at + 2));
  return isOfClaims && !/^(?:the|this|that|these|those)$/.test(lowerAt(tokens, at - 1));
}

/** How many words after "edited" may be what was edited. */
const OBJECT = 4;

/** "who edited the Herald from 2005", but not "who edited the clip". */
function hasEdited(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^(?:first|also|once|had|['’]d|later|then)$/.test(lowerAt(tokens, before))) before--;
  const object = tokens.slice(at + 1, at + 1 + OBJECT);
  return (
    lowerAt(tokens, before) === "who" &&
    tokens[at + 1]?.kind === "word" &&
    !object.some(({ lower }) => NOUNS_FOR_WORDS.has(lower) || CARRIERS_OF_WORDS.has(lower))
  );
}

/** "That prompted Ann Roe to reply", but not "was prompted by an aide". */
function hasPrompted(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isActive = !/^(?:was|were|is|are|be|been|being|got|get|,|when)$/.test(lowerAt(tokens, at - 1));
  return (
    isActive && next?.kind === "word" && (next.isCapital || /^(?:him|her|them|the|an?)$/.test(next.lower))
  );
}

/** "the impression the coach has made", but not "an impression of Ann Roe". */
function isImpressionOfThings(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:the|first|lasting|that|this)$/.test(lowerAt(tokens, at - 1)) &&
    next?.kind === "word" &&
    !/^(?:of|by|as|in|from)$/.test(next.lower)
  );
}

/** "Cody, which lies east of the park", "the changes lie in the roof", but not "there are lies in the letter". */
function isLying(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isVerb =
    before?.kind === "word" &&
    !DETERMINERS.has(before.lower) &&
    !/^(?:his|her|their|its|my|our|your|of|with|and|or|was|were|is|are|be|no|more|such)$/.test(before.lower);
  return isVerb && WHERE_THINGS_LIE.has(lowerAt(tokens, at + 1));
}

/** How many words there may be between "after" and the noun, besides articles: "after Saturday’s opening game". */
const BETWEEN = 3;

/** "after the game", "before her song", but not "minutes after the film begins", which is inside it. */
function isOver(tokens: readonly Token[], at: number): boolean {
  if (GOES_ON.test(lowerAt(tokens, at + 1))) return false;
  for (let before = at - 1; at - before <= BETWEEN + 1; before--) {
    const token = tokens[before];
    if (token?.kind !== "word" && token?.kind !== "clitic") return false;
    if (BEFORE_OR_AFTER.has(token.lower)) return true;
  }
  return false;
}

const GOES_ON = /^(?:begins?|starts?|opens?|ends?|closes?|finish(?:es)?|is|has)$/;

/** "who scored in the game": a match. */
function isMatch(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4].some(back => PLAYING_OR_WATCHING.has(lowerAt(tokens, at - back)));
}

/** How far from the verb what is studied may be. */
const STUDIED = 5;

/** "who studies synthetic video", "which tracks hoaxes". */
function isStudied(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; at - before <= STUDIED; before--) {
    const token = tokens[before];
    // "who covered and doctored it"
    if (token?.kind !== "word" || token.lower === "and") return false;
    if (!STUDYING.has(token.lower)) continue;
    return [1, 2].some(back => /^(?:who|which)$/.test(lowerAt(tokens, before - back)));
  }
  return false;
}
