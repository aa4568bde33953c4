import type { Article } from "../../../articles/article.ts";
import { DENIALS } from "../../../english/framing/framing-words.ts";
import { PREPOSITIONS, SUBORDINATORS } from "../../../english/grammar/function-words.ts";
import { BEFORE_SETTINGS, UNREAL_SETTINGS } from "../../../english/messages/told-words.ts";
import { ORGANISATION_NOUNS } from "../../../english/people/nouns.ts";
import type { Speaker } from "../../../quotes/quotation.ts";
import { literalPattern } from "../../../text/literal-pattern.ts";
import { wordsOf } from "../../../text/words.ts";
import { endsTerm } from "../message/office-standing.ts";
import { BODY, SPOKES_NOUN } from "../message/spokespeople-in-text.ts";
import type { SpeakerAgreement } from "./speaker-agreement.ts";
import { compareSpokespeople, maySpeakThrough } from "./spokespeople.ts";

/** How far from the name the body's name may begin or end. */
const REACH = 160;

const NOUN = `[Ss]${SPOKES_NOUN.slice(1)}`;
const ROLE = `(?:(?:an?|the|its) )?(?:(?:senior|chief|official) )?`;

/** What closes an apposition, and not with another name behind it: ", who is not *Ben Lind*," but never "*said*". */
const CLOSED = String.raw`(?=[;)]|\.$|,(?! (?:\p{Lu}|who\b))(?= |[”"]|$))`;

const OPENING = String.raw`(?:^|[.!?“”"(\n,;:—–] ?|(?:^|\s)(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|said|says|by) )`;
/** "*Tarn Fund* spokesman " right in front of the name; not "former Tarn Fund spokesman". */
const JOINED = new RegExp(`${OPENING}(${BODY}(?:['’]s?)? ${NOUN}) $`, "u");
/** "A spokesman for the *Tarn Fund*, ", where a comma or full stop is behind the name, too. */
const SET_OFF: readonly RegExp[] = [
  new RegExp(`${OPENING}(${NOUN} (?:for|of) (?:the )?${BODY}), $`, "u"),
  new RegExp(`${OPENING}(${BODY}(?:['’]s?)? ${NOUN}), $`, "u"),
];

/** ", a spokesman for the *Tarn Fund*,", ", a *Tarn Fund* spokesman." right behind it; not ", a *Tarn Fund* spokesman said". */
const BEHIND: readonly RegExp[] = [
  new RegExp(String.raw`^,(?: \d{1,3},)? ${ROLE}(${NOUN} (?:for|of|at|with) (?:the )?${BODY})${CLOSED}`, "u"),
  new RegExp(String.raw`^,(?: \d{1,3},)? ${ROLE}(${BODY}(?:['’]s?)? ${NOUN})${CLOSED}`, "u"),
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
  const isOfPerson = new RegExp(
    String.raw`(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.) ${literalPattern(name)}(?!\p{L})`,
    "u",
  );
  return COMPANY.test(text) && !isOfPerson.test(text);
}

const COMPANY = new RegExp(`\\bthe (?:${[...ORGANISATION_NOUNS].join("|")})\\b`, "iu");

/** What an article says beside a name for whom its owner speaks: "spokesman for the Tarn Fund". */
function rolesOf({ text }: Article, { name, alsoNamed }: Speaker): string[] {
  return [name, ...alsoNamed].flatMap(form =>
    [...text.matchAll(new RegExp(`${NAME_OPENING}${literalPattern(form)}(?![\\p{L}\\p{N}-])`, "gu"))].flatMap(
      ({ index }) => {
        const before = lastSentence(text.slice(Math.max(0, index - REACH), index));
        const behind = firstSentence(text.slice(index + form.length, index + form.length + REACH));
        return isMadeUp(before, behind) ? [] : rolesBeside(before, behind);
      },
    ),
  );
}

/** Of “Roe” not that in “Ben Roe”, somebody else. */
const NAME_OPENING = String.raw`(?<!(?!(?:Mr|Mrs|Ms|Dr)\b)\p{Lu}[\p{L}’'-]*\.? )`;

function rolesBeside(before: string, behind: string): string[] {
  const isClosed = /^(?:[,;)]|\.$)/u.test(behind);
  const found = [
    JOINED.exec(before),
    ...(isClosed ? SET_OFF.map(role => role.exec(before)) : []),
    ...(isOfClauseInFront(before) ? [] : BEHIND.map(role => role.exec(behind))),
  ];
  return found.flatMap(role => (role?.[1] && !isOver(behind, role[1]) ? role[1] : []));
}

/** ", a spokesman for the Tarn Fund, until 2019," */
function isOver(behind: string, role: string): boolean {
  const at = behind.indexOf(role);
  return at >= 0 && endsTerm(behind.slice(at + role.length).replace(/^,/u, ""));
}

const SENTENCE_END = /(?<=\p{L}{2}|\d)[.!?][”"’)]*\s+(?=[“"‘(]*\p{Lu})|\n/u;

function lastSentence(before: string): string {
  return before.split(SENTENCE_END).at(-1) ?? "";
}

/** With its full stop. */
function firstSentence(behind: string): string {
  const [first = ""] = behind.split(SENTENCE_END);
  return first.length < behind.trimEnd().length ? `${first}.` : first;
}

/** "*After talks with* Ann Roe, a spokesman for Acme, Lind’s rival, resigned": the spokesman may be somebody else. */
function isOfClauseInFront(before: string): boolean {
  const [first, next] = wordsOf(before);
  if (!first || before.includes(",") || (first.form === "according" && next?.form === "to")) return false;
  return PREPOSITIONS.has(first.form) || SUBORDINATORS.has(first.form);
}

/** "I am *not* Ann Roe, a spokeswoman for Acme,", "*In the film* Ann Roe, an Acme spokeswoman, is a thief." */
function isMadeUp(before: string, behind: string): boolean {
  const unquoted = before.replace(/“[^“”]*”/gu, "");
  if (wordsOf(unquoted).some(({ form }) => DENIALS.has(form))) return true;
  return [before, behind].some(part => {
    const words = wordsOf(part);
    return words.some(
      ({ form }, at) =>
        UNREAL_SETTINGS.has(form) &&
        words.slice(Math.max(0, at - NEAR), at).some(word => BEFORE_SETTINGS.has(word.form)),
    );
  });
}

/** Most words from "in" to "film". */
const NEAR = 4;
