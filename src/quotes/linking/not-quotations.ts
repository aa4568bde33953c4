import {
  ARTICLES_AND_POSSESSIVES,
  FUNCTION_WORDS,
  MODALS,
  PASSIVE_AUXILIARIES,
} from "../../english/grammar/function-words.ts";
import { THINGS_WITH_WRITING, WORDS_BEFORE_TITLES } from "../../english/people/nouns.ts";
import { CRIES, formsOf, PASSIVE_PARTICIPLES, SIGN_VERBS } from "../../english/speech/speech-verbs.ts";
import { stretchOf } from "../reading/reading.ts";
import { isHeldToBe } from "./passives.ts";
import type { Scene } from "./scene.ts";

export type NotQuotation =
  /** A title, a nickname, a term: not a quotation at all. */
  | "name"
  /** Words on a sign: a quotation without a speaker. */
  | "sign"
  /** "has been called “…”": somebody's words, but the speaker isn't named. */
  | "passive";

/** What a marked stretch is, if it is nobody's words; null if it may be somebody's. */
export function notQuotation(scene: Scene, at: number): NotQuotation | null {
  const { tokens, reading } = scene;
  const { article } = reading;
  const stretch = stretchOf(reading, tokens[at]);
  if (!stretch) return null;
  if (scene.people.nameAt[at]) return "name";
  const words = article.text.slice(stretch.start, stretch.end);
  const before = tokens[at - 1];
  const verb = before?.verb;
  // "his book, “An American Son”"
  const noun = before?.text === "," ? tokens[at - 2] : before;
  if (isOnSign(scene, at)) return "sign";
  const isThing = noun && !noun.isCapital && WORDS_BEFORE_TITLES.has(noun.lower) && !isCalled(scene, at);
  if (isThing && (noun === before || isTitleOfWork(words))) return isShort(words) ? "name" : null;
  const isIntroduced =
    before !== undefined &&
    (/^(?:[,:]|as)$/.test(before.text) || (verb?.strength === "strong" && verb.base !== "write"));
  // In a headline in title case every word has a capital.
  const looksTitled = !scene.sentence.isTitleCase && isTitleOfWork(words);
  if ((!isIntroduced || isApposed(scene, at)) && looksTitled) return "name";
  const isWritten = before?.lower === "words" && tokens[at - 2]?.lower === "the";
  // "asked what “in principle” meant"
  const isAsked = before?.lower === "what" && /^(?:means?|meant|was|is)$/.test(tokens[at + 1]?.lower ?? "");
  return isWritten || isAsked || isPassive(scene, at) || isCry(scene, at) ? "passive" : null;
}

/** "called the show “a joke”": the words describe it, and are not its name. */
function isCalled({ tokens }: Scene, at: number): boolean {
  return ARTICLES_AND_POSSESSIVES.has(tokens[at - 2]?.lower ?? "") && CALLS.has(tokens[at - 3]?.lower ?? "");
}

const CALLS = formsOf(["call", "describe", "dub", "label", "brand"]);

/** "a 12-page guide, “Know What They Know”": in apposition to a noun with its article. */
function isApposed({ tokens }: Scene, at: number): boolean {
  const noun = tokens[at - 2];
  if (tokens[at - 1]?.text !== "," || noun?.kind !== "word" || noun.isCapital || noun.verb) return false;
  for (let i = at - 3; i > at - 7; i--) {
    const token = tokens[i];
    if (token?.kind === "clitic" || ARTICLES_AND_POSSESSIVES.has(token?.lower ?? "")) return true;
    if (token?.kind !== "word" || token.verb) return false;
  }
  return false;
}

function isShort(words: string): boolean {
  return words.length < 60;
}

/** Two words or more, every longer one with a capital, and not a sentence: The Art of the Deal. */
function isTitleOfWork(words: string): boolean {
  if (/[.!?…]\s|[!?…]$/.test(words) || /^['‘“"]/.test(words)) return false;
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];
  if (all.length < 2 || all.length > 9 || all.some(word => VERBS_OF_SENTENCES.has(word))) return false;
  let capitals = 0;
  for (const word of all) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (!FUNCTION_WORDS.has(word.toLowerCase())) return false;
  }
  return capitals >= 2 && !/^\p{Lu}+$/u.test(all.join(""));
}

/** “That would be Ann Roe”: verbs that a title prints with a capital, if at all. */
const VERBS_OF_SENTENCES: ReadonlySet<string> = new Set([...MODALS, "am", "are", "was", "were"]);

/** "T-shirts reading “…”", "a sign that said “…”", "One placard said “…”", "bore the words “…”". */
function isOnSign(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  let verbs = 0;
  const isIntroduced = tokens[at - 1]?.text === ":";
  for (let i = at - 1; i > at - (isIntroduced ? 18 : 9); i--) {
    const token = tokens[i];
    if (!token || token.kind === "quote" || /^[.;]$/.test(token.text)) return false;
    // "a sign that had been nailed to the gate: “…”"
    const isTold = isIntroduced && /^(?:that|which)$/.test(tokens[i + 1]?.lower ?? "");
    if (THINGS_WITH_WRITING.has(token.lower)) return verbs > 0 || isTold || i === at - 1;
    if (isIntroduced && token.verb?.strength === "strong") return false;
    if (SIGN_VERBS.has(token.lower)) verbs++;
    else if (token.isCapital && i < at - 1) return false;
  }
  return false;
}

/** "cries of “Which stop?”" */
function isCry(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  return tokens[at - 1]?.lower === "of" && CRIES.has(tokens[at - 2]?.lower ?? "");
}

/** A passive without "by" between a form of "be" and the words. */
function isPassive(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  for (let i = at - 1; i > at - 7; i--) {
    const token = tokens[i];
    if (!token || (token.kind === "punct" && token.text !== ",") || token.lower === "by") return false;
    if (token.kind === "quote") continue;
    // "was quoted as saying that it was “…”"
    if (token.lower === "as" && tokens[i + 1]?.verb?.forms.includes("ing")) return false;
    if (isHeldToBe(scene, i)) return true;
    if (!PASSIVE_PARTICIPLES.has(token.lower)) continue;
    // "a practice known internally as “…”"
    if (token.lower === "known" && tokens[at - 1]?.lower === "as" && at - i <= 3) return true;
    const auxiliary = [tokens[i - 1]?.lower, tokens[i - 2]?.lower].some(lower =>
      PASSIVE_AUXILIARIES.has(lower ?? ""),
    );
    return auxiliary && tokens[at + 1]?.lower !== "by";
  }
  return false;
}
