import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { analyseArticle } from "../../src/answers/library.ts";
import type { Article } from "../../src/articles/article.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import { concerning } from "../../src/quotes/judging/framing/concerned.ts";
import { framingOf } from "../../src/quotes/judging/framing/framing.ts";
import { neighboursOf, wordsOfSpeaker } from "../../src/quotes/judging/framing/neighbours.ts";
import { placeOf } from "../../src/quotes/judging/framing/place.ts";
import { signsOf } from "../../src/quotes/judging/framing/sentence-signs.ts";
import type { Quotation } from "../../src/quotes/quotation.ts";
import { readArticle as readText } from "../../src/quotes/reading/reading.ts";
import { isOverlapping, type Span } from "../../src/text/span.ts";
import { FIXTURES, inventedArticles, readArticle, readGold } from "../../tests/quotes/invented-articles.ts";
import { HELD_OUT } from "../quotes/judged.ts";

/** The README beside the files describes them. */
const FRAMING_FIXTURES = new URL("../../tests/fixtures/framing/", import.meta.url);

const LIBRARY_FIXTURES = new URL("../../tests/fixtures/ask/", import.meta.url);

const FramedArticle = z.object({
  framed: z.boolean(),
  text: z.string(),
  quote: z.string(),
  why: z.string().nullable(),
});

const FramedSentence = z.object({
  framed: z.boolean(),
  sentence: z.string(),
  speaker: z.string().nullable(),
});

/** The set of quotations from ordinary invented news. */
export const ORDINARY = "ordinary";

/** The set of quotations from the invented libraries of tests/fixtures/ask. */
export const LIBRARIES = "libraries";

/** Sets that nothing is fitted on, and of which only totals are looked at. */
export function isHeldBack(set: string): boolean {
  return set.startsWith("held-back");
}

/** A sentence near a quotation, as its signs, and whether it takes the quotation back. */
export interface Neighbour {
  readonly signs: readonly string[];
  readonly isFramed: boolean;
  /** How much more it must read like a framing because of where it is. */
  readonly extra: number;
}

/** A quotation with the sentences near it. */
export interface Example {
  /** The author's file of framing fixtures, or `ORDINARY`. */
  readonly set: string;
  /** Examples of one article stay in one fold. */
  readonly article: string;
  readonly isFramed: boolean;
  /** Whether the rules already find it framed. */
  readonly isCaught: boolean;
  readonly neighbours: readonly Neighbour[];
}

/** Every quotation in the framing fixtures, and those in the ordinary invented articles with a named speaker. */
export function framingExamples(): Example[] {
  const files = readdirSync(FRAMING_FIXTURES).sort();
  return [
    ...articleFiles().flatMap(ofArticles),
    ...files.filter(file => file.startsWith("sentences-")).flatMap(ofSentences),
    ...ofOrdinaryNews(),
    ...ofLibraries(),
  ];
}

/** The files of short articles with one quotation each. */
export function articleFiles(): string[] {
  return readdirSync(FRAMING_FIXTURES)
    .sort()
    .filter(file => file.startsWith("articles-") || isHeldBack(file));
}

export function linesOf(file: string): unknown[] {
  return readFileSync(new URL(file, FRAMING_FIXTURES), "utf8")
    .split("\n")
    .filter(line => line !== "")
    .map(line => JSON.parse(line));
}

function ofArticles(file: string): Example[] {
  return linesOf(file).flatMap((line, at) => {
    const { framed, text, quote, why } = FramedArticle.parse(line);
    const article = articleOf(text.split("\n\n"));
    const said = spanOf(article, quote);
    const told = why === null ? null : spanOf(article, why);
    return quotationsNear(article, quotation => isOverlapping(quotation, said)).map(
      ({ isCaught, sentences }) => ({
        set: file,
        article: `${file} ${at}`,
        isFramed: framed,
        isCaught,
        neighbours: sentences
          .map(({ signs, span, extra }) => ({
            signs,
            extra,
            isFramed: told !== null && isOverlapping(span, told),
          }))
          // Other sentences in a framed article may show it too.
          .filter(({ isFramed }) => isFramed || !framed),
      }),
    );
  });
}

