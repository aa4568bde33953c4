import type { Phrase } from "../linking/phrase.ts";
import type { HumanEvidence } from "../people/evidence.ts";
import type { Gender } from "../people/gender.ts";
import type { NameMention } from "../people/name-mention.ts";
import type { Person } from "../people/person.ts";
import type { Mention } from "../quotation.ts";
import { bareWord } from "../reading/lexeme.ts";
import { genderOfNoun } from "../reading/noun-words.ts";
import type { Antecedent } from "./antecedent.ts";
import { asksHere, isAnother } from "./askers.ts";
import type { Discourse, Sighting } from "./discourse.ts";
import type { Feature } from "./features.ts";
import {
  type Identity,
  identityOf,
  mentionOf,
  nobodyAt,
  type Source,
  sourceOfName,
  sourceWith,
} from "./source.ts";

/** The gender of a pronoun; null for "they", "it" and the first person. */
export function genderOfPronoun(pronoun: string): Gender | null {
  if (/^(?:he|his|him|himself)$/.test(pronoun)) return "he";
  return /^(?:she|her|hers|herself)$/.test(pronoun) ? "she" : null;
}

/** How many sightings back somebody may still be meant; further back, no reader remembers them. */
const REACH = 60;

/** No more people than this are compared with each other. */
const MAX_CANDIDATES = 8;

/** Somebody who may be meant, and where the text last mentioned them. */
interface Candidate {
  readonly source: Source;
  /** The latest sightings: any, one by name, one as the topic of a sentence. */
  readonly last: Sighting;
  named: Sighting | null;
  subject: Sighting | null;
  sightings: number;
  /** Whether the sentence before is mainly about something they said. */
  toldBefore: boolean;
  /** Whether the same sentence is mainly about something they said. */
  tellsHere: boolean;
  /** Whether somebody asked them in the sentence before. */
  wasAsked: boolean;
  /** Whether they asked him or her something in the sentence before. */
  asked: Gender | null;
  hasSpoken: boolean;
}

/** Everybody that a "he" or "she" may mean, with the evidence for each. */
export function pronounAntecedents(discourse: Discourse, phrase: Phrase, gender: Gender): Antecedent[] {
  const { reading } = discourse;
  const mention = mentionOf(reading, phrase.from, phrase.to);
  const all = candidatesBefore(discourse, phrase.from, gender);
  const meant = discourse.meantBy.get(phrase.from);
  const known = all.filter(({ source }) => identityOf(source) === meant);
  const candidates =
    known.length > 0 ? known : all.filter(({ last }) => !isAnother(reading, last, phrase, gender));
  const role = roleBefore(candidates, reading.sentenceOfToken[phrase.from]) ?? roleAsked(candidates, gender);
  const isQuestion = asksHere(reading, phrase);
  const found: Antecedent[] = weigh(discourse, phrase, gender, candidates).map(
    ({ source, features, antecedent }, index) => ({
      source: pronounSource(source, mention, antecedent),
      features,
      caution: cautionFor(candidates[index], role, isQuestion ? null : gender),
    }),
  );
  if (found.length === 0) found.push(...ahead(discourse, phrase, gender, mention));
  const caution = role ? SOMEBODY_AFTER_ROLE : 0;
  found.push({ source: nobodyAt(mention), features: ["somebody-else"], caution });
  return found;
}

function cautionFor(
  candidate: Candidate | undefined,
  role: Candidate | null,
  answering: Gender | null,
): number {
  if (answering && candidate?.asked === answering) return ASKED_BEFORE;
  return role && isBeside(candidate, role) ? NAMED_BESIDE_ROLE : 0;
}

/** Points for who asked her in the sentence before, where “It was cheap,” she said is no question. Set by hand. */
const ASKED_BEFORE = -6;

/**
 * Points for somebody without a name, after a sentence about a role ("The driver got out.") that neither that sentence nor
 * this one says more of. Raising it names fewer people: with the points fitted before, the invented articles had 434 wrong
 * names and 407 missing ones at 0, 428 and 411 at 2, 426 and 416 at 4.5. Set by hand: where a role is as likely as a
 * name, neither may be shown, and no article's gold says that.
 */
const SOMEBODY_AFTER_ROLE = 5;

