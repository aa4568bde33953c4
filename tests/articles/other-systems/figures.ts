import { compareFile, FIELDS } from "./compare-with-gold.ts";
import { type GoldSet, goldFiles } from "./gold.ts";
import { readGoldFile } from "./read-gold-file.ts";

/** How much of a set of other systems' output is read as its gold says, as lines. */
export async function figuresOfGold(set: GoldSet): Promise<readonly string[]> {
  const files = goldFiles(set);
  const compared = await Promise.all(files.map(async file => compareFile(file, await readGoldFile(file))));
  const all = compared.flat();
  const articles = all.filter(({ isWanted }) => isWanted);
  const sum = (count: (one: (typeof all)[number]) => number) =>
    all.reduce((total, one) => total + count(one), 0);
  const whole = compared.filter(of => of.every(({ differences }) => differences.length === 0)).length;
  const f1 = articles.reduce((total, { wordF1 }) => total + wordF1, 0) / articles.length;
  return [
    `files wholly right: ${whole} of ${files.length}`,
    `articles: ${articles.length} wanted, ${articles.filter(({ isRead }) => isRead).length} read, ${all.length - articles.length} too many`,
    ...FIELDS.map(field => {
      const wrong = articles.filter(({ wrongFields }) => wrongFields.includes(field)).length;
      return `${field} right: ${articles.length - wrong}`;
    }),
    `paragraphs: ${sum(({ wanted }) => wanted)} wanted, ${sum(({ found }) => found)} found, ${sum(({ extra }) => extra)} too many, ${sum(({ wrongRole }) => wrongRole)} with another role`,
    `lines of furniture in the text: ${sum(({ differences }) => differences.filter(line => line.startsWith("never: ")).length)}`,
    `F1 of words, mean of the articles: ${f1.toFixed(3)}`,
  ];
}
