import { BASE_FORMS } from "../../english/grammar/irregular-forms.ts";
import { COMMON_VERBS, UNCHANGING_PARTICIPLES } from "../../english/vocabulary/common-verbs.ts";
import { languageOf } from "./languages.ts";

const { stem } = languageOf("en");

/** Terms of all forms of the common verbs; "sue" and "suing" have their own. */
export const VERB_TERMS: ReadonlySet<string> = new Set(
  [...COMMON_VERBS].flatMap(verb => [stem(verb), stem(`${verb.replace(/e$/u, "")}ing`)]),
);

/** Whether a word in lower case is a participle of a common verb: "paying", "sacked", "won", "hurt". */
export function isParticiple(form: string): boolean {
  if (/(?:ing|ed)$/u.test(form) && !COMMON_VERBS.has(form)) return VERB_TERMS.has(stem(form));
  return UNCHANGING_PARTICIPLES.has(form) || COMMON_VERBS.has(BASE_FORMS.get(form) ?? "");
}
