import { isFullName, type NameForm } from "../../names/name-form.ts";
import { isBare, samePerson, whoIsMeant } from "../../names/same-person.ts";
import type { Speaker } from "../../quotes/quotation.ts";
import type { Steps } from "../../search/steps.ts";
import { isNear } from "../../text/typing-errors.ts";
import { type SpeakerName, speakerNameOf } from "./speaker-name.ts";

/** A person quoted in an article, with what that article alone says about their name. */
interface Quoted {
  readonly speaker: Speaker;
  readonly identity: string;
  /** The forms of the name, read. */
  readonly read: ReadonlyMap<string, SpeakerName>;
}

/** A person with all the full names that are theirs in the library. */
interface Known {
  readonly identity: string;
  readonly forms: readonly NameForm[];
  /** Numbers of the articles that quote them by the full name. */
  readonly articles: ReadonlySet<number>;
}

/** More people with one surname are not compared with each other; this keeps the work linear. */
const MAX_NAMESAKES = 200;

/** Speakers examined between two pauses, with all their namesakes; a few milliseconds. */
const SPEAKERS_A_STEP = 200;
const NAMESAKES_A_STEP = 3;

/**
 * Decides which of a library's speakers are one person, as a function from an article's identity to the library's;
 * computed with pauses.
 *
 * - Spellings that an article itself gives to one person ("Volodymyr Zelenskyy" beside "Volodymyr Zelensky", or the
 *   name in its own script) are one person in every article.
 * - Full names that the rule for names joins (Bill Roe and William Roe) are one person, unless one of them could be
 *   several: a Ted Roe beside an Edward and a Theodore stays separate.
 * - A bare surname ("Mr Okafor") is the only person with that surname whom the library knows by a full name. If it
 *   knows none or several, or the same article quotes that person too, it stays separate.
 *
 * @param quoted the speakers of each article
 */
