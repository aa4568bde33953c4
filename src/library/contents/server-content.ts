import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import type { Analyst } from "../analysis/analyst.ts";
import type { ReadArticle } from "../analysis/read-file.ts";
import type { AdditionId, KeptFile } from "../records/records.ts";
import { Turns } from "../scheduling/turns.ts";
import type { ServerStore } from "../store/library-store.ts";
import { AnalysedFiles } from "./analysed-files.ts";
import { isCheckedArticle } from "./is-checked-article.ts";
import type { LibraryLimits } from "./library-limits.ts";
import { LongWorks } from "./long-works.ts";

export interface ServerContentOptions {
  readonly analyst: Analyst;
  readonly limits: LibraryLimits;
  readonly now: () => Date;
  readonly isMemoryShort: () => boolean;
  /** Identifies this process among those that share the store; undefined if there are no others. */
  readonly worker?: string | undefined;
  /**
   * Called when `articles` has changed. Articles for which `isGone` is true can't be found once the call returns;
   * the search index is up to date when the promise resolves, which never rejects.
   */
  readonly changed: (isGone?: (article: Article) => boolean) => Promise<void>;
  /** Receives what the disk refuses when nobody is waiting for it. */
  readonly failed: (error: unknown) => void;
}

/** What one server has: its files, their analysis, and the turns in which they are changed. */
export class ServerContent {
  readonly store: ServerStore;
  readonly files: AnalysedFiles;
  readonly options: ServerContentOptions;
  readonly works: LongWorks;
  /** The value of the store's `takenIn` that the files are up to date with. */
  #followed: number;
  readonly #turns = new Turns();

  private constructor(store: ServerStore, files: AnalysedFiles, options: ServerContentOptions) {
    this.store = store;
    this.files = files;
    this.options = options;
    this.works = new LongWorks(store, options.worker);
    this.#followed = store.takenIn;
  }

  /** Loads a server's data. */
  static async open(store: ServerStore, options: ServerContentOptions): Promise<ServerContent> {
    return new ServerContent(store, await AnalysedFiles.open(store, options.analyst), options);
  }

  /** Articles that can be searched; those whose origin was checked come first. */
  get articles(): readonly AnalysedArticle[] {
    return this.readArticles.map(({ analysed }) => analysed);
  }

  /** The same, with the location of their words. */
  get readArticles(): readonly ReadArticle[] {
    const checked: ReadArticle[] = [];
    const others: ReadArticle[] = [];
    for (const file of this.store.files) {
      for (const read of this.files.shownOf(file)) {
        (isCheckedArticle(read.analysed.article) ? checked : others).push(read);
      }
    }
    return checked.concat(others);
  }

  /** Which of the articles are shown, from whatever file. */
  shownOf(keys: ReadonlyMap<ArticleKey, Article>): ReadonlySet<ArticleKey> {
    const files = this.store.files.filter(({ articles }) => articles.some(key => keys.has(key)));
    const shown = files.flatMap(kept => this.files.shownOf(kept).map(({ analysed }) => analysed.article.key));
    return new Set(shown.filter(key => keys.has(key)));
  }

  /** The file that an article came in, and its description; of two with one text the one that is shown. */
  keptFile(key: ArticleKey): KeptFile | null {
    const having = this.store.files.filter(({ articles }) => articles.includes(key));
    const files = having.filter(file =>
      this.files.shownOf(file).some(({ analysed }) => analysed.article.key === key),
    );
    return files.find(({ origin }) => origin.kind === "fetched") ?? files[0] ?? null;
  }

  /** What is left of an addition. */
  addedBy(addition: AdditionId): readonly Article[] {
    return this.store.files.flatMap(kept => {
      const keys = broughtBy(addition, kept);
      return this.files
        .shownOf(kept)
        .flatMap(({ analysed: { article } }) => (keys.includes(article.key) ? [article] : []));
    });
  }

  /** Runs changes one at a time. */
  inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    return this.#turns.take("", run);
  }

  /** Makes a change in its turn, based on the current state, after loading what other processes did. */
  change<Value>(run: () => Promise<Value>): Promise<Value> {
    return this.inTurn(async () => {
      await this.catchUp();
      return run();
    });
  }

  /** Increases when changes by other processes are loaded. */
  get followed(): number {
    return this.#followed;
  }

  /** Whether changes by other processes are known but not loaded yet. */
  get isBehind(): boolean {
    return this.store.takenIn !== this.#followed;
  }

  /** Loads what other processes did, as `ServerStore.refresh` does. To be called in a turn. */
  async catchUp(since?: number): Promise<void> {
    await this.store.refresh(since);
    // While they are loaded, a question may refresh the store again.
    while (this.isBehind) {
      const { takenIn } = this.store;
      await this.files.follow();
      this.#followed = takenIn;
    }
  }
}

/** Which articles of a file an addition brought. */
export function broughtBy(addition: AdditionId, { additions }: KeptFile): readonly ArticleKey[] {
  return additions.find(({ id }) => id === addition)?.articles ?? [];
}
