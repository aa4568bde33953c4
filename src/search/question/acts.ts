import {
  ARTICLES_AND_POSSESSIVES,
  DETERMINERS,
  MODALS,
  PASSIVE_AUXILIARIES,
  PREPOSITIONS,
} from "../../english/grammar/function-words.ts";
import {
  BEFORE_POSSIBLE_CLAUSES,
  ON_THE_WAY,
  POSSIBLE_WORDS,
  REALISING_WORDS,
  SETTING_ASIDE,
} from "../../english/grammar/possible-words.ts";
import { OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { MEANS_AND_TIMES } from "../../english/questions/means-and-times.ts";
import { COMMON_VERBS, UNCHANGING_PARTICIPLES } from "../../english/vocabulary/common-verbs.ts";
import type { Token } from "../language/analyse.ts";
import { VERB_TERMS } from "../language/verb-forms.ts";

/**
 * Who does what to whom in a question. Words are given by their number in the question (not counting table names);
 * `asked` means the one who is asked for.
 *
 * @example "who sacked Ann Roe" // verb "sacked", agent asked, patient "Ann", "Roe"
 */
export interface Act {
  readonly verb: number;
  /** Who does it. */
  readonly agent: readonly number[] | "asked";
  /** To whom it is done. */
  readonly patient: readonly number[] | "asked";
}

/**
 * How well a sentence matches an act: `whole` if everybody known is on the right side and the one asked for is
 * named.
 */
export type ActFit = "whole" | "part" | "reversed" | "absent";

/** Its value: 1 counts for the sentence, -1 against it. */
export const ACT_VALUES: Readonly<Record<ActFit, number>> = { whole: 1, part: 0, absent: 0, reversed: -1 };

/** Question words whose answer needn't be a person. */
const THING = new Set(["what", "whats"]);
const WHO = new Set(["who", "whos", "whod", "whom", ...THING]);

/** A question's verb is among its first words: later ones belong to an inner clause. */
const LAST_OPENING = 2;

type Kinds = readonly Pick<Token, "kind" | "form" | "term" | "isCapital">[];

/** The act that an English question asks about; null if there is none. */
export function actOf(tokens: readonly Token[]): Act | null {
  const words = tokens.filter(({ kind }) => kind !== "name");
  if (words[0]?.form === "how" && words[1]?.form === "many") return actOnCounted(words);
  const at = words.findIndex(
    ({ form }) => WHO.has(form) || PASSIVE_AUXILIARIES.has(form) || MODALS.has(form),
  );
  const first = words[at]?.form ?? "";
  if (at === -1 || at > LAST_OPENING) return null;
  if (!WHO.has(first)) return clauseFrom(words, at, first);
  const act = askingAct(words, at);
  // "what did the jury decide": the answer needn't be a person.
  return act && THING.has(first)
    ? { verb: act.verb, agent: knownOf(act.agent), patient: knownOf(act.patient) }
    : act;
}

/** Where "how many more boats" ends at the latest: the position of its verb or auxiliary. */
const LAST_OF_COUNTED = 6;

/** "how many boats did Ann sell", "how many people signed it". What is counted is on no side of the verb that is known. */
function actOnCounted(words: Kinds): Act | null {
  for (let at = 3; at <= Math.min(words.length - 1, LAST_OF_COUNTED); at++) {
    const form = words[at]?.form ?? "";
    const isPassive = PASSIVE_AUXILIARIES.has(form);
    if (isPassive || MODALS.has(form)) {
      if (!isVerb(words, at + 1) || isName(words, at + 1)) {
        const clause = clauseFrom(words, at, form);
        return clause && { ...clause, patient: [] };
      }
      return isPassive && !isGoing(words[at + 1]?.form)
        ? { verb: at + 1, agent: behindBy(words, at + 2), patient: [] }
        : { verb: at + 1, agent: [], patient: objectFrom(words, at + 2) };
    }
    if (isVerb(words, at)) return { verb: at, agent: [], patient: objectFrom(words, at + 1) };
  }
  return null;
}

const knownOf = (who: Act["agent"]) => (who === "asked" ? [] : who);

/** After other question words it may be the answer that stands there: "what are the new rules". */
const OF_A_SUBJECT = new Set(["how", "when", "where", "why"]);

/**
 * What a question asks something of: the words between its auxiliary and what is said of them, by their numbers as in `Act`.
 *
 * @example of "how long does the ferry take" // "ferry"
 * @example of "is the school bus free" // "school", "bus"
 */
export function subjectOf(tokens: readonly Token[]): readonly number[] {
  const words = tokens.filter(({ kind }) => kind !== "name");
  const at = words.findIndex(({ form }) => PASSIVE_AUXILIARIES.has(form) || MODALS.has(form));
  if (at === -1 || (at > 0 && !OF_A_SUBJECT.has(words[0]?.form ?? ""))) return [];
  const subject: number[] = [];
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next];
    if (!word || (subject.length > 0 && (word.kind === "stop" || isVerb(words, next)))) break;
    if (word.kind === "stop" && !ARTICLES_AND_POSSESSIVES.has(word.form)) break;
    if (word.kind === "word" && !ADVERBS.has(word.form)) subject.push(next);
  }
  const isPredicateLast = subject.length > 1 && subject.at(-1) === words.length - 1;
  return isPredicateLast ? subject.slice(0, -1) : subject;
}

