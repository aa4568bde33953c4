import { Locale } from "discord.js";
import { Turns } from "../library/scheduling/turns.ts";
import type { LocalDiscord } from "../local/local-discord.ts";
import { ActorError, type FormValues, type LocalFile, type OptionValues } from "../local/member/actor.ts";
import { partsOf } from "../local/member/form-input.ts";
import type { MemberInChannel } from "../local/member/member-in-channel.ts";
import { ApiError } from "../local/rules/api-error.ts";
import { LIMITS } from "../local/rules/discord-limits.ts";
import { PERMISSIONS } from "../local/rules/permissions.ts";
import { CHANNEL_TYPES, isPrivateChannel, isThread, type LocalChannel } from "../local/world/channels.ts";
import type { LocalEvent } from "../local/world/events.ts";
import type { MEMBER_NAMES } from "../local/world/world.ts";
import { describeCommands, localesOf } from "./describe-commands.ts";
import type {
  PageChannel,
  PageEvent,
  PageFile,
  PageFormValue,
  PageRequest,
  PageShelf,
  PageUser,
  PageValue,
  Seat,
} from "./protocol.ts";
import { SAMPLE_SERVER } from "./sample/sample-server.ts";
import { traceOf } from "./trace.ts";

/** An interaction opened by this page and not answered yet. */
interface Waiting {
  readonly timer: NodeJS.Timeout;
  readonly messageId: string | null;
  /** The page's number of an autocomplete request, otherwise null. */
  readonly request: number | null;
}

export interface PageSessionOptions {
  readonly local: LocalDiscord;
  readonly send: (event: PageEvent) => void;
  readonly restartBot: () => void;
  /** What a server can be asked about; null if the page knows no articles. */
  readonly shelfOf: (guildId: string | null) => Promise<PageShelf | null>;
  /** Publishes the next article of the playground's feed; returns its title, or null if there is none left. */
  readonly publishNext: () => Promise<string | null>;
  readonly postDigest: () => Promise<void>;
  /** Receives unexpected errors; the member is told that it did not work. */
  readonly failed: (error: unknown) => void;
}

/** The first one is used if the page names nobody. */
const SEATS = [
  "reader",
  "other",
  "manager",
  "stranger",
] as const satisfies readonly (typeof MEMBER_NAMES)[number][];

/** One open page: a member in a channel, who sees what Discord's client would show there. */
export class PageSession {
  readonly #options: PageSessionOptions;
  readonly #waiting = new Map<string, Waiting>();
  readonly #stopListening: () => void;
  #who: MemberInChannel;
  #isTracing = false;
  /** What the page was last told about the articles, so that only changes are sent. */
  readonly #shelves = new Turns();
  #told = "";

  constructor(options: PageSessionOptions) {
    this.#options = options;
    this.#who = this.#place({ member: SEATS[0], channelId: null });
    this.#stopListening = options.local.events.on(event => this.#hear(event));
  }

