import { onTestFinished } from "vitest";
import { LocalDiscord, type LocalDiscordOptions } from "../../src/local/local-discord.ts";
import { openApiCheck } from "./openapi-check.ts";

/**
 * A local Discord that also checks everything against Discord's OpenAPI document, and stops after the test.
 * A test that expects the bot to behave ends with `expect(local.violations).toEqual([])`.
 */
export async function startLocal(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await LocalDiscord.start({ check: openApiCheck, ...options });
  onTestFinished(() => local.stop());
  return local;
}
