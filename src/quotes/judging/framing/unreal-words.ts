import { FICTION, JEST_NEARBY, REVERSALS, UNREAL } from "../../../english/framing/framing-words.ts";
import { FAITHFUL_RECORDS, KNOWN_OUTLETS } from "../../../english/speech/plain-cues.ts";
import { OWN_SENDERS } from "../../../english/speech/words-beside-cues.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Token } from "../../reading/tokens.ts";
import { isCalledByWords } from "./dismissed-as.ts";
import { isHarmlessUse } from "./harmless-uses.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, isName, isTrade, ownTokens, type Place, tokenAt } from "./place.ts";
import { isOfWords } from "./unreal-of-words.ts";
import { isOfExistence, phraseIn } from "./unreal-phrases.ts";

/** A word of the article's own, in the sentence of the words or of their cue, that says they aren't real. */
export function framedInSentence(place: Place, words: Introduced): Framed | null {
  const numbers = new Set([place.sentence, place.cueSentence].filter(number => number >= 0));
  for (const number of numbers) {
    const sentence = place.sentences[number];
    if (!sentence) continue;
    const own = ownTokens(place, sentence);
    const attributed = attributedByUs(own);
    if (attributed) return framed("unclear", attributed);
    let other: Framed | null = null;
    for (let i = 0; i < own.length; i++) {
      const token = own[i];
      if (!token?.is.telling || isName(place, token) || isOtherwiseMeant(place, token)) continue;
      const reason = UNREAL.get(token.lower);
      if (reason && isOfWords(place, own, token)) return framed(reason, token);
      if (reason) other ??= framed("unclear", token);
      const isRow =
        token.lower === "series" && place.tokens[tokenAt(place.tokens, token.start) + 1]?.lower === "of";
      const isFiction =
        FICTION.has(token.lower) && !isRow && (!token.isCapital || token.start === own[0]?.start);
      if (isFiction && isInFront(place, token) && !isTrade(place, token)) return framed("unclear", token);
      const isTurned = REVERSALS.has(token.lower) || JEST_NEARBY.has(token.lower);
      const isReverse = /^(?:opposite|contrary|reverse)$/.test(token.lower) && own[i - 1]?.lower === "the";
      if ((isTurned && !token.isCapital) || isReverse) return framed("unclear", token);
    }
    const phrase = phraseIn(own);
    if (phrase)
      return framed(isOfExistence(place, own, phrase.token) ? "unclear" : phrase.reason, phrase.token);
    if (other) return other;
  }
  return isNested(place, words) ? framed("second-hand", words.secondHand?.mention ?? words) : null;
}

/** "We wrongly attributed “A” to Bo Lee.": somebody said it. */
function attributedByUs(own: readonly Token[]): Token | undefined {
  return own.find(
    ({ lower }, at) =>
      /^(?:attributed|credited)$/.test(lower) &&
      own.slice(Math.max(0, at - 2), at).some(before => before.lower === "we"),
  );
}

/** "Said after the game", and "said Ann Roe, claiming that …", with which a speaker goes on. */
function isOtherwiseMeant(place: Place, token: Token): boolean {
  const { tokens, cue, mentionTo } = place;
  const at = tokenAt(tokens, token.start);
  const isGoingOn =
    token.lower === "claiming" &&
    tokens[at - 1]?.text === "," &&
    tokens[at + 1]?.lower !== "to" &&
    cue >= 0 &&
    at > cue &&
    at - 2 === Math.max(cue, mentionTo - 1);
  return isGoingOn || isCalledByWords(place, at) || isHarmlessUse(tokens, at);
}

/** Before the words and before the speaker: "In the film, Ann Roe says: “A”". */
function isInFront({ tokens, from, cue, mentionTo }: Place, { start }: Token): boolean {
  // What is said about the source counts too: "an actor playing Ann Roe".
  const places = [from, cue, mentionTo].filter(at => at >= 0);
  return start < (tokens[Math.min(...places)]?.start ?? 0);
}

/** Somebody passes the words on, and not only a paper, an agency or a record of what was said. */
function isNested({ article: { text } }: Place, { secondHand }: Introduced): boolean {
  if (!secondHand) return false;
  const { start } = secondHand.mention;
  const isSource = /\baccording to (?:the )?$/i.test(text.slice(Math.max(0, start - LEAD), start));
  return !isSource || !isFaithfulSource(wordsOf(text, secondHand.mention).map(({ form }) => form));
}

/** "according to the " */
const LEAD = 17;

/** "Reuters", "the readout", "her office". */
function isFaithfulSource(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  if (words.every(word => KNOWN_OUTLETS.has(word))) return true;
  if (words.some(word => FAITHFUL_RECORDS.has(word))) return true;
  return words.length === 2 && /^(?:his|her|their)$/.test(first) && OWN_SENDERS.has(second);
}
