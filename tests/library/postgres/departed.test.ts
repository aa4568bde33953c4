import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { ArticleKey } from "../../../src/articles/article.ts";
import { openDatabase } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import type { Departed } from "../../../src/library/records/departed-articles.ts";
import { DiskError } from "../../../src/library/store/disk.ts";
import type { NewFile, ServerStore } from "../../../src/library/store/library-store.ts";

// All texts here are invented.

const NOW = new Date("2025-03-01T12:00:00Z");
const [A, SHARED_ID] = ["100000000000000001", "0"] as const;
const ROUNDS = 8;
const EXPIRED = 30;

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

const keyOf = (name: string): ArticleKey => ArticleKey.parse(name.padEnd(10, "a"));
const GONE: Departed = { title: "Bees", happened: "removed", at: NOW };

function fileOf(name: string): NewFile {
  return {
    name: `${name}.txt`,
    bytes: new TextEncoder().encode(`Words of ${name}.`),
    origin: { kind: "uploaded", on: "2025-03-01" },
    articles: [keyOf(name)],
  };
}

/** Removes an article, and remembers it. */
async function remove(own: ServerStore, name: string): Promise<void> {
  const kept = own.files.find(file => file.name === `${name}.txt`) ?? expect.fail(`${name} isn't there`);
  const gone = [[keyOf(name), GONE] as const];
  await own.removeAll(new Map([[kept.id, kept.articles]]), { gone, again: [] });
}

/** Two processes with one database, and a connection beside them. */
async function twoProcesses() {
  const address = (await server?.newDatabase()) ?? "";
  const [one, other] = [await PostgresStore.open(address), await PostgresStore.open(address)];
  const database = openDatabase(address);
  onTestFinished(async () => {
    await Promise.all([one.close(), other.close(), database.close()]);
  });
  /** Remembers articles that were removed too long ago: the next change deletes them. */
  const addExpired = async (guildId: string) => {
    for (let number = 0; number < EXPIRED; number++) {
      await database.query(
        "insert into departed (library_id, article_key, title, happened, at) values ($1, $2, 'Old', 'removed', $3)",
        [guildId, `old${number}`, new Date(NOW.getTime() - 31 * 24 * 3_600_000)],
      );
    }
  };
  return { one, other, database, addExpired };
}

describe.skipIf(!server)("what two processes remember of removed articles", () => {
  it("is all that both removed at the same time, though both delete what has expired", async () => {
    const { one, other, addExpired } = await twoProcesses();
    const [own, same] = [await one.server(A), await other.server(A)];
    for (let round = 0; round < ROUNDS; round++) {
      const [first, second] = [`b${round}`, `c${round}`];
      await own.keep([fileOf(first), fileOf(second)], NOW);
      await same.refresh();
      await addExpired(A);
      await Promise.all([remove(own, first), remove(same, second)]);
      expect(new Map(await own.departed.all()), `round ${round}`).toEqual(
        new Map([first, second].map(name => [keyOf(name), GONE])),
      );
      await own.departed.change([], [keyOf(first), keyOf(second)]);
    }
  });

  it("is all of what both found gone of the shared articles", async () => {
    const { one, other, addExpired } = await twoProcesses();
    for (let round = 0; round < ROUNDS; round++) {
      await addExpired(SHARED_ID);
      const works = [one, other].map(async (store, at) => {
        await (await store.shared.departed()).change([[keyOf(`${"bc"[at]}${round}`), GONE]], []);
      });
      await Promise.all(works);
      expect(await (await one.shared.departed()).all()).toHaveLength(2 * (round + 1));
    }
  });

  it("is what was removed last, whether it was kept again by the other before or after", async () => {
    const { one, other } = await twoProcesses();
    const [own, same] = [await one.server(A), await other.server(A)];
    for (let round = 0; round < ROUNDS; round++) {
      await own.keep([fileOf("bees")], NOW);
      await same.refresh();
      await Promise.all([remove(own, "bees"), same.keep([fileOf("bees")], NOW)]);
      await own.refresh();
      const isThere = own.files.length > 0;
      expect((await own.departed.get(keyOf("bees"), NOW)) === null, `round ${round}`).toBe(isThere);
    }
  });

  it("isn't lost alone: an article whose removal can't be remembered stays", async () => {
    const { one, database } = await twoProcesses();
    const own = await one.server(A);
    await own.keep([fileOf("bees")], NOW);
    await database.query(
      "create function refuse() returns trigger language plpgsql as $$ begin raise exception using errcode = '53100'; end $$",
    );
    await database.query(
      "create trigger refusing before insert on departed for each row execute function refuse()",
    );
    await expect(remove(own, "bees")).rejects.toThrow(DiskError);
    await own.refresh();
    expect(own.files).toHaveLength(1);
    await expect(own.departed.change([[keyOf("bees"), GONE]], [])).rejects.toThrow(DiskError);
    await database.query("drop trigger refusing on departed");
    await remove(own, "bees");
    expect(await own.departed.get(keyOf("bees"), NOW)).toEqual(GONE);
  });
});
