import {
  type APIApplicationCommandAttachmentOption,
  type APIApplicationCommandBooleanOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
} from "discord.js";
import { english } from "../../wording/english/english.ts";
import { inOtherLanguages } from "../../wording/languages.ts";
import type { Wording } from "../../wording/wording.ts";

/** Shared parts of command definitions. Discord shows each member the names and descriptions in their language. */

/**
 * In servers that added the bot, in direct messages with it, and anywhere for members who installed it for
 * themselves.
 */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** Selects a text from a catalogue. */
export type Text = (wording: Wording) => string;

type Names = Wording["names"];
export type CommandName = keyof Names["commands"];
export type SubcommandName = keyof Names["subcommands"];
export type OptionName = keyof Names["options"];

/** A name in every language; the bot itself uses the English one. */
export function titled(name: Text): { name: string; name_localizations: LocalizationMap } {
  return { name: name(english), name_localizations: inOtherLanguages(name) };
}

export function described(text: Text): { description: string; description_localizations: LocalizationMap } {
  return { description: text(english), description_localizations: inOtherLanguages(text) };
}

/** The name and the description of a slash command. */
export function slashData(name: CommandName, description: Text) {
  return { ...titled(({ names }) => names.commands[name]), ...described(description) };
}

/** The name and the description of an option. */
function optionData(name: OptionName, description: Text) {
  return { ...titled(({ names }) => names.options[name]), ...described(description) };
}

/** A name as it is registered, with its translations by locale. */
interface Registered {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null | undefined>> | null | undefined;
}

/** The translation of a registered name into a language. */
export function shownName(
  { name, name_localizations: translated }: Registered,
  { locales }: Wording,
): string {
  const shown = locales.map(locale => translated?.[locale]).find(found => typeof found === "string");
  return shown ?? name;
}

/** Long enough for any meaningful title, name or date. */
const MAX_TYPED = 100;

interface TextOptionDetails {
  readonly isRequired?: boolean;
  readonly isSuggested?: boolean;
  readonly maxLength?: number;
}

/** An option for free text; a suggestion is only a quicker way to type. */
export function textOption(
  name: OptionName,
  description: Text,
  { isRequired = false, isSuggested = false, maxLength = MAX_TYPED }: TextOptionDetails = {},
): APIApplicationCommandStringOption {
  const option = {
    type: ApplicationCommandOptionType.String,
    ...optionData(name, description),
    required: isRequired,
    max_length: maxLength,
  } as const;
  return isSuggested ? { ...option, autocomplete: true } : option;
}

export function privateOption(): APIApplicationCommandBooleanOption {
  return flagOption("private", ({ commands }) => commands.private);
}

export function flagOption(name: OptionName, description: Text): APIApplicationCommandBooleanOption {
  return { type: ApplicationCommandOptionType.Boolean, ...optionData(name, description) };
}

export function fileOption(
  name: OptionName,
  description: Text,
  { isRequired }: { readonly isRequired: boolean },
): APIApplicationCommandAttachmentOption {
  return {
    type: ApplicationCommandOptionType.Attachment,
    ...optionData(name, description),
    required: isRequired,
  };
}

/** @param labelOf the label of each value */
export function choiceOption<Value extends string>(
  name: OptionName,
  description: Text,
  values: readonly Value[],
  labelOf: (wording: Wording, value: Value) => string,
): APIApplicationCommandStringOption {
  const choices: APIApplicationCommandOptionChoice<string>[] = values.map(value => ({
    ...titled(wording => labelOf(wording, value)),
    value,
  }));
  return { type: ApplicationCommandOptionType.String, ...optionData(name, description), choices };
}

export function periodOptions(): APIApplicationCommandStringOption[] {
  return [
    textOption("since", ({ commands }) => commands.since),
    textOption("until", ({ commands }) => commands.until),
  ];
}
