import type {
  APIApplicationCommandInteractionDataBasicOption,
  APIApplicationCommandInteractionDataOption,
  APIAttachment,
  APIInteractionDataResolved,
  InteractionType,
} from "discord-api-types/v10";
import type { BasicOption, CommandOption } from "../rules/command-schema.ts";
import { LIMITS } from "../rules/discord-limits.ts";
import type { RegisteredCommand } from "../world/commands-store.ts";
import { ActorError, type LocalFile, type OptionValue, type OptionValues } from "./actor.ts";
import { type Picking, pickChannel, pickMentionable, pickRole, pickUser } from "./pick-named.ts";

type DataOption = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>;
type BasicDataOption = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>;
type TypedOption = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommandAutocomplete>;
type BasicTypedOption =
  APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommandAutocomplete>;

/** Where a command is typed, for looking up names of people and channels. */
export interface TypingPlace extends Omit<Picking, "resolved" | "refuse"> {
  /** Stores a file given to an attachment option. */
  readonly upload: (file: LocalFile) => APIAttachment;
}

/** `"/library feed add"` to the command's name and the path of its subcommand. */
export function splitCommand(command: string): { readonly name: string; readonly path: readonly string[] } {
  const [name = "", ...path] = command.replace(/^\//, "").split(/ +/);
  return { name, path };
}

/**
 * What the client sends for a command filled in by a member, with the client's checks.
 *
 * @throws {ActorError} for an unknown option, a missing required one or a value that the option does not accept
 */
export function fillCommand(
  command: RegisteredCommand,
  path: readonly string[],
  values: OptionValues,
  place: TypingPlace,
): { readonly options: DataOption[]; readonly resolved: APIInteractionDataResolved } {
  const options = descend(command, path);
  for (const name of Object.keys(values)) {
    if (!options.some(option => option.name === name)) {
      throw new ActorError(`/${[command.name, ...path].join(" ")} has no option "${name}"`);
    }
  }
  const resolved: APIInteractionDataResolved = {};
  const filled = options.flatMap(option => {
    const value = values[option.name];
    if (value !== undefined) return [fillOption(option, value, place, resolved)];
    if (option.required) throw new ActorError(`/${command.name} needs the option "${option.name}"`);
    return [];
  });
  return { options: nest(path, filled), resolved };
}

/** What the client sends while an option is being typed: the values so far, with the focused one marked. */
export function typeCommand(
  command: RegisteredCommand,
  path: readonly string[],
  values: OptionValues,
  focused: string,
): TypedOption[] {
  const options = descend(command, path);
  const option = options.find(({ name }) => name === focused);
  if (!option || !("autocomplete" in option) || !option.autocomplete) {
    throw new ActorError(`/${command.name} offers nothing while "${focused}" is typed`);
  }
  const typed = options.flatMap((option): BasicTypedOption[] => {
    const value = values[option.name];
    const isFocused = option.name === focused;
    if (value === undefined && !isFocused) return [];
    const mark = isFocused ? { focused: true } : {};
    switch (option.type) {
      case 3:
        return [{ type: 3, name: option.name, value: String(value ?? ""), ...mark }];
      case 4:
      case 10:
        return [{ type: option.type, name: option.name, value: String(value ?? ""), ...mark }];
      case 5:
        return [{ type: 5, name: option.name, value: value === true }];
      default:
        return [];
    }
  });
  return nest(path, typed);
}

/** The options of a command or of its subcommand. */
function descend(command: RegisteredCommand, path: readonly string[]): readonly BasicOption[] {
  let level: readonly CommandOption[] = command.options ?? [];
  for (const name of path) {
    const next = level.find(option => option.name === name);
    if (next?.type !== 1 && next?.type !== 2) {
      throw new ActorError(`/${command.name} has no subcommand "${path.join(" ")}"`);
    }
    level = next.options ?? [];
  }
  const basic = level.flatMap((option): BasicOption[] =>
    option.type === 1 || option.type === 2 ? [] : [option],
  );
  if (basic.length < level.length) throw new ActorError(`/${command.name} needs a subcommand`);
  return basic;
}

/** Puts filled options back under the names of their subcommand and its group. */
function nest<Type extends InteractionType>(
  names: readonly string[],
  options: APIApplicationCommandInteractionDataBasicOption<Type>[],
): APIApplicationCommandInteractionDataOption<Type>[] {
  const [first, second] = names;
  if (first === undefined) return options;
  if (second === undefined) return [{ type: 1, name: first, options }];
  return [{ type: 2, name: first, options: [{ type: 1, name: second, options }] }];
}

function fillOption(
  option: BasicOption,
  value: OptionValue,
  place: TypingPlace,
  resolved: APIInteractionDataResolved,
): BasicDataOption {
  const { name } = option;
  const refuse = (why: string) => new ActorError(`the option "${name}" ${why}`);
  const picking: Picking = { ...place, resolved, refuse };
  switch (option.type) {
    case 3: {
      if (typeof value !== "string") throw refuse("takes words");
      const chosen = option.choices && option.choices.length > 0 ? choose(option.choices, value) : value;
      if (chosen === undefined) throw refuse(`does not offer "${String(value)}"`);
      if (chosen.length < (option.min_length ?? 0))
        throw refuse(`takes at least ${option.min_length} characters`);
      if (chosen.length > (option.max_length ?? 6_000)) {
        throw refuse(`takes at most ${option.max_length ?? 6_000} characters`);
      }
      return { type: 3, name, value: chosen };
    }
    case 4:
    case 10: {
      const hasChoices = option.choices && option.choices.length > 0;
      const chosen = hasChoices ? choose(option.choices ?? [], value) : value;
      if (typeof chosen !== "number")
        throw refuse(hasChoices ? `does not offer "${String(value)}"` : "takes a number");
      if (option.type === 4 && !Number.isInteger(chosen)) throw refuse("takes a whole number");
      if (chosen < (option.min_value ?? -Infinity)) throw refuse(`takes at least ${option.min_value}`);
      if (chosen > (option.max_value ?? Infinity)) throw refuse(`takes at most ${option.max_value}`);
      return { type: option.type, name, value: chosen };
    }
    case 5:
      if (typeof value !== "boolean") throw refuse("takes true or false");
      return { type: 5, name, value };
    case 6:
      return { type: 6, name, value: pickUser(String(value), picking) };
    case 7:
      return { type: 7, name, value: pickChannel(String(value), picking, option.channel_types) };
    case 8:
      return { type: 8, name, value: pickRole(String(value), picking) };
    case 9:
      return { type: 9, name, value: pickMentionable(String(value), picking) };
    case 11: {
      if (typeof value !== "object") throw refuse("takes a file");
      const file = place.upload(value);
      if (file.size > LIMITS.file.bytes) throw refuse("takes at most 10 MiB");
      resolved.attachments = { ...resolved.attachments, [file.id]: file };
      return { type: 11, name, value: file.id };
    }
  }
}

/** A member selects a choice by its name; its value works too. */
function choose<T extends string | number>(
  choices: readonly { readonly name: string; readonly value: T }[],
  value: OptionValue,
): T | undefined {
  return choices.find(choice => choice.name === value || choice.value === value)?.value;
}
