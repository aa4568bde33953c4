/** A text that somebody may add to stop the bot. All of them are invented. */
export interface HostileText {
  readonly name: string;
  /** The extension of its file name. */
  readonly ending: ".txt" | ".json" | ".jsonl";
  /** Makes the file's content, of about this many bytes. */
  readonly make: (bytes: number) => string;
}

/**
 * Sizes in the table, in bytes. At 150 kB most are within all limits for an article, at 640 kB some; the last is the
 * largest file accepted.
 */
export const SIZES = { "40 kB": 40_000, "150 kB": 150_000, "640 kB": 640_000, "5 MB": 5_000_000 } as const;

const NAMES = ["Ada Brandt", "Ida Quill", "Orla Venn", "Jon Ferris", "Mara Holm", "Tom Reyes", "Nils Okafor"];

function repeated(bytes: number, piece: (at: number) => string, between = " "): string {
  const pieces: string[] = [];
  for (let length = 0, at = 0; length < bytes - 200; at++) {
    const next = piece(at);
    pieces.push(next);
    length += Buffer.byteLength(next) + between.length;
  }
  return pieces.join(between);
}

const nameAt = (at: number): string => NAMES[at % NAMES.length] ?? "";

// Unique words, so that a list of them is as long as possible.
const wordAt = (at: number): string => `zeb${(at * 7919).toString(36)}ra`;

const text = (name: string, make: HostileText["make"]): HostileText => ({ name, ending: ".txt", make });

/** If anybody speaks in them it is Ada Brandt, and the word "bridge" is in most. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  text("quotations in one paragraph", bytes =>
    repeated(bytes, at => `“The bridge ${at} is shut,” said Ada Brandt.`),
  ),
  text("prose on one line", bytes =>
    repeated(
      bytes,
      at => `Ada Brandt said the bridge would close for the ${at}th time and the harbour office agreed.`,
    ),
  ),
  text("one sentence without an end", bytes =>
    repeated(bytes, at => `the bridge ${wordAt(at)} and the harbour said Ada Brandt`, ", "),
  ),
  text("he said, she said", bytes => repeated(bytes, at => `${at % 2 ? "he" : "she"} said the bridge`, ", ")),
  text("names in a row", bytes => repeated(bytes, at => nameAt(at))),
  text("Mr. Mr.", bytes => repeated(bytes, () => "Mr.")),
  text("apostrophes", bytes => repeated(bytes, () => "'bridge'")),
  text("only apostrophes", bytes => "bridge ".concat("'".repeat(bytes - 10))),
  text("only straight marks", bytes => "bridge ".concat('"'.repeat(bytes - 10))),
  text("only opening marks", bytes => "bridge ".concat("“".repeat(Math.floor(bytes / 3) - 10))),
  text("zero-width marks", bytes => repeated(bytes, () => "bri\u200b\u200d\u200bdge\u2060")),
  text("markup", bytes => repeated(bytes, () => "**_~~||`[bridge](http://x.example)`||~~_**")),
  text("one word", bytes => "bridge".repeat(Math.floor(bytes / 6))),
  text("Chinese on one line", bytes => "漢字仮名交じり文。橋".repeat(Math.floor(bytes / 30))),
  text("piles of accents", bytes => `bridge ${"e\u0301\u0302\u0303".repeat(Math.floor(bytes / 7))}`),
  text("different words", bytes => repeated(bytes, wordAt)),
  text("short paragraphs", bytes => repeated(bytes, () => "a.", "\n\n")),
  text("paragraphs of prose", bytes =>
    repeated(bytes, at => `The bridge ${at} closes, said Ada Brandt of the harbour.`, "\n\n"),
  ),
  text("a quotation a paragraph", bytes =>
    repeated(bytes, at => `“The bridge ${at} is shut,” said ${nameAt(at)}.`, "\n\n"),
  ),
  text("speech that is never closed", bytes =>
    repeated(bytes, at => `“The bridge ${at} is shut, said Ada Brandt.`, "\n\n"),
  ),
  text("a title without an end", bytes => `Title: ${repeated(bytes, wordAt)}\n\nThe bridge is shut.`),
  text(
    "an author list",
    bytes => `Author: ${repeated(bytes, nameAt, ", ")}\nTitle: The bridge\n\nThe bridge is shut.`,
  ),
  {
    name: "a list of articles",
    ending: ".json",
    make: bytes => `[${repeated(bytes, at => `{"text":"Bridge ${at}"}`, ",")}]`,
  },
  {
    name: "lines of articles",
    ending: ".jsonl",
    make: bytes =>
      repeated(bytes, at => `{"title":"T${at}","text":"Bridge ${at} “is shut” said Ada Brandt."}`, "\n"),
  },
  { name: "bad lines", ending: ".jsonl", make: bytes => repeated(bytes, () => "x", "\n") },
];
