import type { SpeechVerb } from "../../english/speech/speech-verbs.ts";
import { stretchOf } from "../reading/reading.ts";
import type { UnplacedCue } from "./cue-link.ts";
import { lastMark } from "./last-mark.ts";
import { phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** “…,” Trump thundered; “…,” thundered Trump: after marked words any verb is a verb of saying. */
export function unknownVerb(scene: Scene, at: number): UnplacedCue | null {
  const { tokens } = scene;
  const token = tokens[at];
  const last = token?.lower.at(-1);
  if (!token || token.isCapital || (last !== "d" && last !== "s")) return null;
  if (!/[^e]ed$|[^s]s$/.test(token.lower) || token.is.stop) return null;
  const verb: SpeechVerb = { base: token.lower, strength: "strong", forms: ["past"] };
  if (endsSpeech(scene, at - 1)) {
    const name = scene.people.nameAt[at + 1];
    if (!token.lower.endsWith("ed") || name?.from !== at + 1) return null;
    const subject = phraseStartingAt(scene, at + 1, scene.sentence.to);
    return subject?.kind === "name" ? { at, verb, subject, order: "inverted" } : null;
  }
  const subject = phraseEndingAt(scene, at - 1, scene.sentence.from);
  if (!subject || (subject.kind !== "name" && subject.kind !== "pronoun")) return null;
  // Ann Roe cracked, “…”
  if (subject.kind === "name" && beginsSpeech(scene, at + 1))
    return { at, verb, subject, order: "subject-first" };
  return endsSpeech(scene, subject.from - 1) ? { at, verb, subject, order: "subject-first" } : null;
}

/** Whether a comma or colon and the first words of a sentence in marks follow. */
function beginsSpeech({ tokens, reading }: Scene, at: number): boolean {
  const stretch = stretchOf(reading, tokens[at + 1]);
  if (!/^[,:]$/.test(tokens[at]?.text ?? "") || !stretch) return false;
  return /^\p{Lu}\S*\s/u.test(reading.article.text.slice(stretch.start, stretch.end));
}

/** Whether a quotation that expects a speaker ends at a token: “…,” or “…?” */
export function endsSpeech(scene: Scene, at: number): boolean {
  const { tokens, reading } = scene;
  const { stretches } = reading;
  const token = tokens[at];
  const hasComma = token?.text === "," || token?.text === "—" || token?.text === "–";
  const quote = hasComma ? tokens[at - 1] : token;
  const stretch = quote?.kind === "quote" ? stretches[quote.stretch] : undefined;
  return stretch !== undefined && (hasComma || /[,?!—–-]/.test(lastMark(reading, stretch)));
}
