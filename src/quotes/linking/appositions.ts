import { DETERMINERS } from "../../english/function-words.ts";
import { SMALL_NUMBERS } from "../../english/numbers.ts";
import type { NameMention } from "../people/name-mention.ts";
import { isRole } from "../people/role-words.ts";
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
  const name = tokens[comma]?.text === "," ? people.nameAt[comma + 1] : undefined;
  const isApart =
    name?.from === comma + 1 && name.to <= limit && /^[,.:]?$/.test(tokens[name.to]?.text ?? "");
  return name && isApart ? { kind: "name", from, to: name.to, head: name.to - 1, name } : null;
}

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
  const isNumber = number?.kind === "number" || (number?.lower ?? "") in SMALL_NUMBERS;
  return isNumber && people.nameAt[of + 2]?.from === of + 2;
}

/** "Air Force | 1st Lt. Ann Roe" */
export function isRankAhead({ tokens, people }: Scene, at: number): boolean {
  return /^\d+(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? "") && people.nameAt[at + 1]?.from === at + 1;
}
