import type { Article } from "../../articles/article.ts";
import { shorten } from "../../text/cut.ts";
import type { Wording } from "../../wording/english.ts";
import { joinMarkdown, link, type Markdown, plain } from "../markdown.ts";

/** Length of a title in a citation, of a name and of an outlet, in UTF-16 code units. */
const MAX_TITLE = 60;
const MAX_NAME = 80;

/** Where an excerpt stands: outlet, title, day of publication, paragraph, and where the article came from. */
export function citationLine(
  article: Article,
  paragraph: number | null,
  wording: Wording,
  { isTitled = true } = {},
): Markdown {
  const { citation, between } = wording;
  const rest = [
    article.date === null ? citation.undated : citation.published(article.date),
    paragraph === null ? null : citation.paragraph(paragraph),
    originInWords(article, wording),
  ].filter(part => part !== null);
  return joinMarkdown(
    [
      article.publisher === null ? plain("") : plain(shorten(article.publisher, MAX_NAME)),
      isTitled ? link(plain(titleInWords(article, wording)), sourceOf(article)) : plain(""),
      ...rest.map(plain),
    ],
    between,
  );
}

/** The title; where the article has none of its own, its first words, and that they are. */
export function titleInWords(article: Article, wording: Wording, maxLength = MAX_TITLE): string {
  const title = shorten(article.title, maxLength);
  return article.hasOwnTitle ? title : wording.citation.beginning(title);
}

/** The article's own link; null where nobody checked that the article stands there. */
export function sourceOf({ url, origin }: Article): string | null {
  return isUnchecked(origin.kind) ? null : url;
}

export function nameInWords(name: string): string {
  return shorten(name, MAX_NAME);
}

function originInWords({ origin, publisher }: Article, { citation }: Wording): string | null {
  switch (origin.kind) {
    case "host":
      return null;
    case "fetched":
      return publisher === null ? citation.fetched(origin.domain, origin.on) : null;
    case "uploaded":
      return citation.uploaded(origin.on);
    case "pasted":
      return citation.pasted(origin.on);
  }
}

function isUnchecked(kind: Article["origin"]["kind"]): boolean {
  return kind === "uploaded" || kind === "pasted";
}
