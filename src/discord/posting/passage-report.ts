import type { Verdict } from "../../answers/answer.ts";
import type { ArticleKey } from "../../articles/article.ts";

/** "Wrong speaker or passage": where, and what the bot said of it. Never who pressed, or what was asked. */
export interface PassageReport {
  readonly article: ArticleKey;
  /** From 1. */
  readonly paragraph: number;
  readonly verdict: Verdict | "answer";
}
