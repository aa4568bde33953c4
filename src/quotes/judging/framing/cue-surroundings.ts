import {
  CHILDHOOD,
  CITING,
  DENIALS,
  FICTION,
  HARMLESS_ADVERBS,
  HARMLESS_PARTICIPLES,
  LEAD_HEADS,
  LEAD_NOUNS,
  MAKERS_OF_WORKS,
  PLAIN_ADJECTIVES,
  TEXT_PARTICIPLES,
} from "../../../english/framing/framing-words.ts";
import { OPENING_ASIDES } from "../../../english/grammar/clause-words.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { CONTENT_PARTICIPLES } from "../../../english/speech/plain-cues.ts";
import { ASKED_ABOUT, ASKED_FOR, STAGE_VERBS } from "../../../english/speech/words-beside-cues.ts";
import type { Token } from "../../reading/tokens.ts";
import { isHarmlessUse } from "./harmless-uses.ts";
import { isOnPlatform } from "./own-text.ts";
import { type Framed, framed, isTrade, type Place } from "./place.ts";
import { isCalledPlainly } from "./plain-means.ts";
import { readsOwnPaper } from "./reads-own-paper.ts";

/** "said the robot Ann Roe", "Ann Roe, as Bo Lee, said", "Ann Roe’s ghost": not quite the speaker herself. */
export function framedRole(place: Place): Framed | null {
  const { tokens, cue, mentionFrom, mentionTo } = place;
  if (mentionFrom < 0) return null;
  const another = [tokens[mentionFrom - 1], tokens[mentionFrom], tokens[mentionFrom + 1]].find(token =>
    /^(?:other|another|second|wrong|itself|himself|herself|themselves)$/.test(token?.lower ?? ""),
  );
  const last = tokens[mentionTo - 1];
  // "said another fan", "a second official told": nobody is named.
  const isUnnamed = last?.isCapital === false && /^(?:other|another|second)$/.test(another?.lower ?? "");
  if (another && !isUnnamed && another.start < (last?.start ?? 0)) return framed("unclear", another);
  // "claimed Ann Roe's evil twin": the name only describes somebody else.
  const owner = tokens[mentionTo];
  if (
    owner?.kind === "clitic" &&
    /^['’]s$/.test(owner.text) &&
    tokens[mentionTo + 1]?.kind === "word" &&
    mentionFrom > cue
  )
    return framed("unclear", owner);
  const start = mentionFrom > cue ? cue + 1 : mentionFrom;
  const end = mentionFrom > cue ? mentionTo : cue;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const isFiction =
      FICTION.has(token.lower) &&
      (!token.isCapital || token.lower === "ai") &&
      !isTrade(place, token) &&
      !isHarmlessUse(tokens, at) &&
      !isMakersWork(tokens, at);
    const isPlaying =
      CITING.has(token.lower) &&
      !token.isCapital &&
      tokens[at - 1]?.lower !== "who" &&
      !readsOwnPaper(tokens, at);
    if (isFiction || isPlaying) return framed("unclear", token);
    if (token.lower === "as" && tokens[at + 1]?.isCapital) return framed("unclear", token);
    if (token.lower === "would" && at > mentionFrom) return framed("unclear", token);
    if (DENIALS.has(token.bare) && at < mentionTo && !token.isCapital) return framed("denied", token);
    if (/^(?:half|telling|account)$/.test(token.lower) && !isOnPlatform(tokens, at))
      return framed("unclear", token);
  }
  return framedAside(place);
}

/** "the film's very happy director Ann Roe", but not "the film's president Ann Roe", who is in it. */
function isMakersWork(tokens: readonly Token[], at: number): boolean {
  const isWork = /^(?:film|movie|series|musical|drama|game|novel|song)$/.test(tokens[at]?.lower ?? "");
  const isMaker = [2, 3, 4].some(ahead => MAKERS_OF_WORKS.has(tokens[at + ahead]?.lower ?? ""));
  return isWork && tokens[at + 1]?.kind === "clitic" && isMaker;
}

/** "Ann Roe, senior counsel at …", "Ann Roe, editor-in-chief of …". */
const ROLE_OPENING = /^(?:senior|chief|editor|vice|deputy|associate|assistant|executive|co-)/;

/** How many words of an apposition are read to see what somebody is. */
const READ_ASIDE = 5;

/**
 * "Ann Roe, deadpan, said": plain only if the words between the commas say who she is or what she does meanwhile,
 * not how she means it.
 */
