import { randomBytes } from "node:crypto";
import { type FeedClaim, FeedState, type FeedStates, feedIdOf } from "../records/feed-states.ts";
import { type Database, overAllServers } from "./database.ts";

/** Longer than a poll takes; after that the claim of a process that ended is void. By the database's clock. */
const CLAIMED_UNTIL = "now() + interval '5 minutes'";

/** Stores the state of each feed in a row. */
export class PostgresFeedStates implements FeedStates {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(url: string): Promise<FeedState | null> {
    const [row] = await this.#database.query("select state from feed where feed_id = $1", [feedIdOf(url)]);
    return row ? FeedState.parse(JSON.parse(String(row.state))) : null;
  }

  async failing(urls: readonly string[]): Promise<number> {
    const rows = await this.#database.query("select feed_id from feed where is_failing");
    const wanted = new Set(urls.map(feedIdOf));
    return rows.filter(({ feed_id }) => wanted.has(String(feed_id))).length;
  }

  async claim(url: string, isTakenOver = false): Promise<FeedClaim | null> {
    const id = feedIdOf(url);
    const claim = randomBytes(8).toString("hex");
    const rows = await this.#database.query(
      `insert into feed_claim (feed_id, claim, until) values ($1, $3, ${CLAIMED_UNTIL})
       on conflict (feed_id) do update set claim = excluded.claim, until = excluded.until
       where feed_claim.until <= now() or $2 returning feed_id`,
      [id, isTakenOver, claim],
    );
    return rows.length > 0 ? new PostgresFeedClaim(this.#database, id, claim) : null;
  }

  async keepOnly(followed: () => Promise<readonly string[] | null>): Promise<void> {
    const known = await overAllServers(this.#database, "select feed_id, md5(state) as seen from feed");
    const urls = await followed();
    if (urls === null) return;
    const kept = new Set(urls.map(feedIdOf));
    for (const { feed_id, seen } of known) {
      const id = String(feed_id);
      if (kept.has(id)) continue;
      await this.#database.query("delete from feed where feed_id = $1 and md5(state) = $2", [
        id,
        String(seen),
      ]);
    }
  }
}

class PostgresFeedClaim implements FeedClaim {
  readonly #database: Database;
  readonly #id: string;
  /** Tells this claim from one that another process made after it. */
  readonly #claim: string;

  constructor(database: Database, id: string, claim: string) {
    this.#database = database;
    this.#id = id;
    this.#claim = claim;
  }

  async renew(): Promise<boolean> {
    const rows = await this.#database.query(
      `update feed_claim set until = ${CLAIMED_UNTIL} where feed_id = $1 and claim = $2 returning feed_id`,
      [this.#id, this.#claim],
    );
    return rows.length > 0;
  }

  async set(state: FeedState): Promise<boolean> {
    // Locked, so that whoever claims the feed next reads what is written here.
    const rows = await this.#database.query(
      `with mine as (select feed_id from feed_claim where feed_id = $1 and claim = $2 for update)
       insert into feed (feed_id, state, is_failing) select feed_id, $3, $4 from mine
       on conflict (feed_id) do update set state = excluded.state, is_failing = excluded.is_failing returning feed_id`,
      [this.#id, this.#claim, JSON.stringify(state), state.failing !== null],
    );
    return rows.length > 0;
  }

  async release(): Promise<void> {
    await this.#database.query("delete from feed_claim where feed_id = $1 and claim = $2", [
      this.#id,
      this.#claim,
    ]);
  }
}
