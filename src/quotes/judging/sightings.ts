import { OPENING_FINITE_CLAUSES } from "../../english/grammar/clause-words.ts";
import { COMPARING_PREPOSITIONS, DETERMINERS, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { PICKED } from "../../english/people/titles.ts";
import { NOBODY, PRESSING_VERBS, QUESTION_WORDS } from "../../english/speech/reporting.ts";
import type { CueLink } from "../linking/cue-link.ts";
import { mainSubject } from "../linking/main-subject.ts";
import type { Phrase } from "../linking/phrase.ts";
import { phraseEndingAt } from "../linking/phrases.ts";
import type { Scene } from "../linking/scene.ts";
import type { Gender } from "../people/gender.ts";
import type { NameMention } from "../people/name-mention.ts";
import type { SpeakerKind } from "../quotation.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import { isAnaphor } from "./anaphors.ts";
import type { Antecedent } from "./antecedent.ts";
import { antecedentsOf } from "./antecedents.ts";
import type { Discourse, Sighting, Standing } from "./discourse.ts";
import { likeliestFew } from "./likeliest.ts";
import { namedJustBefore } from "./named-just-before.ts";
import { type Source, sourceOfName, sourceWith } from "./source.ts";

/** Records everybody that a sentence mentions, in order: names, and whom its subjects refer to. */
export function noteSentence(discourse: Discourse, scene: Scene, cues: readonly CueLink[]): void {
  const { reading, sentence, tokens } = scene;
  const main = mainSubject(scene, sentence.from, sentence.to);
  const opening = openingSubject(scene);
  const subjects = subjectsOf(
    [main, opening].filter(phrase => phrase !== null),
    cues,
  );
  const parts = partsIn(scene, cues, main);
  const named = namedIn(scene, subjects, parts);
  const anaphors = new Set(anaphorsIn(scene, subjects));
  subjects.push(...anaphors);
  subjects.sort((a, b) => a.from - b.from);
  // Pronouns are resolved from what comes before them, including the sentence's own names.
  let next = 0;
  for (const phrase of subjects) {
    while (next < named.length && (named[next]?.at ?? 0) < phrase.from) push(discourse, named[next++]);
    if (phrase.name) continue;
    for (const source of sourcesOf(discourse, phrase)) {
      const isSomebody =
        source.person || (source.described && isNewcomer(reading, phrase, source.described.kind));
      // "It said it would appeal": who is "it" isn't "he" afterwards.
      const isThing = phrase.kind === "pronoun" && tokens[phrase.head]?.lower === "it";
      if (!isSomebody || (isThing && source.person?.kind === "person")) continue;
      const as = anaphors.has(phrase) ? "oblique" : "subject";
      const isNamed = phrase.kind === "description";
      push(discourse, sightingIn(scene, parts, phrase.from, { source, as, isNamed, isAsked: false }));
    }
  }
  while (next < named.length) push(discourse, named[next++]);
}

/** The parts that those in a sentence have in it, by the first tokens of their names or phrases. */
interface Parts {
  readonly topics: readonly number[];
  readonly tellers: ReadonlySet<number>;
  readonly asked: ReadonlySet<number>;
  readonly askers: ReadonlyMap<number, Gender>;
}

function partsIn(scene: Scene, cues: readonly CueLink[], main: Phrase | null): Parts {
  // "A solicitor had offered to look at it, she added, and": about her
  const isNew = main !== null && isIndefinite(scene.tokens, main);
  const teller = tellerBehind(scene, cues, isNew);
  // "Mr Lee met Mr Osei there, he said": both are about him.
  const topics: number[] = [];
  const isMainTold = teller && (teller.kind !== "pronoun" || isNew);
  for (const topic of [teller, isMainTold ? null : main]) {
    // In "X and Y said", Y alone is not the sentence's topic.
    const isJoined = topic !== null && scene.tokens[topic.from - 1]?.lower === "and";
    if (topic === null || isJoined) continue;
    topics.push(topic.name?.from ?? topic.from);
    // "Ann Roe and Ida Holm run the mill": neither more than the other.
    const partner =
      topic.name && isOneOfTwo(scene, topic.name.from, topic.name.to) ? topic.name.to + 1 : null;
    if (partner !== null) topics.push(partner);
  }
  const asked = askedIn(scene, cues);
  return { topics, tellers: tellersIn(scene, cues, asked), asked, askers: askersIn(scene, cues) };
}

/** A sighting at a token, with the part that the sentence gives to whoever is there. */
function sightingIn(
  { sentence, number, tokens }: Scene,
  { topics, tellers, askers }: Parts,
  at: number,
  { source, as, isNamed, isAsked }: Pick<Sighting, "source" | "as" | "isNamed" | "isAsked">,
): Sighting {
  const isMain = topics.includes(at);
  // Written out, in the order of `Sighting`: a spread makes V8 give each sighting a shape that grows step by step.
  return {
    at,
    paragraph: sentence.paragraph,
    source,
    as,
    sentence: number,
    isMain,
    isTeller: tellers.has(at),
    isNamed,
    // "Was Ann Roe content?"
    isAsked: isAsked || (isMain && tokens[sentence.to - 1]?.text === "?"),
    asker: askers.get(at) ?? null,
  };
}

/** The people whom a sentence names. */
function namedIn(scene: Scene, subjects: readonly Phrase[], parts: Parts): Sighting[] {
  const { reading, people, sentence } = scene;
  const subjectNames = new Set(subjects.map(({ name }) => name));
  const named: Sighting[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const name = people.nameAt[at];
    if (!name || name.from !== at) continue;
    const person = people.personOf.get(name);
    if (!person) continue;
    const isSubject = subjectNames.has(name) && !isOneOfTwo(scene, name.from, name.to);
    const source = sourceOfName(reading, name, person);
    const as = isSubject ? "subject" : positionOf(reading, name, sentence.from);
    named.push(sightingIn(scene, parts, at, { source, as, isNamed: true, isAsked: parts.asked.has(at) }));
  }
  return named;
}

/** "The bridge had held, | Ann Roe said", "…, said Ann Roe": what comes before is only what she said. */
function tellerBehind({ tokens, sentence }: Scene, cues: readonly CueLink[], isNew: boolean): Phrase | null {
  const isTail = ({ order, verb, at, subject, isTrailing }: CueLink) => {
    if (verb.strength !== "strong" || subject.kind === "relative") return false;
    const first = Math.min(at, subject.from);
    if (first <= sentence.from || tokens[first - 1]?.text !== ",") return false;
    const end = Math.max(at + 1, subject.to);
    const isSetApart = order === "inverted" || (isNew && subject.kind === "pronoun");
    return isTrailing || (isSetApart && (sentence.to - end <= 1 || tokens[end]?.text === ","));
  };
  return cues.findLast(isTail)?.subject ?? null;
}

/** The first tokens of those whom the sentence says to have said something. */
function tellersIn(
  { tokens }: Scene,
  cues: readonly CueLink[],
  asked: ReadonlySet<number>,
): ReadonlySet<number> {
  // "She hit back: “…”"
  const isBeforeColon = (verb: number) =>
    [verb + 1, verb + 2].some(at => tokens[at]?.text === ":" && tokens[at + 1]?.kind === "quote");
  const told = cues.filter(
    ({ verb, at }) => (verb.strength !== "deed" || isBeforeColon(at)) && !asked.has(at + 1),
  );
  return new Set(told.map(({ subject }) => subject.name?.from ?? subject.from));
}

/** "Ann Roe | and Bo Lee", "Ann Roe and | Bo Lee" */
function isOneOfTwo({ tokens, people }: Scene, from: number, to: number): boolean {
  if (tokens[from - 1]?.lower === "and") return true;
  return tokens[to]?.lower === "and" && people.nameAt[to + 1]?.from === to + 1;
}

/** The names right after a verb of asking, by their first tokens: "A reporter asked | Ann Roe whether". */
function askedIn({ people, tokens }: Scene, cues: readonly CueLink[]): ReadonlySet<number> {
  const asked = cues.filter(({ verb, at }) => {
    const name = people.nameAt[at + 1];
    // "questioned Roe’s logic"
    return PRESSING_VERBS.has(verb.base) && name?.from === at + 1 && tokens[name.to]?.kind !== "clitic";
  });
  return new Set(asked.map(({ at }) => at + 1));
}

/** "| Ann Roe asked him whether it leaked", "| Ann Roe asked if he was well", but not "“Does it leak?” Ann Roe asked him" or "asked him to leave". */
function askersIn({ tokens, sentence }: Scene, cues: readonly CueLink[]): ReadonlyMap<number, Gender> {
  const askers = new Map<number, Gender>();
  const marked = tokens.slice(sentence.from, sentence.to).findIndex(({ kind }) => kind === "quote");
  for (const { verb, order, at, subject } of cues) {
    if (marked >= 0 && sentence.from + marked <= at + 2) break;
    if (!PRESSING_VERBS.has(verb.base) || order !== "subject-first") continue;
    const isAskedOf = isOpeningQuestion(tokens[at + 2]?.lower ?? "");
    const about = isIndefinite(tokens, subject) ? null : whomQuestionIsAbout(tokens, at + 1);
    const whom = isAskedOf ? genderOfObject(tokens[at + 1]?.lower ?? "") : about;
    if (whom) askers.set(subject.name?.from ?? subject.from, whom);
  }
  return askers;
}

/** "a reporter" */
export function isIndefinite(tokens: readonly Token[], { kind, from }: Phrase): boolean {
  return kind === "description" && /^(?:an?|one|another)$/.test(tokens[from]?.lower ?? "");
}

function genderOfObject(lower: string): Gender | null {
  if (lower === "him") return "he";
  return lower === "her" ? "she" : null;
}

/** "asked | if she needed a break": hardly who asks; not "asked | if she could leave". */
function whomQuestionIsAbout(tokens: readonly Token[], at: number): Gender | null {
  const isOwnWish = /^(?:can|could|may|might|should|must)$/.test(tokens[at + 2]?.lower ?? "");
  if (!/^(?:if|whether)$/.test(tokens[at]?.lower ?? "") || isOwnWish) return null;
  const lower = tokens[at + 1]?.lower;
  return lower === "he" || lower === "she" ? lower : null;
}

/** "asked him | whether", "asked him | about", "pressed him | on" */
function isOpeningQuestion(lower: string): boolean {
  return QUESTION_WORDS.has(lower) || /^(?:about|on|over)$/.test(lower);
}

/** Who is noted for a subject: of a pronoun that two may be, both, so that neither seems to have spoken for sure. */
function sourcesOf(discourse: Discourse, phrase: Phrase): readonly Source[] {
  const same = namedJustBefore(discourse, phrase);
  if (same) return [sourceWith(same.source, {})];
  const few = likeliestFew(meantBy(discourse, phrase), discourse);
  return phrase.kind === "pronoun" ? few : few.slice(-1);
}

/** Whom a subject stands for: “the driver” is somebody new, unless the article says who drives. */
function meantBy(discourse: Discourse, phrase: Phrase): readonly Antecedent[] {
  return antecedentsOf(discourse, phrase).filter(({ features }) => !features.includes("described-guess"));
}

function push({ sightings }: Discourse, sighting: Sighting | undefined): void {
  if (sighting) sightings.push(sighting);
}

/** "When | Ann Roe left, he …": the subject of the clause that opens the sentence, by name. */
function openingSubject(scene: Scene): Phrase | null {
  const { tokens, sentence, people } = scene;
  const name = people.nameAt[sentence.from + 1];
  if (!OPENING_FINITE_CLAUSES.has(tokens[sentence.from]?.lower ?? "") || name?.from !== sentence.from + 1)
    return null;
  return tokens[name.to]?.kind === "clitic" ? null : phraseEndingAt(scene, name.to - 1, name.from);
}

/** The sentence's main subject, that of its opening clause and the subjects of its cues, in order. */
function subjectsOf(own: readonly Phrase[], cues: readonly CueLink[]): Phrase[] {
  const phrases = own.filter(({ from }, at) => own.findIndex(other => other.from === from) === at);
  for (const { subject } of cues) {
    if (!phrases.some(({ from }) => from === subject.from)) phrases.push(subject);
  }
  return phrases.sort((a, b) => a.from - b.from);
}

/** "… rankles with the Dutchman": somebody mentioned without a name, and not as a subject. */
function anaphorsIn(scene: Scene, subjects: readonly Phrase[]): Phrase[] {
  const { tokens, sentence, people, reading } = scene;
  const found: Phrase[] = [];
  for (let from = sentence.from; from < sentence.to - 1; from++) {
    if (tokens[from]?.lower !== "the" || people.nameAt[from + 1]) continue;
    const head = /-year-old$/.test(tokens[from + 2]?.lower ?? "") ? from + 2 : from + 1;
    const phrase: Phrase = { kind: "description", from, to: head + 1, head, name: null };
    if (!isAnaphor(reading, phrase) || subjects.some(subject => subject.from === from)) continue;
    found.push(phrase);
  }
  return found;
}

/** The position of a name that is not a subject. */
function positionOf({ tokens }: Reading, { from, to }: NameMention, sentenceFrom: number): Standing {
  if (tokens[to]?.kind === "clitic") return "possessor";
  if (isCompared(tokens, from, sentenceFrom)) return "compared";
  if (tokens[from - 1]?.lower === "and" || tokens[to]?.lower === "and") return "joined";
  let before = from - 1;
  while (before > sentenceFrom && DETERMINERS.has(tokens[before]?.lower ?? "")) before--;
  return before >= sentenceFrom && PREPOSITIONS.has(tokens[before]?.lower ?? "") ? "oblique" : "object";
}

/** "the likes of Bo Lee and | Ann Roe", "unlike | Ann Roe", "such as | Ann Roe": named only as an example. */
function isCompared(tokens: readonly Token[], name: number, sentenceFrom: number): boolean {
  for (let at = name - 1; at >= sentenceFrom && at > name - 7; at--) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || token.verb) return false;
    if (token.kind === "punct" && /^[.;:]$/.test(token.text)) return false;
    if (COMPARING_PREPOSITIONS.has(token.lower)) return true;
    if (token.lower === "as") return tokens[at - 1]?.lower === "such";
  }
  return false;
}

