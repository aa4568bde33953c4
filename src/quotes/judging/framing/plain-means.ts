import {
  ASSERTIVE_VERBS,
  DENIALS,
  FAITHFUL_RELAYS,
  HARMLESS_ADVERBS,
  HARMLESS_PARTICIPLES,
  LEAD_NOUNS,
  MOODS,
  PLAIN_ADJECTIVES,
  PLAIN_PLACES,
  TEXT_PARTICIPLES,
} from "../../../english/framing/framing-words.ts";
import { DETERMINERS, PREPOSITIONS } from "../../../english/grammar/function-words.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import {
  CALLED_PLAINLY,
  CONTENT_PARTICIPLES,
  MADE_PLAINLY,
  OCCASION_HEADS,
  PLACES_OF_PRESS,
  PLAIN_FATES,
  PRETENDED_OCCASIONS,
  SOCIAL_OCCASIONS,
  TALK_IN_EPISODES,
  TITLES_OF_PAPERS,
  TOPICS,
} from "../../../english/speech/plain-cues.ts";
import { OWN_SENDERS, OWN_TONES } from "../../../english/speech/words-beside-cues.ts";
import type { Token } from "../../reading/tokens.ts";

/** A preposition after a verb of saying, with what may follow it. */
interface Means {
  readonly tokens: readonly Token[];
  readonly preposition: number;
  /** Behind the last token that may belong to it. */
  readonly end: number;
  /** In lower case. */
  readonly surname: string;
}

/**
 * The first word after a preposition that isn't known to be about the occasion: "in a *poem*", "in a speech that *somebody*
 * else wrote"; undefined if all of it is: "in a fiery speech that she gave on Monday".
 */
export function oddInMeans({ tokens, preposition, end, surname }: Means): Token | undefined {
  const first = preposition + 1;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || (PREPOSITIONS.has(token.lower) && at > first)) return undefined;
    if (at > first && isDescribing(token) && !isNamedText(tokens, at)) {
      const noun = nounBefore(tokens, at, first);
      // "in a statement announcing the sale", "in a video Tuesday shared by the council"
      if (noun) return oddInClause(tokens.slice(at, end), surname);
      if (tokens[at - 1]?.isCapital) return isDoingPlainly(tokens, at) ? undefined : token;
    }
    // "in closing the meeting", "in announcing the sale"
    if (at === first && CONTENT_PARTICIPLES.has(token.lower)) return undefined;
    // In whose voice is read by itself.
    if (token.lower === "voice" || token.lower === "tone") return undefined;
    const odd = titleOfWork(tokens, at) ?? (isKnown(tokens, at) ? undefined : token);
    if (odd) return odd;
  }
  return undefined;
}

/** "on the CBS *broadcast*", but not "in a video CBS *broadcast*". */
function isNamedText(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.isCapital) before--;
  const isOfName = before < at - 1 && DETERMINERS.has(tokens[before]?.lower ?? "");
  return isOfName && OCCASION_HEADS.has(tokens[at]?.lower ?? "");
}

/** "on Friday *standing* outside", but not "on Friday *trying* out for the part". */
function isDoingPlainly(tokens: readonly Token[], at: number): boolean {
  return (
    HARMLESS_PARTICIPLES.has(tokens[at]?.lower ?? "") && !/^(?:out|for|on)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** "in The Crucible", but not "in The Times". */
function titleOfWork(tokens: readonly Token[], at: number): Token | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isThe = token?.text === "The" && before?.lower === "in" && next?.isCapital === true;
  return isThe && !TITLES_OF_PAPERS.has(next.lower) ? token : undefined;
}

/** "in the game" may be one that is played; "after the game" is when. */
function isOfGame({ lower }: Token, before: Token | undefined, preposition: Token | undefined): boolean {
  return lower === "game" && preposition?.lower === "in" && before?.lower === "the";
}

function isKnown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (isOfGame(token, tokens[at - 1], tokens[at - 2])) return false;
  return (
    token.isCapital ||
    DETERMINERS.has(token.lower) ||
    OWN_TONES.has(token.lower) ||
    HARMLESS_ADVERBS.has(token.lower) ||
    LEAD_NOUNS.has(token.lower) ||
    OCCASION_HEADS.has(token.lower) ||
    PLAIN_PLACES.has(token.lower) ||
    PLACES_OF_PRESS.has(token.lower) ||
    SOCIAL_OCCASIONS.has(token.lower) ||
    PLAIN_ADJECTIVES.has(token.lower) ||
    PERSON_NOUNS.has(token.lower) ||
    FAITHFUL_RELAYS.has(token.lower) ||
    MOODS.has(token.lower) ||
    isEpisodeOfTalk(tokens, at) ||
    isCalledPlainly(tokens, at)
  );
}

/** "on a recent *episode* of the podcast" */
function isEpisodeOfTalk(tokens: readonly Token[], at: number): boolean {
  const [episode, of, the, talk] = tokens.slice(at, at + 4);
  const isOfIt = of?.lower === "of" && DETERMINERS.has(the?.lower ?? "");
  return episode?.lower === "episode" && isOfIt && TALK_IN_EPISODES.has(talk?.lower ?? "");
}

