import { setImmediate } from "node:timers/promises";
import type { AnalysedArticle, Library } from "../answers/library.ts";
import { prepareDirectory } from "../answers/speaker-directory.ts";
import type { Article } from "../articles/article.ts";
import type { Steps } from "../search/steps.ts";
import { assembleSteps } from "./analysis/assemble.ts";
import type { JoinedLibrary } from "./analysis/library-part.ts";
import type { ReadArticle } from "./analysis/read-file.ts";
import { hideArticles } from "./hide-articles.ts";
import { inSlices } from "./in-slices.ts";
import { Turns } from "./turns.ts";

export type IsGone = (article: Article) => boolean;

/** What a library is made of. */
export interface Ingredients {
  readonly articles: readonly ReadArticle[];
  /** Makes the parts that have the articles' words, where they aren't made yet. */
  readonly parts: () => Steps<JoinedLibrary>;
  /** An article as this library has it; default: as it was read. */
  readonly asSeen?: (analysed: AnalysedArticle) => AnalysedArticle;
  /** Libraries that most of the articles are in too, the nearest first. */
  readonly beside?: readonly Library[];
}

/** Gone from every library, as what was deleted from the shared folder. */
export const EVERYBODY = Symbol("everybody");

/**
 * Makes libraries, one after the other, in slices between answers. What is asked for by a name while it waits is
 * made once; asked for while it is under way, it is made again.
 */
export class IndexMaker {
  readonly #turns = new Turns();
  /** Names of libraries whose word index is in use: it is rebuilt with the library. */
  readonly #checked = new Set<string>();
  /** What is gone since the library that is being made was begun. */
  #goneMeanwhile: readonly { readonly from: string | typeof EVERYBODY; readonly isGone: IsGone }[] = [];
  #isClosed = false;

  /**
   * @param ingredients asked when its turn comes; null where nothing is to be made
   * @param take given the library without what has gone meanwhile, and as a whole: others are made beside that one
   * @returns when a library is made that was begun after the call
   */
  request(
    name: string,
    ingredients: () => Ingredients | null,
    take: (library: Library, whole: Library) => void,
  ): Promise<void> {
    return this.#turns.takeOnce(
      "",
      async () => {
        // What has just been hidden took its time: others are let in before the ingredients are looked through.
        await setImmediate();
        const wanted = this.#isClosed ? null : ingredients();
        if (!wanted) return;
        const whole = await this.#make(name, wanted);
        take(this.#withoutGone(name, whole), whole);
      },
      name,
    );
  }

  /** Takes articles out of the library that is being made, if it is that of the name; other servers keep theirs. */
  hideMeanwhile(from: string | typeof EVERYBODY, isGone: IsGone): void {
    this.#goneMeanwhile = [...this.#goneMeanwhile, { from, isGone }];
  }

  /** Forgets that quotes are checked in a library. */
  forget(name: string): void {
    this.#checked.delete(name);
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#turns.settled();
  }

  // One at a time, so there is only one that something can go from meanwhile.
  async #make(name: string, { articles, parts, asSeen, beside = [] }: Ingredients): Promise<Library> {
    this.#goneMeanwhile = [];
    const library = await inSlices(
      assembleSteps(await inSlices(parts()), articles, {
        wordsAsked: () => this.#checked.add(name),
        ...(asSeen && { asSeen }),
      }),
    );
    // Ready before anybody asks: it would hold up the others when it is first needed.
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
