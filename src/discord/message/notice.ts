import { plain } from "./markdown.ts";
import { type Block, type Button, type Reply, text } from "./reply.ts";

/** A single sentence, with at most one button. */
export function notice(sentence: string, button: Button | null = null): Reply {
  const buttons: readonly Block[] = button ? [{ kind: "buttons", buttons: [button] }] : [];
  return { tone: "nothing", blocks: [text(plain(sentence)), ...buttons] };
}
