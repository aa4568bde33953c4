import { setImmediate } from "node:timers/promises";
import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { Library } from "../../answers/library.ts";
import { prepareDirectory } from "../../answers/speakers/speaker-directory.ts";
import type { Article } from "../../articles/article.ts";
import type { Steps } from "../../search/steps.ts";
import { assembleSteps } from "../analysis/assemble.ts";
import type { JoinedLibrary } from "../analysis/library-part.ts";
import type { ReadArticle } from "../analysis/read-file.ts";
import { inSlices } from "../scheduling/in-slices.ts";
import { Turns } from "../scheduling/turns.ts";
import { hideArticles } from "./hide-articles.ts";

export type IsGone = (article: Article) => boolean;

/** What is needed to make a library. */
export interface Ingredients {
  readonly articles: readonly ReadArticle[];
  /** Makes the parts with the articles' words, if they don't exist yet. */
  readonly parts: () => Steps<JoinedLibrary>;
  /** The article as this library sees it; default: as it was read. */
  readonly asSeen?: (analysed: AnalysedArticle) => AnalysedArticle;
  /** Libraries that share most of the articles, the closest first. */
  readonly beside?: readonly Library[];
}

/** Removed from every library, such as files deleted from the shared folder. */
export const EVERYBODY = Symbol("everybody");

/**
 * Makes libraries, one at a time, in slices between answers. Requests with the same name that are waiting are made
 * once; a request while that library is being made makes it again.
 */
export class IndexMaker {
  readonly #turns = new Turns();
  /** Names of libraries whose word index is in use: it is rebuilt with the library. */
  readonly #checked = new Set<string>();
  /** What was removed since work on the current library began. */
  #goneMeanwhile: readonly { readonly from: string | typeof EVERYBODY; readonly isGone: IsGone }[] = [];
  #isClosed = false;

  /**
   * @param ingredients called at its turn; returns null if there is nothing to make
   * @param take receives the library without what was removed meanwhile, and the complete one, which others are
   *   derived from
   * @returns resolves when a library is made that was begun after the call
   */
  request(
    name: string,
    ingredients: () => Ingredients | null,
    take: (library: Library, whole: Library) => void,
  ): Promise<void> {
    return this.#turns.takeOnce(
      "",
      async () => {
        // Hiding articles has just taken its time: others are let in before the ingredients are read.
        await setImmediate();
        const wanted = this.#isClosed ? null : ingredients();
        if (!wanted) return;
        const whole = await this.#make(name, wanted);
        take(this.#withoutGone(name, whole), whole);
      },
      name,
    );
  }

  /** Removes articles from the library that is being made, if it has this name; other servers keep theirs. */
  hideMeanwhile(from: string | typeof EVERYBODY, isGone: IsGone): void {
    this.#goneMeanwhile = [...this.#goneMeanwhile, { from, isGone }];
  }

  /** Forgets that quotes are checked in a library. */
  forget(name: string): void {
    this.#checked.delete(name);
  }

  /** Starts nothing new; resolves when the current work has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#turns.settled();
  }

  // One at a time, so removals can only affect one library meanwhile.
  async #make(name: string, { articles, parts, asSeen, beside = [] }: Ingredients): Promise<Library> {
    this.#goneMeanwhile = [];
    const library = await inSlices(
      assembleSteps(await inSlices(parts()), articles, {
        wordsAsked: () => this.#checked.add(name),
        ...(asSeen && { asSeen }),
      }),
    );
    // Ready before anybody asks: making it on first use would block others.
    await inSlices(prepareDirectory(library, beside));
    if (this.#checked.has(name)) await library.words();
    return library;
  }

  #withoutGone(name: string, library: Library): Library {
    return this.#goneMeanwhile
      .filter(({ from }) => from === EVERYBODY || from === name)
      .reduce((left, { isGone }) => hideArticles(left, isGone), library);
  }
}
