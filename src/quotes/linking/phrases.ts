import { CALENDAR, TIMES } from "../../english/grammar/calendar.ts";
import {
  BEFORE_GERUND,
  COMPLEMENT_PREPOSITIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  HAVE_FORMS,
  JOINING_PREPOSITIONS,
  NOUNS_IN_LY,
  PLACING_PREPOSITIONS,
} from "../../english/grammar/function-words.ts";
import {
  INDEFINITE_PRONOUNS,
  PERSONAL_PRONOUNS,
  PRONOUNS_OF_ANYBODY,
  QUANTIFIERS,
} from "../../english/grammar/pronouns.ts";
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  PERSON_NOUNS,
  PERSONS_OR_ADJECTIVES,
} from "../../english/people/nouns.ts";
import { OFFICES } from "../../english/people/titles.ts";
import { COMMON_PASTS } from "../../english/speech/speech-verbs.ts";
import type { NameMention } from "../people/name-mention.ts";
import { isHumanNoun, isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import { isNumbered, isRankAhead, nameInClause, withHolder } from "./appositions.ts";
import { complementEnd } from "./complement-end.ts";
import { nameOfOne, nameOfRole } from "./named-roles.ts";
import { type Phrase, withEnds } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** The noun phrase whose last token is `at`, not reaching before `limit`. */
export function phraseEndingAt(scene: Scene, at: number, limit: number): Phrase | null {
  const { tokens } = scene;
  const token = tokens[at];
  if (!token || at < limit) return null;
  if (token.kind === "word" && PERSONAL_PRONOUNS.has(token.lower)) return oneWord("pronoun", at);
  if (token.lower === "who" || token.lower === "which" || token.lower === "that") {
    return token.lower === "who" ? oneWord("relative", at) : null;
  }
  const name = scene.people.nameAt[at];
  if (name && name.to === at + 1 && name.from >= limit) {
    const from = withRoleBefore(scene, name.from, limit);
    const own: Phrase = { kind: "name", from, to: at + 1, head: at, name };
    return chainBefore(scene, own, limit) ?? own;
  }
  if (token.lower === "else") return phraseEndingAt(scene, at - 1, limit);
  if (INDEFINITE_PRONOUNS.has(token.lower)) {
    return { kind: "description", from: at, to: at + 1, head: at, name: null };
  }
  if (!isNounLike(scene, at)) return null;
  let from = at;
  while (from - 1 >= limit && isModifier(scene, from - 1)) {
    from--;
    if (isDeterminer(scene, from)) break;
  }
  const own: Phrase = { kind: "description", from, to: at + 1, head: at, name: null };
  return chainBefore(scene, own, limit) ?? own;
}

/** The noun phrase that begins at `at`, as after "said". */
export function phraseStartingAt(scene: Scene, at: number, limit: number): Phrase | null {
  const first = scene.tokens[at];
  if (!first || at >= limit) return null;
  // "said “Night Lights” cast member Ann Roe"
  if (first.kind === "quote") return isBeforeNoun(scene, at) ? phraseStartingAt(scene, at + 1, limit) : null;
  if (
    first.kind === "word" &&
    PERSONAL_PRONOUNS.has(first.lower) &&
    first.lower !== "her" &&
    first.lower !== "him"
  ) {
    return oneWord("pronoun", at);
  }
  const name = scene.people.nameAt[at];
  return name?.from === at ? startingWithName(scene, name, limit) : startingWithNoun(scene, at, limit);
}

/** Whether marked words modify a person noun in lower case: "“Night Lights” cast member". */
function isBeforeNoun(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1];
  return next?.kind === "word" && !next.isCapital && isRoleAhead(scene, at + 1, scene.sentence.to);
}

