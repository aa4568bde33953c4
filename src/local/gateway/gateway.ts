import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { readJson } from "../rest/read-body.ts";
import { LIMITS } from "../rules/discord-limits.ts";

/** Gateway intents that have an effect here. */
export const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

const PRIVILEGED = INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;

/** Why the gateway closes a connection. */
const CLOSE_CODES = {
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  disallowedIntents: 4014,
} as const;

const PayloadSchema = z.object({ op: z.int(), d: z.unknown() });
const IdentifySchema = z.object({
  token: z.string(),
  intents: z.int().min(0),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.int().min(0), z.int().min(1)]).optional(),
});
const ResumeSchema = z.object({ token: z.string(), session_id: z.string(), seq: z.int().min(0) });

interface Frame {
  readonly seq: number;
  readonly json: string;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  seq: number;
  socket: WebSocket | null;
  /** When the socket was lost. */
  lostAt: number;
  /** Sent events, so that a resuming client gets those it missed. */
  readonly replay: Frame[];
}

/** An event for every session of the bot that may see it. */
export interface Dispatch {
  readonly event: string;
  /** Null for direct messages, which go to the first shard. */
  readonly guildId: string | null;
  /** The session needs all of these bits; 0 for events for everyone. */
  readonly intents: number;
  /** The payload; may depend on the session's intents. */
  readonly data: (intents: number) => unknown;
}

export interface GatewayOptions {
  readonly token: string;
  readonly heartbeatMs: number;
  /** Privileged intents that the bot has been granted. */
  readonly grantedIntents: number;
  /** New connections allowed within `identifyMs`, each in another bucket: shard modulo this. */
  readonly maxConcurrency: number;
  /** 5 seconds at Discord; 0: any number at once. */
  readonly identifyMs: number;
  /** READY and the servers of a shard, for a session that has just identified. */
  readonly onIdentify: (session: { readonly id: string; readonly shard: Session["shard"] }) => readonly {
    readonly event: string;
    readonly data: unknown;
  }[];
  readonly onSent: (event: string, data: unknown) => void;
  /** Replaces a payload if a test has planned that. */
  readonly garbled: (event: string, data: unknown) => unknown;
  readonly onViolation: (where: string, problem: string) => void;
  /** Called with the number of connected sessions. */
  readonly onConnected: (count: number) => void;
}

/** Events kept for a RESUME; a client that has missed more must identify again. */
const REPLAY_LENGTH = 500;
/** How long a session without a connection can be resumed. Discord does not say. */
const RESUMABLE_MS = 5 * 60_000;

