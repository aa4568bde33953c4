import type { BlockRole } from "../../articles/article.ts";
import { DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { GROUP_NOUNS } from "../../english/people/nouns.ts";
import { FORMS_OF_NAMING } from "../../english/speech/naming-words.ts";
import { OCCASIONS_OF_SAYING } from "../../english/speech/reporting.ts";
import type { Link } from "../linking/link.ts";
import { isCalledSo } from "../linking/owner-links.ts";
import type { Scene } from "../linking/scene.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import type { Draft } from "./draft.ts";
import type { Feature } from "./features.ts";
import type { Option } from "./judge.ts";
import { mentionOf, nobodyAt } from "./source.ts";
import type { OptionResult, WordsInScene } from "./words-to-judge.ts";

/**
 * The option that nobody in particular says the words (a title, a term, a sign, a saying), with the evidence for it.
 */
export function nobodyOption(
  scene: Scene,
  place: WordsInScene,
  links: readonly Link[],
): Option<OptionResult> {
  const { reading } = scene;
  const { draft, not, isAlone, at } = place;
  const features: Feature[] = ["nobody", ...sizeOf(reading, draft)];
  if (!isAlone) features.push(...lookOf(scene, draft, at));
  if (draft.kind === "mixed" || at === scene.sentence.from || scene.tokens[at - 1]?.text === "(")
    features.push(...roleInPhrase(scene, draft, at));
  if (not === "name") features.push("nobody-title");
  if (not === "passive") features.push("nobody-passive");
  if (isTerm(scene, at)) features.push("nobody-called");
  if (links.some(({ features: own }) => own.some(feature => TAILS.has(feature))))
    features.push("nobody-tail");
  if (isAlone) features.push("nobody-alone");
  else if (!links.some(({ cue }) => cue !== null)) features.push("nobody-no-cue");
  const role = reading.article.paragraphs[draft.paragraph - 1]?.role;
  if (role === "heading") features.push("nobody-heading");
  if (role !== undefined && FURNITURE.has(role)) features.push("nobody-furniture");
  const source = nobodyAt(mentionOf(reading, at, at));
  const caution = draft.kind === "mixed" && isLongTerm(scene, draft, at) ? LONG_TERM : 0;
  return { source, features, offset: 0, caution, result: { kind: "nobody" } };
}

/** A cue right after words that don't end with a full stop. */
const TAILS: ReadonlySet<Feature> = new Set<Feature>(["tail-strong", "tail-weak", "tail-unknown", "tail-as"]);

/** "what officers call “…”", "a prize that players call “…”", "computers called “…”": a name for a thing. */
function isTerm({ tokens, sentence }: Scene, at: number): boolean {
  const verb = tokens[at - 1];
  if (!verb || !FORMS_OF_NAMING.has(verb.lower)) return false;
  // "computers, called “bot nets”", "a drink called “the cure”"
  const done = tokens[at - 2]?.text === "," ? tokens[at - 3] : tokens[at - 2];
  if (verb.lower.endsWith("ed"))
    return (
      done !== undefined && isPlainWord(done) && !isHumanNoun(done.lower) && !GROUP_NOUNS.has(done.lower)
    );
  for (let i = at - 2; i >= sentence.from && i > at - 7; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "what" || lower === "that" || lower === "which") return true;
  }
  return false;
}

/** What a few words in marks are a part of. */
function roleInPhrase(scene: Scene, { start, end }: Draft, at: number): Feature[] {
  const { tokens, reading, sentence } = scene;
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  if (before?.text === "(") return ["nobody-in-bracket"];
  const words = reading.article.text.slice(start, end).split(/\s+/).length;
  if (words > MAX_PIECE) return [];
  if (words < MAX_PIECE && isInPhrase(before, tokens[at + 1]) && !isCalledSo(scene, at))
    return ["nobody-in-phrase"];
  if (PREPOSITIONS.has(before?.lower ?? "")) return ["nobody-behind-preposition"];
  const isDeed = before?.kind === "word" && /\p{Ll}{2}ed$/u.test(before.text) && !before.verb;
  return isDeed ? ["nobody-object"] : [];
}

/** "a similar | “use it or lose it” charge": behind an article and an adjective, before the noun that the words describe. */
function isLongTerm({ tokens, reading }: Scene, { start, end }: Draft, at: number): boolean {
  const words = reading.article.text.slice(start, end).split(/\s+/).length;
  if (words < MAX_PIECE || words > MAX_TERM) return false;
  const [article, adjective, noun, behind] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  // "charge" is a verb as well
  const isNoun =
    noun?.kind === "word" &&
    !noun.isCapital &&
    !FUNCTION_WORDS.has(noun.lower) &&
    // "told voters in a blunt “take it or leave it” speech"
    !OCCASIONS_OF_SAYING.has(noun.lower) &&
    !/(?:ly|ed|ing)$/.test(noun.lower) &&
    behind?.kind !== "quote";
  return isNoun && adjective !== undefined && isPlainWord(adjective) && /^an?$/.test(article?.lower ?? "");
}

