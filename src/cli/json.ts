import type {
  AskAnswer,
  Change,
  CitedPassage,
  Match,
  QuotationIn,
  QuotationList,
  QuoteCheck,
  Searched,
  SummaryAnswer,
  Verdict,
} from "../answers/answer.ts";
import type { LibrarySpeaker } from "../answers/speakers/library-speaker.ts";
import type { ComparisonAnswer, StoryAnswer, StoryEntry } from "../answers/story/story.ts";
import type { Article } from "../articles/article.ts";
import type { Attribution, Disputed, EvidenceStep, Mention, Quotation } from "../quotes/quotation.ts";
import type { ReadAs } from "../search/search-index.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { evidenceInWords } from "../wording/evidence.ts";

/**
 * JSON shapes of the command line, explained in docs/command-line.md. They are an interface: a field may be added, but
 * one that is there keeps its name and meaning. Offsets are UTF-16 indices into the article's text.
 */

export type ArticleJson = Pick<Article, "id" | "title" | "date" | "publisher" | "url"> & {
  readonly origin: Article["origin"]["kind"];
};

export type AuthoredArticleJson = ArticleJson & Pick<Article, "author">;

/** Words of the article with the place where they stand. */
export interface SliceJson extends Span {
  readonly text: string;
}

export interface MentionJson extends SliceJson {
  readonly paragraph: number;
}

/** A step of the evidence: its kind, and the other fields of that kind, with places in the article as mentions. */
export interface StepJson {
  readonly kind: EvidenceStep["kind"];
  readonly [field: string]: unknown;
}

export interface CandidateJson {
  readonly name: string;
  readonly mention: MentionJson;
}

/** Who said it. If it is unclear, `name` is null, and `candidates` are those who may have. */
export interface SpeakerJson {
  readonly name: string | null;
  readonly certainty: Attribution["kind"];
  readonly mention: MentionJson | null;
  readonly cue: MentionJson | null;
  readonly evidence: string;
  readonly steps: readonly StepJson[];
  readonly candidates: readonly CandidateJson[];
}

export interface PassageJson {
  readonly article: ArticleJson;
  readonly paragraph: number;
  readonly text: string;
  readonly answer: SliceJson;
  readonly speaker: SpeakerJson | null;
  readonly score: number;
}

export interface AskJson {
  readonly kind: AskAnswer["kind"];
  readonly passages: readonly PassageJson[];
  readonly searched: Searched;
  readonly readAs?: readonly ReadAs[];
  readonly leftOut?: readonly string[];
}

export interface MatchJson {
  readonly text: string;
  readonly paragraph: number;
  readonly paragraphs: readonly number[];
  readonly article: ArticleJson;
}

export type ChangeJson = Pick<Change, "kind" | "quoted" | "claimed"> & { readonly grave: boolean };

export interface CheckJson {
  readonly verdict: Verdict;
  readonly match: MatchJson | null;
  readonly speaker: SpeakerJson | null;
  readonly similarity: number;
  readonly changes: readonly ChangeJson[];
  readonly unconfirmed?: string;
  readonly nearest: (MatchJson & { readonly speaker: SpeakerJson | null }) | null;
  readonly searched: Searched;
}

export interface QuotationJson extends MatchJson {
  readonly kind: Quotation["kind"];
  readonly disputed: (SliceJson & Pick<Disputed, "reason">) | null;
  readonly speaker: SpeakerJson;
}

export interface QuotationsJson {
  readonly quotations: readonly QuotationJson[];
  readonly reported: number;
}

export interface SummaryJson {
  readonly article: ArticleJson;
  readonly sentences: readonly { readonly paragraph: number; readonly text: string }[];
  readonly quoted: readonly { readonly name: string; readonly count: number }[];
}

export interface EntryJson {
  readonly date: Article["date"];
  readonly article: ArticleJson;
  readonly paragraph: number;
  readonly text: string;
  readonly kind: StoryEntry["kind"];
  readonly speaker: SpeakerJson | null;
}

export interface StoryJson {
  readonly entries: readonly EntryJson[];
}

export interface ComparisonJson {
  readonly left: readonly EntryJson[];
  readonly right: readonly EntryJson[];
  readonly choice?: readonly string[];
}

export interface SpeakersJson {
  readonly speakers: readonly (Pick<LibrarySpeaker, "name" | "alsoNamed" | "quotations" | "reported"> & {
    readonly articles: number;
  })[];
}

export interface ArticlesJson<Shape = ArticleJson> {
  readonly articles: readonly Shape[];
}

export function jsonOfAsk(answer: AskAnswer): AskJson {
  return {
    kind: answer.kind,
    passages: answer.kind === "none" ? [] : answer.passages.map(jsonOfPassage),
    searched: answer.searched,
    ...(answer.readAs.length === 0 ? {} : { readAs: answer.readAs }),
    ...(answer.leftOut.length === 0 ? {} : { leftOut: answer.leftOut }),
  };
}

