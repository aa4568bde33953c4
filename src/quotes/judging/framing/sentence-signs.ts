import { stemmer } from "stemmer";
import { FRAMING_CLASSES } from "../../../english/framing/framing-classes.ts";
import { wordSet } from "../../../english/word-set.ts";
import { onceForEachWord } from "../../../text/once-for-each-word.ts";
import type { Token } from "../../reading/tokens.ts";
import { withoutIdioms } from "./without-idioms.ts";

/**
 * A countable sign in a sentence: a stem, two consecutive stems ("had_lent"), its first stem ("^her"), a class of words
 * ("@performers"), or two classes anywhere in it ("@performers@texts").
 */
export interface Sign {
  readonly name: string;
  /** The token of the sign; of two, the first. */
  readonly token: Token;
}

/**
 * The signs of a sentence without its idioms, each once. Names, numbers and quotations count only as their kind, so that nothing is
 * learnt about a person: "<speaker>" for a word of the speaker's name, "<name>", "<number>", "<words>".
 */
export function signsOf(tokens: readonly Token[], speaker: ReadonlySet<string>): Sign[] {
  const signs = new Map<string, Token>();
  const classes = new Map<string, ClassWords>();
  let before: string | null = null;
  let isFirst = true;
  for (const token of withoutIdioms(tokens)) {
    if (token.kind === "punct" || token.kind === "clitic") continue;
    const stem = stemOf(token, speaker, isFirst);
    if (!signs.has(stem)) signs.set(stem, token);
    if (isFirst) signs.set(`^${stem}`, token);
    const pair = `${before}_${stem}`;
    if (before !== null && !signs.has(pair)) signs.set(pair, token);
    addClasses(classes, stem, token);
    before = stem;
    isFirst = false;
  }
  for (const [name, token] of classSigns(classes)) signs.set(name, token);
  return [...signs].map(([name, token]) => ({ name, token }));
}

/** Whether a sign is one of classes, which come on top of a sentence's words. */
export function isOfClass(sign: string): boolean {
  return sign.startsWith("@");
}

/** The first word of a class in a sentence, and the stems of all. */
interface ClassWords {
  readonly token: Token;
  readonly stems: Set<string>;
}

const CLASSES_OF_STEM = classesOfStem();

function classesOfStem(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(FRAMING_CLASSES)) {
    for (const stem of new Set([...wordSet(words)].flatMap(word => [word, stemmer(word)]))) {
      found.set(stem, [...(found.get(stem) ?? []), name]);
    }
  }
  return found;
}

/** A year may be outside somebody's lifetime. */
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})$/;

function addClasses(classes: Map<string, ClassWords>, stem: string, token: Token): void {
  const names = YEAR.test(token.lower) ? ["year"] : (CLASSES_OF_STEM.get(stem) ?? []);
  for (const name of names) {
    const known = classes.get(name);
    if (known) known.stems.add(stem);
    else classes.set(name, { token, stems: new Set([stem]) });
  }
}

/** Each class, and each two classes of which the sentence has different words. */
function classSigns(classes: ReadonlyMap<string, ClassWords>): [string, Token][] {
  const sorted = [...classes].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([name, { token, stems }], at) => {
    const pairs = sorted
      .slice(at + 1)
      .filter(([, other]) => new Set([...stems, ...other.stems]).size > 1)
      .map(([other]): [string, Token] => [`@${name}@${other}`, token]);
    return [[`@${name}`, token], ...pairs];
  });
}

function stemOf(token: Token, speaker: ReadonlySet<string>, isFirst: boolean): string {
  if (token.kind === "quote") return "<words>";
  if (token.kind === "number") return "<number>";
  if (speaker.has(token.lower)) return "<speaker>";
  if (token.isCapital && !isFirst && token.verb === undefined) return "<name>";
  return token.verb?.base ?? stemOfWord(token.lower);
}

const stemOfWord = onceForEachWord(lower => stemmer(lower.replaceAll("’", "'")));
