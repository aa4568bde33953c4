import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { OBJECT_PRONOUNS, PERSONAL_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { PRESSING_VERBS, QUESTION_WORDS } from "../../english/speech/reporting.ts";
import { SPEECH_NOUNS } from "../../english/speech/speech-verbs.ts";
import type { CueLink } from "../linking/cue-link.ts";
import { labelAt } from "../linking/labels.ts";
import type { Link } from "../linking/link.ts";
import { linksInSentence } from "../linking/links.ts";
import { mainSubject } from "../linking/main-subject.ts";
import { claimBefore } from "../linking/owner-links.ts";
import { paperBefore } from "../linking/papers.ts";
import { isSamePhrase, type Phrase } from "../linking/phrase.ts";
import { phraseEndingAt } from "../linking/phrases.ts";
import { withQuoted } from "../linking/quoting-openings.ts";
import { type Scene, sceneOf } from "../linking/scene.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Antecedent } from "./antecedent.ts";
import { antecedentsOf } from "./antecedents.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import type { Feature } from "./features.ts";
import type { Option } from "./judge.ts";
import { isClause, isLong, nobodyOption } from "./nobody.ts";
import { genderOfPronoun } from "./pronouns.ts";
import { cautionBehindQuestion, isUncuedReply, replying } from "./replies.ts";
import { isIndefinite } from "./sightings.ts";
import { identityOf, mentionOf, nobodyAt, type Source, sourceWith } from "./source.ts";
import { isMetBefore } from "./unnamed.ts";
import type { OptionResult, WordsInScene } from "./words-to-judge.ts";

/** Every way to read the words; nobody is always among them. */
export function optionsOf(discourse: Discourse, scene: Scene, place: WordsInScene): Option<OptionResult>[] {
  const { cues, at, isAlone } = place;
  const links = isAlone
    ? verdictBehind(scene)
    : withQuoted(scene, withReports(scene, linksInSentence(scene, cues, at), place), at);
  const known: LookedUp[] = [];
  const words = wordsIn(scene, place.draft);
  const options = [nobodyOption(scene, place, links)];
  // "Ann Roe received a letter that read: “…”": nobody's who spoke before
  const isPaper = !isAlone && paperBefore(scene, at) !== null;
  const isReply = isUncuedReply(scene, place);
  const isTold = links.some(link => namesTeller(link) || hasOwnVoice(discourse, link));
  const leads = isPaper || isReply || isTold ? [] : leadBefore(scene, place);
  const isOfThing = links.some(link => isItBehind(scene, link));
  for (const link of [...links, ...leads]) {
    const gender = genderOfPronoun(scene.tokens[(link.inner?.subject ?? link.phrase).head]?.lower ?? "");
    const isOfSomebody = gender !== null && SOMEBODY[gender].test(words);
    for (const option of linked(discourse, link, known)) {
      if (isOfThing && leads.includes(link) && option.source.person?.kind === "person") continue;
      const named = withOwnName(option, words);
      options.push(isOfSomebody ? withSpokenOf(named) : named);
    }
  }
  if (isReply) options.push(replying(scene, place));
  else if (!isPaper) for (const option of goingOn(scene, place)) options.push(withOwnName(option, words));
  return options;
}

/** “…,” said Ann Roe: right behind the words a name says whose they are, so no sentence before introduces them. */
function namesTeller({ features, inner, phrase }: Link): boolean {
  return features.includes("tail-strong") && (inner?.subject ?? phrase).kind === "name";
}

/** “…,” it said: right behind the words a paper or a body, and no person whom the sentence before is about. */
function isItBehind({ tokens }: Scene, { features, inner, phrase }: Link): boolean {
  return (
    tokens[(inner?.subject ?? phrase).head]?.lower === "it" &&
    /^tail-(?:strong|weak)$/.test(features[0] ?? "")
  );
}

/** “…,” the landlady said: right behind the words, somebody whom the article has met without a name. */
function hasOwnVoice(discourse: Discourse, { features, inner, phrase }: Link): boolean {
  const voice = inner?.subject ?? phrase;
  return features.includes("tail-strong") && voice.kind === "description" && isMetBefore(discourse, voice);
}

/**
 * "said the “rigged” vote was over": the words are part of what is reported without marks. A report that no other
 * link covers gets its own: "the “rigged” vote was over, Roe said", "Roe’s claim that it was “rigged”".
 */
function withReports(scene: Scene, links: readonly Link[], { reports, draft, at }: WordsInScene): Link[] {
  // "Roe repeated Hale’s warning that it was “bad”": what she reports is his.
  const claim = claimBefore(scene, at);
  const around = reports.filter(
    ({ span, cue }) =>
      span.start <= draft.start && draft.end <= span.end && (claim === null || cue.at >= claim.owner.from),
  );
  if (around.length === 0) return [...links];
  const known = links.map(link => {
    const isIn = around.some(({ cue }) => cue.at === (link.inner?.at ?? link.cue));
    const isOwn = isIn || around.some(({ cue }) => isSamePhrase(cue.subject, link.phrase));
    if (isOwn && !isIn) return link;
    const feature: Feature = isIn ? "in-report" : "beside-report";
    const { phrase, cue, inner, features } = link;
    return { phrase, cue, inner, features: [...features, feature] };
  });
  const others = around.filter(
    ({ cue }) => !links.some(link => link.cue === cue.at || link.inner?.at === cue.at),
  );
  return [
    ...known,
    ...others.map(
      ({ cue }): Link => ({ phrase: cue.subject, cue: cue.at, inner: null, features: ["report"] }),
    ),
  ];
}

/** A phrase of the sentence with everybody it may mean: several links share a subject. */
interface LookedUp {
  readonly phrase: Phrase;
  readonly antecedents: readonly Antecedent[];
}

function lookUp(discourse: Discourse, phrase: Phrase, known: LookedUp[]): readonly Antecedent[] {
  for (const one of known) if (isSamePhrase(one.phrase, phrase)) return one.antecedents;
  const antecedents = antecedentsOf(discourse, phrase);
  known.push({ phrase, antecedents });
  return antecedents;
}

/** How many UTF-16 code units of the words are searched for a possible speaker's name. */
const NAMING_LENGTH = 600;

function wordsIn({ reading }: Scene, { start, end }: Draft): string {
  return reading.article.text.slice(start, Math.min(end, start + NAMING_LENGTH));
}

/** People seldom call themselves by their surname: “Roe must go,” he said. */
function withOwnName(option: Option<OptionResult>, words: string): Option<OptionResult> {
  const surname = option.source.person?.fullest.words.at(-1);
  if (surname === undefined || surname.length < 3 || !words.includes(surname)) return option;
  return withFeature(option, "named-in-words");
}

const SOMEBODY = { he: /\b(?:he|him|his)\b/i, she: /\b(?:she|her|hers)\b/i } as const;

/** Signs that a pronoun means whoever was speaking, and not somebody spoken of. */
const SPEAKING: ReadonlySet<Feature> = new Set<Feature>([
  "told-before",
  "tells-here",
  "spoke-last",
  "was-asked",
]);

/** “He was very articulate,” he said: two men, of whom the one who was telling is likelier to speak. */
function withSpokenOf(option: Option<OptionResult>): Option<OptionResult> {
  const { source, features } = option;
  if (identityOf(source) === null || features.some(feature => SPEAKING.has(feature))) return option;
  return withFeature(option, "spoken-of");
}

/** A copy of an option with one more feature; written out to keep one object shape, like `withEnds`. */
function withFeature(
  { source, features, offset, caution, result }: Option<OptionResult>,
  more: Feature,
): Option<OptionResult> {
  return { source, features: [...features, more], offset, caution, result };
}

/** Links through a weak verb with words between it and the marked ones. */
const WEAK_LINKS: ReadonlySet<Feature> = new Set<Feature>([
  "before-near-weak",
  "before-far-weak",
  "before-deed",
  "after-closed",
]);

function linked(discourse: Discourse, link: Link, known: LookedUp[]): Option<OptionResult>[] {
  const phrase = link.inner?.subject ?? link.phrase;
  const isWeak = link.features.some(feature => WEAK_LINKS.has(feature));
  return lookUp(discourse, phrase, known).map(({ source, features, caution = 0 }) => ({
    source,
    features: [
      ...link.features,
      ...features,
      ...(isWeak && features.includes("is-indefinite") ? (["is-indefinite-weak"] as const) : []),
    ],
    offset: 0,
    caution,
    result: { kind: "link", link },
  }));
}

/** The previous speaker continues: every candidate, as likely as before. */
function goingOn(scene: Scene, place: WordsInScene): Option<OptionResult>[] {
  const { reading, sentence, number } = scene;
  const { draft, last, lastSentence, isAlone, at } = place;
  if (!last) return [];
  const isSameParagraph = last.paragraph === draft.paragraph;
  if (!isSameParagraph && last.paragraph !== draft.paragraph - 1) return [];
  if (!isSameParagraph && isIntroducedByName(scene, draft)) return [];
  const role = reading.article.paragraphs[draft.paragraph - 1]?.role;
  if (!isSameParagraph && role !== "body" && role !== "block-quote" && role !== "post") return [];
  const opens = at === sentence.from;
  const features: Feature[] = [];
  if (lastSentence === number) features.push("goes-on-same-sentence");
  else if (isSameParagraph && lastSentence < number - 1) features.push("goes-on-later");
  if (isSameParagraph && lastSentence !== number) {
    features.push(isAlone ? "goes-on-sentence" : opens ? "goes-on-opening" : "goes-on-inside");
  } else if (!isSameParagraph) {
    if (!opens && !isAlone) return [];
    features.push(isAlone ? "goes-on-paragraph" : "goes-on-paragraph-more");
    if (role === "block-quote" && isUnannounced(reading, last)) features.push("goes-on-block");
    if (last.isLeftOpen) features.push("goes-on-open-mark");
    if (lastSentence < number - 1) features.push("goes-on-ended");
  }
  if (last.cue === null) features.push("goes-on-no-cue");
  if (opens && !isAlone && carriesSentence(scene, draft, at)) features.push("goes-on-carries");
  if (draft.kind === "mixed") features.push(isClause(reading, draft) ? "goes-on-clause" : "goes-on-fragment");
  else if (!isAlone && isLong(reading, draft)) features.push("goes-on-long");
  const caution = cautionBehindQuestion(scene, place);
  const continued = (source: Source, own: readonly Feature[], probability: number): Option<OptionResult> => ({
    source,
    features: own,
    offset: Math.log(Math.max(probability, 1e-6)),
    caution,
    result: { kind: "goes-on", from: last, isSameParagraph },
  });
  const voices = last.shares.map(({ source, probability }) =>
    continued(
      sourceWith(source, { isStated: isSameParagraph && source.isStated }),
      source.person?.kind === "person" ? features : [...features, "goes-on-body"],
      probability,
    ),
  );
  // “We want it back,” it said. “You have a week.”: whoever “it” is.
  if (last.unknown > 0) voices.push(continued(nobodyAt(mentionOf(reading, at, at)), features, last.unknown));
  return voices;
}

/** “We waited,” he said. ¶ Thomas Roe was no more forthcoming. “He left.”: the paragraph is about somebody by name. */
function isIntroducedByName({ reading, people, number }: Scene, { paragraph }: Draft): boolean {
  const before = reading.sentences[number - 1];
  if (before?.paragraph !== paragraph) return false;
  const scene = sceneOf(reading, people, before, number - 1);
  return mainSubject(scene, before.from, before.to)?.kind === "name";
}

/** “They are in support” of the evidence: six words or more that open a sentence, which ends with a phrase of no verb. */
function carriesSentence({ tokens, reading, sentence }: Scene, draft: Draft, at: number): boolean {
  const next = tokens[at + 1];
  if (draft.kind !== "direct" || !isClause(reading, draft) || !next || !opensTail(next)) return false;
  for (let after = at + 2; after < sentence.to; after++) {
    const token = tokens[after];
    if (!token || token.kind === "quote" || token.verb || AUXILIARIES.has(token.lower)) return false;
  }
  return true;
}

/** "of the evidence", "to support him" */
function opensTail({ lower, isCapital }: Token): boolean {
  return !isCapital && (lower === "to" || PREPOSITIONS.has(lower));
}

/** Whether the voice before stands in a paragraph of the article's own that ends without a colon. */
function isUnannounced({ article }: Reading, { paragraph }: Draft): boolean {
  const before = article.paragraphs[paragraph - 1];
  if (!before || before.role === "block-quote") return false;
  return !/:\s*$/.test(article.text.slice(Math.max(before.start, before.end - 4), before.end));
}

/** “…” That was the verdict of Agnes Thorpe. “…” So says Guy Penhallow. “…” ¶ – Bernie Sanders */
function verdictBehind({ reading, people, tokens, sentence, number }: Scene): Link[] {
  const next = reading.sentences[number + 1];
  if (!next || next.to - next.from > 40) return [];
  const behind = sceneOf(reading, people, next, number + 1);
  const phraseAfter = (at: number): Phrase | null => {
    const name = people.nameAt[at];
    return name && name.to <= next.to ? phraseEndingAt(behind, name.to - 1, at) : null;
  };
  const link = (phrase: Phrase | null, cue: number | null, feature: Feature): Link[] =>
    phrase ? [{ phrase, cue, inner: null, features: [feature] }] : [];
  if (/^(?:-|–|—|--|―)$/.test(tokens[next.from]?.text ?? "") && next.paragraph <= sentence.paragraph + 1) {
    const phrase = phraseAfter(next.from + 1);
    return phrase && next.to - phrase.to <= 1 ? link(phrase, null, "label") : [];
  }
  const signer = signerIn(behind);
  if (signer && next.paragraph <= sentence.paragraph + 1) return link(signer, null, "signature");
  if (next.paragraph !== sentence.paragraph) return [];
  const opening = tokens[next.from]?.lower ?? "";
  const second = tokens[next.from + 1]?.lower ?? "";
  if (opening === "so" && /^(?:says|said|wrote|writes|went|goes)$/.test(second)) {
    return link(phraseAfter(next.from + 2), next.from + 1, "verdict");
  }
  if (!/^(?:that|those|this|these|such)$/.test(opening) || !/^(?:was|were|is|are)$/.test(second)) return [];
  const from = tokens.slice(next.from, next.to).findIndex(({ lower }) => /^(?:of|from|by)$/.test(lower));
  return from < 0 ? [] : link(phraseAfter(next.from + from + 1), next.from + 1, "verdict");
}

/** "Tammy Orcutt, 52, school bus driver": a name and who that is, without a verb. */
function signerIn({ tokens, people, sentence }: Scene): Phrase | null {
  const name = people.nameAt[sentence.from];
  if (!name || name.from !== sentence.from || sentence.to - sentence.from > 14) return null;
  for (let at = name.to; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || /^[:;?!]$/.test(token.text)) return null;
    if (at === name.to && !/^[,(|–—-]$/.test(token.text)) return null;
    if (token.verb?.forms.includes("past") || AUXILIARIES.has(token.lower)) return null;
    // "Ann Roe, on the phone from Tarn, remembers it well."
    const next = at + 1 < sentence.to ? tokens[at + 1] : undefined;
    const hasObject = next?.is.determiner === true || PERSONAL_PRONOUNS.has(next?.lower ?? "");
    if (token.kind === "word" && /(?:s|ed)$/.test(token.lower) && hasObject) return null;
  }
  const { from, to } = name;
  return { kind: "name", from, to, head: to - 1, name };
}

/** "He had a question for the crowd:" – the sentence before introduces the words. */
function leadBefore({ reading, people, sentence, number }: Scene, place: WordsInScene): Link[] {
  const { draft, lastSentence, cuesBefore, at, isAlone } = place;
  const lead = reading.sentences[number - 1];
  if (!lead || lastSentence >= number - 1 || lead.paragraph < draft.paragraph - 1) return [];
  const isInside = !isAlone && at !== sentence.from;
  const before = sceneOf(reading, people, lead, number - 1);
  if (isInside) return leadInside(place, lead.paragraph);
  const endsOpen = reading.tokens[lead.to - 1]?.text === ":";
  const label = endsOpen ? labelAt(before, lead.to - 1) : null;
  if (label) return [label];
  const way = endsOpen ? "lead-colon" : lead.paragraph === draft.paragraph ? "lead" : "lead-paragraph";
  const noun: Feature[] = hasSpeechNoun(before) ? ["lead-speech-noun"] : [];
  const last = tellerIn(cuesBefore);
  // "The judge asked if she was well. ¶ “I am,” she said."
  const isAnswer = last && !endsOpen && hasPutQuestion(before, last) && !isQuestion(reading, draft);
  const reporter = isAnswer ? reporterOf(last, cuesBefore) : undefined;
  // "A reporter asked if she was well": as likely as whoever was named last
  if (isAnswer && !reporter && !isIndefinite(before.tokens, last.subject)) return [];
  const cue = reporter ?? last;
  if (cue) return [{ phrase: cue.subject, cue: cue.at, inner: null, features: [`${way}-cue`, ...noun] }];
  const phrase = mainSubject(before, lead.from, lead.to);
  return phrase ? [{ phrase, cue: null, inner: null, features: [`${way}-subject`, ...noun] }] : [];
}

/** "Roe said his sister had used it for years. “She loved it.”": what she only does is part of what Roe said. */
function tellerIn(cues: readonly CueLink[]): CueLink | undefined {
  const last = cues.at(-1);
  if (last?.verb.strength !== "deed") return last;
  const isReporting = ({ verb, subject, at }: CueLink) =>
    verb.strength === "strong" &&
    subject.kind === "name" &&
    at < last.subject.from &&
    at >= last.subject.from - 2;
  return cues.findLast(isReporting) ?? last;
}

/** "asked | her why", "asked | if she", "asked | Ann Roe whether" */
function hasPutQuestion({ tokens, people }: Scene, { at, verb, order }: CueLink): boolean {
  if (!PRESSING_VERBS.has(verb.base) || order !== "subject-first") return false;
  const to =
    people.nameAt[at + 1]?.to ?? (OBJECT_PRONOUNS.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1);
  return QUESTION_WORDS.has(tokens[to]?.lower ?? "");
}

/** "Roe said | a guard asked him whether it hurt": who tells of the question. */
function reporterOf({ subject }: CueLink, cues: readonly CueLink[]): CueLink | undefined {
  return cues.findLast(
    ({ verb, at, order }) => verb.strength === "strong" && order === "subject-first" && at < subject.from,
  );
}

function isQuestion({ article }: Reading, { start, end }: Draft): boolean {
  return article.text.slice(start, end).endsWith("?");
}

/**
 * "Roe said the vote was over. The count was a “joke that nobody laughed at”.": the report in the sentence before
 * continues.
 */
function leadInside({ cuesBefore, cues, draft }: WordsInScene, paragraph: number): Link[] {
  const cue = cuesBefore.find(({ verb }) => verb.strength === "strong");
  if (!cue || cues.length > 0 || paragraph !== draft.paragraph) return [];
  return [{ phrase: cue.subject, cue: cue.at, inner: null, features: ["lead-inside"] }];
}

/** "read a statement on the steps" */
function hasSpeechNoun({ tokens, sentence }: Scene): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (SPEECH_NOUNS.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** Whether the sentence contains only marked words, punctuation and "and". */
export function standsAlone({ tokens, sentence }: Scene): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || token.kind === "punct" || CONJUNCTIONS.has(token.lower)) continue;
    return false;
  }
  return true;
}
