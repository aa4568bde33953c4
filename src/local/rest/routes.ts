import { z } from "zod";
import { ApiError } from "../rules/api-error.ts";
import { readForm } from "../rules/form-check.ts";
import { permissionsIn } from "../rules/permissions.ts";
import { withoutLocalizations } from "../world/commands-store.ts";
import { describeGuild } from "../world/describe-guild.ts";
import type { LocalGuild, World } from "../world/world.ts";
import { channelRoutes } from "./channel-routes.ts";
import { NO_CONTENT, ok, type Route, type RouteRequest } from "./rest-router.ts";
import type { RouteRooms } from "./route-rooms.ts";

/** REST v10, as far as this kind of bot uses it. */
export function createRoutes(rooms: RouteRooms): readonly Route[] {
  return [
    ...startRoutes(rooms),
    ...serverRoutes(rooms),
    ...commandRoutes(rooms),
    ...interactionRoutes(rooms),
    ...channelRoutes(rooms),
    ...peopleRoutes(rooms),
  ];
}

function startRoutes({ world, gatewayUrl, maxConcurrency, shards, endpoints }: RouteRooms): Route[] {
  const application = () => ({
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: "",
    type: null,
    flags: 0,
    flags_new: "0",
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: endpoints.outgoing.publicKey,
    redirect_uris: [],
    interactions_endpoint_url: endpoints.interactions,
    event_webhooks_url: endpoints.events,
    eligible_oauth2_scopes: [],
    role_connections_verification_url: null,
    owner: world.userNamed("owner"),
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
  });
  return [
    {
      method: "GET",
      path: "/gateway/bot",
      access: "bot",
      handle: () =>
        ok({
          url: gatewayUrl(),
          shards,
          session_start_limit: {
            total: 1000,
            remaining: 999,
            reset_after: 86_400_000,
            max_concurrency: maxConcurrency,
          },
        }),
    },
    {
      method: "GET",
      path: "/users/@me",
      access: "bot",
      handle: () => ok({ ...world.bot, mfa_enabled: true, locale: "en-US", verified: true, email: null }),
    },
    {
      method: "GET",
      path: "/users/@me/guilds",
      access: "bot",
      handle: ({ query }) => ok(ownGuilds(world, query)),
    },
    { method: "GET", path: "/applications/@me", access: "bot", handle: () => ok(application()) },
    { method: "GET", path: "/oauth2/applications/@me", access: "bot", handle: () => ok(application()) },
  ];
}

/** The bot's servers, each with its permissions there where no channel overrides them. */
function ownGuilds(world: World, query: URLSearchParams) {
  const after = BigInt(query.get("after") ?? 0);
  const limit = Math.min(Number(query.get("limit") ?? 200), 200);
  return [...world.guilds.values()]
    .filter(guild => world.hasBot(guild) && BigInt(guild.id) > after)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .slice(0, limit)
    .map(({ id, name, ownerId, roles, members }) => {
      const roleIds = members.get(world.bot.id)?.roles ?? [];
      const question = { userId: world.bot.id, ownerId, guildId: id, roleIds, roles, overwrites: [] };
      const permissions = String(permissionsIn(question));
      return { id, name, icon: null, owner: false, permissions, features: [] };
    });
}

/** The servers that the bot is in. */
function serverRoutes({ world }: RouteRooms): Route[] {
  const guildOf = ({ params }: RouteRequest): LocalGuild => {
    const guild = world.guilds.get(params.guild ?? "");
    if (!guild || !world.hasBot(guild)) throw new ApiError("unknownGuild");
    return guild;
  };
  return [
    {
      method: "GET",
      path: "/guilds/:guild",
      access: "bot",
      handle: request => {
        const described = describeGuild(guildOf(request), world.startedAt);
        return ok(omit(described, ["channels", "members", "threads", "joined_at", "unavailable", "large"]));
      },
    },
    {
      method: "GET",
      path: "/guilds/:guild/channels",
      access: "bot",
      handle: request => ok(guildOf(request).channels),
    },
    {
      method: "GET",
      path: "/guilds/:guild/members/:user",
      access: "bot",
      handle: request => {
        const member = guildOf(request).members.get(request.params.user ?? "");
        if (!member) throw new ApiError("unknownMember");
        return ok(member);
      },
    },
  ];
}

/** Leaves out what only the gateway says about a server. */
function omit(described: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(described).filter(([name]) => !names.includes(name)));
}

function commandRoutes({ world, commands, events }: RouteRooms): Route[] {
  const scopeOf = ({ params }: RouteRequest): string | null => {
    if (params.application !== world.bot.id) throw new ApiError("unknownApplication");
    if (params.guild === undefined) return null;
    if (!world.guilds.has(params.guild)) throw new ApiError("missingAccess");
    return params.guild;
  };
  const paths = ["/applications/:application/commands", "/applications/:application/guilds/:guild/commands"];
  return paths.flatMap(path => [
    {
      method: "GET",
      path,
      access: "bot",
      handle: request => {
        const listed = commands.list(scopeOf(request));
        const isWhole = request.query.get("with_localizations") === "true";
        return ok(isWhole ? listed : listed.map(withoutLocalizations));
      },
    },
    {
      method: "PUT",
      path,
      access: "bot",
      handle: request => {
        const guildId = scopeOf(request);
        const registered = commands.replace(guildId, request.json);
        events.emit({ kind: "commands-registered", guildId });
        return ok(registered);
      },
    },
  ]);
}

function interactionRoutes({ world, interactions }: RouteRooms): Route[] {
  const webhook = "/webhooks/:application/:token";
  const tokenOf = ({ params }: RouteRequest): string => {
    if (params.application !== world.bot.id) throw new ApiError("unknownWebhook");
    return params.token ?? "";
  };
  const messageOf = ({ params }: RouteRequest): string => params.message ?? "";
  return [
    {
      method: "POST",
      path: "/interactions/:interaction/:token/callback",
      access: "token",
      handle: ({ params, query, json, files }) => {
        const result = interactions.answer(params.interaction ?? "", params.token ?? "", json, files);
        return query.get("with_response") === "true" ? ok(result) : NO_CONTENT;
      },
    },
    {
      method: "POST",
      path: webhook,
      access: "token",
      handle: request => ok(interactions.followUp(tokenOf(request), request.json, request.files)),
    },
    {
      method: "GET",
      path: `${webhook}/messages/:message`,
      access: "token",
      handle: request => ok(interactions.get(tokenOf(request), messageOf(request))),
    },
    {
      method: "PATCH",
      path: `${webhook}/messages/:message`,
      access: "token",
      handle: request =>
        ok(interactions.edit(tokenOf(request), messageOf(request), request.json, request.files)),
    },
    {
      method: "DELETE",
      path: `${webhook}/messages/:message`,
      access: "token",
      handle: request => {
        interactions.delete(tokenOf(request), messageOf(request));
        return NO_CONTENT;
      },
    },
  ];
}

function peopleRoutes({ world }: RouteRooms): Route[] {
  return [
    {
      method: "POST",
      path: "/users/@me/channels",
      access: "bot",
      handle: ({ json }) => {
        const { recipient_id: userId } = readForm(z.object({ recipient_id: z.string() }), json);
        if (!world.users.has(userId)) throw new ApiError("unknownUser");
        return ok(world.directChannel(userId));
      },
    },
    {
      method: "GET",
      path: "/users/:user",
      access: "bot",
      handle: ({ params }) => {
        const user = world.users.get(params.user ?? "");
        if (!user) throw new ApiError("unknownUser");
        return ok(user);
      },
    },
  ];
}
