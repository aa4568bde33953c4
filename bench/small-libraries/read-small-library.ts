import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { sliceOf } from "../../src/text/span.ts";
import { UsageError } from "../run-chosen.ts";

const Place = z.object({ article: z.string(), paragraph: z.int().positive() });

const QuestionLine = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.string(),
  /** Paragraphs that answer; none if the articles don't contain an answer. */
  answers: z.array(Place).default([]),
  /** Which request, if it is of another kind. */
  request: z.string().optional(),
  /** Date of asking. */
  asked: z.iso.date().optional(),
});

export type Place = z.infer<typeof Place>;
export type SmallQuestion = z.infer<typeof QuestionLine>;

export interface SmallLibrary {
  /** In the order of their files; an article's id is its file's name without the extension. */
  readonly articles: readonly Article[];
  readonly questions: readonly SmallQuestion[];
}

/**
 * Reads a folder of invented articles with their questions: `NN-slug.txt` (header lines, a blank line, paragraphs
 * with blank lines between) and `questions.jsonl`.
 *
 * @throws {UsageError} if the folder has no questions, or a question names a missing paragraph
 */
export function readSmallLibrary(folder: string): SmallLibrary {
  const files = namesIn(folder);
  if (!files.includes("questions.jsonl")) throw new UsageError(`${folder} has no questions.jsonl`);
  const articles = files
    .filter(file => file.endsWith(".txt"))
    .sort()
    .map(file => readArticle(readFileSync(join(folder, file), "utf8"), file.slice(0, -".txt".length)));
  const questions = readFileSync(join(folder, "questions.jsonl"), "utf8")
    .split("\n")
    .filter(line => line.trim() !== "")
    .map(line => QuestionLine.parse(JSON.parse(line)));
  const lengths = new Map<string, number>(articles.map(({ id, paragraphs }) => [id, paragraphs.length]));
  for (const { id, answers } of questions) {
    const wrong = answers.find(({ article, paragraph }) => paragraph > (lengths.get(article) ?? 0));
    if (wrong) throw new UsageError(`question ${id}: ${wrong.article} has no paragraph ${wrong.paragraph}`);
  }
  return { articles, questions };
}

/** Several libraries as one: the name of its folder is put before the id of each article. */
export function readTogether(folders: readonly string[]): SmallLibrary {
  const read = folders.map(folder => ({ ...readSmallLibrary(folder), name: basename(folder) }));
  return {
    articles: read.flatMap(({ articles, name }) =>
      articles.map(article =>
        articleOfParagraphs(
          article.paragraphs.map(span => sliceOf(article.text, span)),
          { ...article, id: `${name}/${article.id}` },
        ),
      ),
    ),
    questions: read.flatMap(({ questions, name }) =>
      questions.map(question => ({
        ...question,
        answers: question.answers.map(place => ({ ...place, article: `${name}/${place.article}` })),
      })),
    ),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new UsageError(`can't read ${folder}`);
  }
}

function readArticle(file: string, id: string): Article {
  const [header = "", ...paragraphs] = file
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .map(part => part.trim());
  const fields = new Map(
    header.split("\n").map(line => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return articleOfParagraphs(paragraphs, {
    origin: { kind: "host", file: id },
    id,
    title: fields.get("title"),
    author: fields.get("author"),
    date: fields.get("date"),
    publisher: fields.get("outlet"),
    language: fields.get("language"),
  });
}

/** An article without some of its paragraphs; unchanged if it has none of them, nothing if none is left. */
export function withoutPlaces(article: Article, places: readonly Place[]): Article[] {
  const taken = new Set(places.flatMap(place => (place.article === article.id ? [place.paragraph] : [])));
  if (taken.size === 0) return [article];
  const kept = article.paragraphs.filter((_, at) => !taken.has(at + 1));
  return kept.length === 0
    ? []
    : [
        articleOfParagraphs(
          kept.map(span => sliceOf(article.text, span)),
          article,
        ),
      ];
}
