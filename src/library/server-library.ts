import { join } from "node:path";
import type { AnalysedArticle } from "../answers/library.ts";
import type { Article, ArticleKey } from "../articles/article.ts";
import type { Unread } from "../articles/unread.ts";
import { type AddReport, type BroughtFile, newReport, type OpenReport, type Refusal } from "./add-report.ts";
import { AnalysedFiles } from "./analysed-files.ts";
import type { Analyst } from "./analysis/analyst.ts";
import { type ReadArticle, withWords } from "./analysis/assemble.ts";
import { bareDomain, isBlocked } from "./blocked.ts";
import { type ChosenFile, chooseFiles, isChecked } from "./choose-files.ts";
import { type Departed, DepartedArticles } from "./departed-articles.ts";
import { joinParts } from "./join-parts.ts";
import type { LibraryLimits } from "./limits.ts";
import { DiskError } from "./store/disk.ts";
import type { AdditionId, KeptFile, Tombstone, TypedFields, Work } from "./store/records.ts";
import { fileIdOf, type ServerStore } from "./store/server-store.ts";
import { unpackBrought } from "./unpack.ts";

export interface AddOptions {
  /** Called now and then with how many of the files are done, and what became of them. */
  readonly onProgress?: (done: number, total: number, soFar: AddReport) => void;
  /** Whether the articles of a file are wanted, asked when it has been read; the report skips other files. */
  readonly isWanted?: (articles: readonly Article[], file: BroughtFile) => boolean;
  /** Told of the articles that are new, before they are kept; what it throws keeps them out. */
  readonly beforeKeeping?: (articles: readonly Article[]) => Promise<void>;
}

export interface ServerLibraryOptions {
  readonly analyst: Analyst;
  readonly limits: LibraryLimits;
  readonly now: () => Date;
  readonly isMemoryShort: () => boolean;
  /**
   * Called when `articles` has changed. Those that `isGone` are found no more when the call returns;
   * what is searched has followed altogether when the promise resolves, which never rejects.
   */
  readonly changed: (isGone?: (article: Article) => boolean) => Promise<void>;
  /** Told of what the disk refuses and nobody waits for. */
  readonly failed?: (error: unknown) => void;
}

/** Files kept together, with one sync of the disk; fewer let a removal in sooner, more are added faster. */
const FILES_TOGETHER = 50;

/** More files than this count as long work that a restart would interrupt. */
const LONG_WORK_FILES = 10;

