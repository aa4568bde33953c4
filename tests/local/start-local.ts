import { afterEach } from "vitest";
import { LocalDiscord, type LocalDiscordOptions } from "../../src/local/local-discord.ts";
import { openApiCheck } from "./openapi-check.ts";

const started: LocalDiscord[] = [];

/**
 * A local Discord that also holds everything against Discord's OpenAPI document, and stops after the test.
 * A test that expects the bot to behave ends with `expect(local.violations).toEqual([])`.
 */
export async function startLocal(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await LocalDiscord.start({ check: openApiCheck, ...options });
  started.push(local);
  return local;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map(local => local.stop()));
});
