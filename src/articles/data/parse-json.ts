import { shorten } from "../../text/cut.ts";
import type { Article, Origin } from "../article.ts";
import { type ArticleFields, articleOfParagraphs } from "../create-article.ts";
import { bareFieldName } from "../field-names.ts";
import { isThing, readFields } from "../fields.ts";
import { articleOfHtml, blocksOfHtml, isHtml } from "../pages/html-body.ts";
import { articleOfText } from "../texts/plain-text.ts";
import { UnreadableError } from "../unread.ts";
import { TEXT_PLACES } from "./text-names.ts";

/** The names that services use for a list of articles, and the Guardian for an article's words. */
const LIST_NAMES = [
  "articles",
  "results",
  "items",
  "entries",
  "documents",
  "docs",
  "data",
  "@graph",
  "response",
] as const;
const INNER_NAMES = ["fields", "_source", "attributes"] as const;

/** How deep a list may be nested. */
const MAX_DEPTH = 3;

/** NewsAPI gives the first 200 characters of an article and says how many are missing. */
const CUT_OFF = /(?:…|\.\.\.)\s?\[\+(\d{1,7}) chars\]\s*$/;

const MORE = [
  "continue reading",
  "read more",
  "read on",
  "full (?:story|article)",
  "weiterlesen",
  "lire la suite",
  "leer más",
  "leggi tutto",
  "lees verder",
];

/** The link at the end of a feed item that contains only the beginning of its article. */
const MORE_ELSEWHERE = new RegExp(
  `<a\\b[^<>]{0,500}>\\s{0,5}(?:${MORE.join("|")})[^<>]{0,20}</a>(?:\\s|</\\w{1,10}>){0,20}$`,
  "i",
);

const BEGINNING = { kept: 1, held: null } as const;

/** The articles in a JSON value: the value itself, a list of them, or a service's wrapper around a list. */
export function articlesInJson(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isThing(value) || depth >= MAX_DEPTH || hasWords(value)) return [value];
  for (const name of LIST_NAMES) {
    const inner = value[name];
    if (Array.isArray(inner) && inner.some(isThing)) return inner;
    if (isThing(inner)) {
      const found = articlesInJson(inner, depth + 1);
      if (found.length !== 1 || found[0] !== inner) return found;
    }
  }
  return [value];
}

/**
 * Reads one article from a JSON value. `paragraphs` are joined with a blank line; text is read like a text file, and
 * markup like a page. Fields are recognised under the names that other programs use (`readFields`).
 *
 * @throws {UnreadableError} if there are no words
 */
export function articleOfJson(value: unknown, origin: Origin): Article {
  if (!isThing(value)) throw new UnreadableError("no-object");
  const thing = withInner(value);
  const given = readFields(thing);
  const fields: ArticleFields = { ...given, title: withCharacters(given.title), origin };
  const { paragraphs } = thing;
  if (Array.isArray(paragraphs)) {
    const texts = paragraphs.map(textOf).filter(text => text.trim() !== "");
    if (texts.length > 0) return articleOfParagraphs(texts, fields);
  }
  const words = wordsIn(thing);
  if (words === null) {
    throw new UnreadableError(given.url === null ? "no-words" : "only-a-link");
  }
  if (PLACEHOLDER.test(words.trim())) throw new UnreadableError("no-article");
  const teaser = MORE_ELSEWHERE.exec(words);
  if (teaser) return articleOfHtml(words.slice(0, teaser.index), { ...fields, partial: BEGINNING });
  const markup = markupIn(thing, words);
  if (markup !== null) return articleOfHtml(markup, fields);
  const cut = CUT_OFF.exec(words);
  if (!cut) return articleOfText(words, fields, { areLines: true });
  return articleOfText(words.slice(0, cut.index), { ...fields, partial: BEGINNING }, { areLines: true });
}

/** Decodes HTML entities in a title: "Pools &amp; parks". */
function withCharacters(title: string | null): string | null {
  if (title === null || !/&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8});/i.test(title)) return title;
  return blocksOfHtml(`<p>${title}</p>`)[0]?.text ?? title;
}

type Thing = Readonly<Record<string, unknown>>;

function hasWords(thing: Thing): boolean {
  return Array.isArray(thing.paragraphs) || wordsIn(withInner(thing)) !== null;
}

/** Fields one level deeper, as from the Guardian and search engines, together with the outer ones. */
function withInner(thing: Thing): Thing {
  const inner = INNER_NAMES.map(name => thing[name]).find(isThing);
  return inner ? { ...inner, ...thing } : thing;
}

function wordsIn(thing: Thing): string | null {
  for (const value of textsIn(thing)) {
    const text = Array.isArray(value) ? value.map(textOf).join("\n\n") : value;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return null;
}

/** The values under the names for words, in their order; in WordPress and feed readers one level deeper. */
function* textsIn(thing: Thing): Generator<unknown> {
  const fields = new Map(Object.entries(thing).map(([name, value]) => [bareFieldName(name), value]));
  for (const { outer, inner } of TEXT_PLACES) {
    const value = fields.get(outer);
    if (isThing(value)) yield inner === undefined ? (value.rendered ?? value.content) : value[inner];
    else if (inner === undefined) yield value;
  }
}

/** What services send when they have no words. */
const PLACEHOLDER =
  /^\[(?:removed|deleted)\]$|^\S+ can['’]t retrieve contents for this article|^(?:please )?enable javascript and cookies to continue/i;

/** How much the lengths of the plain words and of the same words with markup may differ, as a share. */
const SAME_LENGTH = 0.3;

/** The words with their markup, if the object has both forms: markup shows paragraphs, headings and quotations. */
function markupIn(thing: Thing, words: string): string | null {
  if (isHtml(words)) return words;
  for (const value of textsIn(thing)) {
    if (typeof value !== "string" || !isHtml(value)) continue;
    const length = lengthOfHtml(value);
    if (length !== null && Math.abs(length - words.length) <= SAME_LENGTH * words.length) return value;
  }
  return null;
}

/** Null if it is nested too deeply or has too many elements: then the plain words can be read. */
function lengthOfHtml(html: string): number | null {
  try {
    return blocksOfHtml(html).reduce((sum, { text }) => sum + text.length, 0);
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

/** A paragraph may be an object with its words in "text". */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return isThing(value) && typeof value.text === "string" ? value.text : "";
}

/** How much of the parser's message is shown, in UTF-16 code units: it quotes the file. */
const MAX_DETAIL = 400;

/** @throws {UnreadableError} if the text is not JSON */
export function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    const detail = shorten(cause instanceof Error ? cause.message : String(cause), MAX_DETAIL);
    throw new UnreadableError({ kind: "not-json", detail }, { cause });
  }
}
