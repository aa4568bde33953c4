import type { Issue, Schema } from "discord-api-spec/zod";
import * as spec from "discord-api-spec/zod";
import type { ApiCheck } from "../../src/local/rest/api-check.ts";

const message = spec.MessageResponseSchema;
const commands = "/applications/:application/commands";
const guildCommands = "/applications/:application/guilds/:guild/commands";
const original = "/webhooks/:application/:token/messages/:message";

const REQUESTS: Readonly<Record<string, Schema>> = {
  "POST /channels/:channel/messages": spec.MessageCreateRequestSchema,
  "PATCH /channels/:channel/messages/:message": spec.MessageEditRequestPartialSchema,
  "POST /webhooks/:application/:token": spec.IncomingWebhookRequestPartialSchema,
  [`PATCH ${original}`]: spec.IncomingWebhookUpdateRequestPartialSchema,
};

/** The OpenAPI document has one schema per kind of callback. */
const CALLBACKS: Readonly<Record<number, Schema>> = {
  4: spec.CreateMessageInteractionCallbackRequestSchema,
  5: spec.CreateMessageInteractionCallbackRequestSchema,
  6: spec.UpdateMessageInteractionCallbackRequestSchema,
  7: spec.UpdateMessageInteractionCallbackRequestSchema,
  8: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: spec.ModalInteractionCallbackRequestSchema,
};

const ANSWERS: Readonly<Record<string, Schema>> = {
  "GET /gateway/bot": spec.GatewayBotResponseSchema,
  "GET /users/@me": spec.UserPIIResponseSchema,
  "GET /applications/@me": spec.PrivateApplicationResponseSchema,
  "GET /oauth2/applications/@me": spec.PrivateApplicationResponseSchema,
  "POST /users/@me/channels": spec.PrivateChannelResponseSchema,
  "POST /channels/:channel/messages": message,
  "GET /channels/:channel/messages/:message": message,
  "PATCH /channels/:channel/messages/:message": message,
  "POST /webhooks/:application/:token": message,
  [`GET ${original}`]: message,
  [`PATCH ${original}`]: message,
  "POST /interactions/:interaction/:token/callback": spec.InteractionCallbackResponseSchema,
};

/** Checks everything that passes against the schemas made from Discord's own OpenAPI document. */
export const openApiCheck: ApiCheck = {
  request(where, body) {
    if (where === "POST /interactions/:interaction/:token/callback") {
      const schema = CALLBACKS[Number(field(body, "type"))];
      return schema ? verdict(schema, body) : `no schema for callback type ${field(body, "type")}`;
    }
    if (where === `PUT ${commands}` || where === `PUT ${guildCommands}`) {
      return eachVerdict(spec.ApplicationCommandUpdateRequestSchema, withNumericPermissions(body));
    }
    const schema = REQUESTS[where];
    return schema ? verdict(schema, body) : null;
  },
  answer(where, status, body) {
    if (status === 204) return null;
    if (where.endsWith(commands) || where.endsWith(guildCommands)) {
      return eachVerdict(spec.ApplicationCommandResponseSchema, body);
    }
    if (where === "GET /channels/:channel/messages") return eachVerdict(message, body);
    const schema = ANSWERS[where];
    return schema ? verdict(schema, body) : null;
  },
  event(name, data) {
    switch (name) {
      case "MESSAGE_CREATE":
      case "MESSAGE_UPDATE":
        return verdict(message, data);
      case "INTERACTION_CREATE": {
        const source = field(data, "message");
        const user = field(field(data, "member"), "user") ?? field(data, "user");
        const resolved = field(field(data, "data"), "resolved");
        return (
          verdict(spec.UserResponseSchema, user) ??
          (source === undefined ? null : verdict(message, source)) ??
          eachVerdict(spec.MessageAttachmentResponseSchema, values(field(resolved, "attachments"))) ??
          eachVerdict(spec.UserResponseSchema, values(field(resolved, "users"))) ??
          eachVerdict(spec.GuildRoleResponseSchema, values(field(resolved, "roles"))) ??
          eachVerdict(message, values(field(resolved, "messages")))
        );
      }
      case "CHANNEL_CREATE":
      case "CHANNEL_UPDATE":
      case "CHANNEL_DELETE":
        return verdict(spec.GuildChannelResponseSchema, data);
      case "THREAD_CREATE":
        return verdict(spec.ThreadResponseSchema, data);
      case "GUILD_MEMBER_UPDATE":
        return verdict(spec.GuildMemberResponseSchema, data);
      case "GUILD_ROLE_UPDATE":
        return verdict(spec.GuildRoleResponseSchema, field(data, "role"));
      case "GUILD_CREATE": {
        const parts: readonly (readonly [Schema, unknown])[] = [
          [spec.GuildChannelResponseSchema, field(data, "channels")],
          [spec.GuildRoleResponseSchema, field(data, "roles")],
          [spec.GuildMemberResponseSchema, field(data, "members")],
          [spec.ThreadResponseSchema, field(data, "threads")],
        ];
        return parts.map(([schema, list]) => eachVerdict(schema, list)).find(Boolean) ?? null;
      }
      default:
        return null;
    }
  },
};

/** The values of an object whose keys are ids. */
function values(record: unknown): unknown[] {
  return typeof record === "object" && record !== null ? Object.values(record) : [];
}

function eachVerdict(schema: Schema, list: unknown): string | null {
  if (!Array.isArray(list)) return "is no list";
  return list.map(entry => verdict(schema, entry)).find(problem => problem !== null) ?? null;
}

function verdict(schema: Schema, value: unknown): string | null {
  // Undefined fields are not sent in JSON.
  const parsed = schema.safeParse(value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  return parsed.success ? null : (parsed.error?.issues ?? []).map(describe).join("; ") || "does not fit";
}

/** For a union, the intended member: the one whose `type` fits. */
function describe({ path, message, errors = [] }: Issue): string {
  const isOtherKind = (issues: readonly Issue[]) => issues.some(issue => issue.path.at(-1) === "type");
  const meant = errors.find(issues => !isOtherKind(issues)) ?? errors[0];
  return `${path.map(String).join(".")}: ${message}${meant ? ` (${meant.map(describe).join("; ")})` : ""}`;
}

/** discord.js sends permissions as digits in a string; Discord accepts them, its document says integer. */
function withNumericPermissions(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  return body.map((command: unknown) => {
    const bits = field(command, "default_member_permissions");
    return typeof bits === "string" && typeof command === "object"
      ? { ...command, default_member_permissions: Number(bits) }
      : command;
  });
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
