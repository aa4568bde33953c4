import type { BlockRole } from "../article.ts";

/** A paragraph of a page as a reader sees it: white space collapsed, no markup. */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  /** Share of the words that are in links, 0 to 1; lists of links are not prose. */
  readonly linked: number;
}
