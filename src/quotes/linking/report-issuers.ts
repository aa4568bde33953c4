import { CALENDAR } from "../../english/grammar/calendar.ts";
import { DOCUMENT_NOUNS } from "../../english/people/nouns.ts";
import { ISSUING_FORMS } from "../../english/speech/reporting.ts";
import { skipBackAdverbs } from "./adverbs.ts";
import { type CueLink, withSubject } from "./cue-link.ts";
import { beforeParenthesis } from "./inserted-clauses.ts";
import { mainSubject } from "./main-subject.ts";
import type { Phrase } from "./phrase.ts";
import { phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import { startOf } from "./report-end.ts";
import type { Scene } from "./scene.ts";

/**
 * A cue whose subject is a paper, with who wrote or issued it as its subject: "according to an analysis by Ann Roe",
 * "Ann Roe released a statement saying", "Ann Roe hit back in a letter stating".
 */
export function withIssuer(scene: Scene, cue: CueLink): CueLink {
  const { tokens } = scene;
  const { kind, head } = cue.subject;
  if (kind !== "description" || !DOCUMENT_NOUNS.has(tokens[head]?.lower ?? "")) return cue;
  const issuer =
    authorBehind(scene, head) ?? (cue.verb.forms.includes("ing") ? issuerBefore(scene, cue) : null);
  return issuer ? withSubject(cue, issuer) : cue;
}

/** "an analysis | by Ann Roe", "a report Tuesday | from the Harbour Trust" */
function authorBehind(scene: Scene, noun: number): Phrase | null {
  const { tokens, sentence } = scene;
  const at = CALENDAR.has(tokens[noun + 1]?.lower ?? "") ? noun + 2 : noun + 1;
  if (!/^(?:by|from)$/.test(tokens[at]?.lower ?? "")) return null;
  const author = phraseStartingAt(scene, at + 1, sentence.to);
  return author?.kind === "name" ? author : null;
}

/** "Ann Roe | released | a statement saying", "Ann Roe hit back | in | a letter stating" */
function issuerBefore(scene: Scene, { subject, at }: CueLink): Phrase | null {
  const { tokens, sentence, reading } = scene;
  const before = startOf(reading, subject) - 1;
  const lower = tokens[before]?.lower ?? "";
  if (ISSUING_FORMS.has(lower)) return issuerAt(scene, before);
  return lower === "in" ? somebody(mainSubject(scene, sentence.from, at)) : null;
}

/** Who issues something, by the verb: "Ann Roe, the mayor, | released", "she has repeatedly | made". */
export function issuerAt(scene: Scene, verb: number): Phrase | null {
  const { tokens, sentence } = scene;
  const left = skipBackAdverbs(scene, verb - 1, sentence.from);
  return somebody(
    tokens[left]?.text === "," ? beforeParenthesis(scene, left) : phraseEndingAt(scene, left, sentence.from),
  );
}

function somebody(phrase: Phrase | null): Phrase | null {
  return phrase?.kind === "name" || phrase?.kind === "pronoun" ? phrase : null;
}
