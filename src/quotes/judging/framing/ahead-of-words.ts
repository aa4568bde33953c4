import {
  FICTION,
  NOUNS_FOR_WORDS,
  PARTS_WITH_EVENTS,
  UNREAL,
} from "../../../english/framing/framing-words.ts";
import { SMALL_NUMBERS } from "../../../english/grammar/numbers.ts";
import type { Token } from "../../reading/tokens.ts";
import {
  denialOfSaying,
  isOther,
  isUttering,
  LONGEST_ANNOUNCEMENT,
  type NextSentence,
} from "./next-sentence.ts";
import { type Framed, framed, isName, ownTokens, type Place, tokenAt } from "./place.ts";

/** What a sentence before the words announces. */
export function framedFromAhead(neighbour: NextSentence): Framed | null {
  const { own, isHere } = neighbour;
  const announced =
    isAnnouncing(neighbour) ||
    isInsideWork(own) ||
    (isHere && (isSupposing(neighbour) || isReadOut(own) || isInRole(neighbour.place, own)))
      ? own[0]
      : undefined;
  if (announced) return framed("unclear", announced);
  const denial = denialOfSaying(own) ?? supposedSaying(own);
  return denial && isHere && !isAnsweredBy(neighbour.place, denial) ? framed("unclear", denial) : null;
}

/**
 * Roe disputes it. *“A,” she told us.* – the words are what she says to it, if the article says that she said them, and
 * not in a clip or a letter.
 */
function isAnsweredBy(place: Place, denial: Token): boolean {
  const { tokens, cue, sentences, cueSentence } = place;
  const said = sentences[cueSentence];
  const verb = tokens[cue]?.verb?.base ?? "";
  const isOfText = said && ownTokens(place, said).some(({ lower }) => NOUNS_FOR_WORDS.has(lower));
  const isDispute = denial.verb?.base === "deny" || /^(?:disput|reject)/.test(denial.lower);
  return isDispute && /^(?:say|tell)$/.test(verb) && !isOfText;
}

/** "Imagine the scene.", "What follows is fiction.", "None of this is real." */
function isAnnouncing({ place, own, isHere }: NextSentence): boolean {
  // A sentence in another paragraph with somebody's name in it is about that person: "Roe dubbed it a disgrace."
  if (!isHere && own.slice(1).some(({ isCapital }) => isCapital)) return false;
  // Is it true that you have burnt it? “I burnt one of sixty.”
  if (isAsked(place) && /^(?:is|was|are|were)$/.test(own[0]?.lower ?? "")) return false;
  return (
    own.length <= LONGEST_ANNOUNCEMENT &&
    own.some(
      token =>
        (isHere || token.lower !== "dubbed") &&
        (FICTION.has(token.lower) || UNREAL.has(token.lower) || /^(?:real|true)$/.test(token.lower)) &&
        !isName(place, token) &&
        !isOther(place, token) &&
        !isTradeOf(place, token),
    )
  );
}

/** "In the last reel the banker turns round.", "On the second track things get darker." */
function isInsideWork(own: readonly Token[]): boolean {
  const [first, second] = own;
  // "Season two begins where the first ended."
  if (
    /^(?:season|series|episode|act|chapter)$/.test(first?.lower ?? "") &&
    Object.hasOwn(SMALL_NUMBERS, second?.lower ?? "")
  )
    return true;
  if (!/^(?:in|on)$/.test(first?.lower ?? "") || !/^(?:the|its|his|her)$/.test(second?.lower ?? ""))
    return false;
  return own.slice(2, 4).some(({ lower }) => PARTS_WITH_EVENTS.has(lower));
}

/** Would she fly herself? “A,” she says. – an answer to what might be. */
function isSupposing({ place, own }: NextSentence): boolean {
  const { sentences, sentence, from } = place;
  // Only if the words open the next sentence: Would she? Roe shook her head. “A.”
  const isAnswer = sentences[sentence]?.from === from;
  return (
    isAsked(place) && isAnswer && /^(?:would|could|might)$/.test(own[0]?.lower ?? "") && !isOfFacts(place)
  );
}

function isAsked({ tokens, sentences, sentence }: Place): boolean {
  const before = sentences[sentence - 1];
  return before !== undefined && tokens[before.to - 1]?.text === "?";
}

/** Could it ask for the money back? “The loan had conditions, and that was not one of them.” – an answer that supposes nothing. */
function isOfFacts({ article, tokens, from, to }: Place): boolean {
  const words = article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return words.split(/\s+/u).length > SHORT_ANSWER && !SUPPOSING.test(words);
}

/** “No”, “Yes, tomorrow”, “If they pay me”. */
const SHORT_ANSWER = 4;
const SUPPOSING =
  /\b(?:would|could|might|may|can|will|shall|should|if|unless|when|yes|no)\b|n['’]t\b|['’](?:d|ll)\b/iu;

/** "Judge Mohr read out the confession.", "He recited from the letter." */
function isReadOut(own: readonly Token[]): boolean {
  return own.some(
    ({ lower }, at) =>
      /^(?:reads?|reading|recit(?:ed|es|ing))$/.test(lower) &&
      /^(?:out|aloud|from)$/.test(own[at + 1]?.lower ?? ""),
  );
}

/** Lise Arden returns as the queen. “A,” *says* Arden: in the present tense it may be the queen who says so. */
function isInRole({ tokens, cue }: Place, own: readonly Token[]): boolean {
  const isPresent = tokens[cue]?.verb?.forms.includes("third") === true;
  return (
    isPresent &&
    own.some(
      ({ lower }, at) =>
        /^(?:returns?|stars|appears|back|excels|shines)$/.test(lower) &&
        own[at + 1]?.lower === "as" &&
        /^(?:the|an?|his|her)$/.test(own[at + 2]?.lower ?? ""),
    )
  );
}

/** “A,” wrote actor Ann Roe. “B.”; “A,” the actress said. “B.” – what somebody is by trade. */
function isTradeOf({ tokens }: Place, { lower, start }: Token): boolean {
  const next = tokens[tokenAt(tokens, start) + 1];
  return TRADES.test(lower) && (next?.isCapital === true || isUttering(next));
}

const TRADES = /^(?:actor|actress|comedian|comic|novelist)$/;

/** "Pupils wrote down what she might say.", "This is what he would have written." */
function supposedSaying(own: readonly Token[]): Token | null {
  const found = own.find(({ lower }, at) => {
    if (/^(?:might|could)$/.test(lower) && isUttering(own[at + 1])) return true;
    return (
      /^(?:would|might|could|should)$/.test(lower) && own[at + 1]?.lower === "have" && isUttering(own[at + 2])
    );
  });
  return found ?? null;
}
