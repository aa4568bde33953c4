import { setTimeout } from "node:timers/promises";
import { LEASE_MS, type ShardLease, type ShardLeases } from "../../library/store/shard-leases.ts";
import type { ShardBlocks, ShardRange } from "./shard-range.ts";

export interface HeldShardsOptions {
  /** Told where the store can't be asked; it is asked again. */
  readonly failed: (error: unknown) => void;
  /** Ends the wait for shards that are free. */
  readonly signal: AbortSignal;
  /** How long after it was last renewed this process relies on a lease, in milliseconds: less than it lasts. */
  readonly sureMs?: number;
  /** Time between two renewals, in milliseconds. */
  readonly everyMs?: number;
  /** Time between two looks whether shards have become free, in milliseconds. */
  readonly lookMs?: number;
}

/**
 * Ten seconds before others may take it. A renewal that begins then is tried twice, each for up to four and a half
 * seconds, so that the lease counts as lost after 29 at the latest. Disconnecting takes longer where Discord doesn't
 * close the connection (30 seconds), which does no harm: from now on nothing is taken in unless a renewal succeeds.
 */
const SURE_MS = LEASE_MS - 10_000;

const EVERY_MS = 5_000;
const LOOK_MS = 1_000;

/**
 * Shards that this process has by a lease. It renews it every few seconds, and counts it as lost before another process
 * may take it: from then on it takes in nothing, and disconnects. One that stood still, and can't know how long, asks
 * before it takes in anything that Discord sent.
 */
export class HeldShards {
  readonly range: ShardRange;
  readonly #leases: ShardLeases;
  readonly #lease: ShardLease;
  readonly #failed: (error: unknown) => void;
  readonly #sureMs: number;
  readonly #timer: NodeJS.Timeout;
  readonly #losing = new AbortController();
  #renewed: Moment;
  #confirming: Promise<boolean> | null = null;
  #isOffered = false;

  private constructor(leases: ShardLeases, lease: ShardLease, renewed: Moment, options: HeldShardsOptions) {
    const { failed, sureMs = SURE_MS, everyMs = EVERY_MS } = options;
    this.range = { first: lease.first, last: lease.last, count: lease.count };
    this.#leases = leases;
    this.#lease = lease;
    this.#failed = failed;
    this.#sureMs = sureMs;
    this.#renewed = renewed;
    this.#timer = setInterval(() => void this.confirm(), everyMs).unref();
  }

  /**
   * Takes a block of shards; where each has a process, waits until one ends.
   *
   * @throws an `AbortError` when the signal ends the wait
   */
  static async take(
    leases: ShardLeases,
    { size, count }: ShardBlocks,
    options: HeldShardsOptions,
  ): Promise<HeldShards> {
    const { failed, signal, lookMs = LOOK_MS } = options;
    for (;;) {
      signal.throwIfAborted();
      const asked = momentNow();
      const lease = await leases.take(size, count).catch((error: unknown) => {
        failed(error);
        return null;
      });
      if (lease) return new HeldShards(leases, lease, asked, options);
      await setTimeout(lookMs, undefined, { signal });
    }
  }

  /** Aborted when the shards may be another's: nothing more may be taken in. */
  get lost(): AbortSignal {
    return this.#losing.signal;
  }

  /** Whether no other process can have taken the shards by now. */
  get isSure(): boolean {
    if (this.#isOffered) return true;
    return !this.lost.aborted && sinceMoment(this.#renewed) < this.#sureMs;
  }

  /** Asks the store whether the shards are still this process's; where it can't say in time, they aren't. */
  confirm(): Promise<boolean> {
    this.#confirming ??= this.#confirm().finally(() => {
      this.#confirming = null;
    });
    return this.#confirming;
  }

  /**
   * Offers the shards to another process. From now on two may be connected with them, as is meant: each interaction is
   * still answered by one, since Discord takes one answer.
   */
  async offer(): Promise<void> {
    clearInterval(this.#timer);
    await this.#confirming;
    if (this.lost.aborted) return;
    this.#isOffered = true;
    await this.#leases.offer(this.#lease.id).catch(this.#failed);
  }

  /** To be called once it is disconnected: another process may take the shards at once. */
  async giveBack(): Promise<void> {
    clearInterval(this.#timer);
    await this.#confirming;
    this.#losing.abort();
    await this.#leases.giveBack(this.#lease.id).catch(this.#failed);
  }

  async #confirm(): Promise<boolean> {
    // Twice: this process may stand still between the question and the answer, too.
    for (let tried = 0; tried < 2 && !this.lost.aborted; tried++) {
      const asked = momentNow();
      try {
        if (!(await this.#leases.renew(this.#lease))) break;
        this.#renewed = asked;
      } catch (error) {
        this.#failed(error);
      }
      if (this.isSure) return true;
    }
    clearInterval(this.#timer);
    this.#losing.abort();
    return false;
  }
}

/** By two clocks: one stops while the machine sleeps, the other can be set back. */
interface Moment {
  readonly steady: number;
  readonly wall: number;
}

function momentNow(): Moment {
  return { steady: performance.now(), wall: Date.now() };
}

function sinceMoment({ steady, wall }: Moment): number {
  return Math.max(performance.now() - steady, Date.now() - wall);
}
