import type { Article } from "../../../articles/article.ts";
import { ORGANISATION_NOUNS } from "../../../english/people/nouns.ts";
import type { Speaker } from "../../../quotes/quotation.ts";
import { BODY, SPOKES_NOUN } from "../message/spokespeople-in-text.ts";
import type { SpeakerAgreement } from "./speaker-agreement.ts";
import { compareSpokespeople, maySpeakThrough } from "./spokespeople.ts";

/** How far from the name the body's name may begin or end. */
const REACH = 160;

const NOUN = `[Ss]${SPOKES_NOUN.slice(1)}`;
const ROLE = `(?:(?:an?|the|its) )?(?:(?:senior|chief|official) )?`;

/** "A spokesman for the *Tarn Fund*, " and "*Tarn Fund* spokesman, " right in front of the name; not "a former spokesman for". */
const OPENING = String.raw`(?:^|[.!?“”"(\n,;:—–] ?|(?:^|\s)(?:an?|the|its|his|her|their|said|says|told|by) )`;
const IN_FRONT: readonly RegExp[] = [
  new RegExp(`${OPENING}(${NOUN} (?:for|of) (?:the )?${BODY}),? $`, "iu"),
  new RegExp(`${OPENING}(${BODY}(?:['’]s?)? ${NOUN}),? $`, "u"),
];

/** ", a spokesman for the *Tarn Fund*", ", a *Tarn Fund* spokesman" right behind it. */
const BEHIND: readonly RegExp[] = [
  new RegExp(String.raw`^,(?: \d{1,3},)? ${ROLE}(${NOUN} (?:for|of|at|with) (?:the )?${BODY})`, "u"),
  new RegExp(String.raw`^,(?: \d{1,3},)? ${ROLE}(${BODY}(?:['’]s?)? ${NOUN})`, "u"),
];

/**
 * Whether a typed spokesperson or body is the speaker whom an article names as its spokesperson; null if the article says nothing
 * of the kind.
 *
 * @example agreementAsSpokesperson("Acme spokesman", article, roe) // "Ann Roe, a spokeswoman for Acme Foods, said": unclear
 */
export function agreementAsSpokesperson(
  typed: string,
  article: Article,
  speaker: Speaker,
): SpeakerAgreement | null {
  const roles = speaker.isDescription ? [speaker.name, ...speaker.alsoNamed] : rolesOf(article, speaker);
  if (roles.length === 0) return null;
  const isThrough =
    roles.some(role => maySpeakThrough(typed, role)) ||
    (isCompany(article, typed) &&
      roles.some(role => compareSpokespeople(`spokesperson for ${typed}`, role) === "same"));
  const found = speaker.isDescription ? [] : roles.map(role => compareSpokespeople(typed, role));
  if (found.includes("same")) return "same";
  return found.includes("unclear") || isThrough ? "unclear" : null;
}

/** "Acme", in an article that speaks of "the company", and of nobody "Bo Acme". */
function isCompany({ text }: Article, name: string): boolean {
  const isOfPerson = new RegExp(String.raw`(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.) ${literal(name)}(?!\p{L})`, "u");
  return COMPANY.test(text) && !isOfPerson.test(text);
}

const COMPANY = new RegExp(`\\bthe (?:${[...ORGANISATION_NOUNS].join("|")})\\b`, "iu");

/** What an article says beside a name for whom its owner speaks: "spokesman for the Tarn Fund". */
function rolesOf({ text }: Article, { name, alsoNamed }: Speaker): string[] {
  return [name, ...alsoNamed].flatMap(form =>
    [...text.matchAll(new RegExp(literal(form), "gu"))].flatMap(({ index }) => {
      const before = text.slice(Math.max(0, index - REACH), index);
      const behind = text.slice(index + form.length, index + form.length + REACH);
      const found = [...IN_FRONT.map(role => role.exec(before)), ...BEHIND.map(role => role.exec(behind))];
      return found.flatMap(role => role?.[1] ?? []);
    }),
  );
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