/** "Clinton campaign manager Robby Mook", "Clinton's spokesman": reads on to the last name or noun. */
function startingWithName(scene: Scene, { from, to }: NameMention, limit: number): Phrase {
  const { tokens, people } = scene;
  let name = people.nameAt[from];
  let end = to;
  let head = to - 1;
  while (end < limit) {
    const next = tokens[end];
    if (!next) break;
    const more = people.nameAt[end];
    const afterOf = next.lower === "of" ? people.nameAt[end + 2] : undefined;
    if (next.kind === "clitic" && next.lower !== "'d") end++;
    else if (next.kind === "number" && (isRoleAhead(scene, end + 1, limit) || isRankAhead(scene, end)))
      end++; // "Year 6 teacher", "Air Force 1st Lt. Ann Roe"
    else if (!name && afterOf?.from === end + 2)
      end += 2; // "US secretary of state Madeleine Albright"
    else if (more && more.from === end) {
      name = more;
      end = more.to;
      head = end - 1;
    } else if (
      next.kind === "word" &&
      !next.isCapital &&
      !isStop(next.lower) &&
      (PERSON_NOUNS.has(next.lower) ||
        GROUP_NOUNS.has(next.lower) ||
        // "according to Harbour Board filings"
        (DOCUMENT_NOUNS.has(next.lower) && tokens[end - 1]?.kind !== "clitic") ||
        people.nameAt[end + 1] !== undefined ||
        isRoleAhead(scene, end, limit))
    ) {
      name = undefined;
      head = end;
      end++;
    } else if (head === end - 1 && isDescribed(tokens, end)) {
      head = end;
      end++;
    } else break;
  }
  if (name && name.to === end)
    return withHolder(scene, { kind: "name", from, to: end, head: end - 1, name }, limit);
  const apposed = PERSON_NOUNS.has(tokens[head]?.lower ?? "") ? nameOfRole(scene, from, end, limit) : null;
  if (apposed) return apposed;
  return { kind: "description", from, to: complementEnd(scene, head + 1, limit), head, name: null };
}

/**
 * "the mayor of Leeds", "another said", "former minister Sergei Lavrov": a phrase that doesn't begin with a name.
 */
function startingWithNoun(scene: Scene, at: number, limit: number): Phrase | null {
  const { tokens } = scene;
  let from = at;
  while (from < limit && DETERMINERS.has(tokens[from]?.lower ?? "")) from++;
  const { end, last } = nounEnd(scene, from, limit);
  if (end === from) {
    // "said one of the guests", "another said"
    const alone = from > at ? (tokens[from - 1]?.lower ?? "") : "";
    if (!QUANTIFIERS.has(alone)) return null;
    const to = complementEnd(scene, from, limit);
    const named = nameInClause(scene, at, to, limit) ?? nameOfOne(scene, at, from, limit);
    return named ?? { kind: "description", from: at, to, head: from - 1, name: null };
  }
  if (last && last.to === end)
    return withHolder(scene, { kind: "name", from: at, to: end, head: end - 1, name: last }, limit);
  const head = end - 1;
  if (!isNounLike(scene, head)) return null;
  const to = complementEnd(scene, end, limit);
  return (
    nameOfRole(scene, at, end, limit) ??
    nameInClause(scene, at, to, limit) ?? { kind: "description", from: at, to, head, name: null }
  );
}

/** Where the words and names of a noun phrase end, and the name at its end, if any. */
function nounEnd(
  scene: Scene,
  from: number,
  limit: number,
): { readonly end: number; readonly last: NameMention | undefined } {
  const { tokens, people } = scene;
  let end = from;
  let last: NameMention | undefined;
  while (end < limit) {
    const token = tokens[end];
    const inName = people.nameAt[end];
    if (!token) break;
    const isJoint =
      (token.lower === "and" && isJoinedRole(scene, end, limit)) ||
      (token.lower === "of" && isNumbered(scene, end));
    if (isJoint && end > from) {
      last = undefined;
      end += people.nameAt[end + 1]?.from === end + 1 ? 1 : 2;
      continue;
    }
    if (inName && inName.from === end) {
      last = inName;
      end = inName.to;
      continue;
    }
    if (token.kind === "clitic") {
      last = undefined;
      end++;
      continue;
    }
    if (token.kind !== "word" && token.kind !== "number") break;
    if (isStop(token.lower) || CALENDAR.has(token.lower)) break;
    // "The Tarn Board | congratulated the team"
    if (last?.to === end && isDoneTo(tokens, end)) break;
    // "the mayor | stood": after a person noun, a word that leads to no other such noun is a verb.
    const isPastNoun =
      end > from && people.nameAt[end] === undefined && isSpeaker(tokens[end - 1]?.lower ?? "");
    if (
      isPastNoun &&
      !token.isCapital &&
      !isHumanNoun(token.lower) &&
      !isRoleAhead(scene, end, limit) &&
      !isDescribed(tokens, end)
    )
      break;
    const verb = token.verb;
    if (verb && end > from && !token.isCapital && verb.forms.includes("past") && verb.strength === "strong")
      break;
    last = undefined;
    end++;
  }
  return { end, last };
}

