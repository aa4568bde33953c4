import type { Article, Origin } from "../../articles/article.ts";
import type { Unread } from "../../articles/unread.ts";
import { shorten } from "../../text/cut.ts";
import { reasonInWords } from "../../wording/reason-in-words.ts";
import type { Wording } from "../../wording/wording.ts";
import { bold, type Markdown, plain, small } from "../message/markdown.ts";
import { type Reply, type TextBlock, type Tone, text } from "../message/reply.ts";
import { nameInWords } from "../render/citation.ts";

/** The parts of `/library` replies. */

/** Length of a title in a sentence, in UTF-16 code units. */
const MAX_TITLE = 80;

/** Names or problems listed in one block. */
const LISTED = 8;

/** Longest reason, which may contain a file's own words. */
const MAX_REASON = 200;

/** A title, or the first words that replace it, short enough for a sentence. */
export function titleInWords({ title }: Article): string {
  return shorten(title, MAX_TITLE);
}

/** One sentence, with its consequences in small print. */
export function noticeReply(sentence: string, tone: Tone = "good", ...further: readonly string[]): Reply {
  return {
    tone,
    blocks: [text(plain(sentence), ...further.map(line => small(plain(line))))],
  };
}

/** The progress of long work: the current step, and the results so far. */
export function progressReply(step: string, counts: string, { library }: Wording): Reply {
  return {
    tone: "neutral",
    blocks: [text(bold(plain(step)), plain(counts), small(plain(library.progress.patience)))],
  };
}

/** Names with a problem each, under a heading; nothing if there are none. */
export function problemsBlock(
  heading: string,
  problems: readonly { readonly name: string; readonly why: string }[],
  { library }: Wording,
): TextBlock[] {
  if (problems.length === 0) return [];
  const lines = problems
    .slice(0, LISTED)
    .map(({ name, why }) => plain(library.added.line(nameInWords(name), shorten(why, MAX_REASON))));
  return [
    {
      ...text(plain(heading), ...lines, moreLine(problems.length - lines.length, library)),
      isOptional: true,
    },
  ];
}

function moreLine(more: number, { added }: Wording["library"]): Markdown | null {
  return more > 0 ? small(plain(added.more(more))) : null;
}

/** What could not be read, by file and line. */
export function unreadProblem(
  { file, line, reason }: Unread,
  wording: Wording,
): { name: string; why: string } {
  const name = nameInWords(file);
  const why = reasonInWords(reason, wording);
  return { name: line === null ? name : wording.library.added.lineOf(name, line), why };
}

/** What the file said about an article that could not be used; null if nothing. */
export function leftOutInWords({ leftOut = [] }: Article, wording: Wording): string | null {
  return leftOut.map(remark => reasonInWords(remark, wording)).join("; ") || null;
}

/** Pages of which only part was kept. */
export function partialProblems(
  articles: readonly Article[],
  wording: Wording,
): { name: string; why: string }[] {
  return articles.flatMap(article => {
    const { partial } = article;
    if (!partial) return [];
    return [{ name: titleInWords(article), why: wording.library.added.kept(partial.kept, partial.held) }];
  });
}

/** Where an article came from. */
export function originInWords(origin: Origin, wording: Wording): string {
  const { origins } = wording.library.show;
  switch (origin.kind) {
    case "host":
      return origins.host();
    case "fetched":
      return origins.fetched(wording.date(origin.on), origin.domain);
    case "uploaded":
    case "pasted":
      return origins[origin.kind](wording.date(origin.on));
  }
}
