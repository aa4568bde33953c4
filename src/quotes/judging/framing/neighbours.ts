import { FRAMING_SIGNS } from "../../../english/framing/framing-signs.ts";
import { NAMES_OF_ARTICLES } from "../../../english/framing/framing-words.ts";
import type { Sentence } from "../../reading/reading.ts";
import type { Token } from "../../reading/tokens.ts";
import { isNote } from "./article-notices.ts";
import { CONCERNS_ANY, type Concerns } from "./concerned.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, lastSentence, type Place } from "./place.ts";
import { headOf } from "./reference-head.ts";
import { type Sign, signsOf } from "./sentence-signs.ts";
import { readWeights, type SignWeights, scoreOfSigns } from "./sign-weights.ts";

const WEIGHTS: SignWeights = {
  constant: FRAMING_SIGNS.constant,
  of: readWeights(FRAMING_SIGNS.table),
};

/** How many sentences before and after the words may say something about them. */
export const NEIGHBOUR_SENTENCES = 4;

/** A sentence near words, and how much more it must read like a framing than the one after them. */
export interface Neighbour extends Sentence {
  /** In log-odds. */
  readonly extra: number;
}

/**
 * What comes right after words is about them more often than what is farther away: of 370 sentences of the fixtures that
 * take words back 165 are right behind them, 103 second, 64 right before them, and 24 farther away, where most sentences
 * are. By distance, from the nearest; a higher number asks more of a sentence.
 */
const EXTRA_BEHIND = [0, 0.3, 1.5, 1.8] as const;
const EXTRA_BEFORE = [0.6, 1.5, 2, 2] as const;
/** The same for a sentence that follows another quotation, which it is more likely about. */
const EXTRA_OF_OTHER = 0.6;

/** At most this for a sentence that refers to words: "The voice on the tape was …". */
const EXTRA_REFERRING = 0.3;

/**
 * A sentence near the words that reads like those with which articles say that words weren't said, or not like that:
 * "An actor had recorded the voice in a studio." No list can contain all such facts, so the weights were fitted on
 * invented sentences of both kinds (logistic regression over stems and pairs of stems).
 */
export function framedByNeighbour(
  place: Place,
  words: Introduced,
  concerns: Concerns = CONCERNS_ANY,
): Framed | null {
  if (words.kind === "transcript") return null;
  const speaker = wordsOfSpeaker(words);
  let strongest: { readonly score: number; readonly token: Token } | null = null;
  for (const { from, to, extra } of neighboursOf(place)) {
    const scored = scoreOf(place.tokens.slice(from, to), speaker);
    const score = (scored?.score ?? Number.NEGATIVE_INFINITY) - extra;
    const opening = place.tokens[from];
    const isMore = score > (strongest?.score ?? FRAMING_SIGNS.threshold);
    if (scored && isMore && opening && concerns(opening)) strongest = { ...scored, score };
  }
  return strongest && framed("unclear", strongest.token);
}

/** The sentences near the words, without those of the words and their cue, and without the paper's notes. */
export function neighboursOf(place: Place): Neighbour[] {
  const { article, tokens, sentences, sentence, cueSentence } = place;
  const first = cueSentence < 0 ? sentence : Math.min(sentence, cueSentence);
  const last = lastSentence(place);
  const quotes = (at: number) => {
    const { from = 0, to = 0 } = sentences[at] ?? {};
    return tokens.slice(from, to).some(({ kind }) => kind === "quote");
  };
  const near: Neighbour[] = [];
  for (let back = NEIGHBOUR_SENTENCES; back > 0; back--) {
    const before = sentences[first - back];
    if (before) near.push({ ...before, extra: extraOf(EXTRA_BEFORE[back - 1], quotes(first - back - 1)) });
  }
  for (let ahead = 1; ahead <= NEIGHBOUR_SENTENCES; ahead++) {
    const behind = sentences[last + ahead];
    const isOfOther = ahead > 1 && quotes(last + ahead - 1);
    if (behind) near.push({ ...behind, extra: extraOf(EXTRA_BEHIND[ahead - 1], isOfOther) });
  }
  return (
    near
      .filter(({ paragraph }) => {
        const home = article.paragraphs[paragraph - 1];
        return home === undefined || !isNote(article.text, home);
      })
      // What an article says of itself is judged in `framedByArticle`.
      .filter(({ from }) => !isOfArticle(tokens.slice(from, from + 2)))
      .map(each =>
        each.extra > EXTRA_REFERRING && headOf(tokens.slice(each.from, each.to)) >= 0
          ? { ...each, extra: EXTRA_REFERRING }
          : each,
      )
  );
}

function extraOf(byDistance = 0, isOfOther: boolean): number {
  return byDistance + (isOfOther ? EXTRA_OF_OTHER : 0);
}

/** "This story was first told on the quay." */
function isOfArticle([first, second]: readonly Token[]): boolean {
  return first?.lower === "this" && NAMES_OF_ARTICLES.has(second?.lower ?? "");
}

/** In lower case, as signs are. */
export function wordsOfSpeaker({ attribution }: Pick<Introduced, "attribution">): ReadonlySet<string> {
  return new Set(attribution.kind === "unclear" ? [] : attribution.speaker.name.toLowerCase().split(/\s+/));
}

/** Whether a sentence that names the speaker and refers to words reads like those that take words back. */
export function isLikeFraming(sentence: readonly Token[], speaker: ReadonlySet<string>): boolean {
  const score = scoreOf(sentence, speaker)?.score ?? Number.NEGATIVE_INFINITY;
  return score - EXTRA_REFERRING > FRAMING_SIGNS.threshold;
}

/** The log-odds that a sentence takes back words near it, and the sign that shows it most. */
function scoreOf(
  tokens: readonly Token[],
  speaker: ReadonlySet<string>,
): { readonly score: number; readonly token: Token } | null {
  const signs = signsOf(tokens, speaker);
  let strongest: Sign | null = null;
  let most = 0;
  for (const sign of signs) {
    const weight = weightOf(sign);
    if (weight <= most) continue;
    strongest = sign;
    most = weight;
  }
  const score = scoreOfSigns(
    WEIGHTS,
    signs.map(({ name }) => name),
  );
  return strongest && { score, token: strongest.token };
}

function weightOf({ name }: Sign): number {
  return WEIGHTS.of.get(name) ?? 0;
}
