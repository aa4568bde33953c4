import type { APIMessage } from "discord-api-types/v10";
import { MESSAGE_FLAGS } from "../rules/message-rules.ts";
import type { LocalEvents } from "../world/events.ts";
import { isThinking, type Messages } from "../world/messages.ts";
import { ActorError, type Reply, type SeenButton, type SeenSelect } from "./actor.ts";
import { markdownOf, plainTextOf } from "./plain-text.ts";
import { isMenu, type Menu } from "./select-input.ts";
import { visibleComponents } from "./visible-components.ts";
import { waitFor } from "./wait-for.ts";

const MENU_KINDS = {
  3: "options",
  5: "users",
  6: "roles",
  7: "mentionables",
  8: "channels",
} as const satisfies Record<Menu["type"], SeenSelect["kind"]>;

/** A message from the bot, followed through its edits until it is deleted. */
export class ReplyHandle implements Reply {
  readonly id: string;
  readonly #messages: Messages;
  readonly #events: LocalEvents;
  readonly #timeoutMs: number;

  constructor(id: string, messages: Messages, events: LocalEvents, timeoutMs: number) {
    this.id = id;
    this.#messages = messages;
    this.#events = events;
    this.#timeoutMs = timeoutMs;
  }

  get message(): APIMessage {
    const message = this.#messages.get(this.id) ?? this.#messages.deleted(this.id);
    if (!message) throw new ActorError(`message ${this.id} was never there`);
    return message;
  }

  get channelId(): string {
    return this.message.channel_id;
  }

  get isEphemeral(): boolean {
    return ((this.message.flags ?? 0) & MESSAGE_FLAGS.ephemeral) !== 0;
  }

  get isThinking(): boolean {
    return isThinking(this.message);
  }

  get isDeleted(): boolean {
    return this.#messages.get(this.id) === undefined;
  }

  markdown(): string {
    return markdownOf(this.message);
  }

  text(): string {
    return plainTextOf(this.message);
  }

  buttons(): readonly SeenButton[] {
    return visibleComponents(this.message).flatMap(part => {
      if (part.type !== 2 || "sku_id" in part) return [];
      return {
        label: part.label ?? part.emoji?.name ?? "",
        customId: "custom_id" in part ? part.custom_id : null,
        url: "url" in part ? part.url : null,
        isDisabled: part.disabled ?? false,
      };
    });
  }

  selects(): readonly SeenSelect[] {
    return visibleComponents(this.message).flatMap(part => {
      if (!isMenu(part)) return [];
      const options = part.type === 3 ? part.options.map(({ label, value }) => ({ label, value })) : [];
      const kind = MENU_KINDS[part.type];
      return { customId: part.custom_id, kind, placeholder: part.placeholder ?? null, options };
    });
  }

  async nextEdit(): Promise<Reply> {
    await waitFor(
      this.#events,
      event => ("message" in event && event.message.id === this.id ? true : undefined),
      { waitingFor: `an edit of message ${this.id}`, timeoutMs: this.#timeoutMs },
    );
    return this;
  }
}
