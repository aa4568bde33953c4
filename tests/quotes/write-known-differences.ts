import { writeFileSync } from "node:fs";
import { extractSpeech } from "../../src/quotes/extract-quotations.ts";
import { compareWithGold } from "./compare-gold.ts";
import { inventedArticles, readArticle, readGold } from "./invented-articles.ts";

/** Writes the list of what the engine doesn't get right in the invented articles; see fixtures.test.ts. */
const known = inventedArticles().flatMap(name => {
  const article = readArticle(name);
  const differences = compareWithGold(article, extractSpeech(article), readGold(name));
  return differences.length > 0 ? [[name, differences] as const] : [];
});
writeFileSync(
  new URL("known-differences.json", import.meta.url),
  `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`,
);
console.log(
  `${known.length} articles with ${known.reduce((sum, [, all]) => sum + all.length, 0)} differences`,
);
