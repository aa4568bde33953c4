import { CONJUNCTIONS } from "../../english/function-words.ts";
import { PERSON_NOUNS } from "../../english/nouns.ts";
import { labelAt, linkInSentence, type SentenceLink } from "../linking/attribute.ts";
import { type CueLink, findCues } from "../linking/cues.ts";
import { mainSubject } from "../linking/main-subject.ts";
import { notQuotation } from "../linking/not-quotations.ts";
import { type Phrase, phraseEndingAt } from "../linking/phrases.ts";
import { findReports, type Report } from "../linking/reported.ts";
import { findDescriptions } from "../people/descriptions.ts";
import type { People } from "../people/people.ts";
import type { EvidenceStep } from "../quotation.ts";
import type { Reading, Sentence } from "../reading/reading.ts";
import type { Stretch } from "../reading/stretches.ts";
import { type Draft, emptyDraft } from "./draft.ts";
import { inDoubt, isSameSource, type Knowledge, lookAhead, lookUp, mentionOf, type Source } from "./who.ts";

/** Below this a fragment in marks is taken for a scare quote or a title: nobody's words. */
const MIN_SCORE = 4;

/** Below this a body or group that is not definite stays a candidate. Raising it names fewer, and more of them rightly. */
const LEAST_SURE = 7;

/** What a sentence left behind for the one after it. */
interface Before {
  readonly sentence: Sentence;
  readonly cues: readonly CueLink[];
  /** Its last quotation. */
  readonly draft: Draft | null;
}

/**
 * Goes through the article once, sentence by sentence: links every stretch (and block quote) to a source in
 * its sentence, or carries on the voice that spoke before, and looks up who the source is. What is reported
 * without marks is only gathered with `withReported`.
 */
