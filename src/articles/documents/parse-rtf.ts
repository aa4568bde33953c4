import type { Article, Origin } from "../article.ts";
import { canDecode, decodeAs } from "../charsets.ts";
import { UnreadableError } from "../unread.ts";
import { articleOfPieces, type Piece } from "./written-pieces.ts";

/** Groups that hold no words of the text. */
const PASSED_OVER = new Set(
  (
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf " +
    "footnote themedata datastore latentstyles listtable listoverridetable revtbl generator xmlnstbl fldinst"
  ).split(" "),
);

const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  tab: " ",
  line: " ",
  "~": "\u00a0",
  _: "-",
};

/** A word of RTF with its number, a byte in hex, a mark, a brace, or plain characters. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;

/** How deep groups may nest. */
const MAX_DEPTH = 500;

interface Group {
  readonly isPassedOver: boolean;
  /** Characters for programs without Unicode that stand behind each Unicode character. */
  fallback: number;
  outline: boolean;
}

/**
 * Reads a text in RTF: its paragraphs, without fonts, pictures, headers and notes.
 *
 * @throws {UnreadableError} if it isn't RTF, or has no words
 */
export function parseRtf(bytes: Uint8Array, origin: Origin): Article {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!/^\s{0,9}\{\\rtf/.test(source)) throw new UnreadableError("damaged, or not RTF");
  return articleOfPieces(piecesIn(source), { origin });
}

function piecesIn(source: string): Piece[] {
  const pieces: Piece[] = [];
  const groups: Group[] = [{ isPassedOver: false, fallback: 1, outline: false }];
  const codePage = /\\ansicpg(\d{3,5})/.exec(source.slice(0, 2_000))?.[1] ?? "1252";
  const charset = canDecode(`windows-${codePage}`) ?? "windows-1252";
  let open = "";
  let raw: number[] = [];
  let skipped = 0;
  const flush = () => {
    if (raw.length > 0) open += decodeAs(charset, Uint8Array.from(raw));
    raw = [];
  };
  const top = () => groups.at(-1) ?? { isPassedOver: true, fallback: 1, outline: false };
  const close = () => {
    flush();
    pieces.push({ text: open, role: top().outline ? "heading" : "body" });
    open = "";
  };
  for (const [, word, number, hex, mark, brace, plain] of source.matchAll(TOKEN)) {
    const group = top();
    if (brace === "{") {
      if (groups.length > MAX_DEPTH) throw new UnreadableError(`nested more than ${MAX_DEPTH} groups deep`);
      groups.push({ ...group });
    } else if (brace === "}") {
      if (groups.length > 1) groups.pop();
    } else if (mark === "*" || (word !== undefined && PASSED_OVER.has(word))) {
      groups[groups.length - 1] = { ...group, isPassedOver: true };
    } else if (group.isPassedOver) {
      // Its words are no words of the text.
    } else if (hex !== undefined) {
      if (skipped > 0) skipped--;
      else raw.push(Number.parseInt(hex, 16));
    } else if (plain !== undefined) {
      flush();
      open += plain.slice(Math.min(skipped, plain.length));
      skipped = Math.max(0, skipped - plain.length);
    } else if (word === "u" && number !== undefined) {
      flush();
      open += String.fromCharCode((Number(number) + 0x10000) % 0x10000);
      skipped = group.fallback;
    } else if (word === "uc") group.fallback = Number(number ?? 1);
    else if (word === "par" || word === "sect" || word === "row" || word === "cell") close();
    else if (word === "outlinelevel") group.outline = true;
    else if (word === "pard") group.outline = false;
    else {
      flush();
      open += CHARACTERS[word ?? mark ?? ""] ?? (mark !== undefined && /[\\{}]/.test(mark) ? mark : "");
    }
  }
  close();
  return pieces;
}
