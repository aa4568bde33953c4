import { Locale } from "discord.js";
import type {
  APIDMChannel,
  APIGuildMember,
  APIRole,
  APITextChannel,
  APIUser,
  GatewayGuildCreateDispatchData,
} from "discord-api-types/v10";
import type { Clock } from "./clock.ts";
import { DIRECT_MESSAGE_PERMISSIONS, PERMISSIONS, permissionsIn } from "./permissions.ts";
import { type SnowflakeSource, snowflakeOf } from "./snowflake.ts";

export type LocalChannel = APITextChannel | APIDMChannel;

export interface WorldOptions {
  readonly botName: string;
  /** Ids follow from names alone, so that they are the same in every process. */
  readonly hasStableIds: boolean;
}

export interface LocalGuild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: APIRole[];
  readonly channels: APITextChannel[];
  readonly members: Map<string, APIGuildMember>;
}

/** As a number: the flag types have no name for "none". */
const NO_FLAGS: number = 0;

/** The people of the default world. */
export const MEMBER_NAMES = ["owner", "manager", "reader", "other", "stranger"] as const;

const EVERYONE =
  PERMISSIONS.viewChannel | PERMISSIONS.readMessageHistory | PERMISSIONS.useApplicationCommands;
const REGULAR = PERMISSIONS.sendMessages | PERMISSIONS.embedLinks | PERMISSIONS.attachFiles;

/**
 * Who and where: servers, channels, roles and people. Two servers to begin with.
 *
 * | server | channels | people |
 * |---|---|---|
 * | The newsroom | #news, #general, #archive (nobody but the owner may write) | owner, manager, reader, other, stranger |
 * | The book club | #lobby | owner, manager, reader |
 *
 * `manager` may manage the servers and their messages; `stranger` reads and uses commands but may not post.
 */
export class World {
  readonly bot: APIUser;
  readonly guilds = new Map<string, LocalGuild>();
  readonly users = new Map<string, APIUser>();
  readonly #directChannels = new Map<string, APIDMChannel>();
  readonly #ids: SnowflakeSource;
  readonly #hasStableIds: boolean;
  readonly #startedAt: string;

