import type { AnalysedArticle } from "../answers/library.ts";
import type { Article } from "../articles/article.ts";
import type { BroughtFile, OpenReport, Refusal } from "./add-report.ts";
import type { ReadFile } from "./analysis/assemble.ts";
import { isBlocked } from "./blocked.ts";
import type { Tombstone } from "./store/records.ts";
import type { NewFile } from "./store/server-store.ts";

/** A file that is taken, with those of its articles that are new. */
export interface ChosenFile {
  readonly read: ReadFile;
  readonly file: NewFile;
  readonly fresh: readonly Article[];
}

/** What a server's library holds before files are added to it. */
export interface Holding {
  /** Where two have the same text, the one whose origin was checked stands first. */
  readonly articles: readonly AnalysedArticle[];
  readonly tombstones: readonly Tombstone[];
  readonly articleCount: number;
  readonly bytes: number;
  /** Why a library must not become so large. */
  readonly limitMet: (articles: number, bytes: number) => Refusal | null;
}

/** Chooses what to take of files that were worked out; what is not taken is put to the report, with the reason. */
export function chooseFiles(
  analysed: readonly { readonly file: BroughtFile; readonly read: ReadFile }[],
  { articles, tombstones, articleCount, bytes, limitMet }: Holding,
  report: OpenReport,
): readonly ChosenFile[] {
  const chosen: ChosenFile[] = [];
  // The first of a key wins in the library, so it must here: the last to be set is it.
  const present = new Map(articles.toReversed().map(({ article }) => [article.key, article]));
  let total = { articles: articleCount, bytes };
  for (const { file, read } of analysed) {
    report.unread.push(...read.unread);
    const fresh: Article[] = [];
    for (const article of distinct(read.articles)) {
      const twin = present.get(article.key);
      // What was fetched speaks for the same words that somebody had only uploaded.
      if (twin && (isChecked(twin) || !isChecked(article)))
        report.refused.push({ name: file.name, why: { kind: "present", article: twin } });
      else if (isBlocked(article, tombstones)) {
        report.refused.push({ name: file.name, why: { kind: "blocked" } });
      } else fresh.push(article);
    }
    if (fresh.length === 0) continue;
    const next = { articles: total.articles + fresh.length, bytes: total.bytes + file.bytes.length };
    const why = limitMet(next.articles, next.bytes);
    if (why) {
      report.refused.push({ name: file.name, why });
      continue;
    }
    total = next;
    for (const article of fresh) present.set(article.key, article);
    const addition = report.addition;
    chosen.push({ read, fresh, file: { ...file, articles: fresh.map(({ key }) => key), addition } });
  }
  return chosen;
}

/** A file may have one text twice; they are one article. */
function distinct(articles: ReadFile["articles"]): readonly Article[] {
  const all = articles.map(({ analysed }) => analysed.article);
  const first = new Map(all.toReversed().map(article => [article.key, article]));
  return all.filter(article => first.get(article.key) === article);
}

/** Whether the words are known to stand where the article says. */
export function isChecked({ origin }: Article): boolean {
  return origin.kind === "fetched";
}
