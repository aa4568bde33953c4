import type { APIApplicationCommand } from "discord-api-types/v10";
import { z } from "zod";
import { ApiError } from "../rules/api-error.ts";
import { brokenCommandRules } from "../rules/command-rules.ts";
import {
  type BasicOption,
  type CommandBody,
  CommandBodySchema,
  type CommandOption,
  kindOf,
} from "../rules/command-schema.ts";
import { readForm } from "../rules/form-check.ts";
import type { SnowflakeSource } from "./snowflake.ts";

/** A registered command as Discord returns it. */
export interface RegisteredCommand extends Omit<APIApplicationCommand, "options" | "type"> {
  readonly type: 1 | 2 | 3;
  readonly options?: readonly CommandOption[];
}

/** Where a member looks for commands. */
interface CommandPlace {
  /** Null outside of servers. */
  readonly guildId: string | null;
  /** A server (0), direct messages with the bot (1), or private messages without it (2). */
  readonly context: 0 | 1 | 2;
  /** Whose installation applies there: the server's (0), the member's own (1). */
  readonly installations: readonly (0 | 1)[];
}

/** The commands that the bot has registered, everywhere or in single servers. */
export class CommandsStore {
  readonly #applicationId: string;
  readonly #ids: SnowflakeSource;
  readonly #scopes = new Map<string, readonly RegisteredCommand[]>();

  constructor(applicationId: string, ids: SnowflakeSource) {
    this.#applicationId = applicationId;
    this.#ids = ids;
  }

  /** @param guildId null for the global commands */
  list(guildId: string | null): readonly RegisteredCommand[] {
    return this.#scopes.get(guildId ?? "") ?? [];
  }

  /**
   * Replaces all commands of the scope with `body`. A command that keeps its kind and name keeps its id.
   *
   * @throws {ApiError} if the list breaks one of Discord's rules
   */
  replace(guildId: string | null, body: unknown): readonly RegisteredCommand[] {
    const commands = readForm(z.array(CommandBodySchema).max(130), body);
    const problems = brokenCommandRules(commands);
    if (problems.length > 0) throw new ApiError("invalidForm", problems);
    const before = this.list(guildId);
    const after = commands.map(command => {
      const known = before.find(({ type, name }) => type === kindOf(command) && name === command.name);
      return this.#register(command, guildId, known);
    });
    this.#scopes.set(guildId ?? "", after);
    return after;
  }

  /** All commands that the client offers in a place, those of its server first. */
  visible(place: CommandPlace): readonly RegisteredCommand[] {
    const { guildId, installations } = place;
    const own = guildId !== null && installations.includes(0) ? this.list(guildId) : [];
    const isShadowed = ({ type, name }: RegisteredCommand) =>
      own.some(command => command.type === type && command.name === name);
    const global = this.list(null).filter(command => isOffered(command, place) && !isShadowed(command));
    return [...own, ...global];
  }

  #register(
    command: CommandBody,
    guildId: string | null,
    known: RegisteredCommand | undefined,
  ): RegisteredCommand {
    const options = command.options?.map(withoutDefaults);
    return {
      id: known?.id ?? this.#ids.next(),
      application_id: this.#applicationId,
      version: this.#ids.next(),
      type: kindOf(command),
      name: command.name,
      name_localizations: command.name_localizations ?? null,
      description: command.description ?? "",
      description_localizations: command.description_localizations ?? null,
      default_member_permissions: command.default_member_permissions ?? null,
      nsfw: command.nsfw ?? false,
      integration_types: command.integration_types ?? [0],
      contexts: command.contexts ?? null,
      ...(guildId === null ? { dm_permission: command.dm_permission ?? true } : { guild_id: guildId }),
      ...(options && options.length > 0 && { options }),
    };
  }
}

function integrationTypesOf({ integration_types: types }: RegisteredCommand): readonly number[] {
  return types ?? [0];
}

function isOffered(command: RegisteredCommand, { installations, context }: CommandPlace): boolean {
  const isInstalled = installations.some(kind => integrationTypesOf(command).includes(kind));
  if (!isInstalled) return false;
  if (command.contexts) return command.contexts.includes(context);
  return context === 0 || command.dm_permission !== false;
}

/** Discord's response if translations aren't requested: the same without them, at every depth. */
export function withoutLocalizations(command: RegisteredCommand): unknown {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) => (key.endsWith("_localizations") ? undefined : value)),
  );
}

/** Discord's responses leave out what is false or empty. */
function withoutDefaults(option: CommandOption): CommandOption {
  switch (option.type) {
    case 1:
      return { ...option, ...(option.options && { options: option.options.map(trimBasic) }) };
    case 2:
      return {
        ...option,
        ...(option.options && {
          options: option.options.map(sub => ({
            ...sub,
            ...(sub.options && { options: sub.options.map(trimBasic) }),
          })),
        }),
      };
    default:
      return trimBasic(option);
  }
}

function trimBasic(option: BasicOption): BasicOption {
  const copy = { ...option };
  if (!copy.required) delete copy.required;
  if ("autocomplete" in copy && !copy.autocomplete) delete copy.autocomplete;
  if ("choices" in copy && copy.choices?.length === 0) delete copy.choices;
  return copy;
}