  handle(request: PageRequest): void {
    try {
      this.#act(request);
    } catch (error) {
      // The first is what Discord's client refuses, the second what Discord itself does.
      const isRefused = error instanceof ActorError || error instanceof ApiError;
      if (!isRefused) this.#options.failed(error);
      this.#options.send({
        kind: "refused",
        reason: isRefused ? error.message : "Something went wrong; nothing was sent",
      });
    }
  }

  close(): void {
    this.#stopListening();
    for (const { timer } of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #act(request: PageRequest): void {
    const { local, restartBot } = this.#options;
    const { actions } = local;
    const who = this.#who;
    switch (request.kind) {
      case "sit":
        this.#sit(request.seat);
        break;
      case "say": {
        const { content, replyToId } = request;
        actions.say(who, content, replyToId === null ? {} : { replyToId });
        break;
      }
      case "post":
        this.#startPost(who, request);
        break;
      case "slash":
        this.#follow(actions.slash(who, request.command, readOptions(request.options)), null, null);
        break;
      case "autocomplete": {
        const { command, options, focused } = request;
        const typed = readOptions(options);
        this.#follow(actions.autocomplete(who, command, typed, focused), null, request.request);
        break;
      }
      case "menu":
        this.#follow(actions.menu(who, request.command, request.messageId), null, null);
        break;
      case "press":
        this.#follow(actions.press(who, request.messageId, request.customId), request.messageId, null);
        break;
      case "select": {
        const { messageId, customId, values } = request;
        this.#follow(actions.select(who, messageId, customId, values), messageId, null);
        break;
      }
      case "submit":
        this.#follow(actions.submit(who, request.openerId, readForm(request.values)), null, null);
        break;
      case "trace":
        this.#isTracing = request.isOn;
        break;
      case "publish":
        this.#publish();
        break;
      case "digest":
        this.#postDigest();
        break;
      case "restart-bot":
        restartBot();
    }
  }

  /** Starts a post, and takes the member to it. */
  #startPost(
    who: MemberInChannel,
    { title, content }: { readonly title: string; readonly content: string },
  ): void {
    const { local } = this.#options;
    const { channel_id: channelId } = local.actions.startPost(who, title, content);
    const member = local.world.users.get(who.userId)?.username ?? "";
    this.#sit({ member, channelId, locale: this.#locale() });
  }

  #sit(seat: Seat): void {
    this.#who = this.#place(seat);
    this.#options.send(this.#seated());
    this.#told = "";
    this.#tellShelf();
  }

  #postDigest(): void {
    const { postDigest, send, failed } = this.#options;
    postDigest()
      .then(() => send({ kind: "done", what: `Posted in #${SAMPLE_SERVER.digestChannel}` }))
      .catch((error: unknown) => {
        failed(error);
        send({ kind: "refused", reason: "The digest could not be posted" });
      });
  }

  #publish(): void {
    const { publishNext, send, failed } = this.#options;
    publishNext()
      .then(title => {
        send({ kind: "done", what: title === null ? "Everything is published" : `Published: ${title}` });
        this.#tellShelf();
      })
      .catch((error: unknown) => {
        failed(error);
        send({ kind: "refused", reason: "The feed could not be read" });
      });
  }

  /** Anything the bot says may have changed what can be asked about. */
  #tellShelf(): void {
    const { shelfOf, local, send, failed } = this.#options;
    const tell = async () => {
      const { world } = local;
      const guild = world.guildOf(this.#who.channel);
      // If the bot wasn't added, only the shared articles are available.
      const shelf = await shelfOf(guild && world.hasBot(guild) ? guild.id : null);
      const told = JSON.stringify(shelf);
      if (shelf === null || told === this.#told) return;
      this.#told = told;
      send({ kind: "shelf", shelf });
    };
    // In turn, so that the last message is the current state.
    this.#shelves.takeOnce("", tell).catch(failed);
  }

  /** Tells the page when the bot hasn't answered its interaction within Discord's time limit. */
  #follow(interactionId: string, messageId: string | null, request: number | null): void {
    const { send } = this.#options;
    const timer = setTimeout(() => {
      this.#waiting.delete(interactionId);
      if (request !== null) send({ kind: "choices", request, choices: [] });
      else send({ kind: "unanswered", messageId });
    }, LIMITS.interaction.answerMs);
    this.#waiting.set(interactionId, { timer, messageId, request });
  }

  #hear(event: LocalEvent): void {
    const { send } = this.#options;
    const entry = this.#isTracing ? traceOf(event) : null;
    if (entry) send({ kind: "trace", entry });
    switch (event.kind) {
      case "message-created":
      case "message-updated":
        if (this.#sees(event.message.channel_id, event.visibleTo)) {
          send({ kind: "message", message: event.message });
          if (event.message.author.bot) this.#tellShelf();
        }
        break;
      case "message-deleted":
        if (this.#sees(event.message.channel_id, event.visibleTo)) {
          send({ kind: "deleted", messageId: event.message.id });
        }
        break;
      case "interaction-answered": {
        const waiting = this.#waiting.get(event.interactionId);
        if (!waiting) break;
        clearTimeout(waiting.timer);
        this.#waiting.delete(event.interactionId);
        if (event.answer.kind === "choices" && waiting.request !== null) {
          send({ kind: "choices", request: waiting.request, choices: event.answer.choices });
        } else {
          send({ kind: "answered" });
        }
        if (event.answer.kind === "modal") {
          const { modal } = event.answer;
          const { title } = modal;
          send({ kind: "form", form: { openerId: event.interactionId, title, parts: partsOf(modal) } });
        }
        break;
      }
      case "commands-registered":
        send({
          kind: "commands",
          commands: this.#commands(),
        });
        break;
      case "servers-changed": {
        const member = this.#options.local.world.users.get(this.#who.userId)?.username ?? "";
        this.#who = this.#place({ member, channelId: this.#who.channel.id, locale: this.#locale() });
        send(this.#seated());
        break;
      }
      case "typing":
        if (event.channelId === this.#who.channel.id) send({ kind: "typing" });
        break;
      case "bot-ready":
        send({ kind: "bot", state: "ready" });
        break;
      case "bot-gone":
        send({ kind: "bot", state: "away" });
        break;
      default:
    }
  }

  #sees(channelId: string, visibleTo: string | null): boolean {
    return channelId === this.#who.channel.id && (visibleTo === null || visibleTo === this.#who.userId);
  }

  #locale(): Locale {
    return this.#who.locale ?? Locale.EnglishUS;
  }

  #commands() {
    return describeCommands(this.#options.local.actions.offered(this.#who), this.#locale());
  }

  #place(seat: Seat): MemberInChannel {
    const locale = Object.values(Locale).find(known => known === seat.locale) ?? Locale.EnglishUS;
    return { ...this.#whereabouts(seat), locale };
  }

  #whereabouts({ member, channelId }: Seat): MemberInChannel {
    const { world } = this.#options.local;
    const name = SEATS.find(seat => seat === member) ?? SEATS[0];
    const user = world.userNamed(name);
    const direct = world.directChannel(user.id);
    const wanted = channelId === null ? undefined : world.channelById(channelId);
    // For another member's direct messages, this member's own are used.
    if (wanted?.type === direct.type) return { userId: user.id, channel: direct };
    const isSeen = wanted && world.may(user.id, wanted, PERMISSIONS.viewChannel);
    return { userId: user.id, channel: (isSeen ? wanted : world.channelNamed("news")) ?? direct };
  }

  #seated(): PageEvent {
    const { local } = this.#options;
    const { world } = local;
    const { userId, channel } = this.#who;
    const users = [...world.users.values()].map(describeUser);
    const guild = world.guildOf(channel);
    const present = guild ? [...guild.members.keys()] : presentIn(channel, world.bot.id);
    return {
      kind: "seated",
      member: world.users.get(userId)?.username ?? "",
      members: users.filter(({ name }) => SEATS.some(seat => seat === name)),
      users,
      channels: this.#channels(),
      channelId: channel.id,
      locale: this.#locale(),
      locales: localesOf(local.actions.offered(this.#who)),
      people: users.filter(({ id }) => present.includes(id)),
      roles: (guild?.roles ?? []).map(({ id, name }) => ({ id, name })),
      commands: this.#commands(),
      messages: local.messages.list(channel.id, userId),
      isBotReady: local.isBotReady,
    };
  }

  #channels(): PageChannel[] {
    const { world } = this.#options.local;
    const { userId } = this.#who;
    const inGuilds = [...world.guilds.values()].flatMap(({ name: guild, channels, threads }) =>
      channels
        // Threads are listed below their channel.
        .flatMap(channel => [channel, ...threads.filter(({ parent_id }) => parent_id === channel.id)])
        .filter(channel => world.may(userId, channel, PERMISSIONS.viewChannel))
        .map(channel => {
          const { id, name, type } = channel;
          const parentId = isThread(channel) ? (channel.parent_id ?? null) : null;
          return { id, name, type, guild, parentId, canWrite: world.maySpeak(userId, channel) };
        }),
    );
    const direct = world.directChannel(userId);
    const privately = [direct, ...world.groupsOf(userId)].map(({ id, type, name }) => ({
      id,
      type,
      name: name ?? world.bot.username,
      guild: null,
      parentId: null,
      canWrite: true,
    }));
    return [...inGuilds, ...privately];
  }
}

/** The people in a private channel. */
function presentIn(channel: LocalChannel, botId: string): readonly string[] {
  if (!isPrivateChannel(channel)) return [];
  const people = (channel.recipients ?? []).map(({ id }) => id);
  return channel.type === CHANNEL_TYPES.direct ? [...people, botId] : people;
}

function describeUser({
  id,
  username,
  bot = false,
}: {
  id: string;
  username: string;
  bot?: boolean;
}): PageUser {
  return { id, name: username, isBot: bot };
}

function readOptions(options: Readonly<Record<string, PageValue>>): OptionValues {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === "object" ? readFile(value) : value,
    ]),
  );
}

function readForm(values: Readonly<Record<string, PageFormValue>>): FormValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === "string") return [name, value];
      const words = value.flatMap(entry => (typeof entry === "string" ? entry : []));
      const files = value.flatMap(entry => (typeof entry === "string" ? [] : readFile(entry)));
      return [name, files.length > 0 ? files : words];
    }),
  );
}

/** Files arrive in base64. */
function readFile({ name, type, base64 }: PageFile): LocalFile {
  return { name, type, content: Buffer.from(base64, "base64") };
}
