import { REST, type RESTGetCurrentApplicationResult, Routes } from "discord.js";
import { z } from "zod";
import { commands } from "../commands/all.ts";
import { loadConfig } from "./config.ts";
import { refusalOf } from "./discord/connection/client.ts";
import { registerCommands } from "./discord/connection/deploy.ts";
import { OperatorError } from "./errors.ts";

/** `npm run deploy-commands`: registers the commands without starting the bot, and reports it in one line. */
async function main(): Promise<void> {
  const { token, apiUrl, guildId } = loadConfig();
  if (token === null) throw new OperatorError("DISCORD_TOKEN is missing. See .env.example.");
  const rest = new REST({ api: apiUrl, version: "10" }).setToken(token);
  const { id } = Application.parse(await rest.get(Routes.currentApplication()));
  const isChanged = await registerCommands(rest, { applicationId: id, guildId }, commands);
  const where = guildId === null ? "everywhere" : `in the server ${guildId}`;
  console.log(
    isChanged
      ? `Registered ${commands.length} commands ${where}.`
      : `All ${commands.length} commands are registered ${where} already.`,
  );
}

const Application = z.object({ id: z.string() }) satisfies z.ZodType<
  Pick<RESTGetCurrentApplicationResult, "id">
>;

try {
  await main();
} catch (error) {
  console.error(refusalOf(error).message);
  process.exitCode = 1;
}
