import { COMMUNICATING_VERBS } from "../../english/speech/speech-verbs.ts";
import type { CueLink } from "./cue-link.ts";
import { isOneVoice, wordsBetween } from "./one-voice.ts";
import type { Phrase } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** The cues before marked words, if one reports the other. */
export interface NestedCues {
  /** The cue that the sentence itself reports. */
  readonly outer: CueLink;
  /** The cue nearest to the words. */
  readonly last: CueLink;
  /** Whether both have one subject. */
  readonly isSame: boolean;
  /** `last`, if the outer cue says that somebody else used the words. */
  readonly inner: CueLink | null;
}

/**
 * The outermost of nested cues ("Trump said that Clinton had called him “…”": Trump's words, through whom Clinton's
 * reached us), and the last of them.
 */
export function nestedCues(scene: Scene, before: readonly CueLink[], at: number): NestedCues | null {
  let outer: CueLink | null = null;
  let last: CueLink | null = null;
  for (const cue of before) {
    if (!outer || !last || !isNested(scene, outer, last, cue)) outer = cue;
    last = cue;
  }
  if (!outer || !last) return null;
  const isSame =
    outer === last ||
    last.order === "shared" ||
    (last.order !== "quoted" && isSameVoice(scene, outer.subject, last.subject));
  const isNear = wordsBetween(scene, last.at + 1, at) <= 4;
  return {
    outer,
    last,
    isSame,
    inner: !isSame && isNear && COMMUNICATING_VERBS.has(last.verb.base) ? last : null,
  };
}

/** Whether a cue is part of what another reports: no new clause begins between them. */
function isNested(scene: Scene, outer: CueLink, last: CueLink, cue: CueLink): boolean {
  // "Roe, who is writing a book, called it “a joke”": her own verb, not part of what she writes.
  if (cue.subject.from < outer.subject.from) return false;
  if (cue.order === "shared") return cue.subject.from !== outer.subject.from && outer !== last;
  // "While not all he says is true, Jamieson said": a comma before the subject begins a clause.
  if (scene.tokens[cue.subject.from - 1]?.text === "," && cue.subject.from - 2 !== last.at) return false;
  if (outer.verb.strength !== "strong" && !isBackReference(scene, outer, cue)) return false;
  for (let at = last.at + 1; at < cue.subject.from; at++) {
    const token = scene.tokens[at];
    if (!token) return false;
    if (token.kind === "quote" || /^(?:;|:|—|–|--|\()$/.test(token.text)) return false;
    if (/^(?:which|who|whom|whose|while|whereas|though|although)$/.test(token.lower)) return false;
    if (
      token.text === "," &&
      /^(?:and|but|as|with|so|yet|after|before)$/.test(scene.tokens[at + 1]?.lower ?? "")
    )
      return false;
  }
  return true;
}

/** "The president denounced what he called …": the pronoun refers back to the subject. */
function isBackReference(scene: Scene, outer: CueLink, cue: CueLink): boolean {
  return (
    cue.subject.kind === "pronoun" &&
    outer.subject.kind !== "pronoun" &&
    scene.tokens[cue.subject.from - 1]?.lower === "what"
  );
}

function isSameVoice(scene: Scene, outer: Phrase, inner: Phrase): boolean {
  if (inner.kind === "relative") return true;
  if (inner.kind !== "pronoun") {
    return isOneVoice(scene, inner, outer);
  }
  const gender = outer.name ? (scene.people.personOf.get(outer.name)?.gender ?? null) : null;
  const word = scene.tokens[inner.head]?.lower;
  return gender === null || word === gender;
}

/** "He had told her it was “a shame”, | she said, and": right behind the words a pronoun of the one who was told. */
export function isToldByOther(
  { tokens }: Scene,
  own: CueLink,
  { subject, verb, at: told, order, isTrailing }: CueLink,
  at: number,
): boolean {
  const isBehind = own.at < at && subject.from > at && subject.from <= at + 2 && told === subject.to;
  if (subject.kind !== "pronoun" || order !== "subject-first" || !isBehind) return false;
  if (!isTrailing && tokens[told + 1]?.kind !== "punct") return false;
  if (verb.strength !== "strong" || !COMMUNICATING_VERBS.has(own.verb.base)) return false;
  const teller = tokens[subject.head]?.lower;
  if (teller !== "he" && teller !== "she") return false;
  const other = own.subject.kind === "pronoun" ? tokens[own.subject.head]?.lower : null;
  const isToldTo = tokens[own.at + 1]?.lower === (teller === "he" ? "him" : "her");
  return other === (teller === "he" ? "she" : "he") || (isToldTo && other !== teller);
}
