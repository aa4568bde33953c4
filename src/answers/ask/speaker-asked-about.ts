import type { Article } from "../../articles/article.ts";
import { DETERMINERS } from "../../english/grammar/function-words.ts";
import { ASKING_FOR_WORDS, NO_SURNAMES, WORDS_ASKED_FOR } from "../../english/requests/words-asked-for.ts";
import { describesAnother, type NameForm, readName } from "../../names/name-form.ts";
import { alikeSpelling, isBare, samePerson } from "../../names/same-person.ts";
import type { Quotation, Speaker } from "../../quotes/quotation.ts";
import { familyOf } from "../../search/language/family-terms.ts";
import type { PassageKey, Voice } from "../../search/search-index.ts";
import type { Steps } from "../../search/steps.ts";
import { onceForEach } from "../../text/once-for-each.ts";
import { type Span, sliceOf } from "../../text/span.ts";
import { isNear } from "../../text/typing-errors.ts";
import { wordsOf } from "../../text/words.ts";
import type { AnalysedArticle } from "../analysed-article.ts";
import { speakerOf } from "../answer.ts";
import { contentWordsOf } from "../content-words.ts";
import type { Library } from "../library.ts";
import { isRoleBesideName } from "../role-beside-name.ts";
import { isOnlyNamedIn } from "../speakers/speaker-name.ts";
import { openPronoun } from "../understand/open-pronoun.ts";

const { did, was, opine, say, about, think, he, his, views, nobody } = WORDS_ASKED_FOR;

/** Whose words are asked for, with the speakers of all articles who are that person. */
export interface AskedVoice extends Voice {
  readonly speakers: ReadonlySet<Speaker>;
}

/**
 * The person whose words a question asks for, and the passages that quote them; undefined if the question doesn't
 * ask what somebody said, or names nobody who is quoted or reported. Reports count only for people who aren't quoted.
 * With pauses, as all articles are looked through.
 *
 * A surname is enough, in any spelling or title the article uses.
 *
 * @example speakerAskedAbout(library, "What did Starmer say about Putin?") // passages that quote Sir Keir Starmer
 */
export function* speakerAskedAbout(library: Library, question: string): Steps<AskedVoice | undefined> {
  // The person whom the words are about is not the one asked to have said them.
  const topic = topicAsked(question) ?? opinionAsked(question);
  const voiced = topic === null ? question : question.replace(topic, "");
  const asked = askedWords(voiced);
  if (!asked.some(word => ASKING_FOR_WORDS.has(word)) && !ASKS_OPINION.test(voiced.slice(0, 500)))
    return undefined;
  const speaker = speakerIn(voiced) ?? "";
  const isDescribed = describesAnother(speaker);
  const printed = nameAsked(voiced);
  const name = printed === null ? null : readName(printed);
  // A slip is looked for in the name only: among all words of a question, some are like anything.
  const named = printed === null ? [] : askedWords(printed);
  for (const [words, kind] of [
    [asked, "same"],
    [named, "near"],
  ] as const) {
    const role = kind === "same" ? speaker : null;
    const wanted = { ...wantedFor(words, kind, name), isDescribed, role };
    const voice =
      (yield* voiceIn(library, ({ quotations }) => quotations, wanted)) ??
      (yield* voiceIn(library, ({ reported }) => reported, wanted));
    if (voice) return voice;
  }
  return undefined;
}

