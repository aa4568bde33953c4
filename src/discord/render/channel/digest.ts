import type { Article } from "../../../articles/article.ts";
import type { Wording } from "../../../wording/english.ts";
import { LIMITS } from "../../limits.ts";
import { bold, joinMarkdown, type Markdown, plain, small } from "../../markdown.ts";
import { type Reply, text } from "../../reply.ts";
import { citationLine } from "../citation.ts";

/** What a message holds beside the list, in UTF-16 code units and in bytes: the heading, and what is left out. */
const ROOM_FOR_THE_REST = 400;

/** Many new articles in one message: as many lines as Discord takes, and how many more there are. */
export function renderDigest(articles: readonly Article[], wording: Wording): Reply {
  const { channel } = wording;
  const lines: Markdown[] = [];
  let length = ROOM_FOR_THE_REST;
  let bytes = ROOM_FOR_THE_REST;
  for (const article of articles) {
    const line = joinMarkdown([plain("•"), citationLine(article, null, wording)], " ");
    length += line.length + 1;
    bytes += Buffer.byteLength(line) + 1;
    if (length > LIMITS.text || bytes > LIMITS.textBytes) break;
    lines.push(line);
  }
  const left = articles.length - lines.length;
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(channel.digest(articles.length)))),
      text(...lines, left === 0 ? null : plain(channel.digestMore(left))),
      text(small(plain(channel.digestHint))),
    ],
  };
}
