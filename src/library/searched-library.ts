import type { AnalysedArticle, Library } from "../answers/library.ts";
import { KeptParts } from "./analysis/library-part.ts";
import { isBlocked } from "./blocks/blocked.ts";
import { correctSpeakers } from "./corrections/correct-speakers.ts";
import { hideArticles } from "./hide-articles.ts";
import type { IndexMaker, Ingredients, IsGone } from "./index-maker.ts";
import type { ServerLibrary } from "./server-library.ts";
import type { SharedLibrary } from "./shared-library.ts";

export interface SearchedLibraryOptions {
  readonly guildId: string;
  readonly shared: SharedLibrary;
  readonly maker: IndexMaker;
}

/**
 * What one server sees: the shared articles, unless it switched them off, and its own.
 *
 * A change makes a new `Library` and puts it in the old one's place: an answer that is under way keeps the one
 * it began with, the next one has the new. What is removed is hidden at once.
 */
export class SearchedLibrary {
  readonly own: ServerLibrary;
  readonly #options: SearchedLibraryOptions;
  #parts = new KeptParts();
  /** Null before the first is made; `shared` where the server sees nothing else. */
  #library: Library | "shared" | null = null;
  /** The last that was made, with what has gone since; null where the server has no library besides the shared one. */
  #whole: Library | null = null;
  /** Null while nobody asks: nothing is made then. */
  #first: Promise<void> | null = null;
  /** What of the server's `followed` the library was made of. */
  #madeOf = -1;
  /** A library that is made because another process has changed something. */
  #catchingUp: { readonly with: number; readonly done: Promise<void> } | null = null;

  constructor(own: ServerLibrary, options: SearchedLibraryOptions) {
    this.own = own;
    this.#options = options;
  }

  /** What is searched now; waits for the first only. */
  async current(): Promise<Library> {
    if (this.#library === null) {
      // Nothing has to wait for its turn where there is nothing to make.
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

  /** Takes in what other processes did; the next `current` has it. */
  async catchUp(): Promise<void> {
    await this.own.catchUp();
    const { followed } = this.own;
    // The first is made of what there is when somebody asks for it.
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

  /** Has nobody find these articles any more. */
  hide(isGone: IsGone): void {
    const { shared, maker, guildId } = this.#options;
    maker.hideMeanwhile(guildId, isGone);
    if (this.#library === null) return;
    const before = this.#library === "shared" ? shared.library : this.#library;
    const hidden = hideArticles(before, isGone);
    if (hidden !== before) this.#library = hidden;
  }

  /** Rebuilds the library from what there is; nothing where nobody has asked for the first yet. */
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
