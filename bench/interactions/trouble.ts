import type { LocalDiscord } from "../../src/local/local-discord.ts";
import type { Failure } from "../../src/local/rest/faults.ts";

const EDIT = "PATCH /webhooks/:application/:token/messages/:message";
const CALLBACK = "POST /interactions/:interaction/:token/callback";
const FOLLOW_UP = "POST /webhooks/:application/:token";

type Trouble = (local: LocalDiscord) => void;

const fails =
  (where: string, failure: Failure, times: number): Trouble =>
  ({ faults }) =>
    faults.plan(where, failure, { times });

const LIMITED: Failure = { kind: "rate-limited", retryAfterSeconds: 1 };
const BROKEN: Failure = { kind: "server-error", status: 502 };
/** Discord carried it out, but its response was lost. */
const UNHEARD: Failure = { kind: "server-error", status: 503, isPerformed: true };

/** Failures in Discord and on the way there, all of which a bot must survive. */
export const TROUBLES: readonly Trouble[] = [
  ({ gateway }) => gateway.cutConnections(),
  fails(CALLBACK, LIMITED, 2),
  fails(EDIT, LIMITED, 3),
  fails(CALLBACK, BROKEN, 1),
  fails(CALLBACK, BROKEN, 3),
  ({ gateway }) => gateway.requestReconnect(),
  fails(EDIT, BROKEN, 3),
  fails(FOLLOW_UP, BROKEN, 3),
  fails(CALLBACK, UNHEARD, 2),
  fails(EDIT, UNHEARD, 1),
];

/**
 * Starts one failure after another, every `everyMs`.
 *
 * @returns a function that ends it
 */
export function makeTrouble(local: LocalDiscord, everyMs: number): () => void {
  let turn = 0;
  const timer = setInterval(() => TROUBLES[turn++ % TROUBLES.length]?.(local), everyMs);
  return () => clearInterval(timer);
}