export function attributeStretches(
  reading: Reading,
  people: People,
  blocks: readonly Draft[],
  { withReported = false }: { readonly withReported?: boolean } = {},
): { readonly marked: Draft[]; readonly reported: Draft[] } {
  const { tokens, stretches, sentences, article } = reading;
  const marked: Draft[] = [];
  const reported: Draft[] = [];
  const knowledge: Knowledge = {
    reading,
    people,
    descriptions: reading.without.has("descriptions") ? new Map() : findDescriptions(reading, people),
    history: { events: [] },
  };
  const blockOf = new Map(blocks.map(block => [block.paragraph, block]));
  let speeches = 0;
  let before = null as Before | null;

  for (const [number, sentence] of sentences.entries()) {
    const block = blockOf.get(sentence.paragraph);
    if (block) {
      if (before?.draft === block) continue;
      carry(block, number);
      marked.push(block);
      before = { sentence, cues: [], draft: block };
      continue;
    }
    const cues = findCues(reading, people, sentence);
    const quotes = quotesIn(sentence);
    note(sentence, cues, quotes.length > 0);
    const inSentence = quotes.flatMap(at => attribute(at, number, cues));
    directWhereContinued(inSentence);
    marked.push(...inSentence);
    if (withReported) {
      for (const report of findReports(reading, people, sentence, cues))
        reported.push(...draftReport(report));
    }
    before = { sentence, cues, draft: inSentence.at(-1) ?? null };
  }
  const [opening] = marked;
  for (const draft of marked) {
    // Only before anybody was named: later a pronoun without antecedent stays open.
    if (draft.source && opening && draft.paragraph <= opening.paragraph + 1)
      draft.source = lookAhead(knowledge, draft.source);
  }
  return { marked, reported };

  function quotesIn(sentence: Sentence): number[] {
    const quotes: number[] = [];
    for (let at = sentence.from; at < sentence.to; at++) if (tokens[at]?.kind === "quote") quotes.push(at);
    return quotes;
  }

  function attribute(at: number, number: number, cues: readonly CueLink[]): Draft[] {
    const sentence = sentences[number];
    const stretch = stretches[tokens[at]?.stretch ?? -1];
    if (!sentence || !stretch) return [];
    const isAlone = standsAlone(reading, sentence);
    const draft = draftOf(article.text, stretch, tokens[at]?.stretch ?? -1, isAlone);
    const nobody =
      isAlone || reading.without.has("not-quotations") ? null : notQuotation(reading, people, at);
    draft.isKept = nobody === "sign" || nobody === "passive";
    if (nobody === "sign") return [draft];
    if (isAlone) carry(draft, number);
    else {
      const link = linkInSentence(reading, people, sentence, cues, at);
      // A tail (“…,” he said) makes even a title somebody's words.
      if (nobody === "name" && !(link && isTail(reading, cues, link, at))) return [];
      if (link && link.score >= (nobody === "passive" ? 7 : MIN_SCORE)) apply(draft, link);
      else if (nobody === null && draft.kind === "direct" && (at === sentence.from || isLong(stretch))) {
        carry(draft, number);
      }
    }
    return [draft];
  }

  /** Somebody, named or described, of whom something is reported. */
  function draftReport({ span, cue, through, disputed }: Report): Draft[] {
    const { paragraph } = mentionOf(reading, cue.at, cue.at + 1);
    const draft = emptyDraft({ ...span, paragraph, kind: "reported", speech: reported.length, disputed });
    apply(draft, { phrase: cue.subject, cue: cue.at, how: "cue", score: 8, inner: null });
    if (through) draft.through = lookUp(knowledge, through.subject);
    return draft.source?.person || draft.source?.described ? [draft] : [];
  }

  function apply(draft: Draft, link: SentenceLink): void {
    const found = lookUp(knowledge, link.phrase);
    const outer = isDoubtful(link, found) ? inDoubt(knowledge, found, link.phrase) : found;
    draft.source = link.inner ? lookUp(knowledge, link.inner.subject) : outer;
    draft.through = link.inner ? outer : null;
    draft.score = link.score;
    const { mention } = draft.source;
    const cue = link.inner?.at ?? link.cue;
    if (cue === null) draft.steps = [{ kind: "label", mention }];
    else {
      draft.cue = mentionOf(reading, cue, cue + 1);
      draft.steps = [{ kind: "beside-cue", mention, cue: draft.cue }];
    }
  }

  /** "Some fear a “gamble”", "a report had praised its “charm”": no body or group in particular, and a weak cue. */
  function isDoubtful({ score, phrase }: SentenceLink, { described }: Source): boolean {
    const isBody = described !== null && described.kind !== "person";
    return isBody && score < LEAST_SURE && !isDefinite(phrase);
  }

  function isDefinite({ from }: Phrase): boolean {
    return /^(?:the|this|these|his|her|their|its|our|my)$/.test(tokens[from]?.lower ?? "");
  }

  /** A stretch that stands alone: the voice of the sentence before, or of the paragraph before. */
  function carry(draft: Draft, number: number): void {
    if (reading.without.has("carry")) return;
    const isSameParagraph = before?.sentence.paragraph === draft.paragraph;
    const verdict = isSameParagraph ? null : verdictAfter(number);
    if (verdict) apply(draft, verdict);
    else if (before && (isSameParagraph || before.sentence.paragraph === draft.paragraph - 1)) {
      if (before.draft?.source) goOn(draft, before.draft, isSameParagraph);
      else if (!before.draft) {
        const lead = leadOf(before, isSameParagraph);
        if (lead) apply(draft, lead);
      }
    }
  }

  function goOn(draft: Draft, from: Draft, isSameParagraph: boolean): void {
    if (!from.source) return;
    // Across paragraphs with the marks closed only a person's voice, told by a verb, is carried on.
    const isVoice = from.source.person?.kind === "person" && from.cue !== null;
    if (!isSameParagraph && !from.isLeftOpen && !isVoice) return;
    const [begun] = from.steps;
    draft.source = { ...from.source, isStated: isSameParagraph && from.source.isStated };
    draft.through = from.through;
    draft.cue = from.cue;
    draft.score = from.score - (isSameParagraph ? 0 : 1);
    draft.speech = from.speech;
    let step: EvidenceStep | null = null;
    if (!isSameParagraph && begun?.kind !== "continues") {
      step = { kind: "continues", fromParagraph: from.paragraph, markLeftOpen: from.isLeftOpen };
    } else if (isSameParagraph && from.cue && begun?.kind === "beside-cue") {
      step = { kind: "same-attribution", cue: from.cue };
    }
    draft.steps = step ? [step, ...from.steps] : from.steps;
  }

  /** “…” That was the verdict of Agnes Thorpe. “…” So says Guy Penhallow. */
  function verdictAfter(number: number): SentenceLink | null {
    const next = sentences[number + 1];
    const sentence = sentences[number];
    if (!next || !sentence || next.to - next.from > 40) return null;
    // “…” ¶ – Bernie Sanders
    if (/^(?:-|–|—|--|―)$/.test(tokens[next.from]?.text ?? "") && next.paragraph <= sentence.paragraph + 1) {
      const phrase = phraseAfter(next, next.from + 1);
      const isAll = phrase !== null && next.to - phrase.to <= 1;
      return isAll ? { phrase, cue: null, how: "label", score: 9, inner: null } : null;
    }
    if (next.paragraph !== sentence.paragraph) return null;
    const opening = tokens[next.from]?.lower ?? "";
    const second = tokens[next.from + 1]?.lower ?? "";
    if (opening === "so" && /^(?:says|said|wrote|writes|went|goes)$/.test(second)) {
      const phrase = phraseAfter(next, next.from + 2);
      return phrase && { phrase, cue: next.from + 1, how: "cue", score: 8, inner: null };
    }
    if (!/^(?:that|those|this|these|such)$/.test(opening) || !/^(?:was|were|is|are)$/.test(second))
      return null;
    const from = tokens.slice(next.from, next.to).findIndex(({ lower }) => /^(?:of|from|by)$/.test(lower));
    const phrase = from < 0 ? null : phraseAfter(next, next.from + from + 1);
    return phrase && { phrase, cue: next.from + 1, how: "cue", score: 8, inner: null };
  }

  function phraseAfter(sentence: Sentence, at: number): Phrase | null {
    const name = people.nameAt[at];
    return name && name.to <= sentence.to ? phraseEndingAt(reading, people, name.to - 1, at) : null;
  }

  /** "He had a question for the crowd:" – the sentence before introduces the words. */
  function leadOf({ sentence, cues }: Before, isSameParagraph: boolean): SentenceLink | null {
    const endsOpen = tokens[sentence.to - 1]?.text === ":";
    const label = endsOpen ? labelAt(reading, people, sentence, sentence.to - 1) : null;
    if (label) return label;
    if (!endsOpen && !isSameParagraph) return null;
    const cue = cues.at(-1);
    if (cue) return { phrase: cue.subject, cue: cue.at, how: "cue", score: endsOpen ? 8 : 4.5, inner: null };
    const phrase = mainSubject(reading, people, sentence, sentence.from, sentence.to);
    return phrase && { phrase, cue: null, how: "subject", score: endsOpen ? 7 : 4, inner: null };
  }

  /** Remembers who spoke in a sentence and whom it is about, quotations or not. */
  function note(sentence: Sentence, cues: readonly CueLink[], isQuoting: boolean): void {
    const subject = mainSubject(reading, people, sentence, sentence.from, sentence.to);
    const phrases = subject ? [subject] : [];
    for (const cue of cues) {
      if (!phrases.some(({ from }) => from === cue.subject.from)) phrases.push(cue.subject);
    }
    phrases.sort((a, b) => a.from - b.from);
    for (const phrase of phrases) {
      const source = lookUp(knowledge, phrase);
      const isPresent = isQuoting || phrase === subject;
      if (source.person || (source.described && isPresent && isNewcomer(phrase))) {
        knowledge.history.events.push({ at: phrase.from, source });
      }
    }
  }

  /** "a senior official", "his father", "critics": somebody not named, who may be "he" or "they" afterwards. */
  function isNewcomer(phrase: Phrase): boolean {
    if (phrase.kind !== "description") return true;
    const isDefinite = /^(?:the|this|that)$/.test(tokens[phrase.from]?.lower ?? "");
    return !isDefinite || !PERSON_NOUNS.has(tokens[phrase.head]?.lower ?? "");
  }

  function draftOf(text: string, stretch: Stretch, number: number, isAlone: boolean): Draft {
    const kind = isAlone || beginsSentence(text, stretch.start) ? "direct" : "mixed";
    return emptyDraft({ ...stretch, kind, stretch: number, speech: speeches++ });
  }
}