  constructor(ids: SnowflakeSource, clock: Clock, { botName, hasStableIds }: WorldOptions) {
    this.#ids = ids;
    this.#hasStableIds = hasStableIds;
    this.#startedAt = new Date(clock.now()).toISOString();
    this.bot = { ...this.#user(botName), bot: true };
    this.users.set(this.bot.id, this.bot);
    for (const name of MEMBER_NAMES) {
      const user = this.#user(name);
      this.users.set(user.id, user);
    }
    const newsroom = this.addGuild("The newsroom", ["news", "general", "archive"], MEMBER_NAMES);
    const archive = newsroom.channels.find(({ name }) => name === "archive");
    archive?.permission_overwrites?.push({
      id: newsroom.id,
      type: 0,
      allow: "0",
      deny: PERMISSIONS.sendMessages.toString(),
    });
    this.addGuild("The book club", ["lobby"], ["owner", "manager", "reader"]);
  }

  addGuild(name: string, channelNames: readonly string[], memberNames: readonly string[]): LocalGuild {
    const id = this.#id("server", name);
    const manager = REGULAR | PERMISSIONS.manageGuild | PERMISSIONS.manageMessages;
    const members = this.#role(id, "Members", REGULAR, 1);
    const managers = this.#role(id, "Managers", manager, 2);
    const bots = this.#role(id, this.bot.username, REGULAR, 3);
    const guild: LocalGuild = {
      id,
      name,
      ownerId: this.userNamed(memberNames[0] ?? "owner").id,
      roles: [{ ...this.#role(id, "@everyone", EVERYONE, 0), id }, members, managers, bots],
      channels: channelNames.map((channel, position) => this.#textChannel(id, channel, position)),
      members: new Map(),
    };
    for (const memberName of memberNames) {
      const roles =
        memberName === "manager" ? [members.id, managers.id] : memberName === "stranger" ? [] : [members.id];
      const user = this.userNamed(memberName);
      guild.members.set(user.id, this.#member(user, roles));
    }
    this.addBot(guild);
    this.guilds.set(id, guild);
    return guild;
  }

  addBot(guild: LocalGuild): void {
    const role = guild.roles.find(({ name }) => name === this.bot.username);
    guild.members.set(this.bot.id, this.#member(this.bot, role ? [role.id] : []));
  }

  hasBot(guild: LocalGuild): boolean {
    return guild.members.has(this.bot.id);
  }

  /** @throws {Error} if no server is called so */
  guildNamed(name: string): LocalGuild {
    const guild = [...this.guilds.values()].find(candidate => candidate.name === name);
    if (!guild) throw new Error(`no server is called "${name}" in the local Discord`);
    return guild;
  }

  /** @throws {Error} if nobody is called so */
  userNamed(name: string): APIUser {
    const user = [...this.users.values()].find(({ username }) => username === name);
    if (!user) throw new Error(`nobody is called "${name}" in the local Discord`);
    return user;
  }

  channelById(id: string): LocalChannel | undefined {
    return this.#everyChannel().find(channel => channel.id === id);
  }

  /** With or without `#`; of several channels with one name the first. */
  channelNamed(name: string): APITextChannel | undefined {
    const bare = name.replace(/^#/, "");
    return [...this.guilds.values()]
      .flatMap(({ channels }) => channels)
      .find(channel => channel.name === bare);
  }

  #everyChannel(): LocalChannel[] {
    const inGuilds = [...this.guilds.values()].flatMap(({ channels }) => channels);
    return [...inGuilds, ...this.#directChannels.values()];
  }

  guildOf(channel: LocalChannel): LocalGuild | undefined {
    return channel.type === 0 ? this.guilds.get(channel.guild_id ?? "") : undefined;
  }

  /** The direct messages between the bot and a user; made on first use. */
  directChannel(userId: string): APIDMChannel {
    const user = this.users.get(userId);
    if (!user) throw new Error(`no user ${userId} in the local Discord`);
    const known = this.#directChannels.get(userId);
    if (known) return known;
    const channel: APIDMChannel = {
      id: this.#id("direct", userId),
      type: 1,
      flags: NO_FLAGS,
      name: null,
      last_message_id: null,
      recipients: [user],
    };
    this.#directChannels.set(userId, channel);
    return channel;
  }

  /** What someone may do in a channel; null for one who isn't in it at all. */
  permissions(userId: string, channel: LocalChannel): bigint | null {
    if (channel.type === 1) {
      const isThere = userId === this.bot.id || channel.recipients?.some(({ id }) => id === userId);
      return isThere ? DIRECT_MESSAGE_PERMISSIONS : null;
    }
    const guild = this.guildOf(channel);
    const member = guild?.members.get(userId);
    if (!guild || !member) return null;
    const { id: guildId, ownerId, roles } = guild;
    const overwrites = channel.permission_overwrites ?? [];
    return permissionsIn({ userId, ownerId, guildId, roleIds: member.roles, roles, overwrites });
  }

  may(userId: string, channel: LocalChannel, permission: bigint): boolean {
    return ((this.permissions(userId, channel) ?? 0n) & permission) === permission;
  }

  /** The GUILD_CREATE payload of a server, as the bot gets it. */
  describeGuild(guild: LocalGuild): GatewayGuildCreateDispatchData {
    return {
      id: guild.id,
      name: guild.name,
      owner_id: guild.ownerId,
      roles: guild.roles,
      channels: guild.channels,
      members: [...guild.members.values()],
      member_count: guild.members.size,
      joined_at: this.#startedAt,
      large: false,
      unavailable: false,
      icon: null,
      splash: null,
      discovery_splash: null,
      banner: null,
      description: null,
      vanity_url_code: null,
      emojis: [],
      stickers: [],
      features: [],
      threads: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      afk_channel_id: null,
      afk_timeout: 300,
      application_id: null,
      default_message_notifications: 0,
      explicit_content_filter: 0,
      hub_type: null,
      incidents_data: null,
      max_members: 500_000,
      mfa_level: 0,
      nsfw_level: 0,
      preferred_locale: Locale.EnglishUS,
      premium_progress_bar_enabled: false,
      premium_subscription_count: 0,
      premium_tier: 0,
      public_updates_channel_id: null,
      rules_channel_id: null,
      safety_alerts_channel_id: null,
      system_channel_flags: NO_FLAGS,
      system_channel_id: null,
      verification_level: 0,
    };
  }

  /** @param names what the id stands for: the kind, then names or ids from the outside in */
  #id(...names: readonly string[]): string {
    return this.#hasStableIds ? snowflakeOf(names.join("/")) : this.#ids.next();
  }

  #user(username: string): APIUser & { primary_guild: null } {
    return {
      id: this.#id("user", username),
      username,
      discriminator: "0",
      global_name: null,
      avatar: null,
      public_flags: NO_FLAGS,
      flags: NO_FLAGS,
      primary_guild: null,
    };
  }

  #member(user: APIUser, roles: string[]): APIGuildMember {
    return {
      user,
      roles,
      nick: null,
      avatar: null,
      banner: null,
      joined_at: this.#startedAt,
      premium_since: null,
      communication_disabled_until: null,
      deaf: false,
      mute: false,
      pending: false,
      flags: NO_FLAGS,
    };
  }

  #role(guildId: string, name: string, permissions: bigint, position: number): APIRole {
    return {
      id: this.#id("role", guildId, name),
      name,
      permissions: permissions.toString(),
      position,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      managed: false,
      mentionable: false,
      icon: null,
      unicode_emoji: null,
      flags: NO_FLAGS,
    };
  }

  #textChannel(guildId: string, name: string, position: number): APITextChannel {
    return {
      id: this.#id("channel", guildId, name),
      type: 0,
      guild_id: guildId,
      name,
      position,
      flags: NO_FLAGS,
      topic: null,
      nsfw: false,
      parent_id: null,
      last_message_id: null,
      rate_limit_per_user: 0,
      permission_overwrites: [],
    };
  }
}
