import type { APIMessage } from "discord-api-types/v10";
import { ApiError } from "../rules/api-error.ts";
import { problem, readForm } from "../rules/form-check.ts";
import { type MessageBody, MessageBodySchema } from "../rules/message-schema.ts";
import { PERMISSIONS } from "../rules/permissions.ts";
import { isThread, type LocalChannel } from "../world/channels.ts";
import { NO_CONTENT, ok, type Route, type RouteRequest } from "./rest-router.ts";
import type { RouteRooms } from "./route-rooms.ts";

/** Channels, and messages that the bot sends to them by itself. */
export function channelRoutes({ world, messages, nonces, events }: RouteRooms): Route[] {
  const botId = world.bot.id;
  const demand = (channel: LocalChannel, permission: bigint): void => {
    if (!world.may(botId, channel, permission)) throw new ApiError("missingPermissions");
  };
  const channelOf = ({ params }: RouteRequest): LocalChannel => {
    const channel = world.channelById(params.channel ?? "");
    if (!channel) throw new ApiError("unknownChannel");
    if (!world.may(botId, channel, PERMISSIONS.viewChannel)) throw new ApiError("missingAccess");
    return channel;
  };
  /** A channel that the bot may write in. */
  const writableOf = (request: RouteRequest): LocalChannel => {
    const channel = channelOf(request);
    demand(channel, isThread(channel) ? PERMISSIONS.sendMessagesInThreads : PERMISSIONS.sendMessages);
    return channel;
  };
  /** A message that REST shows to the bot: ephemeral ones are reached by their tokens alone. */
  const messageOf = (request: RouteRequest) => {
    const channel = channelOf(request);
    const message = messages.get(request.params.message ?? "");
    if (!message || message.channel_id !== channel.id || messages.visibleTo(message.id) !== null) {
      throw new ApiError("unknownMessage");
    }
    return { channel, message };
  };
  /** The message that a new one replies to; null where it is gone and need not be there. */
  const referencedBy = (body: MessageBody, channel: LocalChannel): APIMessage | null => {
    const wanted = body.message_reference?.message_id;
    if (wanted === undefined) return null;
    if (!world.may(botId, channel, PERMISSIONS.readMessageHistory))
      throw new ApiError("noReplyWithoutHistory");
    const found = messages.get(wanted);
    if (found?.channel_id === channel.id) return found;
    if (body.message_reference?.fail_if_not_exists === false) return null;
    throw new ApiError("invalidForm", [
      problem(["message_reference"], "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message"),
    ]);
  };
  /** What was sent with the same nonce just before, where the bot asked for that. */
  const sentBefore = ({ nonce, enforce_nonce }: MessageBody, channel: LocalChannel) => {
    const id = nonce != null && enforce_nonce ? nonces.find(channel.id, nonce) : undefined;
    return id === undefined ? undefined : messages.get(id);
  };
  const list = "/channels/:channel/messages";
  const one = `${list}/:message`;
  return [
    { method: "GET", path: "/channels/:channel", access: "bot", handle: request => ok(channelOf(request)) },
    {
      method: "GET",
      path: list,
      access: "bot",
      handle: request => {
        const channel = channelOf(request);
        // Without the right to read what was said before Discord answers with nothing, not with an error.
        if (!world.may(botId, channel, PERMISSIONS.readMessageHistory)) return ok([]);
        const limit = Math.min(Number(request.query.get("limit") ?? 50), 100);
        return ok([...messages.list(channel.id, null)].reverse().slice(0, limit));
      },
    },
    {
      method: "POST",
      path: list,
      access: "bot",
      handle: request => {
        const channel = writableOf(request);
        if (request.files.length > 0) demand(channel, PERMISSIONS.attachFiles);
        const body = readForm(MessageBodySchema, request.json);
        if ((body.embeds ?? []).length > 0) demand(channel, PERMISSIONS.embedLinks);
        const referenced = referencedBy(body, channel);
        const before = sentBefore(body, channel);
        if (before) return ok(before);
        const message = messages.create(
          { body, files: request.files },
          { channel, author: world.bot, ...(referenced && { extra: messages.replyTo(referenced) }) },
        );
        if (body.nonce != null) nonces.keep(channel.id, body.nonce, message.id);
        return ok(message);
      },
    },
    {
      method: "GET",
      path: one,
      access: "bot",
      handle: request => {
        const { channel, message } = messageOf(request);
        demand(channel, PERMISSIONS.readMessageHistory);
        return ok(message);
      },
    },
    {
      method: "PATCH",
      path: one,
      access: "bot",
      handle: request => {
        const { message } = messageOf(request);
        if (message.author.id !== botId) throw new ApiError("notYourMessage");
        const body = readForm(MessageBodySchema, request.json);
        return ok(messages.edit(message.id, { body, files: request.files }));
      },
    },
    {
      method: "DELETE",
      path: one,
      access: "bot",
      handle: request => {
        const { channel, message } = messageOf(request);
        if (message.author.id !== botId) demand(channel, PERMISSIONS.manageMessages);
        messages.delete(message.id);
        return NO_CONTENT;
      },
    },
    {
      method: "POST",
      path: "/channels/:channel/typing",
      access: "bot",
      handle: request => {
        events.emit({ kind: "typing", channelId: writableOf(request).id });
        return NO_CONTENT;
      },
    },
  ];
}
