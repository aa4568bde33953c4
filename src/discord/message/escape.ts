/**
 * Makes any text harmless in Discord's Markdown: it is shown unchanged and can't ping, format, link or reorder what
 * is next to it. `unescapeText` returns the original text.
 *
 * - A backslash comes before every mark that could format, mention, link or make an emoji, and before what would
 *   begin a list or a number at the start of a line.
 * - Every control that changes the direction of writing is closed at once, so that it has no effect.
 * - Control characters are shown as their pictures (U+0007 as "␇").
 * - Halves of surrogate pairs, which no valid text contains, become U+FFFD: the only thing that can't be restored.
 *
 * @example escapeText("**@everyone** [x](http://y)") // "\\*\\*\\@everyone\\*\\* \\[x\\](http\\://y)"
 */
export function escapeText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(PICTURES, `${KEEP}$&`)
    .replace(CONTROLS, control => String.fromCharCode(pictureOf(control.charCodeAt(0))))
    .replace(OPENS_EMBEDDING, `$&${ENDS_EMBEDDING}`)
    .replace(OPENS_ISOLATE, `$&${ENDS_ISOLATE}`)
    .replace(MARKS, "\\$&")
    .replace(LINE_START, "$1\\$2");
}

/** The text that was passed to `escapeText`. */
export function unescapeText(escaped: string): string {
  return escaped
    .replace(/\\([^\p{L}\p{N}\s])/gu, "$1")
    .replace(/([\u202A\u202B\u202D\u202E])\u202C/g, "$1")
    .replace(/([\u2066-\u2068])\u2069/g, "$1")
    .replace(KEPT_OR_PICTURE, (_, kept: string | undefined, picture: string | undefined) =>
      kept === undefined ? String.fromCharCode(controlOf(picture?.charCodeAt(0) ?? 0)) : kept,
    );
}

/** Like `escapeText`, on one line: for titles and names. */
export function escapeLine(text: string): string {
  return escapeText(onOneLine(text));
}

/** Replaces every run of white space with one space, except a single no-break space: French has one before ":". */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s+/gu, run => (NO_BREAK.has(run) ? run : " "));
}

const NO_BREAK: ReadonlySet<string> = new Set(["\u00a0", "\u202f"]);

/**
 * A link in a form that Discord's `[…](…)` accepts: marks that would end or format it are percent-encoded.
 * Null if it is then longer than `maxLength`.
 */
export function escapeLink(url: string, maxLength: number): string | null {
  const escaped = new URL(url).href.replace(/[()<>\\*_~`|[\]\s]/g, percentEncoded);
  return escaped.length <= maxLength ? escaped : null;
}

// A colon counts as a mark if it could be in a link's scheme or an emoji's name (":smile:").
const MARKS = /[\\*_~|`<>#@[\]]|:(?=\/\/|[\w+-]{1,64}:)/g;

// Lists ("- ", "+ "), small print ("-# ") and numbered lists ("1. ", "1) ").
const LINE_START = /^([ \t]*\d{0,9})([-+.)])(?=\s|\\#|$)/gm;

const OPENS_EMBEDDING = /[\u202A\u202B\u202D\u202E]/g;
const ENDS_EMBEDDING = "\u202C";
const OPENS_ISOLATE = /[\u2066-\u2068]/g;
const ENDS_ISOLATE = "\u2069";

// Word joiner: before a picture of a control character, or a word joiner, that the text itself contains.
const KEEP = "\u2060";
const PICTURES = /[\u2060\u2400-\u241F\u2421]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the control characters that are looked for
const CONTROLS = /[\0-\x08\v\f\x0E-\x1F\x7F]/g;
const KEPT_OR_PICTURE = /\u2060([\u2060\u2400-\u241F\u2421])|([\u2400-\u241F\u2421])/g;

function pictureOf(control: number): number {
  return control === 0x7f ? 0x2421 : 0x2400 + control;
}

function controlOf(picture: number): number {
  return picture === 0x2421 ? 0x7f : picture - 0x2400;
}

function percentEncoded(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
