import type { APIMessage } from "discord-api-types/v10";
import { ApiError } from "../rules/api-error.ts";
import { problem } from "../rules/form-check.ts";
import type { MessageBody } from "../rules/message-schema.ts";
import { PERMISSIONS } from "../rules/permissions.ts";
import { isForum, isThread, type LocalChannel } from "../world/channels.ts";
import type { RouteRequest } from "./rest-router.ts";
import type { RouteRooms } from "./route-rooms.ts";

/** What the bot may see and do in channels. Every method throws an `ApiError` if it may not. */
export class ChannelAccess {
  readonly #rooms: Pick<RouteRooms, "world" | "messages" | "nonces">;

  constructor(rooms: Pick<RouteRooms, "world" | "messages" | "nonces">) {
    this.#rooms = rooms;
  }

  has(channel: LocalChannel, permission: bigint): boolean {
    const { world } = this.#rooms;
    return world.may(world.bot.id, channel, permission);
  }

  demand(channel: LocalChannel, permission: bigint): void {
    if (!this.has(channel, permission)) throw new ApiError("missingPermissions");
  }

  channelOf({ params }: RouteRequest): LocalChannel {
    const channel = this.#rooms.world.channelById(params.channel ?? "");
    if (!channel) throw new ApiError("unknownChannel");
    if (!this.has(channel, PERMISSIONS.viewChannel)) throw new ApiError("missingAccess");
    return channel;
  }

  /** A channel with messages: in a forum, these are only in its posts. */
  withMessagesOf(request: RouteRequest): LocalChannel {
    const channel = this.channelOf(request);
    if (isForum(channel)) throw new ApiError("noMessagesHere");
    return channel;
  }

  /** A channel in which the bot may write. */
  writableOf(request: RouteRequest): LocalChannel {
    const channel = this.withMessagesOf(request);
    this.demand(channel, isThread(channel) ? PERMISSIONS.sendMessagesInThreads : PERMISSIONS.sendMessages);
    return channel;
  }

  /** A message that REST shows to the bot: ephemeral ones can only be reached with their tokens. */
  messageOf(request: RouteRequest): { readonly channel: LocalChannel; readonly message: APIMessage } {
    const { messages } = this.#rooms;
    const channel = this.channelOf(request);
    const message = messages.get(request.params.message ?? "");
    if (!message || message.channel_id !== channel.id || messages.visibleTo(message.id) !== null) {
      throw new ApiError("unknownMessage");
    }
    return { channel, message };
  }

  /** The message that a new one replies to; null if it is gone and need not be there. */
  referencedBy(body: MessageBody, channel: LocalChannel): APIMessage | null {
    const wanted = body.message_reference?.message_id;
    if (wanted === undefined) return null;
    if (!this.has(channel, PERMISSIONS.readMessageHistory)) throw new ApiError("noReplyWithoutHistory");
    const found = this.#rooms.messages.get(wanted);
    if (found?.channel_id === channel.id) return found;
    if (body.message_reference?.fail_if_not_exists === false) return null;
    throw new ApiError("invalidForm", [
      problem(["message_reference"], "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message"),
    ]);
  }

  /** The message sent with the same nonce just before, if the bot asked for that check. */
  sentBefore({ nonce, enforce_nonce }: MessageBody, channel: LocalChannel): APIMessage | undefined {
    const { messages, nonces } = this.#rooms;
    const id = nonce != null && enforce_nonce ? nonces.find(channel.id, nonce) : undefined;
    return id === undefined ? undefined : messages.get(id);
  }
}
