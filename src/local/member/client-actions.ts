import type { APIInteraction, APIMessage, APIPublicThreadChannel, APIUser } from "discord-api-types/v10";
import { LIMITS } from "../rules/discord-limits.ts";
import { PERMISSIONS } from "../rules/permissions.ts";
import type { Attachments } from "../world/attachments.ts";
import { CHANNEL_TYPES, isForum, isPrivateChannel, type LocalChannel } from "../world/channels.ts";
import type { CommandsStore, RegisteredCommand } from "../world/commands-store.ts";
import type { Interactions } from "../world/interactions.ts";
import type { Messages } from "../world/messages.ts";
import type { SnowflakeSource } from "../world/snowflake.ts";
import type { LocalGuild, World } from "../world/world.ts";
import { ActorError, type FormValues, type LocalFile, type OptionValues } from "./actor.ts";
import { fillCommand, splitCommand, typeCommand } from "./command-input.ts";
import { fillForm } from "./form-input.ts";
import { describePlace } from "./interaction-payload.ts";
import type { MemberInChannel } from "./member-in-channel.ts";
import { fillMenu, isMenu, type Menu } from "./select-input.ts";
import { visibleComponents } from "./visible-components.ts";

type Described = ReturnType<typeof describePlace>;

export interface ActionRooms {
  readonly world: World;
  readonly ids: SnowflakeSource;
  readonly commands: CommandsStore;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly attachments: Attachments;
  readonly sendInteraction: (interaction: APIInteraction) => void;
  /** Tells the bot of a new post. */
  readonly announcePost: (guild: LocalGuild, post: APIPublicThreadChannel) => void;
}

/** What an interaction comes from: a message, or the form opened by another interaction. */
interface From {
  readonly source?: APIMessage;
  readonly openerId?: string | null;
}

/**
 * What Discord's client does for a member: it checks what can be checked before sending, and sends. Nothing here
 * waits for the bot; every method that opens an interaction returns its id at once.
 *
 * All methods throw an `ActorError` if the client would not let the member do it.
 */
export class ClientActions {
  readonly #rooms: ActionRooms;

  constructor(rooms: ActionRooms) {
    this.#rooms = rooms;
  }

  /** The commands that the client offers to a member in a channel. */
  offered({ userId, channel }: MemberInChannel): readonly RegisteredCommand[] {
    const { world, commands } = this.#rooms;
    // A forum has no message box, only its posts do.
    if (isForum(channel) || !world.may(userId, channel, PERMISSIONS.useApplicationCommands)) return [];
    const guildId = world.guildOf(channel)?.id ?? null;
    const context = guildId !== null ? 0 : channel.type === CHANNEL_TYPES.direct ? 1 : 2;
    const place = { guildId, context, installations: world.installationsFor(userId, channel) } as const;
    return commands.visible(place).filter(command => {
      const needed = command.default_member_permissions;
      return needed === null || isPrivateChannel(channel) || isAllowed(world, userId, channel, needed);
    });
  }

