import type { AnalysedArticle } from "../answers/library.ts";
import type { Article, ArticleKey } from "../articles/article.ts";
import type { Refusal } from "./additions/add-report.ts";
import { isChecked } from "./additions/choose-files.ts";
import { AnalysedFiles } from "./analysed-files.ts";
import type { Analyst } from "./analysis/analyst.ts";
import type { ReadArticle } from "./analysis/read-file.ts";
import type { LibraryLimits } from "./library-limits.ts";
import type { ServerStore } from "./store/library-store.ts";
import type { AdditionId, KeptFile, Work } from "./store/records.ts";
import { Turns } from "./turns.ts";

export interface ServerContentOptions {
  readonly analyst: Analyst;
  readonly limits: LibraryLimits;
  readonly now: () => Date;
  readonly isMemoryShort: () => boolean;
  /** Names this process among those that share the store; undefined where there are no others. */
  readonly worker?: string | undefined;
  /**
   * Called when `articles` has changed. Those that `isGone` are found no more when the call returns;
   * what is searched has followed altogether when the promise resolves, which never rejects.
   */
  readonly changed: (isGone?: (article: Article) => boolean) => Promise<void>;
  /** Told of what the disk refuses and nobody waits for. */
  readonly failed: (error: unknown) => void;
}

/** What one server has: its files, what was worked out of them, and the turns in which they are changed. */
export class ServerContent {
  readonly store: ServerStore;
  readonly files: AnalysedFiles;
  readonly options: ServerContentOptions;
  /** What of the store's `takenIn` the files have followed. */
  #followed: number;
  readonly #turns = new Turns();

  private constructor(store: ServerStore, files: AnalysedFiles, options: ServerContentOptions) {
    this.store = store;
    this.files = files;
    this.options = options;
    this.#followed = store.takenIn;
  }

  /** Reads what the server keeps. */
  static async open(store: ServerStore, options: ServerContentOptions): Promise<ServerContent> {
    return new ServerContent(store, await AnalysedFiles.open(store, options.analyst), options);
  }

  /** Articles that can be searched; those whose origin was checked first. */
  get articles(): readonly AnalysedArticle[] {
    return this.readArticles.map(({ analysed }) => analysed);
  }

  /** The same, with where their words stand. */
  get readArticles(): readonly ReadArticle[] {
    const kept = this.store.files.flatMap(file => this.files.shownOf(file));
    return [
      ...kept.filter(({ analysed }) => isChecked(analysed.article)),
      ...kept.filter(({ analysed }) => !isChecked(analysed.article)),
    ];
  }

  /** Which of some articles are shown, whatever file they came in. */
  shownOf(keys: ReadonlyMap<ArticleKey, Article>): ReadonlySet<ArticleKey> {
    const files = this.store.files.filter(({ articles }) => articles.some(key => keys.has(key)));
    const shown = files.flatMap(kept => this.files.shownOf(kept).map(({ analysed }) => analysed.article.key));
    return new Set(shown.filter(key => keys.has(key)));
  }

  /** The file that an article came in, and how it was described; of two with one text the one that is shown. */
  keptFile(key: ArticleKey): KeptFile | null {
    const having = this.store.files.filter(({ articles }) => articles.includes(key));
    const files = having.filter(file =>
      this.files.shownOf(file).some(({ analysed }) => analysed.article.key === key),
    );
    return files.find(({ origin }) => origin.kind === "fetched") ?? files[0] ?? null;
  }

  /** What of an addition is still there. */
  addedBy(addition: AdditionId): readonly Article[] {
    return this.store.files.flatMap(kept => {
      const keys = broughtBy(addition, kept);
      return this.files
        .shownOf(kept)
        .flatMap(({ analysed: { article } }) => (keys.includes(article.key) ? [article] : []));
    });
  }

  /** Why the library must not become so large. */
  limitMet(articles: number, bytes: number): Refusal | null {
    const { limits, isMemoryShort } = this.options;
    if (articles > limits.articles) return { kind: "too-many-articles", limit: limits.articles };
    if (bytes > limits.bytes) return { kind: "too-many-bytes", limit: limits.bytes };
    return isMemoryShort() ? { kind: "memory-short" } : null;
  }

  /** Notes long work, so that the next start can tell that it was interrupted; null: it is done. */
  async noteWork(work: Work | null): Promise<void> {
    const { worker } = this.options;
    await this.store.update(record => ({ ...record, work: work && { ...work, ...(worker && { worker }) } }));
  }

  /** Changes are made one after the other. */
  inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    return this.#turns.take("", run);
  }

  /** Makes a change in its turn, on what there is then: what other processes did is taken in before. */
  change<Value>(run: () => Promise<Value>): Promise<Value> {
    return this.inTurn(async () => {
      await this.catchUp();
      return run();
    });
  }

  /** Goes up when something that other processes did is taken in. */
  get followed(): number {
    return this.#followed;
  }

  /** Whether something that other processes did is known, and not taken in yet. */
  get isBehind(): boolean {
    return this.store.takenIn !== this.#followed;
  }

  /** Takes in what other processes did. To be called in a turn. */
  async catchUp(): Promise<void> {
    await this.store.refresh();
    const { takenIn } = this.store;
    if (takenIn === this.#followed) return;
    await this.files.follow();
    this.#followed = takenIn;
  }
}

/** Which articles of a file an addition brought. */
export function broughtBy(addition: AdditionId, { additions }: KeptFile): readonly ArticleKey[] {
  return additions.find(({ id }) => id === addition)?.articles ?? [];
}
