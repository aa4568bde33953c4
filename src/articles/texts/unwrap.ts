import { bulletLength } from "./bullets.ts";

/**
 * A text in lines, some of which end a paragraph and some only reach the width of the page.
 *
 * PDF copies, wire copy and emails are wrapped: a paragraph is several lines of about the same length. This shows in
 * the lines' lengths and in how many end inside a sentence; lists, verses and dialogue have neither property.
 */
export interface Unwrapped {
  readonly paragraphs: readonly string[];
  /** Line ends that were removed. */
  readonly lineEnds: number;
}

interface Line {
  readonly text: string;
  readonly indent: number;
  /** Whether a blank line comes before it. */
  readonly isAfterBlank: boolean;
  /** Whether a page number or page header came before it. */
  readonly isAfterMark?: boolean;
}

const RULE = /^[-=_*~•·\s]{5,300}$/;

/** Whether a line is one of hyphens or the like, which separates like a blank line. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** Widest line, in code units, of a wrapped text; a paragraph on one line is longer. */
const MAX_WIDTH = 130;

/** Fewest lines that show a text is wrapped. */
const MIN_LINES = 4;

/** Least share of lines that end inside a sentence. Dialogue and lists of sentences have few. */
const MIN_OPEN_SHARE = 0.35;

/** A line that continues in the next fills at least this share of the width: a word of a fifth of it didn't fit. */
const FULL_SHARE = 0.75;

/** Least share of continuing lines that are full; those of lists and verses end anywhere. */
const MIN_FULL_SHARE = 0.8;

/**
 * The paragraphs of a hard-wrapped text, each on one line; null if it isn't wrapped.
 *
 * A paragraph ends before a blank line or an indent, and after a sentence whose line had room for the next line's
 * first word. Words hyphenated at a line's end are joined, and what printed pages repeat (number, header) is left out.
 *
 * @example unwrap("He said that the coun-\ncil would sell it all and\n…") // "He said that the council would sell …"
 */
export function unwrap(text: string): Unwrapped | null {
  const kept = withoutPageMarks(linesOf(text));
  const width = widthOf(kept);
  if (width === null) return null;
  const isSpaced = areAllSpaced(kept);
  const words = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
  const paragraphs: string[][] = [];
  let lineEnds = 0;
  for (const [index, line] of kept.entries()) {
    const before = kept[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && goesOn(before, line, { width, isSpaced })) {
      last[last.length - 1] = endBefore(before.text, line.text, words);
      last.push(line.text);
      lineEnds++;
    } else paragraphs.push([line.text]);
  }
  return { paragraphs: paragraphs.map(pieces => pieces.join("")), lineEnds };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  for (const raw of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const words = raw.trim();
    if (words === "" || isRule(words)) {
      isAfterBlank = true;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    lines.push({ text: words.replace(/[ \t]+/g, " "), indent, isAfterBlank });
    isAfterBlank = false;
  }
  return lines;
}

/** The width to which a text was wrapped, null if it wasn't. */
function widthOf(lines: readonly Line[]): number | null {
  if (lines.length < MIN_LINES) return null;
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width > MAX_WIDTH || width < 30) return null;
  // A line alone between blank ones, such as a headline, doesn't show how the others were wrapped.
  const isSpaced = areAllSpaced(lines);
  const open = lines
    .slice(0, -1)
    .filter(
      ({ text }, index) => !endsSentence(text) && (isSpaced || lines[index + 1]?.isAfterBlank === false),
    );
  const full = open.filter(({ text }) => text.length >= FULL_SHARE * width);
  const isWrapped =
    open.length >= MIN_OPEN_SHARE * lines.length && full.length >= MIN_FULL_SHARE * open.length;
  return isWrapped ? width : null;
}

/** Some programs copy a blank line after each line; then it means nothing. */
function areAllSpaced(lines: readonly Line[]): boolean {
  const spaced = lines.filter(({ isAfterBlank }) => isAfterBlank).length;
  return spaced >= 0.9 * (lines.length - 1);
}

function goesOn(
  before: Line,
  line: Line,
  { width, isSpaced }: { readonly width: number; readonly isSpaced: boolean },
): boolean {
  const isOpen = !endsSentence(before.text);
  if (bulletLength(line.text) > 0) return false;
  if (line.isAfterMark && isOpen && /^\p{Ll}/u.test(line.text)) return true;
  if (line.isAfterBlank && !isSpaced) {
    // The blank line at a page's end: the sentence continues after it.
    return isOpen && before.text.length >= FULL_SHARE * width && /^\p{Ll}/u.test(line.text);
  }
  if (line.indent >= before.indent + 2 && !isOpen) return false;
  const firstWord = line.text.split(" ", 1)[0] ?? "";
  const hadRoom = before.text.length + 1 + firstWord.length <= width;
  if (!hadRoom) return true;
  // Ragged columns leave some room; a line that ends a sentence there, or is far too short, ends a paragraph.
  if (!isOpen) return false;
  return before.text.length >= FULL_SHARE * width || /^\p{Ll}/u.test(line.text);
}

