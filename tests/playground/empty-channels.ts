import type { LocalDiscord } from "../../src/local/local-discord.ts";
import { EXAMPLE_MESSAGE } from "../../src/playground/examples.ts";

/** Removes all messages of the servers, except the one that a playground starts with. */
export function emptyChannels({ world, messages, actions }: LocalDiscord): void {
  for (const { channels } of world.guilds.values()) {
    for (const { id } of channels) messages.forget(id);
  }
  const channel = world.channelNamed("news");
  if (channel) actions.say({ userId: world.userNamed("other").id, channel }, EXAMPLE_MESSAGE);
}