function askingAct(words: Kinds, at: number): Act | null {
  const next = words[at + 1]?.form ?? "";
  if (!PASSIVE_AUXILIARIES.has(next) && !MODALS.has(next))
    return isVerb(words, at + 1) ? asking(words, at + 1) : null;
  if (isVerb(words, at + 2) && !isName(words, at + 2)) {
    const isPassive = PASSIVE_AUXILIARIES.has(next) && !isGoing(words[at + 2]?.form);
    return isPassive
      ? { verb: at + 2, agent: behindBy(words, at + 3), patient: "asked" }
      : asking(words, at + 2);
  }
  const clause = clauseFrom(words, at + 1, next);
  if (!clause) return null;
  const isBy = words.at(-1)?.form === "by";
  return isBy && PASSIVE_AUXILIARIES.has(next)
    ? { ...clause, agent: "asked" }
    : clause.patient.length > 0
      ? null
      : { ...clause, patient: "asked" };
}

function asking(words: Kinds, verb: number): Act {
  return { verb, agent: "asked", patient: objectFrom(words, verb + 1) };
}

/** "did Ann call Bo", "was Bo called by Ann". */
function clauseFrom(words: Kinds, auxiliary: number, form: string): Act | null {
  const subject: number[] = [];
  let hasPronoun = false;
  for (let at = auxiliary + 1; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const isGoingTo = word.form === "going" && words[at + 1]?.form === "to" && isVerb(words, at + 2);
    if (isGoingTo) return { verb: at + 2, agent: subject, patient: objectFrom(words, at + 3) };
    if ((subject.length > 0 || hasPronoun) && isVerb(words, at)) {
      const isState = COMMON_VERBS.has(word.form) && !UNCHANGING_PARTICIPLES.has(word.form);
      if (PASSIVE_AUXILIARIES.has(form) && isState) return null;
      if (PASSIVE_AUXILIARIES.has(form) && !isGoing(word.form))
        return { verb: at, agent: behindBy(words, at + 1), patient: subject };
      return { verb: at, agent: subject, patient: objectFrom(words, at + 1) };
    }
    if (word.kind === "stop") {
      if (PREPOSITIONS.has(word.form)) return null;
      hasPronoun ||= SUBJECT_PRONOUNS.has(word.form);
      continue;
    }
    if (!ADVERBS.has(word.form)) subject.push(at);
  }
  return null;
}

/** What may be between an auxiliary and its verb and isn't who does it. */
const ADVERBS = new Set([
  "still",
  "ever",
  "really",
  "actually",
  "also",
  "already",
  "even",
  "just",
  "yet",
  "finally",
]);

function objectFrom(words: Kinds, from: number): number[] {
  const object: number[] = [];
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word || (word.kind === "stop" && object.length > 0 && !ARTICLES_AND_POSSESSIVES.has(word.form)))
      break;
    if (word.kind === "stop" && PREPOSITIONS.has(word.form) && word.form !== "to") break;
    if (word.kind === "word") object.push(at);
  }
  return object;
}

function behindBy(words: Kinds, from: number): number[] {
  const by = words.findIndex(({ form }, at) => at >= from && form === "by");
  return by === -1 ? [] : objectFrom(words, by + 1);
}

const isGoing = (form: string | undefined) => form?.endsWith("ing") ?? false;

