import type { Email } from "postal-mime";
import type { Article, Origin } from "../article.ts";
import { withMarks } from "../charsets.ts";
import { type ArticleFields, articleOfParagraphs } from "../create-article.ts";
import { readDay } from "../day.ts";
import { namesIn } from "../names-in.ts";
import { articleBlocksIn } from "../pages/html-body.ts";
import { parseHtml } from "../pages/parse-html.ts";
import { articleOfText } from "../texts/plain-text.ts";
import { UnreadableError } from "../unread.ts";
import { type Forwarded, forwardedIn } from "./forwarded-head.ts";

/**
 * How deeply the parts of an email may nest, and how large its headers may be; a newsletter has two or three levels.
 */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 512 * 1024 };

/**
 * Reads an email: of a newsletter, the article without what surrounds it. The subject is the title, the sender the
 * author; of a forwarded email, whoever sent it first, and when. Attachments are not read.
 *
 * @throws {UnreadableError} if it is not an email, or has no words
 */
export async function parseMail(bytes: Uint8Array, origin: Origin): Promise<Article> {
  const mail = await mailIn(bytes);
  if (!mail.from && !mail.subject && !mail.date) throw new UnreadableError("no-mail");
  const fields: ArticleFields = {
    origin,
    title: withMarks(mail.subject ?? "").replace(/^(?:(?:fwd?|re|aw|wg)\s?:\s{0,3})+/i, ""),
    ...senderOf(withMarks(mail.from?.name || mail.from?.address || ""), mail.subject ?? ""),
    date: readDay(mail.date ?? ""),
    sources: { title: "subject", author: "sender", date: "mail" },
    leftOut: mail.attachments.length > 0 ? [{ kind: "attachments", count: mail.attachments.length }] : [],
  };
  const { blocks, all, byline } = letterIn(mail, fields.title ?? null);
  const forwarded = forwardedIn(all.map(({ text }) => text));
  const kept = withoutThose(
    blocks,
    all.slice(0, forwarded?.below ?? 0).map(({ text }) => text),
  );
  const sent = { ...fields, ...fieldsOf(forwarded?.first, mail.subject ?? "") };
  // Whoever signed the letter wrote it; then its sender is the paper.
  const signed = namesIn(byline ?? "").join(", ");
  const who = signed === "" ? {} : { author: signed, publisher: sent.publisher ?? sent.author };
  if (kept.some(({ role }) => role !== "heading")) return articleOfParagraphs(kept, { ...sent, ...who });
  return articleOfPlain(mail, fields);
}

/** Paragraphs without those of a list, each as often as it is there, from the top. */
function withoutThose<T extends { readonly text: string }>(
  blocks: readonly T[],
  above: readonly string[],
): T[] {
  const left = [...above];
  return blocks.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** @throws {UnreadableError} if it has no words */
function articleOfPlain(mail: Email, fields: ArticleFields): Article {
  // Two hyphens on a line introduce a signature.
  const text = withMarks(mail.text ?? "").split(/\r?\n-- ?\r?\n/, 1)[0] ?? "";
  const groups = text.split(/(?:\r?\n[ \t>]*){2,}/);
  const forwarded = forwardedIn(groups);
  const words = !forwarded
    ? text
    : groups
        .slice(forwarded.below)
        .join("\n\n")
        .replace(/^>[ ]?/gm, "");
  if (words.trim() === "") throw new UnreadableError("mail-without-words");
  const sent = { ...fields, ...fieldsOf(forwarded?.first, mail.subject ?? "") };
  // A byline in the letter says who wrote it; then its sender is the paper.
  const article = articleOfText(words, { ...sent, author: null });
  if (article.author === null) return { ...article, author: sent.author?.trim() || null };
  return { ...article, publisher: article.publisher ?? sent.publisher ?? sent.author ?? null };
}

/** What is known of a mail that was forwarded. */
function fieldsOf(first: Forwarded | undefined, subject: string): Partial<ArticleFields> {
  if (first === undefined) return {};
  return { ...senderOf(first.sender, subject), ...(first.date !== null && { date: first.date }) };
}

/** @throws {UnreadableError} if it nests too deeply, or its headers are too large */
async function mailIn(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import("postal-mime");
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (cause) {
    // The library throws plain errors for anything it rejects.
    throw new UnreadableError("damaged-package", { cause });
  }
}

/** The paragraphs of an HTML email; none if the HTML can't be read, because the email has its plain text too. */
function letterIn({ html, text }: Email, title: string | null): ReturnType<typeof articleBlocksIn> {
  try {
    return articleBlocksIn(withMarks(html ?? ""), title);
  } catch (error) {
    if (!(error instanceof UnreadableError) || !text) throw error;
    return { blocks: [], all: [], byline: null };
  }
}

/**
 * "Ann Lee from Ford Courier" and "Ann Lee | Ford Courier" are a person and a paper; a mailing list's name is in
 * brackets before the subject.
 */
function senderOf(sender: string, subject: string): { author: string; publisher: string | null } {
  const [, author = sender, paper = null] =
    /^(\p{L}.{1,80}?) (?:from|at|[|·•]) (\p{L}.{1,80})$/u.exec(sender) ?? [];
  const list = /^\[([^[\]]{2,60})\]\s/.exec(subject)?.[1] ?? null;
  return { author, publisher: paper ?? list };
}

/**
 * Reads a page that a browser saved with all its contents in one file (.mht).
 *
 * @throws {UnreadableError} if there is no page in it, or no article in the page
 */
export async function parseSavedPage(bytes: Uint8Array, origin: Origin): Promise<Article> {
  const { html, headers } = await mailIn(bytes);
  if (!html) throw new UnreadableError("no-saved-page");
  const place = headers.find(({ key }) => key === "snapshot-content-location")?.value;
  return parseHtml(new TextEncoder().encode(withMarks(html)), origin, { url: place, charset: "utf-8" });
}
