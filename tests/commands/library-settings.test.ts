import { unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { NEW_SERVER, type ServerSettings } from "../../src/library/records/records.ts";
import { sends } from "../library/hostile-server.ts";
import { startLibraryBot, TRAM, upload } from "./library-bot.ts";

// All articles here are invented.

const TEXT = { "content-type": "text/plain" };

describe("/library settings", () => {
  it("shows what is set, changes what is given, and keeps it over a restart", async () => {
    const { manager, reader, restart } = await startLibraryBot();
    expect((await manager.slash("/library settings")).text()).toMatch(
      /^This server's settings\nReplies: for everybody unless “private” is set\n/,
    );
    const changed = await manager.slash("/library settings", {
      "private-replies": true,
      "shared-articles": false,
      sharing: "Nobody",
      digests: "#general",
    });
    expect(changed.text()).toMatch(
      /^Changed\. This server's settings:\nReplies: private unless somebody asks otherwise\nShared articles: switched off here\nSharing a private reply: nobody\nLanguage of what everybody sees: as set for this server in Discord\nDigests of many new articles: <#\d+>\n/,
    );
    await restart();
    const answer = await reader.slash("/articles");
    expect(answer.isEphemeral).toBe(true);
    expect(answer.text()).not.toContain("Biden");
    const cleared = await manager.slash("/library settings", { clear: "Both channels" });
    expect(cleared.text()).toContain("Digests of many new articles: in the channel of their feed");
  });

  it("refuses a channel in which the bot may not write, and changes nothing", async () => {
    const { manager } = await startLibraryBot();
    const reply = await manager.slash("/library settings", { log: "#archive", sharing: "Nobody" });
    expect(reply.text()).toMatch(/^I can't write in #archive\./);
    expect((await manager.slash("/library settings")).text()).toContain("everyone who can write");
    expect(
      (await manager.slash("/library settings", { log: "#general", clear: "Both channels" })).text(),
    ).toMatch(/^You can't set and clear a channel at the same time/);
  });

  it.each<
    [
      string,
      Readonly<Record<string, string | boolean>>,
      set: Partial<ServerSettings>,
      before: Partial<ServerSettings>,
    ]
  >([
    [
      "private-replies",
      { "private-replies": false },
      { isPrivateByDefault: false },
      { isPrivateByDefault: true },
    ],
    ["shared-articles", { "shared-articles": true }, { isSharedShown: true }, { isSharedShown: false }],
    ["sharing", { sharing: "Nobody" }, { sharing: "nobody" }, {}],
    ["language", { language: "Deutsch" }, { language: "de" }, {}],
    ["clear", { clear: "The channel for digests" }, { digestChannel: null }, {}],
  ])("keeps what another manager changes meanwhile: %s", async (_, given, set, before) => {
    const { kept, local, manager } = await startLibraryBot();
    const { libraries } = kept();
    const guild = local.world.guildNamed("The newsroom").id;
    const [channel, role] = ["100000000000000011", "100000000000000012"];
    await libraries.configure(guild, { digestChannel: channel, ...before });
    const others: Partial<ServerSettings> = {
      isPrivateByDefault: true,
      isSharedShown: false,
      sharing: "managers",
      language: "fr",
      digestChannel: role,
      logChannel: channel,
    };
    const configure = libraries.configure.bind(libraries);
    vi.spyOn(libraries, "configure").mockImplementationOnce(async (id, change) => {
      await configure(id, others);
      return configure(id, change);
    });
    expect((await manager.slash("/library settings", given)).text()).toMatch(/^Changed\./);
    expect(await libraries.settingsOf(guild)).toEqual({ ...NEW_SERVER.settings, ...others, ...set });
  });

  it("changes one server only", async () => {
    const { local, manager } = await startLibraryBot();
    await manager.slash("/library settings", { "shared-articles": false });
    const owner = local.member("owner").in("#lobby");
    expect((await owner.slash("/library settings")).text()).toContain("Shared articles: searched here");
  });
});

describe("/library status", () => {
  it("counts what there is, names what failed, and says what there is room for", async () => {
    const { manager } = await startLibraryBot();
    await upload(manager);
    await upload(manager, "{", "broken.json");
    const reply = await manager.slash("/library status");
    expect(reply.text()).toMatch(
      /^This server has added 1 article\n2 paragraphs · 1 quotation · 1 speaker\nSearched here, including the shared ones: 2 articles\nRoom: 1 of 5,000 articles, 9\d bytes of 100 MB\nMemory: about 48 kB/,
    );
    expect(reply.text()).toContain("0 articles added\nNot read:\nbroken.json (");
  });

  it("names work that a restart interrupted, and so does the first reply", async () => {
    const { local, manager, kept, restart } = await startLibraryBot();
    await upload(manager);
    const guild = local.world.guildNamed("The newsroom").id;
    const own = await kept().libraries.server(guild);
    const work = { what: "add", total: 40, since: "2025-03-01T12:00:00.000Z" } as const;
    await own.store.update(record => ({ ...record, work }));
    await restart();
    const first = await manager.slash("/library list");
    expect(first.text()).toContain("I restarted while 40 articles were being read");
    expect((await manager.slash("/library list")).text()).not.toContain("I was restarted");
    expect((await manager.slash("/library status")).text()).toContain(
      "Interrupted by a restart on 1 Mar 2025: 40 articles were being read",
    );
  });
});

describe("/library refresh", () => {
  it("puts the new text in the place of the old one, and leaves what can't be fetched", async () => {
    let text = "The ferries sail on Mondays.";
    let isUp = true;
    const { manager, reader, site } = await startLibraryBot({
      "/ferries": (request, response) => sends(text, TEXT, isUp ? 200 : 503)(request, response),
    });
    await manager.slash("/library add link", { link: `${site.address}/ferries` });
    const refresh = () => manager.slash("/library refresh article", { article: "ferries" });
    expect((await refresh()).text()).toBe(
      "“The ferries sail on Mondays.” hasn't changed at its source. Nothing was changed here.",
    );
    text = "The ferries sail on Tuesdays.";
    expect((await refresh()).text()).toMatch(/^Fetched again: “The ferries sail on Tuesdays\.” has changed/);
    expect((await reader.slash("/ask", { question: "When do the ferries sail?" })).text()).toContain(
      "Tuesdays",
    );
    isUp = false;
    expect((await refresh()).text()).toContain(
      "could not be fetched: the site answered with an error (status 503)",
    );
    await upload(manager);
    expect((await manager.slash("/library refresh article", { article: "tram" })).text()).toContain(
      "was uploaded or pasted, so there is nowhere to fetch it from",
    );
  });

  it("fetches everything again, and says what became of each", { timeout: 20_000 }, async () => {
    const texts = new Map([
      ["/a", "The ferries sail on Mondays."],
      ["/b", "The trams run on Sundays."],
      ["/c", "The buses wait for nobody."],
    ]);
    const answer =
      (path: string) =>
      (
        request: Parameters<ReturnType<typeof sends>>[0],
        response: Parameters<ReturnType<typeof sends>>[1],
      ) => {
        const text = texts.get(path);
        return text === undefined
          ? sends("", TEXT, 404)(request, response)
          : sends(text, TEXT)(request, response);
      };
    const { manager, site } = await startLibraryBot({
      "/a": answer("/a"),
      "/b": answer("/b"),
      "/c": answer("/c"),
    });
    expect((await manager.slash("/library refresh all")).text()).toMatch(
      /^No article here was fetched from a link/,
    );
    for (const path of texts.keys()) await manager.slash("/library add link", { link: site.address + path });
    await upload(manager, TRAM);
    texts.set("/a", "The ferries sail on Fridays.");
    texts.delete("/b");
    const reply = await manager.slash("/library refresh all");
    expect(reply.text()).toBe(
      "Fetched again: 1 changed, 1 unchanged, 1 could not be fetched\nThese stay as they were:\nThe trams run on Sundays. (the site answered with an error (status 404))\n[List]",
    );
    expect((await manager.slash("/library status")).text()).not.toContain("Under way now");
  });
});

describe("/library export", () => {
  it("gives everything back as it was given", async () => {
    const { local, manager } = await startLibraryBot();
    expect((await manager.slash("/library export")).text()).toMatch(/^This server has added nothing/);
    await upload(manager);
    const reply = await manager.slash("/library export");
    expect(reply.isEphemeral).toBe(true);
    const [file] = reply.message.attachments;
    const zip = unzipSync(local.attachment(file?.id ?? "") ?? new Uint8Array());
    const names = Object.keys(zip).sort();
    expect(names).toHaveLength(3);
    expect(names[2]).toBe("server.json");
    expect(new TextDecoder().decode(zip[names[0] ?? ""])).toBe(TRAM);
    expect(JSON.stringify(Object.values(zip).map(bytes => new TextDecoder().decode(bytes)))).not.toContain(
      manager.user.id,
    );
  });

  it("is read back in by /library import, into a library that lost everything", async () => {
    const { local, manager } = await startLibraryBot();
    await upload(manager);
    const exported = await manager.slash("/library export");
    const [file] = exported.message.attachments;
    const content = local.attachment(file?.id ?? "") ?? new Uint8Array();
    const ask = await manager.slash("/library remove", { article: "tram" });
    await manager.press(ask, "Remove");
    const reply = await manager.slash("/library import", { file: { name: "library-1.zip", content } });
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toContain("Added 1 article");
    expect((await manager.slash("/library list")).text()).toMatch(/^1 article/);
    const other = await manager.slash("/library import", { file: { name: "a.txt", content: TRAM } });
    expect(other.text()).toContain("not a zip that /library export made");
  });

  it("sends a library that is too large for one message in parts, also after a restart", {
    timeout: 120_000,
  }, async () => {
    const { local, manager, kept, restart } = await startLibraryBot();
    const own = await kept().libraries.server(local.world.guildNamed("The newsroom").id);
    // Noise that can't be compressed, as files without articles: only their bytes matter here.
    await own.store.keep(
      Array.from({ length: 5 }, (_, index) => ({
        name: `noise-${index}.txt`,
        bytes: noise(4_900_000, index),
        origin: { kind: "uploaded", on: "2025-03-01" } as const,
        articles: [],
      })),
      new Date(),
    );
    const reply = await manager.slash("/library export");
    expect(reply.text()).toContain("Parts 1 and 2");
    expect(reply.message.attachments.map(({ filename }) => filename)).toEqual([
      "library-1.zip",
      "library-2.zip",
    ]);
    await restart();
    await manager.press(reply, "Next part");
    expect(reply.text()).toContain("Part 3");
    expect(reply.message.attachments.map(({ filename }) => filename)).toEqual(["library-3.zip"]);
    expect(reply.buttons()).toEqual([]);
  });
});

// A simple generator of numbers, so that the files are the same in every run.
function noise(length: number, seed: number): Uint8Array {
  let state = seed + 1;
  return new Uint8Array(length).map(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}
