import type { Span } from "../../text/span.ts";
import type { FormAt } from "./words-before.ts";

/** Verbs with which a speaker gives what others say or think. */
const REPORTING: ReadonlySet<string> = new Set(
  `say says said saying claim claims claimed claiming think thinks thought thinking believe believes believed
  believing suggest suggests suggested suggesting allege alleges alleged insist insists insisted tell tells told
  telling pretend pretends pretended argue argues argued imply implies implied`.split(/\s+/),
);

/** What may stand between a speaker's "I" and the verb: "I *would like to* say". */
const HELPING: ReadonlySet<string> = new Set(
  `to have had has ve would will can could must should might may just really also always do did want wanted like
  going got need only still be been truly honestly firmly strongly sincerely often ll d m`.split(/\s+/),
);

/** Before the verb: the speaker says it himself, or says so in passing ("it is fair to say"). */
const OWN: ReadonlySet<string> = new Set(
  `i we me us im ive id ill weve wed well lets let fair safe important right enough suffice needless glad happy
  proud sorry sad afraid pleased`.split(/\s+/),
);

/** Whom is told: "they tell *us* that". */
const TOLD: ReadonlySet<string> = new Set("me us you him her them people everyone everybody".split(" "));

/**
 * The verb with which the speaker gives the words right behind it as somebody else's: “*To say that* I want
 * a recession is a lie”. Null where the speaker says them himself (“I think that …”).
 *
 * @param before the words of the sentence before the claim's first word, the nearest first
 */
export function reportBefore(before: readonly FormAt[]): Span | null {
  let at = before[0]?.form === "that" ? 1 : 0;
  if (TOLD.has(before[at]?.form ?? "")) at++;
  const verb = before[at];
  if (!verb || !REPORTING.has(verb.form)) return null;
  let subject = at + 1;
  while (HELPING.has(before[subject]?.form ?? "")) subject++;
  const end = before[0]?.end ?? verb.end;
  return OWN.has(before[subject]?.form ?? "") ? null : { start: verb.start, end };
}
