import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { REST } from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/all.ts";
import { help } from "../../commands/help.ts";
import { registerCommands } from "../../src/discord/deploy.ts";
import { startLocal } from "../local/start-local.ts";

const run = promisify(execFile);

describe("npm run deploy-commands", () => {
  it("registers the commands, and only where they differ", { timeout: 60_000 }, async () => {
    const local = await startLocal();
    const deploy = () =>
      run(process.execPath, ["--import", "tsx", "src/discord/deploy-commands.ts"], {
        env: { ...process.env, DISCORD_TOKEN: local.token, DISCORD_API_URL: local.url, DISCORD_GUILD_ID: "" },
      });
    expect((await deploy()).stdout).toBe("Registered 10 commands everywhere.\n");
    expect((await deploy()).stdout).toBe("All 10 commands are registered everywhere already.\n");
    expect(local.violations.filter(({ by }) => by === "bot")).toEqual([]);
  });

  it("says in one line that the token was refused", { timeout: 60_000 }, async () => {
    const local = await startLocal();
    const failed = run(process.execPath, ["--import", "tsx", "src/discord/deploy-commands.ts"], {
      env: { ...process.env, DISCORD_TOKEN: "wrong", DISCORD_API_URL: local.url },
    });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DISCORD_TOKEN was refused by Discord[^\n]*\n$/),
    });
  });

  it("says in one line what is missing", { timeout: 60_000 }, async () => {
    const failed = run(process.execPath, ["--import", "tsx", "src/discord/deploy-commands.ts"], {
      env: { ...process.env, DISCORD_TOKEN: "", NODE_ENV: "test" },
    });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: "DISCORD_TOKEN is missing. See .env.example.\n",
    });
  });
});

describe("registerCommands()", () => {
  it.each([
    ["everywhere", false],
    ["in one server", true],
  ])("asks first, and puts once %s", async (_, isInOneServer) => {
    const local = await startLocal();
    const rest = new REST({ api: local.url, version: "10" }).setToken(local.token);
    const [guildId = null] = isInOneServer ? [...local.world.guilds.keys()] : [];
    const target = { applicationId: local.world.bot.id, guildId };
    expect(await registerCommands(rest, target, commands)).toBe(true);
    expect(await registerCommands(rest, target, commands)).toBe(false);
    const others = commands.filter(command => command !== help);
    expect(await registerCommands(rest, target, others)).toBe(true);
    const renamed = [{ ...help, data: { ...help.data, description: "Another one" } }, ...others];
    expect(await registerCommands(rest, target, renamed)).toBe(true);
    expect(await registerCommands(rest, target, [...commands].reverse())).toBe(true);
    expect(await registerCommands(rest, target, commands)).toBe(false);
    expect(local.violations).toEqual([]);
  });
});
