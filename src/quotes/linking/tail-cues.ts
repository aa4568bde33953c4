import { PLURALS } from "../../english/people/nouns.ts";
import { ADDRESSING_VERBS, VERBS_BEFORE_ANY_CLAUSE } from "../../english/speech/reporting.ts";
import { isHumanNoun } from "../reading/noun-words.ts";
import { nameAfterComma } from "./appositions.ts";
import { hasFinite } from "./complement.ts";
import type { CueLink } from "./cue-link.ts";
import type { Phrase } from "./phrase.ts";
import { phraseStartingAt } from "./phrases.ts";
import { isOfRole, isSetting, LONGEST_ROLE } from "./report-asides.ts";
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
    if (tokens[at - 1]?.text !== ",") continue;
    const known = cues.find(cue => cue.at === at);
    if (known?.order === "inverted") continue;
    const subject = tailSubject(scene, at + 1);
    // "…, say experts"
    const isThirdOrPast = verb.forms.some(form => form === "past" || form === "third");
    if (!isThirdOrPast && !(VERBS_BEFORE_ANY_CLAUSE.has(verb.base) && isPlural(scene, subject))) continue;
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

/**
 * Who is named behind the verb: also "a spokesman for the town’s ferry board, | Ann Roe", "builder and ferry owner |
 * Ann Roe".
 */
function tailSubject(scene: Scene, from: number): Phrase | null {
  const { tokens, people, sentence } = scene;
  const phrase = phraseStartingAt(scene, from, sentence.to);
  if (phrase?.kind !== "description" || !isHumanNoun(tokens[phrase.head]?.lower ?? "")) return phrase;
  for (let at = phrase.to; at < Math.min(sentence.to, phrase.to + LONGEST_ROLE); at++) {
    const name = people.nameAt[at];
    const isHolder =
      name?.from === at && (isHumanNoun(tokens[at - 1]?.lower ?? "") || name.titles.length > 0);
    if (name && isHolder) return { kind: "name", from, to: name.to, head: name.to - 1, name };
    if (tokens[at]?.text === ",") return nameAfterComma(scene, from, at, sentence.to) ?? phrase;
    if (!isOfRole(tokens, at) && tokens[at]?.lower !== "and") break;
  }
  return phrase;
}

/** "experts", "some Democrats" */
function isPlural({ tokens }: Scene, subject: Phrase | null): boolean {
  const head = tokens[subject?.head ?? -1]?.lower ?? "";
  return subject !== null && subject.kind !== "pronoun" && (PLURALS.has(head) || head.endsWith("s"));
}
