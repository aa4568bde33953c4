import type { Article } from "../../../articles/article.ts";
import { sliceOf } from "../../../text/span.ts";
import { foreignDoubt, isForeignVerb } from "../../linking/foreign-cues.ts";
import type { Disputed } from "../../quotation.ts";
import type { Reading } from "../../reading/reading.ts";
import { framedByDoubt } from "./article-doubts.ts";
import { framedByArticle } from "./article-notices.ts";
import { framedBeside } from "./beside-words.ts";
import { framedByClause, framedByCue } from "./cue-clause.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, placeOf } from "./place.ts";
import { framedBySpeaker } from "./supposed-words.ts";
import { framedInSentence } from "./unreal-words.ts";

/**
 * How an article introduces words: plainly, with a speaker and an assertive verb, or in any other way.
 *
 * Plain introductions are a closed list: a cue that isn't on it makes the words framed, whatever it says.
 */
export type Framing = { readonly kind: "plain" } | Framed;

/**
 * Reads how an article introduces words: in their sentence, beside their cue, in the sentences next to both, and in
 * what the article says about itself.
 *
 * @example “A,” the hacked account of Ann Roe said. // framed, "false", the span of "hacked"
 */
export function framingOf(article: Article, reading: Reading, words: Introduced): Framing {
  const { cue } = words.attribution;
  if (cue && isForeignVerb(sliceOf(article.text, cue))) return foreignFraming(article);
  const place = placeOf(reading, words);
  const found = [
    framedByArticle(article, words),
    framedByDoubt(article, reading, words),
    framedBySpeaker(article, words),
    ...(place
      ? [
          framedInSentence(place, words),
          framedByCue(place, words),
          framedByClause(place, words),
          framedBeside(place, words),
        ]
      : []),
  ].filter(framing => framing !== null);
  // A framing that gives a reason to dispute the words comes before one that is merely not plain.
  return found.find(framing => disputedBy(framing) !== null) ?? found[0] ?? { kind: "plain" };
}

/** A cue in another language is plain by definition, unless the article doubts any words at all. */
function foreignFraming({ text }: Article): Framing {
  const doubt = foreignDoubt(text);
  return doubt ? framed("unclear", doubt) : { kind: "plain" };
}

/** Why an article disputes words, if its framing says that they aren't, or aren't really, somebody's. */
export function disputedBy(framing: Framing): Disputed | null {
  if (framing.kind === "plain" || framing.reason === "second-hand" || framing.reason === "unclear")
    return null;
  return { reason: framing.reason, span: framing.span };
}