/** The quotations of an article whose language the rules don't cover: found by their marks, nobody named. */
export function withoutSpeakers({ stretches, article }: Reading): Draft[] {
  return stretches.map((stretch, index) => {
    const kind = beginsSentence(article.text, stretch.start) ? "direct" : "mixed";
    return { ...emptyDraft({ ...stretch, kind, stretch: index, speech: index }), isKept: true };
  });
}

/** Stretches with one source and nothing but the article's words between them in a sentence are one speech. */
export function joinSpeeches(reading: Reading, drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const last = drafts[index - 1];
    if (!last?.source || !draft.source || draft.stretch < 0 || last.stretch < 0) continue;
    const isSameSentence =
      reading.sentenceOfStretch[draft.stretch] === reading.sentenceOfStretch[last.stretch];
    if (isSameSentence && isSameSource(draft.source, last.source)) {
      const speech = draft.speech;
      for (let at = index; drafts[at]?.speech === speech; at++) {
        const other = drafts[at];
        if (other) other.speech = last.speech;
      }
    }
  }
}

/** “He laid eleven,” she replied, “and they lean.”: the second part goes on with the sentence of the first. */
function directWhereContinued(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const last = drafts[index - 1];
    const isSame = last?.source && draft.source && isSameSource(last.source, draft.source);
    if (isSame && last.kind === "direct" && last.cue !== null && last.cue.start > last.end)
      draft.kind = "direct";
  }
}

/** “Mind the Gap,” she said; but not “Late Live,” she said that … and not “Late Live,” she showed … */
function isTail(
  { tokens }: Reading,
  cues: readonly CueLink[],
  { score, cue, phrase }: SentenceLink,
  at: number,
): boolean {
  if (score <= 9 || cue === null || cue < at) return false;
  const isSaying = cues.some(({ at: where, verb }) => where === cue && verb.strength === "strong");
  return isSaying && tokens[Math.max(cue + 1, phrase.to)]?.lower !== "that";
}

/** More words than a term or a title has. */
function isLong(stretch: Stretch): boolean {
  return stretch.end - stretch.start >= 30;
}

function standsAlone(reading: Reading, sentence: Sentence): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = reading.tokens[at];
    if (!token || token.kind === "quote" || token.kind === "punct" || CONJUNCTIONS.has(token.lower)) continue;
    return false;
  }
  return true;
}

function beginsSentence(text: string, at: number): boolean {
  return /^[[(‘'“"]?[\p{Lu}\p{N}¿¡]/u.test(text.slice(at, at + 3));
}
