/** Who writes, and when, alone in a line: "Jonas Weir  9:42 AM", "Ann Lee — Today at 09:42". */
const SENDER =
  /^\p{Lu}[\p{L}.'’ -]{1,60}?(?: ?— ?| {1,3})(?:(?:today|yesterday) at )?\d{1,2}:\d{2}(?: ?[AP]M)?$/iu;

/** What stands below a message: that it was changed, a preview of its link, reactions and how many answered. */
const BELOW =
  /^(?:\(edited\)|https?:\/\/\S+|(?::[\w+-]{1,40}: ?\d{1,4}\s*){1,10}|\d{1,4} repl(?:y|ies)|view thread)$/i;

/** Fewest messages by which a text is known for a conversation. */
const MIN_MESSAGES = 2;

/**
 * The longest message of a conversation that was copied from a messenger (Slack, Discord), without what stands below it: in
 * it is the article that somebody pasted there. The whole text where it is no conversation.
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

/** Without what the sender says before the article: a line in small letters, and a blank one after it. */
function withoutRemark(message: readonly string[]): readonly string[] {
  const [first = "", second = "", third] = message;
  const isRemark = /^\p{Ll}/u.test(first.trim()) && second.trim() === "" && third !== undefined;
  return isRemark ? message.slice(2) : message;
}
