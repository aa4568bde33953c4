import { Client, Events, type Interaction } from "discord.js";
import type { ConnectedBot } from "../../src/playground/restartable-bot.ts";

export interface Address {
  readonly apiUrl: string;
  readonly token: string;
}

/** A small bot for looking at the page, with registered commands and a given handler. */
export async function connectBot(
  { apiUrl, token }: Address,
  commands: readonly unknown[],
  answer: (interaction: Interaction) => Promise<unknown> | undefined,
): Promise<ConnectedBot> {
  const client = new Client({ intents: [], rest: { api: apiUrl } });
  // A test may be over before the bot has answered.
  client.on(Events.InteractionCreate, interaction => void answer(interaction)?.catch(() => undefined));
  await client.login(token);
  await client.rest.put(`/applications/${client.user?.id}/commands`, { body: commands });
  return { stop: () => client.destroy() };
}
