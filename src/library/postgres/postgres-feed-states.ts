import { type FeedClaim, FeedState, type FeedStates, feedIdOf } from "../feeds/feed-states.ts";
import type { Database } from "./database.ts";

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

  async set(state: FeedState): Promise<void> {
    await this.#database.query(
      "insert into feed (feed_id, state) values ($1, $2) on conflict (feed_id) do update set state = $2",
      [feedIdOf(state.url), JSON.stringify(state)],
    );
  }

  async claim(url: string): Promise<FeedClaim | null> {
    const id = feedIdOf(url);
    const [row] = await this.#database.query(
      `insert into feed_claim (feed_id, until) values ($1, ${CLAIMED_UNTIL})
       on conflict (feed_id) do update set until = ${CLAIMED_UNTIL} where feed_claim.until <= now()
       returning until::text as until`,
      [id],
    );
    if (!row) return null;
    const release = async () => {
      // The time tells this claim from one that another process made after it ran out.
      const mine = [id, String(row.until)];
      await this.#database.query(
        "delete from feed_claim where feed_id = $1 and until = $2::timestamptz",
        mine,
      );
    };
    return { release };
  }

  async keepOnly(urls: readonly string[]): Promise<void> {
    const kept = new Set(urls.map(feedIdOf));
    for (const { feed_id } of await this.#database.query("select feed_id from feed")) {
      const id = String(feed_id);
      if (!kept.has(id)) await this.#database.query("delete from feed where feed_id = $1", [id]);
    }
  }
}