/** Points for somebody whom only the sentence about the role names: “The officer who rescued Ann Roe was praised.” */
const NAMED_BESIDE_ROLE = -2;

/**
 * The role that the sentence before is mainly about: "The driver got out", "The officer who rescued Ann Roe was
 * praised". Null if that sentence or this one is about somebody with a name as well, or says that somebody spoke.
 */
function roleBefore(candidates: readonly Candidate[], here = 0): Candidate | null {
  const role = candidates.find(
    ({ source, subject, toldBefore }) => !source.person && subject?.sentence === here - 1 && !toldBefore,
  );
  return role && !candidates.some(candidate => isSpokenOf(candidate, role, here)) ? role : null;
}

/** "Her mother is not so sure. Ann Roe asked her why.": the role of the paragraph, whom she may have asked. */
function roleAsked(candidates: readonly Candidate[], gender: Gender): Candidate | null {
  const asker = candidates.find(({ asked }) => asked === gender);
  const place = asker?.last.paragraph;
  return candidates.find(({ source, last }) => !source.person && last.paragraph === place) ?? null;
}

/** Whether somebody with a name is a subject here or in the sentence before: "The officer came, and Ann Roe left". */
function isSpokenOf({ source, last, subject, tellsHere }: Candidate, role: Candidate, here: number): boolean {
  if (source.person === null) return false;
  // "The driver got out, and he waved": whom that pronoun was taken for is no evidence.
  const isGuess =
    subject !== null && !subject.isNamed && subject.as === "subject" && subject.at > role.last.at;
  if (tellsHere || (subject && subject.sentence >= here - 1 && !isGuess)) return true;
  return last.as === "subject" && last.at > role.last.at && (last.isTeller || !last.isNamed);
}

/** "The officer who rescued | Ann Roe": named after the role, in its sentence, and never a subject. */
function isBeside(candidate: Candidate | undefined, role: Candidate): boolean {
  if (!candidate || candidate.source.person === null || candidate.subject !== null) return false;
  return candidate.last.sentence === role.last.sentence && candidate.last.at > role.last.at;
}

function pronounSource({ person, described }: Source, mention: Mention, antecedent: Mention): Source {
  return {
    mention,
    person,
    described,
    isStated: false,
    steps: [{ kind: "pronoun", mention, antecedent }],
  };
}

/**
 * The people mentioned before a token, latest first; names without evidence of a person only if there is no other.
 */
function candidatesBefore({ sightings, reading }: Discourse, at: number, gender: Gender | null): Candidate[] {
  const here = reading.sentenceOfToken[at] ?? 0;
  const byIdentity = new Map<Identity, Candidate>();
  const note = (source: Source, sighting: Sighting): void => {
    const identity = identityOf(source);
    if (identity === null || !canBe(source, gender)) return;
    let candidate = byIdentity.get(identity);
    if (!candidate) {
      if (byIdentity.size >= MAX_CANDIDATES) return;
      candidate = candidateAt(source, sighting);
      byIdentity.set(identity, candidate);
    }
    count(candidate, sighting, here);
  };
  for (let index = sightings.length - 1, seen = 0; index >= 0 && seen < REACH; index--) {
    const sighting = sightings[index];
    if (!sighting || sighting.at >= at) continue;
    seen++;
    const { source } = sighting;
    if (isShared(source)) for (const each of whoIs(source)) note(each, sighting);
    else note(source, sighting);
  }
  const all = [...byIdentity.values()];
  // "What did Whitlock say?": who is asked is somebody.
  const shown = all.filter(({ source, wasAsked }) => wasAsked || source.person?.human.strength !== "none");
  return shown.length > 0 ? shown : all;
}

/** Whether a source is a bare surname of several people. */
function isShared({ person }: Source): boolean {
  return person !== null && person.candidates.length > 0;
}

/** Everybody that a bare surname shared by several people may be. */
function whoIs({ person, mention, isStated, steps }: Source): readonly Source[] {
  return (person?.candidates ?? []).map(each => ({
    mention,
    person: each,
    described: null,
    isStated,
    steps,
  }));
}

function candidateAt(source: Source, last: Sighting): Candidate {
  return {
    source,
    last,
    named: null,
    subject: null,
    sightings: 0,
    toldBefore: false,
    tellsHere: false,
    wasAsked: false,
    asked: null,
    hasSpoken: false,
  };
}