function isName(words: Kinds, at: number): boolean {
  return words[at]?.isCapital ?? false;
}

function isVerb(words: Kinds, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.kind !== "word" || word.isCapital || !VERB_TERMS.has(word.term)) return false;
  return !before || !(DETERMINERS.has(before.form) || ARTICLES_AND_POSSESSIVES.has(before.form));
}

/** One word of a sentence, for `fitOfAct`. */
export interface ActWord {
  readonly form: string;
  /** Words of the question that it matches. */
  readonly stands: readonly number[];
  /** A name that isn't in the question, or a word for people. */
  readonly isSomebody: boolean;
  /** Begins with a capital and isn't in the question. */
  readonly isNamed: boolean;
}

/** How many words to the left and right of a verb are searched for who does it, and to whom. */
const LEFT = 14;
const RIGHT = 10;
/** "Voltan, the maker of electric buses that ran out of cash last week, is to be bought by …" */
const LEFT_OF_PASSIVE = 22;
/** "was wound shut by hand around 1am by the harbour master" */
const BY_WITHIN = 8;

/** "the £12m takeover of the club and its ground by Voltan" */
const BY_OF_NOUN_WITHIN = 10;

/** "It was finally wound shut", "which he had been given": so many words before a passive at most. */
const PRONOUN_WITHIN = 4;

/**
 * How well a sentence matches who does what to whom in a question, by the sides of the verb, which are swapped after
 * "was … by". The best of all places with the verb.
 */
export function fitOfAct(act: Act, words: readonly ActWord[]): ActFit {
  let best: ActFit = "absent";
  words.forEach(({ stands }, at) => {
    if (!stands.includes(act.verb)) return;
    const fit = fitAt(act, words, at);
    if (fit === "whole" || best === "absent" || (fit === "part" && best === "reversed")) best = fit;
  });
  return best;
}

function fitAt({ agent, patient }: Act, words: readonly ActWord[], verb: number): ActFit {
  const hasAuxiliary = words
    .slice(Math.max(0, verb - 3), verb)
    .some(({ form }) => PASSIVE_AUXILIARIES.has(form));
  const by = byAt(words, verb, hasAuxiliary ? BY_WITHIN : 2);
  const isBy = by !== -1;
  const isPassive = isBy || (hasAuxiliary && !isGoing(words[verb]?.form));
  const left = words.slice(Math.max(0, verb - (isPassive ? LEFT_OF_PASSIVE : LEFT)), verb);
  const after = Math.max(verb, by) + 1;
  const right = words.slice(after, after + RIGHT);
  const [agentSide, patientSide] = isPassive ? [isBy ? right : [], left] : [left, right];
  const stand = (side: readonly ActWord[], who: readonly number[]) =>
    who.some(place => side.some(({ stands }) => stands.includes(place)));
  // "It was wound shut by", "who reported him": what the question names is in the sentence before.
  const besideVerb = isPassive ? left.slice(-PRONOUN_WITHIN) : words.slice(verb + 1, verb + 2);
  const isMeant = (who: readonly number[]) =>
    agent === "asked" &&
    who === patient &&
    besideVerb.some(({ form }) => (isPassive ? SUBJECT_PRONOUNS : OBJECT_PRONOUNS).has(form));
  const isNamed = (side: readonly ActWord[], who: Act["agent"]) =>
    who === "asked"
      ? side.some(({ isSomebody }) => isSomebody)
      : who.length === 0 || stand(side, who) || isMeant(who);
  if (words[verb + 1]?.form === "of") {
    const [doers, done] = sidesOfNoun(words, verb);
    const isAsked = agent === "asked" || patient === "asked";
    if (isAsked && isNamed(doers, agent) && isNamed(done, patient)) return "whole";
    // "the killing of", "the signing of": a noun, which has nobody on its other side.
    if (isGoing(words[verb]?.form)) return "part";
  }
  if (!isPassive && isAnothers(agent, words, verb)) return "reversed";
  if (isNamed(agentSide, agent) && isNamed(patientSide, patient)) return "whole";
  const isCrossed = (who: Act["agent"], own: readonly ActWord[], other: readonly ActWord[]) =>
    who !== "asked" && who.length > 0 && stand(other, who) && !stand(own, who);
  // "the harbourmaster who reported him", "men whom the Red Cross drove": somebody else is there who may have done
  // it.
  const isOpen = (who: Act["agent"], side: readonly ActWord[]) => who === "asked" && isNamed(side, who);
  if (isOpen(agent, agentSide) || isOpen(patient, patientSide)) return "part";
  const crossed = [
    isCrossed(agent, agentSide, patientSide),
    isCrossed(patient, patientSide, agentSide),
  ].filter(Boolean).length;
  return crossed >= (agent === "asked" || patient === "asked" ? 1 : 2) ? "reversed" : "part";
}

