import {
  ACCOUNT_NOUNS,
  CITING,
  GESTURES,
  HARMLESS_ADVERBS,
  HARMLESS_PARTICIPLES,
  NOT_IN_EARNEST,
  PARTS_WITH_SPEECH,
  RETRACTION_OPENERS,
} from "../../../english/framing/framing-words.ts";
import { DETERMINERS, FUNCTION_WORDS } from "../../../english/grammar/function-words.ts";
import { SPEAKING_BEFORE, VOUCHING_FOR_NOTHING } from "../../../english/speech/plain-cues.ts";
import {
  NAMING_A_TEXT,
  NO_LISTENERS,
  OPENING_LATER_MEANS,
  OPENING_MEANS,
  OWN_TONES,
} from "../../../english/speech/words-beside-cues.ts";
import type { Token } from "../../reading/tokens.ts";
import { childAfter, isForAnswer } from "./cue-surroundings.ts";
import { isHarmlessUse } from "./harmless-uses.ts";
import { type Framed, type FramingReason, framed, isDash, type Place } from "./place.ts";
import { oddInMeans, pretendedDuring } from "./plain-means.ts";
import { readsOwnPaper } from "./reads-own-paper.ts";

/** What follows a verb of saying and the speaker, up to the words or the end of the sentence. */
interface Tail extends Pick<Place, "tokens" | "cue" | "mentionTo"> {
  readonly start: number;
  readonly end: number;
  /** After a comma. */
  readonly isAside: boolean;
  /** Whether it directly follows the verb, or is in an aside that says what the words are in. */
  readonly isOfVerb: boolean;
}

/** Finds what may reverse the words at a token of the tail: the reason, and the word that shows it. */
type Reader = (tail: Tail, at: number) => { readonly reason: FramingReason; readonly token: Token } | null;

const READERS: readonly Reader[] = [
  withDoing,
  withDetour,
  withTelling,
  withDash,
  citing,
  notInEarnest,
  withGesture,
  withManner,
  whenAsked,
  inOneOfSeveral,
  inFiction,
  inRefrain,
  everyNight,
  forSomebody,
  beforeItChanged,
  toNobody,
  asChild,
  duringPretence,
  accordingToPaper,
  afterSomebody,
];

/** "said in jest", "wrote in her name", "said sarcastically", "said, quoting Bo Lee", "said – not that it was heard". */
export function framedTail(place: Place): Framed | null {
  // What is known to reverse words gives its reason before what is only unknown.
  return readTail(place, READERS) ?? readTail(place, [withMeans]);
}

function readTail(place: Place, readers: readonly Reader[]): Framed | null {
  const { tokens, cue, mentionFrom, mentionTo, from, sentences, cueSentence } = place;
  const start = Math.max(cue + 1, mentionFrom > cue ? mentionTo : 0);
  const end = Math.min(sentences[cueSentence]?.to ?? cue, cue < from ? from : Infinity);
  let tail: Tail = { tokens, cue, mentionTo, start, end, isAside: false, isOfVerb: true };
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote") return null;
    // ", in the version of the agency": about the words as much as what directly follows the verb.
    if (token.text === ",")
      tail = { ...tail, isAside: true, isOfVerb: NAMING_A_TEXT.has(tokens[at + 1]?.lower ?? "") };
    for (const read of readers) {
      const found = read(tail, at);
      if (found) return framed(found.reason, found.token);
    }
  }
  return null;
}

function unclear(token: Token | undefined): ReturnType<Reader> {
  return token ? { reason: "unclear", token } : null;
}

/** "said, crossing her fingers": what somebody does meanwhile must be known to be harmless. */
function withDoing({ tokens, start }: Tail, at: number): ReturnType<Reader> {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== "," || at === start || next?.kind !== "word" || next.isCapital) return null;
  const isDoing = next.lower.endsWith("ing") && next.verb !== null;
  return isDoing && !HARMLESS_PARTICIPLES.has(next.lower) ? unclear(next) : null;
}

/** "said under torture", "said with a gun to her head", "wrote in a poem", "told visitors through it". */
function withMeans(tail: Tail, at: number): ReturnType<Reader> {
  const { tokens, start, isAside, isOfVerb } = tail;
  const means = at === start ? OPENING_MEANS : OPENING_LATER_MEANS;
  if (!isOfVerb || isAside || !means.has(tokens[at]?.lower ?? "")) return null;
  const surname = tokens[tail.mentionTo - 1]?.lower ?? "";
  return unclear(oddInMeans({ tokens, preposition: at, end: tail.end, surname }));
}

