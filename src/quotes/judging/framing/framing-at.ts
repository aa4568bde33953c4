import type { Article } from "../../../articles/article.ts";
import { DENIALS, SUPPOSITIONS } from "../../../english/framing/framing-words.ts";
import { isOverlapping, type Span, sliceOf } from "../../../text/span.ts";
import { isForeignVerb } from "../../linking/foreign-cues.ts";
import type { Quotation } from "../../quotation.ts";
import { type Reading, readArticle } from "../../reading/reading.ts";
import { framedByAlibi } from "./alibis.ts";
import { framedByArticle } from "./article-notices.ts";
import { framedByTitle } from "./article-title.ts";
import { framedBeside } from "./beside-words.ts";
import { framedByReply } from "./denying-replies.ts";
import { atPlace, type Framing, type FramingRule, framingOf, sceneOf } from "./framing.ts";
import { framedByHeadline } from "./headlines.ts";
import type { Introduced } from "./introduced.ts";
import { framedByDeath } from "./lifetimes.ts";
import { framedByNeighbour, NEIGHBOUR_SENTENCES } from "./neighbours.ts";
import { framedByNature } from "./not-in-person.ts";
import { type Framed, framed, lastSentence, placeOf } from "./place.ts";
import { framedByPointing, framedByRelay } from "./pointing-cue.ts";
import { framedByReference } from "./references.ts";
import { framedBySetting } from "./settings.ts";
import { framedByWorld } from "./worlds.ts";

/** Paragraphs on each side that together contain all sentences that may matter: each paragraph has at least one. */
const NEAR_PARAGRAPHS = NEIGHBOUR_SENTENCES;

/** What is read about a quotation when it is checked, in this order. */
export const RULES_WHEN_CHECKED: Readonly<Record<string, FramingRule>> = {
  "the title": ({ article, words, quotations }) => framedByTitle(article, words, quotations),
  "a creature or another name": ({ article, words }) => framedByNature(article, words),
  "the setting": ({ article, words, quotations }) => framedBySetting(article, words, quotations),
  "another world": ({ article, words, concerns }) => framedByWorld(article, words, concerns),
  "a headline that quotes less": ({ article, words }) => framedByHeadline(article, words),
  "a cue that points at them": atPlace(
    (place, words) => framedByPointing(place, words) ?? framedByRelay(place, lastSentence(place)),
  ),
  "a reply that denies them": atPlace(framedByReply),
  "a reference to them": ({ article, words, concerns }) => framedByReference(article, words, concerns),
  "after the speaker's death": ({ article, words }) => framedByDeath(article, words),
  "where the speaker was": ({ article, words, concerns }) => framedByAlibi(article, words, concerns),
  "the sentences near them": ({ place, words, concerns }) =>
    place && framedByNeighbour(place, words, concerns),
};

/**
 * How an article introduces words, read only from the paragraphs around them and around their cue: by the rules and,
 * where those find it plain, by what the sentences near them read like.
 */
export function framingAt(
  article: Article,
  words: Introduced,
  quotations: readonly Quotation[] = [],
): Framing {
  const { cue } = words.attribution;
  const reading = readNear(article, words);
  const framing = framingOf(article, reading, words, quotations);
  if (framing.kind === "framed" || (cue && isForeignVerb(sliceOf(article.text, cue)))) return framing;
  const scene = sceneOf(article, reading, words, quotations);
  for (const rule of Object.values(RULES_WHEN_CHECKED)) {
    const found = rule(scene, "any");
    if (found) return found;
  }
  return framing;
}

/** Reads the paragraphs in which anything may matter to words. */
export function readNear(article: Article, words: Introduced): Reading {
  const { cue, mention } = words.attribution;
  const spans = [words, cue, mention].filter(span => span !== null);
  return readAround(article, spans, NEAR_PARAGRAPHS);
}

/**
 * How an article presents its own words: plainly, or after a "denied that", "whether" or "if", with a question mark,
 * or beside a sentence that calls them false. `rest` are the words of their sentences that were not claimed.
 */
export function framingOfOwnWords(article: Article, span: Span, rest: readonly Span[]): Framing {
  const attribution = { kind: "unclear", mention: null, cue: null, candidates: [] } as const;
  const words: Introduced = { ...span, kind: "reported", attribution, secondHand: null };
  const reading = readAround(article, [span], 1);
  const place = placeOf(reading, words);
  return (
    framedByArticle(article, words) ??
    turnedInRest(reading, rest) ??
    (place && framedBeside(place, words)) ?? { kind: "plain" }
  );
}

/** A "denied", "whether" or "if" among the words of a sentence that a claim leaves out. */
function turnedInRest({ tokens }: Reading, rest: readonly Span[]): Framed | null {
  for (const token of tokens) {
    if (token.kind !== "word" || !rest.some(span => isOverlapping(span, token))) continue;
    if (DENIALS.has(token.bare)) return framed("denied", token);
    if (SUPPOSITIONS.has(token.lower)) return framed("hypothetical", token);
  }
  return null;
}

/** Reads the paragraphs of the given spans, with this many more on each side. */
function readAround(article: Article, spans: readonly Span[], more: number): Reading {
  const { paragraphs } = article;
  const own = paragraphs.flatMap((paragraph, at) =>
    spans.some(span => isOverlapping(span, paragraph)) ? [at] : [],
  );
  const near = paragraphs.filter((_, at) => own.some(other => Math.abs(other - at) <= more));
  return readArticle({ ...article, paragraphs: near });
}
