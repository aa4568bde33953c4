import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Article } from "../../src/articles/article.ts";
import { createArticle } from "../../src/articles/create-article.ts";
import { UsageError } from "../run-chosen.ts";

const ArticleLine = z.object({
  id: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
  lang: z.string().optional(),
  paragraphs: z.array(z.string()),
});

const QuestionLine = z.object({
  id: z.string(),
  question: z.string(),
  asked: z.string().optional(),
});
export type AskedQuestion = z.infer<typeof QuestionLine>;

const GoldLine = z.object({
  id: z.string(),
  question: z.string(),
  article: z.string(),
  paragraph: z.number(),
  also: z.array(z.tuple([z.string(), z.number()])).default([]),
  answers: z.array(z.string()),
  lang: z.string().default(""),
  asked: z.string().optional(),
});

const RefusalLine = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  lang: z.string().default(""),
  asked: z.string().optional(),
});

/** Articles of an evaluation, and the mapping from paragraph numbers to the data's indices. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** The data's name of an article and its 0-based paragraph index, for a passage of the index. */
  placeOf(article: Article, paragraph: number): { readonly article: string; readonly paragraph: number };
}

/** Reads articles one by one, one per line: identical ones stay separate, and a blank paragraph keeps its index. */
export function readCorpus(file: string): Corpus {
  const places = new Map<Article, { readonly id: string; readonly indices: readonly number[] }>();
  const articles = readLines(file, ArticleLine).flatMap(({ id, title, date, lang, paragraphs }) => {
    const indices: number[] = [];
    const spans: { start: number; end: number; role: "body" }[] = [];
    let text = "";
    paragraphs.forEach((paragraph, index) => {
      if (paragraph.trim() === "") return;
      if (text !== "") text += "\n\n";
      spans.push({ start: text.length, end: text.length + paragraph.length, role: "body" });
      indices.push(index);
      text += paragraph;
    });
    if (spans.length === 0) return [];
    const article = createArticle(text, spans, {
      origin: { kind: "host", file: id },
      id: id.slice(0, 200),
      title,
      date,
      language: lang,
    });
    places.set(article, { id, indices });
    return [article];
  });
  return {
    articles,
    placeOf: (article, paragraph) => {
      const place = places.get(article);
      return { article: place?.id ?? article.id, paragraph: place?.indices[paragraph - 1] ?? paragraph - 1 };
    },
  };
}

export function readQuestions(file: string): AskedQuestion[] {
  return readLines(file, QuestionLine);
}

/** The right answers for a set stored as a folder of `articles`, `questions` and `unanswerable` (`.jsonl`). */
export function readGold(folder: string) {
  return {
    questions: readLines(join(folder, "questions.jsonl"), GoldLine),
    unanswerable: readLines(join(folder, "unanswerable.jsonl"), RefusalLine),
    articles: readLines(join(folder, "articles.jsonl"), ArticleLine),
  };
}

/** @throws {UsageError} that names the file, and the line if one is invalid */
function readLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new UsageError(`${file} cannot be read`, { cause });
  }
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (cause) {
      throw new UsageError(`${file}:${at + 1} is not a line of this evaluation`, { cause });
    }
  });
}
