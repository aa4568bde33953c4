import { labelAt, linkInSentence, type SentenceLink } from "./attribute.ts";
import { type CueLink, findCues } from "./cues.ts";
import { findDescriptions } from "./descriptions.ts";
import type { Draft } from "./draft.ts";
import { CONJUNCTIONS } from "./lexicon/function-words.ts";
import { PERSON_NOUNS } from "./lexicon/titles.ts";
import type { People } from "./people.ts";
import { mainSubject, type Phrase } from "./phrases.ts";
import type { EvidenceStep } from "./quotation.ts";
import type { Reading, Sentence } from "./reading.ts";
import type { Stretch } from "./stretches.ts";
import { type History, isSameSource, lookUp, mentionOf } from "./who.ts";

/** Below this a fragment in marks is taken for a scare quote or a title: nobody's words. */
const MIN_SCORE = 4;

/**
 * Goes through the article once, sentence by sentence: links every stretch to a source in its sentence, or
 * carries on the voice that spoke before, and looks up who the source is.
 */
export function attributeStretches(reading: Reading, people: People): Draft[] {
  const { tokens, stretches, sentences, article } = reading;
  const drafts: Draft[] = [];
  const history: History = { events: [] };
  const knowledge = { reading, people, descriptions: findDescriptions(reading, people), history };
  let speeches = 0;
  /** Last sentence's outcome in this paragraph, for stretches that stand alone after it. */
  let previous: {
    readonly sentence: Sentence;
    readonly draft: Draft | null;
    readonly cues: readonly CueLink[];
  } | null = null;

  for (const sentence of sentences) {
    const cues = findCues(reading, people, sentence);
    note(sentence, cues);
    const quotes: number[] = [];
    for (let at = sentence.from; at < sentence.to; at++) if (tokens[at]?.kind === "quote") quotes.push(at);
    const isAlone = quotes.length > 0 && standsAlone(reading, sentence);
    let first: Draft | null = null;

    for (const at of quotes) {
      const stretch = stretches[tokens[at]?.stretch ?? -1];
      if (!stretch) continue;
      const draft: Draft = {
        start: stretch.start,
        end: stretch.end,
        paragraph: stretch.paragraph,
        stretch: tokens[at]?.stretch ?? -1,
        kind: isAlone || beginsSentence(article.text, stretch.start) ? "direct" : "mixed",
        speech: speeches,
        source: null,
        cue: null,
        steps: [],
        score: 0,
        isLeftOpen: stretch.isLeftOpen,
      };
      drafts.push(draft);
      if (isAlone) {
        carry(draft);
        continue;
      }
      const link = linkInSentence(reading, people, sentence, cues, at);
      if (link && link.score >= MIN_SCORE) apply(draft, link);
      else if (draft.kind === "direct" && (at === sentence.from || isLong(stretch))) carry(draft);
      if (first?.source && draft.source && isSameSource(draft.source, first.source))
        draft.speech = first.speech;
      else speeches = Math.max(speeches, draft.speech) + 1;
      first ??= draft;
    }
    const last = drafts.at(-1);
    previous = { sentence, draft: quotes.length > 0 && last ? last : null, cues };
  }
  return drafts;

  function apply(draft: Draft, link: SentenceLink): void {
    draft.source = lookUp(knowledge, link.phrase);
    draft.score = link.score;
    draft.speech = speeches;
    const { mention } = draft.source;
    if (link.cue !== null) {
      draft.cue = mentionOf(reading, link.cue, link.cue + 1);
      draft.steps = [{ kind: "beside-cue", mention, cue: draft.cue }];
    } else {
      draft.steps = [{ kind: "label", mention }];
    }
  }

  /** A stretch that stands alone: the voice of the sentence before, or of the paragraph before. */
  function carry(draft: Draft): void {
    if (!previous) return;
    const from = previous.draft;
    const isSameParagraph = previous.sentence.paragraph === draft.paragraph;
    if (!isSameParagraph && previous.sentence.paragraph !== draft.paragraph - 1) return;
    if (from?.source) {
      const [begun] = from.steps;
      const step: EvidenceStep | null = isSameParagraph
        ? from.cue && begun?.kind !== "same-attribution"
          ? { kind: "same-attribution", cue: from.cue }
          : null
        : begun?.kind === "continues"
          ? null
          : { kind: "continues", fromParagraph: from.paragraph, markLeftOpen: from.isLeftOpen };
      draft.source = { ...from.source, isStated: isSameParagraph && from.source.isStated };
      draft.cue = from.cue;
      draft.steps = step ? [step, ...from.steps] : from.steps;
      draft.score = from.score - (isSameParagraph ? 0 : 1);
      draft.speech = from.speech;
      return;
    }
    if (from) return;
    const lead = leadOf(previous.sentence, previous.cues);
    if (lead) apply(draft, lead);
    speeches++;
  }

  /** "He had a question for the crowd:" – the sentence before introduces the words. */
  function leadOf(sentence: Sentence, cues: readonly CueLink[]): SentenceLink | null {
    const endsOpen = tokens[sentence.to - 1]?.text === ":";
    if (endsOpen) {
      const label = labelAt(reading, people, sentence, sentence.to - 1);
      if (label) return label;
    }
    const cue = cues.at(-1);
    if (cue) return { phrase: cue.subject, cue: cue.at, how: "cue", score: endsOpen ? 8 : 4.5, inner: null };
    const subject: Phrase | null = mainSubject(reading, people, sentence, sentence.from, sentence.to);
    return subject
      ? { phrase: subject, cue: null, how: "subject", score: endsOpen ? 7 : 4, inner: null }
      : null;
  }

  /** Remembers who spoke in a sentence and whom it is about, quotations or not. */
  function note(sentence: Sentence, cues: readonly CueLink[]): void {
    const subject = mainSubject(reading, people, sentence, sentence.from, sentence.to);
    const phrases = subject ? [subject] : [];
    for (const cue of cues)
      if (!phrases.some(({ from }) => from === cue.subject.from)) phrases.push(cue.subject);
    phrases.sort((a, b) => a.from - b.from);
    for (const phrase of phrases) {
      const source = lookUp(knowledge, phrase);
      if (source.person || (source.described && isNewcomer(phrase)))
        history.events.push({ at: phrase.from, source });
    }
  }

  /** "a senior official", "his father", "critics": somebody not named, who may be "he" or "they" afterwards. */
  function isNewcomer(phrase: Phrase): boolean {
    if (phrase.kind !== "description") return true;
    return (
      !/^(?:the|this|that)$/.test(tokens[phrase.from]?.lower ?? "") ||
      !PERSON_NOUNS.has(tokens[phrase.head]?.lower ?? "")
    );
  }
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
  return /^[\p{Lu}\p{N}¿¡]/u.test(text.slice(at, at + 2));
}
