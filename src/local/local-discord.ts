import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { APIInteraction, APIMessage } from "discord-api-types/v10";
import { Gateway, INTENTS, shardOf } from "./gateway/gateway.ts";
import type { Actor } from "./member/actor.ts";
import { ClientActions } from "./member/client-actions.ts";
import { MemberActor } from "./member/member-actor.ts";
import { ServerAdmin } from "./member/server-admin.ts";
import { Endpoints } from "./outgoing/endpoints.ts";
import type { ApiCheck } from "./rest/api-check.ts";
import { describeFault } from "./rest/describe-fault.ts";
import { Faults } from "./rest/faults.ts";
import { type RateLimit, WIDE_RATE_LIMIT } from "./rest/rate-limit.ts";
import { type Exchange, RestRouter } from "./rest/rest-router.ts";
import { createRoutes } from "./rest/routes.ts";
import { Attachments } from "./world/attachments.ts";
import { type Clock, systemClock } from "./world/clock.ts";
import { CommandsStore } from "./world/commands-store.ts";
import { describeGuild } from "./world/describe-guild.ts";
import { LocalEvents, type MessageEvent, type Violation } from "./world/events.ts";
import { Interactions } from "./world/interactions.ts";
import { Messages } from "./world/messages.ts";
import { Nonces } from "./world/nonces.ts";
import { SnowflakeSource } from "./world/snowflake.ts";
import { World } from "./world/world.ts";

export interface LocalDiscordOptions {
  readonly clock?: Clock;
  /** The bot's name in the local Discord. */
  readonly botName?: string;
  /** The only accepted token. */
  readonly token?: string;
  /** Whether servers, channels and people have the same ids at every start; by default they are new. */
  readonly hasStableIds?: boolean;
  /** Checks every request, answer and event against an independent reference. */
  readonly check?: ApiCheck;
  /** How long an actor waits for the bot, in real time; 10 s by default, for slow machines. */
  readonly timeoutMs?: number;
  readonly heartbeatMs?: number;
  /** Privileged intents that the bot may ask for; none by default. */
  readonly grantedIntents?: number;
  /** How many shards `GET /gateway/bot` recommends, and how many may identify at once. */
  readonly shards?: number;
  readonly maxConcurrency?: number;
  /** How long a connection in a bucket must wait after the last, in milliseconds; by default not at all. */
  readonly identifyMs?: number;
  /**
   * How many messages of each channel are kept; 2,000 by default, so that a long load test doesn't fill the memory.
   */
  readonly history?: number;
  /** Requests per route and channel; by default so many that no test reaches it. */
  readonly rateLimit?: RateLimit;
}

const HISTORY = 2_000;
const MAX_CONCURRENCY = 16;

/** The token that the local Discord accepts unless another is set. */
const LOCAL_TOKEN = "local-token";

/**
 * A Discord inside the process, on 127.0.0.1: REST v10 and Gateway v10 for a bot, and members who use it.
 *
 * ```ts
 * const local = await LocalDiscord.start();
 * const client = new Client({ intents, rest: { api: local.url } });
 * await client.login(local.token);
 * const reply = await local.member("reader").in("#news").slash("/help");
 * await client.destroy();
 * await local.stop();
 * ```
 */
export class LocalDiscord {
  readonly token: string;
  readonly events = new LocalEvents();
  readonly world: World;
  readonly commands: CommandsStore;
  readonly messages: Messages;
  readonly actions: ClientActions;
  readonly gateway: Gateway;
  /** Changes to servers, channels, roles and members. */
  readonly admin: ServerAdmin;
  /** Failures planned for the bot's next requests. */
  readonly faults = new Faults();
  /** Broken rules so far; empty while the bot and this Discord behave. */
  readonly violations: Violation[] = [];
  /** Addresses to which the bot has interactions and events sent over HTTP. */
  readonly endpoints: Endpoints;
  readonly #check: ApiCheck | undefined;
  readonly #timeoutMs: number;
  readonly #attachments: Attachments;
  readonly #interactions: Interactions;
  readonly #router: RestRouter;
  readonly #server: Server;
  #origin = "";
  #connected = 0;

