import type { Markdown } from "../message/markdown.ts";

export interface Room {
  readonly lines: number;
  /** In UTF-16 code units. */
  readonly text: number;
  readonly bytes: number;
}

/** As many of the lines as fit, followed by one that says how many more there are. */
export function linesWithin(
  lines: readonly Markdown[],
  room: Room,
  more: (left: number) => Markdown,
): readonly Markdown[] {
  const shown: Markdown[] = [];
  let text = 0;
  let bytes = 0;
  for (const line of lines.slice(0, room.lines)) {
    text += line.length + 1;
    bytes += Buffer.byteLength(line) + 1;
    if (text > room.text || bytes > room.bytes) break;
    shown.push(line);
  }
  const left = lines.length - shown.length;
  return left === 0 ? shown : [...shown, more(left)];
}
