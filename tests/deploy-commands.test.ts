import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { commands } from "../commands/all.ts";
import { startLocal } from "./local/start-local.ts";

const run = promisify(execFile);

describe("npm run deploy-commands", () => {
  it("registers the commands, and only where they differ", { timeout: 60_000 }, async () => {
    const local = await startLocal();
    const deploy = () =>
      run(process.execPath, ["build/run.mjs", "deploy-commands"], {
        env: { ...process.env, DISCORD_TOKEN: local.token, DISCORD_API_URL: local.url, DISCORD_GUILD_ID: "" },
      });
    expect((await deploy()).stdout).toBe(`Registered ${commands.length} commands everywhere.\n`);
    expect((await deploy()).stdout).toBe(
      `All ${commands.length} commands are registered everywhere already.\n`,
    );
    expect(local.violations.filter(({ by }) => by === "bot")).toEqual([]);
  });

  it("says in one line that the token was refused", { timeout: 60_000 }, async () => {
    const local = await startLocal();
    const failed = run(process.execPath, ["build/run.mjs", "deploy-commands"], {
      env: { ...process.env, DISCORD_TOKEN: "wrong", DISCORD_API_URL: local.url },
    });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^DISCORD_TOKEN was refused by Discord[^\n]*\n$/),
    });
  });

  it("says in one line what is missing", { timeout: 60_000 }, async () => {
    const failed = run(process.execPath, ["build/run.mjs", "deploy-commands"], {
      env: { ...process.env, DISCORD_TOKEN: "", NODE_ENV: "test" },
    });
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: "DISCORD_TOKEN is missing. See .env.example.\n",
    });
  });
});
