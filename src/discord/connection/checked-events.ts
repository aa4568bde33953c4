import { type ClientOptions, type IShardingStrategy, SimpleShardingStrategy } from "discord.js";
import { z } from "zod";
import { checkPayload } from "./check-payload.ts";
import type { HeldShards } from "./held-shards.ts";

/** What could not be read of Discord's. */
export interface UnreadEvent {
  readonly event: string;
  readonly data: unknown;
  readonly error: unknown;
}

export interface CheckedEventsOptions {
  /** Whether the client takes events at once: until then it would put them by, and read them unguarded. */
  readonly isReady: () => boolean;
  readonly unread: (event: UnreadEvent) => void;
  /** The lease by which this process has its shards; null where they are its own for good. */
  readonly held?: Pick<HeldShards, "isSure" | "confirm"> | null;
  /** What stands in for connections to the gateway; default: connections. */
  readonly standIn?: StandIn | null;
}

/** Makes what tells the client of Discord's events without a connection. */
export type StandIn = (connections: Connections, tell: Tell) => IShardingStrategy;

/** As a connection would tell it: `ready` and `dispatch`, with what comes with each. */
export type Tell = (kind: "ready" | "dispatch", payload: unknown) => void;

/** The client's connections. discord.js has another class of this name. */
export type Connections = Parameters<NonNullable<NonNullable<ClientOptions["ws"]>["buildStrategy"]>>[0];

const Dispatched = z.object({ data: z.object({ t: z.string(), d: z.unknown() }) });

/** A close code with which Discord forgets the session: it can't be resumed. */
const GOING_AWAY = 1_000;

/** Before it is ready the client takes only these. */
const GREETINGS = /^(?:READY|RESUMED|GUILD_[A-Z_]{1,40})$/;

/**
 * The one place where Discord's events enter: each is checked before the client sees it, and what the client's
 * own constructors throw at one is caught. Without this it would reject a promise that nobody holds, or end
 * the process.
 */
export class CheckedEvents {
  readonly #options: CheckedEventsOptions;
  #waiting: (() => void)[] = [];
  #connections: Connections | null = null;

  constructor(options: CheckedEventsOptions) {
    this.#options = options;
  }

  /** Connections in this process, as the client would keep them by itself. */
  strategyFor(connections: Connections): IShardingStrategy {
    this.#connections = connections;
    // The strategy tells of everything that comes in through the connections' emit().
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

  /** Takes in an event that came another way than through a connection: nobody else was given it. */
  take(event: string, data: unknown, shard: number): void {
    const connections = this.#connections;
    if (!connections) throw new Error("The client isn't connected");
    const payload = { data: { op: 0, s: 0, t: event, d: data }, shardId: shard };
    this.#check(event, data, () => Reflect.apply(connections.emit, connections, ["dispatch", payload]));
  }

  /** Hands over what came before the client was ready. */
  release(): void {
    for (const hand of this.#waiting.splice(0)) hand();
  }

  /** Ends the connections, after which nothing comes in. */
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
    // What comes in while it isn't known whose the shards are waits for that, and is another's if they are.
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
