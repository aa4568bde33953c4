import { type Charset, decodeAs } from "../charsets.ts";
import { UnreadableError } from "../unread.ts";
import { charsetOfCodePage, charsetOfFont } from "./rtf-charsets.ts";
import type { Piece } from "./written-pieces.ts";

/** Groups without words of the text. */
const PASSED_OVER = new Set(
  (
    "colortbl stylesheet pict object header headerl headerr headerf footer footerl footerr footerf " +
    "footnote themedata datastore latentstyles listtable listoverridetable revtbl generator xmlnstbl fldinst " +
    "xe tc tcn rxe"
  ).split(" "),
);

/** Groups that contain something needed other than text. */
const DESTINATIONS = new Map<string, Destination>([
  ["fonttbl", "fonts"],
  ["info", "properties"],
]);

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
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  "~": "\u00a0",
  _: "-",
};

/** Control words that end a paragraph. */
const ENDS = new Set(["par", "sect", "row", "cell", "page"]);

/** An RTF control word with its number, a byte in hex, a control symbol, a brace, or plain characters. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/giy;

/** How deep groups may nest. */
const MAX_DEPTH = 500;

/** What the words in a group are. */
type Destination = "text" | "fonts" | "properties" | "title" | "author" | "nothing";

interface Group {
  destination: Destination;
  /** Whether the words are hidden, or deleted with tracked changes. */
  isHidden: boolean;
  isDeleted: boolean;
  /** How many bytes after each Unicode character are its replacement for programs without Unicode. */
  fallback: number;
  outline: boolean;
  /** Number of the current font. */
  font: string;
}

/** What an RTF text holds. */
export interface ReadRtf {
  readonly pieces: readonly Piece[];
  readonly title: string;
  readonly author: string;
}

/** Reads one RTF text, given as a string with one character per byte. */
export class RtfReader {
  readonly #source: string;
  readonly #charset: Charset;
  readonly #charsetOf = new Map<string, Charset>();
  readonly #groups: Group[] = [
    { destination: "text", isHidden: false, isDeleted: false, fallback: 1, outline: false, font: "" },
  ];
  readonly #pieces: Piece[] = [];
  readonly #properties = { title: "", author: "" };
  #open = "";
  /** Bytes of the open paragraph that are not decoded yet: a character may consist of several. */
  #bytes: number[] = [];
  #skipped = 0;

  constructor(source: string) {
    this.#source = source;
    this.#charset = charsetOfCodePage(/\\ansicpg(\d{3,5})/.exec(source.slice(0, 2_000))?.[1] ?? "1252");
  }

  /** @throws {UnreadableError} if groups nest too deeply */
  read(): ReadRtf {
    TOKEN.lastIndex = 0;
    for (let at = 0; at < this.#source.length; at = Math.max(at + 1, TOKEN.lastIndex)) {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(this.#source);
      if (!token) continue;
      const [, word, number, hex, mark, brace, plain] = token;
      if (brace !== undefined) this.#brace(brace);
      else if (hex !== undefined) this.#add([Number.parseInt(hex, 16)]);
      else if (plain !== undefined) this.#add(Buffer.from(plain, "latin1"));
      else if (word === "bin") TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
      else if (word !== undefined) this.#word(word, number);
      else if (mark !== undefined) this.#mark(mark);
    }
    this.#close();
    return { pieces: this.#pieces, ...this.#properties };
  }

  get #group(): Group {
    const group = this.#groups.at(-1);
    if (!group) throw new RangeError("the outermost group was closed");
    return group;
  }

  #brace(brace: string): void {
    this.#decode();
    if (brace === "}") {
      if (this.#groups.length > 1) this.#groups.pop();
      return;
    }
    if (this.#groups.length > MAX_DEPTH)
      throw new UnreadableError({ kind: "groups-too-deep", limit: MAX_DEPTH });
    this.#groups.push({ ...this.#group });
  }

  #mark(mark: string): void {
    if (mark === "*") this.#group.destination = "nothing";
    // A line end behind a backslash is a paragraph's end; Macs write no other.
    else if (mark === "\n" || mark === "\r") this.#endParagraph();
    // One of these may be half of a Japanese character.
    else if (/[\\{}]/.test(mark)) this.#add(Buffer.from(mark, "latin1"));
    else this.#write(CHARACTERS[mark] ?? "");
  }

  #word(word: string, number: string | undefined): void {
    // Text read so far belongs to the state before.
    this.#decode();
    const group = this.#group;
    const isOn = number !== "0";
    if (PASSED_OVER.has(word)) group.destination = "nothing";
    else if (group.destination === "text" && DESTINATIONS.has(word))
      group.destination = DESTINATIONS.get(word) ?? "nothing";
    else if (group.destination === "properties" && (word === "title" || word === "author"))
      group.destination = word;
    else if (word === "f") group.font = number ?? "0";
    else if (word === "fcharset" && group.destination === "fonts") {
      const charset = charsetOfFont(number ?? "0");
      if (charset !== null) this.#charsetOf.set(group.font, charset);
    } else if (word === "v") group.isHidden = isOn;
    else if (word === "deleted") group.isDeleted = isOn;
    else if (word === "plain") Object.assign(group, { isHidden: false, isDeleted: false });
    else if (word === "uc") group.fallback = Number(number ?? 1);
    else if (word === "outlinelevel") group.outline = true;
    else if (word === "pard") group.outline = false;
    else if (word === "u" && number !== undefined) {
      this.#write(String.fromCharCode((Number(number) + 0x10000) % 0x10000));
      this.#skipped = group.fallback;
    } else if (ENDS.has(word)) this.#endParagraph();
    else this.#write(CHARACTERS[word] ?? "");
  }

  /** Adds bytes of words, without those that only replace the Unicode character before them. */
  #add(bytes: Iterable<number>): void {
    for (const byte of bytes) {
      if (this.#skipped > 0) this.#skipped--;
      else this.#bytes.push(byte);
    }
  }

  #decode(): void {
    if (this.#bytes.length === 0) return;
    const charset = this.#charsetOf.get(this.#group.font) ?? this.#charset;
    const text = decodeAs(charset, Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#take(text);
  }

  #write(text: string): void {
    this.#decode();
    this.#skipped = 0;
    this.#take(text);
  }

  #take(text: string): void {
    const { destination, isHidden, isDeleted } = this.#group;
    if (isHidden || isDeleted) return;
    if (destination === "text") this.#open += text;
    else if (destination === "title" || destination === "author") this.#properties[destination] += text;
  }

  #endParagraph(): void {
    if (this.#group.destination === "text") this.#close();
  }

  #close(): void {
    this.#decode();
    this.#pieces.push({ text: this.#open, role: this.#group.outline ? "heading" : "body" });
    this.#open = "";
  }
}
