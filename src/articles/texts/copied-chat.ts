/** A line with only the sender and the time: "Jonas Weir  9:42 AM", "Ann Lee — Today at 09:42". */
const SENDER =
  /^\p{Lu}[\p{L}.'’ -]{1,60}?(?: ?— ?| {1,3})(?:(?:today|yesterday) at )?\d{1,2}:\d{2}(?: ?[AP]M)?$/iu;

const DAY = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}";
const TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ \\u202f]?[AP]M)?";

/** The time, and the name of who writes, before the words: "[04/03/2026, 09:41:02] Ann Lee: Look", "3/4/26, 9:41 AM - Ann Lee: Look". */
const STAMP = new RegExp(`^\\u200e?(?:\\[(?:${DAY},? ${TIME}|${TIME}, ${DAY})\\]|${DAY},? ${TIME} -) `, "iu");
const STAMPED_NAME = /^[~\u200e]{0,2}[\p{L}\p{N}+][^:\n]{0,60}: ?/u;

/** The name, and the time in brackets, alone in a line: "Ann Lee, [04.03.2026 09:41]". */
const BRACKETED = new RegExp(`^\\p{L}[^\\n[\\]]{0,60}, \\[${DAY} ${TIME}\\]$`, "iu");

/** The two alone in a line each. */
const NAME = /^\p{Lu}[\p{L}.'’ -]{1,60}$/u;
const TIME_ALONE = new RegExp(`^(?:(?:today|yesterday) at )?${TIME}$`, "i");

/** What follows a message: that it was edited, a preview of its link, reactions and the number of replies. */
const BELOW =
  /^(?:\(edited\)|https?:\/\/\S+|(?::[\w+-]{1,40}: ?\d{0,4}\s*){1,10}|\d{1,4} repl(?:y|ies)|view thread|<media omitted>)$/i;

/** Fewest messages that make a text a conversation. */
const MIN_MESSAGES = 2;

/**
 * The longest message of a conversation copied from a messenger (Slack, Discord, Telegram) or exported by one
 * (WhatsApp), without what follows it: it contains the article that somebody pasted there. The whole text if it is
 * not a conversation.
 */
export function withoutChat(text: string): string {
  const lines = text.split(/\r\n|[\n\r]/);
  const messages = messagesIn(lines);
  if (messages.length < MIN_MESSAGES) return text;
  const pasted = messages
    .map(message => withoutRemark(message.slice(0, endOf(message))).join("\n"))
    .toSorted((one, other) => other.length - one.length)[0];
  return pasted?.trim() ? pasted : text;
}

/** The lines of each message; none where the text doesn't begin with one. */
function messagesIn(lines: readonly string[]): readonly (readonly string[])[] {
  const messages: string[][] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? "").trim();
    const begun = beginningOf(line, (lines[at + 1] ?? "").trim());
    if (begun) {
      messages.push(begun.words === "" ? [] : [begun.words]);
      at += begun.lines - 1;
    } else if (messages.length > 0) messages.at(-1)?.push(lines[at] ?? "");
    else if (line !== "") return [];
  }
  return messages;
}

/** What of a message stands beside its sender, and how many lines both take; null where none begins. */
function beginningOf(line: string, next: string): { readonly words: string; readonly lines: number } | null {
  if (SENDER.test(line) || BRACKETED.test(line)) return { words: "", lines: 1 };
  if (NAME.test(line) && TIME_ALONE.test(next)) return { words: "", lines: 2 };
  const stamp = STAMP.exec(line);
  if (!stamp) return null;
  const said = line.slice(stamp[0].length);
  // What the messenger itself says has no name: "Messages are end-to-end encrypted."
  const name = STAMPED_NAME.exec(said);
  return { words: name ? said.slice(name[0].length) : "", lines: 1 };
}

function endOf(message: readonly string[]): number {
  const end = message.findIndex((line, index) => index > 0 && BELOW.test(line.trim()));
  return end === -1 ? message.length : end;
}

/** Without the sender's remark before the article: a line in lower case, followed by a blank one. */
function withoutRemark(message: readonly string[]): readonly string[] {
  const [first = "", second = "", third] = message;
  const isRemark = /^\p{Ll}/u.test(first.trim()) && second.trim() === "" && third !== undefined;
  return isRemark ? message.slice(2) : message;
}
