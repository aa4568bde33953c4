import { z } from "zod";
import { shorten } from "../text/cut.ts";
import { readDay } from "./day.ts";
import { bareFieldName, FIELD_NAMES } from "./field-names.ts";
import type { Remark } from "./reason.ts";
import { withoutSite } from "./without-site.ts";

/** How much of an invalid value is shown, in UTF-16 code units. */
const MAX_SHOWN = 60;

/** The usable part of what a file says about its article besides the text. */
export interface GivenFields {
  readonly id: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** What was left out because it was invalid. */
  readonly leftOut: readonly Remark[];
}

/** A paper with a hundred authors fits. */
const MAX_NAMES = 200;

/** Whether a value is an object with fields, rather than a list or a single value. */
export function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads what a file says about its article. An invalid field is left out and reported; the article stays.
 *
 * @param value front matter, a header or a JSON object; the case of names doesn't matter
 */
export function readFields(value: unknown): GivenFields {
  const leftOut: Remark[] = [];
  const given = fieldsIn(value);
  const words = (name: keyof typeof FIELD_NAMES, isMeant: (words: string) => boolean = () => true) => {
    for (const alias of FIELD_NAMES[name]) {
      const field = given.get(alias);
      const found = namesOf(field).filter(isMeant).join(", ");
      if (found !== "") return found;
    }
    return null;
  };
  const publisher = words("publisher", name => !isAddress(name));
  const title = words("title");
  return {
    id: shortId(words("id")),
    title: title === null || publisher === null ? title : withoutSite(title, [publisher]),
    date: dayOf(words("date"), leftOut),
    author: words("author", name => !isAddress(name))?.replace(/^(?:[Bb]y|BY):?\s+(?=\p{Lu})/u, "") ?? null,
    publisher,
    url: linkOf(words("url", isLinkLike), leftOut),
    language: languageOf(words("language"), leftOut),
    leftOut,
  };
}

/** The fields of an object by their bare names, and those of objects in it as "origin.title". */
function fieldsIn(value: unknown): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, field] of Object.entries(isThing(value) ? value : {})) {
    const bare = bareFieldName(name);
    fields.set(bare, field);
    if (!INNER.has(bare) || !isThing(field)) continue;
    for (const [inner, words] of Object.entries(field)) fields.set(`${bare}.${bareFieldName(inner)}`, words);
  }
  return fields;
}

/** The nested objects in which fields are looked for. */
const INNER: ReadonlySet<string> = new Set(
  Object.values(FIELD_NAMES).flatMap(names => names.flatMap(name => /^(.+)\./.exec(name)?.[1] ?? [])),
);

/** How deeply names may be nested in lists and objects. */
const MAX_DEPTH = 4;

/** A name, a number, a date, an object with a name, or a list of these. */
function namesOf(value: unknown, depth = 0): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  if (typeof value === "number") return [String(value)];
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? [] : [value.toISOString().slice(0, 10)];
  if (Array.isArray(value)) return value.slice(0, MAX_NAMES).flatMap(one => namesOf(one, depth + 1));
  if (isThing(value)) return typeof value.name === "string" ? namesOf(value.name, depth + 1) : [];
  if (typeof value !== "string") return [];
  // Obsidian writes a name as a link to a note: [[Ann Lee]].
  const name = value.replace(/^\[\[(?:[^[\]|]{0,200}\|)?([^[\]]{1,200})\]\]$/, "$1").trim();
  return name === "" ? [] : [name];
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(words);
}

/** A publisher's name may be in a field that others use for the link. */
function isLinkLike(words: string): boolean {
  return /^\S+$/.test(words) && /[./:]/.test(words);
}

function dayOf(value: string | null, leftOut: Remark[]): string | null {
  if (value === null) return null;
  const day = readDay(value);
  if (day === null) leftOut.push({ kind: "no-day", typed: shorten(value, MAX_SHOWN) });
  return day;
}

function linkOf(value: string | null, leftOut: Remark[]): string | null {
  if (value === null) return null;
  if (isWebLink(value)) return value;
  leftOut.push({ kind: "no-link", typed: shorten(value, MAX_SHOWN) });
  return null;
}

/** Whether the words are a full web address. */
export function isWebLink(words: string): boolean {
  return z.url({ protocol: /^https?$/ }).safeParse(words).success;
}

function languageOf(value: string | null, leftOut: Remark[]): string | null {
  if (value === null) return null;
  const name = languageTag(value);
  if (name === null) leftOut.push({ kind: "no-language", typed: shorten(value, MAX_SHOWN) });
  return name;
}

/** What is written for a language as a tag; null where it is none ("C", "und"), as programs put where nobody gave one. */
export function languageTag(value: string): string | null {
  const tag = value.replaceAll("_", "-");
  const isTag = /^(?!und$|zxx$|mul$)[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag);
  return isTag ? tag : (LANGUAGE_NAMES.get(value.toLowerCase()) ?? null);
}

const LANGUAGE_NAMES = new Map([
  ["english", "en"],
  ["german", "de"],
  ["french", "fr"],
  ["spanish", "es"],
  ["portuguese", "pt"],
  ["italian", "it"],
  ["dutch", "nl"],
  ["norwegian", "nb"],
  ["swedish", "sv"],
  ["danish", "da"],
  ["polish", "pl"],
  ["russian", "ru"],
  ["ukrainian", "uk"],
  ["turkish", "tr"],
  ["arabic", "ar"],
  ["chinese", "zh"],
  ["japanese", "ja"],
]);

/** An id that is too long to type can't be an article's name. */
function shortId(id: string | null): string | null {
  return id !== null && id.length <= 200 ? id : null;
}
