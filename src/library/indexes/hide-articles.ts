import { citationsHidden } from "../../answers/catalogue/citation-source.ts";
import type { Library } from "../../answers/library.ts";
import { speakersHidden } from "../../answers/speakers/speaker-directory.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import { withoutArticles } from "../../search/index/word-index.ts";

/** A library that hides articles of another, in whose indexes they still are. */
interface Hiding extends Library {
  readonly hides: {
    /** It hides nothing itself: many removals don't stack up. */
    readonly whole: Library;
    readonly keys: ReadonlySet<ArticleKey>;
  };
}

function isHiding(library: Library): library is Hiding {
  return "hides" in library;
}

/**
 * The library without some articles, at once: they stay in its indexes, but no answer contains them. Used until a
 * library is rebuilt; until then the hidden articles still count in how rare words are.
 */
export function hideArticles(library: Library, isGone: (article: Article) => boolean): Library {
  const gone = library.articles.filter(({ article }) => isGone(article));
  if (gone.length === 0) return library;
  const { whole, keys: before } = isHiding(library) ? library.hides : { whole: library, keys: [] };
  const keys: ReadonlySet<ArticleKey> = new Set([...before, ...gone.map(({ article }) => article.key)]);
  const { search } = whole;
  const hidden: Hiding = {
    hides: { whole, keys },
    articles: library.articles.filter(({ article }) => !keys.has(article.key)),
    byKey: key => (keys.has(key) ? undefined : whole.byKey(key)),
    search: {
      mend: question => search.mend(question),
      version: `${search.version} without ${[...keys].sort().join(" ")}`,
      search: (question, options = {}) => {
        const except = new Set([...keys, ...(options.filter?.except ?? [])]);
        return search.search(question, { ...options, filter: { ...options.filter, except } });
      },
    },
    words: async () => withoutArticles(await whole.words(), keys),
    citations: citationsHidden(library),
    speakers: { directory: null, source: speakersHidden(library, gone) },
  };
  return hidden;
}
