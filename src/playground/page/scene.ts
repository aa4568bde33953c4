import type { PageChannel, PageRole, PageUser } from "../protocol.ts";

/** Names for the ids in a text. */
export interface Names {
  user(id: string): string | null;
  channel(id: string): string | null;
  role(id: string): string | null;
}

/** Who and what can be selected where the member is. */
export interface Selectable {
  readonly people: readonly PageUser[];
  readonly roles: readonly PageRole[];
  /** Those of the open server. */
  readonly channels: readonly PageChannel[];
}

/** What messages are drawn with: names, and the actions on them. */
export interface Scene {
  readonly names: Names;
  readonly place: Selectable;
  press(messageId: string, customId: string): void;
  select(messageId: string, customId: string, values: readonly string[]): void;
  /** Hides an ephemeral message. */
  dismiss(messageId: string): void;
}
