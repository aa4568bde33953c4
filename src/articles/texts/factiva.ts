import type { Article, Origin } from "../article.ts";
import { readFields } from "../fields.ts";
import { namesIn } from "../names-in.ts";
import { articleOfText } from "./plain-text.ts";

/** A field begins with its code in the left column: "HD   Pools to close", or the code alone above its words. */
const FIELD = /^([A-Z]{2,3})(?:[ \t]{2,}(.*))?[ \t]*$/;

/**
 * The codes of the fields before the words, and of the words, in Factiva's display format. Other capitals in the left
 * column are words.
 */
const BEFORE = new Set("SE HD CR WC PD ET SN SC ED PG VOL LA CY CX BY CLM".split(" "));
const WORDS = new Set(["LP", "TD"]);

/** The codes of the fields after the words, in this order; those with a list have its codes before the names. */
const BEHIND = "CT RF ART CO IN NS RE PUB IPC IPD AN".split(" ");
const LISTS = new Set(["CO", "IN", "NS", "RE"]);

/** Each document begins with a headline and ends with a number. */
const DOCUMENT = /^HD[ \t]{2,}\S/m;
const NUMBER = /^AN[ \t]{2,}Document \S/m;

/**
 * The documents of a Factiva export in the display format, in which each field has a code; null if the text is
 * something else.
 */
export function factivaDocuments(text: string, origin: Origin): readonly (() => Article)[] | null {
  if (!DOCUMENT.test(text) || !NUMBER.test(text)) return null;
  const documents: Map<string, string>[] = [];
  let open: string | null = null;
  const lines = text.split(/\r\n|[\n\r]/);
  for (const [at, line] of lines.entries()) {
    const [, code = "", words = ""] = FIELD.exec(line) ?? [];
    const fields = documents.at(-1);
    if (isField(lines, at, { code, words, open })) {
      if (code === "HD" && (!fields || fields.has("HD"))) documents.push(new Map());
      open = code;
      documents.at(-1)?.set(code, words);
      // A document's number is its last line; what follows belongs to none.
      if (code === "AN") open = null;
    } else if (fields && open !== null) fields.set(open, `${fields.get(open) ?? ""}\n${line}`);
  }
  return documents.map(fields => () => articleOf(fields, origin));
}

/** Whether a line that begins with capitals is a field in its place: "IN  the end" is not, nor is "CO" alone. */
function isField(
  lines: readonly string[],
  at: number,
  { code, words, open }: { readonly code: string; readonly words: string; readonly open: string | null },
): boolean {
  if (WORDS.has(code)) return open === null || !WORDS.has(open) || (open === "LP" && code === "TD");
  if (open === null || !WORDS.has(open)) return BEFORE.has(code) || BEHIND.includes(code);
  if (LISTS.has(code) && !/\S : \S/.test(words)) return false;
  if (code === "AN" && !words.startsWith("Document ")) return false;
  return BEHIND.includes(code) && isInOrder(lines, at);
}

/** Whether everything up to the document's number consists of fields in their order. */
function isInOrder(lines: readonly string[], from: number): boolean {
  let place = -1;
  for (let at = from; at < lines.length && place < BEHIND.length - 1; at++) {
    const code = FIELD.exec(lines[at] ?? "")?.[1];
    if (code === "HD") break;
    const next = BEHIND.indexOf(code ?? "");
    if (next === -1) continue;
    if (next <= place) return false;
    place = next;
  }
  return true;
}

/** The lead and the rest are two fields of one text. */
function articleOf(fields: ReadonlyMap<string, string>, origin: Origin): Article {
  const line = (code: string) => fields.get(code)?.replace(/\s+/g, " ").trim() ?? "";
  const given = readFields({
    title: line("HD"),
    date: line("PD"),
    publisher: line("SN"),
    language: line("LA"),
    author: namesIn(line("BY")),
  });
  const text = [fields.get("LP") ?? "", fields.get("TD") ?? ""].map(part => part.trim()).join("\n\n");
  return articleOfText(text, { ...given, origin });
}
