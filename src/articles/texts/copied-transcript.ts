import type { Article, BlockRole, Origin } from "../article.ts";
import { articleOfParagraphs } from "../create-article.ts";
import { readDayIn } from "../day.ts";

/** A time alone on its line, before what is said from then on: "0:04", "1:02:33". */
const TIME = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;

/** A film begins at zero; a live blog has times of day. */
const BEGINNING = /^(?:0{1,2}:)?0{1,2}:\d{2}$/;

/** Fewest times, and their least share of all lines with words, that make a text a transcript. */
const MIN_TIMES = 4;
const MIN_TIMES_SHARE = 0.25;

/** What is heard but not said: "[Music]". */
const SOUND = /^\[[^[\]]{1,40}\]$/;

/** What the page prints around the transcript. */
const FRAME =
  /^(?:show transcript|transcript|search (?:in video|transcript)|sync to video time|.{2,30} \(auto-generated\)|subscribe|share|save|download|\.{3}more)$/i;

/** "214K subscribers" follows the name of the channel; "38,112 views  Aug 21, 2026" has the date. */
const SUBSCRIBERS = /^[\d.,]{1,9} ?[KMB]? subscribers$/i;
const VIEWS = /^[\d.,]{1,12} ?[KMB]? views\b/i;

/**
 * A transcript with times, copied from a video's page: each time begins a paragraph, and a line after the words and
 * before the next time is the heading of a chapter. Null if the text is something else.
 */
export function copiedTranscript(text: string, origin: Origin): (() => Article) | null {
  const lines = text
    .split(/\r\n|[\n\r]/)
    .map(line => line.trim())
    .filter(line => line !== "");
  const times = lines.filter(line => TIME.test(line)).length;
  const begins = lines.findIndex(line => TIME.test(line));
  if (times < MIN_TIMES || times < MIN_TIMES_SHARE * lines.length) return null;
  if (!BEGINNING.test(lines[begins] ?? "")) return null;
  return () => {
    const head = lines.slice(0, begins);
    const pieces = [...chapterIn(head), ...saidIn(lines.slice(begins))];
    return articleOfParagraphs(pieces, { origin, ...filmOf(head) });
  };
}

function saidIn(lines: readonly string[]): readonly Piece[] {
  const blocks: string[][] = [];
  for (const line of lines) {
    if (TIME.test(line)) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  // If the words themselves have several lines, headings can't be recognised.
  const hasChapters = blocks.filter(({ length }) => length > 1).length <= MAX_CHAPTERS_SHARE * blocks.length;
  return blocks.flatMap((block, index) => {
    const words = block.filter(line => !SOUND.test(line) && !FRAME.test(line));
    const isBeforeChapter = hasChapters && block.length > 1 && index < blocks.length - 1;
    const chapter = isBeforeChapter ? words.splice(-1) : [];
    return [
      { text: words.join(" "), role: "body" as const },
      ...chapter.map(text => ({ text, role: "heading" as const })),
    ];
  });
}

/** Largest share of the blocks between two times that may end with a chapter heading. */
const MAX_CHAPTERS_SHARE = 0.4;

interface Piece {
  readonly text: string;
  readonly role: BlockRole;
}

/** The first chapter's heading is right above the first time, below the page's own lines. */
function chapterIn(head: readonly string[]): readonly Piece[] {
  const last = head.at(-1);
  const isChapter =
    last !== undefined && head.length > 1 && FRAME.test(head.at(-2) ?? "") && !FRAME.test(last);
  return isChapter ? [{ text: last, role: "heading" }] : [];
}

/** What the page says about the video above its transcript. */
function filmOf(head: readonly string[]): {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
} {
  const [title = ""] = head;
  const below = head.findIndex(line => SUBSCRIBERS.test(line));
  const views = head.find(line => VIEWS.test(line));
  return {
    title: FRAME.test(title) ? null : title,
    publisher: below > 1 ? (head[below - 1] ?? null) : null,
    date: views === undefined ? null : readDayIn(views.replace(/\s+/g, " ")),
  };
}