  private constructor(options: LocalDiscordOptions) {
    const { clock = systemClock, botName = "Bot", token = LOCAL_TOKEN, hasStableIds = false } = options;
    this.token = token;
    this.#check = options.check;
    this.#timeoutMs = options.timeoutMs ?? 10_000;
    const { events } = this;
    const ids = new SnowflakeSource(clock);
    const world = new World(ids, clock, { botName, hasStableIds });
    const attachments = new Attachments(ids, clock);
    const commands = new CommandsStore(world.bot.id, ids);
    const { history = HISTORY } = options;
    const messages = new Messages({ world, ids, clock, events, attachments, history });
    const interactions = new Interactions(world, messages, clock, events);
    this.world = world;
    this.commands = commands;
    this.messages = messages;
    this.#attachments = attachments;
    this.#interactions = interactions;
    this.gateway = this.#createGateway(options);
    this.endpoints = new Endpoints({
      applicationId: world.bot.id,
      answered: ({ id, token }, body) => void interactions.answer(id, token, body, []),
      onViolation: this.#onViolation,
    });
    const { gateway, endpoints } = this;
    this.admin = new ServerAdmin({ world, messages, gateway, events, endpoints });
    this.actions = new ClientActions({
      world,
      ids,
      commands,
      messages,
      interactions,
      attachments,
      sendInteraction: interaction => this.#sendInteraction(interaction),
      announcePost: (guild, post) => this.admin.announce(guild, post),
    });
    this.#router = this.#createRouter(options, clock);
    this.#server = this.#createServer();
    events.on(event => {
      if ("message" in event) this.#dispatchMessage(event);
    });
  }

  readonly #onViolation = (where: string, problem: string) => this.#report({ by: "bot", where, problem });

