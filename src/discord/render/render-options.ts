import type { Wording } from "../../wording/wording.ts";
import type { Audience } from "../message/reply.ts";

/** What every renderer receives besides the answer. */
export interface RenderOptions {
  readonly wording: Wording;
  readonly audience: Audience;
}
