import { bold, plain } from "../message/markdown.ts";
import { type Reply, text } from "../message/reply.ts";
import type { RenderOptions } from "./render-options.ts";

/** What the process really does, from its settings. */
export interface PrivacyFacts {
  readonly logLevel: string;
  readonly intents: readonly string[];
  readonly articles: number;
  /** Null in direct messages, and where nothing is stored. */
  readonly server: ServerFacts | null;
}

/** A server's stored data, and its settings. */
export interface ServerFacts {
  /** Whether a channel notifies the managers of changes. */
  readonly isLogSet: boolean;
  readonly feeds: number;
  readonly corrections: number;
  /** After the bot has left. */
  readonly keptDays: number;
}

export function renderPrivacy(
  { logLevel, intents, articles, server }: PrivacyFacts,
  { wording }: RenderOptions,
): Reply {
  const { privacy } = wording;
  const lines = [
    privacy.questions,
    logLevel === "silent" ? privacy.noLogs : privacy.logs(logLevel),
    privacy.limits,
    privacy.reading,
    privacy.reports(server?.isLogSet ?? false),
    privacy.replies,
    ...(server
      ? [
          privacy.adding,
          privacy.managersLog(server.isLogSet),
          wording.library.corrections.kept(server.corrections),
          privacy.feeds(server.feeds),
          privacy.leaving(server.keptDays),
        ]
      : []),
    privacy.intents(intents),
    privacy.articles(articles),
  ];
  return {
    tone: "neutral",
    blocks: [text(bold(plain(privacy.heading))), ...lines.map(line => text(plain(line)))],
  };
}
