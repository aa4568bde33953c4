import type { BlockRole } from "../article.ts";
import type { Piece } from "../documents/written-pieces.ts";
import { QUOTE_MARK, withoutMarkup } from "./without-markup.ts";

/** Headings of sections that are not part of the article, in the languages with the largest wikis. */
const APPENDICES = new RegExp(
  `^(?:${[
    "sources?|references?|notes?|footnotes|citations|bibliography|further reading|see also|external links?|related (?:news|articles)|sister links?|gallery",
    "quellen?|einzelnachweise|weblinks|siehe auch|literatur|themenverwandte artikel",
    "sources? et références|voir aussi|liens externes|articles? connexes?|références|bibliographie",
    "fuentes?|referencias|véase también|enlaces externos|noticias relacionadas|fontes?|referências|ver também|veja também|ligações externas",
    "fonti|note|voci correlate|collegamenti esterni|articoli correlati|bronnen|zie ook|externe links?",
    "źródła|zobacz też|linki zewnętrzne|источники|примечания|см\\. также|ссылки|джерела|примітки|посилання",
  ].join("|")})$`,
  "iu",
);

const HEADING = /^(={1,6})(.{1,300}?)\1$/;

/** What a line begins with, and what it is. */
const MARKS: readonly (readonly [RegExp, BlockRole])[] = [
  [/^[*#]+[:*#;]*/, "list-item"],
  [/^[:;]+/, "body"],
  [new RegExp(`^${QUOTE_MARK}`), "block-quote"],
];

/**
 * The paragraphs of a page in wikitext, and the date of publication it gives: `{{date|October 3, 2026}}`.
 * Templates, pictures, notes, categories and sections such as "Sources" or "See also" are left out.
 */
export function piecesOfWikitext(source: string): {
  readonly pieces: readonly Piece[];
  readonly date: string | null;
} {
  const { text, date } = withoutMarkup(source);
  const pieces: Piece[] = [];
  let body: string[] = [];
  /** The level of the heading whose section is left out. */
  let leftOut = 0;
  const end = () => {
    if (body.length > 0) pieces.push({ text: body.join(" "), role: "body" });
    body = [];
  };
  for (const raw of text.split(/\r\n|[\n\r]/)) {
    const line = raw.trim();
    const [, equals = "", words = ""] = HEADING.exec(line) ?? [];
    if (equals !== "") {
      end();
      const heading = words.trim();
      if (leftOut === 0 || equals.length <= leftOut) leftOut = APPENDICES.test(heading) ? equals.length : 0;
      if (leftOut === 0) pieces.push({ text: heading, role: "heading" });
      continue;
    }
    if (leftOut > 0) continue;
    const mark = MARKS.find(([pattern]) => pattern.test(line));
    if (line === "" || mark) end();
    if (mark) pieces.push({ text: line.replace(mark[0], "").trim(), role: mark[1] });
    else if (line !== "") body.push(line);
  }
  end();
  return { pieces: pieces.filter(({ text }) => /\p{L}/u.test(text)), date };
}
