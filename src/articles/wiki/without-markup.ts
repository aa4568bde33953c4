import { openFragment, sourceTextOf } from "../pages/page.ts";

/** Templates that are replaced by words, which are their last value: "{{w|Speaker (politics)|Speaker}}". */
const WORDS_OF_TEXT = new Set([
  "w",
  "wikipedia",
  "wp",
  "foreign",
  "lang",
  "nowrap",
  "nobr",
  "small",
  "abbr",
  "l",
]);

/** Those of which the first value is the words: "{{ill|Ann Lee|de|Ann Lee}}". */
const FIRST_WORDS = new Set(["ill", "interlanguage link", "tooltip"]);

/** "{{convert|25|m|ft}}" is 25 m. */
const MEASURES = new Set(["convert", "cvt"]);

/** Templates around what somebody said or wrote; the words are the first value, or the one of a name. */
const QUOTES = new Set(["quote", "blockquote", "cquote", "quotation", "zitat", "citation bloc", "cita"]);
const QUOTE_NAMES = /^(?:text|quote|1|texte?|testo)\s*=\s*/i;

/** Stands before words that a template sets off as a quotation. */
export const QUOTE_MARK = "\ue000";

/** Templates that give the date of publication. */
const DAYS = new Set(["date", "datum", "data", "fecha", "дата"]);

/** Names of the spaces of pages that a link shows no words of: pictures, categories, people. */
const SPACES = [
  "file image media category user special",
  "datei bild kategorie",
  "fichier catégorie",
  "archivo imagen categoría",
  "ficheiro arquivo categoria",
  "immagine",
  "bestand categorie",
  "plik kategoria",
  "файл изображение категория",
  "зображення категорія",
];

/** What a link leads to that stands for no words; the page in another language is one of two or three letters. */
const NO_WORDS = new RegExp(
  `^:?(?:${SPACES.join(" ").split(" ").join("|")}|[a-z]{2,3}(?:-[a-z]{2,8})?)$`,
  "iu",
);

/** An open template or link, and what was read inside it so far. */
interface Open {
  readonly closes: "}}" | "]]" | "|}";
  text: string;
}

/** How deeply templates may nest; anything deeper is read as part of the one around it. */
const MAX_OPEN = 40;

/**
 * Wikitext with links and templates replaced by their words, and without notes, tables, comments and the marks for
 * bold and italics. Reads it once from beginning to end.
 */
export function withoutMarkup(source: string): { readonly text: string; readonly date: string | null } {
  const plain = withoutElements(source);
  const open: Open[] = [];
  let date: string | null = null;
  let text = "";
  const write = (words: string) => {
    const inner = open.at(-1);
    if (inner) inner.text += words;
    else text += words;
  };
  for (let at = 0; at < plain.length; ) {
    const pair = plain.slice(at, at + 2);
    const closes = CLOSES.get(pair);
    if (closes && open.length < MAX_OPEN) {
      open.push({ closes, text: "" });
      at += 2;
    } else if (open.at(-1)?.closes === pair) {
      const { text: inside } = open.pop() ?? { text: "" };
      const read = wordsOf(pair, inside);
      date ??= read.date;
      write(read.words);
      at += 2;
    } else {
      write(plain.charAt(at));
      at += 1;
    }
  }
  // An unclosed one was no template.
  for (const { text: rest } of open) text += rest;
  return { text: withCharacters(withoutMarks(text)), date };
}

const CLOSES = new Map<string, Open["closes"]>([
  ["{{", "}}"],
  ["[[", "]]"],
  ["{|", "|}"],
]);

function wordsOf(closes: string, inside: string): { readonly words: string; readonly date: string | null } {
  const [name = "", ...values] = inside.split("|").map(value => value.trim());
  if (closes === "|}") return { words: "", date: null };
  if (closes === "]]") {
    const [space = "", rest] = name.split(":", 2);
    // "[[w:Speaker (politics)|Speaker]]" leads to another wiki, and has words.
    const isLeftOut = rest !== undefined && NO_WORDS.test(space) && !/^:?w$/i.test(space);
    return { words: isLeftOut ? "" : (values.at(-1) ?? name.replace(/^:?w:/i, "")), date: null };
  }
  const template = name.toLowerCase();
  if (DAYS.has(template)) return { words: "", date: values[0] ?? null };
  return { words: wordsOfTemplate(template, values), date: null };
}

function wordsOfTemplate(name: string, values: readonly string[]): string {
  const unnamed = values.filter(value => !/^\w{1,20}\s?=/.test(value));
  if (WORDS_OF_TEXT.has(name)) return unnamed.at(-1) ?? "";
  if (FIRST_WORDS.has(name)) return unnamed[0] ?? "";
  if (MEASURES.has(name)) return unnamed.slice(0, 2).join("\u00a0");
  if (!QUOTES.has(name)) return "";
  const named = values.find(value => QUOTE_NAMES.test(value))?.replace(QUOTE_NAMES, "");
  const words = (named ?? unnamed[0] ?? "").replace(/\s+/g, " ");
  return `\n${QUOTE_MARK}${words}\n`;
}

/** Without comments, notes and HTML tags. */
function withoutElements(source: string): string {
  return withoutBetween(source, "<!--", "-->")
    .replace(/<ref\b[^<>]{0,300}\/>/gi, "")
    .split(/<ref\b[^<>]{0,300}>/i)
    .map((part, index) => {
      if (index === 0) return part;
      const end = part.search(/<\/ref\s*>/i);
      return end === -1 ? part : part.slice(end).replace(/^<\/ref\s*>/i, "");
    })
    .join("")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, "");
}

function withoutBetween(source: string, opens: string, closes: string): string {
  return source
    .split(opens)
    .map((part, index) => {
      const end = part.indexOf(closes);
      return index === 0 || end === -1 ? part : part.slice(end + closes.length);
    })
    .join("");
}

/** Without bold and italics, web links and switches. */
function withoutMarks(text: string): string {
  return text
    .replace(/'{2,5}/g, "")
    .replace(/\[https?:\/\/[^\s[\]]{1,500}(?: ([^[\]]{0,300}))?\]/g, "$1")
    .replace(/\b__[A-Z]{3,30}__/g, "");
}

/** Characters that are written by their names or numbers, as themselves. */
function withCharacters(text: string): string {
  const known = new Map<string, string>();
  return text.replace(/&(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, written => {
    const read = known.get(written) ?? sourceTextOf(openFragment(written).root);
    // Browsers read the beginning of a name that is none.
    const character = read.length > 1 && read.endsWith(";") ? written : read;
    known.set(written, character);
    return character;
  });
}
