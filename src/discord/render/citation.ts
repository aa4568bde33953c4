import { speakerInSentence } from "../../answers/speakers/speaker-in-sentence.ts";
import type { Article } from "../../articles/article.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import { shorten } from "../../text/cut.ts";
import { citeArticle } from "../../wording/citation.ts";
import type { Wording } from "../../wording/wording.ts";
import { joinMarkdown, link, type Markdown, plain } from "../message/markdown.ts";

/** Length of a name, in UTF-16 code units. */
const MAX_NAME = 80;

/**
 * Where an excerpt is from: outlet, title, date of publication, paragraph, and the article's origin. In a list,
 * `addedNotes` says once, below, that the added ones were not checked (`isNoted`).
 */
export function citationLine(
  article: Article,
  paragraph: number | null,
  wording: Wording,
  { isTitled = true, isNoted = false } = {},
): Markdown {
  const { outlet, day, origin, added } = citeArticle(article, wording);
  return joinMarkdown(
    [
      plain(outlet ?? ""),
      isTitled ? titleLink(article, wording) : plain(""),
      plain(day),
      plain(paragraph === null ? "" : wording.citation.paragraph(paragraph)),
      plain((isNoted ? added : null) ?? origin ?? ""),
    ],
    wording.between,
  );
}

/** The title, followed by the article's link if it has one. */
export function titleLink(article: Article, wording: Wording, maxLength?: number): Markdown {
  const { title, link: url } = citeArticle(article, wording, maxLength);
  return link(title, url);
}

/** A speaker behind other words: "a spokesman for the BBC". */
export function speakerInWords(speaker: Pick<Speaker, "name" | "isDescription">): string {
  return nameInWords(speakerInSentence(speaker));
}

/** A name as typed, or alone in its line. */
export function nameInWords(name: string): string {
  return shorten(name, MAX_NAME);
}