function jsonOfPassage({ article, paragraph, span, answer, quotation, score }: CitedPassage): PassageJson {
  return {
    article: jsonOfArticle(article),
    paragraph,
    text: sliceOf(article.text, span),
    answer: { text: sliceOf(article.text, answer), ...plainSpan(answer) },
    speaker: quotation && jsonOfSpeaker(article, quotation.attribution),
    score,
  };
}

export function jsonOfCheck(check: QuoteCheck): CheckJson {
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

function jsonOfMatch({ article, paragraph, paragraphs, span }: Match): MatchJson {
  return { text: sliceOf(article.text, span), paragraph, paragraphs, article: jsonOfArticle(article) };
}

// If several people are quoted with the words, none is the speaker: all are candidates.
function speakerOfMatches(matches: readonly Match[]): SpeakerJson | null {
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
  const candidates = speakers.flatMap(({ name, mention, candidates }) =>
    name === null || mention === null ? candidates : [{ name, mention }],
  );
  return { ...first, name: null, certainty: "unclear", mention: null, cue: null, candidates };
}

export function jsonOfQuotations({ quotations, reported }: QuotationList): QuotationsJson {
  return { quotations: quotations.map(jsonOfQuotation), reported };
}

function jsonOfQuotation({ article, quotation }: QuotationIn): QuotationJson {
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

function jsonOfDisputed(article: Article, { reason, span }: Disputed): QuotationJson["disputed"] {
  return { reason, text: sliceOf(article.text, span), ...plainSpan(span) };
}

export function jsonOfSummary({ article, sentences, quoted }: SummaryAnswer): SummaryJson {
  return {
    article: jsonOfArticle(article),
    sentences: sentences.map(({ paragraph, span }) => ({ paragraph, text: sliceOf(article.text, span) })),
    quoted: quoted.map(({ speaker, count }) => ({ name: speaker.name, count })),
  };
}

export function jsonOfStory({ entries }: Pick<StoryAnswer, "entries">): StoryJson {
  return { entries: entries.map(jsonOfEntry) };
}

export function jsonOfComparison({ left, right }: ComparisonAnswer): ComparisonJson {
  const choice = [...left.choice, ...right.choice];
  return {
    left: left.entries.map(jsonOfEntry),
    right: right.entries.map(jsonOfEntry),
    ...(choice.length === 0 ? {} : { choice }),
  };
}

function jsonOfEntry({ kind, article, paragraph, span, quotation }: StoryEntry): EntryJson {
  return {
    date: article.date,
    article: jsonOfArticle(article),
    paragraph,
    text: sliceOf(article.text, span),
    kind,
    speaker: quotation && jsonOfSpeaker(article, quotation.attribution),
  };
}

export function jsonOfSpeakers(speakers: readonly LibrarySpeaker[]): SpeakersJson {
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

export function jsonOfArticles(articles: readonly Article[]): ArticlesJson {
  return { articles: articles.map(jsonOfArticle) };
}

/** The articles with their authors; null for an article that names none. */
export function jsonOfAuthors(articles: readonly Article[]): ArticlesJson<AuthoredArticleJson> {
  return { articles: articles.map(article => ({ ...jsonOfArticle(article), author: article.author })) };
}

function jsonOfArticle({ id, title, date, publisher, url, origin }: Article): ArticleJson {
  return { id, title, date, publisher, url, origin: origin.kind };
}

function jsonOfSpeaker(article: Article, attribution: Attribution): SpeakerJson {
  const evidence = evidenceInWords(article, attribution);
  const mention = attribution.mention && jsonOfMention(article, attribution.mention);
  const cue = attribution.cue && jsonOfMention(article, attribution.cue);
  if (attribution.kind === "unclear") {
    const candidates = attribution.candidates.map(candidate => ({
      name: candidate.speaker.name,
      mention: jsonOfMention(article, candidate.mention),
    }));
    return { name: null, certainty: "unclear", mention, cue, evidence, steps: [], candidates };
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
function jsonOfStep(article: Article, step: EvidenceStep): StepJson {
  const fields = Object.entries(step).map(([name, value]: readonly [string, unknown]) => {
    return [name, isMention(value) ? jsonOfMention(article, value) : value] as const;
  });
  return { ...Object.fromEntries(fields), kind: step.kind };
}

function isMention(value: unknown): value is Mention {
  return typeof value === "object" && value !== null && "paragraph" in value && "start" in value;
}

function jsonOfMention(article: Article, span: Mention): MentionJson {
  return {
    text: sliceOf(article.text, span),
    ...plainSpan(span),
    paragraph: span.paragraph,
  };
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}
