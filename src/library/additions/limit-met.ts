import type { ServerContentOptions } from "../contents/server-content.ts";
import type { Refusal } from "../records/add-report.ts";

/** The limit that a library of this size would exceed. */
export function limitMet(
  articles: number,
  bytes: number,
  { limits, isMemoryShort }: Pick<ServerContentOptions, "limits" | "isMemoryShort">,
): Refusal | null {
  if (articles > limits.articles) return { kind: "too-many-articles", limit: limits.articles };
  if (bytes > limits.bytes) return { kind: "too-many-bytes", limit: limits.bytes };
  return isMemoryShort() ? { kind: "memory-short" } : null;
}