/** Comparison forms of the words of a question, without the "’s" of "Roe’s view". */
function askedWords(question: string): string[] {
  return wordsOf(question.replace(/['’]s\b/gu, "")).map(({ form }) => form);
}

interface Wanted {
  /** The words of the question, as comparison forms. */
  readonly asked: readonly string[];
  /** Whether a word of a name is a spelling of one of them. */
  readonly isAsked: (form: string) => boolean;
  readonly name: NameForm | null;
  /** Whether it is somebody without a name: "the source close to Ann Roe". */
  readonly isDescribed: boolean;
  /** What the speaker is called where no name is given: "the mayor". */
  readonly role: string | null;
}

function wantedFor(
  asked: readonly string[],
  kind: "same" | "near",
  name: NameForm | null,
): Omit<Wanted, "isDescribed" | "role"> {
  // The same names recur in article after article.
  const isAsked = remembering(form => asked.some(word => alikeSpelling(word, form) === kind));
  return { asked, isAsked, name: name && isBare(name) && name.gender === null ? null : name };
}

/** Articles looked through between two pauses: a few milliseconds where their names have to be read first. */
const ARTICLES_A_STEP = 50;

/** Looks for the wanted person among the speakers of one kind of quotation. */
function* voiceIn(
  library: Library,
  pick: (analysed: AnalysedArticle) => readonly Quotation[],
  wanted: Wanted,
): Steps<AskedVoice | undefined> {
  const named = new Set<string>();
  const speakers = new Set<Speaker>();
  const passages: PassageKey[] = [];
  for (const [at, analysed] of library.articles.entries()) {
    if (at % ARTICLES_A_STEP === 0) yield;
    const { article } = analysed;
    for (const quoted of quotedIn(pick(analysed))) {
      const words = wordsMeaning(quoted, article, wanted);
      if (words.length === 0) continue;
      speakers.add(quoted.speaker);
      for (const paragraph of quoted.paragraphs) passages.push({ article: article.key, paragraph });
      for (const word of words) named.add(word);
    }
  }
  return passages.length === 0 ? undefined : { named, passages, speakers };
}

/** The words of the question that mean somebody quoted, by a name or an office; none if it is somebody else. */
function wordsMeaning(
  { speaker, mentions, names, forms, description }: QuotedNames,
  article: Article,
  { asked, isAsked, name, isDescribed, role }: Wanted,
): readonly string[] {
  // Of most speakers no word is asked for, and comparing whole names takes longest.
  const meant = names.filter(each => isNamed(each, isAsked));
  if (meant.length === 0) {
    if (role === null || description !== null) return [];
    const isCalledSo =
      mentions.some(span => isCalled(sliceOf(article.text, span), role)) ||
      isRoleBesideName(role, article, speaker);
    return isCalledSo ? askedWords(role) : [];
  }
  if (isDescribed && description === null) return [];
  if (description !== null && isOnlyNamedIn(description, name, isAsked)) return [];
  return name && isSomebodyElse(name, forms) ? [] : meant.flatMap(each => wordsFor(each, asked));
}

interface QuotedNames {
  readonly speaker: Speaker;
  /** Where an article names or describes the speaker beside words. */
  readonly mentions: readonly Span[];
  /** The words of each of the speaker's names, as comparison forms. */
  readonly names: readonly (readonly string[])[];
  /** A person's names split into parts; none for others. */
  readonly forms: readonly NameForm[];
  /** A description instead of a name, as printed. */
  readonly description: string | null;
  /** Where the speaker is quoted. */
  readonly paragraphs: readonly number[];
}

/** "The Prime Minister" for "the prime minister": the same words but for a determiner. */
function isCalled(printed: string, role: string): boolean {
  const words = withoutDeterminer(askedWords(printed));
  return words !== "" && words === withoutDeterminer(askedWords(role));
}

function withoutDeterminer(forms: readonly string[]): string {
  return forms.slice(DETERMINERS.has(forms[0] ?? "") ? 1 : 0).join(" ");
}

/** Who is quoted in an article. Remembered, because reading names takes most of the time. */
const quotedIn = onceForEach((quotations: readonly Quotation[]): readonly QuotedNames[] => {
  const paragraphs = new Map<Speaker, Set<number>>();
  const mentions = new Map<Speaker, Span[]>();
  for (const { attribution, paragraph } of quotations) {
    const speaker = speakerOf(attribution);
    if (!speaker) continue;
    paragraphs.set(speaker, (paragraphs.get(speaker) ?? new Set()).add(paragraph));
    if (attribution.mention) mentions.set(speaker, [...(mentions.get(speaker) ?? []), attribution.mention]);
  }
  return [...paragraphs].map(([speaker, numbers]) => {
    const { name, kind, alsoNamed, isDescription } = speaker;
    return {
      speaker,
      mentions: mentions.get(speaker) ?? [],
      forms: kind === "person" && !isDescription ? [name, ...alsoNamed].map(readName) : [],
      names: [name, ...alsoNamed].map(printed => wordsOf(printed).map(({ form }) => form)),
      description: isDescription ? name : null,
      paragraphs: [...numbers],
    };
  });
});

/** Whoever a question says to have said something, as typed; null if it doesn't ask for somebody's words so. */
export function speakerIn(question: string): string | null {
  return ASKED_SPEAKER.exec(question.slice(0, 500))?.[1] ?? null;
}

/** The name of the person whose words a question asks for; null if it asks for nobody's, or by a description. */
export function nameAsked(question: string): string | null {
  const printed = speakerIn(question);
  if (printed === null || NOBODY_NAMED.test(printed)) return null;
  return describesAnother(printed) ? null : printed;
}

/** One of the speaker's names contradicts the one asked for, and none matches: Ann Roe's words for Bill Roe's. */
function isSomebodyElse(asked: NameForm, names: readonly NameForm[]): boolean {
  const found = names.map(name => samePerson(asked, name));
  const contradicts = found.some(({ kind, by }) => kind === "different" && by !== "surname");
  return contradicts && !found.some(({ kind }) => kind === "same");
}

/** Whether the question contains the last word of a name, or all words of a title. */
function isNamed(forms: readonly string[], isAsked: (form: string) => boolean): boolean {
  const last = forms.at(-1) ?? "";
  return NO_SURNAMES.has(last)
    ? forms.every(form => form === "the" || isAsked(form))
    : last.length >= 3 && isAsked(last);
}

/** Words of the question that are in a name. */
function wordsFor(forms: readonly string[], asked: readonly string[]): string[] {
  return asked.filter(word => forms.some(form => alikeSpelling(word, form) !== null));
}

/** For texts and forms that recur: each is tested once. */
function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return text => {
    let is = known.get(text);
    if (is === undefined) {
      is = test(text);
      known.set(text, is);
    }
    return is;
  };
}

const ASKED_SPEAKER = new RegExp(`\\b(?:what|how) (?:${did}) ([^?]{2,60}?) (?:${opine})\\b`, "iu");
/** How a question asks for somebody's words without a verb of saying. */
const ASKS_OPINION = new RegExp(`\\bwhat (?:${did}) [^?]{2,60}? ma[dk]e of\\b`, "iu");

/** How a question asks for the words of somebody whom only a pronoun stands for. */
const OF_A_PRONOUN = new RegExp(
  `\\b(?:${did}|${was}) (?:${he}) (?:\\S+ )?(?:${opine}|saying)\\b|\\b(?:${his}) (?:${views})\\b`,
  "iu",
);

const NOBODY_NAMED = new RegExp(`^(?:${nobody})\\b`, "iu");

const ASKED_TOPIC = new RegExp(`\\b(?:${say}) (?:\\S+ ){0,3}?(?:${about}) ([^?]{2,120})`, "iu");
/** "what does Roe think of the toll". */
const ASKED_OPINION = new RegExp(`\\b(?:${think}) of ([^?]{2,120})`, "iu");

/**
 * Tests whether a passage contains a word of the topic on which a question asks for somebody's words; every passage
 * passes if it names none.
 *
 * @example topicTest("What did Starmer say about Trump?")("But Sir Keir Starmer said “we need …”") // false
 */
export function topicTest(question: string): (passage: string) => boolean {
  // Titles and openings are asked for again with each passage of their article.
  return remembering(wordTest(topicAsked(question)));
}

/**
 * The same for what somebody thinks of something. An opinion is often given without naming its matter, so a passage that
 * fails comes close, but may not answer.
 */
export function opinionTest(question: string): (passage: string) => boolean {
  return wordTest(opinionAsked(question));
}

function wordTest(topic: string | null): (passage: string) => boolean {
  const asked = topic === null ? [] : contentWordsOf(topic);
  if (asked.length === 0) return () => true;
  const meant = new Set(
    asked.flatMap(({ terms }) => [...terms, ...terms.flatMap(term => [...familyOf(term)])]),
  );
  return passage =>
    contentWordsOf(passage).some(
      ({ terms, form }) => terms.some(term => meant.has(term)) || asked.some(one => isNear(one.form, form)),
    );
}

/**
 * Whether a question asks what "he", "she" or "they" say, and contains nobody whom that could be: whoever a passage
 * quotes, nothing shows that they are meant.
 *
 * @example asksWordsOfNobody("what did she say") // true
 * @example asksWordsOfNobody("what did Roe say she would do") // false
 */
export function asksWordsOfNobody(question: string): boolean {
  return (
    OF_A_PRONOUN.test(question.slice(0, 500)) && openPronoun(question, { isSpeaker: () => false }) !== null
  );
}

const topicAsked = (question: string) => ASKED_TOPIC.exec(question.slice(0, 500))?.[1] ?? null;
const opinionAsked = (question: string) => ASKED_OPINION.exec(question.slice(0, 500))?.[1] ?? null;
