import { Locale } from "discord.js";
import type {
  APIDMChannel,
  APIGroupDMChannel,
  APIGuildMember,
  APIPublicThreadChannel,
  APIRole,
  APIUser,
} from "discord-api-types/v10";
import { DIRECT_MESSAGE_PERMISSIONS, PERMISSIONS, permissionsIn } from "../rules/permissions.ts";
import {
  CHANNEL_TYPES,
  type GuildChannel,
  type GuildChannelKind,
  isForum,
  isPrivateChannel,
  isThread,
  type LocalChannel,
  makeDirectChannel,
  makeGroup,
  makeGuildChannel,
  makeThread,
  NO_FLAGS,
} from "./channels.ts";
import type { Clock } from "./clock.ts";
import { snowflakeOf } from "./named-snowflake.ts";
import type { SnowflakeSource } from "./snowflake.ts";

export interface WorldOptions {
  readonly botName: string;
  /** Whether ids depend only on names, so that they are the same in every process. */
  readonly hasStableIds: boolean;
}

export interface LocalGuild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: APIRole[];
  readonly channels: GuildChannel[];
  readonly threads: APIPublicThreadChannel[];
  readonly members: Map<string, APIGuildMember>;
  /** The server's language. */
  locale: Locale;
  /** False during an outage of Discord there: no events, no interactions. */
  isAvailable: boolean;
}

/** The people of the default world. */
export const MEMBER_NAMES = ["owner", "manager", "reader", "other", "stranger"] as const;

const EVERYONE =
  PERMISSIONS.viewChannel |
  PERMISSIONS.readMessageHistory |
  PERMISSIONS.useApplicationCommands |
  PERMISSIONS.useExternalApps;
const REGULAR =
  PERMISSIONS.sendMessages |
  PERMISSIONS.sendMessagesInThreads |
  PERMISSIONS.embedLinks |
  PERMISSIONS.attachFiles;

/**
 * Servers, channels, roles and people. Initially there are two servers.
 *
 * | server | channels | people |
 * |---|---|---|
 * | The newsroom | #news, #general, #archive (nobody but the owner may write) | owner, manager, reader, other, stranger |
 * | The book club | #lobby | owner, manager, reader |
 *
 * `manager` may manage the servers and their messages; `stranger` reads and uses commands but may not post. Nobody
 * has installed the app for themselves, and there are no groups, until the test or the page says so.
 */
export class World {
  readonly bot: APIUser;
  readonly guilds = new Map<string, LocalGuild>();
  readonly users = new Map<string, APIUser>();
  /** Ids of those who installed the app for themselves: they have it everywhere. */
  readonly installers = new Set<string>();
  readonly #directChannels = new Map<string, APIDMChannel>();
  readonly #groups: APIGroupDMChannel[] = [];
  readonly #ids: SnowflakeSource;
  readonly #hasStableIds: boolean;
  readonly #clock: Clock;
  /** When everybody joined, including the bot. */
  readonly startedAt: string;

