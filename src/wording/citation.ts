import type { Article } from "../articles/article.ts";
import { shorten } from "../text/cut.ts";
import type { Wording } from "./wording.ts";

/** Length of a title unless a caller has room for more or less, in UTF-16 code units. */
const MAX_TITLE = 60;

/** Length of an outlet's name, in UTF-16 code units. */
const MAX_OUTLET = 80;

/** What a citation says about an article, the same in a message and in a terminal. Null: nothing to say. */
export interface CitedArticle {
  readonly outlet: string | null;
  /** The title; if the article has none, its first words, marked as such. */
  readonly title: string;
  readonly day: string;
  /** Where the article came from, and that nobody checked what it says about itself. */
  readonly origin: string | null;
  /** How an article that was not checked against its source was added; null for a checked one. */
  readonly added: string | null;
  readonly link: string | null;
}

/**
 * An article in the words of a citation.
 *
 * The outlet, the link and the date of an article that somebody uploaded or pasted are only its own claims: the
 * outlet comes after "said to be from", the link is left out, and the date isn't called that of publication.
 *
 * @param maxTitle in UTF-16 code units
 */
export function citeArticle(article: Article, wording: Wording, maxTitle = MAX_TITLE): CitedArticle {
  const { citation } = wording;
  const { date, hasOwnTitle, origin } = article;
  const title = shorten(article.title, maxTitle);
  const outlet = article.publisher === null ? null : shorten(article.publisher, MAX_OUTLET);
  const cited = { link: linkOf(article), title: hasOwnTitle ? title : citation.beginning(title) };
  const published = date === null ? citation.undated : citation.published(date);
  const claimed = date === null ? citation.undated : citation.dated(date);
  switch (origin.kind) {
    case "host":
      return { ...cited, outlet, day: published, origin: null, added: null };
    case "fetched": {
      const fetched = outlet === null ? citation.fetched(origin.domain, origin.on) : null;
      return { ...cited, outlet, day: published, origin: fetched, added: null };
    }
    case "uploaded":
    case "pasted":
      return {
        ...cited,
        outlet: null,
        day: claimed,
        origin: citation.unchecked(citation[origin.kind](origin.on, outlet), 1),
        added: citation[origin.kind](origin.on, outlet),
      };
  }
}

/** Length of a title used in place of an outlet, in UTF-16 code units. */
const MAX_BRIEF_TITLE = 45;

/** What follows an excerpt. */
export interface BriefCitation {
  /** The outlet or, if it wasn't checked, the title or the article's first words. */
  readonly name: string;
  /** The title or the first words, in quotation marks. */
  readonly title: string;
  readonly day: string;
  /** How an unchecked article was added; null for a checked one. */
  readonly added: string | null;
  readonly link: string | null;
}

/** An article in as few words as identify it: outlet or title, and date. */
export function citeInBrief(article: Article, wording: Wording): BriefCitation {
  const { citation } = wording;
  const { outlet, added, link } = citeArticle(article, wording, MAX_BRIEF_TITLE);
  const title = wording.quoted(shorten(article.title, MAX_BRIEF_TITLE));
  const day = article.date === null ? citation.undated : wording.date(article.date);
  return {
    name: outlet ?? title,
    title,
    day: added !== null && article.date !== null ? citation.dated(article.date) : day,
    added,
    link,
  };
}

/** The article's own link; null if nobody checked that the article is there. */
export function linkOf({ url, origin }: Article): string | null {
  return origin.kind === "uploaded" || origin.kind === "pasted" ? null : url;
}
