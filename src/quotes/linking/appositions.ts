import { NAMING_EXAMPLES } from "../../english/grammar/clause-words.ts";
import { COMPARING_PREPOSITIONS, DETERMINERS } from "../../english/grammar/function-words.ts";
import { SMALL_NUMBERS } from "../../english/grammar/numbers.ts";
import {
  BEFORE_GIVEN_NAMES,
  PARTICIPLES_OF_NAMING,
  SAYING_HOW_NAMED,
} from "../../english/speech/naming-words.ts";
import type { NameMention } from "../people/name-mention.ts";
import { isAge, isRole } from "../people/role-words.ts";
import { isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/**
 * "another Twitter user, Johanna Bayer", "Lee’s deputy, Nina Holm": a name directly after a comma identifies the
 * person.
 */
export function nameAfterComma(
  { tokens, people }: Scene,
  from: number,
  comma: number,
  limit: number,
): Phrase | null {
  if (tokens[comma]?.text !== ",") return null;
  // "One resident, 77-year-old Ann Roe, lost"
  const first = isAge(tokens[comma + 1]?.lower ?? "") ? comma + 2 : comma + 1;
  return (
    nameApart({ tokens, people }, from, first, limit) ?? nameOfBody({ tokens, people }, from, first, limit)
  );
}

/** The phrase from a token to the name that begins at another one, if a clause or the sentence ends with the name. */
function nameApart(
  { tokens, people }: Pick<Scene, "tokens" | "people">,
  from: number,
  first: number,
  limit: number,
): Phrase | null {
  const name = people.nameAt[first];
  const isApart = name?.from === first && name.to <= limit && /^[,.:]?$/.test(tokens[name.to]?.text ?? "");
  return name && isApart ? { kind: "name", from, to: name.to, head: name.to - 1, name } : null;
}

/**
 * "The vicar, | the Rev Ann Roe, left", "His wife, | the designer Ann Roe, left", "The foreman, | retired postal
 * worker Ann Roe, left": the person whom an apposition to a role names, with other words for them before the name.
 */
export function nameInApposition(scene: Scene, from: number, comma: number, limit: number): Phrase | null {
  const { tokens } = scene;
  if (tokens[comma]?.text !== ",") return null;
  const first = comma + 1;
  for (let at = first; at < Math.min(limit, first + LONGEST_APPOSITION); at++) {
    const token = tokens[at];
    if (isPersonAt(scene, at)) return nameApart(scene, from, at, limit) ?? nameOfBody(scene, from, at, limit);
    const isOpening = at === first && token?.is.determiner === true;
    // "Several candidates, including Ann Roe, said"
    const isWord = token?.kind === "word" && !token.verb && !token.lower.endsWith("ing");
    if (!isWord || NAMING_ANOTHER.has(token.lower) || (isStop(token.lower) && !isOpening)) return null;
  }
  return null;
}

/**
 * "A second witness, | Ann Roe of the Harbour Board, told", "said another lawyer, | Bo Lee of the law firm Hale": the
 * name goes on to the body, and the clause ends with it.
 */
function nameOfBody(
  { tokens, people }: Pick<Scene, "tokens" | "people">,
  from: number,
  first: number,
  limit: number,
): Phrase | null {
  const name = people.nameAt[first];
  if (name?.from !== first || !/^(?:of|from)$/.test(tokens[name.to]?.lower ?? "")) return null;
  let at = tokens[name.to + 1]?.is.determiner ? name.to + 2 : name.to + 1;
  for (let left = LONGEST_KIND; left > 0 && !people.nameAt[at] && isPlain(tokens[at]); left--) at++;
  const body = people.nameAt[at];
  if (!body || body.to > limit || !/^[,.:]?$/.test(tokens[body.to]?.text ?? "")) return null;
  return { kind: "name", from, to: name.to, head: name.to - 1, name };
}

/** Words before a body's name that say what it is: "of the *law firm* Hale". */
const LONGEST_KIND = 3;

function isPlain(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.isCapital && !token.verb && !isStop(token.lower);
}

/** "The mayor, *unlike* Ann Roe, said", "The guests, *especially* Ann Roe, said": the name isn't that of the subject. */
export const NAMING_ANOTHER: ReadonlySet<string> = new Set([...NAMING_EXAMPLES, ...COMPARING_PREPOSITIONS]);

/** Most words of an apposition before its name. */
const LONGEST_APPOSITION = 6;

/**
 * "one, | who gave his name only as Banda", "a woman | who asked to be called Rosa", "a man | calling himself Paul": how
 * somebody is named.
 */
export function nameInClause(scene: Scene, from: number, end: number, limit: number): Phrase | null {
  const { tokens, people } = scene;
  const opening = tokens[end]?.text === "," ? end + 1 : end;
  const named = people.nameAt[opening + 1];
  // "a man named Bo Lee"
  if (named && named.to <= limit && BEFORE_GIVEN_NAMES.has(tokens[opening]?.lower ?? ""))
    return {
      kind: "name",
      from: opening > end ? from : named.from,
      to: named.to,
      head: named.to - 1,
      name: named,
    };
  const first = firstNameIn(scene, opening);
  if (first === null) return null;
  for (let at = opening + 1; at < Math.min(limit, opening + LONGEST_NAMING); at++) {
    const name = people.nameAt[at];
    if (name?.from === at && at >= first) return { kind: "name", from, to: name.to, head: name.to - 1, name };
    if (!SAYING_HOW_NAMED.has(tokens[at]?.lower ?? "")) return null;
  }
  return null;
}

/** Where the name may stand in a clause that begins at a token and says how somebody is named; null if it doesn't. */
function firstNameIn({ tokens }: Scene, opening: number): number | null {
  const lower = tokens[opening]?.lower ?? "";
  // "a man who likes Rosa" says nothing of a name.
  if (lower === "who") return opening + 3;
  return PARTICIPLES_OF_NAMING.get(lower)?.has(tokens[opening + 1]?.lower ?? "") ? opening + 2 : null;
}

/** How many words a clause takes until the name in it. */
const LONGEST_NAMING = 12;

/** "the Archbishop of York, | Ann Roe": the holder, if the name is an office's. */
export function withHolder(scene: Scene, phrase: Phrase, limit: number): Phrase {
  const isOffice = phrase.name !== null && isOfficeName(phrase.name);
  return (isOffice && nameAfterComma(scene, phrase.from, phrase.to, limit)) || phrase;
}

/** "the Archbishop of York": an office printed like a name, with its holder's name possibly beside it. */
function isOfficeName({ words: [first = "", joint = ""] }: NameMention): boolean {
  return /^(?:of|for|to|on)$/.test(joint) && isRole(first);
}

/** “…,” Ann Roe, the chair of the board | told us: the second comma is missing, and it is Ann Roe who told it. */
export function withNameBefore({ tokens, people, sentence }: Scene, phrase: Phrase): Phrase {
  const { kind, from, to } = phrase;
  const name = tokens[from - 1]?.text === "," ? people.nameAt[from - 2] : undefined;
  const isSetApart =
    kind === "description" && name?.to === from - 1 && DETERMINERS.has(tokens[from]?.lower ?? "");
  if (!name || !isSetApart || people.personOf.get(name)?.kind !== "person") return phrase;
  const isOpening = name.from === sentence.from || tokens[name.from - 1]?.kind === "quote";
  return isOpening ? { kind: "name", from: name.from, to, head: name.to - 1, name } : phrase;
}

export function isPersonAt({ people }: Scene, at: number): boolean {
  const name = people.nameAt[at];
  return name !== undefined && people.personOf.get(name)?.kind === "person";
}

/** "mother | of three Ann Roe" */
export function isNumbered({ tokens, people }: Scene, of: number): boolean {
  const number = tokens[of + 1];
  const isNumber = number?.kind === "number" || Object.hasOwn(SMALL_NUMBERS, number?.lower ?? "");
  return isNumber && people.nameAt[of + 2]?.from === of + 2;
}

/** "Air Force | 1st Lt. Ann Roe" */
export function isRankAhead({ tokens, people }: Scene, at: number): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? "") && people.nameAt[at + 1]?.from === at + 1;
}

/** "Ann Roe | (R-S.C.)": the last token before a bracket that ends at a token. */
export function beforeBracket({ tokens, sentence }: Scene, end: number): number {
  if (tokens[end]?.text !== ")") return end;
  for (let at = end - 1; at > sentence.from && at > end - LONGEST_BRACKET; at--)
    if (tokens[at]?.text === "(") return at - 1;
  return end;
}

/** Tokens of a bracket behind a name in a label: "(R-S.C.)", "(Harbour Party)". */
const LONGEST_BRACKET = 8;