function framedAside({ tokens, cue, mentionFrom, mentionTo }: Place): Framed | null {
  if (mentionFrom > cue || tokens[mentionTo]?.text !== ",") return null;
  const [first, ...further] = tokens.slice(mentionTo + 1, Math.min(cue, mentionTo + 1 + READ_ASIDE));
  if (first?.kind !== "word" || first.isCapital) return null;
  const isKnown =
    DETERMINERS.has(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    HARMLESS_ADVERBS.has(first.lower) ||
    OPENING_ASIDES.has(first.lower) ||
    HARMLESS_PARTICIPLES.has(first.lower) ||
    ROLE_OPENING.test(first.lower) ||
    /(?:ing|ed)$/.test(first.lower) ||
    [first, ...further].some(({ lower }) => PERSON_NOUNS.has(lower));
  return isKnown ? null : framed("unclear", first);
}

/** "In a rehearsal, Ann Roe said", "By Bo Lee’s account, …", "As Bo Lee tells it, …". */
export function framedLead({ tokens, sentences, cueSentence, mentionFrom, cue, from }: Place): Framed | null {
  const own = sentences[cueSentence];
  if (!own || mentionFrom < 0 || mentionFrom > cue) return null;
  const start = from < cue && from >= own.from ? from + 1 : own.from;
  let opening = start;
  while (/^(?:and|but|so|yet|,|then|also)$/.test(tokens[opening]?.lower ?? "")) opening++;
  const first = tokens[opening];
  if (!first || opening >= mentionFrom) return null;
  const child = childAfter(tokens, opening);
  const odd = framedPurpose(tokens, opening) ?? (child && framed("unclear", child));
  if (odd) return odd;
  // "In response to the charge that …": what it answers doesn't matter.
  const isReply = /^(?:response|reply|answer|reaction|reference)$/.test(tokens[opening + 1]?.lower ?? "");
  if (isReply && tokens[opening + 2]?.lower === "to") return null;
  const isTelling = first.lower === "as" || first.lower === "by";
  if (!isTelling && !/^(?:in|under|at|on|with|through|for|from|inside|within)$/.test(first.lower))
    return null;
  for (let at = opening + 1; at < mentionFrom; at++) {
    const token = tokens[at];
    if (!token || token.text === ",") return null;
    if (token.kind !== "word") continue;
    if (first.lower === "as" && STAGE_VERBS.has(token.verb?.base ?? "")) return null;
    if (isTelling && (token.verb || /^(?:account|telling|version|mistake)$/.test(token.lower)))
      return framed("second-hand", token);
    const isHead = LEAD_HEADS.has(token.lower);
    const following = tokens[at + 1]?.lower ?? "";
    if (
      isHead &&
      (/^(?:with|to|before|for|at|about|on|of|after)$/.test(following) || CONTENT_PARTICIPLES.has(following))
    )
      return null;
    const isKnown =
      token.isCapital ||
      DETERMINERS.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      HARMLESS_ADVERBS.has(token.lower) ||
      LEAD_NOUNS.has(token.lower) ||
      (PLAIN_ADJECTIVES.has(token.lower) && LEAD_HEADS.has(tokens[at + 1]?.lower ?? "")) ||
      isCalledPlainly(tokens, at) ||
      (TEXT_PARTICIPLES.has(token.lower) && LEAD_HEADS.has(tokens[at - 1]?.lower ?? ""));
    if (!isTelling && !isKnown) return framed("unclear", token);
  }
  return null;
}

/** "To tease him, Ann Roe said", "Asked for the silliest thing she knew, Ann Roe said", "Told to finish the verse, …". */
function framedPurpose(tokens: readonly Token[], opening: number): Framed | null {
  const [first, second, third] = [tokens[opening], tokens[opening + 1], tokens[opening + 2]];
  if (!first || !second) return null;
  if (first.lower === "to") return second.lower === "be" ? null : framed("unclear", first);
  const isBidden = first.lower === "told" || (first.lower.endsWith("ed") && first.verb);
  if (isBidden && second.lower === "to") return isForAnswer(third) ? null : framed("unclear", first);
  if (first.lower !== "asked" || second.isCapital || second.kind !== "word" || ASKED_ABOUT.has(second.lower))
    return null;
  return second.lower === "for" && isForAnswer(third) ? null : framed("unclear", first);
}

/** "As a *pupil* Ann Roe wrote", "As a shy ten-year-old, she said": not what the grown-up says today. */
export function childAfter(tokens: readonly Token[], as: number): Token | null {
  if (tokens[as]?.lower !== "as" || !/^(?:a|an|the)$/.test(tokens[as + 1]?.lower ?? "")) return null;
  const isOld = ({ lower }: Token) => /-year-old$/.test(lower) && tokens[as + 1]?.lower !== "the";
  return tokens.slice(as + 2, as + 4).find(token => CHILDHOOD.has(token.lower) || isOld(token)) ?? null;
}

/** "Asked for comment", "pressed to explain": the answer follows. */
export function isForAnswer(token: Token | undefined): boolean {
  return ASKED_FOR.has(token?.lower ?? "");
}
