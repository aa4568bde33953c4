import type { Library } from "../../answers/library.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { hideArticles } from "../indexes/hide-articles.ts";

/** The managers' labels of articles. */
export type Labels = ReadonlyMap<ArticleKey, string>;

/** Selections kept for one library; a server has few. */
const MAX_KEPT = 20;

/** By their outlets and labels. */
const selectionsOf = onceForEach((_: Library) => new Map<string, Library>());

/**
 * The library with only the articles that match, in each list, one of the outlets or labels. The same object for the
 * same selection, so that what is computed from it is computed once.
 */
export function selectArticles(
  library: Library,
  selections: readonly (readonly string[])[],
  readLabels: () => Labels = () => new Map(),
): Library {
  if (selections.length === 0) return library;
  const wanted = selections.map(names => new Set(names.map(folded)));
  const name = JSON.stringify(wanted.map(names => [...names].sort()));
  const kept = selectionsOf(library);
  const known = kept.get(name);
  if (known) return known;
  const labels = readLabels();
  const isShown = (article: Article) => wanted.every(names => isOf(article, names, labels));
  const view = hideArticles(library, article => !isShown(article));
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(name, view);
  return view;
}

/** Whether any article has the outlet or label. */
export function isSelectable(library: Pick<Library, "articles">, typed: string, labels: Labels): boolean {
  const names = new Set([folded(typed)]);
  return library.articles.some(({ article }) => isOf(article, names, labels));
}

function isOf({ key, publisher }: Article, names: ReadonlySet<string>, labels: Labels): boolean {
  return [publisher, labels.get(key)].some(name => name != null && names.has(folded(name)));
}

function folded(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, " ");
}
