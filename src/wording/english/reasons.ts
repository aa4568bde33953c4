import type { ReasonOf } from "../../articles/reason.ts";
import type { ReasonWords } from "../reason-words.ts";
import { many, number } from "./forms.ts";

/** Why a file, or part of it, can't be read: see `Reason`. Each is shown in brackets or after a colon. */
export const englishReasons = {
  bare: {
    "old-document": "an old word processor's file; save it as .docx",
    "apple-pages": "a file of Apple Pages; export it as .docx or .pdf",
    "document-with-macros": "a Word template or file with macros; save it as .docx",
    sheet: "a sheet; save it as .csv, with a column called text",
    slides: "slides; save them as .pdf",
    "other-e-book": "an e-book of another kind; convert it to .epub",
    picture: "a picture; recognise its text (OCR) and save that as .txt",
    recording: "sound or film; its subtitles (.vtt, .srt) can be read",
    "zip-in-zip": "a zip in a zip; unpack it first",
    "other-archive": "an archive of another kind; pack the files as .zip",
    "page-archive": "an archive of a page; save the page as .html",
    "link-file": "a link; add it with /library add link",
    mailbox: "a mailbox; save the mails as .eml",
    "feed-file": "a feed or a list of them; follow it with /library feed add",
    "marked-up-text": "marked-up text; save it as .txt or .md",
    "data-file": "a data file; export it as .jsonl or .csv",
    "settings-file": "a data file; save it as .json",
    program: "a program",
    "other-kind": "not a kind of file that is read; save it as .txt, .docx, .pdf or .html",

    empty: "empty",
    "utf-32": "UTF-32, which is not read; save it as UTF-8",
    binary: "binary, not text",
    "only-a-header": "nothing but a header",
    "no-paragraph": "no paragraph of text",
    "too-much-text": "more text than one article may have; split it",
    "waits-elsewhere": "it can't be read here",

    "no-articles": "no article in it",
    "only-a-link": "only a link, without the words; add it with /library add link",
    "no-article": "no article found in the page",
    "repeats-its-link": "it repeats words that stand in its own link, so they may not be the site's",

    "no-object": "an article is expected here, as { … }",
    "no-words": "has neither “paragraphs” (a list of texts) nor “text” with any words in it",
    "no-table": "no table of articles; its first line must name the columns, such as title,text",
    feed: "a feed; follow it with /library feed add",

    "no-subtitles": "no subtitles in it",
    "no-mail": "no mail; it has no sender and no subject",
    "mail-without-words": "a mail without words",
    "no-saved-page": "no page in it",
    "locked-pdf": "a PDF that is protected by a password",
    "damaged-pdf": "damaged, or no PDF",
    "scanned-pdf": "a PDF of pictures of pages, without text; recognise its text (OCR) first",
    "no-docx": "no Word document in it",
    "no-odt": "no OpenDocument text in it",
    "no-epub": "no e-book in it",
    "locked-epub": "a protected e-book, which only its shop's programs can read",
    "epub-without-text": "an e-book without text; its pages may be pictures",
    "damaged-rtf": "damaged, or not RTF",
    "damaged-package": "damaged, or not what its name says",
    "damaged-zip": "not a zip, or a damaged one",
    "empty-zip": "no file in it",

    "too-slow": "it took too long to read",
    "too-much-memory": "it takes too much memory to read",

    "gone-from-folder": "it is gone from the data folder",
    "description-damaged": "damaged; what it said is not used",
    "record-lost": "damaged; nothing is added until it is mended, or deleted with what it blocked",
    "record-copied": "damaged or gone; its copy is used",
    "export-record-damaged": "damaged: settings, feeds, blocks and corrections are not read",
    "export-file-changed": "changed since it was exported, or damaged",

    "open-front-matter": "front matter that is never closed",
  },

  valued: {
    "too-large": ({ bytes, limit }: ReasonOf<"too-large">) =>
      `too large (${megabytes(bytes, 1)}; the limit is ${megabytes(limit)})`,
    "too-large-inside": ({ limit }: ReasonOf<"too-large-inside">) =>
      `too large (the limit is ${megabytes(limit)})`,
    "too-large-for-zip": ({ limit }: ReasonOf<"too-large-for-zip">) =>
      `too large for a zip of ${megabytes(limit, 1)}`,
    "unpacks-too-large": ({ limit }: ReasonOf<"unpacks-too-large">) =>
      `it unpacks to more than ${megabytes(limit)}`,
    "unknown-charset": ({ tried }: ReasonOf<"unknown-charset">) =>
      `its characters can't be told (tried ${tried.join(", ")}); save it as UTF-8`,
    "unknown-xml": ({ root }: ReasonOf<"unknown-xml">) =>
      `XML of a kind that is not read (${root}); NITF, NewsML and the pages that a wiki exports are`,
    "not-json": ({ detail }: ReasonOf<"not-json">) => `not JSON: ${detail}`,
    "unfit-fields": ({ detail }: ReasonOf<"unfit-fields">) => detail,
    "too-many-characters": ({ count, limit }: ReasonOf<"too-many-characters">) =>
      oneArticle(many(count, "character"), limit),
    "too-many-paragraphs": ({ count, limit }: ReasonOf<"too-many-paragraphs">) =>
      oneArticle(many(count, "paragraph"), limit),
    "too-many-quotations": ({ count, limit }: ReasonOf<"too-many-quotations">) =>
      oneArticle(many(count, "quotation"), limit),
    "too-many-articles": ({ limit }: ReasonOf<"too-many-articles">) =>
      `only its first ${many(limit, "article is", "articles are")} read; put the others into another file`,
    "too-many-problems": ({ limit }: ReasonOf<"too-many-problems">) =>
      `the rest of it is not read, because ${many(limit, "part")} before can't be`,
    "more-problems": ({ count }: ReasonOf<"more-problems">) =>
      `${many(count, "more part")} of it can't be read`,
    "too-many-elements": ({ limit }: ReasonOf<"too-many-elements">) => `more than ${many(limit, "element")}`,
    "elements-too-deep": ({ limit }: ReasonOf<"elements-too-deep">) =>
      `nested more than ${many(limit, "element")} deep`,
    "groups-too-deep": ({ limit }: ReasonOf<"groups-too-deep">) =>
      `nested more than ${many(limit, "group")} deep`,
    "too-many-pages": ({ count, limit }: ReasonOf<"too-many-pages">) =>
      `${many(count, "page")}; the limit is ${number(limit)}, so split it into several`,
    "too-many-packed-parts": ({ limit }: ReasonOf<"too-many-packed-parts">) =>
      `more than ${many(limit, "packed part")} in it`,
    "too-many-parts": ({ limit }: ReasonOf<"too-many-parts">) => `more than ${many(limit, "part")} in it`,
    "too-many-files": ({ limit }: ReasonOf<"too-many-files">) => `it holds more than ${many(limit, "file")}`,
    failed: ({ error }: ReasonOf<"failed">) => `it could not be worked out (${error})`,

    "no-day": ({ typed }: ReasonOf<"no-day">) => `date: “${typed}” is not one day; write YYYY-MM-DD`,
    "no-link": ({ typed }: ReasonOf<"no-link">) => `url: “${typed}” is not a full http(s) address`,
    "no-language": ({ typed }: ReasonOf<"no-language">) =>
      `language: “${typed}” is none; write a tag such as “en”`,
    "long-front-matter": ({ limit }: ReasonOf<"long-front-matter">) =>
      `front matter of more than ${Math.round(limit / KB)} kB`,
    "broken-front-matter": ({ format, detail }: ReasonOf<"broken-front-matter">) =>
      `front matter is not ${format}${detail === null ? "" : `: ${detail}`}; its plain lines are read`,
    attachments: ({ count }: ReasonOf<"attachments">) => `${number(count)} attached`,
  },

  inPart: (part: string, why: string) => `its part ${part}: ${why}`,

  longField: (field: string, characters: number, limit: number) =>
    `${field}: ${many(characters, "character")}; the limit is ${number(limit)}`,
  fields: { title: "title", author: "author", publisher: "publisher", url: "url", language: "language" },

  notTheText: (found: string) => `not the text that its name says: ${found}`,
  found: {
    pdf: "a PDF; name it .pdf",
    "office-or-zip": "a zip or an office file; give it its right ending, such as .docx or .zip",
    rtf: "RTF; name it .rtf",
    "old-document": "an old office file; save it as .docx",
    picture: "a picture",
    gzip: "a gzip archive; unpack it first",
  },

  /** The disk's errors for stored files. */
  disk: {
    forbidden: "the folder may not be written to",
    readOnly: "the disk is read-only",
    full: "the disk is full",
    tooLarge: "the file is too large for the disk",
    gone: "it is gone",
    damaged: "the disk is damaged",
    away: "it can't be reached; try again in a minute",
    deleted: "what the server kept was deleted",
    lost: "it is damaged, and what is blocked is not known; nothing is added until whoever runs the bot mends it",
    taken:
      "the data folder was deleted or belongs to another process; nothing is saved until whoever runs the bot mends it",
    changed: "its bytes have changed since it was kept",
  },
  /** The system's errors for one of the host's files. */
  system: {
    missing: "there is no such file or folder",
    notAFolder: "it is a file, not a folder",
    forbidden: "this user may not read it",
  },
  otherCode: (code: string) => `the system says ${code}`,

  /** Why a page was not fetched. */
  fetch: {
    "bad-link": "that is not a full address of a page (it begins with https:// and has no port or password)",
    "not-public": "that address is not on the public internet",
    robots:
      "the site asks programs not to read that page (robots.txt); save the page and use /library add file",
    "too-many-redirects": "the address redirects too many times",
    "too-large": "the page is larger than 5 MB",
    timeout: "the site took too long to answer; try again later",
    "content-type": "it is not a page or a text; to follow a feed, use /library feed add",
    status: "the site answered with an error; open the link yourself to see whether it still works",
    unreachable: "the site could not be reached; check the address, or try again later",
  },
  fetchStatus: (status: number) => `the site answered with an error (status ${status})`,

  /** Why a feed that is followed doesn't work. */
  feed: {
    "bad-link": "its link leads to an address that I don't open",
    "not-public": "its link leads to an address that is not public",
    robots: "its site asks programs to stay away (robots.txt)",
    "too-many-redirects": "its link redirects too many times",
    "too-large": "it is too large",
    timeout: "its site does not answer in time",
    "content-type": "what its site sends is not a feed",
    unreachable: "its site can't be reached",
    "not-a-feed": "what its site sends is no feed, or a broken one",
    other: "it can't be read",
  },
  feedStatus: (status: number) => `its site answers with error ${status}`,
} as const satisfies ReasonWords;

function oneArticle(counted: string, limit: number): string {
  return `one article with ${counted}; the limit is ${number(limit)}, so split it into several`;
}

const KB = 1024;

function megabytes(bytes: number, digits = 0): string {
  return `${(bytes / KB / KB).toFixed(digits)} MB`;
}
