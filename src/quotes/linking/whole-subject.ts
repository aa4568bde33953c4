import { SPANS } from "../../english/grammar/calendar.ts";
import { PARTICIPLES_OF_PRETENDING } from "../../english/grammar/clause-words.ts";
import { DETERMINERS, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { OPENING_CONJUNCTIONS } from "../../english/speech/reporting.ts";
import type { NameMention } from "../people/name-mention.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import { calledBefore } from "./called-persons.ts";
import { type Phrase, withEnds } from "./phrase.ts";
import { phraseEndingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** No reader follows a subject of more steps than this. */
const MAX_STEPS = 4;

/** Most words of a relative clause before the name that ends it. */
const MAX_CLAUSE = 9;

/**
 * The whole subject of a verb, if the phrase right before the verb only describes it.
 *
 * @example "A source close to Ann Roe | told us" // a source
 * @example "The officer who arrested Ann Roe | said" // the officer
 * @example "Tom Hale of the Harbour Board | said" // Tom Hale
 */
export function wholeSubject(scene: Scene, phrase: Phrase): Phrase {
  let whole = phrase;
  for (let step = 0; step < MAX_STEPS; step++) {
    const outer = describedBy(scene, whole);
    if (!outer || outer.from >= whole.from) return whole;
    whole = withEnds(outer, outer.from, phrase.to);
  }
  return whole;
}

/** Whom a phrase describes, if it ends where the complement or clause about them ends. */
function describedBy(scene: Scene, phrase: Phrase): Phrase | null {
  const { from, kind, head } = phrase;
  const { tokens, sentence } = scene;
  if (kind === "description" && tokens[from - 1]?.lower === "and") return firstRole(scene, from, head);
  if (kind === "pronoun" || kind === "relative") return null;
  let at = from - 1;
  while (at > sentence.from && DETERMINERS.has(tokens[at]?.lower ?? "")) at--;
  at = beforeThing(scene, at);
  const token = tokens[at];
  if (!token || at <= sentence.from || token.kind !== "word") return null;
  // "A man dressed as Ann Roe", "a caller posing as Ann Roe"
  if (token.lower === "as" && PARTICIPLES_OF_PRETENDING.has(tokens[at - 1]?.lower ?? ""))
    return noun(scene, at - 2);
  // "Three weeks after Ann Roe | said": the clause's own subject.
  if (OPENING_CONJUNCTIONS.has(token.lower)) return null;
  // "The man called “a thief” by Ann Roe | said"
  const called = token.lower === "by" ? calledBefore(scene, at - 1) : null;
  if (called) return called;
  if (PREPOSITIONS.has(token.lower))
    return beforePreposition(scene, at) ?? nameInPlace(scene, at, phrase) ?? beforeClause(scene, at);
  if (/.{2}ing$/.test(token.lower) && !token.isCapital) {
    // "lawyers representing Ann Roe", "the man accused of robbing Ann Roe"
    const isTied = PREPOSITIONS.has(tokens[at - 1]?.lower ?? "") && at - 1 > sentence.from;
    return isTied ? beforePreposition(scene, at - 1) : noun(scene, at - 1);
  }
  return beforeClause(scene, at) ?? beforeAction(scene, at);
}

/** "A group | campaigning for Tarn to leave the European Union", "lawyers | hired to defend Ann Roe". */
function beforeAction(scene: Scene, verb: number): Phrase | null {
  const { tokens, sentence } = scene;
  if (tokens[verb - 1]?.lower !== "to") return null;
  for (let at = verb - 2; at > sentence.from && at > verb - MAX_CLAUSE; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return null;
    if (!token.isCapital && isRelation(token.lower) && /(?:ing|ed)$/.test(token.lower))
      return noun(scene, at - 1);
  }
  return null;
}

/** "the Vermont senator | and presidential candidate": two roles of one person, with one determiner. */
function firstRole(scene: Scene, from: number, head: number): Phrase | null {
  const { tokens, sentence } = scene;
  const isSingular = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    return isHumanNoun(lower) && !lower.endsWith("s");
  };
  if (DETERMINERS.has(tokens[from]?.lower ?? "") || !isSingular(head)) return null;
  const first = phraseEndingAt(scene, from - 2, sentence.from);
  const isOne = first?.kind === "description" && DETERMINERS.has(tokens[first.from]?.lower ?? "");
  return isOne && first.to === from - 1 && isSingular(first.head) ? first : null;
}

/** "Ann Roe | of the site Gadgetry Daily": goes back over a noun before a name, and over what precedes it. */
function beforeThing({ tokens, people, sentence }: Scene, from: number): number {
  const name = people.nameAt[from + 1];
  if (!name || opensClause(people, name, tokens[from])) return from;
  let at = from;
  // "For most of his working life Gus Hale has said"
  if (SPANS.has(tokens[from]?.lower ?? "")) return from;
  while (at > sentence.from && at > from - 3 && isPlainNoun(tokens[at])) at--;
  const isTied = DETERMINERS.has(tokens[at]?.lower ?? "") && PREPOSITIONS.has(tokens[at - 1]?.lower ?? "");
  return at < from && isTied ? at - 1 : from;
}

/** "a figure | Ann Roe would only call": a thing that is no role comes before a person's name as what they speak of. */
function opensClause(people: Scene["people"], name: NameMention, before: Token | undefined): boolean {
  const person = people.personOf.get(name);
  return person?.kind === "person" && person.human.strength !== "none" && !isHumanNoun(before?.lower ?? "");
}

function isPlainNoun(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    !token.isCapital &&
    !token.verb &&
    !isStop(token.lower) &&
    !DETERMINERS.has(token.lower)
  );
}

