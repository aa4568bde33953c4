import { articleKeyOf } from "../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { type Database, openDatabase } from "../../src/library/postgres/database.ts";
import { PostgresServerStore } from "../../src/library/postgres/postgres-server-store.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import type { ServerStore } from "../../src/library/store/library-store.ts";
import { type Deed, numberIn, Order, type Reply, type Seen, textOf, wordOf } from "./storm-protocol.ts";

/** One of a storm's processes: `node storm-worker.mjs <database> <shared folder> [blind]`. */
const [, , address = "", sharedFolder = "", blind] = process.argv;

// The control: a process that doesn't check for others' changes.
if (blind === "blind") PostgresServerStore.prototype.refresh = async () => undefined;

const database = openDatabase(address);
const store = await PostgresStore.open(database);
const libraries = await ServerLibraries.open({
  sharedFolder,
  store,
  now: () => new Date(),
  analyst: inlineAnalyst,
  failed: () => undefined,
});

const send = (reply: Reply) => process.send?.(reply);

process.on("message", message => {
  const { id, guild, deed } = Order.parse(message);
  perform(guild, deed).then(
    seen => send({ kind: "done", id, seen }),
    (error: unknown) => send({ kind: "failed", id, why: error instanceof Error ? error.message : "unknown" }),
  );
});
// The storm itself has ended.
process.on("disconnect", () => process.exit(0));
send({ kind: "ready" });

async function perform(guild: string, deed: Deed): Promise<Seen | null> {
  switch (deed.kind) {
    case "look":
      return look(guild, deed.asked);
    case "read":
      return readRows(guild);
    case "share":
      await libraries.configure(guild, { isSharedShown: deed.isShown });
      return null;
    case "save":
      await libraries.save();
      return null;
    case "add": {
      const articles = deed.numbers.map(number => ({ title: `Number ${number}`, text: textOf(number) }));
      const bytes = new TextEncoder().encode(JSON.stringify(articles));
      const origin = { kind: "uploaded", on: "2026-11-26" } as const;
      const own = await libraries.server(guild);
      const report = await own.add([{ name: `${deed.numbers[0]}.json`, bytes, origin }]);
      if (report.added.length !== deed.numbers.length) throw new Error("not all were added");
      return null;
    }
    case "remove":
    case "block": {
      const own = await libraries.server(guild);
      await own.catchUp();
      const key = articleKeyOf(textOf(deed.number));
      await (deed.kind === "remove" ? own.remove(key) : own.block({ key, url: null }));
      return null;
    }
  }
}

async function look(guild: string, asked: number): Promise<Seen> {
  const library = await libraries.of(guild);
  const texts = library.articles.map(({ article }) => article.text);
  const { hits } = await library.search.search(wordOf(asked));
  return {
    ...seenIn(texts),
    isFound: hits.some(({ article }) => numberIn(article.text) === asked),
    broken: 0,
  };
}

async function readRows(guild: string): Promise<Seen> {
  // Closing it would close the connections in use.
  const unclosed: Database = { ...database, close: async () => undefined };
  const own = await (await PostgresStore.open(unclosed)).server(guild);
  const texts: string[] = [];
  let broken = await partsWithoutFile(guild, own);
  for (const kept of own.files) {
    const bytes = await own.read(kept).catch(() => null);
    if (bytes === null) broken++;
    const articles: readonly { readonly text: string }[] = bytes
      ? JSON.parse(new TextDecoder().decode(bytes))
      : [];
    const shown = new Set(kept.articles.filter(key => !kept.without.includes(key)));
    texts.push(...articles.map(({ text }) => text).filter(text => shown.has(articleKeyOf(text))));
  }
  const { settings, tombstones } = own.record;
  const blocked = new Set(tombstones.flatMap(one => (one.kind === "article" ? [one.key] : [])));
  const { numbers } = seenIn(texts.filter(text => !blocked.has(articleKeyOf(text))));
  return { numbers, isSharedShown: settings.isSharedShown, isFound: false, broken };
}

async function partsWithoutFile(guild: string, own: ServerStore): Promise<number> {
  const kept = new Set(own.files.map(({ id }) => id));
  const parts = await database.query("select distinct file_id from file_part where library_id = $1", [guild]);
  const readings = await database.query("select files from reading where library_id = $1 and part = 0", [
    guild,
  ]);
  const ids = [
    ...parts.map(({ file_id }) => String(file_id)),
    ...readings.flatMap(({ files }) => String(files).split(" ")),
  ];
  const count = new Set(ids.filter(id => !kept.has(id))).size;
  return count;
}

function seenIn(texts: readonly string[]): Pick<Seen, "numbers" | "isSharedShown"> {
  const numbers = texts.map(numberIn);
  return {
    numbers: numbers.filter(number => number !== null).sort((a, b) => a - b),
    isSharedShown: numbers.includes(null),
  };
}