/** Who does it and to whom, for a noun: "the takeover of the club by Voltan", "Voltan's takeover of the club". */
function sidesOfNoun(words: readonly ActWord[], noun: number): [ActWord[], ActWord[]] {
  const by = byAt(words, noun, BY_OF_NOUN_WITHIN);
  return by === -1
    ? [words.slice(Math.max(0, noun - 2), noun), words.slice(noun + 2, noun + 2 + RIGHT)]
    : [words.slice(by + 1, by + 1 + RIGHT), words.slice(noun + 2, by)];
}

/**
 * Whether a sentence has the verb only as what may happen, is to come or is wanted: "could be fined", "called on him to
 * resign", "in the process of buying".
 */
export function isOnlyPossible({ verb }: Act, words: readonly ActWord[]): boolean {
  const places = words.flatMap(({ stands }, at) => (stands.includes(verb) ? [at] : []));
  return places.length > 0 && places.every(at => isPossibleAt(words, at));
}

/**
 * Whether a sentence has the verb only as what isn't done: "voted to repair it rather than build a new one". That answers
 * whether it was built, and not when.
 */
export function isOnlySetAside({ verb }: Act, words: readonly ActWord[]): boolean {
  const places = words.flatMap(({ stands }, at) => (stands.includes(verb) ? [at] : []));
  return places.length > 0 && places.every(at => isSetAsideAt(words, at));
}

function isSetAsideAt(words: readonly ActWord[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && (isBetween(words[at]?.form ?? "") || words[at]?.form === "to")) at--;
  return SETTING_ASIDE.has(`${words[at - 1]?.form} ${words[at]?.form}`) || words[at]?.form === "without";
}

/** Words between "if" and its verb at most: "if the union ever won". */
const LONGEST_SUBJECT = 3;

function isPossibleAt(words: readonly ActWord[], verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && isBetween(words[at]?.form ?? "") && !POSSIBLE_WORDS.has(words[at]?.form ?? "")) at--;
  const form = words[at]?.form ?? "";
  const before = words[at - 1]?.form ?? "";
  if (form === "to") return !REALISING_WORDS.has(before);
  const subject = words.slice(Math.max(0, at - LONGEST_SUBJECT), at + 1);
  if (subject.some(word => BEFORE_POSSIBLE_CLAUSES.has(word.form))) return true;
  return POSSIBLE_WORDS.has(form) || (form === "of" && ON_THE_WAY.has(before));
}

/** Where "by" comes before those who do it, and not before a means or a time; -1 if it doesn't. */
function byAt(words: readonly ActWord[], verb: number, within: number): number {
  return words.findIndex(
    ({ form }, at) =>
      at > verb && at <= verb + within && form === "by" && !MEANS_AND_TIMES.has(words[at + 1]?.form ?? ""),
  );
}

/** What may stand between a verb and who does it. */
const isBetween = (form: string) =>
  form === "not" || form.endsWith("ly") || MODALS.has(form) || PASSIVE_AUXILIARIES.has(form);

/**
 * Whether a name right before the verb is another than who does it in the question: "Vesk dismissed his minister" isn't
 * about whom Ghelan dismissed, and in "Farrow called on Ansley to resign" it isn't Farrow who is to resign.
 */
function isAnothers(agent: Act["agent"], words: readonly ActWord[], verb: number): boolean {
  if (agent === "asked" || agent.length === 0) return false;
  let at = verb - 1;
  while (at > 0 && isBetween(words[at]?.form ?? "")) at--;
  const isToDo = words[at]?.form === "to";
  const nearest = words[isToDo ? at - 1 : at];
  // A capital tells nothing of the first word.
  if (!nearest?.isNamed || nearest === words[0]) return false;
  return (
    isToDo ||
    !words
      .slice(Math.max(0, verb - LEFT), verb)
      .some(({ stands }) => agent.some(place => stands.includes(place)))
  );
}
