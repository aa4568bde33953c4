import type { BlockRole } from "../../articles/article.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  PREPOSITIONS,
} from "../../english/function-words.ts";
import { SPEECH_NOUNS } from "../../english/speech-verbs.ts";
import { wordSet } from "../../english/word-set.ts";
import type { CueLink } from "../linking/cues.ts";
import { type Link, labelAt, linksInSentence } from "../linking/links.ts";
import { mainSubject } from "../linking/main-subject.ts";
import type { NotQuotation } from "../linking/not-quotations.ts";
import { isSamePhrase, type Phrase } from "../linking/phrase.ts";
import { phraseEndingAt } from "../linking/phrases.ts";
import { type Scene, sceneOf } from "../linking/scene.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Antecedent } from "./antecedent.ts";
import { antecedentsOf } from "./antecedents.ts";
import type { Discourse } from "./discourse.ts";
import type { Draft } from "./draft.ts";
import type { Feature } from "./features.ts";
import type { Option } from "./judge.ts";
import { mentionOf, nobodyAt, sourceWith } from "./source.ts";

/** What an option comes to, beside its source. */
export type Way =
  | { readonly kind: "nobody" }
  | { readonly kind: "link"; readonly link: Link }
  | { readonly kind: "goes-on"; readonly from: Draft; readonly isSameParagraph: boolean };

/** Words to judge. */
export interface Words {
  /** Token of the marked words; the first token of a block quote. */
  readonly at: number;
  readonly draft: Draft;
  /** What speaks against anybody's having said it. */
  readonly not: NotQuotation | null;
}

/** Words with everything around them that the options are read from. */
export interface Place extends Words {
  readonly cues: readonly CueLink[];
  readonly isAlone: boolean;
  /** The quotation before. */
  readonly last: Draft | null;
  /** Sentence in which the quotation before stands; -1 where there is none. */
  readonly lastSentence: number;
  /** Cues of the sentence before. */
  readonly cuesBefore: readonly CueLink[];
}

/** Everything that words can be read as; nobody always among them. */
export function optionsOf(discourse: Discourse, scene: Scene, place: Place): Option<Way>[] {
  const { cues, at, isAlone } = place;
  const links = isAlone ? verdictBehind(scene) : linksInSentence(scene, cues, at);
  const known: LookedUp[] = [];
  const words = wordsIn(scene, place.draft);
  const options = [nobody(scene, place, links)];
  for (const link of [...links, ...leadBefore(scene, place)])
    for (const option of linked(discourse, link, known)) options.push(withOwnName(option, words));
  for (const option of goingOn(scene, place)) options.push(withOwnName(option, words));
  return options;
}

/** A phrase of the sentence with everybody it may mean: several links have one subject. */
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

/** So many code units of the words are looked through for the name of who may have said them. */
const NAMING_LENGTH = 600;

function wordsIn({ reading }: Scene, { start, end }: Draft): string {
  return reading.article.text.slice(start, Math.min(end, start + NAMING_LENGTH));
}

/** People seldom call themselves by their surname: “Roe must go,” he said. */
function withOwnName(option: Option<Way>, words: string): Option<Way> {
  const surname = option.source.person?.fullest.words.at(-1);
  if (surname === undefined || surname.length < 3 || !words.includes(surname)) return option;
  const { source, features, offset, reading } = option;
  return { source, features: [...features, "named-in-words"], offset, reading };
}

function nobody(scene: Scene, place: Place, links: readonly Link[]): Option<Way> {
  const { reading } = scene;
  const { draft, not, isAlone, at } = place;
  const features: Feature[] = ["nobody", ...sizeOf(reading, draft)];
  if (draft.kind === "mixed" || at === scene.sentence.from || scene.tokens[at - 1]?.text === "(")
    features.push(...standingOf(scene, draft, at));
  if (not === "name") features.push("nobody-title");
  if (not === "passive") features.push("nobody-passive");
  if (isTerm(scene, at)) features.push("nobody-called");
  if (isAlone) features.push("nobody-alone");
  else if (!links.some(({ cue }) => cue !== null)) features.push("nobody-no-cue");
  const role = reading.article.paragraphs[draft.paragraph - 1]?.role;
  if (role === "heading") features.push("nobody-heading");
  if (role !== undefined && FURNITURE.has(role)) features.push("nobody-furniture");
  const source = nobodyAt(mentionOf(reading, at, at));
  return { source, features, offset: 0, reading: { kind: "nobody" } };
}

/** "what officers call “…”", "a prize that players call “…”": the present of a verb of calling right before the words. */
function isTerm({ tokens, sentence }: Scene, at: number): boolean {
  const verb = tokens[at - 1];
  if (!verb || !CALLING.has(verb.lower)) return false;
  for (let i = at - 2; i >= sentence.from && i > at - 7; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "what" || lower === "that" || lower === "which") return true;
  }
  return false;
}

const CALLING = wordSet("call calls term terms dub dubs");

/** What a few words in marks are a piece of. */
function standingOf({ tokens, reading, sentence }: Scene, { start, end }: Draft, at: number): Feature[] {
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  if (before?.text === "(") return ["nobody-in-bracket"];
  const words = reading.article.text.slice(start, end).split(/\s+/).length;
  if (words > MAX_PIECE) return [];
  if (words < MAX_PIECE && isInPhrase(before, tokens[at + 1])) return ["nobody-in-phrase"];
  if (PREPOSITIONS.has(before?.lower ?? "")) return ["nobody-behind-preposition"];
  const isDeed = before?.kind === "word" && /\p{Ll}{2}ed$/u.test(before.text) && !before.verb;
  return isDeed ? ["nobody-object"] : [];
}

