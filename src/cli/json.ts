import type {
  AskAnswer,
  CitedPassage,
  Match,
  QuotationIn,
  QuotationList,
  QuoteCheck,
  SummaryAnswer,
} from "../answers/answer.ts";
import type { LibrarySpeaker } from "../answers/speakers/library-speaker.ts";
import type { ComparisonAnswer, StoryAnswer, StoryEntry } from "../answers/story/story.ts";
import type { Article } from "../articles/article.ts";
import type { Attribution, Disputed, EvidenceStep, Mention } from "../quotes/quotation.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { evidenceInWords } from "../wording/evidence.ts";

/** JSON shapes of the command line. Offsets are UTF-16 indices into the article's text. */

export function jsonOfAsk(answer: AskAnswer) {
  return {
    kind: answer.kind,
    passages: answer.kind === "none" ? [] : answer.passages.map(jsonOfPassage),
    searched: answer.searched,
    ...(answer.readAs.length === 0 ? {} : { readAs: answer.readAs }),
    ...(answer.leftOut.length === 0 ? {} : { leftOut: answer.leftOut }),
  };
}

function jsonOfPassage({ article, paragraph, span, answer, quotation, score }: CitedPassage) {
  return {
    article: jsonOfArticle(article),
    paragraph,
    text: sliceOf(article.text, span),
    answer: { text: sliceOf(article.text, answer), ...plainSpan(answer) },
    speaker: quotation && jsonOfSpeaker(article, quotation.attribution),
    score,
  };
}

export function jsonOfCheck(check: QuoteCheck) {
  const { verdict, matches, similarity, changes, unconfirmed, nearest, searched } = check;
  const [match] = matches;
  return {
    verdict,
    match: match ? jsonOfMatch(match) : null,
    speaker: verdict === "short" ? null : speakerOfMatches(matches),
    similarity,
    changes: changes.map(({ kind, quoted, claimed, isGrave }) => ({ kind, quoted, claimed, grave: isGrave })),
    ...(unconfirmed === undefined ? {} : { unconfirmed }),
    nearest: nearest && { ...jsonOfMatch(nearest), speaker: speakerOfMatches([nearest]) },
    searched,
  };
}

function jsonOfMatch({ article, paragraph, paragraphs, span }: Match) {
  return { text: sliceOf(article.text, span), paragraph, paragraphs, article: jsonOfArticle(article) };
}

// If several people are quoted with the words, none is the speaker: all are candidates.
function speakerOfMatches(matches: readonly Match[]) {
  const named = new Map<string, { article: Article; attribution: Attribution }>();
  for (const { article, quotation } of matches) {
    if (!quotation) continue;
    const { attribution } = quotation;
    const name = attribution.kind === "unclear" ? "" : attribution.speaker.name;
    if (!named.has(name)) named.set(name, { article, attribution });
  }
  const speakers = [...named.values()].map(({ article, attribution }) => jsonOfSpeaker(article, attribution));
  const [first, ...others] = speakers;
  if (!first || others.length === 0) return first ?? null;
  const candidates = speakers.flatMap(speaker =>
    speaker.name === null ? speaker.candidates : [{ name: speaker.name, mention: speaker.mention }],
  );
  return { ...first, name: null, certainty: "unclear" as const, mention: null, cue: null, candidates };
}

export function jsonOfQuotations({ quotations, reported }: QuotationList) {
  return { quotations: quotations.map(jsonOfQuotation), reported };
}

function jsonOfQuotation({ article, quotation }: QuotationIn) {
  const { kind, paragraph, paragraphs, disputed, attribution } = quotation;
  return {
    text: sliceOf(article.text, quotation),
    kind,
    paragraph,
    paragraphs,
    disputed: disputed && jsonOfDisputed(article, disputed),
    speaker: jsonOfSpeaker(article, attribution),
    article: jsonOfArticle(article),
  };
}

function jsonOfDisputed(article: Article, { reason, span }: Disputed) {
  return { reason, text: sliceOf(article.text, span), ...plainSpan(span) };
}

export function jsonOfSummary({ article, sentences, quoted }: SummaryAnswer) {
  return {
    article: jsonOfArticle(article),
    sentences: sentences.map(({ paragraph, span }) => ({ paragraph, text: sliceOf(article.text, span) })),
    quoted: quoted.map(({ speaker, count }) => ({ name: speaker.name, count })),
  };
}

export function jsonOfStory({ entries }: Pick<StoryAnswer, "entries">) {
  return { entries: entries.map(jsonOfEntry) };
}

export function jsonOfComparison({ left, right }: ComparisonAnswer) {
  const choice = [...left.choice, ...right.choice];
  return {
    left: left.entries.map(jsonOfEntry),
    right: right.entries.map(jsonOfEntry),
    ...(choice.length === 0 ? {} : { choice }),
  };
}

function jsonOfEntry({ kind, article, paragraph, span, quotation }: StoryEntry) {
  return {
    date: article.date,
    article: jsonOfArticle(article),
    paragraph,
    text: sliceOf(article.text, span),
    kind,
    speaker: quotation && jsonOfSpeaker(article, quotation.attribution),
  };
}

export function jsonOfSpeakers(speakers: readonly LibrarySpeaker[]) {
  return {
    speakers: speakers.map(({ name, alsoNamed, quotations, reported, articles }) => ({
      name,
      alsoNamed,
      quotations,
      reported,
      articles: articles.length,
    })),
  };
}

export function jsonOfArticles(articles: readonly Article[]) {
  return { articles: articles.map(jsonOfArticle) };
}

/** The articles with their authors; null for an article that names none. */
export function jsonOfAuthors(articles: readonly Article[]) {
  return { articles: articles.map(article => ({ ...jsonOfArticle(article), author: article.author })) };
}

function jsonOfArticle({ id, title, date, publisher, url, origin }: Article) {
  return { id, title, date, publisher, url, origin: origin.kind };
}

function jsonOfSpeaker(article: Article, attribution: Attribution) {
  const evidence = evidenceInWords(article, attribution);
  const mention = attribution.mention && jsonOfMention(article, attribution.mention);
  const cue = attribution.cue && jsonOfMention(article, attribution.cue);
  if (attribution.kind === "unclear") {
    const candidates = attribution.candidates.map(candidate => ({
      name: candidate.speaker.name,
      mention: jsonOfMention(article, candidate.mention),
    }));
    return { name: null, certainty: "unclear" as const, mention, cue, evidence, steps: [], candidates };
  }
  return {
    name: attribution.speaker.name,
    certainty: attribution.kind,
    mention,
    cue,
    evidence,
    steps: attribution.evidence.map(step => jsonOfStep(article, step)),
    candidates: [],
  };
}

/** A step of the evidence: its kind, what else is known of it, and the places in the article as mentions. */
function jsonOfStep(article: Article, step: EvidenceStep) {
  const fields = Object.entries(step).map(([name, value]: readonly [string, unknown]) => {
    return [name, isMention(value) ? jsonOfMention(article, value) : value] as const;
  });
  return Object.fromEntries(fields);
}

function isMention(value: unknown): value is Mention {
  return typeof value === "object" && value !== null && "paragraph" in value && "start" in value;
}

function jsonOfMention(article: Article, span: Mention) {
  return {
    text: sliceOf(article.text, span),
    ...plainSpan(span),
    paragraph: span.paragraph,
  };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}
