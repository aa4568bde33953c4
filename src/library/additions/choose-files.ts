import type { Article, ArticleKey } from "../../articles/article.ts";
import type { ReadFile } from "../analysis/read-file.ts";
import { linkNameOf, linksOf } from "../contents/article-links.ts";
import { isCheckedArticle } from "../contents/is-checked-article.ts";
import type { AddReport, IncomingFile, Refusal } from "../records/add-report.ts";
import { isBlocked } from "../records/blocked.ts";
import type { AdditionId, Tombstone } from "../records/records.ts";
import type { NewFile } from "../store/library-store.ts";

/** An accepted file, with those of its articles that are new. */
export interface ChosenFile {
  readonly read: ReadFile;
  readonly file: NewFile;
  readonly fresh: readonly Article[];
}

/** What a server's library contains before files are added. */
export interface Holding {
  /** The article with the same text, if there is one; of several, the one whose origin was checked. */
  readonly twinOf: (article: Article) => Article | undefined;
  /** The fetched article with a link, by the link's name. */
  readonly keyOfLink: (name: string) => ArticleKey | undefined;
  readonly tombstones: readonly Tombstone[];
  /** Articles that were removed and must not come back by this addition. */
  readonly removed: ReadonlySet<ArticleKey>;
  readonly articleCount: number;
  readonly bytes: number;
  /** The limit that a library of this size would exceed. */
  readonly limitMet: (articles: number, bytes: number) => Refusal | null;
}

export interface ChooseOptions {
  readonly addition: AdditionId;
  /** Skips a file whose link another fetched article has, in the library or earlier in the same addition. */
  readonly isOncePerLink?: boolean;
}

/** A file with its analysis. */
export interface ReadBrought {
  readonly file: IncomingFile;
  readonly read: ReadFile;
}

/** What is accepted of some files, and the result for the others. */
export interface Choice extends Pick<AddReport, "refused" | "unread"> {
  readonly chosen: readonly ChosenFile[];
}

export function articlesIn(files: readonly ReadBrought[]): readonly Article[] {
  return files.flatMap(({ read }) => read.articles.map(({ analysed }) => analysed.article));
}

/** Decides what to accept of analysed files. */
export function chooseFiles(
  analysed: readonly ReadBrought[],
  { twinOf, keyOfLink, tombstones, removed, articleCount, bytes, limitMet }: Holding,
  { addition, isOncePerLink = false }: ChooseOptions,
): Choice {
  const chosen: ChosenFile[] = [];
  const refused: AddReport["refused"][number][] = [];
  const taken = new Map<ArticleKey, Article>();
  const isFirst = isOncePerLink ? firstOfLinks(keyOfLink) : () => true;
  let total = { articles: articleCount, bytes };
  for (const { file, read } of analysed) {
    const articles = distinct(read.articles);
    if (!articles.every(isFirst)) continue;
    const fresh: Article[] = [];
    for (const article of articles) {
      const twin = taken.get(article.key) ?? twinOf(article);
      // A fetched article vouches for words that somebody had only uploaded.
      if (twin && (isCheckedArticle(twin) || !isCheckedArticle(article)))
        refused.push({ name: file.name, why: { kind: "present", article: twin } });
      else if (isBlocked(article, tombstones)) refused.push({ name: file.name, why: { kind: "blocked" } });
      else if (!removed.has(article.key)) fresh.push(article);
    }
    if (fresh.length === 0) continue;
    const next = { articles: total.articles + fresh.length, bytes: total.bytes + file.bytes.length };
    const why = limitMet(next.articles, next.bytes);
    if (why) {
      refused.push({ name: file.name, why });
      continue;
    }
    total = next;
    for (const article of fresh) taken.set(article.key, article);
    const keys = fresh.map(({ key }) => key);
    chosen.push({ read, fresh, file: { ...file, articles: keys, links: linksOf(fresh), addition } });
  }
  return { chosen, refused, unread: analysed.flatMap(({ read }) => read.unread) };
}

/**
 * Distinguishes an edited article that a feed brings again under another name from a new one: a fetched article with
 * its link is in the library, or came earlier.
 */
function firstOfLinks(keyOfLink: Holding["keyOfLink"]): (article: Article) => boolean {
  const asked = new Map<string, ArticleKey>();
  return article => {
    const name = linkNameOf(article);
    if (name === null) return true;
    const known = asked.get(name) ?? keyOfLink(name) ?? article.key;
    asked.set(name, known);
    return known === article.key;
  };
}

/** A file may contain a text twice; it is one article. */
function distinct(articles: ReadFile["articles"]): readonly Article[] {
  const all = articles.map(({ analysed }) => analysed.article);
  const first = new Map(all.toReversed().map(article => [article.key, article]));
  return all.filter(article => first.get(article.key) === article);
}
