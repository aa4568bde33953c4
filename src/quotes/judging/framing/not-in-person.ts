import type { Article } from "../../../articles/article.ts";
import { UNREAL_SPEAKERS } from "../../../english/framing/unreal-speakers.ts";
import { BEFORE_NAME } from "../../../english/grammar/abbreviations.ts";
import { PERSON_NOUNS } from "../../../english/people/nouns.ts";
import { onceForEach } from "../../../text/once-for-each.ts";
import { type Span, sliceOf } from "../../../text/span.ts";
import { wordsOf } from "../../../text/words.ts";
import type { Introduced } from "./introduced.ts";
import { wordsOfSpeaker } from "./neighbours.ts";
import { type Framed, framed } from "./place.ts";

/** "robot", "wax figure" */
const CREATURES = alternatives(() => true);
const GIVEN_A_VOICE = alternatives(({ isVoiced }) => isVoiced);

function alternatives(isOne: (speaker: { readonly isVoiced: boolean }) => boolean): string {
  const words = [...UNREAL_SPEAKERS].filter(([, speaker]) => isOne(speaker)).map(([word]) => word);
  return [...words, "wax figure"].join("|");
}

/** "said Ann Roe, a cat", "Ann Roe, a character in the game": but not "Ann Roe, a cat lover". */
const CREATURE = new RegExp(
  `^,? (?:an?|the|his|her|their) (?:\\p{L}[\\p{L}-]{0,20} ){0,3}?(?:${CREATURES})(?=[.,;:!?)”"]| (?:in|from|of|who|that|played|voiced|called)\\b|$)`,
  "iu",
);

/** “A,” said Ann Roe. "The puppet has", "The two-year-old parrot was": right behind the words. */
const CREATURE_BEHIND = new RegExp(
  `^[^.!?“”"]{0,80}[.!?]["”]?\\s+(?<noun>The (?:[\\p{Ll}\\d][\\p{Ll}\\d-]{0,20} ){0,2}?(?<creature>${GIVEN_A_VOICE})) (?:is|was|has|had|can|could|will|would|did|does|sat|sits)\\b`,
  "u",
);

/**
 * “A,” said Ann Roe. "She is two, and likes biscuits": too young to have said it by herself. Not "She was three when the bomb
 * fell", "He is one, too".
 */
const INFANT_BEHIND = new RegExp(
  `^[^.!?“”"]{0,80}[.!?]["”]?\\s+(?<noun>(?:${[
    "(?:He|She) is (?:not yet )?(?:two|three|2|3)(?= years old\\b|\\.|, and \\p{Ll}+s\\b)",
    "(?:He|She) is (?:not yet )?(?:one|1)(?= year old\\b)",
    "(?:He|She) was (?:not yet )?(?:two|three|2|3)(?=(?: years old)?\\.)",
  ].join("|")}))(?![^.]*\\bwhen\\b)`,
  "u",
);

/** "said an Ann Roe": one of several, or nobody known. */
const SOME = /\b(?:an?|one|some) $/iu;

/** How much of the text around a name is read, in UTF-16 code units. */
const READ = 90;

/**
 * A name that isn't the speaker's: "whose name has been changed", "not her real name", "(a pseudonym)". Whole articles
 * are searched for it: with "u" beside "i" that takes five times as long.
 */
const ALIAS = new RegExp(
  `\\b(?:${[
    "names? (?:has |have |had )?(?:been )?changed|not (?:his|her|their) real names?",
    "pseudonyms?|an alias|under (?:a|an) (?:false|invented|assumed) name",
  ].join("|")})\\b`,
  "i",
);

/** Somebody who takes a name: "the rapper who calls herself Senator Ruth Vale", "a man giving his name as Emil Rand". */
const TAKING_NAME = new RegExp(
  `\\b(?:${[
    "call(?:s|ed|ing)? (?:him|her|them)sel(?:f|ves)",
    "(?:giving|gave|gives) (?:his|her|their) name as",
    "(?:going|goes|went) by(?: the name(?: of)?)?",
    "answers to(?: the name(?: of)?)?|sign(?:s|ed|ing)(?: (?:him|her)self)? as|(?:posts|known online) as",
  ].join("|")}) (?=\\p{Lu})`,
  "gu",
);

/** Two people of one name: "her namesake Cora Lund", "Bo Lund (no relation)". */
const NAMESAKE = /\b(?:namesakes?|no relation|of the same name)\b/gi;

