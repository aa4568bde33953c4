import { buildLibrary, type Library } from "../../../src/answers/library.ts";
import { loadArticles } from "../../articles/load-articles.ts";

/** The library of the delivered article, as the bot reads it. */
export async function deliveredLibrary(): Promise<Library> {
  const { articles } = await loadArticles("seeds");
  return buildLibrary(articles);
}
