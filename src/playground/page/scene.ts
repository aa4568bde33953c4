import type { PageChannel, PageRole, PageUser } from "../protocol.ts";

/** How ids in the text are named. */
export interface Names {
  user(id: string): string | null;
  channel(id: string): string | null;
  role(id: string): string | null;
}

/** Who and what can be picked where the member is. */
export interface Place {
  readonly people: readonly PageUser[];
  readonly roles: readonly PageRole[];
  /** Those of the server that is open. */
  readonly channels: readonly PageChannel[];
}

/** What messages are drawn with: names, and what can be done to them. */
export interface Scene {
  readonly names: Names;
  readonly place: Place;
  press(messageId: string, customId: string): void;
  select(messageId: string, customId: string, values: readonly string[]): void;
  /** Takes an ephemeral message out of sight. */
  dismiss(messageId: string): void;
}
