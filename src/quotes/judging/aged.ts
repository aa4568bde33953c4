import type { Phrase } from "../linking/phrase.ts";
import { ageBeside, yearsOf } from "../people/ages.ts";
import type { Person } from "../people/person.ts";
import type { EvidenceStep } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";
import type { Antecedent } from "./antecedent.ts";
import { mentionOf } from "./source.ts";

/** The age that a description gives: "the 51-year-old accountant". */
export function yearsIn({ tokens }: Reading, { from, to }: Phrase): number | null {
  for (let at = from; at < to; at++) {
    const years = yearsOf(tokens[at]?.lower ?? "");
    if (years !== null) return years;
  }
  return null;
}

/** Whoever has the age, with the words that say so as the explanation. */
export function knownByAge(reading: Reading, phrase: Phrase, person: Person, years: number): Antecedent {
  const aged = person.mentions.find(name => ageBeside(reading.tokens, name) === years) ?? person.fullest;
  const mention = mentionOf(reading, phrase.from, phrase.to);
  const explanation = mentionOf(reading, aged.from, aged.to);
  const steps: EvidenceStep[] = [{ kind: "description", mention, explanation }];
  const source = { mention, person, described: null, isStated: false, steps };
  return { source, features: ["described-known"] };
}