  #createGateway({
    heartbeatMs = 41_250,
    grantedIntents = 0,
    maxConcurrency = MAX_CONCURRENCY,
    identifyMs = 0,
  }: LocalDiscordOptions): Gateway {
    return new Gateway({
      token: this.token,
      heartbeatMs,
      grantedIntents,
      maxConcurrency,
      identifyMs,
      onIdentify: session => this.#welcome(session),
      onSent: (event, data) => this.#checkEvent(event, data),
      garbled: (event, data) => this.faults.garbled(event, data),
      onViolation: this.#onViolation,
      onConnected: count => this.#setConnected(count),
    });
  }

  #createRouter(
    { shards = 1, maxConcurrency = MAX_CONCURRENCY, rateLimit = WIDE_RATE_LIMIT }: LocalDiscordOptions,
    clock: Clock,
  ): RestRouter {
    const { world, commands, messages, events, endpoints, token, faults } = this;
    const routes = createRoutes({
      world,
      commands,
      messages,
      interactions: this.#interactions,
      nonces: new Nonces(clock),
      events,
      gatewayUrl: () => `${this.#origin.replace("http", "ws")}/gateway`,
      maxConcurrency,
      shards,
      endpoints,
    });
    return new RestRouter({
      routes,
      token,
      faults,
      rateLimit,
      observe: exchange => this.#observe(exchange),
      onViolation: this.#onViolation,
    });
  }

  #createServer(): Server {
    const server = createServer((request, response) => void this.#serve(request, response));
    server.on("upgrade", (request, socket, head) => {
      if (request.url?.startsWith("/gateway") && this.#isOwnHost(request))
        this.gateway.upgrade(request, socket, head);
      else socket.destroy();
    });
    return server;
  }

  /** Starts on a free port of 127.0.0.1. */
  static async start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const local = new LocalDiscord(options);
    await local.#listen();
    return local;
  }

  /** For `DISCORD_API_URL`, or discord.js' `rest.api`: without the version. */
  get url(): string {
    return `${this.#origin}/api`;
  }

  /** How much is kept: a long load test must not fill the memory. */
  get kept(): { readonly interactions: number; readonly messages: number; readonly files: number } {
    return {
      interactions: this.#interactions.count,
      messages: this.messages.count,
      files: this.#attachments.count,
    };
  }

  /** Requests refused with 401, 403 or 429: after 10,000 in ten minutes Discord would shut the bot out. */
  get invalidRequests(): number {
    return this.#router.invalidRequests;
  }

  /** Whether a bot is connected now. */
  get isBotReady(): boolean {
    return this.#connected > 0;
  }

  /**
   * A member at a keyboard, initially in `#news`.
   *
   * @param name `"reader"`, `"other"`, `"manager"`, `"stranger"` or `"owner"`
   * @throws {Error} for an unknown name
   */
  member(name: string): Actor {
    const { world, messages, events, actions } = this;
    const user = world.userNamed(name);
    const channel = world.channelNamed("news") ?? world.directChannel(user.id);
    return new MemberActor(user, channel, { world, messages, events, actions, timeoutMs: this.#timeoutMs });
  }

  /** The bytes of an uploaded file; undefined for an unknown id. */
  attachment(id: string): Uint8Array | undefined {
    return this.#attachments.file(id)?.bytes;
  }

  async stop(): Promise<void> {
    await this.endpoints.settled();
    await this.gateway.close();
    this.#server.closeAllConnections();
    await new Promise<void>(resolve => this.#server.close(() => resolve()));
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the local Discord has no port");
    this.#origin = `http://127.0.0.1:${address.port}`;
    this.#attachments.origin = this.#origin;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Another name for this address in a browser: a web page trying to reach local addresses.
    if (!this.#isOwnHost(request)) {
      response.writeHead(403).end();
      return;
    }
    const address = request.url ?? "/";
    if (!address.startsWith("/attachments/")) return this.#router.serve(request, response);
    const file = this.#attachments.fileAt(address);
    if (!file) {
      response.writeHead(404).end("This content is no longer available.");
      return;
    }
    response.writeHead(200, { "content-type": file.type || "application/octet-stream" });
    response.end(file.bytes);
  }

  #isOwnHost({ headers }: IncomingMessage): boolean {
    return `http://${headers.host}` === this.#origin;
  }

  #welcome({ id, shard }: { readonly id: string; readonly shard: readonly [number, number] }) {
    const { world } = this;
    const guilds = [...world.guilds.values()].filter(
      guild => world.hasBot(guild) && shardOf(guild.id, shard[1]) === shard[0],
    );
    const ready = {
      v: 10,
      user: { ...world.bot, mfa_enabled: true, verified: true, email: null },
      session_id: id,
      session_type: "normal",
      resume_gateway_url: `${this.#origin.replace("http", "ws")}/gateway`,
      shard,
      application: { id: world.bot.id, flags: 0, flags_new: "0" },
      guilds: guilds.map(guild => ({ id: guild.id, unavailable: true })),
      private_channels: [],
      relationships: [],
      user_settings: {},
      geo_ordered_rtc_regions: [],
      presences: [],
      guild_join_requests: [],
      auth: {},
    };
    return [
      { event: "READY", data: ready },
      ...guilds
        .filter(({ isAvailable }) => isAvailable)
        .map(guild => ({ event: "GUILD_CREATE", data: describeGuild(guild, world.startedAt) })),
    ];
  }

  /** Sent in one of two ways: what goes to an HTTP address doesn't go through the gateway. */
  #sendInteraction(interaction: APIInteraction): void {
    const event = "INTERACTION_CREATE";
    if (this.endpoints.interactions !== null) {
      this.#checkEvent(event, interaction);
      this.endpoints.sendInteraction(interaction, this.faults.garbled(event, interaction));
      return;
    }
    const guildId = interaction.guild_id ?? null;
    this.gateway.dispatch({ event, guildId, intents: 0, data: () => interaction });
  }

  /** Tells the bot about a message, except ephemeral ones, which have no gateway event. */
  #dispatchMessage({ kind, message, visibleTo }: MessageEvent): void {
    const { world } = this;
    const channel = world.channelById(message.channel_id);
    if (visibleTo !== null || !channel || !world.reachesBot(channel)) return;
    const guild = world.guildOf(channel);
    const guildId = guild?.id ?? null;
    const intents = guild ? INTENTS.guildMessages : INTENTS.directMessages;
    if (kind === "message-deleted") {
      const data = { id: message.id, channel_id: channel.id, ...(guildId && { guild_id: guildId }) };
      this.gateway.dispatch({ event: "MESSAGE_DELETE", guildId, intents, data: () => data });
      return;
    }
    const found = guild?.members.get(message.author.id);
    const { user: _user, ...member } = found ?? { user: undefined };
    const place = {
      channel_type: channel.type,
      ...(guildId && { guild_id: guildId }),
      ...(found && { member }),
    };
    const isOpen =
      channel.type === 1 ||
      message.author.id === world.bot.id ||
      message.mentions.some(({ id }) => id === world.bot.id);
    this.gateway.dispatch({
      event: kind === "message-created" ? "MESSAGE_CREATE" : "MESSAGE_UPDATE",
      guildId,
      intents,
      data: granted => ({
        ...(isOpen || granted & INTENTS.messageContent ? message : withoutContent(message)),
        ...place,
      }),
    });
  }

  #setConnected(count: number): void {
    const was = this.#connected;
    this.#connected = count;
    if (was === 0 && count > 0) this.events.emit({ kind: "bot-ready" });
    if (was > 0 && count === 0) this.events.emit({ kind: "bot-gone" });
  }

  #observe({ where, json, answer, isPlanned }: Exchange): void {
    const { status, body } = answer;
    this.events.emit({ kind: "exchange", where, body: json, status, answer: body });
    const fault = isPlanned ? null : describeFault(answer);
    if (fault) this.#report({ by: "bot", where, problem: fault });
    if (status >= 400) return;
    const asked = this.#check?.request(where, json);
    if (asked) this.#report({ by: "bot", where, problem: asked });
    const said = this.#check?.answer(where, status, body);
    if (said) this.#report({ by: "local", where, problem: said });
  }

  #checkEvent(event: string, data: unknown): void {
    const problem = this.#check?.event(event, data);
    if (problem) this.#report({ by: "local", where: `event ${event}`, problem });
  }

  #report(violation: Violation): void {
    this.violations.push(violation);
    this.events.emit({ kind: "violation", violation });
  }
}

/** A message as a bot without the message content intent gets it. */
function withoutContent(message: APIMessage): APIMessage {
  return { ...message, content: "", embeds: [], attachments: [], components: [] };
}
