import type { Article } from "../../articles/article.ts";
import type { Span } from "../../text/span.ts";
import { linkToWords } from "../../wording/link-to-words.ts";
import { MESSAGE_LIMITS } from "../message/message-limits.ts";
import type { Button } from "../message/reply.ts";
import type { RenderOptions } from "./render-options.ts";

/** A button that opens the article at its own link, at the words if that fits; null if it has no link. */
export function sourceButton(
  article: Article,
  words: Span | null,
  { wording }: RenderOptions,
): Button | null {
  const url = linkToWords(article, words, MESSAGE_LIMITS.url);
  return url === null ? null : { kind: "link", label: wording.buttons.link, url };
}