/** Words of a term that describes a noun: "use it or lose it". */
const MAX_TERM = 6;

/** Points for nobody where a long term describes a noun, inside what somebody reports as well. Set by hand. */
const LONG_TERM = 6;

/** Words of a stretch that may be a piece of a phrase. */
const MAX_PIECE = 4;

/**
 * "the “rigged” system", "his “birther” claims", "“SNL” viewers", "a “gamble”": used like an adjective or a noun.
 */
function isInPhrase(before: Token | undefined, next: Token | undefined): boolean {
  const isNoun = next?.kind === "word" && !next.isCapital && !next.verb && !FUNCTION_WORDS.has(next.lower);
  if (!before) return isNoun && !/(?:ed|s)$/.test(next.lower.replace(/(?:rs|ts|ns)$/, ""));
  if (DETERMINERS.has(before.lower) || before.kind === "clitic") return isNoun || next?.kind !== "word";
  // "in typical “Iowa nice” fashion"
  return isNoun && (PREPOSITIONS.has(before.lower) || isPlainWord(before));
}

/** Words in these belong to the page, whatever is next to them. */
const FURNITURE: ReadonlySet<BlockRole> = new Set<BlockRole>(["pull-quote", "caption", "byline"]);

function wordsShown({ article }: Reading, { start, end }: Draft): number {
  return article.text.slice(start, Math.min(end, start + MAX_SHOWN)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** How many UTF-16 code units of the words are read to judge their size. */
const MAX_SHOWN = 80;

/** Words of the shortest fragment that makes a statement: “it’s a mostly quiet place”. */
const LEAST_CLAUSE = 6;

/** Words of sentences that are no title or slogan. */
const LEAST_LONG = 10;

/** Whether words are longer than a title or a slogan. */
export function isLong(reading: Reading, draft: Draft): boolean {
  return wordsShown(reading, draft) >= LEAST_LONG;
}

/** Whether words inside a sentence are long enough to make a statement. */
export function isClause(reading: Reading, draft: Draft): boolean {
  return wordsShown(reading, draft) >= LEAST_CLAUSE;
}

function sizeOf(reading: Reading, draft: Draft): Feature[] {
  const { start, end, kind } = draft;
  const shown = reading.article.text.slice(start, Math.min(end, start + MAX_SHOWN));
  const words = wordsShown(reading, draft);
  // “Iowa Nice” is not a sentence, “No!” is one.
  const isSentence = kind === "direct" && (words > 3 || /[,.!?…—–-]$/.test(shown));
  if (isSentence) return ["nobody-sentence"];
  if (words <= 2) return ["nobody-short"];
  return words < LEAST_CLAUSE ? ["nobody-fragment"] : ["nobody-clause"];
}

/** What a few words in marks look like (a name, a title), and what comes before them. */
function lookOf({ tokens, reading, sentence }: Scene, { start, end }: Draft, at: number): Feature[] {
  if (end - start > MAX_LOOK) return [];
  const words = reading.article.text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const features: Feature[] = [];
  const isCapital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word);
  const [first = ""] = words;
  const isCry = /[!?]/.test(reading.article.text.slice(end - 1, end + 1));
  // “No.”, “Yes,”
  const isAnswer = FUNCTION_WORDS.has(first.toLowerCase());
  if (words.length === 1 && isCapital(first) && !isCry && !isAnswer) features.push("nobody-one-name");
  const telling = words.filter(word => !FUNCTION_WORDS.has(word.toLowerCase()));
  if (
    // In a headline in title case every word has a capital.
    !sentence.isTitleCase &&
    words.length > 1 &&
    words.length < 7 &&
    telling.length > 0 &&
    telling.every(isCapital) &&
    isCapital(first)
  )
    features.push("nobody-names");
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  if (words.length < 7 && before && isPlainWord(before)) features.push("nobody-behind-noun");
  return features;
}

/** A noun or an adjective, judging by its form. */
function isPlainWord({ kind, isCapital, verb, lower }: Token): boolean {
  return (
    kind === "word" && !isCapital && !verb && !FUNCTION_WORDS.has(lower) && !/(?:ly|ed|ing)$/.test(lower)
  );
}

/** Longer words, in UTF-16 code units, are neither a name nor a title. */
const MAX_LOOK = 60;
