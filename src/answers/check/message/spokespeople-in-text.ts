import { DETERMINERS } from "../../../english/grammar/function-words.ts";
import { FIRST_NAMES } from "../../../english/people/first-names.ts";
import type { Span } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import { CAPITAL, FIELD, FURTHER } from "../../field-of-body.ts";

/** The part of a pattern that is "spokesman" and its like. */
export const SPOKES_NOUN = "spokes(?:man|woman|person)";

/** How many characters to read behind a name. */
const LONGEST_NOUN = 18;

/** The end of a name at `end` with its "spokeswoman": "Heritage Fund| spokeswoman|: …". */
export function endWithSpokesNoun(text: string, end: number): number {
  return end + (NOUN_BEHIND_NAME.exec(text.slice(end, end + LONGEST_NOUN))?.[0].length ?? 0);
}

/** "Telmast", "Tarn Water Board", "Bord na Mona", "Department for Transport" */
export const BODY = `${CAPITAL}(?:${FURTHER}){0,5}(?:${FIELD})?`;
/** Either case of the first letter: the body's name before it must have capitals, so the pattern tells cases apart. */
const EITHER_NOUN = `[Ss]${SPOKES_NOUN.slice(1)}`;
/** " spokeswoman" right behind a name, with nobody's name behind it. */
const NOUN_BEHIND_NAME = new RegExp(`^(?:['’]s)? ${EITHER_NOUN}\\b(?! \\p{Lu})`, "u");
const SPOKESPERSON_OF_BODY = new RegExp(
  `(?!(?:The|An?) )${BODY} ${EITHER_NOUN}\\b(?! \\p{Lu})|${EITHER_NOUN} for (?:the )?${BODY}`,
  "u",
);

/** "a *Telmast spokeswoman* said", "said a *spokesman for Telmast*": the first in a part of a message, known or not. */
export function spokespersonIn(text: string, { start, end }: Span): Span | null {
  const found = SPOKESPERSON_OF_BODY.exec(text.slice(start, end));
  if (!found) return null;
  return { start: start + found.index, end: start + found.index + found[0].length };
}

/** "Spokeswoman, *Tarn Fund*"; "Spokeswoman, *Ann* Roe" is she. */
const SPOKESPERSON_AT_BODY = new RegExp(`${EITHER_NOUN}, (?:the )?(${BODY})(?!.*\\p{L})`, "u");

function spokespersonAtBody(text: string, { start, end }: Span): Span | null {
  const found = SPOKESPERSON_AT_BODY.exec(text.slice(start, end));
  const body = wordsOf(found?.[1] ?? "");
  if (!found || body.length < 2 || FIRST_NAMES.has(body[0]?.form ?? "")) return null;
  return { start: start + found.index, end: start + found.index + found[0].length };
}

/** "A spokeswoman for the Tarn Fund", "Spokeswoman, Tarn Fund", where nothing else stands but a determiner. */
export function spokespersonAlone(text: string, part: Span): Span | null {
  const found = spokespersonAtBody(text, part) ?? spokespersonIn(text, part);
  const others = wordsOf(text, part).filter(
    ({ start, end }) => found && (end <= found.start || start >= found.end),
  );
  return others.every(({ form }) => DETERMINERS.has(form)) ? found : null;
}
