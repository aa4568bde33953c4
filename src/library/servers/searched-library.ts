import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { Library } from "../../answers/library.ts";
import { KeptParts } from "../analysis/library-part.ts";
import { correctSpeakers } from "../corrections/correct-speakers.ts";
import { hideArticles } from "../indexes/hide-articles.ts";
import type { IndexMaker, Ingredients, IsGone } from "../indexes/index-maker.ts";
import { isBlocked } from "../records/blocked.ts";
import type { SharedLibrary } from "../shared/shared-library.ts";
import type { ServerLibrary } from "./server-library.ts";

export interface SearchedLibraryOptions {
  readonly guildId: string;
  readonly shared: SharedLibrary;
  readonly maker: IndexMaker;
}

/**
 * What one server sees: the shared articles, unless it has switched them off, and its own.
 *
 * A change makes a new `Library` that replaces the old one: an answer in progress keeps the one it began with, the
 * next one uses the new. Removed articles are hidden at once.
 */
export class SearchedLibrary {
  readonly own: ServerLibrary;
  readonly #options: SearchedLibraryOptions;
  #parts = new KeptParts();
  /** Null before the first is made; `shared` if the server sees only the shared articles. */
  #library: Library | "shared" | null = null;
  /**
   * The last that was made, including what was removed since; null if the server has no library besides the shared
   * one.
   */
  #whole: Library | null = null;
  /** Null until somebody asks: nothing is made before. */
  #first: Promise<void> | null = null;
  /** The value of the server's `followed` that the library was made for. */
  #madeOf = -1;
  /** A library being made because another process has changed something. */
  #catchingUp: { readonly with: number; readonly done: Promise<void> } | null = null;

  constructor(own: ServerLibrary, options: SearchedLibraryOptions) {
    this.own = own;
    this.#options = options;
  }

  /** What is searched now; only waits for the first. */
  async current(): Promise<Library> {
    if (this.#library === null) {
      // If there is nothing to make, nothing has to wait for its turn.
      if (this.#ingredients() === null) this.#first ??= Promise.resolve();
      this.#first ??= this.remake().catch((error: unknown) => {
        this.#first = null;
        throw error;
      });
      await this.#first;
    }
    const { library } = this.#options.shared;
    return this.#library === null || this.#library === "shared" ? library : this.#library;
  }

  /** Loads what other processes did, as `ServerStore.refresh` does; the next `current` includes it. */
  async catchUp(since?: number): Promise<void> {
    await this.own.catchUp(since);
    const { followed } = this.own;
    // The first is made from what there is when somebody asks for it.
    if (this.#first === null || this.#madeOf === followed) return;
    if (this.#catchingUp?.with !== followed) {
      const done = this.remake().catch((error: unknown) => {
        this.#catchingUp = null;
        throw error;
      });
      this.#catchingUp = { with: followed, done };
    }
    await this.#catchingUp.done;
  }

  /** Hides these articles from everybody. */
  hide(isGone: IsGone): void {
    const { shared, maker, guildId } = this.#options;
    maker.hideMeanwhile(guildId, isGone);
    if (this.#library === null) return;
    const before = this.#library === "shared" ? shared.library : this.#library;
    const hidden = hideArticles(before, isGone);
    if (hidden !== before) this.#library = hidden;
  }

  /** Rebuilds the library from the current articles; does nothing if nobody has asked for the first yet. */
  async follow(): Promise<void> {
    if (this.#first) await this.remake();
  }

  /** The bot left the server: nothing is searched until it is back. */
  close(): void {
    this.#library = null;
    this.#whole = null;
    this.#first = null;
    this.#parts = new KeptParts();
    this.#options.maker.forget(this.#options.guildId);
  }

  /** Resolves when a library is made that was begun after the call. */
  remake(): Promise<void> {
    const { guildId, maker } = this.#options;
    let madeOf = this.own.followed;
    return maker.request(
      guildId,
      () => {
        madeOf = this.own.followed;
        return this.#ingredients();
      },
      (library, whole) => {
        if (!this.#first) return;
        this.#library = library;
        this.#whole = whole;
        this.#madeOf = madeOf;
      },
    );
  }

  #ingredients(): Ingredients | null {
    const { articles } = this.#options.shared;
    const own = this.own.store.files.length === 0 ? [] : this.own.readArticles;
    const { settings, tombstones, corrections } = this.own.store.record;
    const isAsShared = own.length === 0 && tombstones.length === 0 && corrections.length === 0;
    if (settings.isSharedShown && isAsShared) {
      this.#library = "shared";
      this.#whole = null;
      this.#parts = new KeptParts();
      this.#madeOf = this.own.followed;
      return null;
    }
    const shown = settings.isSharedShown
      ? articles.filter(({ analysed }) => !isBlocked(analysed.article, tombstones))
      : [];
    const asSeen = (analysed: AnalysedArticle) => correctSpeakers(analysed, corrections);
    const parts = () => this.#parts.steps(shown.length > 0 ? this.#options.shared.part : null, own);
    const { whole } = this.#options.shared;
    const beside = [...(this.#whole ? [this.#whole] : []), ...(shown.length > 0 ? [whole] : [])];
    return { articles: [...shown, ...own], parts, asSeen, beside };
  }
}
