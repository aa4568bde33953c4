import type { FoundKind, Reason, UnreadKind } from "./reason.ts";

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
  ["text", ".txt .text .story .ris"],
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

/**
 * The extensions of all files that can be read.
 *
 * @internal
 */
export const READ_ENDINGS: readonly string[] = [...KINDS.keys()];

/** Other kinds of file, by their extensions. */
const UNREAD: readonly (readonly [UnreadKind, string])[] = [
  ["old-document", ".doc .dot .wps .wpd"],
  ["apple-pages", ".pages"],
  ["document-with-macros", ".docm .dotx"],
  ["sheet", ".xls .xlsx .ods .numbers"],
  ["slides", ".ppt .pptx .odp .key"],
  ["other-e-book", ".mobi .azw .azw3 .kfx .fb2 .djvu"],
  ["picture", ".png .jpg .jpeg .gif .webp .tif .tiff .bmp .heic"],
  ["recording", ".mp3 .m4a .wav .ogg .mp4 .mov .mkv .webm"],
  ["zip-in-zip", ".zip"],
  ["other-archive", ".rar .7z .tar .gz .tgz .bz2 .xz"],
  ["page-archive", ".webarchive .warc .wacz .maff"],
  ["link-file", ".url .webloc .lnk .desktop"],
  ["mailbox", ".msg .pst .mbox .olm"],
  ["feed-file", ".opml .rss .atom"],
  ["marked-up-text", ".tex .rst .adoc .org .log"],
  ["data-file", ".parquet .sqlite .db .arrow"],
  ["settings-file", ".yaml .yml .toml"],
  ["program", ".exe .dll .apk .dmg .js .py .sh"],
];

/** Kinds of what office programs, layout programs and e-book readers save. */
const DOCUMENTS: ReadonlySet<UnreadKind> = new Set<UnreadKind>([
  "old-document",
  "apple-pages",
  "document-with-macros",
  "sheet",
  "slides",
  "other-e-book",
]);

/** The extensions of files with words in them, read or not, and of what layout programs save. */
export const DOCUMENT_ENDINGS: readonly string[] = [
  ...READ_ENDINGS,
  ...UNREAD.flatMap(([kind, endings]) => (DOCUMENTS.has(kind) ? endings.split(" ") : [])),
  ...".indd .idml .qxp .qxd .afpub .pub .sla".split(" "),
];

const UNREAD_BY_ENDING = new Map(
  UNREAD.flatMap(([kind, endings]) => endings.split(" ").map(ending => [ending, kind] as const)),
);

/** How a file is read, by its extension in lower case; null if it isn't. */
export function kindOf(ending: string): FileKind | null {
  return KINDS.get(ending) ?? null;
}

/** Why files with an extension aren't read. */
export function whyNotRead(ending: string): Reason {
  return { kind: UNREAD_BY_ENDING.get(ending) ?? "other-kind" };
}

/** First bytes of files that are not what their name says, and what they are. */
const SIGNATURES: readonly (readonly [string, FoundKind])[] = [
  ["%PDF-", "pdf"],
  ["PK\x03\x04", "office-or-zip"],
  ["{\\rtf", "rtf"],
  ["\xd0\xcf\x11\xe0", "old-document"],
  ["\x89PNG", "picture"],
  ["\xff\xd8\xff", "picture"],
  ["GIF8", "picture"],
  ["\x1f\x8b", "gzip"],
];

/** What a file is, judged by its first bytes, if it is not text; null for what may be text. */
export function signatureOf(bytes: Uint8Array): FoundKind | null {
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1] ?? null;
}

/** Whether a file begins with a mail's header fields, as a page does that a browser saved with its pictures (MHTML). */
export function isMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 2_000)).toString("latin1");
  return /^[A-Z][\w-]{1,40}: /.test(start) && /^MIME-Version: \d/im.test(start);
}

/** Kinds that consist mostly of something other than words, or are compressed. */
const LARGE_KINDS: ReadonlySet<FileKind> = new Set<FileKind>([
  "pdf",
  "docx",
  "odt",
  "epub",
  "mail",
  "saved-page",
  "rtf",
]);

/** Largest file with an extension, in bytes: what Discord lets everybody upload, or 5 MB of text. */
export function maxBytesOf(ending: string): number {
  const kind = kindOf(ending);
  return (kind !== null && LARGE_KINDS.has(kind) ? 10 : 5) * 1024 * 1024;
}
