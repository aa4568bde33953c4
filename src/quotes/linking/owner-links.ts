import { CONJUNCTIONS, DETERMINERS } from "../../english/grammar/function-words.ts";
import { NOUNS_OF_NAMING, VERBS_OF_NAMING } from "../../english/speech/naming-words.ts";
import { TAKING_UP } from "../../english/speech/papers.ts";
import { SPEECH_NOUNS } from "../../english/speech/speech-verbs.ts";
import { isStop } from "../reading/noun-words.ts";
import { stretchOf } from "../reading/reading.ts";
import type { Link } from "./link.ts";
import type { Phrase } from "./phrase.ts";
import { phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** "In his words, “…”", "“…”, in Roe’s words" */
export function inWordsOf(scene: Scene, at: number): Link | null {
  const { tokens, sentence } = scene;
  const before = tokens[at - 1]?.text === "," || tokens[at - 1]?.text === ":" ? at - 2 : at - 1;
  const after = tokens
    .slice(at + 1, Math.min(sentence.to, at + 8))
    .findIndex(({ lower }) => lower === "words");
  for (const noun of [before, after < 0 ? -1 : at + 1 + after]) {
    if (noun < sentence.from || tokens[noun]?.lower !== "words") continue;
    const owner = ownerOf(scene, noun);
    if (owner && tokens[owner.from - 1]?.lower === "in")
      return { phrase: owner, cue: noun, inner: null, features: ["noun"] };
  }
  return inWordsOfName(scene, at);
}

/** "in the words of Ann Roe, “a joke”" */
function inWordsOfName(scene: Scene, at: number): Link | null {
  const { tokens, sentence } = scene;
  const end = /^[,:]$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1;
  for (let of = end; of > sentence.from + 1 && of > end - MAX_SPEAKER; of--) {
    if (tokens[of]?.lower !== "of" || tokens[of - 1]?.lower !== "words") continue;
    const phrase = phraseStartingAt(scene, of + 1, at);
    const isWhole = phrase?.to === end + 1;
    return isWhole ? { phrase, cue: of - 1, inner: null, features: ["noun"] } : null;
  }
  return null;
}

/** Tokens of whose words they are. */
const MAX_SPEAKER = 9;

/** "laughed at Roe’s description of him as “over”": a noun for calling somebody something, and whose it is. */
export function inNaming(scene: Scene, at: number): Link | null {
  const { tokens, sentence } = scene;
  if (tokens[at - 1]?.lower !== "as") return null;
  for (let noun = at - 2; noun > sentence.from && noun > at - MAX_NAMED; noun--) {
    const token = tokens[noun];
    if (token?.kind === "quote" || token?.verb?.forms.includes("past")) return null;
    if (!NOUNS_OF_NAMING.has(token?.lower ?? "")) continue;
    const owner = ownerOf(scene, noun);
    return owner && { phrase: owner, cue: noun, inner: null, features: ["noun"] };
  }
  return null;
}

/** "uproar over her remark that “…”", "Roe’s warning that “…”": a noun for what was said, and whose it is. */
export function inClaim(scene: Scene, at: number): Link | null {
  const { tokens } = scene;
  const noun = at - 2;
  if (tokens[at - 1]?.lower !== "that" || !SPEECH_NOUNS.has(tokens[noun]?.lower ?? "")) return null;
  const owner = ownerOf(scene, noun);
  return owner && { phrase: owner, cue: noun, inner: null, features: ["noun"] };
}

/** Tokens between the noun and the words: "his description of the new bridge at Leeds as". */
const MAX_NAMED = 12;

/** Whose noun it is: "his message", "Roe’s claim". */
export function ownerOf(scene: Scene, noun: number): Phrase | null {
  const { tokens } = scene;
  for (let at = noun - 1; at >= scene.sentence.from && at > noun - 6; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (token.kind === "clitic") return phraseEndingAt(scene, at - 1, scene.sentence.from);
    if (/^(?:his|her|their|my|our)$/.test(token.lower))
      return { kind: "pronoun", from: at, to: at + 1, head: at, name: null };
    if (token.kind !== "word") return null;
  }
  return null;
}

/** "Trump’s “birther” claims", "his “rigged” system"; not "said he grew up near Roe’s home and “needed no lessons”". */
export function owned(scene: Scene, at: number): Link | null {
  const owner = isCalledSo(scene, at) ? null : ownerOf(scene, at);
  const isApart = owner && scene.tokens.slice(owner.to, at).some(({ lower }) => CONJUNCTIONS.has(lower));
  return owner && !isApart ? { phrase: owner, cue: null, inner: null, features: ["possessive"] } : null;
}

/**
 * "called her “a thief”", "called her “cruel”.": she is what is called so. In "called her “cruel” brother" and "praised
 * her “no excuses” approach" she owns.
 */
export function isCalledSo({ tokens, reading, sentence }: Scene, at: number): boolean {
  if (tokens[at - 1]?.lower !== "her" || at - 1 <= sentence.from) return false;
  const { start, end } = stretchOf(reading, tokens[at]) ?? { start: 0, end: 0 };
  const [first = ""] = reading.article.text.slice(start, end).split(" ", 1);
  const hasDeterminer = DETERMINERS.has(first.toLowerCase());
  const { kind, lower = "" } = tokens[at + 1] ?? {};
  const verb = tokens[at - 2]?.verb;
  const isNaming = VERBS_OF_NAMING.has(verb?.base ?? "");
  // "called her “a thief” on Monday"
  if (kind !== "word" || isStop(lower)) return hasDeterminer || isNaming;
  return hasDeterminer && (isNaming || verb?.strength === "strong");
}

/** Somebody's claim that another takes up, with the words inside it. */
interface Claim {
  readonly noun: number;
  readonly owner: Phrase;
}

/** "Roe repeated | Hale’s warning that it was “a bad road”": the words are part of what Hale warned of. */
export function claimBefore(scene: Scene, at: number): Claim | null {
  const { tokens, sentence } = scene;
  for (let that = at - 1; that > sentence.from + 2 && that > at - LONGEST_CLAIM; that--) {
    const token = tokens[that];
    if (!token || token.kind === "quote" || /^[;:]$/.test(token.text)) return null;
    if (token.lower !== "that") {
      // "the road, she said, was “bad”"
      if (token.verb?.strength === "strong") return null;
      continue;
    }
    const noun = that - 1;
    const owner = SPEECH_NOUNS.has(tokens[noun]?.lower ?? "") ? ownerOf(scene, noun) : null;
    const isTakenUp = owner?.kind === "name" && TAKING_UP.has(tokens[owner.from - 1]?.lower ?? "");
    return isTakenUp ? { noun, owner } : null;
  }
  return null;
}

/** Tokens of the clause after "warning". */
const LONGEST_CLAIM = 16;

/** Instead of links to who takes up another's claim, one to the other. */
export function withOwner(scene: Scene, links: readonly Link[], at: number): Link[] {
  const claim = claimBefore(scene, at);
  if (!claim) return [...links];
  const { owner, noun } = claim;
  const others = links.filter(({ phrase }) => phrase.from > at);
  return [{ phrase: owner, cue: noun, inner: null, features: ["noun"] }, ...others];
}
