import { plain } from "./markdown.ts";
import { type Block, type LinkButton, type Reply, text } from "./reply.ts";

/** A sentence by itself, where a private notice can't be given. */
export function notice(sentence: string, link: LinkButton | null = null): Reply {
  const buttons: readonly Block[] = link ? [{ kind: "buttons", buttons: [link] }] : [];
  return { tone: "nothing", blocks: [text(plain(sentence)), ...buttons] };
}
