import type { APIPublicThreadChannel, APIRole, Locale } from "discord-api-types/v10";
import { type Gateway, INTENTS } from "../gateway/gateway.ts";
import type { Endpoints } from "../outgoing/endpoints.ts";
import {
  type GuildChannel,
  type GuildChannelKind,
  isForum,
  isThread,
  type LocalChannel,
  type PrivateChannel,
} from "../world/channels.ts";
import { describeGuild } from "../world/describe-guild.ts";
import type { LocalEvents } from "../world/events.ts";
import type { Messages } from "../world/messages.ts";
import type { LocalGuild, World } from "../world/world.ts";

export interface AdminRooms {
  readonly world: World;
  readonly messages: Messages;
  readonly gateway: Gateway;
  readonly events: LocalEvents;
  readonly endpoints: Pick<Endpoints, "sendAuthorized">;
}

/** Permission bits of `permissions.ts`, added up. */
export interface OverwriteBits {
  readonly allow?: bigint;
  readonly deny?: bigint;
}

/**
 * Changes that people with the necessary permissions make in their servers. The bot is told by the event that
 * Discord sends, and permissions change at once. Servers, channels, roles and people are given by name.
 *
 * ```ts
 * local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.sendMessages });
 * local.admin.deleteChannel("#general");
 * ```
 *
 * Every method throws an `Error` for an unknown name.
 */
export class ServerAdmin {
  readonly #rooms: AdminRooms;

  constructor(rooms: AdminRooms) {
    this.#rooms = rooms;
  }

  createChannel(guildName: string, name: string, kind: GuildChannelKind = "text"): GuildChannel {
    const { world } = this.#rooms;
    const guild = world.guildNamed(guildName);
    const channel = world.addChannel(guild, name, kind);
    this.#tell(guild, "CHANNEL_CREATE", channel);
    return channel;
  }

  /** Deletes a channel or a thread; a channel's threads go with it. */
  deleteChannel(name: string): void {
    const { messages } = this.#rooms;
    const { guild, channel } = this.#place(name);
    const threads = guild.threads.filter(
      ({ id, parent_id }) => id === channel.id || parent_id === channel.id,
    );
    for (const thread of threads) {
      drop(guild.threads, thread);
      messages.forget(thread.id);
      const { id, parent_id, type } = thread;
      this.#tell(guild, "THREAD_DELETE", { id, guild_id: guild.id, parent_id, type });
    }
    if (isThread(channel)) return;
    drop(guild.channels, channel);
    messages.forget(channel.id);
    this.#tell(guild, "CHANNEL_DELETE", channel);
  }

  /**
   * Sets what a channel allows and denies to somebody in its server, replacing earlier values.
   *
   * @param whom `"bot"`, `"@everyone"`, or the name of a role or a person
   */
  overwrite(channelName: string, whom: string, { allow = 0n, deny = 0n }: OverwriteBits): void {
    const { guild, channel } = this.#place(channelName);
    if (isThread(channel))
      throw new Error(`${channelName} is a thread: it has the overwrites of its channel`);
    const target = this.#target(guild, whom);
    const others = (channel.permission_overwrites ?? []).filter(({ id }) => id !== target.id);
    channel.permission_overwrites = [
      ...others,
      { ...target, allow: allow.toString(), deny: deny.toString() },
    ];
    this.#tell(guild, "CHANNEL_UPDATE", channel);
  }

  /** A public thread in a channel. */
  createThread(channelName: string, name: string, startedBy = "owner"): APIPublicThreadChannel {
    const { world } = this.#rooms;
    const { guild, channel } = this.#place(channelName);
    if (isThread(channel)) throw new Error(`${channelName} is a thread: there are none in it`);
    if (isForum(channel)) throw new Error(`${channelName} is a forum: its members start posts in it`);
    const thread = world.addThread(channel, name, world.userNamed(startedBy).id);
    this.announce(guild, thread);
    return thread;
  }

  /** Tells the bot of a new thread or post. */
  announce(guild: LocalGuild, thread: APIPublicThreadChannel): void {
    this.#tell(guild, "THREAD_CREATE", { ...thread, newly_created: true });
  }

  /** Gives somebody exactly these roles; `"bot"` works as a name too. */
  setRoles(guildName: string, memberName: string, roleNames: readonly string[]): void {
    const { world } = this.#rooms;
    const guild = world.guildNamed(guildName);
    const userId = memberName === "bot" ? world.bot.id : world.userNamed(memberName).id;
    const member = guild.members.get(userId);
    if (!member) throw new Error(`${memberName} is not in ${guildName}`);
    member.roles = roleNames.map(name => roleNamed(guild, name).id);
    // A bot always receives its own changes; those of others only with the members intent.
    const intents = userId === world.bot.id ? INTENTS.guilds : INTENTS.guildMembers;
    this.#tell(guild, "GUILD_MEMBER_UPDATE", { ...member, guild_id: guild.id }, intents);
  }

