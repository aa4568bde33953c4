import type { Article, Origin } from "../article.ts";
import { readFields } from "../fields.ts";
import { isAfterText } from "./field-lines.ts";
import { articleOfText } from "./plain-text.ts";

const SEPARATOR = /^[ \t]*(?:Document \d{1,5} of \d{1,5}|_{20,})[ \t]*\r?$/gm;

/** "Publication title: Ford Courier". The article's words follow "Full text:". */
const FIELD = /^([A-Z][A-Za-z ]{1,30}):[ \t]*(.*)$/;
const BODY = "full text";

/** The fields after the words. */
const BEHIND = new Set(
  [
    "credit|subject|title|publication title|publication year|publication date|publication info|location|people|company",
    "first page|pages|section|issn|isbn|source type|language|language of publication|document type|copyright|volume|issue",
    "proquest document id|document url|last updated|database|publisher|place of publication|country of publication",
  ].flatMap(names => names.split("|")),
);

/** The documents of a ProQuest export in text form; null if the text is something else. */
export function proquestDocuments(text: string, origin: Origin): readonly (() => Article)[] | null {
  if (!/\bProQuest\b/.test(text) || !/^Full text:/m.test(text)) return null;
  const documents = text.split(SEPARATOR).filter(part => /^Full text:/m.test(part));
  return documents.map(document => () => articleOf(document, origin));
}

/** Field names may contain punctuation: "Identifier / keyword: …". */
const isAnyField = (line: string) => /^[A-Z][A-Za-z /]{1,40}:/.test(line);

function articleOf(document: string, origin: Origin): Article {
  const fields = new Map<string, string>();
  const body: string[] = [];
  let isBody = false;
  let headline = "";
  const lines = document.split(/\r\n|[\n\r]/);
  for (const [at, line] of lines.entries()) {
    const [, label = "", words = ""] = FIELD.exec(line) ?? [];
    const name = label.toLowerCase();
    if (name === BODY) {
      isBody = true;
      body.push(words);
    } else if (label !== "" && (!isBody || (BEHIND.has(name) && isAfterText(lines, at, isAnyField)))) {
      isBody = false;
      if (!fields.has(name)) fields.set(name, words);
    } else if (isBody) body.push(line);
    else if (headline === "" && fields.size === 0) headline = line.trim();
  }
  const info = fields.get("publication info") ?? "";
  const given = readFields({
    title: headline || fields.get("title"),
    author: (fields.get("author") ?? "").replace(/\.$/, "").split(/;\s*/),
    // "Ford Courier; Ford, Minn.": name and place.
    publisher: (fields.get("publication title") ?? info).split(";", 1)[0],
    date: fields.get("publication date") ?? info,
    language: fields.get("language of publication") ?? fields.get("language"),
  });
  return articleOfText(body.join("\n"), { ...given, origin });
}
