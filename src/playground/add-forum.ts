import type { LocalDiscord } from "../local/local-discord.ts";
import { EXAMPLE_MESSAGE } from "./examples.ts";

/** Adds a forum with a post, so that a mention can be tried there, and settings that hold in all its posts. */
export function addForum({ world, admin, actions }: LocalDiscord): void {
  const forum = admin.createChannel("The newsroom", "quote-checks", "forum");
  const { id: userId } = world.userNamed("other");
  actions.startPost({ userId, channel: forum }, "Did he say that?", EXAMPLE_MESSAGE);
}
