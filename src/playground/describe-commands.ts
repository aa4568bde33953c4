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

/** Registered commands as the page offers them: a subcommand is an entry of its own, "library feed add". */
export function describeCommands(commands: readonly RegisteredCommand[]): PageCommand[] {
  return commands.flatMap(({ type, name, description, options = [] }) =>
    flatten(name, description, options).map(entry => ({ type, ...entry })),
  );
}

function flatten(
  name: string,
  description: string,
  options: readonly CommandOption[],
): Omit<PageCommand, "type">[] {
  const nested = options.filter(option => option.type === 1 || option.type === 2);
  if (nested.length > 0) {
    return nested.flatMap(option =>
      flatten(`${name} ${option.name}`, option.description, option.options ?? []),
    );
  }
  const basic = options.flatMap(option => (option.type === 1 || option.type === 2 ? [] : describe(option)));
  return [{ name, description, options: basic }];
}

function describe(option: BasicOption): PageOption[] {
  const type = OPTION_TYPES[option.type];
  if (type === undefined) return [];
  const { name, description } = option;
  const [least, most] = boundsOf(option);
  return [
    {
      type,
      name,
      description,
      isRequired: option.required ?? false,
      hasAutocomplete: "autocomplete" in option && option.autocomplete === true,
      choices: ("choices" in option ? (option.choices ?? []) : []).map(choice => ({
        name: choice.name,
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
