import { CONTRASTING_CONJUNCTIONS } from "../../english/grammar/clause-words.ts";
import { CONJUNCTIONS, PASSIVE_AUXILIARIES, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { IRREGULAR_VERB_FORMS, RARER_PASTS } from "../../english/grammar/irregular-forms.ts";
import { OBJECT_PRONOUNS, PERSONAL_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { VERBS_OF_NAMING } from "../../english/speech/naming-words.ts";
import { FINITE_AUXILIARIES, IRREGULAR_PASTS } from "../../english/speech/reporting.ts";
import { COMMON_PASTS, UTTERING_VERBS } from "../../english/speech/speech-verbs.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import { stretchOf } from "../reading/reading.ts";
import { isPersonAt } from "./appositions.ts";
import type { CueLink } from "./cue-link.ts";
import { lastMark } from "./last-mark.ts";
import type { Link } from "./link.ts";
import { wordsBetween } from "./one-voice.ts";
import type { Phrase } from "./phrase.ts";
import { phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** Somebody whose verb of saying stands only in the clause before. */
export interface ElidedVerb {
  readonly link: Link;
  /**
   * False where the name may as well be another object, or the words still the first speaker's: "called it “a folly”,
   * and Roe “a fraud”", "said it was “quiet”, Roe “a joke”", "praised “the crew” and Roe “for her patience”".
   */
  readonly isCertain: boolean;
}

/**
 * Whose words a second clause without a verb has.
 *
 * @example "Hale spoke of “a quiet road”, and Roe of | “a loud one”" // Roe
 * @example "Hale said “never again” and Roe | “perhaps”" // Roe
 * @example "Hale called it “a folly”, while for Roe it was | “a triumph”" // Roe
 */
export function elidedVerb(scene: Scene, cues: readonly CueLink[], at: number): ElidedVerb | null {
  const { tokens } = scene;
  const last = quoteBefore(scene, at);
  if (last === null || !endsClause(scene, at + 1)) return null;
  const cue = cues.findLast(({ at: verb, order }) => verb < last && order === "subject-first");
  if (!cue || cue.verb.strength === "deed" || cues.some(other => other.at > last && other.at < at))
    return null;
  const joint = jointBehind(scene, last);
  if (!joint) return null;
  const view = viewOf(scene, joint.to, at);
  if (view) return { link: linkTo(view, null, "according"), isCertain: true };
  const subject = phraseStartingAt(scene, joint.to, at);
  if (!subject || !isVoice(scene, subject)) return null;
  let first = cue.at + 1;
  while (first < at && tokens[first]?.kind !== "quote") first++;
  const end = appositionEnd(scene, subject.to, at);
  const likeness = likenessOf(scene, { cue, first, joint, subject, end, at });
  if (!likeness) return null;
  const isNear = wordsBetween(scene, end, at) > 0;
  const feature = isNear
    ? (`before-near-${cue.verb.strength}` as const)
    : (`before-touching-${cue.verb.strength}` as const);
  // "Hale called it “a folly”, Roe “a triumph” and Lee | “a start”": the last of a list is like the others.
  const isCertain =
    likeness !== "open" &&
    (likeness === "clause" || !joint.isAnd || elidedVerb(scene, cues, last)?.isCertain === true);
  return { link: linkTo(subject, cue.at, feature), isCertain };
}

function linkTo(phrase: Phrase, cue: number | null, feature: Link["features"][number]): Link {
  return { phrase, cue, inner: null, features: [feature] };
}

/** "and | Ann Roe that it was loud", "and | the mayor that it was loud": whose clause begins at a token without its verb. */
export function elidedThat(scene: Scene, from: number, limit: number): Phrase | null {
  const { tokens, people } = scene;
  // Nothing else is looked at: a report asks this of each of its commas.
  if (!people.nameAt[from] && !tokens[from]?.is.determiner) return null;
  const subject = phraseStartingAt(scene, from, limit);
  if (!subject || !isVoice(scene, subject) || tokens[subject.to]?.lower !== "that") return null;
  // "and the mayor that ran it": which one
  const next = tokens[subject.to + 1];
  const isClause =
    next?.is.determiner === true ||
    people.nameAt[subject.to + 1] !== undefined ||
    PERSONAL_PRONOUNS.has(next?.lower ?? "") ||
    next?.lower === "there";
  return subject.kind === "name" || isClause ? subject : null;
}

/** Tokens between one's words and the other's: ", and the mayor of Leeds that it would be". */
const LONGEST_CLAUSE = 14;

function quoteBefore({ tokens, sentence }: Scene, at: number): number | null {
  for (let last = at - 1; last > sentence.from && last > at - LONGEST_CLAUSE; last--)
    if (tokens[last]?.kind === "quote") return last;
  return null;
}

/** A stop, or what adds to a clause; in "Roe “loved” it" the words are a verb. */
function endsClause({ tokens, sentence }: Scene, at: number): boolean {
  const { kind, lower = "" } = tokens[at] ?? {};
  return at >= sentence.to || kind === "punct" || CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower);
}

interface Joint {
  /** The first token behind it. */
  readonly to: number;
  readonly isAnd: boolean;
  readonly isConjunction: boolean;
}

/** A comma, a conjunction or both behind marked words. */
function jointBehind({ tokens, reading }: Scene, quote: number): Joint | null {
  const stretch = stretchOf(reading, tokens[quote]);
  let isApart = stretch !== undefined && /[,;]/.test(lastMark(reading, stretch));
  let to = quote + 1;
  if (/^[,;—–]$/.test(tokens[to]?.text ?? "")) {
    isApart = true;
    to++;
  }
  const lower = tokens[to]?.lower ?? "";
  const isAnd = CONJUNCTIONS.has(lower);
  if (isAnd || CONTRASTING_CONJUNCTIONS.has(lower)) return { to: to + 1, isAnd, isConjunction: true };
  return isApart ? { to, isAnd, isConjunction: false } : null;
}

/** "for Roe | it was", "to Roe, | the road is": whose view it is. */
function viewOf(scene: Scene, from: number, at: number): Phrase | null {
  const { tokens } = scene;
  if (!/^(?:for|to)$/.test(tokens[from]?.lower ?? "")) return null;
  const phrase = phraseStartingAt(scene, from + 1, at);
  if (!phrase || !isVoice(scene, phrase) || !PASSIVE_AUXILIARIES.has(tokens[at - 1]?.lower ?? ""))
    return null;
  return wordsBetween(scene, phrase.to, at) <= LONGEST_VIEWED ? phrase : null;
}

/** Words of what is viewed and its verb: "the old road was". */
const LONGEST_VIEWED = 4;

function isVoice({ tokens }: Scene, { kind, head }: Phrase): boolean {
  return kind === "name" || (kind === "description" && isHumanNoun(tokens[head]?.lower ?? ""));
}

/** "Roe, | “a triumph”", "Roe, the mayor, | “a triumph”": where what is told of the second one ends. */
function appositionEnd({ tokens }: Scene, to: number, at: number): number {
  if (tokens[to]?.text !== ",") return to;
  // "his deputy, Ann Roe, | of “a loud one”"
  if (to + 2 === at && PREPOSITIONS.has(tokens[to + 1]?.lower ?? "")) return to + 1;
  for (let i = to + 1; i < at - 1; i++)
    if (!/^(?:word|clitic|number)$/.test(tokens[i]?.kind ?? "")) return to;
  return tokens[at - 1]?.text === "," ? at : to;
}

interface Clauses {
  readonly cue: CueLink;
  /** The first words of the clause with the verb. */
  readonly first: number;
  readonly joint: Joint;
  /** Who has no verb. */
  readonly subject: Phrase;
  /** Where what is told of them ends. */
  readonly end: number;
  readonly at: number;
}

/**
 * How a clause without a verb is like the one before. clause: it can be nothing else; named: both call something by a
 * name, so it may also be what else is called so; open: it is like none, and the first speaker may go on.
 */
function likenessOf(
  scene: Scene,
  { cue, first, joint, subject, end, at }: Clauses,
): "clause" | "named" | "open" | null {
  const { tokens } = scene;
  const isTouching = end === at;
  const rest = tokens[end]?.lower ?? "";
  if (!isTouching && elidedThat(scene, subject.from, at)) return "clause";
  const isLike = end === at - 1 && PREPOSITIONS.has(rest) && isLikeWord(tokens[first - 1]?.lower, rest);
  if (!isTouching && !isLike) return null;
  if (isTouching && opensWithVerb(scene, at)) return null;
  // What the verb has before its words, besides a preposition.
  const from = cue.at + 1;
  const to = isLike ? first - 1 : first;
  // "thanked “my rival”, Roe, “for it all”": the name may tell who that is.
  const isPlain = joint.isConjunction && end === subject.to && !goesOn(scene, at + 1);
  if (from === to) return isLike || (isPlain && isUttering(cue.verb.base)) ? "clause" : "open";
  if (isTouching && !VERBS_OF_NAMING.has(cue.verb.base)) return "open";
  if (!isPersonAt(scene, subject.head)) return null;
  for (let object = from; object < to; object++) {
    const { kind, lower = "", verb } = tokens[object] ?? {};
    // "called Lee “a thief” and Roe “a liar”"
    const isSomebody = (OBJECT_PRONOUNS.has(lower) && lower !== "it") || isPersonAt(scene, object);
    if (kind === "punct" || verb || isSomebody) return null;
  }
  return isTouching && end !== subject.to ? "open" : "named";
}

/** Only words are the object of these, never somebody: not "praised “the crew” and Roe". */
function isUttering(base: string): boolean {
  return UTTERING_VERBS.has(base) || /^(?:reply|respond|answer|shout|yell)$/.test(base);
}

/** "Roe “the best of us” |, smiled": the words are told of the name, which has a verb of its own. */
function goesOn({ tokens, sentence }: Scene, at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === "," &&
    at + 1 < sentence.to &&
    (next?.verb !== undefined || /ed$/.test(next?.lower ?? ""))
  );
}

/** "and Roe | “refused” to go", "and Roe | “had no plan”": the words are what she did. */
function opensWithVerb({ tokens, reading }: Scene, at: number): boolean {
  const { start, end } = stretchOf(reading, tokens[at]) ?? { start: 0, end: 0 };
  const [first = ""] = reading.article.text
    .slice(start, end)
    .toLowerCase()
    .split(/[^\p{L}]/u, 1);
  return (
    FINITE_AUXILIARIES.has(first) ||
    COMMON_PASTS.has(first) ||
    IRREGULAR_PASTS.has(first) ||
    IRREGULAR_VERB_FORMS.has(first) ||
    RARER_PASTS.has(first) ||
    // "refuses", "hides"
    (/\p{L}{3}[^su]s$/u.test(first) && first !== "perhaps" && first !== "always") ||
    /\p{L}ed$/u.test(first)
  );
}

/** The same preposition, or its opposite: "argued for “a bridge”, and Roe against “a folly”". */
function isLikeWord(one: string | undefined, other: string): boolean {
  return one === other || (one === "for" && other === "against") || (one === "against" && other === "for");
}
