import { setImmediate } from "node:timers/promises";
import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import type { AnalysedArticle } from "../../answers/analysed-article.ts";
import type { TokenTable } from "../../search/index/token-table.ts";
import type { AnalysedFile } from "./analyse-file.ts";

/**
 * Part of a file's analysis, small enough to be received between two answers. A large article begins in one part and
 * continues in the next ones.
 */
export type Part =
  | { readonly kind: "articles"; readonly articles: readonly AnalysedArticle[] }
  | { readonly kind: "more"; readonly of: MoreOf }
  | { readonly kind: "terms" | "forms"; readonly names: readonly string[] }
  | {
      readonly kind: "end";
      readonly tokens: Omit<TokenTable, "terms" | "forms">;
      readonly unread: AnalysedFile["unread"];
    };

/** More of the last article. */
interface MoreOf {
  readonly paragraphs?: AnalysedArticle["article"]["paragraphs"];
  readonly quotations?: AnalysedArticle["quotations"];
  readonly reported?: AnalysedArticle["reported"];
}

/**
 * The size of one part, in paragraphs; receiving 1,000 of them takes about 5 ms. A quotation with its evidence
 * counts as several, words as fractions.
 */
const PART = 1_000;
const QUOTATION = 5;
const ARTICLE = 3;
const NAMES_A_PART = 20_000;
const CHARACTERS = 1 / 500;

/** Splits a file's analysis into parts; `createAssembly` joins them again. */
export function* partsOf({ articles, tokens, unread }: AnalysedFile): Generator<Part> {
  let open: AnalysedArticle[] = [];
  let size = 0;
  for (const analysed of articles) {
    const { article, quotations, reported } = analysed;
    const speech = (quotations.length + reported.length) * QUOTATION;
    const own = ARTICLE + article.paragraphs.length + speech + article.text.length * CHARACTERS;
    if (size + own > PART && open.length > 0) {
      yield { kind: "articles", articles: open };
      [open, size] = [[], 0];
    }
    if (own > PART) yield* partsOfLarge(analysed);
    else {
      open.push(analysed);
      size += own;
    }
  }
  if (open.length > 0) yield { kind: "articles", articles: open };
  const { terms, forms, ...numbers } = tokens;
  for (const names of inGroups(terms, NAMES_A_PART)) yield { kind: "terms", names };
  for (const names of inGroups(forms, NAMES_A_PART)) yield { kind: "forms", names };
  yield { kind: "end", tokens: numbers, unread };
}

function* partsOfLarge({ article, quotations, reported }: AnalysedArticle): Generator<Part> {
  const begun = { article: { ...article, paragraphs: [] }, quotations: [], reported: [] };
  yield { kind: "articles", articles: [begun] };
  for (const paragraphs of inGroups(article.paragraphs, PART)) yield { kind: "more", of: { paragraphs } };
  for (const some of inGroups(quotations, PART / QUOTATION)) yield { kind: "more", of: { quotations: some } };
  for (const some of inGroups(reported, PART / QUOTATION)) yield { kind: "more", of: { reported: some } };
}

function* inGroups<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

/** Joins parts as they arrive; returns the file with the last one, until then null. */
export function createAssembly(): (part: Part) => AnalysedFile | null {
  const articles: AnalysedArticle[] = [];
  const names: Record<"terms" | "forms", string[]> = { terms: [], forms: [] };
  return part => {
    switch (part.kind) {
      case "articles":
        articles.push(...part.articles);
        return null;
      case "more": {
        const last = articles.pop();
        if (last) articles.push(extended(last, part.of));
        return null;
      }
      case "terms":
      case "forms":
        names[part.kind].push(...part.names);
        return null;
      case "end":
        return { articles, tokens: { ...part.tokens, ...names }, unread: part.unread };
    }
  };
}

function extended({ article, quotations, reported }: AnalysedArticle, more: MoreOf): AnalysedArticle {
  const { paragraphs = [] } = more;
  return {
    article:
      paragraphs.length === 0 ? article : { ...article, paragraphs: [...article.paragraphs, ...paragraphs] },
    quotations: more.quotations ? [...quotations, ...more.quotations] : quotations,
    reported: more.reported ? [...reported, ...more.reported] : reported,
  };
}

/**
 * Receives a result from a port on which all its parts are already waiting, one part per turn of the event loop. The
 * port has no listener, which would receive all messages at once.
 *
 * @throws {Error} if a part is missing
 */
export async function takeOver<One, Result>(
  port: MessagePort,
  assemble: (part: One) => Result | null,
): Promise<Result> {
  for (;;) {
    const received: { readonly message: One } | undefined = receiveMessageOnPort(port);
    if (!received) throw new Error("A part of what was worked out is missing");
    const result = assemble(received.message);
    if (result !== null) return result;
    await setImmediate();
  }
}
