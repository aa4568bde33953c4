import type { LocalChannel } from "../world/channels.ts";

/** A member with a channel open. */
export interface Who {
  readonly userId: string;
  readonly channel: LocalChannel;
  /** Sends what a well-behaved client would hold back: see `Actor.forced`. */
  readonly isForced?: boolean;
}
