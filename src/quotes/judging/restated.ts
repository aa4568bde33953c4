import { type Word, wordsOf } from "../../text/words.ts";
import type { Person } from "../people/person.ts";
import type { Reading } from "../reading/reading.ts";
import type { Draft } from "./draft.ts";
import type { Source } from "./source.ts";

/** Fewer consecutive words are anybody's, even where they are all that is quoted. */
const LEAST_RESTATED = 4;

/** This many are one person's, if they are nearly all of what is quoted in one of the two places. */
const MANY_WORDS = 6;

/** How much of the shorter of two stretches the same words cover at least: "I do not know what" opens anybody's sentence. */
const LEAST_COVERED = 0.8;

/** Somebody named who is at least this likely is another reading of the description. */
const LEAST_RIVAL = 0.15;

/**
 * A speaker known only by a definite description ("The Prime Minister"), or not at all (in a headline), is the person
 * whom another paragraph quotes, by name, with the same words: nearly all of the words of the shorter quotation, and
 * nobody else's.
 */
export function resolveRestated(reading: Reading, drafts: readonly Draft[]): void {
  const { text } = reading.article;
  const open = drafts.filter(draft => isDescribed(text, draft));
  if (open.length === 0) return;
  const named = new Map<string, NamedWords | null>();
  for (const draft of drafts) {
    if (draft.source?.person?.kind === "person")
      note(named, draft.source.person, draft, wordsOf(text, draft));
  }
  // Null where two stretches of one speech are the words of two people.
  const found = new Map<number, Source | null>();
  for (const draft of open) {
    const source = restated(draft, wordsOf(text, draft), named);
    if (!source) continue;
    const before = found.get(draft.speech);
    found.set(draft.speech, before === undefined || before?.person === source.person ? source : null);
  }
  for (const draft of open) {
    const source = found.get(draft.speech);
    if (source) draft.source = { ...source, mention: draft.source?.mention ?? source.mention };
  }
}

/** Where somebody named is quoted with some words. */
interface NamedWords {
  readonly person: Person;
  readonly draft: Draft;
  /** Number of words of the whole stretch. */
  readonly length: number;
}

/** Remembers whose each run of words is; null for words of several people. */
function note(
  named: Map<string, NamedWords | null>,
  person: Person,
  draft: Draft,
  words: readonly Word[],
): void {
  for (let at = 0; at + LEAST_RESTATED <= words.length; at++) {
    const key = gram(words, at);
    const before = named.get(key);
    if (before === undefined) named.set(key, { person, draft, length: words.length });
    else if (before !== null && before.person !== person) named.set(key, null);
  }
}

/** Whoever is quoted by name with the longest run of a draft's words, if they are enough. */
function restated(
  draft: Draft,
  words: readonly Word[],
  named: ReadonlyMap<string, NamedWords | null>,
): Source | null {
  for (let at = 0; at + LEAST_RESTATED <= words.length; at++) {
    const other = named.get(gram(words, at));
    if (!other || other.draft.speech === draft.speech) continue;
    let end = at + LEAST_RESTATED;
    while (end < words.length && named.get(gram(words, end + 1 - LEAST_RESTATED))?.person === other.person)
      end++;
    const first = words[at];
    const last = words[end - 1];
    const { source } = other.draft;
    if (first && last && source && isEnough(end - at, Math.min(words.length, other.length))) {
      if (leadsElsewhere(draft, other.person)) return null;
      return {
        mention: draft.source?.mention ?? source.mention,
        person: other.person,
        described: null,
        isStated: false,
        steps: [
          {
            kind: "restated",
            words: { start: first.start, end: last.end },
            paragraph: other.draft.paragraph,
            mention: source.mention,
          },
        ],
      };
    }
    at = end - LEAST_RESTATED;
  }
  return null;
}

function isEnough(same: number, shorter: number): boolean {
  return same >= shorter || (same >= MANY_WORDS && same >= LEAST_COVERED * shorter);
}

/** Whether the description may mean somebody else whom the article names. */
function leadsElsewhere({ source: description, shares }: Draft, person: Person): boolean {
  if (description === null) return false;
  return shares.some(
    ({ source, probability }) =>
      source.person !== null && source.person !== person && probability >= LEAST_RIVAL,
  );
}

function isDescribed(text: string, draft: Draft): boolean {
  // Where nobody at all is named, only a headline repeats the words of the text below it.
  if (draft.source === null && draft.paragraph === 1) return true;
  const source = draft.source ?? draft.shares[0]?.source;
  if (!source || source.person !== null || source.described?.kind !== "person") return false;
  return !INDEFINITE.test(text.slice(source.mention.start, source.mention.end));
}

/** "a witness": somebody whom the article leaves unnamed. */
const INDEFINITE = /^(?:an?|one|another|some)\s/i;

function gram(words: readonly Word[], at: number): string {
  let key = "";
  for (let i = at; i < at + LEAST_RESTATED; i++) key += ` ${words[i]?.form ?? ""}`;
  return key;
}
