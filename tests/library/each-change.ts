import { expect } from "vitest";
import type { IncomingFile } from "../../src/library/records/add-report.ts";
import type { ServerLibrary } from "../../src/library/servers/server-library.ts";
import { fetched, uploaded } from "./bring.ts";

// All texts here are invented.

const PASTED: IncomingFile = {
  ...uploaded("The third text is about the ferry of Harrow Ford."),
  origin: { kind: "pasted", on: "2025-03-01" },
};

/** What a server has before one of the changes. */
export async function addBefore(own: ServerLibrary): Promise<void> {
  await own.add([
    fetched("The first text is about the bridge of Harrow Ford.", "courier.test"),
    uploaded("The second text is about the tram of Harrow Ford.", "tram.txt"),
    PASTED,
  ]);
  await own.blockDomain("gazette.test");
}

const keyOf = (own: ServerLibrary, words: string) =>
  own.articles.find(({ article }) => article.text.includes(words))?.article ??
  expect.fail(`no article about ${words}`);

/** Everything that a manager can see of the stored data. */
export const stateOf = (own: ServerLibrary) => ({
  articles: own.articles.map(({ article }) => `${article.title}: ${article.text}`).sort(),
  settings: own.store.record.settings,
  tombstones: own.store.record.tombstones.map(({ at: _, ...stone }) => stone),
});

/** One of each kind that managers can make. */
export const CHANGES: Readonly<Record<string, (own: ServerLibrary) => Promise<unknown>>> = {
  "a setting": own =>
    own.store.update(record => ({ ...record, settings: { ...record.settings, sharing: "nobody" } })),
  "an addition": own => own.add([uploaded("A fourth text is about the bells of Harrow Ford.")]),
  "a removal": own => own.remove(keyOf(own, "bridge").key),
  "a block": own => own.block(keyOf(own, "bridge")),
  "a block of a domain": own => own.blockDomain("courier.test"),
  "the end of a block": own => own.unblock(() => true),
  "what was typed": own => own.describe(keyOf(own, "ferry").key, { title: "Another title" }),
  "another part": own => own.append(keyOf(own, "ferry").key, "It runs at night too."),
};

/** These report the refusal. */
export const REPORTING: ReadonlySet<string> = new Set(["an addition", "another part"]);
