import {
  ApplicationFlags,
  PermissionFlagsBits,
  REST,
  RESTEvents,
  type ResponseLike,
  Routes,
} from "discord.js";
import { z } from "zod";
import type { Config } from "../config.ts";
import type { Command } from "../discord/answering/command.ts";
import { INTENT_NAMES, refusalOf } from "../discord/connection/client.ts";
import { areRegistered } from "../discord/connection/deploy.ts";
import { many } from "../wording/english/forms.ts";
import { type Finding, mend, note, ok } from "./finding.ts";
import { lookAtDoor } from "./look-at-door.ts";
import { lookAtShards } from "./look-at-shards.ts";

const Application = z.object({
  id: z.string(),
  flags: z.number().default(0),
  verify_key: z.string().default(""),
  interactions_endpoint_url: z.string().nullish(),
});
const Gateway = z.object({ shards: z.number() });
const Servers = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));

/** The permissions in the README's invitation. */
const NEEDED = {
  "View Channels": PermissionFlagsBits.ViewChannel,
  "Send Messages": PermissionFlagsBits.SendMessages,
  "Send Messages in Threads": PermissionFlagsBits.SendMessagesInThreads,
  "Embed Links": PermissionFlagsBits.EmbedLinks,
  "Read Message History": PermissionFlagsBits.ReadMessageHistory,
} as const;

/** Flags of privileged intents, each including the variant for small bots. */
const PRIVILEGED =
  ApplicationFlags.GatewayPresence |
  ApplicationFlags.GatewayPresenceLimited |
  ApplicationFlags.GatewayGuildMembers |
  ApplicationFlags.GatewayGuildMembersLimited |
  ApplicationFlags.GatewayMessageContent |
  ApplicationFlags.GatewayMessageContentLimited;

/** How far the clock may be off, in seconds: it gives the dates of additions and feeds. */
const CLOCK_S = 5;

/** Most servers asked about; for a bot in more, these are reported. */
const MAX_SERVERS = 200;

/** Asks Discord about the token, the intents, the commands, the servers' permissions, how many shards it recommends, and the time. */
export async function lookAtDiscord(
  config: Config,
  commands: readonly Command[],
  now: () => Date,
): Promise<readonly Finding[]> {
  const { token, apiUrl, guildId } = config;
  if (token === null) {
    return [
      note(
        "Token",
        "DISCORD_TOKEN is empty: the bot runs in its own local Discord",
        "For a real server see README.",
      ),
    ];
  }
  const rest = new REST({ api: apiUrl, version: "10", retries: 1 }).setToken(token);
  let clock: Finding | null = null;
  rest.on(RESTEvents.Response, (_, response) => {
    clock ??= clockOf(response, now());
  });
  try {
    const application = Application.parse(await rest.get(Routes.currentApplication()));
    const { id, flags, verify_key: publicKey, interactions_endpoint_url: address = null } = application;
    const servers = Servers.parse(
      await rest.get(Routes.userGuilds(), { query: new URLSearchParams({ limit: String(MAX_SERVERS) }) }),
    );
    const { shards } = Gateway.parse(await rest.get(Routes.gatewayBot()));
    const isSame = await areRegistered(rest, { applicationId: id, guildId }, commands);
    return [
      ok("Token", "accepted by Discord"),
      intents(flags),
      isSame
        ? ok("Commands", `all ${commands.length} are registered`)
        : note("Commands", "not as this version has them", "Start the bot, or run: npm run deploy-commands"),
      permissions(servers),
      ...(await lookAtShards(config.hosting, shards)),
      ...(await lookAtDoor(config, { publicKey, address })),
      ...(clock ? [clock] : []),
    ];
  } catch (error) {
    return [mend("Discord", "could not be asked", refusalOf(error).message)];
  }
}

function intents(flags: number): Finding {
  const what = "Intents";
  return (flags & PRIVILEGED) === 0
    ? ok(what, `${INTENT_NAMES.join(", ")}: none is privileged`)
    : note(
        what,
        "privileged intents are on, and not needed",
        "Turn them off on the Bot page of the developer portal.",
      );
}

function permissions(servers: z.infer<typeof Servers>): Finding {
  const what = "Permissions";
  const lacking = servers.flatMap(({ name, permissions }) => {
    const has = BigInt(permissions);
    if ((has & PermissionFlagsBits.Administrator) !== 0n) return [];
    const missing = Object.entries(NEEDED).flatMap(([label, bit]) => ((has & bit) === 0n ? [label] : []));
    return missing.length === 0 ? [] : [`${name}: ${missing.join(", ")}`];
  });
  if (servers.length === 0)
    return note(what, "the bot is in no server", "Invite it with the link in README.");
  if (lacking.length === 0) return ok(what, `all that is needed, in ${many(servers.length, "server")}`);
  return note(
    what,
    `missing in ${lacking.length} of ${many(servers.length, "server")}: ${lacking.join("; ")}`,
    "Ask their managers to invite the bot again with the link in README, or to give its role these rights.",
  );
}

function clockOf(response: ResponseLike, now: Date): Finding | null {
  const date = response.headers.get("date");
  if (date === null) return null;
  const off = Math.round((now.getTime() - Date.parse(date)) / 1_000);
  const says = `${Math.abs(off)} s ${off < 0 ? "behind" : "ahead of"} Discord's`;
  return Math.abs(off) <= CLOCK_S
    ? ok("Clock", "agrees with Discord's")
    : mend("Clock", says, "Let the system set its clock: timedatectl set-ntp true");
}
