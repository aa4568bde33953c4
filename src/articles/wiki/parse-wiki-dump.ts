import type { Article, Origin } from "../article.ts";
import { readDay } from "../day.ts";
import { articleOfPieces } from "../documents/written-pieces.ts";
import { findElement, findElements, textIn, type XmlElement } from "../documents/xml.ts";
import { piecesOfWikitext } from "./wikitext.ts";

/**
 * The articles in a wiki's export (MediaWiki's `<mediawiki>`): its pages without redirects, talk, templates and the
 * like.
 * The date is the one that the text gives as its date of publication, never that of the last edit.
 */
export function wikiArticles(dump: XmlElement, origin: Origin): readonly (() => Article)[] {
  const wiki = findElement(dump, "mediawiki");
  const publisher = textIn(findElement(dump, "sitename"));
  const language = wiki?.attributes.lang ?? null;
  return findElements(dump, "page")
    .filter(isArticle)
    .map(page => () => {
      const { pieces, date } = piecesOfWikitext(sourceIn(page));
      const title = textIn(findElement(page, "title"));
      return articleOfPieces(pieces, { origin, title, publisher, language, date: readDay(date ?? "") });
    });
}

/** Article pages have the namespace 0. */
function isArticle(page: XmlElement): boolean {
  const namespace = textIn(findElement(page, "ns"));
  const isRedirect = findElement(page, "redirect") !== null || /^\s*#redirect\b/i.test(sourceIn(page));
  return (namespace === "" || namespace === "0") && !isRedirect;
}

/** The wikitext of its last revision, with its line breaks. */
function sourceIn(page: XmlElement): string {
  const revision = findElements(page, "revision").at(-1);
  const text = revision ? findElement(revision, "text") : null;
  return text?.children.filter(child => typeof child === "string").join("") ?? "";
}
