import {
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord.js";
import { english } from "../../wording/english/english.ts";

/** What the definitions of commands share. Discord shows them in the language they are registered in. */

/** In servers that added the bot, and in direct messages with it. */
export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** Long enough for any title, name or date that means something. */
const MAX_TYPED = 100;

interface TextOptionDetails {
  readonly isRequired?: boolean;
  readonly isSuggested?: boolean;
  readonly maxLength?: number;
}

/** An option that takes free text; where it is suggested, what is picked is only a quicker way to type it. */
export function textOption(
  name: string,
  description: string,
  { isRequired = false, isSuggested = false, maxLength = MAX_TYPED }: TextOptionDetails = {},
): APIApplicationCommandStringOption {
  const option = {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required: isRequired,
    max_length: maxLength,
  } as const;
  return isSuggested ? { ...option, autocomplete: true } : option;
}

export function privateOption(): APIApplicationCommandBooleanOption {
  return {
    type: ApplicationCommandOptionType.Boolean,
    name: "private",
    description: english.commands.private,
  };
}

export function flagOption(name: string, description: string): APIApplicationCommandBooleanOption {
  return { type: ApplicationCommandOptionType.Boolean, name, description };
}

export function periodOptions(): APIApplicationCommandStringOption[] {
  return [textOption("since", english.commands.since), textOption("until", english.commands.until)];
}
