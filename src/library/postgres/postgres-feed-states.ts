import { FeedState, type FeedStates, feedIdOf } from "../feeds/feed-states.ts";
import type { Database } from "./database.ts";

/** Keeps what is remembered of each feed in a row. */
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

  async keepOnly(urls: readonly string[]): Promise<void> {
    const kept = new Set(urls.map(feedIdOf));
    for (const { feed_id } of await this.#database.query("select feed_id from feed")) {
      const id = String(feed_id);
      if (!kept.has(id)) await this.#database.query("delete from feed where feed_id = $1", [id]);
    }
  }
}
