import {
  CITING,
  DENIALS,
  FICTION,
  GESTURES,
  HARMLESS_ADVERBS,
  LEAD_NOUNS,
  NOT_IN_EARNEST,
} from "../../../english/framing-words.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../english/function-words.ts";
import type { Token } from "../../reading/tokens.ts";
import { type Framed, framed, type Place } from "./place.ts";

/** "said the robot Ann Roe", "Ann Roe, as Bo Lee, said", "Ann Roe’s ghost": whoever speaks is not quite the speaker. */
export function framedRole({ tokens, cue, mentionFrom, mentionTo }: Place): Framed | null {
  if (mentionFrom < 0) return null;
  const start = mentionFrom > cue ? cue + 1 : mentionFrom;
  const end = mentionFrom > cue ? mentionTo : cue;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const isFiction = FICTION.has(token.lower) && (!token.isCapital || token.lower === "ai");
    if (isFiction || CITING.has(token.lower)) return framed("unclear", token);
    if (token.lower === "as" && tokens[at + 1]?.isCapital) return framed("unclear", token);
    if (token.lower === "would" && at > mentionFrom) return framed("unclear", token);
    if (DENIALS.has(token.bare) && at < mentionTo && !token.isCapital) return framed("denied", token);
    if (/^(?:half|telling|account)$/.test(token.lower)) return framed("unclear", token);
  }
  return null;
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
  const isTelling = first.lower === "as" || first.lower === "by";
  if (!isTelling && !/^(?:in|under|at|on|with|through|for|from|inside|within)$/.test(first.lower))
    return null;
  for (let at = opening + 1; at < mentionFrom; at++) {
    const token = tokens[at];
    if (!token || token.text === ",") return null;
    if (token.kind !== "word") continue;
    if (isTelling && (token.verb || /^(?:account|telling|version)$/.test(token.lower)))
      return framed("second-hand", token);
    const isKnown =
      token.isCapital ||
      DETERMINERS.has(token.lower) ||
      PREPOSITIONS.has(token.lower) ||
      HARMLESS_ADVERBS.has(token.lower) ||
      LEAD_NOUNS.has(token.lower);
    if (!isTelling && !isKnown) return framed("unclear", token);
  }
  return null;
}

/** "a sentence she later withdrew", but not "who withdrew from the race". */
function isWithdrawn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:withdrew|withdrawn|recanted|deleted)$/.test(tokens[at]?.lower ?? "") &&
    (next?.kind !== "word" || /^(?:it|them|this|that|on|after|when|within)$/.test(next.lower))
  );
}

/** "said in jest", "wrote in her name", "said sarcastically", "said, quoting Bo Lee". */
export function framedTail({
  tokens,
  cue,
  mentionFrom,
  mentionTo,
  from,
  sentences,
  cueSentence,
}: Place): Framed | null {
  const end = Math.min(sentences[cueSentence]?.to ?? cue, cue < from ? from : Infinity);
  let isFirst = true;
  for (let at = Math.max(cue + 1, mentionFrom > cue ? mentionTo : 0); at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote") return null;
    if (token.text === ",") isFirst = false;
    if (token.lower === "or" && tokens[at - 1]?.text === ",") return framed("unclear", token);
    if (CITING.has(token.lower)) return framed("second-hand", token);
    if (isFirst && NOT_IN_EARNEST.has(token.lower)) return framed("unclear", token);
    if (GESTURES.has(token.lower) || isWithdrawn(tokens, at)) return framed("unclear", token);
    const isManner = token.lower.endsWith("ly") && !token.isCapital && !HARMLESS_ADVERBS.has(token.lower);
    if (isFirst && isManner && at <= cue + 2) return framed("unclear", token);
  }
  return null;
}