/** Adds an earlier sighting to what is known of somebody. */
function count(candidate: Candidate, sighting: Sighting, here: number): void {
  candidate.sightings++;
  if (sighting.isTeller && sighting.isMain) {
    if (sighting.sentence === here - 1) candidate.toldBefore = true;
    // Whom an earlier pronoun of the sentence was taken for is no evidence.
    if (sighting.sentence === here && sighting.isNamed) candidate.tellsHere = true;
  }
  if (sighting.isAsked && sighting.sentence === here - 1) candidate.wasAsked = true;
  if (sighting.sentence === here - 1) candidate.asked ??= sighting.asker;
  if (sighting.isNamed) candidate.named ??= sighting;
  if (sighting.isMain) candidate.subject ??= sighting;
  if (sighting.as === "speaker") candidate.hasSpoken = true;
}

/** Everybody that "the coach" may mean, if the article doesn't say who that is. */
export function guessedAntecedents(
  discourse: Discourse,
  phrase: Phrase,
  gender: Gender | null,
  sign: DescriptionSign,
  among?: ReadonlySet<Person>,
): Antecedent[] {
  const mention = mentionOf(discourse.reading, phrase.from, phrase.to);
  const candidates = candidatesBefore(discourse, phrase.from, gender).filter(
    ({ source: { person } }) => person && (!among || among.has(person)),
  );
  return weigh(discourse, phrase, gender, candidates).map(({ source, features, antecedent }) => ({
    source: sourceWith(source, {
      mention,
      isStated: false,
      steps: [{ kind: "description", mention, explanation: antecedent }],
    }),
    features: [...features, sign],
  }));
}

/** What tells that a description means somebody: see `features.ts`. */
export type DescriptionSign = "described-guess" | "described-last" | "described-one-of";

interface Weighed {
  readonly source: Source;
  readonly features: Feature[];
  readonly antecedent: Mention;
}

function weigh(
  discourse: Discourse,
  phrase: Phrase,
  gender: Gender | null,
  candidates: readonly Candidate[],
): Weighed[] {
  const bySubject = [...candidates].filter(({ subject }) => subject !== null);
  bySubject.sort((a, b) => (b.subject?.at ?? 0) - (a.subject?.at ?? 0));
  const bySpeech = discourse.sightings.findLast(({ as, at }) => as === "speaker" && at < phrase.from);
  const lastSpeaker = bySpeech ? identityOf(bySpeech.source) : null;
  const here = discourse.reading.sentenceOfToken[phrase.from] ?? 0;
  const most = Math.max(...candidates.map(({ sightings }) => sightings));
  const isToldHere = candidates.some(({ tellsHere }) => tellsHere);
  // The article's topic counts only if neither this sentence nor the one before says who is speaking.
  const isTold = isToldHere || candidates.some(({ toldBefore }) => toldBefore);
  const isAnswer = candidates.some(({ source, wasAsked }) => wasAsked && source.person !== null);
  return candidates.map((candidate, rank) => {
    const { source, last, named, sightings, hasSpoken } = candidate;
    const features: Feature[] = [
      rankAmongSubjects(bySubject.indexOf(candidate)),
      rank === 0 ? "latest-named" : rank === 1 ? "second-named" : "earlier-named",
      distanceOf(discourse, phrase, last),
      ...standingFeatures(last),
      ...personFeatures(source, gender),
    ];
    if (candidate.subject?.sentence === here) features.push("subject-of-sentence");
    if (candidate.subject?.sentence === here - 1) features.push("subject-of-last-sentence");
    if (candidate.tellsHere) features.push("tells-here");
    if (candidate.toldBefore && (candidate.tellsHere || !isToldHere)) features.push("told-before");
    if (candidate.wasAsked) features.push("was-asked");
    else if (isAnswer && candidate.toldBefore) features.push("asker");
    if (!isTold && source.person && discourse.prominent.inTitle.has(source.person)) features.push("in-title");
    if (hasSpoken) features.push("has-spoken");
    if (lastSpeaker !== null && identityOf(source) === lastSpeaker) features.push("spoke-last");
    if (!isTold && sightings === most && candidates.length > 1) features.push("most-named");
    return { source, features, antecedent: (named ?? last).source.mention };
  });
}

