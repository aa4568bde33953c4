import { findArticles } from "../../answers/articles.ts";
import type { Library } from "../../answers/library.ts";
import { type Article, CalendarDate } from "../../articles/article.ts";
import { UserError } from "../../errors.ts";
import { shorten } from "../../text/cut.ts";

const MAX_TYPED = 80;

/**
 * The one article that a member means, by key, id, file name or words of its title.
 *
 * @throws {UserError} `unknown-article` if none or several match
 */
export function articleMeant(
  typed: string,
  { library }: { readonly library: Pick<Library, "articles"> },
): Article {
  const [article, ...others] = findArticles(library, typed);
  const shown = shorten(typed, MAX_TYPED);
  if (!article) throw new UserError("unknown-article", ({ notices }) => notices.unknownArticle(shown));
  if (others.length > 0)
    throw new UserError("unknown-article", ({ notices }) => notices.severalArticles(shown));
  return article;
}

/**
 * The dates between which an article must have been published; either may be open.
 *
 * @throws {UserError} `bad-option` if one is not a date, or the first is after the last
 */
export function periodMeant(
  since: string | null,
  until: string | null,
): { readonly since: string | null; readonly until: string | null } {
  const period = { since: dayMeant(since), until: dayMeant(until) };
  if (period.since && period.until && period.since > period.until) {
    throw new UserError("bad-option", ({ notices }) => notices.backwards);
  }
  return period;
}

function dayMeant(typed: string | null): string | null {
  if (typed === null) return null;
  const day = CalendarDate.safeParse(typed.trim());
  if (!day.success)
    throw new UserError("bad-option", ({ notices }) => notices.badDate(shorten(typed, MAX_TYPED)));
  return day.data;
}
