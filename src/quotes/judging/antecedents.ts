import { ONE_OF_SEVERAL, SINGULAR_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import {
  DOCUMENT_NOUNS,
  GENDERED,
  GROUP_NOUNS,
  PERSON_NOUNS,
  ROLES_IN_BODIES,
} from "../../english/people/nouns.ts";
import { HONORIFICS, OFFICES_OF_STATE } from "../../english/people/titles.ts";
import { isOneWho } from "../linking/main-subject.ts";
import type { Phrase } from "../linking/phrase.ts";
import { startOfTwoRoles } from "../linking/two-roles.ts";
import { ANOTHER, resolveDescription } from "../people/descriptions.ts";
import { isOfGeneration, type NameMention } from "../people/name-mention.ts";
import type { People, Person } from "../people/person.ts";
import type { EvidenceStep, Mention, Speaker, SpeakerKind } from "../quotation.ts";
import { genderOfNoun, isHumanNoun, isManOrWoman } from "../reading/noun-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { ofAge, yearsIn } from "./aged.ts";
import { isAnaphor } from "./anaphors.ts";
import type { Antecedent } from "./antecedent.ts";
import type { Discourse, Sighting } from "./discourse.ts";
import type { Feature } from "./features.ts";
import { makerOfIt, makerOfPaper } from "./paper-makers.ts";
import { isOfAnother } from "./parties.ts";
import {
  canBe,
  type DescriptionSign,
  genderOfPronoun,
  guessedAntecedents,
  pronounAntecedents,
} from "./pronouns.ts";
import { mentionOf, nobodyAt, type Source, sourceOfName, sourceWith } from "./source.ts";
import { isMetBefore, withoutName } from "./unnamed.ts";

/** Everybody a phrase may refer to; never empty. */
export function antecedentsOf(discourse: Discourse, phrase: Phrase): Antecedent[] {
  switch (phrase.kind) {
    case "name":
      return ofName(discourse, phrase);
    case "pronoun":
    case "relative":
      return ofPronoun(discourse, phrase);
    case "description":
      return ofDescription(discourse, phrase);
  }
}

function ofName(discourse: Discourse, phrase: Phrase): Antecedent[] {
  const { reading, people } = discourse;
  const { name } = phrase;
  const person = name && people.personOf.get(name);
  if (!name || !person) return [describedBy(reading, phrase)];
  if (person.candidates.length > 0) return ofNamesakes(discourse, name, person);
  // "The younger Roe" isn't the only Roe there is.
  if (isOfGeneration(reading.tokens, name))
    return [{ source: nobodyAt(mentionOf(reading, name.from, name.to)), features: ["is-name"] }];
  const source = sourceOfName(reading, name, person);
  const features: Feature[] = ["is-name"];
  if (name.isDoubtful && person.mentions.length === 1) features.push("is-doubtful");
  if (person.kind !== "person") features.push("is-body");
  const partner =
    person.kind === "person" ? (partnerOf(discourse, phrase) ?? relativeOf(discourse, phrase)) : null;
  if (partner || isJoined(reading, people, phrase)) features.push("is-joined");
  return [{ source, features }, ...(partner ? [partner] : [])];
}

/**
 * The other person in "Ann Roe and Bo Lee said", "said Ann Roe and Bo Lee": as likely as the one beside the verb.
 */
function partnerOf({ reading, people }: Discourse, { from, to }: Phrase): Antecedent | null {
  const { tokens } = reading;
  const and = andBefore(tokens, people, from);
  const before = and === null ? undefined : people.nameAt[and - 1];
  const behind = tokens[to]?.lower === "and" ? people.nameAt[to + 1] : undefined;
  const isLast = behind?.from === to + 1 && /^(?:[,.;:]|)$/.test(tokens[behind.to]?.text ?? "");
  const name = before ?? (isLast ? behind : undefined);
  if (!name) return null;
  const person = people.personOf.get(name);
  if (person?.kind !== "person" || person.human.strength === "none" || person.candidates.length > 0)
    return null;
  return { source: sourceOfName(reading, name, person), features: ["is-name", "is-joined"] };
}

/** "Ann and Mark Reed said", "Mr and Mrs Reed said": the other one has a first name or a form of address alone. */
function relativeOf({ reading }: Discourse, { from }: Phrase): Antecedent | null {
  const { tokens } = reading;
  const before = tokens[from - 2];
  if (tokens[from - 1]?.lower !== "and" || before?.isCapital !== true) return null;
  if (!FIRST_NAMES.has(before.bare) && !HONORIFICS.has(before.bare)) return null;
  return { source: nobodyAt(mentionOf(reading, from - 2, from - 1)), features: ["is-name", "is-joined"] };
}

/**
 * A bare surname that several people have, with nothing to show which of them it means: all are equally likely, so
 * that none is named and all are candidates.
 */
function ofNamesakes({ reading }: Discourse, name: NameMention, { candidates }: Person): Antecedent[] {
  const mention = mentionOf(reading, name.from, name.to);
  return candidates.map(person => {
    const full = mentionOf(reading, person.fullest.nameFrom, person.fullest.to);
    const steps: EvidenceStep[] = [{ kind: "short-form", mention, full }];
    const source = { mention, person, described: null, isStated: false, steps };
    return { source, features: ["is-name"] };
  });
}

/** "X and Y said": the words are both people's, or one's, and the sentence doesn't show which. */
function isJoined({ tokens }: Reading, people: People, phrase: Phrase): boolean {
  const { from, name } = phrase;
  const and = andBefore(tokens, people, from);
  if (name === null || and === null || startOfTwoRoles(tokens, phrase, 0) !== null) return false;
  // "Ann Roe, Ida Holm, | and Bo Lee"
  const isListed = tokens[and - 1]?.text === "," && people.nameAt[and - 2] !== undefined;
  return isListed || tokens[and - 1]?.kind === "word";
}

/** The "and" before a name: "Ann Roe | and Bo Lee", "Ann Roe | and the Herald’s Bo Lee". */
function andBefore(tokens: readonly Token[], people: People, from: number): number | null {
  const paper = tokens[from - 1]?.kind === "clitic" ? people.nameAt[from - 2] : undefined;
  const start = paper ? paper.from : from;
  const and = tokens[start - 1]?.lower === "the" && paper ? start - 2 : start - 1;
  return tokens[and]?.lower === "and" ? and : null;
}

function ofPronoun(discourse: Discourse, phrase: Phrase): Antecedent[] {
  const { reading } = discourse;
  const lower = reading.tokens[phrase.head]?.lower ?? "";
  const mention = mentionOf(reading, phrase.from, phrase.to);
  if (/^(?:i|my|me|we|us|our|you|your)$/.test(lower)) {
    return [{ source: nobodyAt(mention), features: ["is-first-person"] }];
  }
  if (phrase.kind === "relative") return [relative(discourse, phrase, mention)];
  const gender = genderOfPronoun(lower);
  if (gender) return pronounAntecedents(discourse, phrase, gender);
  const maker = makerOfIt(discourse, phrase);
  return [maker ? ofPaper(maker, mention) : plural(discourse, phrase, mention)];
}

/** “…,” it said: the letter's, and so its writer's. */
function ofPaper({ source }: Sighting, mention: Mention): Antecedent {
  const steps: EvidenceStep[] = [{ kind: "description", mention, explanation: source.mention }];
  return { source: sourceWith(source, { mention, isStated: false, steps }), features: ["described-known"] };
}

/** "who said": the person mentioned last. */
function relative({ sightings }: Discourse, phrase: Phrase, mention: Mention): Antecedent {
  const last = sightings.findLast(({ at }) => at < phrase.from);
  if (!last) return { source: nobodyAt(mention), features: [] };
  return { source: sourceWith(last.source, { isStated: false }), features: ["is-pronoun"] };
}

/** "they", "it": the body or group mentioned last, or nobody, because these rarely refer further back. */
function plural({ sightings, reading, people }: Discourse, phrase: Phrase, mention: Mention): Antecedent {
  const isOne = SINGULAR_PRONOUNS.has(reading.tokens[phrase.head]?.lower ?? "");
  const isTelling = isOne && tellsNext(reading.tokens, phrase.to);
  const last = sightings.findLast(
    ({ at, as, paragraph, source }) =>
      at < phrase.from &&
      // "The Mariners are “united”, it said": somebody else's words
      !(isOne && /^(?:are|were)$/.test(reading.tokens[people.nameAt[at]?.to ?? -1]?.lower ?? "")) &&
      (as === "subject" || as === "speaker") &&
      (!isTelling || (mention.paragraph - paragraph < 2 && mayBeThing(source))),
  );
  const kind = last?.source.person?.kind ?? last?.source.described?.kind;
  const isPerson = kind === "person" && !isTelling && !isUnnamedTeller(reading, phrase, last);
  if (!last || kind === undefined || isPerson || (isOne && kind === "group")) {
    return { source: nobodyAt(mention), features: ["is-they"] };
  }
  const steps: EvidenceStep[] = [{ kind: "pronoun", mention, antecedent: last.source.mention }];
  return { source: sourceWith(last.source, { mention, isStated: false, steps }), features: ["is-they"] };
}

/** "A council spokesperson said it would close. “…,” | they | said.": one person, of whom nothing shows he or she. */
function isUnnamedTeller(
  { tokens, sentenceOfToken }: Reading,
  phrase: Phrase,
  last: Sighting | undefined,
): boolean {
  if (tokens[phrase.head]?.lower !== "they" || !last?.isTeller || !tellsNext(tokens, phrase.to)) return false;
  const { source, sentence } = last;
  const isNext = sentence === (sentenceOfToken[phrase.from] ?? 0) - 1;
  return isNext && source.person === null && canBe(source, "he") && canBe(source, "she");
}

/** "it | said", "it | also added": what can say something is a body or a paper. */
function tellsNext(tokens: readonly Token[], at: number): boolean {
  const isSaid = (token: Token | undefined) =>
    token?.verb?.strength === "strong" && !token.verb.forms.includes("ing");
  return isSaid(tokens[at]) || isSaid(tokens[at + 1]);
}

/** Who may be "it": a body or a paper, or a name that nothing shows to be a person’s ("Skerrow Ferries"). */
function mayBeThing({ person, described }: Source): boolean {
  if (!person) return described !== null && described.kind !== "person";
  return person.kind !== "person" || (person.human.strength !== "strong" && person.genderEvidence === null);
}

function ofDescription(discourse: Discourse, phrase: Phrase): Antecedent[] {
  const years = yearsIn(discourse.reading, phrase);
  const standing = ofStanding(discourse, phrase);
  return years === null ? standing : ofAge(discourse, phrase, years, standing);
}

/** "The Ohio Democrat": nobody of another party or place. */
function ofStanding(discourse: Discourse, phrase: Phrase): Antecedent[] {
  return ofRole(discourse, phrase).filter(
    ({ source: { person } }) => person === null || !isOfAnother(discourse.reading, phrase, person),
  );
}

function ofRole(discourse: Discourse, phrase: Phrase): Antecedent[] {
  const { reading, descriptions } = discourse;
  const mention = mentionOf(reading, phrase.from, phrase.to);
  const own = withoutName(discourse, phrase, describedBy(reading, phrase));
  const known = resolveDescription(reading, descriptions, phrase);
  if (known === ANOTHER) return [own];
  if (known && known.rivals.length > 0) {
    const several = new Set([known.person, ...known.rivals]);
    const spokenOf = guessedFor(discourse, phrase, "described-one-of", several);
    if (spokenOf.length > 0) return [...spokenOf, own];
  }
  if (known) {
    const explanation = mentionOf(reading, known.from, known.to);
    const steps: EvidenceStep[] = [{ kind: "description", mention, explanation }];
    const source = { mention, person: known.person, described: null, isStated: false, steps };
    return [{ source, features: [known.isGuess ? "described-guess" : "described-known"] }, own];
  }
  const maker = makerOfPaper(discourse, phrase);
  if (maker) return [ofPaper(maker, mention), own];
  const authors = authorsOf(discourse, phrase, mention);
  // "A message from Ann Roe read" is hers whatever it is; "her message" may be anybody's.
  if (authors.length > 0) return authors.some(({ source }) => !source.isStated) ? [...authors, own] : authors;
  const among = namedWithBody(discourse, phrase);
  if (among) return [...guessedFor(discourse, phrase, "described-one-of", among), own];
  if (isMetBefore(discourse, phrase)) return [own];
  if (isAnaphor(reading, phrase)) return [...guessedFor(discourse, phrase, "described-last"), own];
  return isRoleOfOne(reading, phrase) ? [...guessedFor(discourse, phrase, "described-guess"), own] : [own];
}

/** "Her message read": a letter, a post or a statement speaks for its owner. */
function authorsOf(discourse: Discourse, phrase: Phrase, mention: Mention): Antecedent[] {
  const { reading } = discourse;
  if (!PERSONAL_DOCUMENT.test(reading.tokens[phrase.head]?.lower ?? "")) return [];
  const owner = ownerInside(discourse, phrase);
  if (!owner) return [];
  return antecedentsOf(discourse, owner).flatMap(({ source, features }) =>
    source.person?.kind === "person"
      ? [{ source: sourceWith(source, { mention, isStated: isSender(phrase, owner) }), features }]
      : [],
  );
}

function isSender(paper: Phrase, owner: Phrase): boolean {
  return owner.from > paper.head;
}

/** Whose a paper is: "her message", "Ann Roe’s message", "a message from Ann Roe". */
function ownerInside({ reading: { tokens }, people }: Discourse, { from, to, head }: Phrase): Phrase | null {
  if (genderOfPronoun(tokens[from]?.lower ?? "") !== null)
    return { kind: "pronoun", from, to: from + 1, head: from, name: null };
  const owner = people.nameAt[from];
  if (owner && tokens[owner.to]?.kind === "clitic" && owner.to < head)
    return { kind: "name", from, to: owner.to, head: from, name: owner };
  const sender = /^(?:from|by)$/.test(tokens[head + 1]?.lower ?? "") ? people.nameAt[head + 2] : undefined;
  if (sender?.to !== to) return null;
  return { kind: "name", from: sender.from, to, head: to - 1, name: sender };
}

const PERSONAL_DOCUMENT =
  /^(?:message|e-?mail|letter|tweet|post|text|note|memo|voicemail|op-ed|diary|blog|column)$/;

/**
 * "the Tarn Rail | head": the people named beside that body so far, since whoever was named last may be anybody's.
 * Undefined for other epithets.
 */
function namedWithBody(
  { reading: { tokens, sentences, sentenceOfToken }, people }: Discourse,
  { from, head }: Phrase,
): ReadonlySet<Person> | undefined {
  const body = people.nameAt[from + 1];
  const owner = body && people.personOf.get(body);
  if (
    !owner ||
    tokens[from]?.lower !== "the" ||
    body.to !== head ||
    !ROLES_IN_BODIES.has(tokens[head]?.lower ?? "")
  )
    return undefined;
  const beside = new Set<Person>();
  for (const mention of owner.mentions.slice(0, MOST_OF_BODY)) {
    const sentence = sentences[sentenceOfToken[mention.from] ?? -1];
    if (!sentence || mention.from >= from) continue;
    const to = Math.min(sentence.to, mention.to + BESIDE_BODY);
    for (let at = Math.max(sentence.from, mention.from - BESIDE_BODY); at < to; at++) {
      const name = people.nameAt[at];
      const person = name && people.personOf.get(name);
      if (person && person !== owner) beside.add(person);
    }
  }
  return beside;
}

/** Mentions of a body that are looked at, and tokens on each side of one. */
const MOST_OF_BODY = 12;
const BESIDE_BODY = 40;

/** "the coach", "the singer": one person, whom the article may have introduced before. */
function isRoleOfOne({ tokens }: Reading, { from, to, head }: Phrase): boolean {
  const noun = tokens[head];
  if (!noun || noun.isCapital || tokens[from]?.lower !== "the" || to - from !== 2) return false;
  // "The president" is always a president.
  return (PERSON_NOUNS.has(noun.lower) || GENDERED.has(noun.lower)) && !OFFICES_OF_STATE.has(noun.lower);
}

function guessedFor(
  discourse: Discourse,
  phrase: Phrase,
  sign: DescriptionSign,
  among?: ReadonlySet<Person>,
): Antecedent[] {
  const noun = discourse.reading.tokens[phrase.head]?.lower ?? "";
  return guessedAntecedents(discourse, phrase, genderOfNoun(noun), sign, among);
}

/** The phrase itself as the speaker's description: "a spokesman for the campaign". */
function describedBy(reading: Reading, phrase: Phrase): Antecedent {
  const { tokens, article } = reading;
  const mention = mentionOf(reading, phrase.from, phrase.to);
  const head = tokens[phrase.head]?.lower ?? "";
  // "said one", "one of them said": whoever of them that is
  const isOne = ONE_OF_SEVERAL.has(head) && phrase.head === phrase.from && isBareOne(tokens, phrase.to, head);
  if (isOne || /^(?:someone|somebody|everyone|everybody|anyone|anybody|nobody)$/.test(head)) {
    return { source: nobodyAt(mention), features: ["is-indefinite"] };
  }
  const noun = kindOfNoun(head);
  const kind = noun === "organisation" && isOneWho(tokens, phrase) ? "person" : noun;
  const name = article.text.slice(mention.start, mention.end);
  const described: Speaker = { name, kind, alsoNamed: [], isDescription: true };
  const source = { mention, person: null, described, isStated: true, steps: [] };
  const first = tokens[phrase.from]?.lower ?? "";
  const isOwned = tokens.slice(phrase.from, phrase.head).some(({ kind }) => kind === "clitic");
  const isDefinite = isOwned || /^(?:the|this|these|his|her|their|its|our|my)$/.test(first);
  const features: Feature[] = [isDefinite ? "is-definite" : "is-indefinite"];
  if (kind === "document") features.push("is-document");
  else if (!isHumanNoun(head)) features.push("is-thing");
  return { source, features };
}

/** "one", "another", "one of them", but not "one of the guests", "one driver" */
function isBareOne(tokens: readonly Token[], to: number, head: string): boolean {
  const last = tokens[to - 1]?.lower ?? "";
  return last === head || /^(?:them|us|these)$/.test(last);
}

function kindOfNoun(head: string): SpeakerKind {
  if (DOCUMENT_NOUNS.has(head)) return "document";
  if (PERSON_NOUNS.has(head) || GENDERED.has(head) || isManOrWoman(head)) return "person";
  return GROUP_NOUNS.has(head) || head.endsWith("s") ? "group" : "organisation";
}