  /** Gives a role, or `"@everyone"`, exactly these permissions. */
  setRolePermissions(guildName: string, roleName: string, permissions: bigint): void {
    const guild = this.#rooms.world.guildNamed(guildName);
    const role = roleNamed(guild, roleName);
    role.permissions = permissions.toString();
    this.#tell(guild, "GUILD_ROLE_UPDATE", { guild_id: guild.id, role });
  }

  createRole(guildName: string, roleName: string): APIRole {
    const { world } = this.#rooms;
    const guild = world.guildNamed(guildName);
    const role = world.addRole(guild, roleName);
    this.#tell(guild, "GUILD_ROLE_CREATE", { guild_id: guild.id, role });
    return role;
  }

  deleteRole(guildName: string, roleName: string): void {
    const guild = this.#rooms.world.guildNamed(guildName);
    const role = roleNamed(guild, roleName);
    drop(guild.roles, role);
    for (const member of guild.members.values()) member.roles = member.roles.filter(id => id !== role.id);
    this.#tell(guild, "GUILD_ROLE_DELETE", { guild_id: guild.id, role_id: role.id });
  }

  /** Sets the language of a server, as Discord lets those of communities do. */
  setLocale(guildName: string, locale: Locale): void {
    const guild = this.#rooms.world.guildNamed(guildName);
    guild.locale = locale;
    this.#tell(guild, "GUILD_UPDATE", describeGuild(guild, this.#rooms.world.startedAt));
  }

  /** Somebody leaves a server; for the bot, see `kickBot`. */
  removeMember(guildName: string, memberName: string): void {
    const { world } = this.#rooms;
    const guild = world.guildNamed(guildName);
    const user = world.userNamed(memberName);
    guild.members.delete(user.id);
    this.#tell(guild, "GUILD_MEMBER_REMOVE", { guild_id: guild.id, user }, INTENTS.guildMembers);
  }

  /** The bot is removed from a server: it receives nothing more from there, and its commands are gone. */
  kickBot(guildName: string): void {
    const { world } = this.#rooms;
    const guild = world.guildNamed(guildName);
    this.#tell(guild, "GUILD_DELETE", { id: guild.id });
    guild.members.delete(world.bot.id);
  }

  /** Somebody installs the app for themselves, or removes it from their account. */
  setInstalledBy(memberName: string, isInstalled: boolean): void {
    const { world, events } = this.#rooms;
    const { id } = world.userNamed(memberName);
    if (isInstalled) world.installers.add(id);
    else world.installers.delete(id);
    events.emit({ kind: "servers-changed" });
  }

  inviteBot(guildName: string): void {
    const { world } = this.#rooms;
    const guild = world.guildNamed(guildName);
    world.addBot(guild);
    this.#tell(guild, "GUILD_CREATE", describeGuild(guild, world.startedAt));
    this.#rooms.endpoints.sendAuthorized({
      integration_type: 0,
      user: world.userNamed("owner"),
      scopes: ["bot", "applications.commands"],
      guild: describeGuild(guild, world.startedAt),
    });
  }

  /** An outage of Discord's in one server begins or ends: the bot is still in it, but receives nothing. */
  setAvailable(guildName: string, isAvailable: boolean): void {
    const { world } = this.#rooms;
    const guild = world.guildNamed(guildName);
    if (!isAvailable) this.#tell(guild, "GUILD_DELETE", { id: guild.id, unavailable: true });
    guild.isAvailable = isAvailable;
    if (isAvailable) this.#tell(guild, "GUILD_CREATE", describeGuild(guild, world.startedAt));
  }

  #tell(guild: LocalGuild, event: string, data: unknown, intents: number = INTENTS.guilds): void {
    const { world, gateway, events } = this.#rooms;
    if (world.hasBot(guild) && guild.isAvailable) {
      gateway.dispatch({ event, guildId: guild.id, intents, data: () => data });
    }
    events.emit({ kind: "servers-changed" });
  }

  #place(channelName: string): {
    readonly guild: LocalGuild;
    readonly channel: Exclude<LocalChannel, PrivateChannel>;
  } {
    const { world } = this.#rooms;
    const channel = world.channelNamed(channelName);
    const guild = channel && world.guildOf(channel);
    if (!guild) throw new Error(`no channel is called "${channelName}" in the local Discord`);
    return { guild, channel };
  }

  #target(guild: LocalGuild, whom: string): { readonly id: string; readonly type: 0 | 1 } {
    const { world } = this.#rooms;
    if (whom === "bot") return { id: world.bot.id, type: 1 };
    const role = guild.roles.find(({ name }) => name === whom);
    return role ? { id: role.id, type: 0 } : { id: world.userNamed(whom).id, type: 1 };
  }
}

function roleNamed(guild: LocalGuild, name: string): APIRole {
  const role = guild.roles.find(candidate => candidate.name === name);
  if (!role) throw new Error(`${guild.name} has no role "${name}"`);
  return role;
}

function drop<T>(list: T[], entry: T): void {
  const index = list.indexOf(entry);
  if (index >= 0) list.splice(index, 1);
}
