import type { PageChannel, PageUser } from "../protocol.ts";
import { renderAvatar } from "./avatar.ts";
import { el } from "./dom.ts";

/** Discord's number for a forum. */
const FORUM = 15;

/** Discord's number for a thread, which a post in a forum is too. */
const THREAD = 11;

/** By Discord's number for the channel's kind: direct messages, a group, a thread below its channel, a forum. */
const MARKS: Readonly<Record<number, string>> = { 1: "@", 3: "@", [THREAD]: "↳", [FORUM]: "≡" };

export function isForum(channel: PageChannel | undefined): boolean {
  return channel?.type === FORUM;
}

/** `#news`, `“Did he say that?”` for a thread or a post, `@Verbatim` for direct messages. */
export function labelOf(channel: PageChannel | undefined): string {
  if (!channel) return "#";
  if (channel.guild === null) return `@${channel.name}`;
  return channel.type === THREAD ? `“${channel.name}”` : `#${channel.name}`;
}

/** Servers with their channels, and the direct messages. */
export function renderChannels(
  channels: readonly PageChannel[],
  currentId: string,
  onPick: (channelId: string) => void,
): HTMLElement[] {
  const groups = [...new Set(channels.map(({ guild }) => guild))];
  return groups.map(guild =>
    el(
      "section",
      {},
      el("h2", { class: "side-title" }, guild ?? "Direct messages"),
      ...channels
        .filter(channel => channel.guild === guild)
        .map(channel => {
          const isCurrent = channel.id === currentId;
          const label = `${MARKS[channel.type] ?? "#"} ${channel.name}`;
          const button = el(
            "button",
            { type: "button", class: "channel", "aria-current": isCurrent ? "true" : null },
            label,
          );
          button.addEventListener("click", () => onPick(channel.id));
          return button;
        }),
    ),
  );
}

const ABOUT: Readonly<Record<string, string>> = {
  reader: "has the app too",
  other: "another member",
  manager: "a manager",
  stranger: "may not write",
};

/** "Who am I": fills the menu of members. */
export function renderMembers(
  select: HTMLSelectElement,
  members: readonly PageUser[],
  current: string,
): void {
  select.replaceChildren(
    ...members.map(({ name }) =>
      el(
        "option",
        { value: name, selected: name === current },
        ABOUT[name] ? `${name} (${ABOUT[name]})` : name,
      ),
    ),
  );
}

/** A line in the list of the people in a server. */
export function renderPerson({ id, name, isBot }: PageUser): HTMLElement {
  return el(
    "p",
    { class: "person" },
    renderAvatar(id, name),
    name,
    isBot && el("span", { class: "tag" }, "APP"),
  );
}