export function* joinSpeakers(quoted: readonly (readonly Quoted[])[]): Steps<(identity: string) => string> {
  const parents = new Map<string, string>();
  const rootOf = (identity: string): string => {
    let root = identity;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  const join = (one: string, other: string): void => {
    const [a, b] = [rootOf(one), rootOf(other)].sort();
    if (a !== undefined && b !== undefined && a !== b) parents.set(b, a);
  };
  let seen = 0;
  for (const speakers of quoted) {
    for (const one of speakers) {
      for (const [full, other] of spellingsOf(one)) join(full, other);
      if (++seen % SPEAKERS_A_STEP === 0) yield;
    }
  }
  let known = yield* bySurname(yield* knownPeople(quoted, rootOf));
  const pairs: (readonly [Known, Known])[] = [];
  for (const namesakes of known.values()) pairs.push(...(yield* samePairs(namesakes)));
  for (const [one, other] of pairs) join(one.identity, other.identity);
  if (pairs.length > 0) known = yield* bySurname(yield* knownPeople(quoted, rootOf));
  for (const [article, speakers] of quoted.entries()) {
    for (const { speaker, identity, read } of speakers) {
      const form = read.get(speaker.name)?.form;
      if (speaker.kind !== "person" || !form?.isProper || !isBare(form)) continue;
      const namesakes = known.get(form.surname) ?? [];
      seen += 1 + namesakes.length;
      if (seen > SPEAKERS_A_STEP) {
        seen = 0;
        yield;
      }
      const meant = whoIsMeant(
        form,
        namesakes.map(({ forms }) => forms),
      );
      const one = meant.kind === "one" ? namesakes[meant.at] : undefined;
      if (one && !one.articles.has(article)) parents.set(identity, one.identity);
    }
  }
  return rootOf;
}

/**
 * What a speaker may be joined with others by: in `joinSpeakers`, speakers who share none of these, directly or
 * through others, are unrelated.
 */
export function linksOf(quoted: Quoted): readonly string[] {
  const { speaker, identity, read } = quoted;
  const surname = speaker.kind === "person" ? (read.get(speaker.name)?.form.surname ?? "") : "";
  return [
    `is ${identity}`,
    ...spellingsOf(quoted).flatMap(names => names.map(name => `is ${name}`)),
    ...(surname === "" ? [] : [`surname ${surname}`]),
  ];
}

/** Everybody the library knows by a full name. */
function* knownPeople(
  quoted: readonly (readonly Quoted[])[],
  rootOf: (identity: string) => string,
): Steps<readonly Known[]> {
  let seen = 0;
  // Those who are quoted in many articles have the same forms in most.
  const known = new Map<string, { forms: Set<NameForm>; articles: Set<number> }>();
  for (const [article, speakers] of quoted.entries()) {
    for (const { speaker, identity, read } of speakers) {
      if (++seen % SPEAKERS_A_STEP === 0) yield;
      const own = read.get(speaker.name)?.form;
      if (speaker.kind !== "person" || !own || !isFullName(own)) continue;
      const root = rootOf(identity);
      const person = known.get(root) ?? { forms: new Set<NameForm>(), articles: new Set<number>() };
      known.set(root, person);
      person.articles.add(article);
      for (const form of [speaker.name, ...speaker.alsoNamed]) {
        const name = read.get(form)?.form;
        if (name && name.surname === own.surname) person.forms.add(name);
      }
    }
  }
  yield;
  return [...known].map(([identity, { forms, articles }]) => ({ identity, forms: [...forms], articles }));
}

function* bySurname(people: readonly Known[]): Steps<ReadonlyMap<string, readonly Known[]>> {
  const groups = new Map<string, Known[]>();
  for (const [at, person] of people.entries()) {
    if (at % SPEAKERS_A_STEP === 0) yield;
    for (const surname of new Set(person.forms.map(form => form.surname))) {
      const group = groups.get(surname);
      if (!group) groups.set(surname, [person]);
      else if (group.length < MAX_NAMESAKES) group.push(person);
    }
  }
  return groups;
}

/**
 * Pairs that are one person and match the same others: somebody who could be two people joins nobody. If several are
 * one person, each is paired with the first.
 */
function* samePairs(people: readonly Known[]): Steps<readonly (readonly [Known, Known])[]> {
  const pairs: (readonly [Known, Known])[] = [];
  /** The first of those who match the same others. */
  const firstOf = new Map<string, Known>();
  for (const [i, one] of people.entries()) {
    if (i % NAMESAKES_A_STEP === 0) yield;
    // Everybody matches themselves, so two with the same matches are among these.
    const same = people.flatMap((other, j) => (i === j || isOne(one, other) ? [j] : [])).join();
    const first = firstOf.get(same);
    if (first) pairs.push([first, one]);
    else firstOf.set(same, one);
  }
  return pairs;
}

function isOne(a: Known, b: Known): boolean {
  let isSame = false;
  for (const one of a.forms) {
    for (const other of b.forms) {
      const { kind } = samePerson(one, other);
      if (kind === "different") return false;
      isSame ||= kind === "same";
    }
  }
  return isSame;
}

function spellingsOf({
  speaker: { kind, name, alsoNamed },
  read,
}: Quoted): readonly (readonly [string, string])[] {
  if (alsoNamed.length === 0) return [];
  const nameOf = (form: string) => read.get(form) ?? speakerNameOf(form);
  const full = nameOf(name);
  if (kind !== "person" || !isFullName(full.form)) return [];
  return alsoNamed
    .map(nameOf)
    .filter(other => isSpellingOf(other, full))
    .map(other => [full.words.join(" "), other.words.join(" ")] as const);
}

function isSpellingOf(other: SpeakerName, full: SpeakerName): boolean {
  if (!isFullName(other.form) || other.words.length !== full.words.length) return false;
  const isOtherScript = other.words.every(word => !/\p{sc=Latin}/u.test(word));
  return isOtherScript || other.words.every((word, i) => isNear(word, full.words[i] ?? ""));
}