/** "a senior official", "his father", "critics": somebody unnamed, who may be "he" or "they" afterwards. */
function isNewcomer({ tokens }: Reading, phrase: Phrase, kind: SpeakerKind): boolean {
  if (phrase.kind !== "description") return true;
  // "No other minister", "None of the guests"
  if (NOBODY.has(tokens[phrase.from]?.lower ?? "") || isYetToCome(tokens, phrase)) return false;
  const isDefinite = /^(?:the|this|that)$/.test(tokens[phrase.from]?.lower ?? "");
  return !isDefinite || kind === "person";
}

/** "His successor | has not been named", "Her replacement | has yet to be found": nobody yet; not "has yet to unpack". */
function isYetToCome(tokens: readonly Token[], { head, to }: Phrase): boolean {
  if (!/^(?:successor|replacement)$/.test(tokens[head]?.lower ?? "")) return false;
  const verbs = tokens.slice(to, to + LONGEST_YET).map(({ lower }) => lower);
  const chosen = verbs.findIndex(lower => PICKED.has(lower));
  const before = verbs.slice(0, Math.max(chosen, 0));
  return (
    /^be(?:en)?$/.test(before.at(-1) ?? "") &&
    before.some(lower => /^(?:will|not|yet|expected|due|likely)$/.test(lower))
  );
}

/** Most words of "is not yet expected to be | named". */
const LONGEST_YET = 7;
