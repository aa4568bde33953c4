import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { endWithThis } from "./end-with-this.ts";
import { type Deed, type Order, Reply, type Seen } from "./storm-protocol.ts";

/** The process ended before it reported a change as done: it may have been, or not. */
export class EndedMeanwhileError extends Error {
  override readonly name = "EndedMeanwhileError";
}

/** It reported that it could not make a change, for a reason that should not exist. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}

interface Waiting {
  readonly resolve: (seen: Seen | null) => void;
  readonly reject: (error: Error) => void;
}

/** One of a storm's processes, as the storm sees it. */
export class StormProcess {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(program: string, args: readonly string[]): Promise<StormProcess> {
    const child = endWithThis(fork(program, args, { stdio: ["ignore", "ignore", "inherit", "ipc"] }));
    const started = new StormProcess(child);
    const ready = new Promise<void>((resolve, reject) => {
      child.on("message", message => {
        const reply = Reply.parse(message);
        if (reply.kind === "ready") resolve();
        else started.#take(reply);
      });
      child.once("close", () => {
        reject(new EndedMeanwhileError());
        for (const { reject } of started.#waiting.values()) reject(new EndedMeanwhileError());
        started.#waiting.clear();
      });
    });
    await ready;
    return started;
  }

  /**
   * @throws {EndedMeanwhileError} if the process ends before it answers
   * @throws {RefusedError} if it can't do it
   */
  perform(guild: string, deed: Deed): Promise<Seen | null> {
    return new Promise((resolve, reject) => {
      if (!this.#child.connected) return reject(new EndedMeanwhileError());
      const order: Order = { id: this.#nextId++, guild, deed };
      this.#waiting.set(order.id, { resolve, reject });
      // The end of the process reports a failed send.
      this.#child.send(order, () => undefined);
    });
  }

  /** Ends the process at once, like a crash. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, "close");
    this.#child.kill("SIGKILL");
    await ended;
  }

  /** Makes it stand still, as on a paused machine; it keeps what it holds. */
  pause(): void {
    this.#child.kill("SIGSTOP");
  }

  resume(): void {
    this.#child.kill("SIGCONT");
  }

  #take(reply: Exclude<Reply, { kind: "ready" }>): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.kind === "done") waiting?.resolve(reply.seen);
    else waiting?.reject(new RefusedError(reply.why));
  }
}
