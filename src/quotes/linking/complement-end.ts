import { CALENDAR } from "../../english/grammar/calendar.ts";
import { COMPLEMENT_PREPOSITIONS, DETERMINERS, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import { OBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import { COMMON_PASTS } from "../../english/speech/speech-verbs.ts";
import { isStop } from "../reading/noun-words.ts";
import type { Token } from "../reading/tokens.ts";
import type { Scene } from "./scene.ts";

/**
 * "a spokesman | for the Clinton campaign": the complement is part of the mention.
 *
 * @param isPastOwners whether it is read on behind ’s: "the head | of the women’s group"
 */
export function complementEnd(scene: Scene, from: number, limit: number, isPastOwners = false): number {
  const { tokens } = scene;
  if (!COMPLEMENT_PREPOSITIONS.has(tokens[from]?.lower ?? "")) return from;
  if (tokens[from + 1]?.kind === "number") return from; // "the letter of 1951"
  // "his chairman | in August"
  if (CALENDAR.has(tokens[from + 1]?.lower ?? "") && !scene.people.nameAt[from + 1]) return from;
  let end = from + 1;
  while (end < limit && end < from + 8) {
    const token = tokens[end];
    if (!token || (token.kind !== "word" && token.kind !== "clitic" && token.kind !== "number")) break;
    // "one of the guests | made a speech": a verb of the sentence is not part of the phrase.
    if (end > from + 1 && !token.isCapital && isPastVerb(token)) break;
    // "A father behind me | put up his hand"
    if (end > from + 1 && isObjectPronoun(tokens[end - 1]?.lower ?? "")) break;
    // "a report of the office | tabled last week": what was done to it.
    if (end > from + 1 && isDoneWith(tokens, end)) break;
    const mayEnd = scene.people.nameAt[end] === undefined && !(isPastOwners && token.kind === "clitic");
    if (mayEnd && isStop(token.lower) && !DETERMINERS.has(token.lower)) break;
    end++;
  }
  return end > from + 1 ? end : from;
}

/** "tabled | last week", "published | on Monday" */
function isDoneWith(tokens: readonly Token[], at: number): boolean {
  const { kind, lower = "", isCapital } = tokens[at] ?? {};
  const next = tokens[at + 1]?.lower ?? "";
  if (kind !== "word" || isCapital || !/[^e]ed$/.test(lower)) return false;
  return PREPOSITIONS.has(next) || CALENDAR.has(next) || /^(?:last|this|earlier|yesterday|today)$/.test(next);
}

function isPastVerb({ lower, verb }: Token): boolean {
  return COMMON_PASTS.has(lower) || (verb?.forms.includes("past") === true && verb.strength !== "deed");
}

/** "me", "them": nothing of the phrase comes after; "her" may begin "her town". */
function isObjectPronoun(lower: string): boolean {
  return OBJECT_PRONOUNS.has(lower) && lower !== "her";
}
