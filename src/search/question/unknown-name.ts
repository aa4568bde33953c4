import { DETERMINERS } from "../../english/grammar/function-words.ts";
import { SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { NOUN_OPENERS, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { TITLES } from "../../english/people/titles.ts";
import type { Token } from "../language/analyse.ts";
import { isFunctionWord, isInflected, isKnownEnglish } from "../language/known-english.ts";
import type { LookUp } from "./alternatives.ts";

/**
 * Whether a word in lower case is the name of somebody or something that the articles don't know: neither they nor English
 * have it, and it stands without a determiner. "How old is englyn", but not "peddled", nor "is there a sauna".
 */
export function isUnknownName(
  token: Token,
  { languages, tokens }: Pick<LookUp, "languages" | "tokens">,
): boolean {
  const { form } = token;
  const isEnglish = languages.length === 1 && languages[0]?.code === "en";
  const isUnknown = /^\p{L}{4,}$/u.test(form) && !isInflected(form) && !isKnownEnglish(form);
  return isEnglish && isUnknown && !isTwoWords(form) && !isNounOrVerb(token, tokens);
}

/** "addon" */
function isTwoWords(form: string): boolean {
  const places = Array.from({ length: form.length - 3 }, (_, at) => at + 2);
  return places.some(at => isKnownEnglish(form.slice(0, at)) && isKnownEnglish(form.slice(at)));
}

/** "the zipline", "a heated sauna", "is there yoga", "can I skateboard", but not "the singer englyn". */
function isNounOrVerb({ start }: Token, tokens: readonly Token[]): boolean {
  const [before = "", last = ""] = ["", "", ...formsBefore(start, tokens)].slice(-2);
  if (DETERMINERS.has(last) || NOUN_OPENERS.has(last) || SUBJECT_PRONOUNS.has(last)) return true;
  const isCalled = PERSON_NOUNS.has(last) || TITLES.has(last);
  return DETERMINERS.has(before) && !isFunctionWord(last) && !isCalled;
}

function formsBefore(start: number, tokens: readonly Token[]): string[] {
  return tokens.filter(token => token.kind !== "name" && token.start < start).map(({ form }) => form);
}
