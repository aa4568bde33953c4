import type { Article, BlockRole, Origin } from "../article.ts";
import { articleOfParagraphs } from "../create-article.ts";
import { readDay } from "../day.ts";
import { isThing } from "../fields.ts";
import { languageOfWords } from "../language.ts";

/**
 * The posts in Telegram's export of a channel, each an article; null if the value is not such an export. Messages in
 * groups and private chats are not articles, and aren't read.
 *
 * ```json
 * { "name": "Ford Courier", "type": "public_channel", "messages": [{ "type": "message", "text": ["We …"] }] }
 * ```
 */
export function telegramPosts(value: unknown, origin: Origin): readonly (() => Article)[] | null {
  if (!isThing(value) || !Array.isArray(value.messages)) return null;
  if (typeof value.type !== "string" || !/^(?:public|private)_channel$/.test(value.type)) return null;
  const publisher = typeof value.name === "string" ? value.name : null;
  const posts = value.messages.flatMap(message => {
    if (!isThing(message) || message.type !== "message") return [];
    const lines = linesOf(message.text).filter(({ isWords }) => isWords);
    return lines.length === 0 ? [] : [{ lines, date: message.date }];
  });
  // Many posts are too short to detect their language.
  const language = languageOfWords(posts.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n"));
  return posts.map(({ lines, date }) => {
    const [first, ...others] = lines;
    const isHeadline = first?.isBold === true && others.length > 0;
    return () =>
      articleOfParagraphs(isHeadline ? others : lines, {
        origin,
        publisher,
        language,
        title: isHeadline ? first.text : null,
        date: typeof date === "string" ? readDay(date) : null,
      });
  });
}

interface Line {
  readonly text: string;
  readonly role: BlockRole;
  readonly isBold: boolean;
  /** Whether it has words other than tags, account names and links. */
  readonly isWords: boolean;
}

/** Parts of a message that lead elsewhere: a line of nothing else is not text. */
const LEADS_ELSEWHERE = new Set([
  "hashtag",
  "cashtag",
  "mention",
  "link",
  "text_link",
  "bot_command",
  "email",
]);

/** A message is a string, or a sequence of strings and formatted words. */
function linesOf(text: unknown): readonly Line[] {
  const lines: Line[] = [];
  let words = "";
  let types = new Set<string>();
  const end = () => {
    const isOnly = (type: string) => types.size === 1 && types.has(type);
    lines.push({
      text: words.trim(),
      role: isOnly("blockquote") ? "block-quote" : "body",
      isBold: isOnly("bold"),
      isWords: [...types].some(type => !LEADS_ELSEWHERE.has(type)),
    });
    words = "";
    types = new Set();
  };
  for (const run of Array.isArray(text) ? text : [text]) {
    const said: unknown = isThing(run) ? run.text : run;
    const type = isThing(run) && typeof run.type === "string" ? run.type : "plain";
    if (typeof said !== "string") continue;
    for (const [index, part] of said.split("\n").entries()) {
      if (index > 0) end();
      words += part;
      if (/\p{L}/u.test(part)) types.add(type);
    }
  }
  end();
  return lines;
}
