import { NOUNS_FOR_WORDS, QUOTE_DESCRIPTIONS } from "../../../english/framing/framing-words.ts";
import { OPENING_FINITE_CLAUSES } from "../../../english/grammar/clause-words.ts";
import { VERBS_OF_NAMING } from "../../../english/speech/naming-words.ts";
import { ADDRESSING_VERBS, CARRYING_VERBS, UTTERING_VERBS } from "../../../english/speech/speech-verbs.ts";
import type { Token } from "../../reading/tokens.ts";

/**
 * "nobody | *called* it “A”", "never | *said* in court that “A”", but not "did not | view it as “A”", "never | called “an election”",
 * "could not | tell if it was “A”", "they | said “A”" behind "because": what is denied or supposed is that somebody said, wrote or
 * called it so.
 */
export function isSayingAfter(clause: readonly Token[]): boolean {
  const end = clause.findIndex(({ kind, lower }, at) => {
    // "described it | as “A”"
    const isOfNaming = lower === "as" && clause.slice(0, at).some(isNaming);
    return kind === "punct" || (OPENING_FINITE_CLAUSES.has(lower) && !isOfNaming);
  });
  if (OPENING_FINITE_CLAUSES.has(clause[end]?.lower ?? "")) return false;
  const said = end < 0 ? clause : clause.slice(0, end);
  return said.some((token, at) => isOfObject(token, said.slice(at + 1)));
}

/** Whether a verb has the words behind its object for its object: "called *it* “A”", "used *the phrase* “A”". */
function isOfObject(token: Token, object: readonly Token[]): boolean {
  if (/^us(?:e|es|ed|ing)$/.test(token.lower)) return object.some(isNounForSaying);
  if (isNaming(token)) return object.length > 0;
  const base = token.verb?.base ?? "";
  return VERBS_FOR_WORDS.some(list => list.has(base)) || /^utter(?:ed|s|ing)?$/.test(token.lower);
}

function isNaming({ verb, lower }: Token): boolean {
  return (
    VERBS_OF_NAMING.has(verb?.base ?? "") || /^(?:describ(?:ed?|es|ing)|quot(?:ed?|es|ing))$/.test(lower)
  );
}

function isNounForSaying({ lower }: Token): boolean {
  return NOUNS_FOR_WORDS.has(lower) || QUOTE_DESCRIPTIONS.has(lower) || lower === "term";
}

const VERBS_FOR_WORDS = [UTTERING_VERBS, ADDRESSING_VERBS, CARRYING_VERBS];
