import type { Article } from "../../../articles/article.ts";
import type { Wording } from "../../../wording/english.ts";
import { LIMITS } from "../../limits.ts";
import { bold, joinMarkdown, plain, small } from "../../markdown.ts";
import { type Reply, text } from "../../reply.ts";
import { citationLine } from "../citation.ts";
import { linesWithin, type Room } from "./lines-within.ts";

/** What the heading and the small print leave. More lines than this nobody reads. */
const ROOM: Room = { lines: 30, text: LIMITS.text - 400, bytes: LIMITS.textBytes - 800 };

/** Many new articles in one message: as many lines as Discord takes, and how many more there are. */
export function renderDigest(articles: readonly Article[], wording: Wording): Reply {
  const { channel } = wording;
  const lines = articles.map(article =>
    joinMarkdown([plain("•"), citationLine(article, null, wording)], " "),
  );
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(channel.digest(articles.length)))),
      text(...linesWithin(lines, ROOM, left => plain(channel.digestMore(left)))),
      text(small(plain(channel.digestHint))),
    ],
  };
}
