import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

describe("readConfig()", () => {
  it("needs nothing: without a token the local Discord starts", () => {
    expect(readConfig({})).toEqual({
      token: null,
      guildId: null,
      apiUrl: "https://discord.com/api",
      libraryDir: "seeds",
      dataDir: "data",
      hosting: { kind: "alone", databaseUrl: null, door: null },
      limits: { articles: 5000, bytes: 100 * 1024 * 1024, feeds: 25 },
      memoryShare: 0.75,
      port: 3000,
      lastAnswersMs: 10_000,
      healthPort: null,
      logLevel: "info",
    });
  });

  it("reads which of Discord's shards a process has, and how long a stop waits", () => {
    const environment = { DATABASE_URL: "postgres://host/bot", SHARDS: " 4-7/64 ", STOP_SECONDS: "60" };
    const databaseUrl = "postgres://host/bot";
    expect(readConfig(environment)).toMatchObject({
      hosting: { kind: "range", range: { first: 4, last: 7, count: 64 }, databaseUrl, door: null },
      lastAnswersMs: 60_000,
    });
    expect(readConfig({ ...environment, SHARDS: "any-4/64" }).hosting).toEqual({
      kind: "leases",
      blocks: { size: 4, count: 64 },
      databaseUrl,
      door: null,
    });
  });

  it("reads where Discord delivers interactions by HTTP, with or without a gateway", () => {
    const publicKey = "0a".repeat(32);
    const environment = { DISCORD_PUBLIC_KEY: ` ${publicKey} `, INTERACTIONS_PORT: "8090" };
    const door = { host: "127.0.0.1", port: 8090, publicKey };
    expect(readConfig(environment).hosting).toEqual({ kind: "alone", databaseUrl: null, door });
    expect(readConfig({ ...environment, SHARDS: "none", INTERACTIONS_HOST: "::" }).hosting).toEqual({
      kind: "http",
      databaseUrl: null,
      door: { ...door, host: "::" },
    });
    // The key alone opens nothing.
    expect(readConfig({ DISCORD_PUBLIC_KEY: publicKey }).hosting).toMatchObject({ door: null });
  });

  it("treats an empty variable as not set, as in a copied .env.example", () => {
    expect(readConfig({ DISCORD_TOKEN: "", PORT: " ", DISCORD_GUILD_ID: "" })).toMatchObject({
      token: null,
      guildId: null,
      port: 3000,
    });
  });

  it("reads what a server may store, and how full the memory may be", () => {
    const environment = { MAX_ARTICLES: "10", MAX_MEGABYTES: "2", MAX_FEEDS: "1", MAX_MEMORY_PERCENT: "50" };
    expect(readConfig(environment)).toMatchObject({
      limits: { articles: 10, bytes: 2_097_152, feeds: 1 },
      memoryShare: 0.5,
    });
  });

  it("leaves the token's validity to Discord and drops a slash at the address's end", () => {
    const config = readConfig({ DISCORD_TOKEN: " x ", DISCORD_API_URL: "http://127.0.0.1:5000/api/" });
    expect(config).toMatchObject({ token: "x", apiUrl: "http://127.0.0.1:5000/api" });
  });

  it.each([
    [{ NODE_ENV: "production" }, /DISCORD_TOKEN is missing; NODE_ENV=production needs a bot token/],
    [{ PORT: "http" }, /PORT is not a port number/],
    [{ DISCORD_API_URL: "discord" }, /DISCORD_API_URL is not an http\(s\) address/],
    [{ DISCORD_GUILD_ID: "my server" }, /DISCORD_GUILD_ID is not a Discord id/],
    [{ MAX_ARTICLES: "many" }, /MAX_ARTICLES is not a whole number from 1 to 1000000/],
    [{ MAX_MEGABYTES: "0" }, /MAX_MEGABYTES is not a whole number from 1 to /],
    [{ MAX_FEEDS: "2.5" }, /MAX_FEEDS is not a whole number from 1 to /],
    [{ MAX_MEMORY_PERCENT: "100" }, /MAX_MEMORY_PERCENT is not a whole number from 1 to 95/],
    [{ DATABASE_URL: "mysql://host/bot" }, /DATABASE_URL is not a PostgreSQL address/],
    [
      { SHARDS: "4/4", DATABASE_URL: "postgres://host/bot" },
      /SHARDS is not like "0-3\/64" or "any-4\/64", nor "none"/,
    ],
    [{ SHARDS: "any-9/4", DATABASE_URL: "postgres://host/bot" }, /SHARDS is not like/],
    [{ SHARDS: "none" }, /SHARDS is none, which needs INTERACTIONS_PORT/],
    [{ INTERACTIONS_PORT: "8090" }, /INTERACTIONS_PORT needs DISCORD_PUBLIC_KEY/],
    [{ INTERACTIONS_PORT: "door" }, /INTERACTIONS_PORT is not a port number/],
    [{ DISCORD_PUBLIC_KEY: "0a" }, /DISCORD_PUBLIC_KEY is not a key of 64 hexadecimal digits/],
    [
      { DISCORD_PUBLIC_KEY: "0a".repeat(32), INTERACTIONS_PORT: "80", HEALTH_PORT: "80" },
      /INTERACTIONS_PORT is HEALTH_PORT, which is for this machine alone/,
    ],
    [{ SHARDS: "any-4/64" }, /SHARDS needs DATABASE_URL/],
    [{ SHARDS: "0-3/64" }, /SHARDS needs DATABASE_URL: a folder belongs to one process/],
    [
      { SHARDS: "0-3/64", INTERACTIONS_PORT: "8090", NODE_ENV: "production" },
      /DISCORD_TOKEN is missing.*; INTERACTIONS_PORT needs DISCORD_PUBLIC_KEY.*; SHARDS needs DATABASE_URL/,
    ],
    [{ SHARDS: "none", INTERACTIONS_PORT: "8090" }, /^Settings: INTERACTIONS_PORT needs DISCORD_PUBLIC_KEY/],
    [{ STOP_SECONDS: "0" }, /STOP_SECONDS is not a whole number from 1 to 900/],
    [{ LOG_LEVEL: "loud" }, /LOG_LEVEL is not one of trace, /],
  ])("names what is wrong in %j", (environment, expected) => {
    expect(() => readConfig(environment)).toThrow(expected);
  });

  it("names every wrong variable at once, and never a value", () => {
    const read = () => readConfig({ PORT: "secret-port", LOG_LEVEL: "secret-level" });
    expect(read).toThrow(/PORT .*LOG_LEVEL /);
    expect(read).not.toThrow(/secret/);
  });
});
