import type { ArticleKey } from "../../articles/article.ts";
import type { DepartedArticles } from "../records/departed-articles.ts";
import { areLinksKnown, articlesLeft } from "./kept-files.ts";
import type { Intake, ServerStore, Standing } from "./library-store.ts";

/** Takes files for a server by what is known of those that it keeps, without what was worked out of them. */
export class FileIntake implements Intake {
  readonly #store: ServerStore;

  constructor(store: ServerStore) {
    this.#store = store;
  }

  async look(articles: readonly ArticleKey[], links: readonly string[]): Promise<Standing | null> {
    const { files, record, version, bytes, articleCount } = this.#store;
    if (!files.every(areLinksKnown)) return null;
    const [wanted, wantedLinks] = [new Set(articles), new Set(links)];
    const present = new Map<ArticleKey, { readonly isFetched: boolean }>();
    const keyOfLink = new Map<string, ArticleKey>();
    for (const file of files) {
      const isFetched = file.origin.kind === "fetched";
      for (const key of articlesLeft(file)) {
        if (wanted.has(key) && !present.get(key)?.isFetched) present.set(key, { isFetched });
        const link = file.links?.[key];
        if (link !== undefined && wantedLinks.has(link)) keyOfLink.set(link, key);
      }
    }
    return { record, version, bytes, articleCount, present, links: keyOfLink };
  }

  async keep(...given: Parameters<Intake["keep"]>): Promise<void> {
    await this.#store.keep(...given);
  }

  get departed(): DepartedArticles {
    return this.#store.departed;
  }
}
