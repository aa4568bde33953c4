import { RECOUNTING_VERBS } from "../../../english/speech/speech-verbs.ts";
import type { Introduced } from "./introduced.ts";
import { type Framed, framed, ownTokens, type Place } from "./place.ts";

/** How many tokens of the sentence are read. */
const READ = 12;

/**
 * “We have lost.” *That, said Ann Roe, is what the radio says.* – the sentence of the cue speaks of the words as of somebody
 * else's.
 */
export function framedByPointing(place: Place, { kind }: Pick<Introduced, "kind">): Framed | null {
  const { tokens, to } = place;
  const own = kind === "transcript" ? [] : tokens.slice(to, to + READ).filter(token => token.kind === "word");
  const [first, second] = own;
  const isPointing = /^(?:That|This|Such|So)$/.test(first?.text ?? "") && second?.verb !== undefined;
  const isCalled = own.slice(2).some(({ lower }) => /^(?:is|was|are|were)$/.test(lower));
  return first && isPointing && isCalled ? framed("unclear", first) : null;
}

/** “A,” said Ann Roe. *So the witness told the court.* – but not "So she told the court". */
export function framedByRelay(place: Place, last: number): Framed | null {
  const next = place.sentences[last + 1];
  if (!next) return null;
  const own = ownTokens(place, next);
  const [first, second] = own;
  if (first?.lower !== "so" || !/^(?:the|a|an|one|his|her|their)$/.test(second?.lower ?? "")) return null;
  const at = own.slice(0, READ).findIndex(({ verb }) => verb !== undefined);
  return at > 1 && at <= MAX_RELAY && RECOUNTING_VERBS.has(own[at]?.verb?.base ?? "")
    ? framed("second-hand", first)
    : null;
}

/** "So the chief witness told …": at most this many words before the verb. */
const MAX_RELAY = 5;
