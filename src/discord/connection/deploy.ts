import { isDeepStrictEqual } from "node:util";
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from "discord.js";
import { z } from "zod";

export interface DeployTarget {
  readonly applicationId: string;
  /** One server, where changes show at once; null for everywhere. */
  readonly guildId: string | null;
}

/** The part of a command that Discord receives. */
interface Registrable {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
}

/**
 * Registers the commands with Discord: asks for the present ones, and replaces all with one request only if they
 * differ (Discord accepts 200 new ones a day).
 *
 * @returns whether anything was changed
 */
export async function registerCommands(
  rest: REST,
  { applicationId, guildId }: DeployTarget,
  commands: readonly Registrable[],
): Promise<boolean> {
  const target = { applicationId, guildId };
  if (await areRegistered(rest, target, commands)) return false;
  await rest.put(routeOf(target), { body: wantedIn(target, commands) });
  return true;
}

/** Whether Discord has the same commands; nothing is changed. */
export async function areRegistered(
  rest: REST,
  target: DeployTarget,
  commands: readonly Registrable[],
): Promise<boolean> {
  const there = Registered.parse(await rest.get(routeOf(target), { query: WITH_LOCALIZATIONS }));
  const wanted = Registered.parse(wantedIn(target, commands));
  return isDeepStrictEqual(comparable(there, target.guildId), comparable(wanted, target.guildId));
}

// Discord leaves them out unless asked.
const WITH_LOCALIZATIONS = new URLSearchParams({ with_localizations: "true" });

function routeOf({ applicationId, guildId }: DeployTarget) {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

function wantedIn({ guildId }: DeployTarget, commands: readonly Registrable[]) {
  return commands.map(({ data }) => (guildId === null ? data : inOneServer(data)));
}

// A command of one server is obviously used there; Discord accepts no such fields for it, and fills in its own.
function inOneServer({
  contexts: _contexts,
  integration_types: _types,
  ...data
}: RESTPostAPIApplicationCommandsJSONBody) {
  return data;
}

/** By locale; null from Discord if there are none. */
const Localizations = z
  .record(z.string(), z.string())
  .nullish()
  .transform(translated => translated ?? {});

const Choice = z.object({
  name: z.string(),
  name_localizations: Localizations,
  value: z.union([z.string(), z.number()]),
});

// What Discord leaves out or fills in itself has its default here, so that both sides can be compared.
const Option = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string(),
  description_localizations: Localizations,
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  choices: z.array(Choice).default([]),
  min_length: z.number().nullish().default(null),
  max_length: z.number().nullish().default(null),
  min_value: z.number().nullish().default(null),
  max_value: z.number().nullish().default(null),
  channel_types: z
    .array(z.number())
    .default([])
    .transform(types => types.toSorted((a, b) => a - b)),
  /** For a subcommand, or a group of them. */
  get options() {
    return z.array(Option).default([]);
  },
});

const Registered = z.array(
  z.object({
    type: z.number().default(1),
    name: z.string(),
    name_localizations: Localizations,
    description: z.string().default(""),
    description_localizations: Localizations,
    options: z.array(Option).default([]),
    contexts: z.array(z.number()).nullish().default(null),
    integration_types: z.array(z.number()).nullish().default(null),
    default_member_permissions: z.string().nullish().default(null),
    nsfw: z.boolean().default(false),
  }),
);

// Discord returns commands and numbers in its own order; the order of options matters.
function comparable(commands: z.infer<typeof Registered>, guildId: string | null) {
  const sorted = (numbers: readonly number[] | null | undefined) =>
    guildId === null ? [...(numbers ?? [])].sort((a, b) => a - b) : [];
  return commands
    .map(command => ({
      ...command,
      contexts: sorted(command.contexts),
      integration_types: sorted(command.integration_types),
    }))
    .sort((a, b) => a.type - b.type || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