function rankAmongSubjects(rank: number): Feature {
  if (rank < 0) return "no-subject";
  return rank === 0 ? "latest-subject" : rank === 1 ? "second-subject" : "earlier-subject";
}

function distanceOf({ reading }: Discourse, phrase: Phrase, last: Sighting): Feature {
  const { paragraph } = mentionOf(reading, phrase.from, phrase.to);
  const sentence = reading.sentences[reading.sentenceOfToken[phrase.from] ?? -1];
  if (sentence && last.at >= sentence.from) return "same-sentence";
  const distance = paragraph - last.paragraph;
  if (distance <= 0) return "same-paragraph";
  return distance === 1 ? "last-paragraph" : distance <= 3 ? "two-paragraphs" : "far-back";
}

function standingFeatures({ as, isMain }: Sighting): Feature[] {
  if (as === "subject" && !isMain) return ["was-embedded"];
  if (as === "possessor") return ["was-possessor"];
  if (as === "oblique") return ["was-oblique"];
  if (as === "joined") return ["was-joined"];
  if (as === "compared") return ["was-compared"];
  return as === "object" ? ["was-object"] : [];
}

function personFeatures({ person, described }: Source, gender: Gender | null): Feature[] {
  if (!person) return described ? ["is-role"] : [];
  return [...genderFeatures(person, gender), HUMAN[person.human.strength]];
}

function genderFeatures({ genderEvidence: told }: Person, gender: Gender | null): Feature[] {
  if (gender === null) return [];
  if (told === null) return ["gender-unknown"];
  const isNamed = told.strength === "first-name";
  if (told.gender !== gender) return [isNamed ? "gender-name-against" : "gender-against"];
  if (isNamed) return ["gender-name"];
  return [told.strength === "pronoun-vote" ? "gender-votes" : "gender-title"];
}

const HUMAN = {
  strong: "human-sure",
  weak: "human-likely",
  none: "human-unknown",
  against: "human-unknown",
} as const satisfies Record<HumanEvidence["strength"], Feature>;

/**
 * Pronouns and first names are only evidence against somebody; a title or a noun of the other gender rules them out.
 */
export function canBe({ person, described }: Source, gender: Gender | null): boolean {
  if (!person) return described?.kind === "person" && fitsNoun(described.name, gender);
  const { kind, human, genderEvidence: told } = person;
  if (kind !== "person" || human.strength === "against") return false;
  if (gender === null || told === null || told.gender === gender) return true;
  return told.strength === "pronoun-vote" || told.strength === "first-name";
}

/** "A woman in Leeds" can't be "he". */
function fitsNoun(description: string, gender: Gender | null): boolean {
  for (const word of description.split(" ", MAX_DESCRIPTION)) {
    const told = genderOfNoun(bareWord(word));
    if (told) return gender === null || told === gender;
  }
  return true;
}

/** How many words of a description are searched for its noun. */
const MAX_DESCRIPTION = 6;

/** A pronoun before any name, as at the beginning of a feature: the people named in the next two paragraphs. */
function ahead(
  { reading, people }: Discourse,
  phrase: Phrase,
  gender: Gender,
  mention: Mention,
): Antecedent[] {
  const found: Antecedent[] = [];
  const seen = new Set<Person>();
  for (const name of namesFrom(people.names, phrase.to)) {
    if (name.paragraph > mention.paragraph + 2 || found.length >= 2) break;
    const person = people.personOf.get(name);
    if (!person || seen.has(person) || person.human.strength !== "strong") continue;
    seen.add(person);
    const source = sourceOfName(reading, name, person);
    if (!canBe(source, gender)) continue;
    found.push({
      source: pronounSource(source, mention, source.mention),
      features: [
        "is-ahead",
        found.length === 0 ? "latest-named" : "second-named",
        ...personFeatures(source, gender),
      ],
    });
  }
  return found;
}

/** The names from a token on. `names` are in the order of the text, with those of headlines at the end. */
function* namesFrom(names: readonly NameMention[], token: number): Generator<NameMention> {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < names.length; index++) {
    const name = names[index];
    if (name && name.from >= token) yield name;
  }
}
