import { ADDRESSING_VERBS } from "../../english/reporting.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import { hasFinite } from "./complement.ts";
import type { CueLink } from "./cue-link.ts";
import { phraseStartingAt } from "./phrases.ts";
import { isSetting } from "./report-asides.ts";
import type { Scene } from "./scene.ts";

/** "the bridge would close, said Ann Roe, who …": inverted tails of sentences without quotations. */
export function tailCues(scene: Scene, cues: readonly CueLink[]): CueLink[] {
  const { tokens, sentence } = scene;
  const found: CueLink[] = [];
  for (let at = sentence.from + 3; at < sentence.to; at++) {
    const token = tokens[at];
    const { verb } = token ?? {};
    if (!token || !verb || verb.strength !== "strong" || token.isCapital) continue;
    if (ADDRESSING_VERBS.has(verb.base) || tokens[at + 1]?.lower === "that") continue;
    if (tokens[at - 1]?.text !== "," || !verb.forms.some(form => form === "past" || form === "third"))
      continue;
    const known = cues.find(cue => cue.at === at);
    if (known?.order === "inverted") continue;
    const subject = phraseStartingAt(scene, at + 1, sentence.to);
    if (!subject || subject.kind === "pronoun" || subject.kind === "relative") continue;
    // "her band, also known as the Tarns, wrote a host of songs"
    if (verb.base === "write" && subject.kind === "description") continue;
    // "Lee, a lawyer, said work by Roe on the bridge would begin": the reported clause.
    if (known?.order === "subject-first" && hasFinite(scene.reading, subject.to, sentence.to)) continue;
    const end = tokens[subject.to];
    const endsClause = subject.to >= sentence.to || !end || end.kind === "punct" || isSetting(end.lower);
    if (!endsClause || (subject.kind === "description" && !isHumanNoun(tokens[subject.head]?.lower ?? "")))
      continue;
    found.push({ at, verb, subject, order: "inverted", isTrailing: false });
  }
  return found;
}
