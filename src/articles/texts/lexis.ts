import type { Article, Origin } from "../article.ts";
import { readDayIn } from "../day.ts";
import { readFields } from "../fields.ts";
import { namesIn } from "../names-in.ts";
import { isAfterText } from "./field-lines.ts";
import { articleOfText } from "./plain-text.ts";

/** The lines between the documents. */
const SEPARATOR =
  /^[ \t]*(?:\d{1,5} of \d{1,5} DOCUMENTS?|Document \d{1,5} of \d{1,5}|End of Document)[ \t]*\r?$/gim;

/** The names of each document's fields, in capitals or not. */
const FIELD_NAMES = [
  "BYLINE",
  "HEADLINE",
  "SECTION",
  "LENGTH",
  "LOAD-DATE",
  "LANGUAGE",
  "COPYRIGHT",
  "PUBLICATION-TYPE",
  "DATELINE",
  "GRAPHIC",
  "URL",
  "Byline",
  "Section",
  "Length",
  "Load-Date",
  "Language",
  "Dateline",
  "Highlight",
  "Copyright",
  "Classification",
];
const FIELD = new RegExp(`^\\s*(${FIELD_NAMES.join("|")}):\\s?(.*)$`);

/** The fields after the article's words. */
const BEHIND = new Set([
  "load-date",
  "language",
  "publication-type",
  "classification",
  "graphic",
  "copyright",
]);

/** Page numbers of a printout, between documents. */
const PAGE = /^\s*Page \d{1,5} of \d{1,5}\s*$/;

/** The heading above the words, which not every export has. */
const BODY = /^\s*body:?\s*$/i;

/** Headings after the words: for what a picture shows, and for the archive's classification. */
const BEHIND_HEADING = /^\s*(?:Graphic|Classification|Notes|Highlight)\s*$/;

const isFieldOrHeading = (line: string) => FIELD.test(line) || BEHIND_HEADING.test(line);

/**
 * The documents of a LexisNexis export, one after another; null if the text is something else. Each begins with its
 * title, paper and date, followed by fields ("BYLINE: …") and the words.
 */
export function lexisDocuments(text: string, origin: Origin): readonly (() => Article)[] | null {
  const separators = text.match(SEPARATOR)?.length ?? 0;
  if (separators === 0) return null;
  const documents = text
    .split(SEPARATOR)
    .filter(part => /\p{L}{3}/u.test(part) && part.trim().length > MIN_DOCUMENT);
  // A single document is recognised by its fields.
  const isExport = separators > 1 || documents.some(document => fieldNamesIn(document).size > 1);
  if (!isExport || documents.length === 0) return null;
  return documents.map(document => () => articleOf(document, origin));
}

/** What precedes the first document is shorter than this, in code units. */
const MIN_DOCUMENT = 200;

function fieldNamesIn(document: string): ReadonlySet<string> {
  return new Set(document.split(/\r\n|[\n\r]/).flatMap(line => FIELD.exec(line)?.[1]?.toLowerCase() ?? []));
}

/** The parts of a document, in their order. */
type Part = "head" | "fields" | "words" | "behind";

interface Document {
  readonly head: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  readonly words: readonly string[];
}

function partsOf(document: string): Document {
  const lines = document.split(/\r\n|[\n\r]/).filter(line => !PAGE.test(line));
  const [head, words, fields] = [[] as string[], [] as string[], new Map<string, string>()];
  const headingAt = lines.findIndex(line => BODY.test(line));
  let part: Part = "head";
  let open: string | null = null;
  for (const [at, line] of lines.entries()) {
    if (at === headingAt) part = "words";
    else if (part === "words" && isEndOfWords(lines, at)) part = "behind";
    const field = part === "words" ? null : FIELD.exec(line);
    if (field) {
      open = field[1]?.toLowerCase() ?? "";
      if (!fields.has(open)) fields.set(open, field[2]?.trim() ?? "");
      if (part === "head") part = "fields";
    } else if (line.trim() === "") {
      open = null;
      if (part === "words") words.push(line);
    } else if (part === "head") head.push(line.trim());
    else if (part === "words") {
      if (at !== headingAt) words.push(line);
    } else if (open !== null) fields.set(open, `${fields.get(open)} ${line.trim()}`);
    else if (part === "fields" && headingAt === -1) {
      // Not every export has a heading above the words.
      part = "words";
      words.push(line);
    }
  }
  return { head, fields, words };
}

function isEndOfWords(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (BEHIND_HEADING.test(line)) return true;
  const name = FIELD.exec(line)?.[1]?.toLowerCase();
  return name !== undefined && BEHIND.has(name) && isAfterText(lines, at, isFieldOrHeading);
}

function articleOf(document: string, origin: Origin): Article {
  const { head, fields, words } = partsOf(document);
  const dayAt = head.findLastIndex(line => readDayIn(line) !== null);
  const dayLine = head[dayAt];
  const headline = fields.get("headline");
  // Title, paper and date come in this order; a list of all documents may come before those of the first.
  const before = dayAt === -1 ? head : head.slice(0, dayAt);
  return articleOfText(words.join("\n"), {
    origin,
    title: headline ?? before.at(-2) ?? before.at(-1),
    publisher: before.length > 1 || headline ? before.at(-1) : null,
    author: namesIn(fields.get("byline") ?? "").join(", "),
    date: dayLine === undefined ? null : readDayIn(dayLine),
    language: readFields({ language: fields.get("language") }).language,
  });
}
