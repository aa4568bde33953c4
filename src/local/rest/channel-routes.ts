import { ApiError } from "../rules/api-error.ts";
import { readForm } from "../rules/form-check.ts";
import { MessageBodySchema } from "../rules/message-schema.ts";
import { PERMISSIONS } from "../rules/permissions.ts";
import { ChannelAccess } from "./channel-access.ts";
import { NO_CONTENT, ok, type Route, type RouteAnswer, type RouteRequest } from "./rest-router.ts";
import type { RouteRooms } from "./route-rooms.ts";

/** Channels, and messages that the bot posts in them. */
export function channelRoutes(rooms: RouteRooms): Route[] {
  const { messages, events } = rooms;
  const access = new ChannelAccess(rooms);
  const list = "/channels/:channel/messages";
  const one = `${list}/:message`;
  return [
    {
      method: "GET",
      path: "/channels/:channel",
      access: "bot",
      handle: request => ok(access.channelOf(request)),
    },
    {
      method: "GET",
      path: list,
      access: "bot",
      handle: request => {
        const channel = access.withMessagesOf(request);
        // Without the permission to read the history, Discord answers with nothing, not with an error.
        if (!access.has(channel, PERMISSIONS.readMessageHistory)) return ok([]);
        const limit = Math.min(Number(request.query.get("limit") ?? 50), 100);
        return ok([...messages.list(channel.id, null)].reverse().slice(0, limit));
      },
    },
    { method: "POST", path: list, access: "bot", handle: request => post(request, access, rooms) },
    {
      method: "GET",
      path: one,
      access: "bot",
      handle: request => {
        const { channel, message } = access.messageOf(request);
        access.demand(channel, PERMISSIONS.readMessageHistory);
        return ok(message);
      },
    },
    { method: "PATCH", path: one, access: "bot", handle: request => edit(request, access, rooms) },
    { method: "DELETE", path: one, access: "bot", handle: request => remove(request, access, rooms) },
    {
      method: "POST",
      path: "/channels/:channel/typing",
      access: "bot",
      handle: request => {
        events.emit({ kind: "typing", channelId: access.writableOf(request).id });
        return NO_CONTENT;
      },
    },
  ];
}

function edit(request: RouteRequest, access: ChannelAccess, { world, messages }: RouteRooms): RouteAnswer {
  const { message } = access.messageOf(request);
  if (message.author.id !== world.bot.id) throw new ApiError("notYourMessage");
  const body = readForm(MessageBodySchema, request.json);
  return ok(messages.edit(message.id, { body, files: request.files }));
}

function remove(request: RouteRequest, access: ChannelAccess, { world, messages }: RouteRooms): RouteAnswer {
  const { channel, message } = access.messageOf(request);
  if (message.author.id !== world.bot.id) access.demand(channel, PERMISSIONS.manageMessages);
  messages.delete(message.id);
  return NO_CONTENT;
}

/** Posts a message, once per nonce if the bot asked for that. */
function post(
  request: RouteRequest,
  access: ChannelAccess,
  { world, messages, nonces }: RouteRooms,
): RouteAnswer {
  const channel = access.writableOf(request);
  if (request.files.length > 0) access.demand(channel, PERMISSIONS.attachFiles);
  const body = readForm(MessageBodySchema, request.json);
  if ((body.embeds ?? []).length > 0) access.demand(channel, PERMISSIONS.embedLinks);
  const referenced = access.referencedBy(body, channel);
  const before = access.sentBefore(body, channel);
  if (before) return ok(before);
  const message = messages.create(
    { body, files: request.files },
    { channel, author: world.bot, ...(referenced && { extra: messages.replyTo(referenced) }) },
  );
  if (body.nonce != null) nonces.keep(channel.id, body.nonce, message.id);
  return ok(message);
}
