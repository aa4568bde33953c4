/** A line with only the sender and the time: "Jonas Weir  9:42 AM", "Ann Lee — Today at 09:42". */
const SENDER =
  /^\p{Lu}[\p{L}.'’ -]{1,60}?(?: ?— ?| {1,3})(?:(?:today|yesterday) at )?\d{1,2}:\d{2}(?: ?[AP]M)?$/iu;

/** What follows a message: that it was edited, a preview of its link, reactions and the number of replies. */
const BELOW =
  /^(?:\(edited\)|https?:\/\/\S+|(?::[\w+-]{1,40}: ?\d{1,4}\s*){1,10}|\d{1,4} repl(?:y|ies)|view thread)$/i;

/** Fewest messages that make a text a conversation. */
const MIN_MESSAGES = 2;

/**
 * The longest message of a conversation copied from a messenger (Slack, Discord), without what follows it: it
 * contains the article that somebody pasted there. The whole text if it is not a conversation.
 */
export function withoutChat(text: string): string {
  const lines = text.split(/\r\n|[\n\r]/);
  const first = lines.find(line => line.trim() !== "") ?? "";
  if (!SENDER.test(first.trim())) return text;
  const messages: string[][] = [];
  for (const line of lines) {
    if (SENDER.test(line.trim())) messages.push([]);
    else messages.at(-1)?.push(line);
  }
  if (messages.length < MIN_MESSAGES) return text;
  const pasted = messages
    .map(message => withoutRemark(message.slice(0, endOf(message))).join("\n"))
    .toSorted((one, other) => other.length - one.length)[0];
  return pasted?.trim() ? pasted : text;
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
