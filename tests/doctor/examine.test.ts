import { access, mkdir, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { REST } from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/all.ts";
import { readConfig } from "../../src/config.ts";
import { registerCommands } from "../../src/discord/connection/deploy.ts";
import { examine } from "../../src/doctor/examine.ts";
import { lockFolder } from "../../src/library/store/folder-lock.ts";
import { temporaryFolder } from "../library/temporary-folder.ts";
import { startLocal } from "../local/start-local.ts";

async function look(environment: Readonly<Record<string, string>>, now = () => new Date()) {
  const findings = await examine({ config: readConfig(environment), commands, now, version: "0.0.0" });
  return new Map(findings.map(finding => [finding.what, finding]));
}

async function atDiscord() {
  const local = await startLocal();
  const folder = await temporaryFolder();
  const environment = {
    DISCORD_TOKEN: local.token,
    DISCORD_API_URL: local.url,
    DATA_DIR: join(folder, "data"),
  };
  return { local, folder, environment };
}

describe("examine()", () => {
  it("finds nothing to fix if all is well", async () => {
    const { local, environment } = await atDiscord();
    const rest = new REST({ api: local.url, version: "10" }).setToken(local.token);
    await registerCommands(rest, { applicationId: local.world.bot.id, guildId: null }, commands);
    const found = await look(environment);
    expect([...found.values()].filter(({ state }) => state === "mend")).toEqual([]);
    expect(found.get("Token")).toMatchObject({ state: "ok" });
    expect(found.get("Intents")).toMatchObject({ state: "ok" });
    expect(found.get("Commands")).toMatchObject({ state: "ok" });
    expect(found.get("Clock")).toMatchObject({ state: "ok" });
    expect(found.get("Shared articles")).toMatchObject({ state: "ok", says: '1 file in "seeds"' });
  });

  it("says that the token was refused", async () => {
    const { environment } = await atDiscord();
    const found = await look({ ...environment, DISCORD_TOKEN: "wrong" });
    expect(found.get("Discord")).toMatchObject({
      state: "mend",
      todo: expect.stringMatching(/^DISCORD_TOKEN was refused by Discord/),
    });
  });

  it("says that commands are not registered yet", async () => {
    const { environment } = await atDiscord();
    expect((await look(environment)).get("Commands")).toMatchObject({ state: "note" });
  });

  it("names the rights that the bot lacks in a server", async () => {
    const { local, environment } = await atDiscord();
    for (const role of local.world.guildNamed("The book club").roles) role.permissions = "0";
    expect((await look(environment)).get("Permissions")).toMatchObject({
      state: "note",
      says: expect.stringContaining("The book club: View Channels, Send Messages"),
    });
  });

  it("says that the clock is wrong", async () => {
    const { environment } = await atDiscord();
    const found = await look(environment, () => new Date(Date.now() - 120_000));
    expect(found.get("Clock")).toMatchObject({
      state: "mend",
      says: expect.stringMatching(/^1(19|2\d) s behind Discord's$/),
    });
  });

  it("says that the shared articles can't be read, and names the setting", async () => {
    const { environment, folder } = await atDiscord();
    const found = await look({ ...environment, LIBRARY_DIR: join(folder, "none") });
    expect(found.get("Shared articles")).toMatchObject({
      state: "mend",
      todo: expect.stringContaining("LIBRARY_DIR"),
    });
  });

  it("says that the clock is ahead", async () => {
    const { environment } = await atDiscord();
    const found = await look(environment, () => new Date(Date.now() + 120_000));
    expect(found.get("Clock")?.says).toMatch(/^1(19|2\d) s ahead of Discord's$/);
  });

  it("makes no data folder, which would be another user's than the bot's", async () => {
    const { environment } = await atDiscord();
    const found = await look(environment);
    expect(found.get("Data folder")).toMatchObject({
      state: "ok",
      says: `"${environment.DATA_DIR}" isn't there yet; the first start makes it`,
    });
    expect(found.get("Disk")).toMatchObject({ state: "ok" });
    await expect(access(environment.DATA_DIR)).rejects.toThrow("ENOENT");
  });

  it("distinguishes the lock of a running bot from one left by a killed bot", async () => {
    const { environment } = await atDiscord();
    const says = async () => (await look(environment)).get("Data folder")?.says;
    await mkdir(environment.DATA_DIR);
    const lock = await lockFolder(environment.DATA_DIR);
    expect(await says()).toContain("a bot uses it");
    await lock.release();
    expect(await says()).toContain("no bot uses it now");
    const killed = { pid: 2 ** 22 + 1, host: hostname(), started: "1" };
    await writeFile(join(environment.DATA_DIR, "lock"), JSON.stringify(killed));
    expect(await says()).toContain("no bot uses it now");
  });

  it("looks where the page's bot stores what it has, without a token", async () => {
    const folder = await temporaryFolder();
    const found = await look({ DATA_DIR: folder });
    expect(found.get("Data folder")?.says).toContain(`"${join(folder, "playground")}"`);
  });

  it("counts one server as one", async () => {
    const { local, environment } = await atDiscord();
    local.admin.kickBot("The book club");
    expect((await look(environment)).get("Permissions")?.says).toBe("all that is needed, in 1 server");
  });

  it("says that the data folder can't be made", async () => {
    const { environment, folder } = await atDiscord();
    await writeFile(join(folder, "file"), "");
    const found = await look({ ...environment, DATA_DIR: join(folder, "file") });
    expect(found.get("Data folder")).toMatchObject({
      state: "mend",
      todo: expect.stringContaining("DATA_DIR"),
    });
  });

  it("says that the bot won't start on data that was moved elsewhere, unless it uses the database", async () => {
    const { environment } = await atDiscord();
    await mkdir(environment.DATA_DIR);
    expect((await look(environment)).has("Move")).toBe(false);
    const mark = { version: 1, kind: "left", other: "postgres", at: "2026-11-26T12:00:00.000Z" };
    await writeFile(join(environment.DATA_DIR, "moved.json"), JSON.stringify(mark));
    expect((await look(environment)).get("Move")).toMatchObject({
      state: "mend",
      todo: expect.stringMatching(
        /^The data here was moved to PostgreSQL on 2026-11-26, .*: set DATABASE_URL/,
      ),
    });
    const DATABASE_URL = "postgres://me:secret@127.0.0.1:9/none";
    expect((await look({ ...environment, DATABASE_URL })).has("Move")).toBe(false);
  });

  it("says nothing of a data folder beside a database, which the bot doesn't use", async () => {
    const { environment } = await atDiscord();
    const server = join(environment.DATA_DIR, "servers", "80351110224678912");
    await mkdir(server, { recursive: true });
    await writeFile(join(server, "server.json"), "{half");
    const ofFolder = ["Data folder", "Disk", "Servers' records", "Feeds"];
    const found = await look(environment);
    expect(ofFolder.filter(what => found.has(what))).toEqual(ofFolder);
    const DATABASE_URL = "postgres://me:secret@127.0.0.1:9/none";
    const beside = await look({ ...environment, DATABASE_URL });
    expect(ofFolder.filter(what => beside.has(what))).toEqual([]);
    expect(beside.get("Shared articles")).toMatchObject({ state: "ok" });
  });

  it("names a server's record that is damaged", async () => {
    const { environment } = await atDiscord();
    const server = join(environment.DATA_DIR, "servers", "80351110224678912");
    await mkdir(server, { recursive: true });
    await writeFile(join(server, "server.json"), "{");
    expect((await look(environment)).get("Servers' records")).toMatchObject({
      state: "mend",
      says: "damaged: servers/80351110224678912/server.json",
    });
  });

  it("names the host of a feed that has failed for days, and not what may be a key in its address", async () => {
    const { environment } = await atDiscord();
    const feeds = join(environment.DATA_DIR, "feeds");
    await mkdir(feeds, { recursive: true });
    const state = {
      version: 1,
      url: "https://news.example/feed?key=secret",
      etag: null,
      lastModified: null,
      title: null,
      nextAt: "2026-11-26T00:00:00Z",
      answeredAt: null,
      failing: { since: "2026-11-01T00:00:00Z", times: 9, problem: "not-found" },
      seen: [],
      tries: {},
    };
    await writeFile(join(feeds, "0123456789abcdef.json"), JSON.stringify(state));
    const feed = (await look(environment)).get("Feeds");
    expect(feed).toMatchObject({
      state: "note",
      says: expect.stringContaining("news.example since 2026-11-01"),
    });
    expect(JSON.stringify(feed)).not.toContain("secret");
  });

  it("says that the database can't be reached, and nothing of its address", async () => {
    const { environment } = await atDiscord();
    const found = await look({ ...environment, DATABASE_URL: "postgres://me:secret@127.0.0.1:9/none" });
    expect(found.get("Database")).toMatchObject({ state: "mend", says: "can't be used (ECONNREFUSED)" });
    expect(JSON.stringify(found.get("Database"))).not.toContain("secret");
  });

  it("says whether the bot answers on its health port", async () => {
    const { environment } = await atDiscord();
    expect((await look({ ...environment, HEALTH_PORT: "9" })).get("Running bot")).toMatchObject({
      state: "note",
    });
  });
});
