import { OBJECT_PRONOUNS } from "../../english/grammar/pronouns.ts";
import type { SpeechVerb } from "../../english/speech/speech-verbs.ts";
import { isStop } from "../reading/noun-words.ts";
import type { Phrase } from "./phrase.ts";
import { oneWord, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** The speaker given by "according to Ann Roe" or "as Ann Roe puts it", at "according" or "puts". */
export function accordingTo(scene: Scene, at: number): Phrase | null {
  const { tokens } = scene;
  const isAccording = tokens[at]?.lower === "according" && tokens[at + 1]?.lower === "to";
  return isAccording ? sourceAfter(scene, at + 2) : asPutBy(scene, at);
}

/** "as Ann Roe | puts it", "as she | put it" */
function asPutBy(scene: Scene, at: number): Phrase | null {
  const { tokens, sentence } = scene;
  if (tokens[at]?.verb?.base !== "put" || tokens[at + 1]?.lower !== "it") return null;
  if (!/^puts?$/.test(tokens[at]?.lower ?? "")) return null;
  // "as Ann Roe put it up for sale"
  const behind = tokens[at + 2];
  if (behind?.kind === "word" && !/^(?:in|at|on|last|this|when|then|to|yesterday|today)$/.test(behind.lower))
    return null;
  const subject = phraseEndingAt(scene, at - 1, sentence.from);
  return subject && tokens[subject.from - 1]?.lower === "as" ? subject : null;
}

/** "according to | him", "according to | the union" */
function sourceAfter(scene: Scene, at: number): Phrase | null {
  const isPronoun = OBJECT_PRONOUNS.has(scene.tokens[at]?.lower ?? "") && !isNounAhead(scene, at + 1);
  return isPronoun ? oneWord("pronoun", at) : phraseStartingAt(scene, at, scene.sentence.to);
}

/** "her | lawyer" */
function isNounAhead({ tokens }: Scene, at: number): boolean {
  const next = tokens[at];
  return next?.kind === "word" && !isStop(next.lower) && !next.verb;
}

/** "as Ann Roe put it, “…”": elsewhere "put" says nothing. */
export function putIt({ tokens }: Scene, at: number): SpeechVerb | null {
  if (tokens[at]?.verb?.base !== "put" || tokens[at + 1]?.lower !== "it") return null;
  const { kind, lower = "" } = tokens[at + 2] ?? {};
  return kind === "word" && !/^(?:this|thus|like|simply|bluntly|more)$/.test(lower) ? null : PUT_IT;
}

const PUT_IT: SpeechVerb = { base: "put", strength: "strong", forms: ["past", "present", "third"] };
