import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { sliceOf } from "../../src/text/span.ts";
import type { Corpus, readGold } from "./corpus.ts";
import { hashOf } from "./hash.ts";
import { containsAnswer } from "./score.ts";

type Gold = ReturnType<typeof readGold>["questions"][number];

/** A question in a library of a few articles: with the one that answers it, and with its answer removed. */
export interface CutCase {
  readonly gold: Gold;
  /** The article that answers, and others from the set. */
  readonly articles: readonly Article[];
  /** The same without the answering paragraphs: still about the subject, and to be refused. */
  readonly without: readonly Article[];
  /** Number of each right paragraph in the answering article, from 1. */
  readonly right: ReadonlySet<number>;
  readonly answering: Article;
}

/**
 * Cuts a set down to libraries of `size` articles, one for each question, with the others chosen by a hash of their
 * names and the question's: half of them from those printed next to the answering one.
 */
export function cutCases(corpus: Corpus, questions: readonly Gold[], size: number): CutCase[] {
  const names = new Map(corpus.articles.map(article => [corpus.placeOf(article, 1).article, article]));
  return questions.flatMap(gold => {
    const answering = names.get(gold.article);
    if (!answering) return [];
    const rights = [[gold.article, gold.paragraph] as const, ...gold.also];
    const isRight = (article: Article, number: number) => {
      const place = corpus.placeOf(article, number);
      return rights.some(([name, paragraph]) => name === place.article && paragraph === place.paragraph);
    };
    const right = new Set(
      answering.paragraphs.flatMap((_, at) => (isRight(answering, at + 1) ? [at + 1] : [])),
    );
    const others = companions(corpus, answering, gold.id, size - 1).filter(
      article => !article.paragraphs.some((_, at) => isRight(article, at + 1)),
    );
    const isAnswering = (article: Article, number: number) => {
      const span = article.paragraphs[number - 1];
      return (
        span !== undefined &&
        (isRight(article, number) ||
          gold.answers.some(answer => containsAnswer(sliceOf(article.text, span), answer)))
      );
    };
    const without = [answering, ...others].flatMap(article => withoutParagraphs(article, isAnswering));
    return [{ gold, articles: [answering, ...others], without, right, answering }];
  });
}

function companions(corpus: Corpus, answering: Article, id: string, count: number): Article[] {
  const others = corpus.articles.filter(article => article !== answering);
  const byChance = (article: Article) => hashOf(`${id} ${article.key}`);
  const distance = ({ date }: Article) =>
    date === null || answering.date === null
      ? Number.POSITIVE_INFINITY
      : Math.abs(Date.parse(date) - Date.parse(answering.date));
  const near = [...others].sort((a, b) => distance(a) - distance(b) || byChance(a) - byChance(b));
  const taken = new Set(near.slice(0, count >> 1));
  const rest = others.filter(article => !taken.has(article)).sort((a, b) => byChance(a) - byChance(b));
  return [...taken, ...rest.slice(0, count - taken.size)];
}

function withoutParagraphs(
  article: Article,
  isTaken: (article: Article, number: number) => boolean,
): Article[] {
  const kept = article.paragraphs.filter((_, at) => !isTaken(article, at + 1));
  if (kept.length === article.paragraphs.length) return [article];
  if (kept.length === 0) return [];
  const { origin, title, date, hasOwnTitle, language } = article;
  const paragraphs = kept.map(span => sliceOf(article.text, span));
  return [articleOfParagraphs(paragraphs, { origin, date, title: hasOwnTitle ? title : null, language })];
}