/** "congratulated | the team": a verb in -ed, with its object. */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
  const { lower = "", isCapital } = tokens[at] ?? {};
  return isCapital === false && /[^e]ed$/.test(lower) && tokens[at + 1]?.is.determiner === true;
}

/** "international | pressure", "Roe’s general | concerns": a noun behind what is here no noun for a person. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const { kind, lower = "", isCapital, verb } = tokens[at] ?? {};
  if (kind !== "word" || isCapital || !PERSONS_OR_ADJECTIVES.has(tokens[at - 1]?.lower ?? "")) return false;
  const isNever = isStop(lower) || FUNCTION_WORDS.has(lower) || COMMON_PASTS.has(lower);
  return !isNever && !verb && !/(?:[^e]ed|ly)$/.test(lower);
}

/** "co-founder | and chief executive Ann Roe": two offices of one person, followed by the name. */
function isJoinedRole({ tokens, people }: Scene, and: number, limit: number): boolean {
  if (!isHumanNoun(tokens[and - 1]?.lower ?? "") && !OFFICES.has(tokens[and - 1]?.bare ?? "")) return false;
  // "former Pennsylvania Gov. and Committee Chairman Ann Roe"
  const titled = people.nameAt[and + 1];
  if (titled?.from === and + 1 && titled.titles.length > 0) return true;
  for (let at = and + 1; at < Math.min(limit, and + 5); at++) {
    const name = people.nameAt[at];
    if (name?.from === at) return isHumanNoun(tokens[at - 1]?.lower ?? "");
    if (tokens[at]?.kind !== "word" || isStop(tokens[at]?.lower ?? "")) return false;
  }
  return false;
}

/** "campaign | manager Robby Mook": a person noun follows within four words. */
export function isRoleAhead(scene: Scene, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    const token = scene.tokens[i];
    if (token?.kind !== "word" || isStop(token.lower) || DETERMINERS.has(token.lower)) return false;
    if (!token.isCapital && /ed$/.test(token.lower)) return false;
    // "cast member": where past and present look the same, it is as likely a noun.
    const forms = token.verb?.forms ?? [];
    if (forms.includes("past") && !forms.includes("present")) return false;
    if (PERSON_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower)) return true;
  }
  return false;
}

/** Goes left over "of", "for", "at": in "a spokesman for Trump" the head is the spokesman. */
function chainBefore(scene: Scene, own: Phrase, limit: number): Phrase | null {
  const { tokens } = scene;
  // "mother of three Ann Roe"
  const counted = own.from - 3;
  if (own.name?.from === own.from && counted >= limit && isNumbered(scene, own.from - 2))
    return isNounLike(scene, counted) ? withEnds(own, counted, own.to) : null;
  const start = startOfRole(scene, own, limit);
  const preposition = tokens[start - 1];
  const noun = start - 2;
  if (!preposition || noun < limit || preposition.isCapital) return null;
  const before = tokens[noun];
  // "a report by the institute": "by" only joins documents; elsewhere it names an agent.
  const isWritten = preposition.lower === "by" && DOCUMENT_NOUNS.has(before?.lower ?? "");
  if (!COMPLEMENT_PREPOSITIONS.has(preposition.lower) && !isWritten) return null;
  if (before?.kind !== "word") return null;
  if (before.verb && !PERSON_NOUNS.has(before.lower) && !DOCUMENT_NOUNS.has(before.lower)) return null;
  const outer = phraseEndingAt(scene, noun, limit);
  if (!outer || outer.kind === "pronoun" || outer.kind === "relative") return null;
  if (outer.kind === "name" && outer.name?.isDoubtful) return null;
  if (
    outer.kind === "description" &&
    own.kind === "name" &&
    preposition.lower !== "of" &&
    !isHumanNoun(before.lower)
  )
    return null;
  if (outer.kind === "name" && own.kind === "name" && !JOINING_PREPOSITIONS.has(preposition.lower))
    return null;
  if (
    PLACING_PREPOSITIONS.has(preposition.lower) &&
    outer.kind === "description" &&
    !isHumanNoun(tokens[outer.head]?.lower ?? "")
  )
    return null;
  // "the log for that morning": a time doesn't say who it is.
  const isTime = own.kind === "description" && TIMES.has(tokens[own.head]?.lower ?? "");
  return isTime ? outer : withEnds(outer, outer.from, own.to);
}

