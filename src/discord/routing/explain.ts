import { UserError } from "../../errors.ts";
import { AnalystClosedError } from "../../library/analysis/analyst.ts";
import { StoreAwayError } from "../../library/store/disk.ts";
import type { Log } from "../../log.ts";
import { safeCause } from "../../safe-cause.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Names } from "../answering/names-of.ts";
import type { Outcome } from "../answering/outcome.ts";
import { typedIn } from "../answering/typed-in.ts";
import type { LinkButton } from "../message/reply.ts";
import { type Answerable, isDoneOrTooLate, respondPrivately } from "../message/respond.ts";
import { newErrorId } from "./new-error-id.ts";

interface Explaining {
  /** In the language of the person who will read it. */
  readonly wording: Wording;
  readonly log: Log;
}

/** What a member is told about a failure. */
export interface Notice {
  readonly outcome: Extract<Outcome, "refused" | "failed">;
  readonly sentence: string;
  readonly link: LinkButton | null;
}

/** Logs a failure, with the cause but nothing that was typed, and returns what the member is told. */
export function logFailure(
  error: unknown,
  what: Names,
  typed: readonly string[] | "unknown",
  { wording, log }: Explaining,
): Notice {
  if (error instanceof UserError) {
    const outcome = "refused";
    log.info({ ...what, outcome, code: error.code }, "answered with what to do");
    const { link: url } = error;
    return {
      outcome,
      sentence: error.sentence(wording),
      link: url === null ? null : { kind: "link", label: wording.buttons.link, url },
    };
  }
  const outcome = "failed";
  if (error instanceof AnalystClosedError) {
    log.info({ ...what, outcome }, "interrupted by a stop");
    return { outcome, sentence: wording.notices.interrupted, link: null };
  }
  if (error instanceof StoreAwayError) {
    log.error({ ...what, outcome, cause: safeCause(error, typed) }, "what is kept can't be reached");
    return { outcome, sentence: wording.notices.storeAway, link: null };
  }
  const errorId = newErrorId();
  log.error({ ...what, outcome, errorId, cause: safeCause(error, typed) }, "failed");
  return { outcome, sentence: wording.notices.sorry(errorId), link: null };
}

/**
 * Logs what went wrong with an interaction and tells the member; returns which of the two kinds it was. Never
 * rejects.
 */
export async function explain(
  interaction: Answerable,
  error: unknown,
  what: Names,
  explaining: Explaining,
): Promise<Outcome> {
  const { sentence, link, outcome } = logFailure(error, what, typedIn(interaction), explaining);
  const { wording, log } = explaining;
  try {
    await respondPrivately(interaction, sentence, link, wording);
  } catch (second) {
    if (!isDoneOrTooLate(second)) {
      log.error({ ...what, cause: safeCause(second, typedIn(interaction)) }, "failed to say so");
    }
  }
  return outcome;
}
