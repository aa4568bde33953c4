/** Templates that are replaced by words, which are their last value: "{{w|Speaker (politics)|Speaker}}". */
const WORDS_OF_TEXT = new Set(["w", "wikipedia", "wp", "foreign", "lang", "nowrap", "small", "abbr", "l"]);

/** Templates that give the date of publication. */
const DAYS = new Set(["date", "datum", "data", "fecha", "дата"]);

/** Link targets without words: pictures, categories, the page in other languages. */
const NO_WORDS =
  /^:?(?:file|image|media|category|datei|bild|kategorie|fichier|catégorie|archivo|imagen|categoría|ficheiro|arquivo|categoria|immagine|bestand|categorie|plik|kategoria|файл|изображение|категория|зображення|категорія|user|special|[a-z]{2,3}(?:-[a-z]{2,8})?)$/iu;

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
  return { text: withoutMarks(text), date };
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
  const words = values.filter(value => !/^\w{1,20}\s?=/.test(value)).at(-1);
  return { words: WORDS_OF_TEXT.has(template) ? (words ?? "") : "", date: null };
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

/** Without bold and italics, web links, switches and entities. */
function withoutMarks(text: string): string {
  return text
    .replace(/'{2,5}/g, "")
    .replace(/\[https?:\/\/[^\s[\]]{1,500}(?: ([^[\]]{0,300}))?\]/g, "$1")
    .replace(/\b__[A-Z]{3,30}__/g, "")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&ndash;", "–")
    .replaceAll("&mdash;", "—")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