function ofSentences(file: string): Example[] {
  return linesOf(file).map((line, at) => {
    const { framed, sentence, speaker } = FramedSentence.parse(line);
    const words = new Set((speaker ?? "").toLowerCase().split(" "));
    const signs = signsOf(readText(articleOf([sentence])).tokens, words).map(({ name }) => name);
    return {
      set: file,
      article: `${file} ${at}`,
      isFramed: framed,
      isCaught: false,
      neighbours: [{ signs, isFramed: framed, extra: 0 }],
    };
  });
}

function ofOrdinaryNews(): Example[] {
  const names = inventedArticles(FIXTURES).filter(name => !HELD_OUT.test(name));
  return names.flatMap(name => {
    const article = readArticle(name);
    const gold = readGold(name);
    const isPlain = ({ kind, start, end, attribution }: Quotation) => {
      const words = article.text.slice(start, end);
      const known = gold.quotations.find(each => words.includes(each.words));
      const isSaid = known?.disputed === undefined && known?.secondHand === undefined;
      return kind === "direct" && attribution.kind !== "unclear" && known !== undefined && isSaid;
    };
    return quotationsNear(article, isPlain).map(({ isCaught, sentences }) => ({
      set: ORDINARY,
      article: name,
      isFramed: false,
      isCaught,
      neighbours: sentences.map(({ signs, extra }) => ({ signs, extra, isFramed: false })),
    }));
  });
}

/** Quotations with a named speaker in the libraries: none of their articles takes words back near them. */
function ofLibraries(): Example[] {
  const folders = readdirSync(LIBRARY_FIXTURES, { withFileTypes: true }).filter(each => each.isDirectory());
  return folders.flatMap(({ name: library }) => {
    const folder = new URL(`${library}/`, LIBRARY_FIXTURES);
    return inventedArticles(folder).flatMap(name => {
      const isPlain = ({ kind, attribution }: Quotation) =>
        kind === "direct" && attribution.kind !== "unclear";
      return quotationsNear(readArticle(name, folder), isPlain).map(({ isCaught, sentences }) => ({
        set: LIBRARIES,
        article: `${library}/${name}`,
        isFramed: false,
        isCaught,
        neighbours: sentences.map(({ signs, extra }) => ({ signs, extra, isFramed: false })),
      }));
    });
  });
}

/** The sentences near each requested quotation of an article that may be about it. */
function quotationsNear(article: Article, isAskedFor: (quotation: Quotation) => boolean) {
  const reading = readText(article);
  const { quotations } = analyseArticle(article);
  return quotations.filter(isAskedFor).flatMap(quotation => {
    const place = placeOf(reading, quotation);
    if (!place) return [];
    const speaker = wordsOfSpeaker(quotation);
    const concerns = concerning(article, quotation, quotations);
    const near = neighboursOf(place).filter(({ from }) => {
      const opening = reading.tokens[from];
      return opening && concerns(opening);
    });
    const sentences = near.map(({ from, to, extra }) => {
      const tokens = reading.tokens.slice(from, to);
      const span = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
      return { span, extra, signs: signsOf(tokens, speaker).map(({ name }) => name) };
    });
    return [{ isCaught: framingOf(article, reading, quotation, quotations).kind !== "plain", sentences }];
  });
}

export function articleOf(paragraphs: readonly string[]): Article {
  return articleOfParagraphs(paragraphs, {
    origin: { kind: "host", file: "invented.txt" },
    id: "invented",
    title: "News of the day",
  });
}

/** @throws if the words aren't in the article */
function spanOf({ text }: Article, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in its article: ${words}`);
  return { start, end: start + words.length };
}
