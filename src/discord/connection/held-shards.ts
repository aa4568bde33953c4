import { setTimeout } from "node:timers/promises";
import { LEASE_MS, type ShardLease, type ShardLeases } from "../../library/store/shard-leases.ts";
import type { ShardBlocks, ShardRange } from "./shard-range.ts";

export interface HeldShardsOptions {
  /** Called when the store can't be asked; it is asked again. */
  readonly failed: (error: unknown) => void;
  /** Ends the wait for free shards. */
  readonly signal: AbortSignal;
  /** How long this process relies on a lease after its last renewal, in milliseconds: less than it lasts. */
  readonly sureMs?: number;
  /** Time between two renewals, in milliseconds. */
  readonly everyMs?: number;
  /** Time between two checks for free shards, in milliseconds. */
  readonly lookMs?: number;
}

/**
 * Ten seconds before others may take it. A renewal that begins then is tried twice, each for up to four and a half
 * seconds, so that the lease counts as lost after 29 at the latest. Disconnecting takes longer if Discord doesn't
 * close the connection (30 seconds), which does no harm: from then on nothing is accepted unless a renewal succeeds.
 */
const SURE_MS = LEASE_MS - 10_000;

const EVERY_MS = 5_000;
const LOOK_MS = 1_000;

/**
 * Shards that this process holds by a lease. It renews the lease every few seconds, and counts it as lost before
 * another process may take it: from then on it accepts nothing, and disconnects. After standing still for an unknown
 * time, it asks before accepting anything that Discord sent.
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
   * Takes a block of shards; if all have a process, waits until one ends.
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

  /** Aborted when the shards may belong to another process: nothing more may be accepted. */
  get lost(): AbortSignal {
    return this.#losing.signal;
  }

  /** Whether no other process can have taken the shards yet. */
  get isSure(): boolean {
    if (this.#isOffered) return true;
    return !this.lost.aborted && sinceMoment(this.#renewed) < this.#sureMs;
  }

  /** Asks the store whether the shards still belong to this process; if it can't answer in time, they don't. */
  confirm(): Promise<boolean> {
    this.#confirming ??= this.#confirm().finally(() => {
      this.#confirming = null;
    });
    return this.#confirming;
  }

  /**
   * Offers the shards to another process. From now on two may be connected with them, which is intended: each
   * interaction still gets one answer, because Discord accepts only one.
   */
  async offer(): Promise<void> {
    clearInterval(this.#timer);
    await this.#confirming;
    if (this.lost.aborted) return;
    this.#isOffered = true;
    await this.#leases.offer(this.#lease.id).catch(this.#failed);
  }

  /** To be called after disconnecting: another process may take the shards at once. */
  async giveBack(): Promise<void> {
    clearInterval(this.#timer);
    await this.#confirming;
    this.#losing.abort();
    await this.#leases.giveBack(this.#lease.id).catch(this.#failed);
  }

  async #confirm(): Promise<boolean> {
    // Twice: this process may also stand still between the question and the answer.
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

/** From two clocks: one stops while the machine sleeps, the other can be set back. */
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
