import { randomBytes } from "node:crypto";
import type { ShardLeases } from "../store/shard-leases.ts";
import {
  ENDED_AFTER_MS,
  type Worker,
  type WorkerSelf,
  type WorkerState,
  type Workers,
} from "../store/workers.ts";
import type { Database, Row } from "./database.ts";
import { PostgresShardLeases } from "./postgres-shard-leases.ts";

export interface PostgresWorkersOptions {
  /**
   * Time between two new connections of a bucket, in milliseconds. Discord asks for 5,000; the rest allows for
   * variations on the way there.
   */
  readonly gateMs?: number;
}

const GATE_MS = 5_500;

/** Rows of processes that ended without a message are deleted after this long, in milliseconds. */
const FORGOTTEN_MS = 60 * 60_000;

/**
 * The processes that share a database, each with a row that it updates every few seconds. By the database's clock.
 */
export class PostgresWorkers implements Workers {
  readonly id = randomBytes(8).toString("hex");
  readonly leases: ShardLeases;
  readonly #database: Database;
  readonly #self: WorkerSelf;
  readonly #gateMs: number;

  constructor(database: Database, self: WorkerSelf, { gateMs = GATE_MS }: PostgresWorkersOptions = {}) {
    this.#database = database;
    this.#self = self;
    this.#gateMs = gateMs;
    this.leases = new PostgresShardLeases(database);
  }

  async tell(state: WorkerState, shards: string | null = this.#self.shards): Promise<void> {
    await this.#database.query(
      `insert into worker (worker_id, shards, release, state, seen) values ($1, $2, $3, $4, now())
       on conflict (worker_id) do update set shards = $2, state = $4, seen = now()`,
      [this.id, shards, this.#self.release, state],
    );
  }

  async leave(): Promise<void> {
    await this.#database.query(
      `delete from worker where worker_id = $1 or seen < now() - ${milliseconds(FORGOTTEN_MS)}`,
      [this.id],
    );
  }

  async all(): Promise<readonly Worker[]> {
    const rows = await this.#database.query(
      `select worker_id, shards, release, state, ${sinceNow("seen")} as silent_ms from worker
       where seen > now() - ${milliseconds(ENDED_AFTER_MS)} order by shards, worker_id`,
    );
    return rows.map(workerOf);
  }

  async passGate(bucket: number): Promise<number> {
    await this.#database.query(
      "insert into identify_gate (bucket, free_at) values ($1, now()) on conflict (bucket) do nothing",
      [bucket],
    );
    const passed = await this.#database.query(
      `update identify_gate set free_at = now() + ${milliseconds(this.#gateMs)}
       where bucket = $1 and free_at <= now() returning bucket`,
      [bucket],
    );
    if (passed.length > 0) return 0;
    const [row] = await this.#database.query(
      `select -${sinceNow("free_at")} as wait_ms from identify_gate where bucket = $1`,
      [bucket],
    );
    return Math.max(1, Math.ceil(Number(row?.wait_ms ?? 1)));
  }
}

function milliseconds(count: number): string {
  return `interval '${count} milliseconds'`;
}

/** How long ago a time was, in milliseconds. */
function sinceNow(column: string): string {
  return `(extract(epoch from now() - ${column}) * 1000)::double precision`;
}

function workerOf({ worker_id, shards, release, state, silent_ms }: Row): Worker {
  return {
    id: String(worker_id),
    shards: shards === null ? null : String(shards),
    release: String(release),
    state: state === "ready" || state === "draining" ? state : "starting",
    silentMs: Math.max(0, Number(silent_ms)),
  };
}
