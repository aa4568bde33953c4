import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import { findArticles } from "../../answers/articles.ts";
import type { Library } from "../../answers/library.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import { UserError } from "../../errors.ts";
import type { ServerLibrary } from "../../library/servers/server-library.ts";
import { shorten } from "../../text/cut.ts";
import type { CommandContext, ServerContext } from "../answering/command.ts";
import { expired } from "../answering/expired.ts";
import { articleMeant } from "../answering/options.ts";
import type { OwnArticle } from "./listing/render-own-articles.ts";

const MAX_TYPED = 80;

/** What a handler of `/library` works on: the library of the interaction's server. */
export interface Managed {
  readonly context: CommandContext;
  readonly server: ServerContext;
  readonly own: ServerLibrary;
}

/** @throws {UserError} `not-allowed` if nothing is stored */
export async function serverLibraryOf(context: CommandContext): Promise<Managed> {
  const { server } = context;
  if (!server) throw new UserError("not-allowed", words => words.library.nothingKept);
  return { context, server, own: await server.services.libraries.server(server.guildId) };
}

/** Every article that a server added, once. */
export function ownLibrary({ own }: Managed): Pick<Library, "articles"> {
  return { articles: own.distinctArticles };
}

/** The same with the file that each came in, the latest addition first. */
export function ownArticles(managed: Managed): readonly OwnArticle[] {
  const byKey = new Map(ownLibrary(managed).articles.map(({ article }) => [article.key, article]));
  return managed.own.store.files.toReversed().flatMap(kept =>
    kept.articles.flatMap(key => {
      const article = byKey.get(key);
      if (!article || kept.without.includes(key) || kept.origin.kind !== article.origin.kind) return [];
      byKey.delete(key);
      return [{ article, kept }];
    }),
  );
}

/**
 * The one of the server's own articles that a member means.
 *
 * @throws {UserError} `unknown-article` if none or several match
 */
export function ownArticleMeant(typed: string, managed: Managed): Article {
  const library = ownLibrary(managed);
  if (findArticles(library, typed).length === 0) {
    throw new UserError("unknown-article", words => words.library.notAmongOwn(shorten(typed, MAX_TYPED)));
  }
  return articleMeant(typed, { library });
}

/**
 * The article that a button is about.
 *
 * @throws {UserError} `expired` if this server has not added it, or no longer has it
 */
export function ownArticle(key: ArticleKey, { own }: Managed): AnalysedArticle {
  const found = own.articles.find(({ article }) => article.key === key);
  if (!found) throw expired();
  return found;
}
