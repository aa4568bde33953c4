import type { Article, Origin } from "../article.ts";
import { articleOfParagraphs } from "../create-article.ts";
import { readDayIn } from "../day.ts";

/** A line with only the speaker and the time: "Ida Thorne  00:07", "Ida Thorne (1:02:33)". */
const TURN = /^(\p{Lu}[\p{L}\p{N}.'’ -]{1,60}?)[ \t]{1,9}[([]?(?:\d{1,2}:)?\d{1,2}:\d{2}[)\]]?$/u;

/** A text with fewer turns is not taken for a transcript. */
const MIN_TURNS = 3;

/** Longest title above the turns, in UTF-16 code units. */
const MAX_TITLE = 200;

const FRAME = /^transcribed by\b/i;

/**
 * A transcript in which a line with the speaker's name and the time is above what is said, as speech recognition programs
 * write it: each turn becomes a paragraph, "Ida Thorne: …", as with subtitles. What is above the first turn is left out,
 * except for the title and the day. Null if the text is no such transcript.
 */
export function spokenTurns(text: string, origin: Origin): (() => Article) | null {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\n\r]/)
    .map(line => line.trim());
  if (lines.filter(line => TURN.test(line)).length < MIN_TURNS) return null;
  return () => {
    const begins = lines.findIndex(line => TURN.test(line));
    const head = lines.slice(0, begins).filter(line => line !== "");
    const [title = ""] = head;
    const date = head.map(readDayIn).find(day => day !== null) ?? null;
    const isTitle = title.length <= MAX_TITLE && readDayIn(title) === null;
    return articleOfParagraphs(turnsIn(lines.slice(begins)), { origin, title: isTitle ? title : null, date });
  };
}

function turnsIn(lines: readonly string[]): readonly string[] {
  const turns: string[][] = [];
  for (const line of lines) {
    const speaker = TURN.exec(line)?.[1];
    if (speaker !== undefined) turns.push([`${speaker}:`]);
    else if (line !== "" && !FRAME.test(line)) turns.at(-1)?.push(line);
  }
  return turns.filter(({ length }) => length > 1).map(turn => turn.join(" "));
}
