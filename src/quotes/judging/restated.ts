import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../reading/reading.ts";
import type { Draft } from "./draft.ts";

/** This many consecutive words, the same in two places, are one person's words rather than a turn of phrase. */
const MIN_WORDS = 4;

/**
 * A speaker known only by a description ("The Prime Minister"), or not at all (in a headline), is the person whom
 * another paragraph quotes, by name, with the same words.
 */
export function resolveRestated(reading: Reading, drafts: readonly Draft[]): void {
  const open = drafts.filter(isDescribed);
  if (open.length === 0) return;
  const named = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.source?.person?.kind !== "person") continue;
    const words = wordsOf(reading.article.text, draft);
    for (let at = 0; at + MIN_WORDS <= words.length; at++) {
      named.set(gram(words, at), draft);
    }
  }
  const found = new Map<number, Draft["source"]>();
  for (const draft of open) {
    const { article } = reading;
    const words = wordsOf(article.text, draft);
    for (let at = 0; at + MIN_WORDS <= words.length; at++) {
      const other = named.get(gram(words, at));
      const first = words[at];
      if (!other?.source?.person || !first || other.speech === draft.speech) continue;
      let end = at + MIN_WORDS - 1;
      while (end + 1 < words.length && named.get(gram(words, end + 2 - MIN_WORDS)) === other) end++;
      const lastWord = words[end] ?? first;
      found.set(draft.speech, {
        mention: draft.source?.mention ?? other.source.mention,
        person: other.source.person,
        described: null,
        isStated: false,
        steps: [
          {
            kind: "restated",
            words: { start: first.start, end: lastWord.end },
            paragraph: other.paragraph,
            mention: other.source.mention,
          },
        ],
      });
      break;
    }
  }
  for (const draft of open) {
    const source = found.get(draft.speech);
    if (source) draft.source = { ...source, mention: draft.source?.mention ?? source.mention };
  }
}

function isDescribed(draft: Draft): boolean {
  const source = draft.source ?? draft.shares[0]?.source;
  // Where nobody at all is named, only a headline repeats the words of the text below it.
  if (!source || (draft.source === null && source.person)) return draft.paragraph === 1;
  return source.person === null && source.described?.kind === "person";
}

function gram(words: readonly { readonly form: string }[], at: number): string {
  let key = "";
  for (let i = at; i < at + MIN_WORDS; i++) key += ` ${words[i]?.form ?? ""}`;
  return key;
}
