import { findArticles } from "../../answers/articles.ts";
import type { Library } from "../../answers/library.ts";
import { type Article, CalendarDate } from "../../articles/article.ts";
import { UserError } from "../../errors.ts";
import { shorten } from "../../text/cut.ts";
import type { Wording } from "../../wording/wording.ts";

const MAX_TYPED = 80;

interface OptionsContext {
  readonly library: Pick<Library, "articles">;
  readonly wording: Wording;
}

/**
 * The one article that a member means, by key, id, file name or words of its title.
 *
 * @throws {UserError} `unknown-article` where none or several match
 */
export function articleMeant(typed: string, { library, wording }: OptionsContext): Article {
  const [article, ...others] = findArticles(library, typed);
  const shown = shorten(typed, MAX_TYPED);
  if (!article) throw new UserError("unknown-article", wording.notices.unknownArticle(shown));
  if (others.length > 0) throw new UserError("unknown-article", wording.notices.severalArticles(shown));
  return article;
}

/**
 * Days between which an article must have been published; either may be open.
 *
 * @throws {UserError} `bad-option` where one is no day, or the first is after the last
 */
export function periodMeant(
  since: string | null,
  until: string | null,
  wording: Wording,
): { readonly since: string | null; readonly until: string | null } {
  const period = { since: dayMeant(since, wording), until: dayMeant(until, wording) };
  if (period.since && period.until && period.since > period.until) {
    throw new UserError("bad-option", wording.notices.backwards);
  }
  return period;
}

function dayMeant(typed: string | null, wording: Wording): string | null {
  if (typed === null) return null;
  const day = CalendarDate.safeParse(typed.trim());
  if (!day.success) throw new UserError("bad-option", wording.notices.badDate(shorten(typed, MAX_TYPED)));
  return day.data;
}
