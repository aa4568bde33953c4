import type { Article } from "../../../articles/article.ts";
import { sliceOf } from "../../../text/span.ts";
import { foreignDoubt, isForeignVerb } from "../../linking/foreign-cues.ts";
import type { Disputed, Quotation } from "../../quotation.ts";
import type { Reading } from "../../reading/reading.ts";
import { framedByDoubt } from "./article-doubts.ts";
import { framedByArticle } from "./article-notices.ts";
import { framedBeside } from "./beside-words.ts";
import { framedByClause } from "./clause-around-cue.ts";
import { type Concerns, concerning } from "./concerned.ts";
import { framedByCue } from "./cue-clause.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, isDispute, type Place, placeOf, type Reach } from "./place.ts";
import { framedBySpeaker } from "./supposed-words.ts";
import { framedInSentence } from "./unreal-words.ts";

/**
 * How an article introduces words: plainly, with a speaker and an assertive verb, or in any other way.
 *
 * Plain introductions are a closed list: a cue that isn't on it makes the words framed, whatever it says.
 */
export type Framing = { readonly kind: "plain" } | Framed;

/** What a rule reads: an article, as much of it as was read, the words, and their place in the reading. */
export interface Scene {
  readonly article: Article;
  readonly reading: Reading;
  readonly words: Introduced;
  readonly place: Place | null;
  /** Those of the article. */
  readonly quotations: readonly Quotation[];
  /** Whether a sentence of the article may be about the words, and isn't about another quotation. */
  readonly concerns: Concerns;
}

/** A rule that finds words not plainly introduced, looking as far as `reach` says. */
export type FramingRule = (scene: Scene, reach: Reach) => Framed | null;

/** A rule that needs the place of the words. */
export function atPlace(find: (place: Place, words: Introduced, reach: Reach) => Framed | null): FramingRule {
  return ({ place, words }, reach) => place && find(place, words, reach);
}

/** A rule that is asked about every quotation of an article. */
interface RuleForAll {
  readonly find: FramingRule;
  /** Whether it may find words disputed: if not, it isn't asked for that. */
  readonly mayDispute: boolean;
}

/** What is read about every quotation when its article is, in this order. */
export const RULES: Readonly<Record<string, RuleForAll>> = {
  "what the article says of itself": {
    find: ({ article, words }) => framedByArticle(article, words),
    mayDispute: true,
  },
  "words called fake anywhere": {
    find: ({ article, reading, words, concerns }) => framedByDoubt(article, reading, words, concerns),
    mayDispute: false,
  },
  "supposed by the speaker": {
    find: ({ article, words }) => framedBySpeaker(article, words),
    mayDispute: true,
  },
  "a word in the sentence": { find: atPlace(framedInSentence), mayDispute: true },
  "the cue": { find: atPlace(framedByCue), mayDispute: true },
  "the clause of the cue": { find: atPlace(framedByClause), mayDispute: true },
  "a sentence beside them": {
    find: ({ place, words, concerns }, reach) => place && framedBeside(place, words, reach, concerns),
    mayDispute: true,
  },
};

/**
 * Reads how an article introduces words: in their sentence, beside their cue, in the sentences next to both, and in
 * what the article says about itself.
 *
 * @example “A,” the hacked account of Ann Roe said. // framed, "false", the span of "hacked"
 */
export function framingOf(
  article: Article,
  reading: Reading,
  words: Introduced,
  quotations: readonly Quotation[] = [],
): Framing {
  const { cue } = words.attribution;
  if (cue && isForeignVerb(sliceOf(article.text, cue))) return foreignFraming(article);
  const scene = sceneOf(article, reading, words, quotations);
  const found = Object.values(RULES)
    .map(({ find }) => find(scene, "any"))
    .filter(framing => framing !== null);
  // A framing that gives a reason to dispute the words comes before one that is merely not plain.
  return found.find(framing => disputedBy(framing) !== null) ?? found[0] ?? { kind: "plain" };
}

/** What the rules read about words; `quotations` are those of the article. */
export function sceneOf(
  article: Article,
  reading: Reading,
  words: Introduced,
  quotations: readonly Quotation[],
): Scene {
  const concerns = concerning(article, words, quotations);
  return { article, reading, words, place: placeOf(reading, words), quotations, concerns };
}

/** Why an article disputes words: what `framingOf` finds, without what it finds besides. */
export function disputeOf(
  article: Article,
  reading: Reading,
  words: Introduced,
  quotations: readonly Quotation[],
): Disputed | null {
  const { cue } = words.attribution;
  if (cue && isForeignVerb(sliceOf(article.text, cue))) return null;
  const scene = sceneOf(article, reading, words, quotations);
  for (const { find, mayDispute } of Object.values(RULES)) {
    const framing = mayDispute ? find(scene, "disputes") : null;
    const dispute = framing && disputedBy(framing);
    if (dispute) return dispute;
  }
  return null;
}

/** A cue in another language is plain by definition, unless the article doubts any words at all. */
function foreignFraming({ text }: Article): Framing {
  const doubt = foreignDoubt(text);
  return doubt ? framed("unclear", doubt) : { kind: "plain" };
}

/** Why an article disputes words, if its framing says that they aren't, or aren't really, somebody's. */
export function disputedBy(framing: Framing): Disputed | null {
  return framing.kind === "framed" && isDispute(framing)
    ? { reason: framing.reason, span: framing.span }
    : null;
}
