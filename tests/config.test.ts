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
      port: 3000,
      logLevel: "info",
    });
  });

  it("takes an empty variable as not set, as in a copied .env.example", () => {
    expect(readConfig({ DISCORD_TOKEN: "", PORT: " ", DISCORD_GUILD_ID: "" })).toMatchObject({
      token: null,
      guildId: null,
      port: 3000,
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
