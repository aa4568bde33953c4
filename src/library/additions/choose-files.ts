import type { AnalysedArticle } from "../../answers/library.ts";
import type { Article } from "../../articles/article.ts";
import type { ReadFile } from "../analysis/read-file.ts";
import { isBlocked } from "../blocks/blocked.ts";
import type { NewFile } from "../store/library-store.ts";
import type { AdditionId, Tombstone } from "../store/records.ts";
import type { AddReport, BroughtFile, Refusal } from "./add-report.ts";

/** An accepted file, with those of its articles that are new. */
export interface ChosenFile {
  readonly read: ReadFile;
  readonly file: NewFile;
  readonly fresh: readonly Article[];
}

/** What a server's library contains before files are added. */
export interface Holding {
  /** If two have the same text, the one whose origin was checked comes first. */
  readonly articles: readonly AnalysedArticle[];
  readonly tombstones: readonly Tombstone[];
  readonly articleCount: number;
  readonly bytes: number;
  /** The limit that a library of this size would exceed. */
  readonly limitMet: (articles: number, bytes: number) => Refusal | null;
}

/** What is accepted of some files, and the result for the others. */
export interface Choice extends Pick<AddReport, "refused" | "unread"> {
  readonly chosen: readonly ChosenFile[];
}

/** Decides what to accept of analysed files. */
export function chooseFiles(
  analysed: readonly { readonly file: BroughtFile; readonly read: ReadFile }[],
  { articles, tombstones, articleCount, bytes, limitMet }: Holding,
  addition: AdditionId,
): Choice {
  const chosen: ChosenFile[] = [];
  const refused: AddReport["refused"][number][] = [];
  // The first article with a key wins in the library, so it must here too: of several, the last one set stays.
  const present = new Map(articles.toReversed().map(({ article }) => [article.key, article]));
  let total = { articles: articleCount, bytes };
  for (const { file, read } of analysed) {
    const fresh: Article[] = [];
    for (const article of distinct(read.articles)) {
      const twin = present.get(article.key);
      // A fetched article vouches for words that somebody had only uploaded.
      if (twin && (isChecked(twin) || !isChecked(article)))
        refused.push({ name: file.name, why: { kind: "present", article: twin } });
      else if (isBlocked(article, tombstones)) refused.push({ name: file.name, why: { kind: "blocked" } });
      else fresh.push(article);
    }
    if (fresh.length === 0) continue;
    const next = { articles: total.articles + fresh.length, bytes: total.bytes + file.bytes.length };
    const why = limitMet(next.articles, next.bytes);
    if (why) {
      refused.push({ name: file.name, why });
      continue;
    }
    total = next;
    for (const article of fresh) present.set(article.key, article);
    chosen.push({ read, fresh, file: { ...file, articles: fresh.map(({ key }) => key), addition } });
  }
  return { chosen, refused, unread: analysed.flatMap(({ read }) => read.unread) };
}

/** A file may contain a text twice; it is one article. */
function distinct(articles: ReadFile["articles"]): readonly Article[] {
  const all = articles.map(({ analysed }) => analysed.article);
  const first = new Map(all.toReversed().map(article => [article.key, article]));
  return all.filter(article => first.get(article.key) === article);
}

/** Whether the words are known to be where the article says. */
export function isChecked({ origin }: Article): boolean {
  return origin.kind === "fetched";
}
