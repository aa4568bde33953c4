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
   * Puts `body` in the place of all commands of the scope. A command that keeps its kind and name keeps its id.
   *
   * @throws {ApiError} where the list breaks one of Discord's rules
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

  /** By kind and name, as a member of a server (or of direct messages: null) sees it. */
  find(guildId: string | null, type: number, name: string): RegisteredCommand | undefined {
    return this.visible(guildId).find(command => command.type === type && command.name === name);
  }

  /** All commands that the client offers in a server or in direct messages, the server's own first. */
  visible(guildId: string | null): readonly RegisteredCommand[] {
    const own = guildId === null ? [] : this.list(guildId);
    const isShadowed = ({ type, name }: RegisteredCommand) =>
      own.some(command => command.type === type && command.name === name);
    const global = this.list(null).filter(command => isOffered(command, guildId) && !isShadowed(command));
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

function isOffered(command: RegisteredCommand, guildId: string | null): boolean {
  // Nobody here has the app for himself: it stands in servers.
  if (command.integration_types && !command.integration_types.includes(0)) return false;
  const context = guildId === null ? 1 : 0;
  if (command.contexts) return command.contexts.includes(context);
  return guildId !== null || command.dm_permission !== false;
}

/** What Discord answers with where translations aren't asked for: the same without them, at every depth. */
export function withoutLocalizations(command: RegisteredCommand): unknown {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) => (key.endsWith("_localizations") ? undefined : value)),
  );
}

/** Discord leaves out of its answers what is false or empty. */
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