/** "said to the guards, according to posters": nobody vouches for it. */
function accordingToPaper({ tokens }: Tail, at: number): ReturnType<Reader> {
  if (tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to") return null;
  const token = tokens.slice(at + 2, at + 5).find(({ lower }) => VOUCHING_FOR_NOTHING.has(lower));
  return token ? { reason: "second-hand", token } : null;
}

/** "repeated Ann Roe, after the tape": the words are the tape's. */
function afterSomebody({ tokens, cue }: Tail, at: number): ReturnType<Reader> {
  const isRepeated = tokens[cue]?.verb?.base === "repeat" && tokens[at]?.lower === "after";
  const token = tokens[at + 2];
  const isPupil = /^(?:the|his|her|their|a)$/.test(tokens[at + 1]?.lower ?? "");
  return isRepeated && isPupil && token && SPEAKING_BEFORE.has(token.lower)
    ? { reason: "second-hand", token }
    : null;
}

/** "said during a fire drill", but not "said during a debate". */
function duringPretence({ tokens, end }: Tail, at: number): ReturnType<Reader> {
  return tokens[at]?.lower === "during" ? unclear(pretendedDuring(tokens, at, end)) : null;
}

/** "– or rather, said the parrot", "– not that it was heard", ", though the minutes have no such remark". */
function withDetour({ tokens }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  // ", not long after she resigned"
  const isTime = token?.lower === "not" && /^(?:long|far)$/.test(tokens[at + 1]?.lower ?? "");
  return tokens[at - 1]?.kind === "punct" && RETRACTION_OPENERS.has(token?.lower ?? "") && !isTime
    ? unclear(token)
    : null;
}

/** "said – in a deleted scene": after a dash, only the speaker's description is plain. */
function withDash({ tokens, start }: Tail, at: number): ReturnType<Reader> {
  const next = tokens[at + 1];
  if (!isDash(tokens[at]) || next?.kind !== "word" || tokens.slice(start, at).some(isDash)) return null;
  const isApposition =
    next.isCapital || DETERMINERS.has(next.lower) || /^(?:who|whose|which|and|including)$/.test(next.lower);
  return isApposition ? null : unclear(next);
}

/** "in her opponent's telling", "in what was a wind-up". */
function withTelling({ tokens }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.lower === "what" && before?.lower === "in") return unclear(token);
  const isAnothers = before?.kind === "clitic" || /^(?:his|her|their|my|our)$/.test(before?.lower ?? "");
  return token && isAnothers && ACCOUNT_NOUNS.has(token.lower) ? { reason: "second-hand", token } : null;
}

/** "said, quoting Bo Lee", "said, loudly reading a note", but not "said Ann Roe, who played for Tarn". */
function citing({ tokens, start }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  if (!token || token.isCapital || !CITING.has(token.lower) || readsOwnPaper(tokens, at)) return null;
  const before = tokens[at - 1];
  // "said after playing the song"
  if (
    /^(?:after|before|began|started)$/.test(before?.lower ?? "") &&
    /^(?:playing|singing)$/.test(token.lower)
  )
    return null;
  const isMeanwhile =
    at === start ||
    before?.text === "," ||
    before?.text === "(" ||
    token.lower.endsWith("ing") ||
    HARMLESS_ADVERBS.has(before?.lower ?? "") ||
    /^(?:while|as|and|was|is|by)$/.test(before?.lower ?? "");
  return isMeanwhile ? { reason: "second-hand", token } : null;
}

function notInEarnest({ tokens, isOfVerb }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  if (!isOfVerb || !token || !NOT_IN_EARNEST.has(token.lower) || isHarmlessUse(tokens, at)) return null;
  const isOwnVoice =
    token.lower === "voice" &&
    tokens[at + 1]?.lower !== "of" &&
    (/^(?:a|his|her|their|own)$/.test(tokens[at - 1]?.lower ?? "") ||
      OWN_TONES.has(tokens[at - 1]?.lower ?? ""));
  return isOwnVoice ? null : unclear(token);
}

function withGesture({ tokens }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  return GESTURES.has(token?.lower ?? "") || isWithdrawn(tokens, at) ? unclear(token) : null;
}

/** "said sarcastically": only adverbs on the list are harmless. */
function withManner({ tokens, cue, isOfVerb }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  const isManner =
    token?.lower.endsWith("ly") === true && !token.isCapital && !HARMLESS_ADVERBS.has(token.lower);
  return isOfVerb && isManner && at <= cue + 2 ? unclear(token) : null;
}

/** "said Ann Roe, asked what the worst thing would be", "…, told to finish the verse": an answer in a game. */
function whenAsked({ tokens, end }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  if (tokens[at - 1]?.text !== "," || !/^(?:asked|told|dared|invited|challenged)$/.test(token?.lower ?? ""))
    return null;
  if (tokens[at + 1]?.lower === "to") return isForAnswer(tokens[at + 2]) ? null : unclear(token);
  const asked = tokens.slice(at + 1, end);
  const isWhat = /^(?:what|which|who|for)$/.test(asked[0]?.lower ?? "");
  const isSupposed = asked.some(({ lower }) => /^(?:would|could|might)$/.test(lower));
  return isWhat && isSupposed
    ? unclear(asked.find(({ lower }) => /^(?:worst|best|\p{L}{3,}est)$/u.test(lower)))
    : null;
}

