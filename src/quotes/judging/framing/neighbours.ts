import { FRAMING_SIGNS } from "../../../english/framing-signs.ts";
import type { Sentence } from "../../reading/reading.ts";
import type { Token } from "../../reading/tokens.ts";
import { isNote } from "./article-notices.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, lastSentence, type Place } from "./place.ts";
import { type Sign, signsOf } from "./sentence-signs.ts";
import { readWeights, type SignWeights, scoreOfSigns } from "./sign-weights.ts";

const WEIGHTS: SignWeights = {
  constant: FRAMING_SIGNS.constant,
  of: readWeights(FRAMING_SIGNS.table),
};

/** How many sentences before and after the words may say something about them. */
export const NEIGHBOUR_SENTENCES = 4;

/**
 * A sentence near the words that reads like those with which articles say that words weren't said, or not like that:
 * "An actor had recorded the voice in a studio." No list can contain all such facts, so the weights were fitted on
 * invented sentences of both kinds (logistic regression over stems and pairs of stems).
 */
export function framedByNeighbour(place: Place, words: Introduced): Framed | null {
  if (words.kind === "transcript") return null;
  const speaker = wordsOfSpeaker(words);
  let strongest: { readonly score: number; readonly token: Token } | null = null;
  for (const sentence of neighboursOf(place)) {
    const scored = scoreOf(place.tokens.slice(sentence.from, sentence.to), speaker);
    if (scored && scored.score > (strongest?.score ?? FRAMING_SIGNS.threshold)) strongest = scored;
  }
  return strongest && framed("unclear", strongest.token);
}

/** The sentences near the words, without those of the words and their cue, and without the paper's notes. */
export function neighboursOf(place: Place): Sentence[] {
  const { article, sentences, sentence, cueSentence } = place;
  const first = cueSentence < 0 ? sentence : Math.min(sentence, cueSentence);
  const last = lastSentence(place);
  const near = [
    ...sentences.slice(Math.max(0, first - NEIGHBOUR_SENTENCES), first),
    ...sentences.slice(last + 1, last + 1 + NEIGHBOUR_SENTENCES),
  ];
  return near.filter(({ paragraph }) => {
    const home = article.paragraphs[paragraph - 1];
    return home === undefined || !isNote(article.text, home);
  });
}

/** In lower case, as signs are. */
export function wordsOfSpeaker({ attribution }: Pick<Introduced, "attribution">): ReadonlySet<string> {
  return new Set(attribution.kind === "unclear" ? [] : attribution.speaker.name.toLowerCase().split(/\s+/));
}

/** Whether a sentence reads like those that take words back. */
export function isLikeFraming(sentence: readonly Token[], speaker: ReadonlySet<string>): boolean {
  return (scoreOf(sentence, speaker)?.score ?? Number.NEGATIVE_INFINITY) > FRAMING_SIGNS.threshold;
}

/** The log-odds that a sentence takes back words near it, and the sign that shows it most. */
function scoreOf(
  tokens: readonly Token[],
  speaker: ReadonlySet<string>,
): { readonly score: number; readonly token: Token } | null {
  const signs = signsOf(tokens, speaker);
  const strongest = signs.reduce<Sign | null>(
    (best, sign) => (weightOf(sign) > (best ? weightOf(best) : 0) ? sign : best),
    null,
  );
  const score = scoreOfSigns(
    WEIGHTS,
    signs.map(({ name }) => name),
  );
  return strongest && { score, token: strongest.token };
}

function weightOf({ name }: Sign): number {
  return WEIGHTS.of.get(name) ?? 0;
}
