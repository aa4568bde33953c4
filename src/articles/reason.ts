import { z } from "zod";

/** What a file said about its article that was left out because it was invalid. */
export const Remark = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("long-field"),
    field: z.enum(["title", "author", "publisher", "url", "language"]),
    characters: z.number(),
    limit: z.number(),
  }),
  z.object({ kind: z.literal("no-day"), typed: z.string() }),
  z.object({ kind: z.literal("no-link"), typed: z.string() }),
  z.object({ kind: z.literal("no-language"), typed: z.string() }),
  z.object({ kind: z.literal("open-front-matter") }),
  z.object({ kind: z.literal("long-front-matter"), limit: z.number() }),
  z.object({
    kind: z.literal("broken-front-matter"),
    format: z.enum(["YAML", "TOML"]),
    /** The parser's own message; null if it has none. */
    detail: z.string().nullable(),
  }),
  z.object({ kind: z.literal("attachments"), count: z.number() }),
]);
export type Remark = z.infer<typeof Remark>;

/** Kinds of file that are not read, each with its own advice. */
export type UnreadKind =
  | "old-document"
  | "apple-pages"
  | "document-with-macros"
  | "sheet"
  | "slides"
  | "other-e-book"
  | "picture"
  | "recording"
  | "zip-in-zip"
  | "other-archive"
  | "page-archive"
  | "link-file"
  | "mailbox"
  | "feed-file"
  | "marked-up-text"
  | "data-file"
  | "settings-file"
  | "program"
  | "other-kind";

/** Reasons that need no values. */
export type BareReason =
  | UnreadKind
  // For any file.
  | "empty"
  | "utf-32"
  | "binary"
  | "only-a-header"
  | "no-paragraph"
  | "too-much-text"
  | "waits-elsewhere"
  // For a page, and anything fetched.
  | "no-article"
  | "no-articles"
  | "repeats-its-link"
  // For data.
  | "no-object"
  | "no-words"
  | "only-a-link"
  | "no-table"
  | "feed"
  // For documents.
  | "no-subtitles"
  | "no-mail"
  | "mail-without-words"
  | "no-saved-page"
  | "locked-pdf"
  | "damaged-pdf"
  | "scanned-pdf"
  | "no-docx"
  | "no-odt"
  | "no-epub"
  | "locked-epub"
  | "epub-without-text"
  | "damaged-rtf"
  | "damaged-package"
  | "damaged-zip"
  | "empty-zip"
  // For the thread that reads.
  | "too-slow"
  | "too-much-memory"
  // For the stored library and its exports.
  | "gone-from-folder"
  | "description-damaged"
  | "record-lost"
  | "record-copied"
  | "export-record-damaged"
  | "export-file-changed";

/** What a file named as a text really is. */
export type FoundKind = "pdf" | "office-or-zip" | "rtf" | "old-document" | "picture" | "gzip";

/** The values of each of the other reasons; sizes in bytes. */
interface ReasonValues {
  "too-large": { readonly bytes: number; readonly limit: number };
  "too-large-inside": { readonly limit: number };
  "too-large-for-zip": { readonly limit: number };
  "unpacks-too-large": { readonly limit: number };
  "unknown-charset": { readonly tried: readonly string[] };
  "not-the-text": { readonly found: FoundKind };
  "unknown-xml": { readonly root: string };
  /** The parser's own message. */
  "not-json": { readonly detail: string };
  "unfit-fields": { readonly detail: string };
  "too-many-characters": { readonly count: number; readonly limit: number };
  "too-many-paragraphs": { readonly count: number; readonly limit: number };
  "too-many-quotations": { readonly count: number; readonly limit: number };
  "too-many-articles": { readonly limit: number };
  "too-many-problems": { readonly limit: number };
  "more-problems": { readonly count: number };
  "too-many-elements": { readonly limit: number };
  "elements-too-deep": { readonly limit: number };
  "groups-too-deep": { readonly limit: number };
  "too-many-pages": { readonly count: number; readonly limit: number };
  "too-many-packed-parts": { readonly limit: number };
  "too-many-parts": { readonly limit: number };
  "too-many-files": { readonly limit: number };
  "in-part": { readonly part: string; readonly reason: Reason };
  /** A bug in this program. */
  failed: { readonly error: string };
  /** The system refused to read one of the host's files. */
  system: { readonly code: string };
  /** Stored data can't be read or written; see `DiskError`. */
  disk: { readonly code: string };
}

type ValuedReason = {
  [Kind in keyof ReasonValues]: { readonly kind: Kind } & ReasonValues[Kind];
}[keyof ReasonValues];

/**
 * Why a file, or a part of it, can't be read: a code and its values. `src/wording` says it in each language, so the
 * list is complete here, including what only the library meets.
 */
export type Reason = { readonly kind: BareReason } | ValuedReason | Remark;

/** The reason of one code that takes values. */
export type ReasonOf<Kind extends Reason["kind"]> = Extract<Reason, { readonly kind: Kind }>;

/** Why a link was not fetched. Internal addresses are not described, which would help an attacker. */
export type FetchProblem =
  /** Not http(s), another port than 80 and 443, or with a user name and password. */
  | "bad-link"
  /** Is, or resolves to, an address that is not on the public internet. */
  | "not-public"
  | "robots"
  | "too-many-redirects"
  | "too-large"
  | "timeout"
  /** Not one of the requested media types. */
  | "content-type"
  /** The server answered with an error. */
  | "status"
  /** No answer, or a broken one. */
  | "unreachable";
