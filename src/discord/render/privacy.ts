import { bold, plain } from "../markdown.ts";
import { type Reply, text } from "../reply.ts";
import type { RenderOptions } from "./render-options.ts";

/** What the process really does, from its settings. */
export interface PrivacyFacts {
  readonly logLevel: string;
  readonly intents: readonly string[];
  readonly articles: number;
}

export function renderPrivacy(
  { logLevel, intents, articles }: PrivacyFacts,
  { wording }: RenderOptions,
): Reply {
  const { privacy } = wording;
  const lines = [
    privacy.questions,
    logLevel === "silent" ? privacy.noLogs : privacy.logs(logLevel),
    privacy.limits,
    privacy.reports,
    privacy.replies,
    privacy.intents(intents),
    privacy.articles(articles),
  ];
  return {
    tone: "neutral",
    blocks: [text(bold(plain(privacy.heading))), ...lines.map(line => text(plain(line)))],
  };
}
