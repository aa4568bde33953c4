import {
  CONJUNCTIONS,
  DETERMINERS,
  OCCASION_OPENERS,
  PREPOSITIONS,
} from "../../english/grammar/function-words.ts";
import { OBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { VERBS_BEFORE_TO_SAY } from "../../english/speech/reporting.ts";
import { CAUSING_FORMS, LEAVING_FORMS, PERCEIVING_FORMS } from "../../english/speech/speech-verbs.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import { skipBackAdverbs } from "./adverbs.ts";
import { mayHaveSent } from "./papers.ts";
import type { Phrase } from "./phrase.ts";
import { oneWord, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** "Ann Roe | continued to say", "Ann Roe | went on to say": the subject of the verb before "to". */
export function continuingSubject(scene: Scene, at: number): Phrase | null {
  const { tokens, sentence } = scene;
  const verb = tokens[at]?.lower === "on" ? at - 1 : at;
  if (!VERBS_BEFORE_TO_SAY.has(tokens[verb]?.lower ?? "")) return null;
  const subject = phraseEndingAt(scene, skipBackAdverbs(scene, verb - 1, sentence.from), sentence.from);
  return subject?.kind === "name" || subject?.kind === "pronoun" ? subject : null;
}

/** "left the coach, Ann Roe, | accusing them", "with the coach, Ann Roe, | accusing them": the name of whom the clause is about. */
export function leftWithName({ tokens, people, sentence }: Scene, comma: number): Phrase | null {
  const name = tokens[comma]?.text === "," ? people.nameAt[comma - 1] : undefined;
  if (!name || tokens[name.from - 1]?.text !== "," || !isHumanNoun(tokens[name.from - 2]?.lower ?? ""))
    return null;
  for (let at = name.from - 2; at > sentence.from && at > name.from - LONGEST_OBJECT; at--) {
    const { kind, lower = "" } = tokens[at] ?? {};
    if (kind !== "word" && kind !== "clitic") return null;
    if (!DETERMINERS.has(lower)) continue;
    const before = tokens[at - 1]?.lower ?? "";
    const isLeft = LEAVING_FORMS.has(before) || PERCEIVING_FORMS.has(before) || before === "with";
    return isLeft ? { kind: "name", from: at, to: name.to, head: name.to - 1, name } : null;
  }
  return null;
}

/** "remembers | Ann Roe telling him", "overheard | her say", "to leave | Ann Roe saying" */
export function isPerceived({ tokens }: Scene, { from }: Phrase): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  return PERCEIVING_FORMS.has(before) || LEAVING_FORMS.has(before);
}

/** "got a text from | Ann Roe saying": the letter's author is the speaker; not "published a letter from | Kyiv saying". */
export function isSender(scene: Scene, { from, name }: Phrase): boolean {
  const { tokens } = scene;
  const isBehindPaper =
    tokens[from - 1]?.lower === "from" && DOCUMENT_NOUNS.has(tokens[from - 2]?.lower ?? "");
  return name !== null && isBehindPaper && mayHaveSent(scene, name);
}

/** "forced | Ann Roe to admit", "led | her, after an hour, to say": who is made to say it. */
export function madeToSay(scene: Scene, to: number): Phrase | null {
  const { tokens, sentence } = scene;
  for (let at = to - 2; at >= Math.max(sentence.from, to - LONGEST_OBJECT); at--) {
    const { kind, lower = "", text = "" } = tokens[at] ?? {};
    if (kind === "quote" || /^[;:]$/.test(text)) return null;
    if (!CAUSING_FORMS.has(lower)) continue;
    const named = nameBetweenCommas(scene, to);
    if (named && named.from > at + 1) return named;
    const object = phraseStartingAt(scene, at + 1, to) ?? objectPronoun(tokens, at + 1);
    const isWhole = object?.from === at + 1 && isOccasion(tokens, object.to, to);
    return isWhole && maySpeak(scene, object) ? object : null;
  }
  return null;
}

/** "forced | him" */
function objectPronoun(tokens: Scene["tokens"], at: number): Phrase | null {
  return OBJECT_PRONOUNS.has(tokens[at]?.lower ?? "") ? oneWord("pronoun", at) : null;
}

/** "prompted the Chair, | Ann Roe, | to ask" */
function nameBetweenCommas({ tokens, people }: Scene, to: number): Phrase | null {
  const name = tokens[to - 1]?.text === "," ? people.nameAt[to - 2] : undefined;
  if (!name || tokens[name.from - 1]?.text !== ",") return null;
  return { kind: "name", from: name.from, to: name.to, head: name.to - 1, name };
}

/** Nothing, or ", after an hour,"; but not "forced Ann Roe | outside to say", "led Tarn | to victory and returned to say". */
function isOccasion(tokens: Scene["tokens"], from: number, to: number): boolean {
  if (from === to) return true;
  const opening = tokens[from]?.text === "," ? from + 1 : from;
  return (
    OCCASION_OPENERS.has(tokens[opening]?.lower ?? "") &&
    tokens.slice(opening, to).every(({ lower }) => !CONJUNCTIONS.has(lower) && lower !== "to")
  );
}

/** Somebody, and not a thing: "got a letter to say", "pushed past Ann Roe to say". */
function maySpeak({ tokens }: Scene, { kind, from, head }: Phrase): boolean {
  const first = tokens[from]?.lower ?? "";
  // "Past" isn't among the prepositions: "past leaders".
  if (PREPOSITIONS.has(first) || first === "past") return false;
  return kind !== "description" || isHumanNoun(tokens[head]?.lower ?? "");
}

/** Most words from a verb to what it makes somebody do: "forced | the head of the board after an hour | to admit". */
const LONGEST_OBJECT = 9;
