import type { PageCommand } from "../protocol.ts";
import type { Names } from "./render-markdown.ts";

/** What messages are drawn with: names, and what can be done to them. */
export interface Scene {
  readonly names: Names;
  /** The bot's message menus, as offered here. */
  readonly menus: readonly PageCommand[];
  press(messageId: string, customId: string): void;
  select(messageId: string, customId: string, values: readonly string[]): void;
  useMenu(messageId: string, command: string): void;
  reply(messageId: string): void;
  /** Takes an ephemeral message out of sight. */
  dismiss(messageId: string): void;
}
