import { type ClientOptions, type IShardingStrategy, SimpleShardingStrategy } from "discord.js";
import { z } from "zod";
import { checkPayload } from "./check-payload.ts";
import type { HeldShards } from "./held-shards.ts";

/** A part of Discord's input that could not be read. */
export interface UnreadEvent {
  readonly event: string;
  readonly data: unknown;
  readonly error: unknown;
}

export interface CheckedEventsOptions {
  /** Whether the client handles events at once: until then it would queue them, and read them unguarded. */
  readonly isReady: () => boolean;
  readonly unread: (event: UnreadEvent) => void;
  /** The lease for this process's shards; null if they are permanently its own. */
  readonly held?: Pick<HeldShards, "isSure" | "confirm"> | null;
  /** Replaces the connections to the gateway; default: connections. */
  readonly standIn?: StandIn | null;
}

/** Creates a source of Discord's events for the client without a connection. */
export type StandIn = (connections: Connections, tell: EmitEvent) => IShardingStrategy;

/** Reports what a connection would: `ready` and `dispatch`, each with its payload. */
export type EmitEvent = (kind: "ready" | "dispatch", payload: unknown) => void;

/** The client's connections. discord.js has another class with this name. */
export type Connections = Parameters<NonNullable<NonNullable<ClientOptions["ws"]>["buildStrategy"]>>[0];

const Dispatched = z.object({ data: z.object({ t: z.string(), d: z.unknown() }) });

/** A close code with which Discord forgets the session: it can't be resumed. */
const GOING_AWAY = 1_000;

/** Before it is ready, the client only accepts these. */
const GREETINGS = /^(?:READY|RESUMED|GUILD_[A-Z_]{1,40})$/;

/**
 * The single entry point for Discord's events: each is checked before the client sees it, and errors from the
 * client's own constructors are caught. Otherwise these would reject a promise that nobody handles, or end the process.
 */
export class CheckedEvents {
  readonly #options: CheckedEventsOptions;
  #waiting: (() => void)[] = [];
  #connections: Connections | null = null;

  constructor(options: CheckedEventsOptions) {
    this.#options = options;
  }

  /** Connections in this process, as the client would make them by itself. */
  strategyFor(connections: Connections): IShardingStrategy {
    this.#connections = connections;
    // The strategy reports everything that comes in through the connections' emit().
    const checked = new Proxy(connections, {
      get: (target, name): unknown => {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        const call = (...args: unknown[]): unknown => Reflect.apply(value, target, args);
        return name === "emit" ? (...args: unknown[]) => this.#enter(args, () => call(...args)) : call;
      },
    });
    const { standIn } = this.#options;
    if (!standIn) return new SimpleShardingStrategy(checked);
    return standIn(connections, (kind, payload) => Reflect.apply(checked.emit, checked, [kind, payload]));
  }

  /** Accepts an event that arrived by another way than a connection: no other process received it. */
  take(event: string, data: unknown, shard: number): void {
    const connections = this.#connections;
    if (!connections) throw new Error("The client isn't connected");
    const payload = { data: { op: 0, s: 0, t: event, d: data }, shardId: shard };
    this.#check(event, data, () => Reflect.apply(connections.emit, connections, ["dispatch", payload]));
  }

  /** Passes on what arrived before the client was ready. */
  release(): void {
    for (const hand of this.#waiting.splice(0)) hand();
  }

  /** Ends the connections; nothing comes in afterwards. */
  async end(): Promise<void> {
    await this.#connections?.destroy({ code: GOING_AWAY, reason: "stopping" });
  }

  #enter([kind, payload]: readonly unknown[], pass: () => unknown): void {
    const dispatched = kind === "dispatch" ? Dispatched.safeParse(payload) : null;
    const { t: event, d: data } = dispatched?.data?.data ?? { t: String(kind), d: null };
    const hand = () => this.#check(event, data, pass);
    const take = () => {
      if (dispatched === null || this.#options.isReady() || GREETINGS.test(event)) hand();
      else this.#waiting.push(hand);
    };
    const { held } = this.#options;
    if (dispatched === null || !held || held.isSure) take();
    // Events that arrive while it is unknown who has the shards wait for that, and are dropped if it is another
    // process.
    else void held.confirm().then(isHeld => isHeld && take());
  }

  #check(event: string, data: unknown, pass: () => unknown): void {
    try {
      checkPayload(event, data);
      pass();
    } catch (error) {
      this.#options.unread({ event, data, error });
    }
  }
}
