import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleOfParagraphs } from "../../src/articles/create-article.ts";
import type { Actor, Reply } from "../../src/local/member/actor.ts";
import { pressContext } from "./reply-buttons.ts";
import { startTestBot } from "./start-bot.ts";

// Invented: one article of thirty paragraphs, of which fifteen may be read in a day.
const PLACES = ["Elmbrook", "Sandley", "Torford", "Marwick", "Ashdale", "Kelham"] as const;
const ABOUT = ["bridge", "harbour", "library", "orchard", "mill"] as const;
const PARAGRAPHS = PLACES.flatMap(place =>
  ABOUT.map(thing => `The ${thing} of ${place} was painted in the colours of ${place} last spring.`),
);
const REFUSED =
  "You have reached today's limit for reading “Paint for the valley” here: I show paragraphs to check words by, not in place of the article.";

const libraryWith = (origin: Parameters<typeof articleOfParagraphs>[1]["origin"]) =>
  buildLibrary([
    articleOfParagraphs(PARAGRAPHS, {
      title: "Paint for the valley",
      url: "https://valley.example/paint",
      origin,
    }),
  ]);

/** Opens the context of five places far apart: three paragraphs each. */
async function readHalf(reader: Actor): Promise<Reply[]> {
  const contexts: Reply[] = [];
  for (const place of PLACES.slice(0, 5)) contexts.push(await openContext(reader, `library of ${place}`));
  return contexts;
}

async function openContext(reader: Actor, about: string): Promise<Reply> {
  const reply = await reader.slash("/who-said", { quote: `The ${about} was painted in the colours` });
  return pressContext(reader, reply);
}

const HOST = { kind: "host", file: "paint.txt" } as const;

describe("reading in private", () => {
  it("is bounded for one member and one article, and leads to the article's link", async () => {
    const { local } = await startTestBot({ library: libraryWith(HOST) });
    const reader = local.member("reader");
    for (const context of await readHalf(reader)) expect(context.text()).toMatch(/^¶\d+ to ¶\d+ of 30$/m);
    const refused = await openContext(reader, "library of Kelham");
    expect([refused.isEphemeral, refused.text()]).toEqual([true, `${REFUSED}\n[Open the article]`]);
    expect(refused.buttons()).toMatchObject([{ url: "https://valley.example/paint" }]);
    // The answer itself is an excerpt, and shown as before.
    const quote = "The library of Kelham was painted in the colours";
    expect((await reader.slash("/who-said", { quote })).text()).toContain("Kelham");
    expect((await openContext(local.member("other"), "library of Kelham")).text()).toMatch(
      /^¶\d+ to ¶\d+ of 30$/m,
    );
  });

  it("lets what was read be read again, and leaves it standing when a page is refused", async () => {
    const { local } = await startTestBot({ library: libraryWith(HOST) });
    const reader = local.member("reader");
    const [first] = await readHalf(reader);
    if (!first) throw new Error("nothing was read");
    const shown = first.text();
    const refused = await reader.press(first, "Later");
    expect([refused.id === first.id, refused.isEphemeral, first.text()]).toEqual([false, true, shown]);
    expect(refused.text()).toContain(REFUSED);
    expect((await openContext(reader, "library of Elmbrook")).text()).toMatch(/^¶2 to ¶4 of 30$/m);
  });

  it("counts direct messages too", async () => {
    const { local } = await startTestBot({ library: libraryWith(HOST) });
    const reader = local.member("reader");
    await readHalf(reader);
    const answer = await reader.in("dm").dm("who said “The library of Kelham was painted in the colours”?");
    expect((await pressContext(reader.in("dm"), answer)).text()).toContain(REFUSED);
    const mentioned = await reader.mention("who said “The library of Kelham was painted in the colours”?");
    expect((await pressContext(reader, mentioned)).text()).toContain(REFUSED);
  });

  it("never sends a reader to a link that nobody checked", async () => {
    const { local } = await startTestBot({ library: libraryWith({ kind: "pasted", on: "2025-03-01" }) });
    const reader = local.member("reader");
    await readHalf(reader);
    const refused = await openContext(reader, "library of Kelham");
    expect(refused.text()).toBe(REFUSED);
  });

  it("is counted again the next day", async () => {
    let now = new Date("2025-03-01T09:00:00Z");
    const { local } = await startTestBot({ library: libraryWith(HOST), now: () => now });
    const reader = local.member("reader");
    await readHalf(reader);
    expect((await openContext(reader, "library of Kelham")).text()).toContain(REFUSED);
    now = new Date("2025-03-02T09:00:00Z");
    expect((await openContext(reader, "library of Kelham")).text()).toMatch(/^¶\d+ to ¶\d+ of 30$/m);
  });
});
