import { FIRST_NAMES } from "../../english/people/first-names.ts";
import {
  BODIES_WITH_FIELDS,
  FIELDS_OF_BODIES,
  ORGANISATION_HEADS,
} from "../../english/people/institutions.ts";
import { GROUP_NOUNS, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { PLACES } from "../../english/people/places.ts";
import { OFFICES, TITLES } from "../../english/people/titles.ts";
import { COMMON_WORDS } from "../../english/vocabulary/common-words.ts";
import type { Token } from "../reading/tokens.ts";

/** Most words of one field: "Rural Affairs". */
const LONGEST_FIELD = 3;

/**
 * Where the fields of a body end, if the run that reaches to token `to` is a body with its first field and the list goes
 * on there; null if it doesn't. A field is made of common words, so that "the Department of Justice and Ofsted" stay two.
 *
 * @example "the Office of Rail | and Road", "the Department for Culture | , Media and Sport"
 */
export function endOfFields(
  tokens: readonly Token[],
  from: number,
  to: number,
  limit: number,
): number | null {
  if (isUp(tokens, to) && isBodyWithField(tokens, from, to)) return to + 1;
  const opening = tokens[to]?.text;
  if ((opening !== "and" && opening !== ",") || !isBodyWithField(tokens, from, to)) return null;
  let at = to;
  while (at < limit) {
    const isComma = tokens[at]?.text === ",";
    const and = isComma && tokens[at + 1]?.text === "and" ? at + 1 : at;
    const isLast = tokens[and]?.text === "and";
    if (!isComma && !isLast) return null;
    const end = endOfField(tokens, and + 1, limit);
    if (end === null || isLast) return end;
    at = end;
  }
  return null;
}

/** "Department | of Justice |": one or more words behind the joint. */
function isBodyWithField(tokens: readonly Token[], from: number, to: number): boolean {
  for (let joint = to - 2; joint > from && joint >= to - 1 - LONGEST_FIELD; joint--)
    if (/^(?:of|for|on)$/.test(tokens[joint]?.lower ?? ""))
      return (
        BODIES_WITH_FIELDS.has(tokens[joint - 1]?.bare ?? "") && endOfField(tokens, joint + 1, to) === to
      );
  return false;
}

/** The end of a run of capitals that are all words of a field; null if one of them is part of another name. */
function endOfField(tokens: readonly Token[], from: number, limit: number): number | null {
  let at = from;
  while (at < limit && tokens[at]?.kind === "word" && tokens[at]?.isCapital) at++;
  const field = tokens.slice(from, isUp(tokens, at - 1) ? at - 1 : at);
  // "Road" and "Industry" are fields, "Home Office" is a body.
  const isBody = field.length > 1 && ORGANISATION_HEADS.has(field.at(-1)?.bare ?? "");
  return field.length > 0 && field.length <= LONGEST_FIELD && field.every(isOfField) && !isBody ? at : null;
}

/** "Levelling | Up" */
function isUp(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "Up" && /\p{Ll}ing$/u.test(tokens[at - 1]?.text ?? "");
}

/** "Tourism", "Aquaculture", "Antiquities": no list can contain them all, and hardly any name ends so. */
const FIELD_ENDING = /\p{Ll}{3}(?:tion|ment|ism|istry|istics|ology|ities|iculture|aculture)$/u;

function isOfField({ text, lower, bare, is }: Token): boolean {
  return (
    (COMMON_WORDS.has(lower) || FIELDS_OF_BODIES.has(lower) || FIELD_ENDING.test(lower)) &&
    !/^\p{Lu}{2}/u.test(text) &&
    !is.functionWord &&
    ![BODIES_WITH_FIELDS, FIRST_NAMES, GROUP_NOUNS, OFFICES, PERSON_NOUNS, PLACES, TITLES].some(names =>
      names.has(bare),
    )
  );
}
