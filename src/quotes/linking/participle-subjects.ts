import { DOCUMENT_NOUNS } from "../../english/nouns.ts";
import { OBJECT_PRONOUNS } from "../../english/pronouns.ts";
import { VERBS_BEFORE_TO_SAY } from "../../english/reporting.ts";
import { CAUSING_FORMS, PERCEIVING_FORMS } from "../../english/speech-verbs.ts";
import { skipBackAdverbs } from "./adverbs.ts";
import type { Phrase } from "./phrase.ts";
import { oneWord, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";

/** "Ann Roe | continued to say", "Ann Roe | went on to say": the subject of the verb before "to". */
export function continuingSubject(scene: Scene, at: number): Phrase | null {
  const { tokens, sentence } = scene;
  const verb = tokens[at]?.lower === "on" ? at - 1 : at;
  if (!VERBS_BEFORE_TO_SAY.has(tokens[verb]?.lower ?? "")) return null;
  const subject = phraseEndingAt(scene, skipBackAdverbs(scene, verb - 1, sentence.from), sentence.from);
  return subject?.kind === "name" || subject?.kind === "pronoun" ? subject : null;
}

/** "remembers | Ann Roe telling him", "overheard | her say" */
export function isPerceived({ tokens }: Scene, { from }: Phrase): boolean {
  return PERCEIVING_FORMS.has(tokens[from - 1]?.lower ?? "");
}

/** "got a text from | Ann Roe saying": the letter's author is the speaker. */
export function isSender({ tokens }: Scene, { kind, from }: Phrase): boolean {
  return (
    kind === "name" && tokens[from - 1]?.lower === "from" && DOCUMENT_NOUNS.has(tokens[from - 2]?.lower ?? "")
  );
}

/** "forced | Ann Roe to admit", "led | her, after an hour, to say": who is made to say it. */
export function madeToSay(scene: Scene, to: number): Phrase | null {
  const { tokens, sentence } = scene;
  for (let at = to - 2; at >= Math.max(sentence.from, to - LONGEST_OBJECT); at--) {
    const { kind, lower = "", text = "" } = tokens[at] ?? {};
    if (kind === "quote" || /^[;:]$/.test(text)) return null;
    if (CAUSING_FORMS.has(lower)) return phraseStartingAt(scene, at + 1, to) ?? objectPronoun(tokens, at + 1);
  }
  return null;
}

/** "forced | him" */
function objectPronoun(tokens: Scene["tokens"], at: number): Phrase | null {
  return OBJECT_PRONOUNS.has(tokens[at]?.lower ?? "") ? oneWord("pronoun", at) : null;
}

/** Most words from a verb to what it makes somebody do: "forced | the head of the board after an hour | to admit". */
const LONGEST_OBJECT = 9;