/** "says Ann Roe in one of them": in one of several texts mentioned before. */
function inOneOfSeveral({ tokens }: Tail, at: number): ReturnType<Reader> {
  const [one, of, several] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isOne =
    tokens[at]?.lower === "in" &&
    /^(?:one|another|some|most|each|all|both|none)$/.test(one?.lower ?? "") &&
    of?.lower === "of" &&
    /^(?:them|these|those)$/.test(several?.lower ?? "");
  return isOne ? unclear(one) : null;
}

/** "a sentence she later withdrew", but not "who withdrew from the race". */
function isWithdrawn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:withdrew|withdrawn|recanted|deleted)$/.test(tokens[at]?.lower ?? "") &&
    (next?.kind !== "word" || /^(?:it|them|this|that|on|after|when|within)$/.test(next.lower))
  );
}

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|opening|final|last|next)$/;

/**
 * "said in the third act", "in chapter 4", "on page 91", but not "wrote on page 91 of the ruling" or "at the scene 20
 * minutes later".
 */
function inFiction({ tokens }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isPart = /^(?:act|chapter|scene|page|verse|stanza|panel)$/.test(token?.lower ?? "");
  if (!isPart || token?.isCapital) return null;
  const before = tokens[at - 1]?.lower ?? "";
  const isNumbered = next?.kind === "number" && tokens[at + 2]?.lower !== "of" && !DETERMINERS.has(before);
  const isOf = next?.lower === "of";
  const isCounted = !(token?.lower === "page" && isOf) && ORDINAL.test(before);
  return isNumbered || isCounted ? unclear(token) : null;
}

/** "says in the chorus", "says Ann Roe in it": in a song, or in a picture mentioned before. */
function inRefrain({ tokens }: Tail, at: number): ReturnType<Reader> {
  const token = tokens[at];
  const isIn = /^(?:in|on|through|via)$/.test(tokens[at - 1]?.lower ?? "");
  if (isIn && token?.lower === "it" && tokens[at + 1]?.kind !== "word") return unclear(token);
  return isIn || /^(?:the|her|his|its)$/.test(tokens[at - 1]?.lower ?? "")
    ? unclear(PARTS_WITH_SPEECH.has(token?.lower ?? "") ? token : undefined)
    : null;
}

/** "told the rebels every night": what is said again and again is a part, not a statement. */
function everyNight({ tokens }: Tail, at: number): ReturnType<Reader> {
  const isEvery = /^(?:every|each)$/.test(tokens[at]?.lower ?? "");
  const isNight = /^(?:night|evening|performance|show|matinee)$/.test(tokens[at + 1]?.lower ?? "");
  return (isEvery && isNight) || (tokens[at]?.lower === "nightly" && !tokens[at]?.isCapital)
    ? unclear(tokens[at])
    : null;
}

/** "said on behalf of the prisoner", "said on the knee of Archie Penn": somebody else's words, or voice. */
function forSomebody({ tokens }: Tail, at: number): ReturnType<Reader> {
  const [token, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isBehalf = token?.lower === "on" && next?.lower === "behalf";
  const isLap = token?.lower === "on" && next?.lower === "the" && /^(?:knee|lap)$/.test(last?.lower ?? "");
  return token && (isBehalf || isLap) ? { reason: "second-hand", token } : null;
}

/** "Ann Roe had said before the storm": the article tells what has changed since. */
function beforeItChanged({ tokens, cue }: Tail, at: number): ReturnType<Reader> {
  const isEarlier = [1, 2].some(back => /^(?:had|['’]d)$/.test(tokens[cue - back]?.lower ?? ""));
  return isEarlier && /^(?:before|until)$/.test(tokens[at]?.lower ?? "") ? unclear(tokens[at]) : null;
}

/** "wrote as a pupil", "said as a boy of nine", "said as an eight-year-old": what a child says isn't what the grown-up says today. */
function asChild({ tokens }: Tail, at: number): ReturnType<Reader> {
  return unclear(childAfter(tokens, at) ?? undefined);
}

/** "told the mirror", "told her cat": nobody heard it, but not "told the dog owners". */
function toNobody({ tokens, cue }: Tail, at: number): ReturnType<Reader> {
  const isTold = /^(?:told|tells)$/.test(tokens[cue]?.lower ?? "") && at - cue <= MAX_TOLD;
  const token = tokens[at];
  const isHis = /^(?:the|his|her|their|my|a)$/.test(tokens[at - 1]?.lower ?? "");
  const next = tokens[at + 1];
  const isWhole = next?.kind !== "word" || FUNCTION_WORDS.has(next.lower);
  return isTold && isHis && isWhole && !token?.isCapital && NO_LISTENERS.has(token?.lower ?? "")
    ? unclear(token)
    : null;
}

/** How many words after "told" its object ends. */
const MAX_TOLD = 4;