/** Words of a stretch that may be a piece of a phrase. */
const MAX_PIECE = 4;

/** "the “rigged” system", "his “birther” claims", "“SNL” viewers", "a “gamble”": in the place of an adjective or a noun. */
function isInPhrase(before: Token | undefined, next: Token | undefined): boolean {
  const isNoun = next?.kind === "word" && !next.isCapital && !next.verb && !FUNCTION_WORDS.has(next.lower);
  if (!before) return isNoun && !/(?:ed|s)$/.test(next.lower.replace(/(?:rs|ts|ns)$/, ""));
  const isBefore = DETERMINERS.has(before.lower) || before.kind === "clitic";
  return isBefore && (isNoun || next?.kind !== "word");
}

/** Words there are a page's own, whatever stands beside them. */
const FURNITURE: ReadonlySet<BlockRole> = new Set<BlockRole>(["pull-quote", "caption", "byline"]);

function sizeOf({ article }: Reading, { start, end, kind }: Draft): Feature[] {
  const shown = article.text.slice(start, Math.min(end, start + 80));
  const words = shown.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // “Iowa Nice” is no sentence, “No!” is one.
  const isSentence = kind === "direct" && (words > 3 || /[,.!?…—–-]$/.test(shown));
  if (isSentence) return ["nobody-sentence"];
  if (words <= 2) return ["nobody-short"];
  return words <= 5 ? ["nobody-fragment"] : [];
}

/** Links by a weak verb with words between it and the marked ones. */
const WEAK_LINKS: ReadonlySet<Feature> = new Set<Feature>([
  "before-near-weak",
  "before-far-weak",
  "before-deed",
  "after-closed",
]);

function linked(discourse: Discourse, link: Link, known: LookedUp[]): Option<Way>[] {
  const phrase = link.inner?.subject ?? link.phrase;
  const isWeak = link.features.some(feature => WEAK_LINKS.has(feature));
  return lookUp(discourse, phrase, known).map(({ source, features }) => ({
    source,
    features: [
      ...link.features,
      ...features,
      ...(isWeak && features.includes("is-indefinite") ? (["is-indefinite-weak"] as const) : []),
    ],
    offset: 0,
    reading: { kind: "link", link },
  }));
}

/** The voice before goes on: whoever it may have been, as likely as it was then. */
function goingOn({ reading, sentence, number }: Scene, place: Place): Option<Way>[] {
  const { draft, last, lastSentence, isAlone, at } = place;
  if (!last) return [];
  const isSameParagraph = last.paragraph === draft.paragraph;
  if (!isSameParagraph && last.paragraph !== draft.paragraph - 1) return [];
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
    if (last.isLeftOpen) features.push("goes-on-open-mark");
    if (lastSentence < number - 1) features.push("goes-on-ended");
  }
  if (last.cue === null) features.push("goes-on-no-cue");
  if (draft.kind === "mixed") features.push("goes-on-fragment");
  return last.shares.map(({ source, probability }) => ({
    source: sourceWith(source, { isStated: isSameParagraph && source.isStated }),
    features: source.person?.kind === "person" ? features : [...features, "goes-on-body"],
    offset: Math.log(Math.max(probability, 1e-6)),
    reading: { kind: "goes-on", from: last, isSameParagraph },
  }));
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
  }
  const { from, to } = name;
  return { kind: "name", from, to, head: to - 1, name };
}

/** "He had a question for the crowd:" – the sentence before introduces the words. */
function leadBefore({ reading, people, sentence, number }: Scene, place: Place): Link[] {
  const { draft, lastSentence, cuesBefore, at, isAlone } = place;
  const lead = reading.sentences[number - 1];
  if (!lead || lastSentence >= number - 1 || lead.paragraph < draft.paragraph - 1) return [];
  if (!isAlone && at !== sentence.from) return [];
  const before = sceneOf(reading, people, lead, number - 1);
  const endsOpen = reading.tokens[lead.to - 1]?.text === ":";
  const label = endsOpen ? labelAt(before, lead.to - 1) : null;
  if (label) return [label];
  const way = endsOpen ? "lead-colon" : lead.paragraph === draft.paragraph ? "lead" : "lead-paragraph";
  const noun: Feature[] = hasSpeechNoun(before) ? ["lead-speech-noun"] : [];
  const cue = cuesBefore.at(-1);
  if (cue) return [{ phrase: cue.subject, cue: cue.at, inner: null, features: [`${way}-cue`, ...noun] }];
  const phrase = mainSubject(before, lead.from, lead.to);
  return phrase ? [{ phrase, cue: null, inner: null, features: [`${way}-subject`, ...noun] }] : [];
}

/** "read a statement on the steps" */
function hasSpeechNoun({ tokens, sentence }: Scene): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (SPEECH_NOUNS.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** Nothing but marked words, marks and "and" stands in the sentence. */
export function standsAlone({ tokens, sentence }: Scene): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token || token.kind === "quote" || token.kind === "punct" || CONJUNCTIONS.has(token.lower)) continue;
    return false;
  }
  return true;
}
