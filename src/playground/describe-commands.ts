import { Locale } from "discord.js";
import type { BasicOption, CommandOption } from "../local/rules/command-schema.ts";
import type { RegisteredCommand } from "../local/world/commands-store.ts";
import type { PageCommand, PageOption, PageOptionType } from "./protocol.ts";

const OPTION_TYPES: Readonly<Record<number, PageOptionType>> = {
  3: "text",
  4: "integer",
  5: "boolean",
  6: "user",
  7: "channel",
  8: "role",
  9: "mentionable",
  10: "number",
  11: "file",
};

/**
 * Registered commands as the page offers them to a member with a locale: a subcommand is a separate entry,
 * "library feed add".
 */
export function describeCommands(commands: readonly RegisteredCommand[], locale: string): PageCommand[] {
  return commands.flatMap(command => {
    const { type, name, options = [] } = command;
    const entry = { name, label: labelOf(command, locale), description: descriptionOf(command, locale) };
    return flatten(entry, options, locale).map(flat => ({ type, ...flat }));
  });
}

/** American English, and every locale for which a command has a name. */
export function localesOf(commands: readonly RegisteredCommand[]): string[] {
  const named = commands.flatMap(({ name_localizations: names }) => Object.keys(names ?? {}));
  return [Locale.EnglishUS, ...new Set(named)];
}

/** Texts by locale; null from Discord if there are none. */
type Localized = Readonly<Record<string, string | null | undefined>> | null | undefined;

interface Described {
  readonly name: string;
  readonly name_localizations?: Localized;
  readonly description: string;
  readonly description_localizations?: Localized;
}

function labelOf(
  { name, name_localizations: names }: Omit<Described, "description">,
  locale: string,
): string {
  return names?.[locale] ?? name;
}

function descriptionOf({ description, description_localizations: texts }: Described, locale: string): string {
  return texts?.[locale] ?? description;
}

type Flat = Omit<PageCommand, "type">;

function flatten(entry: Omit<Flat, "options">, options: readonly CommandOption[], locale: string): Flat[] {
  const nested = options.filter(option => option.type === 1 || option.type === 2);
  if (nested.length > 0) {
    return nested.flatMap(option => {
      const name = `${entry.name} ${option.name}`;
      const label = `${entry.label} ${labelOf(option, locale)}`;
      const description = descriptionOf(option, locale);
      return flatten({ name, label, description }, option.options ?? [], locale);
    });
  }
  const basic = options.flatMap(option =>
    option.type === 1 || option.type === 2 ? [] : describe(option, locale),
  );
  return [{ ...entry, options: basic }];
}

function describe(option: BasicOption, locale: string): PageOption[] {
  const type = OPTION_TYPES[option.type];
  if (type === undefined) return [];
  const { name } = option;
  const [least, most] = boundsOf(option);
  return [
    {
      type,
      name,
      label: labelOf(option, locale),
      description: descriptionOf(option, locale),
      isRequired: option.required ?? false,
      hasAutocomplete: "autocomplete" in option && option.autocomplete === true,
      choices: ("choices" in option ? (option.choices ?? []) : []).map(choice => ({
        name: labelOf(choice, locale),
        value: choice.value,
      })),
      least: least ?? null,
      most: most ?? null,
      channelTypes: option.type === 7 ? (option.channel_types ?? []) : [],
    },
  ];
}

function boundsOf(option: BasicOption): readonly [least?: number | undefined, most?: number | undefined] {
  switch (option.type) {
    case 3:
      return [option.min_length, option.max_length];
    case 4:
    case 10:
      return [option.min_value, option.max_value];
    default:
      return [];
  }
}
