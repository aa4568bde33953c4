import { createHash } from "node:crypto";
import {
  type Client,
  DiscordAPIError,
  type Guild,
  type GuildBasedChannel,
  MessageFlags,
  PermissionFlagsBits,
  type SendableChannels,
} from "discord.js";
import type { UnreachableChannel } from "../../library/records/records.ts";
import type { Wording } from "../../wording/wording.ts";
import { receivesEventsOf } from "../connection/gateway-events.ts";
import { fitReply } from "../message/fit.ts";
import type { Reply } from "../message/reply.ts";

/** The result of a post. */
export type Sent =
  | { readonly kind: "sent" }
  /** Nobody can read it there until a manager changes something. */
  | { readonly kind: "unreachable"; readonly why: UnreachableChannel["why"] }
  /** Discord will never accept this message. */
  | { readonly kind: "refused"; readonly cause: unknown }
  /** Discord has an outage, or can't be reached: try the same again later. */
  | { readonly kind: "later"; readonly cause: unknown };

export interface Address {
  readonly guildId: string;
  readonly channel: string;
}

const PINGS_NOBODY = { parse: [], repliedUser: false } as const;

const UNKNOWN_CHANNEL = 10_003;

/** Longest nonce that Discord accepts. */
const NONCE_LENGTH = 25;

/**
 * Posts a reply that nobody asked for, within the limits, and pinging nobody.
 *
 * @param nonce identifies the post: Discord makes one message of two with the same nonce within a few minutes, so a
 *   post whose success was not stored can be sent again
 */
export async function sendToChannel(
  client: Client,
  address: Address,
  post: { readonly reply: Reply; readonly nonce: string },
  wording: Wording,
): Promise<Sent> {
  const place = await findChannel(client, address);
  if (place.kind !== "found") return place;
  try {
    await place.channel.send({
      components: [fitReply(post.reply, wording)],
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: PINGS_NOBODY,
      nonce: post.nonce,
      enforceNonce: true,
    });
    return { kind: "sent" };
  } catch (error) {
    return failureOf(error);
  }
}

/** A nonce from the given parts: the same for the same parts. */
export function nonceOf(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("base64url").slice(0, NONCE_LENGTH);
}

type FoundChannel =
  | { readonly kind: "found"; readonly channel: SendableChannels }
  | Exclude<Sent, { kind: "sent" }>;

/** The channel, if the bot may write there; makes no request for what is already known. */
export async function findChannel(client: Client, { guildId, channel: id }: Address): Promise<FoundChannel> {
  if (!receivesEventsOf(client, guildId)) return findElsewhere(client, { guildId, channel: id });
  const guild = client.guilds.cache.get(guildId);
  if (!guild?.available) return { kind: "later", cause: new Error("the server is not there now") };
  try {
    // Only among the server's own channels: an id from elsewhere counts as gone. Threads may not be known yet.
    const channel = guild.channels.cache.get(id) ?? (await guild.channels.fetch(id));
    if (!channel?.isSendable() || !maySpeak(guild, channel)) return { kind: "unreachable", why: "forbidden" };
    return { kind: "found", channel };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "GuildChannelUnowned") {
      return { kind: "unreachable", why: "gone" };
    }
    return failureOf(error);
  }
}

/** If this process doesn't know the server, Discord says when posting whether the bot may write there. */
async function findElsewhere(client: Client, { guildId, channel: id }: Address): Promise<FoundChannel> {
  try {
    const channel = await client.channels.fetch(id, { allowUnknownGuild: true, cache: false, force: true });
    if (!channel?.isSendable()) return { kind: "unreachable", why: "forbidden" };
    // Only among the server's own channels: an id from elsewhere counts as gone.
    if (!("guildId" in channel) || channel.guildId !== guildId) return { kind: "unreachable", why: "gone" };
    const guild = client.guilds.cache.get(guildId);
    if (guild?.available && !maySpeak(guild, channel)) return { kind: "unreachable", why: "forbidden" };
    return { kind: "found", channel };
  } catch (error) {
    return failureOf(error);
  }
}

function maySpeak({ members }: Guild, channel: GuildBasedChannel): boolean {
  if (members.me === null) return true;
  const speaking = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const permissions = channel.permissionsFor(members.me);
  return permissions.has(PermissionFlagsBits.ViewChannel) && permissions.has(speaking);
}

function failureOf(cause: unknown): Exclude<Sent, { kind: "sent" }> {
  if (!(cause instanceof DiscordAPIError)) return { kind: "later", cause };
  const { code, status } = cause;
  if (code === UNKNOWN_CHANNEL || status === 404) return { kind: "unreachable", why: "gone" };
  if (status === 403) return { kind: "unreachable", why: "forbidden" };
  return status === 400 ? { kind: "refused", cause } : { kind: "later", cause };
}
