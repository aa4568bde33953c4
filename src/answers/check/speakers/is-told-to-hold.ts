import type { Article } from "../../../articles/article.ts";
import { TITLE_MODIFIERS } from "../../../english/people/titles.ts";
import type { Speaker } from "../../../quotes/quotation.ts";
import { literalPattern } from "../../../text/literal-pattern.ts";
import { rolesInName } from "../message/claimed-role.ts";
import { mayHaveRole } from "../told/has-role.ts";

/** An office and its place: "the mayor | of | Tarn". */
const OFFICE_OF = /^(?:the )?(?<office>[\p{Ll} ]{3,40}) (?:of|for) (?:the )?(?<place>\S.{0,80})$/u;

/**
 * Whether an article has the speaker in an office at a place, where only both were typed. The mayor of another place is somebody else.
 *
 * @example isToldToHold("the mayor of Tarn", article, roe) // "Ann Roe, who is mayor of Tarn, spoke": true
 */
export function isToldToHold(typed: string, article: Article, speaker: Speaker): boolean {
  const { office, place } = OFFICE_OF.exec(typed)?.groups ?? {};
  if (!office || !place || speaker.kind !== "person" || speaker.isDescription) return false;
  const roles = rolesInName(typed);
  if (roles.length === 0 || !roles.every(role => mayHaveRole(article, speaker, role))) return false;
  const name = `(?:${[speaker.name, ...speaker.alsoNamed].map(literalPattern).join("|")})`;
  // Of "the prime minister of Tarn" a message’s name may be only the end.
  const whole = `(?:(?:${[...TITLE_MODIFIERS].join("|")}) )?${literalPattern(office)}`;
  const link = `(?:of|for) (?:the )?${literalPattern(place)}(?![\\p{L}\\p{N}-]| \\p{Lu})`;
  return [
    `${name},? (?:who )?(?:is|became|was elected|was appointed|serves as|took over as) (?:the |an? )?(?:new )?${whole} ${link}`,
    `${name}, (?:the )?${whole} ${link}(?=[,.;]|$)`,
    `(?<![\\p{L}-])${literalPattern(office)} ${name} ${link}`,
  ].some(pattern => new RegExp(pattern, "u").test(lowerFirst(article.text, office)));
}

/** "Prime minister" at the beginning of a sentence is the prime minister. */
function lowerFirst(text: string, office: string): string {
  return text.replace(new RegExp(`(?<!\\p{L})${literalPattern(office)}(?!\\p{L})`, "giu"), office);
}