/** How many words may be between what an occasion is called and its noun: "a *national* climate change adaptation strategy". */
const REACH_OF_NAME = 4;

const LENGTH = /^[\p{L}\p{N}]+-(?:second|minute|hour|day|page|word|part|point)(?:-long)?$/u;

/** What a text or an occasion is called, or what it is about: "in a *fiery* speech", "at the *budget* meeting". */
export function isCalledPlainly(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next <= at + REACH_OF_NAME; next++) {
    const token = tokens[next];
    if (token?.kind !== "word" && token?.kind !== "number") return false;
    if (next > at && (OCCASION_HEADS.has(token.lower) || PLACES_OF_PRESS.has(token.lower))) return true;
    const isName =
      CALLED_PLAINLY.has(token.lower) ||
      TOPICS.has(token.lower) ||
      PLAIN_ADJECTIVES.has(token.lower) ||
      token.kind === "number" ||
      LENGTH.test(token.lower) ||
      (next > at && token.isCapital);
    if (!isName) return false;
  }
  return false;
}

/** The text, occasion or listeners right before a clause, or before the day between them. */
function nounBefore(tokens: readonly Token[], at: number, first: number): Token | undefined {
  let before = at - 1;
  while (before > first && isTime(tokens[before])) before--;
  const noun = tokens[before];
  return before >= first && noun && (LEAD_NOUNS.has(noun.lower) || OCCASION_HEADS.has(noun.lower))
    ? noun
    : undefined;
}

function isTime(token: Token | undefined): boolean {
  return token !== undefined && HARMLESS_ADVERBS.has(token.lower);
}

/** What begins to describe a noun before it: "a statement *released* on Monday", "an interview *that* ran for an hour". */
function isDescribing({ lower, isCapital }: Token): boolean {
  if (isCapital) return false;
  return (
    TEXT_PARTICIPLES.has(lower) ||
    MADE_PLAINLY.has(lower) ||
    /^(?:that|which|who)$/.test(lower) ||
    (lower.endsWith("ing") && !LEAD_NOUNS.has(lower) && !TOPICS.has(lower))
  );
}

/** What a clause says that describes a text: "in a speech *that somebody else wrote*", "… *released by a man*". */
function oddInClause(tokens: readonly Token[], surname: string): Token | undefined {
  const until = tokens.findIndex(({ kind }) => kind === "punct" || kind === "quote");
  const clause = until < 0 ? tokens : tokens.slice(0, until);
  const denial = clause.find(({ bare, isCapital }) => !isCapital && DENIALS.has(bare));
  if (denial) return denial;
  const [opening] = clause;
  if (!opening || opening.lower === "who") return undefined;
  if (/^(?:that|which)$/.test(opening.lower)) return oddInRelative(clause, surname);
  const agent = agentOf(clause);
  if (agent) return agent;
  return opening.lower.endsWith("ing") && !isOfContent(opening) ? opening : undefined;
}

function isOfContent({ lower, verb }: Token): boolean {
  return (
    CONTENT_PARTICIPLES.has(lower) ||
    HARMLESS_PARTICIPLES.has(lower) ||
    (verb !== undefined && verb !== null && ASSERTIVE_VERBS.has(verb.base))
  );
}

/** "that *somebody else* wrote", "which *a friend* had drafted"; plain are the speaker, their office, and what became of it. */
function oddInRelative([, subject, noun]: readonly Token[], surname: string): Token | undefined {
  if (subject?.kind !== "word") return undefined;
  if (subject.lower === surname || noun?.lower === surname) return undefined;
  if (/^(?:s?he|they|we|i)$/.test(subject.lower)) return undefined;
  if (/^(?:his|her|their|the)$/.test(subject.lower))
    return noun && OWN_SENDERS.has(noun.lower) ? undefined : noun;
  const isPlain =
    !subject.isCapital && (PLAIN_FATES.has(subject.lower) || HARMLESS_ADVERBS.has(subject.lower));
  return isPlain ? undefined : subject;
}

/** Who made a text public, if it isn't the speaker's own office or a name: "released by a *man*". */
function agentOf(clause: readonly Token[]): Token | undefined {
  const by = clause.findIndex(({ lower }) => lower === "by");
  if (by < 0) return undefined;
  const agent = clause
    .slice(by + 1)
    .find(({ lower }) => !DETERMINERS.has(lower) && !/^(?:his|her|their)$/.test(lower));
  const isKnown =
    agent === undefined || agent.kind !== "word" || agent.isCapital || OWN_SENDERS.has(agent.lower);
  return isKnown ? undefined : agent;
}

/** How many words after "during" may be the occasion: "during a full fire *drill*". */
const OCCASION = 4;

/** "said during a fire *drill*": somebody plays a part there, or tries out words. */
export function pretendedDuring(tokens: readonly Token[], during: number, end: number): Token | undefined {
  const occasion = tokens.slice(during + 1, Math.min(end, during + 1 + OCCASION));
  const other = occasion.findIndex(({ kind, lower }) => kind !== "word" || PREPOSITIONS.has(lower));
  const own = other < 0 ? occasion : occasion.slice(0, other);
  const last = own.at(-1);
  return last && !last.isCapital && PRETENDED_OCCASIONS.has(last.lower) ? last : undefined;
}
