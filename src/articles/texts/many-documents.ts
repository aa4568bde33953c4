import type { Article, Origin } from "../article.ts";
import { readDayIn } from "../day.ts";
import { namesIn } from "../names-in.ts";
import { articleOfText } from "./plain-text.ts";

/** The lines between the documents of an archive's export. */
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

/** Behind which no words of the article stand. */
const ENDS = new Set(["load-date", "language", "publication-type", "classification", "graphic", "copyright"]);

/**
 * The documents of an archive's export that stand one after the other in a text, as LexisNexis writes them; null where
 * it is none. Each begins with its title, paper and day; then stand fields ("BYLINE: …"), and the words.
 */
export function manyDocuments(text: string, origin: Origin): readonly (() => Article)[] | null {
  const separators = text.match(SEPARATOR)?.length ?? 0;
  if (separators < 2) return null;
  const documents = text
    .split(SEPARATOR)
    .filter(part => /\p{L}{3}/u.test(part) && part.trim().length > MIN_DOCUMENT);
  return documents.length === 0 ? null : documents.map(document => () => articleOf(document, origin));
}

/** A table of contents before the documents is shorter, in code units. */
const MIN_DOCUMENT = 200;

function articleOf(document: string, origin: Origin): Article {
  const fields = new Map<string, string>();
  const head: string[] = [];
  const body: string[] = [];
  let isBody = false;
  for (const line of document.split(/\r\n|[\n\r]/)) {
    const field = FIELD.exec(line);
    if (field?.[1]) {
      const name = field[1].toLowerCase();
      fields.set(name, field[2]?.trim() ?? "");
      if (isBody && ENDS.has(name)) break;
    } else if (/^\s*Body\s*$/.test(line)) {
      body.length = 0;
      isBody = true;
    } else if (fields.size > 0 || isBody) {
      body.push(line);
      isBody ||= line.trim() !== "";
    } else if (line.trim() !== "") head.push(line.trim());
  }
  const dayLine = head.find(line => readDayIn(line) !== null);
  const names = head.filter(line => line !== dayLine);
  const headline = fields.get("headline");
  return articleOfText(body.join("\n"), {
    origin,
    title: headline ?? names[0],
    publisher: headline ? names[0] : names[1],
    author: namesIn(fields.get("byline") ?? "").join(", "),
    date: dayLine === undefined ? null : readDayIn(dayLine),
  });
}

/** A story of the CNN and Daily Mail data set without the highlights behind it, which are not its words. */
export function withoutHighlights(text: string): string {
  const at = text.search(/^@highlight[ \t]*$/m);
  return at === -1 ? text : text.slice(0, at);
}