  slash(who: MemberInChannel, command: string, values: OptionValues): string {
    const { world, attachments } = this.#rooms;
    const { name, path } = splitCommand(command);
    const registered = this.#command(who, 1, name);
    const { options, resolved } = fillCommand(registered, path, values, {
      world,
      ...who,
      upload: file => attachments.upload(who.channel.id, bytesOf(file)),
    });
    return this.#open(who, place => ({
      ...place,
      type: 2,
      data: {
        ...commandData(registered, 1),
        ...(options.length > 0 && { options }),
        ...(Object.keys(resolved).length > 0 && { resolved }),
      },
    }));
  }

  autocomplete(who: MemberInChannel, command: string, values: OptionValues, focused: string): string {
    const { name, path } = splitCommand(command);
    const registered = this.#command(who, 1, name);
    const options = typeCommand(registered, path, values, focused);
    return this.#open(who, place => ({
      ...place,
      type: 4,
      data: { ...commandData(registered, 1), options },
    }));
  }

  menu(who: MemberInChannel, command: string, messageId: string): string {
    const message = this.#visible(who, messageId);
    const registered = this.#command(who, 3, command);
    return this.#open(who, place => ({
      ...place,
      type: 2,
      data: {
        ...commandData(registered, 3),
        target_id: message.id,
        resolved: { messages: { [message.id]: message } },
      },
    }));
  }

  press(who: MemberInChannel, messageId: string, customId: string): string {
    const message = this.#visible(who, messageId);
    const button = visibleComponents(message).find(
      part => part.type === 2 && "custom_id" in part && part.custom_id === customId,
    );
    const isDisabled = button !== undefined && "disabled" in button && button.disabled;
    if (!who.isForced) {
      if (!button) throw new ActorError(`message ${messageId} has no button "${customId}"`);
      if (isDisabled) throw new ActorError(`the button "${customId}" is disabled`);
    }
    return this.#open(
      who,
      place => ({
        ...place,
        type: 3,
        message,
        data: { component_type: 2, custom_id: customId, id: button?.id ?? 0 },
      }),
      { source: message },
    );
  }

  /** @param values options by value or label; people, roles and channels by name or id */
  select(who: MemberInChannel, messageId: string, customId: string, values: readonly string[]): string {
    const message = this.#visible(who, messageId);
    const menu = menusOf(message).find(part => part.custom_id === customId);
    if (!menu) throw new ActorError(`message ${messageId} has no menu "${customId}"`);
    const data = fillMenu(menu, values, { world: this.#rooms.world, ...who });
    return this.#open(who, place => ({ ...place, type: 3, message, data }), { source: message });
  }

  /** The first menu of a message that accepts all these values; null if none does. */
  menuFor(who: MemberInChannel, messageId: string, values: readonly string[]): string | null {
    const takes = (menu: Menu): boolean => {
      try {
        fillMenu(menu, values, { world: this.#rooms.world, ...who });
        return true;
      } catch (error) {
        if (error instanceof ActorError) return false;
        throw error;
      }
    };
    return menusOf(this.#visible(who, messageId)).find(takes)?.custom_id ?? null;
  }

  /** Submits the form that the bot opened in answer to `openerId`. */
  submit(who: MemberInChannel, openerId: string, values: FormValues): string {
    const { world, interactions, attachments, messages } = this.#rooms;
    const form = interactions.formOf(openerId);
    if (!form) throw new ActorError(`no form was opened by interaction ${openerId}`);
    const { modal, sourceId } = form;
    const data = fillForm(modal, values, {
      world,
      ...who,
      upload: file => attachments.upload(who.channel.id, bytesOf(file)),
    });
    const message = sourceId === null ? undefined : messages.get(sourceId);
    const build = (place: Described): APIInteraction => ({
      ...place,
      type: 5,
      data,
      ...(message && { message }),
    });
    return this.#open(who, build, { openerId, ...(message && { source: message }) });
  }

  /** Posts a member's words. `@bot` and `@name` become mentions, as if selected in the client. */
  say(
    who: MemberInChannel,
    content: string,
    options: { readonly replyToId?: string; readonly isPing?: boolean } = {},
  ) {
    const { messages } = this.#rooms;
    if (isForum(who.channel)) throw new ActorError("messages are only in a forum's posts");
    const author = this.#author(who);
    const target = options.replyToId === undefined ? undefined : this.#visible(who, options.replyToId);
    const extra = target && messages.replyTo(target);
    const body = this.#body(content, options.isPing);
    return messages.create({ body, files: [] }, { channel: who.channel, author, ...(extra && { extra }) });
  }

  /** Starts a post in a forum: a thread whose first message has its id. Returns that message. */
  startPost(who: MemberInChannel, title: string, content: string): APIMessage {
    const { world, messages, announcePost } = this.#rooms;
    const { channel: forum } = who;
    const guild = world.guildOf(forum);
    if (!isForum(forum) || !guild) throw new ActorError("posts can only be started in a forum");
    const author = this.#author(who);
    if (title === "" || content === "") throw new ActorError("a post needs a title and a message");
    if (title.length > LIMITS.thread.name) throw new ActorError("the title is too long");
    const body = this.#body(content);
    const post = world.addThread(forum, title, author.id);
    announcePost(guild, post);
    return messages.create({ body, files: [] }, { channel: post, author, id: post.id });
  }

  /** A member who may write where they are. */
  #author({ userId, channel }: MemberInChannel): APIUser {
    const author = this.#user(userId);
    if (!this.#rooms.world.maySpeak(userId, channel)) {
      throw new ActorError(`${author.username} may not write here`);
    }
    return author;
  }

  /** A member's words, with mentions as if selected in the client. */
  #body(content: string, isPing = true) {
    const { world } = this.#rooms;
    if (content.length > LIMITS.message.content) throw new ActorError("the message is too long");
    const mentioned = content.replace(/@([\p{L}\p{N}_]{1,32})/gu, (text, name: string) => {
      const user =
        name === "bot" ? world.bot : [...world.users.values()].find(({ username }) => username === name);
      return user ? `<@${user.id}>` : text;
    });
    return {
      content: mentioned,
      allowed_mentions: { parse: ["users" as const], replied_user: isPing },
    };
  }

  #open(
    who: MemberInChannel,
    build: (place: Described) => APIInteraction,
    { source, openerId = null }: From = {},
  ): string {
    const { world, ids, interactions, sendInteraction } = this.#rooms;
    if (isForum(who.channel)) throw new ActorError("commands are only in a forum's posts");
    const owners = this.#ownersFor(who, source);
    if (!owners) throw new ActorError("the bot can't be reached from here");
    const id = ids.next();
    const interaction = build(describePlace(world, { id, token: interactions.tokenOf(id), owners }, who));
    interactions.open(interaction, who.channel, who.userId, openerId);
    sendInteraction(interaction);
    return id;
  }

  /**
   * Whose installation is used here: everybody who presses a button uses that of the member who made the message.
   */
  #ownersFor(
    { userId, channel }: MemberInChannel,
    source?: APIMessage,
  ): Described["authorizing_integration_owners"] | null {
    const { world } = this.#rooms;
    const guild = world.guildOf(channel);
    if (guild && !guild.isAvailable) return null;
    const owners = source?.interaction_metadata?.authorizing_integration_owners;
    if (owners && owners[0] === undefined) return owners;
    const installations = world.installationsFor(userId, channel);
    if (installations.length === 0) return null;
    return {
      ...(installations.includes(0) && { 0: guild?.id ?? "0" }),
      ...(installations.includes(1) && { 1: userId }),
    };
  }

  #command(who: MemberInChannel, type: 1 | 2 | 3, name: string): RegisteredCommand {
    const offered = (who.isForced ? this.#registered(who) : this.offered(who)).filter(
      command => command.type === type,
    );
    const command = offered.find(command => command.name === name);
    if (command) return command;
    const names = offered.map(command => command.name).join(", ") || "none";
    throw new ActorError(
      `"${name}" is not offered to ${this.#user(who.userId).username} here (offered: ${names})`,
    );
  }

  /** All registered commands, offered or not. */
  #registered({ channel }: MemberInChannel): readonly RegisteredCommand[] {
    const { world, commands } = this.#rooms;
    const guild = world.guildOf(channel);
    return [...(guild ? commands.list(guild.id) : []), ...commands.list(null)];
  }

  #visible({ userId, channel }: MemberInChannel, messageId: string): APIMessage {
    const { messages } = this.#rooms;
    const message = messages.get(messageId);
    const seenBy = messages.visibleTo(messageId);
    if (!message) throw new ActorError(`message ${messageId} is not there (any more)`);
    if (message.channel_id !== channel.id)
      throw new ActorError(`message ${messageId} stands in another channel`);
    if (seenBy !== null && seenBy !== userId) {
      throw new ActorError(`${this.#user(userId).username} cannot see message ${messageId}`);
    }
    return message;
  }

  #user(userId: string): APIUser {
    const user = this.#rooms.world.users.get(userId);
    if (!user) throw new ActorError(`no user ${userId}`);
    return user;
  }
}

function menusOf(message: APIMessage): Menu[] {
  return visibleComponents(message).filter(isMenu);
}

function bytesOf({ name, content, type = "" }: LocalFile) {
  return { name, type, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content };
}

function commandData<Type extends 1 | 3>(command: RegisteredCommand, type: Type) {
  const { id, name, guild_id } = command;
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}

/** "0" means administrators only. */
function isAllowed(world: World, userId: string, channel: LocalChannel, needed: string): boolean {
  return world.may(userId, channel, needed === "0" ? PERMISSIONS.administrator : BigInt(needed));
}
