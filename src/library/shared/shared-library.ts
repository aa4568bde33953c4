import { buildLibrary, type Library } from "../../answers/library.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import type { Steps } from "../../search/steps.ts";
import type { Analyst } from "../analysis/analyst.ts";
import {
  type JoinedLibrary,
  joinLibrarySteps,
  type LibraryPart,
  libraryPartSteps,
} from "../analysis/library-part.ts";
import type { ReadArticle } from "../analysis/read-file.ts";
import { hideArticles } from "../indexes/hide-articles.ts";
import { EVERYBODY, type IndexMaker, type IsGone } from "../indexes/index-maker.ts";
import type { Departed, DepartedArticles } from "../records/departed-articles.ts";
import type { Readings, SharedStore } from "../store/library-store.ts";
import { SharedFolder } from "./shared-folder.ts";

export interface SharedLibraryOptions {
  readonly folder: string;
  readonly store: SharedStore;
  readonly analyst: Analyst;
  readonly maker: IndexMaker;
  readonly now: () => Date;
  readonly failed: (error: unknown) => void;
  /**
   * Called when `articles` has changed, with those that are gone; resolves when the servers' libraries are up to
   * date.
   */
  readonly changed: (isGone: IsGone | null) => Promise<void>;
}

/** Name under which the shared library is made; no server has it. */
const SHARED = "shared";

/** The shared articles: read from the operator's folder, followed, and indexed once for everybody. */
export class SharedLibrary {
  readonly #options: SharedLibraryOptions;
  readonly #folder: SharedFolder;
  readonly #readings: Readings;
  readonly #departed: DepartedArticles;
  #library: Library = buildLibrary([]);
  #whole = this.#library;
  #articles: readonly ReadArticle[] = [];
  #part: LibraryPart | null = null;
  #isSaved = false;

  private constructor(
    options: SharedLibraryOptions,
    folder: SharedFolder,
    readings: Readings,
    departed: DepartedArticles,
  ) {
    this.#options = options;
    this.#folder = folder;
    this.#readings = readings;
    this.#departed = departed;
  }

  /** @throws {OperatorError} if the folder can't be read */
  static async open(options: SharedLibraryOptions): Promise<SharedLibrary> {
    const readings = options.store.readings(options.folder);
    const known = (await readings.load()) ?? undefined;
    const folder = await SharedFolder.open(options.folder, { analyst: options.analyst, known });
    const shared = new SharedLibrary(options, folder, readings, await options.store.departed());
    await shared.#follow();
    const saved = new Set(known);
    shared.#isSaved = saved.size === folder.files.length && folder.files.every(file => saved.has(file));
    return shared;
  }

  /** Follows the folder from now on. */
  watch(): void {
    this.#folder.watch(() => void this.#follow(), this.#options.failed);
  }

  get library(): Library {
    return this.#library;
  }

  /** The library as last made, including what was removed since. */
  get whole(): Library {
    return this.#whole;
  }

  /** The index of the articles' words, one for all servers; null before the first is made. */
  get part(): LibraryPart | null {
    return this.#part;
  }

  get articles(): readonly ReadArticle[] {
    return this.#articles;
  }

  /** Files that could not be read. */
  get unread(): readonly Unread[] {
    return this.#folder.unread;
  }

  departed(key: ArticleKey): Promise<Departed | null> {
    return this.#departed.get(key, this.#options.now());
  }

  /** Saves what was read since the last time. */
  async save(): Promise<void> {
    if (this.#isSaved) return;
    this.#isSaved = true;
    try {
      await this.#readings.save(this.#folder.files);
    } catch (error) {
      this.#isSaved = false;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#folder.close();
    await this.#departed.written();
  }

  /** Adds what was read in the folder. What is no longer there is hidden at once. */
  async #follow(): Promise<void> {
    const { maker, changed, failed } = this.#options;
    this.#isSaved = false;
    const before = this.#articles;
    this.#articles = this.#folder.files.flatMap(file => file.articles);
    const keys = new Set(this.#articles.map(({ analysed }) => analysed.article.key));
    const gone = before.flatMap(({ analysed: { article } }) => (keys.has(article.key) ? [] : [article]));
    const goneKeys = new Set(gone.map(({ key }) => key));
    const isGone: IsGone = ({ key, origin }) => origin.kind === "host" && goneKeys.has(key);
    if (gone.length > 0) {
      maker.hideMeanwhile(EVERYBODY, isGone);
      this.#library = hideArticles(this.#library, isGone);
    }
    const made = maker.request(
      SHARED,
      () => {
        const articles = this.#articles;
        return { articles, parts: () => this.#partSteps(articles) };
      },
      (library, whole) => {
        this.#library = library;
        this.#whole = whole;
      },
    );
    const followed = changed(gone.length > 0 ? isGone : null);
    await Promise.all([made, followed, this.#remember(gone, keys).catch(failed)]).catch(failed);
  }

  *#partSteps(articles: readonly ReadArticle[]): Steps<JoinedLibrary> {
    this.#part = yield* libraryPartSteps(articles);
    return yield* joinLibrarySteps([this.#part]);
  }

  // Changed if a file with the same name is still there, otherwise removed.
  async #remember(gone: readonly Article[], present: ReadonlySet<ArticleKey>): Promise<void> {
    const files = new Set(this.#articles.map(({ analysed }) => fileOf(analysed.article)));
    const at = this.#options.now();
    const departed = gone.map(article => {
      const happened = files.has(fileOf(article)) ? "changed" : "removed";
      return [article.key, { title: article.title, happened, at }] as const;
    });
    await this.#departed.change(departed, present);
  }
}

function fileOf({ origin }: Article): string {
  return origin.kind === "host" ? origin.file : "";
}