/** It is about everybody in the article: "All names have been changed." */
const ALL_NAMES =
  /\b(?:all|some|the|their|people['’]s)? ?names (?:have been|were|are) (?:changed|invented)|not their real names/iu;

/** What an article says of names in it: the same for all its words. */
interface ToldOfNames {
  /** Where it says that two have one name. */
  readonly namesakes: readonly Span[];
  /** Where it says that somebody takes a name, up to that name. */
  readonly takings: readonly Span[];
  /** The paragraphs with a name that isn't somebody's own. */
  readonly withAlias: readonly Span[];
}

const toldOfNamesIn = onceForEach(
  ({ text, paragraphs }: Article): ToldOfNames => ({
    namesakes: spansOf(NAMESAKE, text),
    takings: spansOf(TAKING_NAME, text),
    withAlias: ALIAS.test(text) ? paragraphs.filter(paragraph => ALIAS.test(sliceOf(text, paragraph))) : [],
  }),
);

function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Who is named with the words is no person, or the name is not that person's. */
export function framedByNature(article: Article, words: Introduced): Framed | null {
  const { attribution } = words;
  if (attribution.kind === "unclear") return null;
  return (
    ofCreature(article, attribution.mention) ??
    ofSentenceBehind(article, words) ??
    ofTakenName(article, words) ??
    ofNamesake(article, words) ??
    ofAlias(article, words)
  );
}

/** How much of the text around "namesake" may name the two, in UTF-16 code units. */
const NAMED_NEAR = 60;

function ofNamesake(article: Article, words: Introduced): Framed | null {
  const surname = [...wordsOfSpeaker(words)].at(-1) ?? "";
  for (const { start, end } of toldOfNamesIn(article).namesakes) {
    const near = article.text.slice(Math.max(0, start - NAMED_NEAR), end + NAMED_NEAR).toLowerCase();
    if (near.split(/[^\p{L}\p{N}'’-]+/u).includes(surname)) return framed("unclear", { start, end });
  }
  return null;
}

/** How many characters after "calls herself" the speaker's name may begin: "calls herself Senator Ruth Vale". */
const TITLED = 40;

function ofTakenName(article: Article, words: Introduced): Framed | null {
  const { text, paragraphs } = article;
  const home = paragraphs.find(({ start, end }) => start <= words.start && words.start < end);
  const surname = [...wordsOfSpeaker(words)].at(-1) ?? "";
  for (const { start, end } of toldOfNamesIn(article).takings) {
    const name = /^[^.,;:!?“”"\n]*/u.exec(text.slice(end, end + TITLED))?.[0] ?? "";
    const isSpeaker = name
      .toLowerCase()
      .split(/[^\p{L}\p{N}'’-]+/u)
      .includes(surname);
    // “A,” said Ann Roe, calling herself Bo Lee.
    const isHere = text.startsWith("calling", start) && home && start >= home.start && start < home.end;
    if (isSpeaker || isHere) return framed("unclear", { start, end: end - 1 });
  }
  return null;
}

function ofCreature({ text }: Article, mention: Span): Framed | null {
  const behind = text.slice(mention.end, mention.end + READ);
  const creature = CREATURE.exec(behind);
  if (creature) return framed("unclear", { start: mention.start, end: mention.end + creature[0].length });
  const before = SOME.exec(text.slice(Math.max(0, mention.start - 10), mention.start));
  const isFullName = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(text.slice(mention.start, mention.end));
  return before && isFullName && /^(?:[.,;:!?”"]|$)/u.test(behind) ? framed("unclear", mention) : null;
}

/** How much behind the words is read for who spoke them, in UTF-16 code units. */
const READ_BEHIND = 200;

/** "carpenter *Ann Roe*", "Ms *Roe*", "*Ann Roe*, 43", "*Ann Roe*, a carpenter in Tarn, …": no creature. */
function isHuman(text: string, words: Introduced): boolean {
  const surname = [...wordsOfSpeaker(words)].at(-1) ?? "";
  for (const { index, 0: name } of text.matchAll(/(?:\p{Lu}[\p{L}’'-]*\s){0,3}\p{Lu}[\p{L}’'-]*/gu)) {
    const named = wordsOf(name).map(({ form }): string => form);
    if (named.at(-1) !== surname) continue;
    const before = wordsOf(text.slice(Math.max(0, index - NAMED_NEAR), index)).at(-1)?.form ?? "";
    const behind = text.slice(index + name.length, index + name.length + NAMED_NEAR);
    const called = /^, (?:\d\d\b|(?:an?|the) (?<what>[^.,;:!?”"]+))/u.exec(behind);
    const what = wordsOf(called?.groups?.what ?? "").map(({ form }): string => form);
    const isAge = called !== null && called.groups?.what === undefined;
    const isTitled = [before, named[0] ?? ""].some(word => BEFORE_NAME.has(word));
    if (isAge || isTitled || [before, ...what].some(word => PERSON_NOUNS.has(word))) return true;
  }
  return false;
}

/** “A,” said Ann Roe. The puppet …: nobody spoke of any puppet before, so she is the puppet. */
function ofSentenceBehind({ text, title }: Article, words: Introduced): Framed | null {
  const end = Math.max(words.end, words.attribution.mention?.end ?? 0, words.attribution.cue?.end ?? 0);
  const behind = text.slice(end, end + READ_BEHIND);
  const found = CREATURE_BEHIND.exec(behind) ?? INFANT_BEHIND.exec(behind);
  const { noun, creature } = found?.groups ?? {};
  if (!found || noun === undefined) return null;
  if (creature !== undefined) {
    const before = wordsOf(`${title}\n${text.slice(0, words.end)}`).map(({ form }): string => form);
    const isKnown = creature.split(" ").every(part => before.includes(part));
    if (isKnown || isHuman(text, words)) return null;
  }
  const start = end + found[0].indexOf(noun);
  return framed("unclear", { start, end: start + noun.length });
}

function ofAlias(article: Article, words: Introduced): Framed | null {
  const surname = [...wordsOfSpeaker(words)].at(-1) ?? "";
  for (const { start, end } of toldOfNamesIn(article).withAlias) {
    const text = article.text.slice(start, end);
    const alias = ALIAS.exec(text);
    if (!alias) continue;
    const isHere = start <= words.start && words.start < end;
    if (isHere || ALL_NAMES.test(text) || text.toLowerCase().includes(surname)) {
      return framed("unclear", { start: start + alias.index, end: start + alias.index + alias[0].length });
    }
  }
  return null;
}
