import type { APIApplicationCommandOptionChoice, APIInteraction, APIMessage } from "discord-api-types/v10";

import type { Modal } from "../rules/interaction-schema.ts";

/** A broken rule of Discord's: by the bot in a request, or by this local Discord in what it sent. */
export interface Violation {
  readonly by: "bot" | "local";
  /** `"POST /interactions/:interaction/:token/callback"`, `"event MESSAGE_CREATE"`. */
  readonly where: string;
  readonly problem: string;
}

/** The bot's first answer to an interaction. */
export type InteractionAnswer =
  | { readonly kind: "message"; readonly messageId: string }
  | { readonly kind: "thinking"; readonly messageId: string }
  | { readonly kind: "updated"; readonly messageId: string }
  | { readonly kind: "update-later" }
  | { readonly kind: "choices"; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly kind: "modal"; readonly modal: Modal };

/** What happens in the local Discord, as the people in it could see it. */
export type LocalEvent =
  | MessageEvent
  | { readonly kind: "interaction-created"; readonly interaction: APIInteraction }
  | {
      readonly kind: "interaction-answered";
      readonly interactionId: string;
      readonly answer: InteractionAnswer;
    }
  | { readonly kind: "bot-ready" }
  | { readonly kind: "bot-gone" }
  | { readonly kind: "commands-registered"; readonly guildId: string | null }
  | { readonly kind: "typing"; readonly channelId: string }
  /** A server, its channels, roles or members have changed. */
  | { readonly kind: "servers-changed" }
  | Exchange
  | { readonly kind: "violation"; readonly violation: Violation };

/** A request from the bot with its response. */
export interface Exchange {
  readonly kind: "exchange";
  readonly where: string;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

export interface MessageEvent {
  readonly kind: "message-created" | "message-updated" | "message-deleted";
  /** In its state after the event; for a deleted one, before it. */
  readonly message: APIMessage;
  /** The one who sees an ephemeral message, otherwise null. */
  readonly visibleTo: string | null;
  /** The interaction whose token was used, otherwise null. */
  readonly interactionId: string | null;
}

export type LocalListener = (event: LocalEvent) => void;

/** Calls every listener, in the order in which they were added. */
export class LocalEvents {
  readonly #listeners = new Set<LocalListener>();

  /** @returns a function that stops it */
  on(listener: LocalListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: LocalEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
