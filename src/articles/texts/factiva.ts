import type { Article, Origin } from "../article.ts";
import { readFields } from "../fields.ts";
import { namesIn } from "../names-in.ts";
import { articleOfText } from "./plain-text.ts";

/** A field begins with its code in the left column: "HD   Pools to close", or the code alone above its words. */
const FIELD = /^([A-Z]{2,3})(?:[ \t]{2,}(.*))?[ \t]*$/;

/** The codes, in Factiva's display format. Other capitals in the left column are words. */
const CODES = new Set(
  "SE HD CR WC PD ET SN SC ED PG VOL LA CY CX CT LP TD ART RF CO IN NS RE PUB IPC IPD AN BY CLM".split(" "),
);

/** Each document has a headline first, and a number last. */
const DOCUMENT = /^HD[ \t]{2,}\S/m;
const NUMBER = /^AN[ \t]{2,}Document \S/m;

/** The documents of a Factiva export in the display format, in which each field has a code; null where it is none. */
export function factivaDocuments(text: string, origin: Origin): readonly (() => Article)[] | null {
  if (!DOCUMENT.test(text) || !NUMBER.test(text)) return null;
  const documents: Map<string, string>[] = [];
  let open: string | null = null;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const [, code = "", words = ""] = FIELD.exec(line) ?? [];
    const fields = documents.at(-1);
    if (CODES.has(code)) {
      if (code === "HD" && (!fields || fields.has("HD"))) documents.push(new Map());
      open = code;
      documents.at(-1)?.set(code, words);
      // The number of a document is its last line; what follows belongs to none.
      if (code === "AN") open = null;
    } else if (fields && open !== null) fields.set(open, `${fields.get(open) ?? ""}\n${line}`);
  }
  return documents.map(fields => () => articleOf(fields, origin));
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