/** How many words before a role a name's description may have. */
const MOST_BEFORE_ROLE = 4;

/**
 * Where the description of a name begins that belongs to somebody else: "the wife of | Hollywood actor Ivo Strand", "a
 * friend of | the poet and critic Ivo Strand". Otherwise where the phrase begins.
 */
function startOfRole({ tokens }: Scene, own: Phrase, limit: number): number {
  if (own.kind !== "name" || own.from === own.name?.from) return own.from;
  let at = own.from;
  while (at - 1 >= limit && own.from - at < MOST_BEFORE_ROLE) {
    const { kind, lower = "", isCapital } = tokens[at - 1] ?? {};
    const isPart = isCapital || isHumanNoun(lower) || lower === "and" || DETERMINERS.has(lower);
    if (kind !== "word" || !isPart) break;
    at--;
  }
  const isOfAnother =
    /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? "") && isHumanNoun(tokens[at - 2]?.lower ?? "");
  return isOfAnother ? at : own.from;
}

/** A noun for a person, or for something that is read. */
function isSpeaker(lower: string): boolean {
  return isHumanNoun(lower) || DOCUMENT_NOUNS.has(lower);
}

/** "former foreign minister Sergei Lavrov": role words in lower case before the name are part of the phrase. */
function withRoleBefore(scene: Scene, from: number, limit: number): number {
  let at = from;
  let seen = 0;
  while (at - 1 >= limit && seen < 6) {
    const token = scene.tokens[at - 1];
    if (token?.kind !== "word" || token.isCapital) break;
    if (PERSON_NOUNS.has(token.lower) || (seen > 0 && !isStop(token.lower) && !token.verb)) {
      at--;
      seen++;
    } else break;
  }
  if (at < from && at - 1 >= limit && DETERMINERS.has(scene.tokens[at - 1]?.lower ?? "")) at--;
  return at;
}

/** "others", "someone", "all": phrases without a noun. */
const STANDS_ALONE: ReadonlySet<string> = new Set([...QUANTIFIERS, ...PRONOUNS_OF_ANYBODY]);

function isNounLike(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== "word" || token.isCapital === undefined) return false;
  if (CALENDAR.has(token.lower)) return false;
  if (STANDS_ALONE.has(token.lower)) return true;
  if (isStop(token.lower) || FUNCTION_WORDS.has(token.lower)) return false;
  return !(token.lower.endsWith("ly") && !NOUNS_IN_LY.has(token.lower));
}

function isModifier(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (!token) return false;
  if (token.kind === "number" || token.kind === "clitic" || token.kind === "quote")
    return token.kind !== "quote";
  if (token.kind !== "word") return false;
  if (scene.people.nameAt[at]) return true;
  if (isDeterminer(scene, at)) return true;
  if (isStop(token.lower)) return false;
  if (isSeparateVerb(scene, at)) return false;
  const { verb } = token;
  return !(verb?.strength === "strong" && (verb.forms.includes("past") || verb.forms.includes("ing")));
}

/** A determiner in context: "that" after a word ("said that", "a party that") joins a clause. */
export function isDeterminer({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  if (!token?.is.determiner) return false;
  const before = tokens[at - 1];
  return !(token.lower === "that" && before?.kind === "word" && !before.is.preposition);
}

/**
 * "Obama rebuked critics", "had handled messages", "by slamming rivals": not part of the noun phrase that follows.
 */
function isSeparateVerb({ tokens, people }: Scene, at: number): boolean {
  const { lower, verb } = tokens[at] ?? {};
  const before = tokens[at - 1]?.lower ?? "";
  if (lower === undefined) return false;
  if (HAVE_FORMS.has(before) && lower.endsWith("ed")) return true;
  if (verb?.forms.includes("ing")) return BEFORE_GERUND.has(before);
  const isAfterSubject =
    people.nameAt[at - 1]?.to === at || PERSONAL_PRONOUNS.has(before) || /^\p{Ll}{3,}ly$/u.test(before);
  return isAfterSubject && (verb?.forms.includes("third") || verb?.forms.includes("past") === true);
}

/** "he", "who" */
export function oneWord(kind: "pronoun" | "relative", at: number): Phrase {
  return { kind, from: at, to: at + 1, head: at, name: null };
}
