import { randomUUID } from "node:crypto";
import type { Client } from "discord.js";
import { Turns } from "../../library/scheduling/turns.ts";
import type { ServerLibraries } from "../../library/servers/server-libraries.ts";
import type { RecordStore } from "../../library/store/library-store.ts";
import type { Log } from "../../log.ts";
import { safeCause } from "../../safe-cause.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Reply } from "../message/reply.ts";
import type { ManagersEvent } from "./managers-event.ts";
import { renderManagersLog } from "./render-managers-log.ts";
import { type Address, nonceOf, sendToChannel } from "./send-to-channel.ts";
import { forgetUnreachable, noteUnreachable } from "./unreachable.ts";

export interface ManagersLogOptions {
  readonly client: Client;
  readonly libraries: ServerLibraries;
  /** For what everybody in a server reads. Never rejects. */
  readonly wordingOf: (guildId: string) => Promise<Wording>;
  readonly log: Log;
  readonly now: () => Date;
  /** How long events are collected, in milliseconds: fifty removals make one message, not fifty. */
  readonly gatherMs?: number;
  /** How long until a message that Discord could not accept is tried again. */
  readonly retryMs?: number;
}

interface Message {
  readonly channel: string;
  readonly reply: Reply;
  readonly nonce: string;
  readonly wording: Wording;
  tries: number;
}

interface Queue {
  gathered: readonly { readonly channel: string; readonly event: ManagersEvent }[];
  messages: Message[];
  timer: NodeJS.Timeout | null;
}

const GATHER_MS = 1_500;
const RETRY_MS = 30_000;

/** A message that failed this often is dropped: its server has other problems. */
const MAX_TRIES = 10;

/** Reports to each server's managers' channel what was done, in order. */
export class ManagersLog {
  readonly #options: ManagersLogOptions;
  readonly #queues = new Map<string, Queue>();
  readonly #telling = new Turns();
  readonly #sending = new Turns();
  #isStopping = false;

  constructor(options: ManagersLogOptions) {
    this.#options = options;
  }

  /** Queues an event, in its turn; does nothing if the server has no managers' channel. Never rejects. */
  tell(guildId: string, event: ManagersEvent): Promise<void> {
    return this.#telling
      .take(guildId, () => this.#tell(guildId, event))
      .catch(error => this.#logFailed(error));
  }

  /** Sends what was queued, each message once, and waits for it. */
  async stop(): Promise<void> {
    await this.#telling.settled();
    this.#isStopping = true;
    await Promise.all([...this.#queues].map(([guildId, queue]) => this.#send(guildId, queue)));
  }

  async #tell(guildId: string, event: ManagersEvent): Promise<void> {
    const channels = await this.#channelsOf(guildId, event);
    if (channels.length === 0) return;
    const queue = this.#queueOf(guildId);
    queue.gathered = [...queue.gathered, ...channels.map(channel => ({ channel, event }))];
    this.#sendIn(guildId, queue, this.#options.gatherMs ?? GATHER_MS);
  }

  #logFailed(error: unknown): void {
    this.#options.log.error({ cause: safeCause(error, "unknown") }, "the managers' channel failed");
  }

  // A change of the managers' channel is reported in both channels, so that nobody can turn it off unseen.
  async #channelsOf(guildId: string, event: ManagersEvent): Promise<readonly string[]> {
    const { logChannel } = await this.#options.libraries.settingsOf(guildId);
    const others = event.kind === "settings" ? [event.before?.logChannel, event.settings.logChannel] : [];
    return [...new Set([logChannel, ...others])].filter(channel => typeof channel === "string");
  }

  #queueOf(guildId: string): Queue {
    const known = this.#queues.get(guildId);
    if (known) return known;
    const queue: Queue = { gathered: [], messages: [], timer: null };
    this.#queues.set(guildId, queue);
    return queue;
  }

  #sendIn(guildId: string, queue: Queue, ms: number): void {
    if (this.#isStopping) void this.#send(guildId, queue);
    else queue.timer ??= setTimeout(() => void this.#send(guildId, queue), ms).unref();
  }

  #send(guildId: string, queue: Queue): Promise<void> {
    if (queue.timer) clearTimeout(queue.timer);
    queue.timer = null;
    return this.#sending
      .take(guildId, () => this.#sendNow(guildId, queue))
      .catch(error => this.#logFailed(error));
  }

  async #sendNow(guildId: string, queue: Queue): Promise<void> {
    const wording = await this.#options.wordingOf(guildId);
    queue.messages.push(...messagesOf(queue.gathered, wording));
    queue.gathered = [];
    for (let message = queue.messages[0]; message; message = queue.messages[0]) {
      const isDone = await this.#sendOne({ guildId, channel: message.channel }, message);
      if (!isDone && !this.#isStopping) {
        // All wait for the same Discord, so that none grows old behind another.
        for (const waiting of queue.messages) waiting.tries++;
        queue.messages = queue.messages.filter(({ tries }) => tries < MAX_TRIES);
        if (queue.messages.length > 0) this.#sendIn(guildId, queue, this.#options.retryMs ?? RETRY_MS);
        break;
      }
      queue.messages.shift();
    }
    if (queue.gathered.length === 0 && queue.timer === null) this.#queues.delete(guildId);
  }

  /** False if it should be tried again. */
  async #sendOne(address: Address, message: Message): Promise<boolean> {
    const { client, libraries, log, now } = this.#options;
    const sent = await sendToChannel(client, address, message, message.wording);
    // A failing disk must not hold back the lines that follow.
    const note = async (change: (store: RecordStore) => Promise<unknown>) => {
      try {
        await change(await libraries.record(address.guildId));
      } catch (error) {
        log.error({ cause: safeCause(error, "unknown") }, "how a managers' channel is could not be noted");
      }
    };
    switch (sent.kind) {
      case "sent":
        await note(store => forgetUnreachable(store, [address.channel]));
        return true;
      case "unreachable":
        log.warn({ why: sent.why }, "a managers' channel can't be written to");
        await note(store => noteUnreachable(store, address.channel, sent.why, now()));
        return true;
      case "refused":
        log.error({ cause: safeCause(sent.cause, "unknown") }, "Discord refused a line for managers");
        return true;
      case "later":
        log.warn({ cause: safeCause(sent.cause, "unknown") }, "managers could not be told now");
        return false;
    }
  }
}

function messagesOf(gathered: Queue["gathered"], wording: Wording): readonly Message[] {
  return [...new Set(gathered.map(({ channel }) => channel))].flatMap(channel => {
    const events = gathered.flatMap(one => (one.channel === channel ? [one.event] : []));
    return renderManagersLog(events, wording).map(reply => ({
      channel,
      reply,
      nonce: nonceOf(randomUUID()),
      wording,
      tries: 0,
    }));
  });
}
