import type { Wording } from "../../wording/wording.ts";
import { joinMarkdown, type Markdown, plain } from "./markdown.ts";

/** A value after its label, with the language's own colon. @example labelled("Published", "3 Feb 2026", english) */
export function labelled(label: string, value: string, { colon }: Pick<Wording, "colon">): Markdown {
  return joinMarkdown([plain(label), plain(value)], colon);
}
