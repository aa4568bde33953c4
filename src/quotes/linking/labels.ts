import { SPEECH_NOUNS } from "../../english/speech/speech-verbs.ts";
import { beforeBracket } from "./appositions.ts";
import type { Link } from "./link.ts";
import { mainSubject } from "./main-subject.ts";
import { ownerOf } from "./owner-links.ts";
import { phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** What stands before a colon: a label, or else the subject. `before`: the links to cues before the words. */
export function labelBefore(scene: Scene, at: number, before: readonly Link[]): Link | null {
  if (scene.tokens[at - 1]?.text !== ":") return null;
  const label = labelAt(scene, at - 1);
  const noun = label?.cue ?? null;
  // "Responding to Lee’s remarks, Roe wrote: “…”": another's verb is nearer than the noun.
  const isTaken = noun !== null && before.some(({ phrase, cue }) => cue !== null && phrase.from > noun);
  if (isTaken) return null;
  if (label || before.length > 0) return label;
  const subject = mainSubject(scene, scene.sentence.from, at);
  // “Title,” by the Herald’s Bo Lee: “…”: a digest, in which Bo Lee only reports.
  const isDigest =
    subject && scene.tokens.slice(scene.sentence.from, at).some(({ kind }) => kind === "quote");
  return subject && !isDigest
    ? { phrase: subject, cue: null, inner: null, features: ["colon-subject"] }
    : null;
}

/** "Bo Lee: the vote was “rigged”", as in headlines. */
export function labelFar(scene: Scene, at: number): Link | null {
  const { tokens, sentence } = scene;
  const to = Math.min(at - 1, sentence.from + LONGEST_LABEL);
  for (let colon = sentence.from + 1; colon < to; colon++) {
    if (tokens[colon]?.text !== ":") continue;
    const phrase = phraseEndingAt(scene, colon - 1, sentence.from);
    const isLabel = phrase?.kind === "name" && phrase.from === sentence.from;
    return isLabel ? { phrase, cue: null, inner: null, features: ["label-far"] } : null;
  }
  return null;
}

/** Tokens of the longest label. */
const LONGEST_LABEL = 9;

/** "And from", "Then": nothing that could be another person's verb. */
function hasOnlyLeadIn(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = scene.tokens[at];
    if (token?.kind === "word" && !LEAD_IN.test(token.lower)) return false;
  }
  return to - from <= 4;
}

const LEAD_IN =
  /^(?:and|but|then|now|next|first|second|finally|from|by|here|with|the|also|again|later|meanwhile|enter)$/;

/** "Name:", "And from Chairwoman Ruiz:", "Her message:" – the words before a colon, without a verb. */
export function labelAt(scene: Scene, colon: number): Link | null {
  const phrase = phraseEndingAt(scene, beforeBracket(scene, colon - 1), scene.sentence.from);
  if (phrase?.kind === "name" && hasOnlyLeadIn(scene, scene.sentence.from, phrase.from)) {
    return { phrase, cue: null, inner: null, features: ["label"] };
  }
  // "Her message:", "Penhallow’s words to the council look unwise:"
  for (let at = colon - 1; at > scene.sentence.from; at--) {
    if (scene.tokens[at]?.kind === "quote") return null;
    if (!SPEECH_NOUNS.has(scene.tokens[at]?.lower ?? "")) continue;
    const owner = ownerOf(scene, at);
    if (owner && (owner.from <= scene.sentence.from + 2 || at === colon - 1))
      return { phrase: owner, cue: at, inner: null, features: ["noun"] };
  }
  return null;
}

/** “…” — Name, at the end of a paragraph. */
export function labelBehind(scene: Scene, at: number): Link | null {
  const { tokens } = scene;
  if (!/^(?:—|–|--?|―)$/.test(tokens[at + 1]?.text ?? "")) return null;
  const phrase = phraseStartingAt(scene, at + 2, scene.sentence.to);
  if (phrase?.kind !== "name") return null;
  const after = tokens[phrase.to];
  if (after && !/^[,.(@]$/.test(after.text) && phrase.to < scene.sentence.to) return null;
  return { phrase, cue: null, inner: null, features: ["label"] };
}
