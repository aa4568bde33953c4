import { readDay, readDayIn } from "../../day.ts";
import { identityOf } from "../furniture.ts";
import type { Outline } from "../outline.ts";
import { attributeOf, type Page } from "../page.ts";
import type { LinkedArticle } from "./linked-article.ts";
import { type Found, HEAD_BLOCKS, type Metas, wordsOf } from "./page-words.ts";

const DATE_METAS = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "date_published",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "published-date",
  "published_time",
  "article.published",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dc.date.created",
  "dc.date",
  "dcterms.issued",
  "dcterms.created",
  "dcterms.date",
  "date.issued",
  "originalpublicationdate",
  "article:post_date",
  "pubdate",
  "pub_date",
  "displaydate",
  "ptime",
  "datecreated",
  "created",
  "date",
];

/**
 * The date of publication, from the page's JSON-LD, its metas, a `<time>`, a line printed near the headline, or its
 * address.
 *
 * A time at night in UTC can be a different day where the paper is; the date printed beside it is right.
 */
export function dateOf(
  page: Page,
  metas: Metas,
  linked: LinkedArticle | null,
  { blocks }: Outline,
  address: string | null,
): Found | null {
  const printed = printedDay(blocks.slice(0, HEAD_BLOCKS).map(({ text }) => text));
  for (const { value, from } of given(page, metas, linked)) {
    const day = readDay(value);
    if (day === null) continue;
    const isNear = printed !== null && Math.abs(Date.parse(printed.value) - Date.parse(day)) <= DAY_MS;
    return isNear && /T\d.*(?:Z|[+-]00:?00)$/.test(value) ? printed : { value: day, from };
  }
  return printed ?? classedDay(page) ?? dayInAddress(address);
}

/** Names of elements in which pages print the date outside their text. */
const DAY_NAMES =
  /(?:^|\s|-)(?:date(?:-?line|-header)?|published|posted(?:-on)?|submitted|timestamp|pub-?date|created)(?=$|\s)/;

function classedDay({ elements }: Page): Found | null {
  for (const element of elements) {
    if (!DAY_NAMES.test(identityOf(element))) continue;
    const given = readDay(attributeOf(element, "title") ?? "");
    const found = given === null ? printedDay([wordsOf(element)]) : { value: given };
    if (found) return { ...found, from: "printed" };
  }
  return null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function* given(page: Page, metas: Metas, linked: LinkedArticle | null): Generator<Found> {
  if (linked?.date) yield { value: linked.date, from: "JSON-LD datePublished" };
  for (const name of DATE_METAS) {
    const value = metas.get(name);
    if (value !== undefined) yield { value, from: `meta ${name}` };
  }
  for (const element of page.elements) {
    if (attributeOf(element, "itemprop") !== "datePublished") continue;
    const value = attributeOf(element, "datetime") ?? attributeOf(element, "content");
    if (value) yield { value, from: "itemprop datePublished" };
  }
  const times = page.elements.filter(({ tagName }) => tagName === "time");
  const marked = times.filter(
    time => attributeOf(time, "pubdate") !== null || isPublished(attributeOf(time, "class")),
  );
  for (const time of [...marked, ...times]) {
    const value = attributeOf(time, "datetime");
    if (value) yield { value, from: "time" };
  }
}

function isPublished(name: string | null): boolean {
  return name !== null && /publish|entry-date|pubdate/i.test(name);
}

/** A short line that contains a complete date; a sentence of the article with one is longer. */
function printedDay(lines: readonly string[]): Found | null {
  for (const line of lines) {
    if (line.length > MAX_DATE_LINE || OF_A_CHANGE.test(line)) continue;
    const value = readDayIn(line);
    if (value !== null) return { value, from: "printed" };
  }
  return null;
}

/** How a line with the date of a change begins. */
const OF_A_CHANGE = new RegExp(
  `^(?:${[
    "updated|last|aktualisiert|zuletzt|mis à jour|actualizad[oa]|atualizad[oa]|aggiornato|bijgewerkt|laatst|oppdatert|sist",
    "uppdaterad|opdateret|zaktualizowano|aktualizacja|aktualizov[áa]no|actualizat|frissítve|güncelleme|diperbarui",
    "обновлено|изменено|оновлено|ενημερώθηκε|تحديث|अपडेट",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

/** In UTF-16 code units: "By Ann Lee, political editor | Published Tuesday 4 March 2025, 10:20 GMT" fits. */
const MAX_DATE_LINE = 90;

function dayInAddress(address: string | null): Found | null {
  const found = /\/(20\d{2}|19\d{2})[/-]([01]?\d)[/-]([0-3]?\d)(?=[/-]|$)/.exec(address ?? "");
  const day = found && readDay(`${found[1]}-${found[2]?.padStart(2, "0")}-${found[3]?.padStart(2, "0")}`);
  return day ? { value: day, from: "address" } : null;
}
