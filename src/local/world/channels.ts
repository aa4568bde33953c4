import type {
  APIDMChannel,
  APIGroupDMChannel,
  APIGuildForumChannel,
  APINewsChannel,
  APIPublicThreadChannel,
  APITextChannel,
  APIUser,
} from "discord-api-types/v10";

/** A channel of a server. */
export type GuildChannel = APITextChannel | APINewsChannel | APIGuildForumChannel;

/** The kinds of channel that can be made in a server. */
export type GuildChannelKind = "text" | "announcements" | "forum";

/** Where messages can be, and forums: messages are only in their posts. */
export type LocalChannel = GuildChannel | APIPublicThreadChannel | PrivateChannel;

/** Not in a server: between the bot and one person, or in a group of people. */
export type PrivateChannel = APIDMChannel | APIGroupDMChannel;

/** The channel's kind, as in options and menus for channels. */
export const CHANNEL_TYPES = {
  text: 0,
  direct: 1,
  group: 3,
  announcements: 5,
  thread: 11,
  forum: 15,
} as const;

/** As a number: the flag types have no name for "none". */
export const NO_FLAGS: number = 0;

/** What is needed to make a channel in a server. */
export interface NewChannel {
  readonly id: string;
  readonly guildId: string;
  readonly name: string;
  readonly position: number;
}

export function makeGuildChannel(kind: GuildChannelKind, made: NewChannel): GuildChannel {
  const { id, guildId, name, position } = made;
  const shared = {
    id,
    guild_id: guildId,
    name,
    position,
    flags: NO_FLAGS,
    topic: null,
    nsfw: false,
    parent_id: null,
    last_message_id: null,
    permission_overwrites: [],
  };
  switch (kind) {
    case "text":
      return { ...shared, type: CHANNEL_TYPES.text, rate_limit_per_user: 0 };
    case "announcements":
      return { ...shared, type: CHANNEL_TYPES.announcements };
    case "forum":
      return {
        ...shared,
        type: CHANNEL_TYPES.forum,
        rate_limit_per_user: 0,
        available_tags: [],
        default_reaction_emoji: null,
        default_sort_order: null,
        default_forum_layout: 0,
      };
  }
}

/** A public thread, or a forum's post: everybody who sees its channel sees it. */
export function makeThread(
  parent: GuildChannel,
  made: Pick<NewChannel, "id" | "name"> & { readonly ownerId: string; readonly now: string },
): APIPublicThreadChannel {
  const { id, name, ownerId, now } = made;
  return {
    id,
    type: CHANNEL_TYPES.thread,
    name,
    ...(parent.guild_id !== undefined && { guild_id: parent.guild_id }),
    parent_id: parent.id,
    owner_id: ownerId,
    flags: NO_FLAGS,
    last_message_id: null,
    rate_limit_per_user: 0,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: now,
      locked: false,
      create_timestamp: now,
    },
  };
}

export function makeDirectChannel(id: string, recipient: APIUser): APIDMChannel {
  return {
    id,
    type: CHANNEL_TYPES.direct,
    flags: NO_FLAGS,
    name: null,
    last_message_id: null,
    recipients: [recipient],
  };
}

/** A group's private messages; the bot is not a member. */
export function makeGroup(
  { id, name }: Pick<NewChannel, "id" | "name">,
  recipients: APIUser[],
): APIGroupDMChannel {
  const [owner] = recipients;
  return {
    id,
    type: CHANNEL_TYPES.group,
    flags: NO_FLAGS,
    name,
    icon: null,
    last_message_id: null,
    recipients,
    ...(owner && { owner_id: owner.id }),
  };
}

export function isPrivateChannel(channel: LocalChannel): channel is PrivateChannel {
  return channel.type === CHANNEL_TYPES.direct || channel.type === CHANNEL_TYPES.group;
}

export function isForum(channel: LocalChannel): channel is APIGuildForumChannel {
  return channel.type === CHANNEL_TYPES.forum;
}

/** A thread of a channel, or a post of a forum. */
export function isThread(channel: LocalChannel): channel is APIPublicThreadChannel {
  return channel.type === CHANNEL_TYPES.thread;
}
