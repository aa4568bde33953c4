import {
  AUXILIARIES,
  CONJUNCTIONS,
  PASSIVE_AUXILIARIES,
  RELATIVES,
  RELATIVES_OF_PERSONS,
} from "../../english/grammar/function-words.ts";
import { CONTRACTING_PRONOUNS, OBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { VERBS_OF_NAMING } from "../../english/speech/naming-words.ts";
import { ADDRESSING_VERBS, FINITE_AUXILIARIES, SAID_OF_SOMEBODY } from "../../english/speech/reporting.ts";
import { PASSIVE_PARTICIPLES, type SpeechVerb } from "../../english/speech/speech-verbs.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import type { Phrase } from "./phrase.ts";
import { phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** "was warned by Moult", "described by Moult as “a joke”", "called “a joke” by Moult", "accused of “theft” by Moult". */
export function agentOf(scene: Scene, at: number, verb: SpeechVerb): Phrase | null {
  const { tokens, sentence } = scene;
  if (!verb.forms.includes("participle")) return null;
  let by = at + 1;
  // "It would be helped, Roe said, by a bridge": her words continue.
  const isPassive = verb.base !== "say";
  while (
    isPassive &&
    by < sentence.to &&
    by < at + 4 &&
    (tokens[by]?.kind === "quote" ||
      tokens[by]?.text === "," ||
      (by === at + 1 && /^(?:as|of)$/.test(tokens[by]?.lower ?? "")))
  )
    by++;
  if (tokens[by]?.lower !== "by" || /ing$/.test(tokens[by + 1]?.lower ?? "")) return null;
  return phraseStartingAt(scene, by + 1, sentence.to);
}

/**
 * "Roe, called “a clown” on the radio, won": a participle right after a name and its comma is passive.
 * After an inserted clause ("Roe, a lawyer, called it “a joke”") it is the verb.
 */
export function isPassiveAfterName(scene: Scene, comma: number, at: number, verb: SpeechVerb): boolean {
  const { tokens, sentence } = scene;
  if (tokens[comma]?.text !== "," || at - comma > 2) return false;
  if (!verb.forms.includes("participle") || !PASSIVE_PARTICIPLES.has(tokens[at]?.lower ?? "")) return false;
  if (isActive(scene, at, verb) || closesRelative(scene, comma)) return false;
  const named = phraseEndingAt(scene, comma - 1, sentence.from);
  return named !== null && !/^[,—–(-]$/.test(tokens[named.from - 1]?.text ?? "");
}

/** "is | said to be “furious”", "was widely thought to have called it “…”": told by nobody in particular. */
export function isHeldToBe({ tokens }: Scene, at: number): boolean {
  if (!SAID_OF_SOMEBODY.has(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "to") return false;
  let before = at - 1;
  while (/ly$|^and$/.test(tokens[before]?.lower ?? "")) before--;
  return [before, before - 1].some(each => PASSIVE_AUXILIARIES.has(tokens[each]?.lower ?? ""));
}

/** "Roe, who had seen it, | warned": the clause between the commas is about the subject. */
function closesRelative({ tokens, sentence }: Scene, comma: number): boolean {
  for (let at = comma - 1; at > sentence.from; at--) {
    if (tokens[at]?.kind === "quote" || /^[;:]$/.test(tokens[at]?.text ?? "")) return false;
    if (!RELATIVES_OF_PERSONS.has(tokens[at]?.lower ?? "")) continue;
    // "who lost in May and whose friends left"
    if (!CONJUNCTIONS.has(tokens[at - 1]?.lower ?? "")) return tokens[at - 1]?.text === ",";
  }
  return false;
}

/**
 * "Roe, a nurse and a mayor, told reporters", "The Herald, citing two letters, reported that": the subject says what
 * follows, rather than being told it ("Roe, told the bridge would close, left").
 */
function isActive(scene: Scene, at: number, { base }: SpeechVerb): boolean {
  const { tokens, sentence } = scene;
  const next = tokens[at + 1]?.lower ?? "";
  if (!ADDRESSING_VERBS.has(base)) return next === "that" || hasObject(scene, at + 1, base);
  if (OBJECT_PRONOUNS.has(next)) return true;
  const told = phraseStartingAt(scene, at + 1, sentence.to);
  if (!told || told.kind === "pronoun" || FINITE_AUXILIARIES.has(tokens[told.to]?.lower ?? "")) return false;
  return isSomebody(scene, told);
}

/** "labelled | Mr Lee “a joke”", "praised | the bridge": a passive has no object; "called | a clown" has none. */
function hasObject({ tokens, people }: Scene, at: number, base: string): boolean {
  const lower = tokens[at]?.lower ?? "";
  if (OBJECT_PRONOUNS.has(lower)) return true;
  const name = people.nameAt[at];
  if (name) return people.personOf.get(name)?.kind === "person";
  return lower === "the" && !VERBS_OF_NAMING.has(base);
}

/** "was called “a joke”": the sentence names no speaker (unless after "by", which is read elsewhere). */
export function isPassive(scene: Scene, at: number, verb: SpeechVerb): boolean {
  if (!verb.forms.includes("participle") || verb.base === "say") return false;
  for (let i = at - 1; i >= scene.sentence.from && i > at - 5; i--) {
    const lower = scene.tokens[i]?.lower ?? "";
    if (lower === "'s" || PASSIVE_AUXILIARIES.has(lower)) {
      const before = scene.tokens[i - 1];
      const isOwners = before?.isCapital === true && !CONTRACTING_PRONOUNS.has(before.lower);
      return !(lower === "'s" && isOwners);
    }
    if (!AUXILIARIES.has(lower) && !lower.endsWith("ly")) return false;
  }
  return false;
}

/** A name, a pronoun or a noun for a person. */
export function isSomebody({ tokens }: Scene, { kind, head }: Phrase): boolean {
  return kind === "name" || kind === "pronoun" || isHumanNoun(tokens[head]?.lower ?? "");
}

/** "which is | Grade II listed", "who was | Labour backed": no subject, but how it is listed. */
export function isPredicate({ tokens }: Scene, { from, kind }: Phrase, verb: SpeechVerb): boolean {
  return (
    kind === "name" &&
    verb.forms.includes("participle") &&
    PASSIVE_AUXILIARIES.has(tokens[from - 1]?.lower ?? "") &&
    RELATIVES.has(tokens[from - 2]?.lower ?? "")
  );
}
