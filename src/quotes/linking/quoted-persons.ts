import { HAVE_FORMS, PASSIVE_AUXILIARIES, PREPOSITIONS } from "../../english/grammar/function-words.ts";
import type { SpeechVerb } from "../../english/speech/speech-verbs.ts";
import { beforeParenthesis } from "./inserted-clauses.ts";
import type { Phrase } from "./phrase.ts";
import { phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Scene } from "./scene.ts";
import { wholeSubject } from "./whole-subject.ts";

/** Whom a verb of quoting quotes: "quoted Ann Roe in calling it …", but not "quoted Ann Roe’s letter". */
export function quotedBy({ tokens, sentence, people }: Scene, at: number, verb: SpeechVerb): Phrase | null {
  if (verb.base !== "quote" && verb.base !== "cite") return null;
  let isMarked = false;
  for (let from = at + 1; from < Math.min(sentence.to, at + 7); from++) {
    const name = people.nameAt[from];
    if (tokens[from]?.kind === "quote") isMarked = true;
    if (!name) continue;
    // "cited “the book” and Ann Roe": she is cited too, or says the next words.
    if (isMarked && /^(?:,|and|or)$/.test(tokens[from - 1]?.lower ?? "")) return null;
    // "cited a threat against Ann Roe": the threat is cited, and is not hers.
    const isAside =
      PREPOSITIONS.has(tokens[from - 1]?.lower ?? "") && !OF_SOURCE.test(tokens[from - 1]?.lower ?? "");
    if (isAside) return null;
    const isPerson = people.personOf.get(name)?.kind === "person" && tokens[name.to]?.kind !== "clitic";
    return isPerson ? { kind: "name", from: name.from, to: name.to, head: name.to - 1, name } : null;
  }
  return null;
}

/** "cited a report | by Ann Roe", "a letter | from her" */
const OF_SOURCE = /^(?:by|from|of|as)$/;

/** "Ann Roe quotes the former adviser Bo Lee: “…”": whose words follow the colon. */
export function quotedWithColon(scene: Scene, at: number, verb: SpeechVerb): Phrase | null {
  const { tokens, sentence } = scene;
  if (verb.base !== "quote" && verb.base !== "cite") return null;
  for (let colon = at + 2; colon < Math.min(sentence.to, at + MAX_QUOTED); colon++) {
    if (tokens[colon]?.kind === "quote") return null;
    if (tokens[colon]?.text !== ":") continue;
    // "cited a threat made against Bo Lee:" quotes the threat.
    const subject = phraseEndingAt(scene, colon - 1, at + 1);
    const whole = subject?.from === at + 1 ? subject : phraseStartingAt(scene, at + 1, colon);
    return whole?.kind === "name" && whole.to === colon ? whole : null;
  }
  return null;
}

/** How far after a verb of quoting the colon may come. */
const MAX_QUOTED = 16;

/** "Ann Roe | was quoted by the Herald | as": the subject of a passive verb of quoting. */
export function passivelyQuoted(scene: Scene, as: number): Phrase | null {
  const { tokens, sentence } = scene;
  for (let at = as - 1; at > Math.max(sentence.from + 1, as - MAX_AGENT); at--) {
    const base = tokens[at]?.verb?.base;
    if (base !== "quote" && base !== "cite") continue;
    const isAdverbBefore = /ly$/.test(tokens[at - 1]?.lower ?? "");
    const auxiliary = isAdverbBefore ? at - 2 : at - 1;
    if (!PASSIVE_AUXILIARIES.has(tokens[auxiliary]?.lower ?? "")) return null;
    const before = HAVE_FORMS.has(tokens[auxiliary - 1]?.lower ?? "") ? auxiliary - 2 : auxiliary - 1;
    if (tokens[before]?.text === ",") return beforeParenthesis(scene, before);
    const subject = phraseEndingAt(scene, before, sentence.from);
    return subject && wholeSubject(scene, subject);
  }
  return null;
}

/** How far before "as" a verb of quoting may come: "quoted by the state-run news agency as". */
const MAX_AGENT = 9;
