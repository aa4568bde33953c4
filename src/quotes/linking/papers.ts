import { PASSIVE_AUXILIARIES } from "../../english/function-words.ts";
import { DOCUMENT_NOUNS } from "../../english/nouns.ts";
import { GIVEN, PASSING_ON, RECEIVING } from "../../english/papers.ts";
import type { NameMention } from "../people/name-mention.ts";
import type { Token } from "../reading/tokens.ts";
import type { Link } from "./link.ts";
import { isSamePhrase, type Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** Somebody's paper whose words follow, in the hands of another: "Ann Roe received | a letter that read: “…”". */
interface Paper {
  /** The token of "letter". */
  readonly noun: number;
  /** Whose it is, if the sentence says so: "a post by Ann Roe", "Ida Frost’s statement". */
  readonly sender: NameMention | null;
}

/** Words between a verb and the paper: "received | a second threatening". */
const MAX_BEFORE = 7;

/** Words between the paper and its words: "statement | to the court:". */
const MAX_BEHIND = 7;

/** The paper that is read before the quote token `at`; null where the words are the subject's, as in "Roe wrote a letter that read". */
export function paperBefore(scene: Scene, at: number): Paper | null {
  const { tokens, sentence } = scene;
  const end = tokens[at - 1]?.text === ":" || tokens[at - 1]?.text === "," ? at - 1 : at;
  const said = endOfPaper(tokens, end);
  const from = Math.max(sentence.from + 1, (said ?? end) - 1 - MAX_BEHIND);
  for (let noun = (said ?? end) - 1; noun >= from; noun--) {
    const token = tokens[noun];
    if (!token || token.kind === "quote" || token.kind === "punct") return null;
    if (!DOCUMENT_NOUNS.has(token.lower) || token.isCapital || scene.people.nameAt[noun]) continue;
    const sender = senderOf(scene, noun);
    // "a letter that | was sent to Tom Hale read" has a verb of its own
    if (said !== null && noun + 1 !== said && sender?.to !== said) return null;
    const isBare = said === null;
    const isHeld = isInHands(scene, sender && sender.from < noun ? sender.from : noun, sender !== null);
    if (!isHeld || (isBare && (tokens[end]?.text !== ":" || sender === null) && noun + 1 !== end))
      return null;
    return { noun, sender };
  }
  return null;
}

/** Where "that read", "which says", "saying" behind a paper begins, before a token; null if there is none. */
function endOfPaper(tokens: readonly Token[], end: number): number | null {
  const last = tokens[end - 1]?.lower ?? "";
  if (/^(?:saying|reading|stating)$/.test(last)) return end - 1;
  if (!/^(?:said|says|reads?|stated|states)$/.test(last)) return null;
  return /^(?:that|which)$/.test(tokens[end - 2]?.lower ?? "") ? end - 2 : null;
}

/** "letter | from Ann Roe", "post | by Ann Roe", "Ida Frost’s | statement" */
function senderOf({ tokens, people, sentence }: Scene, noun: number): NameMention | null {
  const behind = /^(?:from|by)$/.test(tokens[noun + 1]?.lower ?? "") ? people.nameAt[noun + 2] : undefined;
  if (behind) return behind;
  for (let at = noun - 1; at > sentence.from && at > noun - 4; at--) {
    const token = tokens[at];
    if (token?.kind === "clitic") return people.nameAt[at - 1] ?? null;
    if (token?.kind !== "word") return null;
  }
  return null;
}

/** "received | a letter", "was sent | a letter", "shared | a post by": somebody has it who needn't have written it. */
function isInHands({ tokens, sentence }: Scene, paper: number, hasSender: boolean): boolean {
  let at = paper;
  // "a threatening | letter"
  for (let i = paper - 1; i >= paper - MAX_EPITHETS && i > sentence.from; i--)
    if (tokens[i]?.is.determiner) at = i;
  for (at--; at >= sentence.from && at > paper - MAX_BEFORE; at--) {
    const token = tokens[at];
    if (token?.kind !== "word") return false;
    if (RECEIVING.has(token.lower) || (hasSender && PASSING_ON.has(token.lower))) return true;
    if (GIVEN.has(token.lower)) return PASSIVE_AUXILIARIES.has(tokens[at - 1]?.lower ?? "");
    if (token.verb && !token.isCapital) return false;
  }
  return false;
}

/** Words between an article and the paper. */
const MAX_EPITHETS = 4;

/** Of the links to who holds a paper none remains; its sender is linked instead. */
export function withSender(scene: Scene, links: readonly Link[], at: number): Link[] {
  const paper = paperBefore(scene, at);
  if (!paper) return [...links];
  const { noun, sender } = paper;
  const kept = links.filter(({ phrase }) => phrase.from > at || phrase.head === noun);
  if (!sender) return kept;
  const { from, to } = sender;
  const phrase: Phrase = { kind: "name", from, to, head: to - 1, name: sender };
  const others = kept.filter(link => !isSamePhrase(link.phrase, phrase) && link.phrase.from > at);
  return [{ phrase, cue: noun, inner: null, features: ["noun"] }, ...others];
}