/** Whether a sentence ends here, including any closing marks. */
export function endsSentence(line: string): boolean {
  return (
    /[.!?…:。！？][”"’'»)\]」』]{0,3}$/.test(line) &&
    !/\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|No)\.$/.test(line)
  );
}

/** A line as it precedes the next one of its paragraph: with a space, or without the hyphen of its last word. */
function endBefore(line: string, next: string, words: ReadonlySet<string>): string {
  if (/\p{L}\u00ad$/u.test(line)) return line.slice(0, -1);
  if (!/\p{L}[-\u2010]$/u.test(line) || !/^\p{Ll}/u.test(next)) return `${line} `;
  const head = /\p{L}+(?=[-\u2010]$)/u.exec(line.slice(-MAX_WORD))?.[0] ?? "";
  const tail = /^\p{L}+/u.exec(next)?.[0] ?? "";
  // "well-" and "known" keep their hyphen if the text has "well-known" elsewhere and not "wellknown".
  const isCompound = words.has(`${head}-${tail}`.toLowerCase()) && !words.has((head + tail).toLowerCase());
  return isCompound ? line : line.slice(0, -1);
}

/** Longest part of a word before its hyphen that is examined, in code units. */
const MAX_WORD = 60;

/** How often a line must occur to be a header or footer of the text's pages. */
const MIN_REPEATS = 3;

/** Longest header or footer, in code units. */
const MAX_MARK = 60;

/** A page number alone on its line. */
const PAGE_NUMBER =
  /^(?:[-–—\s]{0,4}\d{1,4}[-–—\s]{0,4}|page \d{1,4}(?: (?:of|\/) \d{1,4})?|\d{1,4} ?(?:\/|of) ?\d{1,4})$/i;

/**
 * Without page numbers and lines that are on every page: those with a number in them or beside a page number.
 * Other lines that recur may as well be names in a transcript.
 */
function withoutPageMarks(lines: readonly Line[]): readonly Line[] {
  const counts = new Map<string, number>();
  const form = ({ text }: Line) => text.toLowerCase().replace(/\d+/g, "#");
  for (const line of lines) counts.set(form(line), (counts.get(form(line)) ?? 0) + 1);
  const heads = runningHeads(lines);
  const isNumber = (line: Line | undefined) => line !== undefined && PAGE_NUMBER.test(line.text);
  const isMark = (line: Line, at: number) =>
    isNumber(line) ||
    (line.text.length <= MAX_MARK && beginsWithHead(line.text, heads)) ||
    (line.text.length <= MAX_MARK &&
      (counts.get(form(line)) ?? 0) >= MIN_REPEATS &&
      !endsSentence(line.text) &&
      (/\d/.test(line.text) || isNumber(lines[at - 1]) || isNumber(lines[at + 1])));
  const marks = lines.map(isMark);
  return lines.flatMap((line, at) =>
    marks[at] ? [] : [marks[at - 1] ? { ...line, isAfterMark: true } : line],
  );
}

/** "Ford Quarterly | 14" and later "Ford Quarterly | 15": the publication's name beside the page number. */
const NUMBERED = /^(\p{L}[^|\d]{3,50}?)\s{0,5}[|·–—-]\s{0,5}(\d{1,4})$/u;

/** Words beside numbers that count pages, wherever else they open a short line. */
function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const numbers = new Map<string, number[]>();
  for (const { text } of lines) {
    const [, name, number] = NUMBERED.exec(text) ?? [];
    if (name === undefined) continue;
    const pages = numbers.get(name);
    if (pages) pages.push(Number(number));
    else numbers.set(name, [Number(number)]);
  }
  const heads = [...numbers].filter(
    ([, pages]) =>
      pages.length > 1 && pages.every((page, at) => at === 0 || page === (pages[at - 1] ?? 0) + 1),
  );
  return new Set(heads.map(([name]) => name));
}

/** There may be as many heads as lines, so each beginning of the line is looked up. */
function beginsWithHead(line: string, heads: ReadonlySet<string>): boolean {
  if (heads.size === 0) return false;
  for (let end = 1; end <= line.length; end++) if (heads.has(line.slice(0, end))) return true;
  return false;
}
