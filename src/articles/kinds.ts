/** How a file is read. */
export type FileKind =
  | "text"
  | "markdown"
  | "page"
  | "json"
  | "json-lines"
  | "table"
  | "subtitles"
  | "news"
  | "rtf"
  | "docx"
  | "odt"
  | "epub"
  | "mail"
  | "saved-page"
  | "pdf";

const ENDINGS: readonly (readonly [FileKind, string])[] = [
  ["text", ".txt .text .story"],
  ["markdown", ".md .markdown"],
  ["page", ".html .htm .xhtml"],
  ["json", ".json"],
  ["json-lines", ".jsonl .ndjson"],
  ["table", ".csv .tsv"],
  ["subtitles", ".vtt .srt"],
  ["news", ".xml .nitf"],
  ["rtf", ".rtf"],
  ["docx", ".docx"],
  ["odt", ".odt"],
  ["epub", ".epub"],
  ["mail", ".eml"],
  ["saved-page", ".mht .mhtml"],
  ["pdf", ".pdf"],
];

const KINDS = new Map(
  ENDINGS.flatMap(([kind, endings]) => endings.split(" ").map(ending => [ending, kind] as const)),
);

/** What to do with files of other kinds; their endings, and advice. */
const ADVICE: readonly (readonly [string, string])[] = [
  [".doc .dot .wps .wpd", "an old word processor's file; save it as .docx"],
  [".pages", "a file of Apple Pages; export it as .docx or .pdf"],
  [".docm .dotx", "a Word template or file with macros; save it as .docx"],
  [".xls .xlsx .ods .numbers", "a sheet; save it as .csv, with a column called text"],
  [".ppt .pptx .odp .key", "slides; save them as .pdf"],
  [".mobi .azw .azw3 .kfx .fb2 .djvu", "an e-book of another kind; convert it to .epub"],
  [
    ".png .jpg .jpeg .gif .webp .tif .tiff .bmp .heic",
    "a picture; recognise its text (OCR) and save that as .txt",
  ],
  [".mp3 .m4a .wav .ogg .mp4 .mov .mkv .webm", "sound or film; its subtitles (.vtt, .srt) can be read"],
  [".zip", "a zip in a zip; unpack it first"],
  [".rar .7z .tar .gz .tgz .bz2 .xz", "an archive of another kind; pack the files as .zip"],
  [".webarchive .warc .wacz .maff", "an archive of a page; save the page as .html"],
  [".url .webloc .lnk .desktop", "a link; add it with /library add link"],
  [".msg .pst .mbox .olm", "a mailbox; save the mails as .eml"],
  [".opml .rss .atom", "a feed or a list of them; follow it with /library feed add"],
  [".tex .rst .adoc .org .log", "marked-up text; save it as .txt or .md"],
  [".parquet .sqlite .db .arrow", "a data file; export it as .jsonl or .csv"],
  [".yaml .yml .toml", "a data file; save it as .json"],
  [".exe .dll .apk .dmg .js .py .sh", "a program"],
];

const ADVICE_BY_ENDING = new Map(
  ADVICE.flatMap(([endings, advice]) => endings.split(" ").map(ending => [ending, advice] as const)),
);

/** How a file is read, by the ending of its name, in lower case; null where it isn't. */
export function kindOf(ending: string): FileKind | null {
  return KINDS.get(ending) ?? null;
}

/** Why a file of some ending isn't read, and what to do. */
export function whyNotRead(ending: string): string {
  const advice = ADVICE_BY_ENDING.get(ending);
  if (advice !== undefined) return advice;
  return `not a kind of file that is read; save it as .txt, .docx, .pdf or .html`;
}

/** First bytes of files that are something else than their name says, and what that is. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF; name it .pdf"],
  ["PK\x03\x04", "a zip or an office file; give it its right ending, such as .docx or .zip"],
  ["{\\rtf", "RTF; name it .rtf"],
  ["\xd0\xcf\x11\xe0", "an old office file; save it as .docx"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["\x1f\x8b", "a gzip archive; unpack it first"],
];

/** What a file is by its first bytes, where that is no text; null for what may be one. */
export function signatureOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/** Kinds that are mostly something else than words, or packed. */
const LARGE_KINDS: ReadonlySet<FileKind> = new Set<FileKind>([
  "pdf",
  "docx",
  "odt",
  "epub",
  "mail",
  "saved-page",
  "rtf",
]);

/** Largest file of an ending in bytes: as much as Discord lets everybody upload, or 5 MB of text. */
export function maxBytesOf(ending: string): number {
  const kind = kindOf(ending);
  return (kind !== null && LARGE_KINDS.has(kind) ? 10 : 5) * 1024 * 1024;
}
