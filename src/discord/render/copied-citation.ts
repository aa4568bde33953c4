import { type QuotationIn, speakerOf } from "../../answers/answer.ts";
import type { Article } from "../../articles/article.ts";
import { cutEnd } from "../../text/cut.ts";
import { sliceOf } from "../../text/span.ts";
import { citeArticle } from "../../wording/citation.ts";
import { linkToWords } from "../../wording/link-to-words.ts";
import type { Wording } from "../../wording/wording.ts";
import type { ShownWords } from "../custom-ids/fields.ts";
import { escapeText } from "../message/escape.ts";
import { MESSAGE_LIMITS } from "../message/message-limits.ts";
import { asCorrected } from "./attribution.ts";
import { nameInWords } from "./citation.ts";

const MAX_WORDS = 500;
const MAX_TITLE = 160;

/**
 * The words with their citation as the plain content of a message, for copying: text in components is hard to copy
 * on phones. The link, if any, is in angle brackets so that Discord makes no preview of it.
 */
export function renderCopiedCitation(
  article: Article,
  place: ShownWords,
  quotation: QuotationIn["quotation"] | null,
  wording: Wording,
): string {
  const end = cutEnd(article.text, place, MAX_WORDS);
  const cut = end < place.end ? wording.ellipsis : "";
  const words = `${sliceOf(article.text, { start: place.start, end })}${cut}`;
  const speaker = quotation && speakerOf(quotation.attribution);
  const { outlet, title, day, origin } = citeArticle(article, wording, MAX_TITLE);
  const source = [outlet, title, day, wording.citation.paragraph(place.paragraph), origin].filter(
    part => part !== null,
  );
  // Pasted elsewhere, the name must not pass for the article's.
  const name =
    speaker && !quotation?.disputed ? asCorrected(nameInWords(speaker.name), quotation, wording) : null;
  const note = quotation?.disputed ? `\n${wording.check.disputed[quotation.disputed.reason]}` : "";
  const url = linkToWords(article, place, MESSAGE_LIMITS.url);
  const content = escapeText(wording.copied(words, name, source.join(", ")) + note);
  const linked = url === null ? content : `${content}\n<${url}>`;
  return linked.length <= MESSAGE_LIMITS.content ? linked : content;
}
