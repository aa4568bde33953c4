import type { Locale } from "discord-api-types/v10";
import type { LocalChannel } from "../world/channels.ts";

/** A member with a channel open. */
export interface MemberInChannel {
  readonly userId: string;
  readonly channel: LocalChannel;
  /** The language of their client, as Discord names it; American English if left out. */
  readonly locale?: Locale;
  /** Sends what a real client would hold back: see `Actor.forced`. */
  readonly isForced?: boolean;
}
