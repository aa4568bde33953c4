import type { APIAttachment, APIEmbed, APIMessage, APIUser } from "discord-api-types/v10";
import { ApiError } from "../rules/api-error.ts";
import { brokenFileRules, type FilesDraft } from "../rules/attachment-rules.ts";
import { everyComponent, type TopLevelComponent } from "../rules/component-schema.ts";
import { brokenMessageRules, MESSAGE_FLAGS } from "../rules/message-rules.ts";
import type { Embed, MessageBody } from "../rules/message-schema.ts";
import type { UploadedFile } from "../rules/uploaded-file.ts";
import type { Attachments } from "./attachments.ts";
import type { LocalChannel } from "./channels.ts";
import type { Clock } from "./clock.ts";
import type { LocalEvents, MessageEvent } from "./events.ts";
import type { SnowflakeSource } from "./snowflake.ts";
import { storeComponents } from "./stored-components.ts";
import type { World } from "./world.ts";

/** What the bot or a member sends, already validated. */
export interface Sent {
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  /** Where the body is in the request, for error paths: `["data"]` in a callback. */
  readonly at?: readonly string[];
}

/** What a new message gets from its surroundings. */
export interface Setting {
  readonly channel: LocalChannel;
  readonly author: APIUser;
  /** A new one unless given: a post's first message has the post's. */
  readonly id?: string;
  /** Fields added by an interaction or a reply. */
  readonly extra?: Partial<APIMessage>;
  /** The one who sees an ephemeral message, otherwise null. */
  readonly visibleTo?: string | null;
  readonly interactionId?: string | null;
}

interface Stored {
  readonly message: APIMessage;
  readonly visibleTo: string | null;
  /** What was sent, before ids and addresses were filled in: the next edit is checked against it. */
  readonly sent: { readonly components: readonly TopLevelComponent[]; readonly embeds: readonly Embed[] };
}

export interface MessagesOptions {
  readonly world: World;
  readonly ids: SnowflakeSource;
  readonly clock: Clock;
  readonly events: LocalEvents;
  readonly attachments: Attachments;
  /** How many messages of a channel are kept; the oldest are dropped first, with their files. */
  readonly history: number;
}

/** How many deleted messages can still be read through a handle. */
const DELETED_KEPT = 500;

/** Flags that a bot may set itself, on a message in a channel. */
const SETTABLE_FLAGS =
  MESSAGE_FLAGS.suppressEmbeds | MESSAGE_FLAGS.suppressNotifications | MESSAGE_FLAGS.componentsV2;

/** All messages of the local Discord, and the rules for creating and changing them. */
export class Messages {
  readonly #world: World;
  readonly #ids: SnowflakeSource;
  readonly #clock: Clock;
  readonly #events: LocalEvents;
  readonly #attachments: Attachments;
  readonly #history: number;
  readonly #stored = new Map<string, Stored>();
  /** Message ids by channel, oldest first. */
  readonly #byChannel = new Map<string, Set<string>>();
  readonly #deleted = new Map<string, APIMessage>();

  constructor({ world, ids, clock, events, attachments, history }: MessagesOptions) {
    this.#history = history;
    this.#world = world;
    this.#ids = ids;
    this.#clock = clock;
    this.#events = events;
    this.#attachments = attachments;
  }

  get count(): number {
    return this.#stored.size;
  }

  get(id: string): APIMessage | undefined {
    return this.#stored.get(id)?.message;
  }

  /** A deleted message in its last state. */
  deleted(id: string): APIMessage | undefined {
    return this.#deleted.get(id);
  }

  visibleTo(id: string): string | null {
    return this.#stored.get(id)?.visibleTo ?? null;
  }