/** "a source close | to", "people briefed | on", "Tom Hale | of". */
function beforePreposition(scene: Scene, preposition: number): Phrase | null {
  const { tokens } = scene;
  let end = preposition - 1;
  while (end > preposition - 4 && isRelation(tokens[end]?.lower ?? "")) end--;
  const outer = end === preposition - 1 ? null : noun(scene, end);
  if (outer) return outer;
  const plain = phraseEndingAt(scene, preposition - 1, scene.sentence.from);
  if (!plain || plain.kind === "pronoun" || plain.kind === "relative") return null;
  if (plain.kind === "name") return isOf(tokens[preposition]?.lower ?? "") ? plain : null;
  return noun(scene, preposition - 1);
}

/** "The US Embassy | in Kyiv", "Ann Roe | in Kyiv": they speak, not the place. */
function nameInPlace(scene: Scene, preposition: number, place: Phrase): Phrase | null {
  const { tokens, people, sentence } = scene;
  if (tokens[preposition]?.lower !== "in" || !isThing(people, place)) return null;
  const holder = phraseEndingAt(scene, preposition - 1, sentence.from);
  return holder?.kind === "name" ? holder : null;
}

/** A body's or a place's name. */
function isThing(people: Scene["people"], { name }: Phrase): boolean {
  return name !== null && people.personOf.get(name)?.kind === "organisation";
}

/** Words between a noun and the preposition that relates it to somebody. */
function isRelation(lower: string): boolean {
  return RELATIONS.has(lower) || /^(?!.*(?:speed|need|seed)$).{2,}ed$|^.{3,}ing$/.test(lower);
}

const RELATIONS: ReadonlySet<string> = new Set(
  "close closest familiar loyal opposed sympathetic near next friendly hostile linked known seen given held sent led run shown taken set up made built written owned not still long once very so".split(
    " ",
  ),
);

function isOf(lower: string): boolean {
  return /^(?:of|from|at|with|for)$/.test(lower);
}

/** "the officer | who arrested", "the company | that owns": without a comma or another report in between. */
function beforeClause(scene: Scene, end: number): Phrase | null {
  const { tokens, sentence } = scene;
  for (let at = end; at > sentence.from && at > end - MAX_CLAUSE; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.kind !== "clitic" && token.kind !== "number")) return null;
    if (at === end && token.verb?.strength === "strong") return null;
    if (token.lower === "that" && at === end) return null;
    if (token.lower === "who" || token.lower === "that" || token.lower === "which")
      return noun(scene, at - 1);
  }
  return null;
}

/** A noun phrase for a person or a paper, or with a determiner; not a bare word that may be anything. */
function noun(scene: Scene, end: number): Phrase | null {
  const { tokens, sentence } = scene;
  // "Those | who know Ann Roe"
  if (tokens[end]?.lower === "those")
    return { kind: "description", from: end, to: end + 1, head: end, name: null };
  const phrase = phraseEndingAt(scene, end, sentence.from);
  if (phrase?.kind !== "description") return null;
  const head = tokens[phrase.head]?.lower ?? "";
  const isKnown = isHumanNoun(head) || DOCUMENT_NOUNS.has(head);
  return isKnown || DETERMINERS.has(tokens[phrase.from]?.lower ?? "") ? phrase : null;
}