  constructor(ids: SnowflakeSource, clock: Clock, { botName, hasStableIds }: WorldOptions) {
    this.#ids = ids;
    this.#hasStableIds = hasStableIds;
    this.#clock = clock;
    this.startedAt = new Date(clock.now()).toISOString();
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

  addGuild(
    name: string,
    channelNames: readonly string[],
    memberNames: readonly string[],
    { hasBot = true }: { readonly hasBot?: boolean } = {},
  ): LocalGuild {
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
      channels: [],
      threads: [],
      members: new Map(),
      locale: Locale.EnglishUS,
      isAvailable: true,
    };
    for (const channel of channelNames) this.addChannel(guild, channel);
    for (const memberName of memberNames) {
      const roles =
        memberName === "manager" ? [members.id, managers.id] : memberName === "stranger" ? [] : [members.id];
      const user = this.userNamed(memberName);
      guild.members.set(user.id, this.#member(user, roles));
    }
    if (hasBot) this.addBot(guild);
    this.guilds.set(id, guild);
    return guild;
  }

  /** A role without any permission, which nobody has. */
  addRole(guild: LocalGuild, name: string): APIRole {
    const role = this.#role(guild.id, name, 0n, guild.roles.length);
    guild.roles.push(role);
    return role;
  }

  addBot(guild: LocalGuild): void {
    const role = guild.roles.find(({ name }) => name === this.bot.username);
    guild.members.set(this.bot.id, this.#member(this.bot, role ? [role.id] : []));
  }

  hasBot(guild: LocalGuild): boolean {
    return guild.members.has(this.bot.id);
  }

  /** Whether the bot receives a channel's events; always in direct messages. */
  reachesBot(channel: LocalChannel): boolean {
    const guild = this.guildOf(channel);
    return channel.type === CHANNEL_TYPES.direct || (guild?.isAvailable === true && this.hasBot(guild));
  }

  /**
   * Through whose installation somebody has the app in a channel: the server's (0), their own (1), both or neither.
   */
  installationsFor(userId: string, channel: LocalChannel): readonly (0 | 1)[] {
    const isOwn = this.installers.has(userId) && this.guildOf(channel)?.isAvailable !== false;
    return [...(this.reachesBot(channel) ? [0 as const] : []), ...(isOwn ? [1 as const] : [])];
  }

  /** @throws {Error} for an unknown name */
  guildNamed(name: string): LocalGuild {
    const guild = [...this.guilds.values()].find(candidate => candidate.name === name);
    if (!guild) throw new Error(`no server is called "${name}" in the local Discord`);
    return guild;
  }

  /** @throws {Error} for an unknown name */
  userNamed(name: string): APIUser {
    const user = [...this.users.values()].find(({ username }) => username === name);
    if (!user) throw new Error(`nobody is called "${name}" in the local Discord`);
    return user;
  }

  channelById(id: string): LocalChannel | undefined {
    return this.#everyChannel().find(channel => channel.id === id);
  }

  /** With or without `#`; if several channels or threads have the name, the first. */
  channelNamed(name: string): GuildChannel | APIPublicThreadChannel | undefined {
    const bare = name.replace(/^#/, "");
    return this.#everyGuildChannel().find(channel => channel.name === bare);
  }

  #everyChannel(): LocalChannel[] {
    return [...this.#everyGuildChannel(), ...this.#directChannels.values(), ...this.#groups];
  }

  #everyGuildChannel() {
    const guilds = [...this.guilds.values()];
    return [...guilds.flatMap(({ channels }) => channels), ...guilds.flatMap(({ threads }) => threads)];
  }

  guildOf(channel: LocalChannel): LocalGuild | undefined {
    return isPrivateChannel(channel) ? undefined : this.guilds.get(channel.guild_id ?? "");
  }

  addChannel(guild: LocalGuild, name: string, kind: GuildChannelKind = "text"): GuildChannel {
    const id = this.#id("channel", guild.id, name);
    const made = { id, guildId: guild.id, name, position: guild.channels.length };
    const channel = makeGuildChannel(kind, made);
    guild.channels.push(channel);
    return channel;
  }

  /**
   * A thread of a channel, or a forum's post: its first message needs the post's id.
   *
   * @throws {Error} if the channel is not in a server
   */
  addThread(parent: GuildChannel, name: string, ownerId: string): APIPublicThreadChannel {
    const guild = this.guildOf(parent);
    if (!guild) throw new Error(`#${parent.name} is in no server of the local Discord`);
    const now = new Date(this.#clock.now()).toISOString();
    const thread = makeThread(parent, { id: this.#ids.next(), name, ownerId, now });
    guild.threads.push(thread);
    if (isForum(parent)) parent.last_message_id = thread.id;
    return thread;
  }

  /** The direct messages between the bot and a user; made on first use. */
  directChannel(userId: string): APIDMChannel {
    const user = this.users.get(userId);
    if (!user) throw new Error(`no user ${userId} in the local Discord`);
    const known = this.#directChannels.get(userId);
    if (known) return known;
    const channel = makeDirectChannel(this.#id("direct", userId), user);
    this.#directChannels.set(userId, channel);
    return channel;
  }

  groupNamed(name: string): APIGroupDMChannel | undefined {
    return this.#groups.find(group => group.name === name);
  }

  /** The groups that somebody is in. */
  groupsOf(userId: string): readonly APIGroupDMChannel[] {
    return this.#groups.filter(({ recipients }) => recipients?.some(({ id }) => id === userId));
  }

  addGroup(name: string, memberNames: readonly string[]): APIGroupDMChannel {
    const group = makeGroup(
      { id: this.#id("group", name), name },
      memberNames.map(member => this.userNamed(member)),
    );
    this.#groups.push(group);
    return group;
  }

  /** What somebody may do in a channel; null if they aren't in it at all. */
  permissions(userId: string, channel: LocalChannel): bigint | null {
    if (isPrivateChannel(channel)) {
      const isBotThere = channel.type === CHANNEL_TYPES.direct && userId === this.bot.id;
      const isThere = isBotThere || channel.recipients?.some(({ id }) => id === userId);
      return isThere ? DIRECT_MESSAGE_PERMISSIONS : null;
    }
    const guild = this.guildOf(channel);
    const member = guild?.members.get(userId);
    if (!guild || !member) return null;
    const { id: guildId, ownerId, roles } = guild;
    // A thread has no overwrites.
    const place = isThread(channel) ? guild.channels.find(({ id }) => id === channel.parent_id) : channel;
    const overwrites = place?.permission_overwrites ?? [];
    return permissionsIn({ userId, ownerId, guildId, roleIds: member.roles, roles, overwrites });
  }

  may(userId: string, channel: LocalChannel, permission: bigint): boolean {
    return ((this.permissions(userId, channel) ?? 0n) & permission) === permission;
  }

  /** Threads have a separate permission for it; in a forum it is that to start posts. */
  maySpeak(userId: string, channel: LocalChannel): boolean {
    const { sendMessages, sendMessagesInThreads } = PERMISSIONS;
    return this.may(userId, channel, isThread(channel) ? sendMessagesInThreads : sendMessages);
  }

  /** @param names what the id is for: the kind, then names or ids from the outside in */
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
      joined_at: this.startedAt,
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
}