/**
 * Gateway v10: HELLO, IDENTIFY, heartbeats, events, RESUME with replay, and the close codes that discord.js handles.
 */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: LIMITS.gateway.eventBytes });
  readonly #sessions = new Map<string, Session>();
  /** When a session in each bucket was last accepted. */
  readonly #identifiedAt = new Map<number, number>();

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** Handles an HTTP upgrade. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, webSocket => this.#serve(webSocket));
  }

  /** Whether a session that receives a server's events is connected. */
  hasBot(guildId: string | null): boolean {
    return [...this.#sessions.values()].some(session => session.socket && isOnShard(session, guildId));
  }

  dispatch({ event, guildId, intents, data }: Dispatch): void {
    for (const session of this.#sessions.values()) {
      if ((session.intents & intents) !== intents || !isOnShard(session, guildId)) continue;
      this.#send(session, event, data(session.intents));
    }
  }

  /** Asks every client to reconnect and resume (op 7). */
  requestReconnect(): void {
    for (const { socket } of this.#sessions.values()) socket?.send(JSON.stringify({ op: 7, d: null }));
  }

  /** Forgets all sessions: a client that resumes gets op 9 and must identify again. */
  invalidateSessions(): void {
    for (const session of this.#sessions.values()) {
      session.socket?.send(JSON.stringify({ op: 9, d: false }));
    }
    this.#sessions.clear();
    this.#reportConnected();
  }

  /** Cuts every connection without notice, like a broken line; the sessions can be resumed. */
  cutConnections(): void {
    for (const { socket } of this.#sessions.values()) socket?.terminate();
  }

  /** Ends every connection as Discord does after a token reset. */
  refuseToken(): void {
    for (const { socket } of this.#sessions.values()) {
      socket?.close(CLOSE_CODES.authenticationFailed, "Authentication failed.");
    }
  }

  async close(): Promise<void> {
    this.#sessions.clear();
    for (const client of this.#server.clients) client.terminate();
    await new Promise<void>(resolve => this.#server.close(() => resolve()));
  }

  #serve(socket: WebSocket): void {
    let session: Session | null = null;
    let sent: number[] = [];
    let lastBeat = Date.now();
    const { heartbeatMs } = this.#options;
    const watch = setInterval(() => {
      if (Date.now() - lastBeat > heartbeatMs * 2.5) socket.close(CLOSE_CODES.sessionTimedOut);
    }, heartbeatMs);
    socket.send(JSON.stringify({ op: 10, s: null, t: null, d: { heartbeat_interval: heartbeatMs } }));
    socket.on("message", raw => {
      const now = Date.now();
      sent = [...sent.filter(at => now - at < 60_000), now];
      if (sent.length > LIMITS.gateway.eventsPerMinute) return socket.close(CLOSE_CODES.rateLimited);
      const payload = PayloadSchema.safeParse(readJson(raw.toString()));
      if (!payload.success) return socket.close(CLOSE_CODES.decodeError);
      const { op, d } = payload.data;
      if (op === 1) {
        lastBeat = now;
        return socket.send(JSON.stringify({ op: 11, d: null }));
      }
      if (op === 2) {
        if (session) return socket.close(CLOSE_CODES.alreadyAuthenticated);
        session = this.#identify(socket, d);
        return;
      }
      if (op === 6) {
        session = this.#resume(socket, d);
        return;
      }
      if (!session) return socket.close(CLOSE_CODES.notAuthenticated);
      // Presence (3), voice state (4) and the like have no effect here.
    });
    socket.on("close", code => {
      clearInterval(watch);
      if (session?.socket !== socket) return;
      session.socket = null;
      session.lostAt = Date.now();
      // 1000 and 1001 end the session; anything else leaves it for a RESUME.
      if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
      this.#reportConnected();
    });
    socket.on("error", () => socket.terminate());
  }

  #identify(socket: WebSocket, data: unknown): Session | null {
    const identify = IdentifySchema.safeParse(data);
    if (!identify.success) {
      this.#options.onViolation("gateway IDENTIFY", identify.error.message);
      socket.close(CLOSE_CODES.decodeError);
      return null;
    }
    const { token, intents, shard = [0, 1] } = identify.data;
    if (token !== this.#options.token) {
      socket.close(CLOSE_CODES.authenticationFailed, "Authentication failed.");
      return null;
    }
    if ((intents & PRIVILEGED & ~this.#options.grantedIntents) !== 0) {
      socket.close(CLOSE_CODES.disallowedIntents, "Disallowed intent(s).");
      return null;
    }
    if (shard[0] >= shard[1]) {
      socket.close(CLOSE_CODES.invalidShard, "Invalid shard.");
      return null;
    }
    if (this.#isTooEarly(shard[0])) {
      this.#options.onViolation("gateway IDENTIFY", `shard ${shard[0]} identifies too early`);
      socket.send(JSON.stringify({ op: 9, d: false }));
      return null;
    }
    const session: Session = { id: randomUUID(), intents, shard, seq: 0, socket, lostAt: 0, replay: [] };
    this.#forgetLost();
    this.#sessions.set(session.id, session);
    for (const { event, data: payload } of this.#options.onIdentify(session)) {
      if (event === "GUILD_CREATE" && (intents & INTENTS.guilds) === 0) continue;
      this.#send(session, event, payload);
    }
    this.#reportConnected();
    return session;
  }

  #isTooEarly(shard: number): boolean {
    const { maxConcurrency, identifyMs } = this.#options;
    const bucket = shard % maxConcurrency;
    const since = Date.now() - (this.#identifiedAt.get(bucket) ?? Number.NEGATIVE_INFINITY);
    if (since < identifyMs) return true;
    this.#identifiedAt.set(bucket, Date.now());
    return false;
  }

  #forgetLost(): void {
    for (const { id, socket, lostAt } of this.#sessions.values()) {
      if (!socket && Date.now() - lostAt > RESUMABLE_MS) this.#sessions.delete(id);
    }
  }

  #resume(socket: WebSocket, data: unknown): Session | null {
    this.#forgetLost();
    const resume = ResumeSchema.safeParse(data);
    const session = resume.success ? this.#sessions.get(resume.data.session_id) : undefined;
    if (!resume.success || !session) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return null;
    }
    if (resume.data.token !== this.#options.token) {
      socket.close(CLOSE_CODES.authenticationFailed, "Authentication failed.");
      return null;
    }
    if (resume.data.seq > session.seq) {
      socket.close(CLOSE_CODES.invalidSequence, "Invalid seq.");
      return null;
    }
    session.socket?.terminate();
    const firstKept = session.replay[0]?.seq ?? session.seq + 1;
    if (resume.data.seq + 1 < firstKept) {
      // It has missed events that are no longer kept, so it must identify again.
      this.#sessions.delete(session.id);
      socket.send(JSON.stringify({ op: 9, d: false }));
      this.#reportConnected();
      return null;
    }
    session.socket = socket;
    for (const { seq, json } of session.replay) if (seq > resume.data.seq) socket.send(json);
    this.#send(session, "RESUMED", {});
    this.#reportConnected();
    return session;
  }

  #send(session: Session, event: string, data: unknown): void {
    this.#options.onSent(event, data);
    session.seq++;
    const sent = this.#options.garbled(event, data);
    const json = JSON.stringify({ op: 0, s: session.seq, t: event, d: sent });
    session.replay.push({ seq: session.seq, json });
    if (session.replay.length > REPLAY_LENGTH) session.replay.shift();
    session.socket?.send(json);
  }

  #reportConnected(): void {
    this.#options.onConnected([...this.#sessions.values()].filter(({ socket }) => socket).length);
  }
}

/** Which of `count` shards a server's events go to: `(guild_id >> 22) % count`, direct messages to the first. */
export function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}

function isOnShard({ shard: [id, count] }: Session, guildId: string | null): boolean {
  return shardOf(guildId, count) === id;
}
