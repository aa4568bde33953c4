import { KEPT_AFTER_LEAVING_MS } from "../../library/store/library-store.ts";
import type { CommandContext } from "../answering/command.ts";
import { INTENT_NAMES } from "../connection/client.ts";
import type { Reply } from "../message/reply.ts";
import { renderPrivacy, type ServerFacts } from "../render/privacy.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What this process really does, for `/privacy`. */
export async function replyWithPrivacy(context: CommandContext): Promise<Reply> {
  const { settings, library } = context;
  return renderPrivacy(
    {
      logLevel: settings.logLevel,
      intents: INTENT_NAMES,
      articles: library.articles.length,
      server: await serverFacts(context),
    },
    context,
  );
}

async function serverFacts({ server }: CommandContext): Promise<ServerFacts | null> {
  if (!server) return null;
  const { record } = await server.services.libraries.record(server.guildId);
  return {
    isLogSet: record.settings.logChannel !== null,
    feeds: record.feeds.length,
    corrections: record.corrections.length,
    keptDays: KEPT_AFTER_LEAVING_MS / DAY_MS,
  };
}
