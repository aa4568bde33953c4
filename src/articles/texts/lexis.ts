import type { Article, Origin } from "../article.ts";
import { readDayIn } from "../day.ts";
import { readFields } from "../fields.ts";
import { namesIn } from "../names-in.ts";
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

/** Behind which no words of the article stand. */
const ENDS = new Set(["load-date", "language", "publication-type", "classification", "graphic", "copyright"]);

/** The numbers of printed pages, between documents. */
const PAGE = /^\s*Page \d{1,5} of \d{1,5}\s*$/;

/** The heading of the words, which not every export has. */
const BODY = /^\s*body:?\s*$/i;

/** Headings behind the words: of what a picture shows, and of how an archive files them. */
const END_HEADING = /^\s*(?:Graphic|Classification|Notes|Highlight)\s*$/;

/**
 * The documents of a LexisNexis export, which stand one after the other; null where it is none. Each begins with its
 * title, paper and day; then stand fields ("BYLINE: …"), and the words.
 */
export function lexisDocuments(text: string, origin: Origin): readonly (() => Article)[] | null {
  const separators = text.match(SEPARATOR)?.length ?? 0;
  if (separators < 2) return null;
  const documents = text
    .split(SEPARATOR)
    .filter(part => /\p{L}{3}/u.test(part) && part.trim().length > MIN_DOCUMENT);
  return documents.length === 0 ? null : documents.map(document => () => articleOf(document, origin));
}

/** What stands before the first document is shorter, in code units. */
const MIN_DOCUMENT = 200;

function articleOf(document: string, origin: Origin): Article {
  const fields = new Map<string, string>();
  const head: string[] = [];
  const body: string[] = [];
  const lines = document.split(/\r\n|[\n\r]/).filter(line => !PAGE.test(line));
  const bodyAt = lines.findIndex(line => BODY.test(line));
  let isBody = false;
  let open: string | null = null;
  for (const [at, line] of lines.entries()) {
    if (isBody && body.length > 0 && END_HEADING.test(line)) break;
    const field = FIELD.exec(line);
    const name = field?.[1]?.toLowerCase();
    const isBehindHeading = bodyAt !== -1 && at > bodyAt;
    if (at === bodyAt) isBody = true;
    else if (name !== undefined && (!isBehindHeading || ENDS.has(name))) {
      fields.set(name, field?.[2]?.trim() ?? "");
      if (isBody && ENDS.has(name)) break;
      open = name;
    } else if (at < bodyAt && fields.size > 0) {
      // A field goes on in the next line, up to a blank one; other lines before the heading are no words.
      if (line.trim() === "") open = null;
      else if (open !== null) fields.set(open, `${fields.get(open)} ${line.trim()}`);
    } else if (fields.size > 0 || isBody) {
      body.push(line);
      isBody ||= line.trim() !== "";
    } else if (line.trim() !== "") head.push(line.trim());
  }
  const dayAt = head.findLastIndex(line => readDayIn(line) !== null);
  const dayLine = head[dayAt];
  const headline = fields.get("headline");
  // Title, paper and day stand in this order; before those of the first may stand a list of all documents.
  const before = dayAt === -1 ? head : head.slice(0, dayAt);
  return articleOfText(body.join("\n"), {
    origin,
    title: headline ?? before.at(-2) ?? before.at(-1),
    publisher: before.length > 1 || headline ? before.at(-1) : null,
    author: namesIn(fields.get("byline") ?? "").join(", "),
    date: dayLine === undefined ? null : readDayIn(dayLine),
    language: readFields({ language: fields.get("language") }).language,
  });
}
