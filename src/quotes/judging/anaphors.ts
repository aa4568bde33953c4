import { DEMONYMS } from "../../english/people/demonyms.ts";
import { GENDERED, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { EPITHET_WORDS, OFFICES_OF_STATE } from "../../english/people/titles.ts";
import type { Phrase } from "../linking/phrase.ts";
import { isHonour } from "../people/name-parts.ts";
import { isAge, isDemonym } from "../people/role-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { yearsIn } from "./aged.ts";
import { LONGEST_EPITHET } from "./unnamed.ts";

/** "the Italian", "the Dutchman", "the confident 23-year-old", "the three-time All-Star": somebody mentioned before. */
export function isAnaphor(reading: Reading, phrase: Phrase): boolean {
  const { tokens } = reading;
  const { from, to, head } = phrase;
  if (tokens[from]?.lower !== "the") return false;
  const noun = tokens[head];
  const lower = noun?.lower ?? "";
  if (/^ex-\p{Ll}{4,}$/u.test(lower)) return true;
  // "the 34-year-old accountant": who isn't known yet would be "a 34-year-old accountant".
  if (yearsIn(reading, phrase) !== null) return true;
  if (to - from !== 2) return isEpithet(tokens, from, head) && to === head + 1;
  const isPeople = DEMONYMS.has(lower) || /(?:ian|ish|ese)$/.test(lower);
  const isCapital = noun?.isCapital === true;
  return (
    (isPeople && !COMMON_DEMONYM.test(lower)) ||
    (isCapital && (/(?:wo)?man$/.test(lower) || isHonour(tokens[from], noun)))
  );
}

/** Nouns for peoples or parties that rarely mean one person: "the French". */
const COMMON_DEMONYM = /^(?:democrat|republican|french|english|british|irish|dutch|spanish|polish|swiss)$/;

/** "the retired teacher", "the Wales international", "the ex-defender": describes somebody already named. */
function isEpithet(tokens: readonly Token[], from: number, head: number): boolean {
  const noun = tokens[head];
  if (!noun || head - from > LONGEST_EPITHET || OFFICES_OF_STATE.has(noun.lower)) return false;
  // "the Ohio Republican"
  if (noun.isCapital && !isDemonym(noun.lower) && !isHonour(tokens[head - 1], noun)) return false;
  if (!(PERSON_NOUNS.has(noun.lower) || GENDERED.has(noun.lower) || isDemonym(noun.lower))) return false;
  for (let at = from + 1; at < head; at++) {
    const { kind, lower = "", isCapital } = tokens[at] ?? {};
    const isTelling =
      isCapital === true ||
      EPITHET_WORDS.has(lower) ||
      isDemonym(lower) ||
      isAge(lower) ||
      lower.endsWith("-time");
    if (kind !== "word" || !isTelling) return false;
  }
  return true;
}
