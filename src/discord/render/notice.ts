import { plain } from "../markdown.ts";
import { type Reply, text } from "../reply.ts";

/** A sentence by itself, where a private notice can't be given. */
export function notice(sentence: string): Reply {
  return { tone: "nothing", blocks: [text(plain(sentence))] };
}
