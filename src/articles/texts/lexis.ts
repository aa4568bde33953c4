import type { Article, Origin } from "../article.ts";
import { readDayIn } from "../day.ts";
import { readFields } from "../fields.ts";
import { namesIn } from "../names-in.ts";
import { isBehindWords } from "./field-lines.ts";
import { articleOfText } from "./plain-text.ts";

/** The lines between the documents. */
const SEPARATOR =
  /^[ \t]*(?:\d{1,5} of \d{1,5} DOCUMENTS?|Document \d{1,5} of \d{1,5}|End of Document)[ \t]*\r?$/gim;

/** What the fields of each document are called, in capitals or not. */
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

/** Those that come after the words of the article. */
const BEHIND = new Set([
  "load-date",
  "language",
  "publication-type",
  "classification",
  "graphic",
  "copyright",
]);

/** The numbers of printed pages, between documents. */
const PAGE = /^\s*Page \d{1,5} of \d{1,5}\s*$/;

/** The heading of the words, which not every export has. */
const BODY = /^\s*body:?\s*$/i;

/** Headings after the words: of what a picture shows, and of how an archive files them. */
const BEHIND_HEADING = /^\s*(?:Graphic|Classification|Notes|Highlight)\s*$/;

const isFieldOrHeading = (line: string) => FIELD.test(line) || BEHIND_HEADING.test(line);

/**
 * The documents of a LexisNexis export, which stand one after the other; null where it is none. Each begins with its
 * title, paper and day; then stand fields ("BYLINE: …"), and the words.
 */
export function lexisDocuments(text: string, origin: Origin): readonly (() => Article)[] | null {
  const separators = text.match(SEPARATOR)?.length ?? 0;
  if (separators === 0) return null;
  const documents = text
    .split(SEPARATOR)
    .filter(part => /\p{L}{3}/u.test(part) && part.trim().length > MIN_DOCUMENT);
  // Of a single document its fields tell that it is one.
  const isExport = separators > 1 || documents.some(document => fieldNamesIn(document).size > 1);
  if (!isExport || documents.length === 0) return null;
  return documents.map(document => () => articleOf(document, origin));
}

/** What stands before the first document is shorter, in code units. */
const MIN_DOCUMENT = 200;

function fieldNamesIn(document: string): ReadonlySet<string> {
  return new Set(document.split(/\r\n|[\n\r]/).flatMap(line => FIELD.exec(line)?.[1]?.toLowerCase() ?? []));
}

/** The parts of a document, which are in this order. */
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
  return name !== undefined && BEHIND.has(name) && isBehindWords(lines, at, isFieldOrHeading);
}

function articleOf(document: string, origin: Origin): Article {
  const { head, fields, words } = partsOf(document);
  const dayAt = head.findLastIndex(line => readDayIn(line) !== null);
  const dayLine = head[dayAt];
  const headline = fields.get("headline");
  // Title, paper and day are in this order; before those of the first may stand a list of all documents.
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
