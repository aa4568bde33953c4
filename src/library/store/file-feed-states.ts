import { join } from "node:path";
import { type FeedClaim, FeedState, type FeedStates, feedIdOf } from "../records/feed-states.ts";
import { type Disk, DiskError, makeFolder, systemCodeOf, writeDurably } from "./disk.ts";
import { type DamageOptions, damagedFile, setAside } from "./set-aside.ts";

/** Stores a file for each feed under `feeds/`. */
export class FileFeedStates implements FeedStates {
  readonly #folder: string;
  readonly #disk: Disk;
  readonly #damage: DamageOptions;
  readonly #states = new Map<string, FeedState>();

  constructor(dataFolder: string, disk: Disk, damage: DamageOptions = {}) {
    this.#folder = join(dataFolder, "feeds");
    this.#disk = disk;
    this.#damage = damage;
  }

  async get(url: string): Promise<FeedState | null> {
    const id = feedIdOf(url);
    const known = this.#states.get(id);
    if (known) return known;
    try {
      const state = FeedState.parse(JSON.parse(await this.#disk.readFile(this.#path(id), "utf8")));
      this.#states.set(id, state);
      return state;
    } catch (error) {
      const code = systemCodeOf(error);
      if (code === "ENOENT") return null;
      if (code !== null) throw new DiskError(`feeds/${id}.json`, code, { cause: error });
      await this.#setAside(id);
      return null;
    }
  }

  async failing(urls: readonly string[]): Promise<number> {
    const states = await Promise.all([...new Set(urls)].map(url => this.get(url)));
    return states.filter(state => state !== null && state.failing !== null).length;
  }

  /** Keeps a damaged file for the operator, who is told once. */
  async #setAside(id: string): Promise<void> {
    const file = `feeds/${id}.json`;
    const { failed, refusesDamaged = false } = this.#damage;
    if (refusesDamaged) throw damagedFile(file);
    const means =
      "what that feed has published since it was last polled counts as old, and is not added. Add what is missing by its link.";
    const note = await setAside(this.#disk, this.#path(id), { file, means });
    failed?.(note);
  }

  async #set(state: FeedState): Promise<void> {
    const id = feedIdOf(state.url);
    // In memory first: a full disk must not make the same items new again and again.
    this.#states.set(id, state);
    await makeFolder(this.#disk, this.#folder);
    await writeDurably(this.#disk, this.#path(id), JSON.stringify(state));
  }

  // The folder belongs to one process, in which a feed's polls take turns.
  async claim(): Promise<FeedClaim> {
    return {
      renew: async () => true,
      set: async state => {
        await this.#set(state);
        return true;
      },
      release: async () => {},
    };
  }

  async keepOnly(followed: () => Promise<readonly string[] | null>): Promise<void> {
    const names = await this.#disk.readdir(this.#folder).catch(() => []);
    const before = new Map(this.#states);
    const urls = await followed();
    if (urls === null) return;
    const kept = new Set(urls.map(feedIdOf));
    for (const name of names) {
      const id = name.split(".", 1)[0] ?? "";
      if (kept.has(id) || this.#states.get(id) !== before.get(id)) continue;
      this.#states.delete(id);
      await this.#disk.rm(join(this.#folder, name), { force: true });
    }
  }

  #path(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}
