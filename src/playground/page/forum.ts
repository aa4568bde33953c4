import type { PageChannel } from "../protocol.ts";
import { el } from "./dom.ts";

/** A forum: its posts, the newest first. What is written below it begins another. */
export function renderForum(
  { name, canWrite }: PageChannel,
  posts: readonly PageChannel[],
  onPick: (channelId: string) => void,
): HTMLElement[] {
  return [
    el("h1", {}, `#${name}, a forum`),
    el(
      "p",
      {},
      "Messages are in its posts. ",
      canWrite && "Write the first one of a post below; if it mentions @Verbatim, the bot answers there.",
    ),
    el("h2", {}, posts.length === 0 ? "No posts yet" : "Posts"),
    el("ul", { class: "shelf" }, ...posts.toReversed().map(post => renderPost(post, onPick))),
  ];
}

function renderPost({ id, name }: PageChannel, onPick: (channelId: string) => void): HTMLElement {
  const button = el("button", { type: "button", class: "button secondary" }, name);
  button.addEventListener("click", () => onPick(id));
  return el("li", {}, button);
}
