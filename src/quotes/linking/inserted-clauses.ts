import {
  CLAUSE_CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES_OF_PERSONS,
} from "../../english/grammar/function-words.ts";
import { ONE_OF_SEVERAL, POSSESSIVES } from "../../english/grammar/pronouns.ts";
import { DOCUMENT_NOUNS, PERSON_NOUNS } from "../../english/people/nouns.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import { isPersonAt, NAMING_ANOTHER, nameInClause, withHolder } from "./appositions.ts";
import { calledBefore } from "./called-persons.ts";
import { mainSubject } from "./main-subject.ts";
import { isNameInClause } from "./named-roles.ts";
import { type Phrase, withEnds } from "./phrase.ts";
import { phraseEndingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { wholeSubject } from "./whole-subject.ts";

/** The subject before an inserted clause: in "Tad Devine, Sanders’ senior adviser, said" it is Tad Devine. */
export function beforeParenthesis(scene: Scene, comma: number): Phrase | null {
  const { tokens } = scene;
  const owned = ownedName(scene, comma);
  if (owned) return owned;
  const closing = tokens[comma]?.text;
  // Everything between the clause's first noun phrase and the verb may be an insertion.
  const start = clauseStart(scene, comma);
  const opening = mainSubject(scene, start, comma);
  if (opening?.kind === "description" && isNameInClause(scene, opening.head, comma)) return opening;
  const afterOpening = tokens[(opening?.to ?? 0) + 1];
  const isOwnVerb =
    opening !== null &&
    opening.to !== comma &&
    afterOpening !== undefined &&
    ((!afterOpening.isCapital && isFiniteVerb(afterOpening) && !isCalled(tokens, opening.to + 1)) ||
      goesOnBehind(tokens, opening.to, comma));
  if (
    opening &&
    !isOwnVerb &&
    /^[,(—–]$/.test(tokens[opening.to]?.text ?? "") &&
    isHumanPhrase(scene, opening)
  ) {
    return withApposition(scene, opening, comma);
  }
  for (let at = comma - 1; at > scene.sentence.from && at > comma - 60; at--) {
    const token = tokens[at];
    if (!token || (token.kind === "quote" && at < comma - 1 && !goesOnBehindWords(tokens, at))) break;
    const isBreak =
      closing === ")" ? token.text === "(" : token.kind === "punct" && /^(?:,|—|–|--?|\()$/.test(token.text);
    if (!isBreak) continue;
    const phrase = phraseEndingAt(scene, at - 1, scene.sentence.from);
    if (!phrase || !isHumanPhrase(scene, phrase)) continue;
    const isWho = RELATIVES_OF_PERSONS.has(tokens[at + 1]?.lower ?? "");
    const before = tokens[phrase.from - 1];
    if (phrase.from > scene.sentence.from && before && PREPOSITIONS.has(before.lower) && !isWho) continue;
    const named = nameOfRole(scene, phrase);
    if (named) return named;
    // "Tom Hale of the Harbour Board, who was there, said"
    return withApposition(scene, phrase.kind === "name" ? wholeSubject(scene, phrase) : phrase, comma);
  }
  // "The company that owns the drone, Fieldsight, said"
  const inserted = phraseEndingAt(scene, comma - 1, scene.sentence.from);
  const isInserted = inserted?.kind === "name" && tokens[inserted.from - 1]?.text === ",";
  return isInserted ? inserted : calledSo(scene, comma);
}

/** "Tom Hale, | director of roads, bridges and harbours, said": the name of whom a bare role describes. */
function nameOfRole({ tokens, people }: Scene, { kind, from, to }: Phrase): Phrase | null {
  const name = tokens[from - 1]?.text === "," ? people.nameAt[from - 2] : undefined;
  const isBare = kind === "description" && !DETERMINERS.has(tokens[from]?.lower ?? "");
  if (!isBare || name?.to !== from - 1 || people.personOf.get(name)?.kind !== "person") return null;
  return { kind: "name", from: name.from, to, head: name.to - 1, name };
}

/** "The man whom Ann Roe called “a thief” in May, | said": the comma ends a clause that none began, and he is whom it describes. */
function calledSo(scene: Scene, comma: number): Phrase | null {
  const { tokens, sentence } = scene;
  for (let at = comma - 1; at > sentence.from && at > comma - MAX_TOLD; at--) {
    const { kind } = tokens[at] ?? {};
    if (kind === "quote") return calledBefore(scene, at);
    if (kind === "punct") return null;
  }
  return null;
}

/** "the lobby Free Streets, whose director, | Ann Roe, | has called it “a joke”": the clause’s subject is her. */
function ownedName({ tokens, people }: Scene, comma: number): Phrase | null {
  const name = people.nameAt[comma - 1];
  if (!name || name.to !== comma || tokens[name.from - 1]?.text !== ",") return null;
  for (let at = name.from - 2; at > name.from - 2 - MAX_MODIFIERS; at--) {
    const { kind, lower = "" } = tokens[at] ?? {};
    if (lower === "whose") return { kind: "name", from: name.from, to: comma, head: comma - 1, name };
    if (kind !== "word" || (isStop(lower) && !PREPOSITIONS.has(lower))) return null;
  }
  return null;
}

/**
 * Whom a relative clause after a comma is about: in "Ann Roe, 24, who said" and "Ann Roe, a nurse and former mayor,
 * who said" it is Ann Roe, not the description in between.
 */
export function beforeRelativeClause(scene: Scene, comma: number): Phrase | null {
  const { tokens, sentence, people } = scene;
  const last = phraseEndingAt(scene, comma - 1, sentence.from);
  const isBody = last?.name != null && people.personOf.get(last.name)?.kind !== "person";
  if (last?.kind === "name" && !isBody) return last;
  for (let at = comma - 1; at > sentence.from && at > comma - MAX_TOLD; at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || /^[;:.]$/.test(token.text) || token.verb?.forms.includes("past"))
      break;
    if (token.text !== ",") continue;
    const name = people.nameAt[at - 1];
    if (name?.to !== at) continue;
    const isTold = tokens[at + 1]?.kind === "number" || DETERMINERS.has(tokens[at + 1]?.lower ?? "");
    if (isTold) return phraseEndingAt(scene, at - 1, sentence.from);
  }
  // "Ann Roe of the Sunday Dispatch, who said", "a study by scientists at the university, which found", "a stranger in a boat, who told us"
  const isThing = last !== null && tokens[comma + 1]?.lower === "who" && !isHumanPhrase(scene, last);
  const mayBelong = last?.kind === "name" || tokens[comma + 1]?.lower === "which" || isThing;
  return last && mayBelong ? wholeSubject(scene, last) : last;
}

/** How many tokens may come between a name and the clause about it. */
const MAX_TOLD = 16;

/** "Ann Roe (Leeds) | remains …, her aide, Bo Lee, said": a clause begins, not an insertion. */
function goesOnBehind(tokens: readonly Token[], opening: number, comma: number): boolean {
  if (tokens[opening]?.text !== "(") return false;
  for (let at = opening + 1; at < comma; at++)
    if (tokens[at]?.text === ")") return tokens[at + 1]?.kind === "word";
  return false;
}

/** "The coroner, Edmund Frayne, praised": the subject has its own verb before the one in question. */
function isFiniteVerb({ verb }: Token): boolean {
  return verb ? verb.forms.includes("past") && !verb.forms.includes("ing") : false;
}

function isHumanPhrase(scene: Scene, phrase: Phrase): boolean {
  const head = scene.tokens[phrase.head]?.lower ?? "";
  return (
    phrase.kind !== "description" ||
    isHumanNoun(head) ||
    DOCUMENT_NOUNS.has(head) ||
    POSSESSIVES.has(scene.tokens[phrase.from]?.lower ?? "")
  );
}

/** Where a verb's clause begins: after a quotation, a semicolon, or "…, but". */
function clauseStart(scene: Scene, verb: number): number {
  const { tokens } = scene;
  for (let at = verb - 1; at >= scene.sentence.from; at--) {
    const token = tokens[at];
    if (!token) break;
    if (/^[;:]$/.test(token.text)) return at + 1;
    if (token.kind === "quote" && !goesOnBehindWords(tokens, at)) return at + 1;
    if (
      token.text === "," &&
      CLAUSE_CONJUNCTIONS.has(tokens[at + 1]?.lower ?? "") &&
      scene.tokens[at + 2]?.kind === "word"
    ) {
      const next = tokens[at + 2];
      if (next && (next.isCapital || DETERMINERS.has(next.lower))) return at + 2;
    }
  }
  return scene.sentence.from;
}

/** "who was called “a thief” | by Ann Roe", "called “a thief” | on the radio": the clause with the words goes on. */
function goesOnBehindWords(tokens: readonly Token[], quote: number): boolean {
  const { text = "", lower = "" } = tokens[quote + 1] ?? {};
  return text === "," || (PREPOSITIONS.has(lower) && tokens[quote - 1]?.kind === "word");
}

/** "Roe, | dubbed “the thief” by Lee, said": done to her. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const words = /^(?:as|of)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  return tokens[at]?.verb?.forms.includes("participle") === true && tokens[words]?.kind === "quote";
}

/** "the F.B.I. director, James Comey, said", "a nurse called Ivy Stubbs, told": the name is that of the subject. */
function withApposition(scene: Scene, phrase: Phrase, comma: number): Phrase {
  if (phrase.kind !== "description") return withHolder(scene, phrase, comma + 1);
  const { tokens } = scene;
  const named = nameInClause(scene, phrase.from, phrase.to, comma);
  if (named) return named;
  const inserted = phraseEndingAt(scene, comma - 1, phrase.to);
  const before = tokens[(inserted?.from ?? 0) - 1];
  // "The head of the coastguard, Ingrid Falk," but "A spokesman for the builders, Harrowgate & Pym,"
  const isPerson =
    (inserted?.name && isPersonAt(scene, inserted.name.from)) || isPersonAt(scene, phrase.to + 1);
  const head = tokens[phrase.head]?.lower ?? "";
  const isHead = (PERSON_NOUNS.has(head) || ONE_OF_SEVERAL.has(head)) && isPerson;
  if (phrase.to > phrase.head + 1 && !isHead) return phrase;
  const isNamed = before?.text === "," || /^(?:called|named)$/.test(before?.lower ?? "");
  if (inserted?.kind === "name" && (isNamed || isOneNounPhrase(scene, phrase.to, inserted.from))) {
    return withEnds(inserted, phrase.from, inserted.to);
  }
  const after = scene.people.nameAt[phrase.to + 1];
  return after && after.from === phrase.to + 1 && tokens[phrase.to]?.text === ","
    ? { kind: "name", from: phrase.from, to: after.to, head: after.to - 1, name: after }
    : phrase;
}

/** ", former Fijian | judge Ann Roe": only words of the noun phrase from a comma to the name. */
function isOneNounPhrase({ tokens }: Scene, comma: number, name: number): boolean {
  if (tokens[comma]?.text !== "," || name - comma > MAX_MODIFIERS) return false;
  for (let at = comma + 1; at < name; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || isStop(token.lower) || NAMING_ANOTHER.has(token.lower)) return false;
  }
  return true;
}

const MAX_MODIFIERS = 6;
