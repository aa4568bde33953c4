import type { Wording } from "../../wording/wording.ts";
import type { Audience } from "../message/reply.ts";

/** What every renderer is told beside the answer. */
export interface RenderOptions {
  readonly wording: Wording;
  readonly audience: Audience;
}