/** The articles that one server has added, and everything that its managers can do with them. */
export class ServerLibrary {
  readonly store: ServerStore;
  /** Long work that the last process did not finish; null if there was none. */
  readonly interrupted: Work | null;
  readonly #options: ServerLibraryOptions;
  readonly #held: AnalysedFiles;
  readonly #departed: DepartedArticles;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    store: ServerStore,
    held: AnalysedFiles,
    departed: DepartedArticles,
    options: ServerLibraryOptions,
  ) {
    this.store = store;
    this.#held = held;
    this.#departed = departed;
    this.#options = options;
    this.interrupted = store.record.work;
  }

  /** Reads what the server keeps. */
  static async open(store: ServerStore, options: ServerLibraryOptions): Promise<ServerLibrary> {
    const departed = await DepartedArticles.open(store.disk, join(store.folder, "former.json"));
    const held = await AnalysedFiles.open(store, options.analyst);
    const library = new ServerLibrary(store, held, departed, options);
    if (library.interrupted) await library.#setWork(null);
    return library;
  }

  /** Articles that can be searched; those whose origin was checked first. */
  get articles(): readonly AnalysedArticle[] {
    return this.readArticles.map(({ analysed }) => analysed);
  }

  /** The same, with where their words stand. */
  get readArticles(): readonly ReadArticle[] {
    const kept = this.store.files.flatMap(file => this.#held.shownOf(file));
    return [
      ...kept.filter(({ analysed }) => isChecked(analysed.article)),
      ...kept.filter(({ analysed }) => !isChecked(analysed.article)),
    ];
  }

  /** What could not be read, by name and reason. */
  get unread(): readonly Unread[] {
    return [...this.store.damaged, ...this.#held.unread];
  }

  /** Whether nothing more is added, to any server, before the process runs out of memory. */
  get isMemoryShort(): boolean {
    return this.#options.isMemoryShort();
  }

  /** What became of an article that was there in the last 30 days; null for one that was blocked. */
  departed(key: ArticleKey): Departed | null {
    return this.#departed.get(key, this.#options.now());
  }

  /** The file that an article came in, and how it was described; of two with one text the one that is shown. */
  keptFile(key: ArticleKey): KeptFile | null {
    const files = this.store.files.filter(file =>
      this.#held.shownOf(file).some(({ analysed }) => analysed.article.key === key),
    );
    return files.find(({ origin }) => origin.kind === "fetched") ?? files[0] ?? null;
  }

  /**
   * Adds files; a zip is unpacked first. What was added is kept on disk and searched when this returns;
   * one bad file never stops the others.
   */
  async add(files: readonly BroughtFile[], options: AddOptions = {}): Promise<AddReport> {
    const report = newReport();
    const all = await unpackBrought(files, report.unread);
    const isLong = all.length > LONG_WORK_FILES;
    if (isLong) {
      const since = this.#options.now().toISOString();
      await this.#setWork({ what: "add", total: all.length, since, addition: report.addition });
    }
    for (let at = 0; at < all.length; at += FILES_TOGETHER) {
      const group = all.slice(at, at + FILES_TOGETHER);
      // Each group takes its turn by itself, so that a removal need not wait for a thousand files.
      await this.#inTurn(() => this.#addGroup(group, report, options));
      options.onProgress?.(at + group.length, all.length, report);
    }
    if (isLong) await this.#setWork(null);
    await this.#follow(report);
    return report;
  }

  /**
   * Takes back an addition: removes what of it is still there. Gives back the articles that went; none
   * where the addition is unknown, or everything of it was removed before.
   */
  async undo(addition: AdditionId): Promise<readonly Article[]> {
    return this.#inTurn(() =>
      this.#removeWhere((kept, { key }) => broughtBy(addition, kept).includes(key), "removed"),
    );
  }

  /** What of an addition is still there. */
  addedBy(addition: AdditionId): readonly Article[] {
    return this.store.files.flatMap(kept => {
      const keys = broughtBy(addition, kept);
      return this.#held
        .shownOf(kept)
        .flatMap(({ analysed: { article } }) => (keys.includes(article.key) ? [article] : []));
    });
  }

  /**
   * Adds a part to the end of an article that was pasted; it is another article then, in the place of
   * the first, of the same addition. Null if the server has no such pasted article.
   */
  async append(key: ArticleKey, part: string): Promise<AddReport | null> {
    const report = await this.#inTurn(async () => {
      const kept = this.keptFile(key);
      if (kept?.origin.kind !== "pasted") return null;
      const { name, origin, typed } = kept;
      let bytes: Uint8Array;
      try {
        const before = new TextDecoder().decode(await this.store.read(kept));
        bytes = new TextEncoder().encode(joinParts(before, part));
      } catch (error) {
        if (!(error instanceof DiskError)) throw error;
        const report = newReport();
        report.refused.push({ name, why: { kind: "disk", message: error.message } });
        return report;
      }
      return this.#exchange(key, kept, { name, origin, typed, bytes });
    });
    if (report) await this.#follow(report);
    return report;
  }

  /** Removes an article, at once. False if the server has no such article of its own. */
  async remove(key: ArticleKey): Promise<boolean> {
    return this.#inTurn(async () => (await this.#remove(key, "removed")).length > 0);
  }

  /**
   * Blocks an article for good: neither its text nor its link comes back, and a shared one is hidden
   * from this server.
   */
  async block({ key, url }: Pick<Article, "key" | "url">): Promise<void> {
    return this.#inTurn(async () => {
      const at = this.#options.now().toISOString();
      await this.#bury([
        { kind: "article", key, at },
        ...(url === null ? [] : [{ kind: "link" as const, url, at }]),
      ]);
      await this.#clear((_, article) => article.key === key);
    });
  }

  /** Blocks everything from a domain for good; gives back the articles of its own that went. */
  async blockDomain(domain: string): Promise<readonly Article[]> {
    return this.#inTurn(async () => {
      const tombstone: Tombstone = {
        kind: "domain",
        domain: bareDomain(domain),
        at: this.#options.now().toISOString(),
      };
      const gone = this.articles
        .map(({ article }) => article)
        .filter(article => isBlocked(article, [tombstone]));
      await this.#bury([tombstone]);
      await this.#clear((_, { key }) => gone.some(article => article.key === key));
      return gone;
    });
  }

  /** Removes what a crash, or the disk, left of articles that are blocked. To be called after opening. */
  async finishBlocking(): Promise<void> {
    const { tombstones } = this.store.record;
    const blocked = new Set(tombstones.flatMap(stone => (stone.kind === "article" ? [stone.key] : [])));
    if (blocked.size > 0) await this.#inTurn(() => this.#clear((_, { key }) => blocked.has(key)));
  }

  /** Lifts blocks; what they kept out may be added again. Gives back those that were lifted. */
  async unblock(isMeant: (stone: Tombstone) => boolean): Promise<readonly Tombstone[]> {
    const lifted = await this.#inTurn(async () => {
      const lifted = this.store.record.tombstones.filter(isMeant);
      if (lifted.length === 0) return lifted;
      await this.store.update(record => ({
        ...record,
        tombstones: record.tombstones.filter(stone => !lifted.includes(stone)),
      }));
      return lifted;
    });
    if (lifted.length > 0) await this.#options.changed();
    return lifted;
  }

  /**
   * Changes what was typed beside the text of a pasted article. Null if the server has no such article,
   * or shows it no more because the link that was typed is blocked.
   *
   * @throws {DiskError} if the disk refuses; the article is then as it was
   */
  async describe(key: ArticleKey, typed: TypedFields): Promise<Article | null> {
    const described = await this.#inTurn(async () => {
      const before = this.keptFile(key);
      if (before?.origin.kind !== "pasted") return null;
      const bytes = await this.store.read(before);
      // A snapshot has the old words, and the file's id doesn't change.
      await this.#held.forgetSnapshot();
      const kept = await this.store.describe(before, typed);
      this.#held.replace(kept.id, withWords(await this.#options.analyst.analyse({ ...kept, bytes })));
      const shown =
        this.#held.shownOf(kept).find(({ analysed }) => analysed.article.key === key)?.analysed.article ??
        null;
      return { shown };
    });
    // Also where it is not shown any more, because its new link is blocked.
    if (described) await this.#options.changed();
    return described?.shown ?? null;
  }

  /**
   * Puts a newly fetched version in place of an article; nothing changes where the text is the same, or
   * the article was removed or blocked while the new version was on its way.
   */
  async replace(
    key: ArticleKey,
    file: BroughtFile,
    options: Pick<AddOptions, "isWanted"> = {},
  ): Promise<AddReport> {
    const report = await this.#inTurn(async () => {
      const kept = this.keptFile(key);
      return kept?.origin.kind === "fetched" ? this.#exchange(key, kept, file, options) : newReport();
    });
    await this.#follow(report);
    return report;
  }

  /** Writes down what was worked out since the last time. */
  async save(): Promise<void> {
    return this.#inTurn(() => this.#held.save());
  }

  async #follow(report: AddReport): Promise<void> {
    if (report.added.length > 0) await this.#options.changed();
  }

  async #exchange(
    key: ArticleKey,
    kept: KeptFile,
    file: BroughtFile,
    options: Pick<AddOptions, "isWanted"> = {},
  ): Promise<AddReport> {
    // Before anything is changed: the article that goes must not stay behind in it.
    await this.#held.forgetSnapshot();
    const report = newReport(kept.additions.find(({ articles }) => articles.includes(key))?.id);
    await this.#addGroup([file], report, options, { kept, key });
    if (report.added.length > 0 && report.added.every(added => added.key !== key)) {
      // What somebody uploaded with the same words is theirs, and stays.
      await this.#removeWhere((one, article) => one.id === kept.id && article.key === key, "changed");
    }
    return report;
  }

  /** @param leaving the article that goes when the group is in; it counts for no limit */
  async #addGroup(
    group: readonly BroughtFile[],
    report: OpenReport,
    { isWanted = () => true, beforeKeeping }: AddOptions = {},
    leaving: { readonly kept: KeptFile; readonly key: ArticleKey } | null = null,
  ): Promise<void> {
    const analysed = await Promise.all(
      group.map(async file => ({ file, read: withWords(await this.#options.analyst.analyse(file)) })),
    );
    const { bytes, articleCount, record } = this.store;
    const wanted = analysed.filter(
      ({ file, read: { articles } }) =>
        articles.length === 0 ||
        isWanted(
          articles.map(({ analysed }) => analysed.article),
          file,
        ),
    );
    const chosen = chooseFiles(
      wanted,
      {
        articles: this.articles,
        tombstones: record.tombstones,
        bytes: bytes - (leaving?.kept.bytes ?? 0),
        articleCount: articleCount - (leaving ? 1 : 0),
        limitMet: (articles, bytes) => this.#limitMet(articles, bytes),
      },
      report,
    );
    if (chosen.length > 0) await beforeKeeping?.(chosen.flatMap(({ fresh }) => fresh));
    const instead = leaving && { file: leaving.kept.id, key: leaving.key };
    await this.#keep(
      chosen.map(one =>
        instead && !isIn(instead.key, one) ? { ...one, file: { ...one.file, instead } } : one,
      ),
      report,
    );
  }

  async #keep(taken: readonly ChosenFile[], report: OpenReport): Promise<void> {
    if (taken.length === 0) return;
    try {
      await this.store.keep(
        taken.map(({ file }) => file),
        this.#options.now(),
      );
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      for (const { file } of taken) {
        report.refused.push({ name: file.name, why: { kind: "disk", message: error.message } });
      }
      return;
    }
    for (const { file, read, fresh } of taken) {
      this.#held.add(fileIdOf(file), read);
      report.added.push(...fresh);
    }
    await this.#departed.change(
      [],
      taken.flatMap(({ fresh }) => fresh.map(({ key }) => key)),
    );
  }

  async #remove(key: ArticleKey, happened: Happened): Promise<readonly Article[]> {
    return this.#removeWhere((_, article) => article.key === key, happened);
  }

  /**
   * Removes what is blocked already, and so is shown no more. Where the disk refuses, the block holds all the
   * same, and the next start tries again.
   */
  async #clear(isDoomed: (kept: KeptFile, article: Article) => boolean): Promise<void> {
    try {
      await this.#removeWhere(isDoomed, "blocked");
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      this.#options.failed?.(error);
    }
  }

  /** Removes some articles from their files; gives back those that are in no other file either. */
  async #removeWhere(
    isDoomed: (kept: KeptFile, article: Article) => boolean,
    happened: Happened,
  ): Promise<readonly Article[]> {
    const doomed = new Map<ArticleKey, Article>();
    const removals = new Map<string, readonly ArticleKey[]>();
    for (const kept of this.store.files) {
      const found = this.#held
        .heldOf(kept)
        .flatMap(({ analysed: { article } }) => (isDoomed(kept, article) ? [article] : []));
      if (found.length === 0) continue;
      removals.set(
        kept.id,
        found.map(({ key }) => key),
      );
      for (const article of found) doomed.set(article.key, article);
    }
    if (doomed.size === 0) return [];
    // First: where the disk refuses this, nothing has gone yet.
    await this.#held.forgetSnapshot();
    try {
      await this.store.removeAll(removals);
    } catch (error) {
      // What went before the disk refused stays gone, so no answer may have it either.
      const left = new Set(this.articles.map(({ article }) => article.key));
      void this.#options.changed(({ key }) => doomed.has(key) && !left.has(key));
      throw error;
    } finally {
      this.#held.drop(removals.keys());
    }
    const removed = new Set(doomed.keys());
    for (const { article } of this.articles) doomed.delete(article.key);
    const followed = this.#options.changed(({ key }) => removed.has(key));
    // The same text that came in another way is shown again in a moment; nobody shall miss it.
    if (doomed.size < removed.size) await followed;
    await this.#remember([...doomed.values()], happened);
    return [...doomed.values()];
  }

  async #remember(gone: readonly Article[], happened: Happened): Promise<void> {
    const keys = gone.map(({ key }) => key);
    if (happened === "blocked") return this.#departed.change([], keys);
    const at = this.#options.now();
    return this.#departed.change(
      gone.map(({ key, title }) => [key, { title, happened, at }] as const),
      [],
    );
  }

  async #bury(tombstones: readonly Tombstone[]): Promise<void> {
    await this.store.update(record => ({ ...record, tombstones: [...record.tombstones, ...tombstones] }));
    void this.#options.changed(article => isBlocked(article, tombstones));
    // Also of one that was removed before.
    const keys = tombstones.flatMap(stone => (stone.kind === "article" ? [stone.key] : []));
    await this.#departed.change([], keys);
  }

  async #setWork(work: Work | null): Promise<void> {
    try {
      await this.store.update(record => ({ ...record, work }));
    } catch (error) {
      // Only a note for the next start: the work itself says what the disk refuses.
      if (!(error instanceof DiskError)) throw error;
    }
  }

  #limitMet(articles: number, bytes: number): Refusal | null {
    const { limits } = this.#options;
    if (articles > limits.articles) return { kind: "too-many-articles", limit: limits.articles };
    if (bytes > limits.bytes) return { kind: "too-many-bytes", limit: limits.bytes };
    return this.#options.isMemoryShort() ? { kind: "memory-short" } : null;
  }

  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(run);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

function isIn(key: ArticleKey, { fresh }: ChosenFile): boolean {
  return fresh.some(article => article.key === key);
}

/** Of what is blocked nothing is remembered. */
type Happened = Departed["happened"] | "blocked";

function broughtBy(addition: AdditionId, { additions }: KeptFile): readonly ArticleKey[] {
  return additions.find(({ id }) => id === addition)?.articles ?? [];
}
