import type { LocalDiscord } from "../local/local-discord.ts";

/** Who has installed the app for themselves on the page. */
const INSTALLER = "reader";

/** Adds places that the bot wasn't added to, and makes one of their people install it for themselves. */
export function addPlacesWithoutBot({ world }: LocalDiscord): void {
  world.installers.add(world.userNamed(INSTALLER).id);
  world.addGuild("A server without the bot", ["visiting"], ["owner", INSTALLER, "other"], { hasBot: false });
  world.addGroup("A group of friends", [INSTALLER, "other"]);
}
