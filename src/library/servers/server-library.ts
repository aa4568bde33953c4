import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import {
  type AddOptions,
  addFiles,
  appendPart,
  describeArticle,
  replaceArticle,
} from "../additions/additions.ts";
import type { ReadArticle } from "../analysis/read-file.ts";
import { addBlocks, blockArticle, blockDomain, finishBlocking, liftBlocks } from "../blocks/blocks.ts";
import { removeArticle, undoAddition } from "../contents/removals.ts";
import { ServerContent, type ServerContentOptions } from "../contents/server-content.ts";
import {
  addCorrections,
  type CorrectedWords,
  correctSpeaker,
  takeBackCorrection,
} from "../corrections/corrections.ts";
import type { AddReport, IncomingFile } from "../records/add-report.ts";
import type { Departed } from "../records/departed-articles.ts";
import type { AdditionId, Correction, KeptFile, Tombstone, TypedFields, Work } from "../records/records.ts";
import type { ServerStore } from "../store/library-store.ts";

export interface ServerLibraryOptions extends ServerContentOptions {
  /** Long work interrupted by the end of a process; null if there was none. */
  readonly interrupted: () => Work | null;
}

/** The result of a member's addition, and when it was. */
export interface LastAddition {
  readonly at: Date;
  readonly report: AddReport;
}

/** The articles that one server has added, and everything that its managers can do with them. */
export class ServerLibrary {
  /**
   * The last addition by a member since the library was opened; null if there was none. Not a feed's: it must not hide
   * how a long one ended, or be undone by mistake.
   */
  lastAddition: LastAddition | null = null;
  /** Whether a reply of this process has told the managers that long work was interrupted. */
  isInterruptionTold = false;
  readonly #content: ServerContent;
  readonly #interrupted: () => Work | null;
  /** `distinctArticles`, and what they were chosen from. */
  #distinct: { readonly from: readonly AnalysedArticle[]; readonly articles: readonly AnalysedArticle[] } = {
    from: [],
    articles: [],
  };

  private constructor(content: ServerContent, interrupted: () => Work | null) {
    this.#content = content;
    this.#interrupted = interrupted;
  }

  /** Loads a server's data. */
  static async open(store: ServerStore, options: ServerLibraryOptions): Promise<ServerLibrary> {
    const content = await ServerContent.open(store, options);
    await finishBlocking(content);
    return new ServerLibrary(content, options.interrupted);
  }

  /** Long work interrupted by the end of a process. */
  get interrupted(): Work | null {
    return this.#interrupted();
  }

  get store(): ServerStore {
    return this.#content.store;
  }

  /** Articles that can be searched; those whose origin was checked come first. */
  get articles(): readonly AnalysedArticle[] {
    return this.#content.articles;
  }

  /**
   * Each text once; of two articles with the same, the one whose origin was checked. The same list until the articles
   * change, so that what is made of it is made once, and not for every letter typed.
   */
  get distinctArticles(): readonly AnalysedArticle[] {
    const from = this.articles;
    const known = this.#distinct;
    if (known.from.length === from.length && known.from.every((one, at) => one === from[at])) {
      return known.articles;
    }
    const byKey = new Map<ArticleKey, AnalysedArticle>();
    for (const analysed of from)
      if (!byKey.has(analysed.article.key)) byKey.set(analysed.article.key, analysed);
    this.#distinct = { from, articles: [...byKey.values()] };
    return this.#distinct.articles;
  }

  /** The same as `articles`, with the location of their words. */
  get readArticles(): readonly ReadArticle[] {
    return this.#content.readArticles;
  }

  /** What could not be read, by name and reason. */
  get unread(): readonly Unread[] {
    return [...this.store.damaged, ...this.#content.files.unread];
  }

  /** Whether memory is so short that nothing more can be added, to any server. */
  get isMemoryShort(): boolean {
    return this.#content.options.isMemoryShort();
  }

  /** What happened to an article that was there in the last 30 days; null for a blocked one. */
  departed(key: ArticleKey): Promise<Departed | null> {
    return this.store.departed.get(key, this.#content.options.now());
  }

  keptFile(key: ArticleKey): KeptFile | null {
    return this.#content.keptFile(key);
  }

  /** The managers' labels, by article. */
  get labels(): ReadonlyMap<ArticleKey, string> {
    const labelled = this.store.files.flatMap(({ typed: { label }, articles }) =>
      label === undefined ? [] : articles.map(key => [key, label] as const),
    );
    return new Map(labelled);
  }

  addedBy(addition: AdditionId): readonly Article[] {
    return this.#content.addedBy(addition);
  }

  add(files: readonly IncomingFile[], options?: AddOptions): Promise<AddReport> {
    return addFiles(this.#content, files, options);
  }

  undo(addition: AdditionId): Promise<readonly Article[]> {
    return undoAddition(this.#content, addition);
  }

  append(key: ArticleKey, part: string): Promise<AddReport | null> {
    return appendPart(this.#content, key, part);
  }

  remove(key: ArticleKey): Promise<boolean> {
    return removeArticle(this.#content, key);
  }

  block(article: Pick<Article, "key" | "url">): Promise<void> {
    return blockArticle(this.#content, article);
  }

  blockDomain(domain: string): Promise<readonly Article[]> {
    return blockDomain(this.#content, domain);
  }

  /** Adds another library's blocks; returns how many are new. */
  addBlocks(tombstones: readonly Tombstone[], timesDeleted = this.store.timesDeleted): Promise<number> {
    return addBlocks(this.#content, tombstones, timesDeleted);
  }

  /** Adds another library's corrections; returns how many are new. */
  addCorrections(
    corrections: readonly Correction[],
    timesDeleted = this.store.timesDeleted,
  ): Promise<number> {
    return addCorrections(this.#content, corrections, timesDeleted);
  }

  unblock(isMeant: (tombstone: Tombstone) => boolean): Promise<readonly Tombstone[]> {
    return liftBlocks(this.#content, isMeant);
  }

  correctSpeaker(words: CorrectedWords, speaker: string | null): Promise<void> {
    return correctSpeaker(this.#content, words, speaker);
  }

  takeBackCorrection(words: CorrectedWords): Promise<Correction | null> {
    return takeBackCorrection(this.#content, words);
  }

  describe(key: ArticleKey, typed: TypedFields): Promise<Article | null> {
    return describeArticle(this.#content, key, typed);
  }

  replace(key: ArticleKey, file: IncomingFile, options?: Pick<AddOptions, "isWanted">): Promise<AddReport> {
    return replaceArticle(this.#content, key, file, options);
  }

  /** Does long work; see `LongWorks.during`. */
  during<Result>(work: Work, run: () => Promise<Result>): Promise<Result> {
    return this.#content.works.during(work, run);
  }

  /** Loads what other processes did, as `ServerStore.refresh` does. */
  async catchUp(since?: number): Promise<void> {
    await this.store.refresh(since);
    // A question must not wait for an addition in progress here.
    if (this.#content.isBehind) await this.#content.inTurn(() => this.#content.catchUp(since));
  }

  /** Increases when changes by other processes are loaded. */
  get followed(): number {
    return this.#content.followed;
  }

  /** Saves what was analysed since the last time. */
  save(): Promise<void> {
    return this.#content.inTurn(() => this.#content.files.save());
  }
}
