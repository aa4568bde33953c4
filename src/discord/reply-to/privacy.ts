import { INTENT_NAMES } from "../client.ts";
import type { CommandContext } from "../command.ts";
import type { PrivacyFacts } from "../render/privacy.ts";

/** What this process really does, for `/privacy`. */
export function privacyFacts({ settings, library }: CommandContext): PrivacyFacts {
  return {
    logLevel: settings.logLevel,
    intents: INTENT_NAMES,
    articles: library.articles.length,
  };
}