  /** Oldest first: what a member sees in a channel, or the bot through REST (`userId` null). */
  list(channelId: string, userId: string | null): readonly APIMessage[] {
    return this.#inChannel(channelId).flatMap(({ message, visibleTo }) =>
      visibleTo === null || visibleTo === userId ? message : [],
    );
  }

  /** @throws {ApiError} if the message breaks one of Discord's rules */
  create(sent: Sent, setting: Setting): APIMessage {
    const { body, files, at = [] } = sent;
    const { channel, author, extra = {}, visibleTo = null, interactionId = null } = setting;
    const flags = ((body.flags ?? 0) & SETTABLE_FLAGS) | (extra.flags ?? 0);
    const content = body.content ?? "";
    const embeds = body.embeds ?? [];
    const components = body.components ?? [];
    this.#check(
      { content, embeds, components, flags },
      { named: body.attachments, files, kept: [], components },
      at,
    );
    const { id = this.#ids.next() } = setting;
    const attachments = this.#attachments.keep(channel.id, body.attachments ?? [], files);
    const message: APIMessage = {
      type: 0,
      tts: body.tts ?? false,
      pinned: false,
      mention_roles: [],
      edited_timestamp: null,
      ...extra,
      id,
      channel_id: channel.id,
      author,
      content,
      timestamp: new Date(this.#clock.now()).toISOString(),
      flags,
      mention_everyone: false,
      mentions: this.#mentions(body, content, components, extra.referenced_message ?? null),
      attachments,
      embeds: embeds.map(storeEmbed),
      components: storeComponents(components, url => resolveUpload(url, attachments)),
      ...(body.nonce != null && { nonce: body.nonce }),
    };
    this.#keep({ message, visibleTo, sent: { components, embeds } }, "message-created", interactionId);
    channel.last_message_id = id;
    return message;
  }

  /** The "thinking…" message of a deferred answer: empty until the first edit. */
  createThinking(setting: Setting): APIMessage {
    const { channel, author, extra = {}, visibleTo = null, interactionId = null } = setting;
    const message: APIMessage = {
      type: 0,
      tts: false,
      pinned: false,
      mention_roles: [],
      mention_everyone: false,
      mentions: [],
      attachments: [],
      embeds: [],
      components: [],
      edited_timestamp: null,
      content: "",
      ...extra,
      id: this.#ids.next(),
      channel_id: channel.id,
      author,
      timestamp: new Date(this.#clock.now()).toISOString(),
      flags: (extra.flags ?? 0) | MESSAGE_FLAGS.loading,
    };
    this.#keep(
      { message, visibleTo, sent: { components: [], embeds: [] } },
      "message-created",
      interactionId,
    );
    return message;
  }

  /**
   * Changes the fields in the body. Components V2 can be switched on, never off; an ephemeral message stays
   * ephemeral; the first edit of a "thinking…" message is its answer, not an edit.
   *
   * @throws {ApiError} 10008 for an unknown message, 50035 if the result breaks a rule
   */
  edit(id: string, sent: Sent, interactionId: string | null = null): APIMessage {
    const before = this.#stored.get(id);
    if (!before) throw new ApiError("unknownMessage");
    const { body, files, at = [] } = sent;
    const { message } = before;
    const wasThinking = isThinking(message);
    const asked = (body.flags ?? 0) & (MESSAGE_FLAGS.componentsV2 | MESSAGE_FLAGS.suppressEmbeds);
    // A body without flags leaves embeds suppressed if they were.
    const replaced = MESSAGE_FLAGS.loading | (body.flags == null ? 0 : MESSAGE_FLAGS.suppressEmbeds);
    const kept = (message.flags ?? 0) & ~replaced;
    const flags = kept | asked;
    const content = body.content === undefined ? message.content : (body.content ?? "");
    const embeds = body.embeds === undefined ? before.sent.embeds : (body.embeds ?? []);
    const components = body.components === undefined ? before.sent.components : (body.components ?? []);
    const keptFiles =
      body.attachments == null
        ? message.attachments
        : message.attachments.filter(({ id }) => body.attachments?.some(entry => String(entry.id) === id));
    // Components that the request doesn't change have already been linked to their files.
    const named = body.components === undefined ? [] : components;
    this.#check(
      { content, embeds, components, flags },
      { named: body.attachments, files, kept: keptFiles, components: named },
      at,
    );
    const described = (body.attachments ?? []).filter(
      entry => !keptFiles.some(({ id }) => id === String(entry.id)),
    );
    const attachments = [...keptFiles, ...this.#attachments.keep(message.channel_id, described, files)];
    const after: APIMessage = {
      ...message,
      content,
      flags,
      attachments,
      embeds: embeds.map(storeEmbed),
      components: storeComponents(components, url => resolveUpload(url, attachments)),
      mentions: this.#mentions(body, content, components, message.referenced_message ?? null),
      edited_timestamp: wasThinking ? null : new Date(this.#clock.now()).toISOString(),
    };
    const stored = { message: after, visibleTo: before.visibleTo, sent: { components, embeds } };
    this.#attachments.drop(message.attachments.filter(file => !attachments.includes(file)));
    this.#keep(stored, "message-updated", interactionId);
    return after;
  }

  /** @throws {ApiError} 10008 for an unknown message */
  delete(id: string, interactionId: string | null = null): void {
    const stored = this.#stored.get(id);
    if (!stored) throw new ApiError("unknownMessage");
    this.#drop(stored);
    const { message, visibleTo } = stored;
    this.#events.emit({ kind: "message-deleted", message, visibleTo, interactionId });
  }

  /** Drops a deleted channel's messages, without events: Discord only reports the channel. */
  forget(channelId: string): void {
    for (const stored of this.#inChannel(channelId)) this.#drop(stored);
    this.#byChannel.delete(channelId);
  }

  /** The fields that make a new message a reply to another. */
  replyTo(message: APIMessage): Partial<APIMessage> {
    const channel = this.#world.channelById(message.channel_id);
    const guild = channel && this.#world.guildOf(channel);
    const { referenced_message: _nested, ...referenced } = message;
    return {
      type: 19,
      message_reference: {
        type: 0,
        channel_id: message.channel_id,
        message_id: message.id,
        ...(guild && { guild_id: guild.id }),
      },
      referenced_message: referenced,
    };
  }

  #keep(stored: Stored, kind: MessageEvent["kind"], interactionId: string | null): void {
    const { message, visibleTo } = stored;
    this.#stored.set(message.id, stored);
    const ids = this.#byChannel.get(message.channel_id) ?? new Set();
    this.#byChannel.set(message.channel_id, ids.add(message.id));
    const [oldest] = ids.size > this.#history ? ids : [];
    const tooOld = oldest === undefined ? undefined : this.#stored.get(oldest);
    if (tooOld) this.#drop(tooOld);
    this.#events.emit({ kind, message, visibleTo, interactionId });
  }

  #inChannel(channelId: string): Stored[] {
    return [...(this.#byChannel.get(channelId) ?? [])].flatMap(id => this.#stored.get(id) ?? []);
  }

  #drop({ message }: Stored): void {
    this.#stored.delete(message.id);
    this.#byChannel.get(message.channel_id)?.delete(message.id);
    this.#attachments.drop(message.attachments);
    this.#deleted.set(message.id, message);
    const [oldest] = this.#deleted.size > DELETED_KEPT ? this.#deleted.keys() : [];
    if (oldest !== undefined) this.#deleted.delete(oldest);
  }

  #check(
    draft: {
      readonly content: string;
      readonly embeds: readonly Embed[];
      readonly components: readonly TopLevelComponent[];
      readonly flags: number;
    },
    files: Omit<FilesDraft, "isV2">,
    at: readonly string[],
  ): void {
    const isV2 = (draft.flags & MESSAGE_FLAGS.componentsV2) !== 0;
    const fileCount = files.files.length + files.kept.length;
    const problems = [...brokenMessageRules({ ...draft, fileCount }), ...brokenFileRules({ ...files, isV2 })];
    if (problems.length === 0) return;
    if (problems.some(({ code }) => code === "EMPTY_MESSAGE")) throw new ApiError("emptyMessage");
    throw new ApiError(
      "invalidForm",
      problems.map(one => ({ ...one, path: [...at, ...one.path] })),
    );
  }

  /** Who is pinged: the users named in the words that `allowed_mentions` permits. */
  #mentions(
    body: MessageBody,
    content: string,
    components: readonly TopLevelComponent[],
    referenced: APIMessage | null,
  ): APIUser[] {
    const texts = [...everyComponent(components)].flatMap(part => (part.type === 10 ? [part.content] : []));
    const allowed = body.allowed_mentions;
    const named = [content, ...texts].flatMap(text => [...text.matchAll(/<@!?(\d{1,20})>/g)]);
    const ids = named.flatMap(([, id]) => {
      const isAllowed = !allowed || allowed.parse?.includes("users") || allowed.users?.includes(id ?? "");
      return id && isAllowed ? [id] : [];
    });
    if (referenced && (allowed ? allowed.replied_user === true : true)) ids.push(referenced.author.id);
    return [...new Set(ids)].flatMap(id => this.#world.users.get(id) ?? []);
  }
}

export function isThinking(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MESSAGE_FLAGS.loading) !== 0;
}

function storeEmbed(embed: Embed): APIEmbed {
  const { image, thumbnail, type: _type, ...rest } = embed;
  const stored = (url: string) => ({ url, proxy_url: url, width: 0, height: 0 });
  return {
    ...rest,
    ...(image && { image: stored(image.url) }),
    ...(thumbnail && { thumbnail: stored(thumbnail.url) }),
  };
}

function resolveUpload(url: string, attachments: readonly APIAttachment[]): { url: string; size: number } {
  const filename = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  return attachments.find(file => file.filename === filename) ?? { url, size: 0 };
}
