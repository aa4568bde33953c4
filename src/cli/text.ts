import type {
  AskAnswer,
  CitedPassage,
  Match,
  QuotationIn,
  QuotationList,
  QuoteCheck,
  SummaryAnswer,
} from "../answers/answer.ts";
import { speakerOf } from "../answers/answer.ts";
import type { LibrarySpeaker } from "../answers/speakers/library-speaker.ts";
import { speakerInSentence } from "../answers/speakers/speaker-in-sentence.ts";
import type { ComparedSide, ComparisonAnswer, StoryAnswer, StoryEntry } from "../answers/story/story.ts";
import type { NamelessWord } from "../answers/understand/open-pronoun.ts";
import type { Article } from "../articles/article.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { citeArticle } from "../wording/citation.ts";
import { english as wording } from "../wording/english/english.ts";
import { evidenceInBrief } from "../wording/evidence-in-brief.ts";
import { leftOutInWords } from "../wording/left-out.ts";
import { cautionsInWords, outcomeInWords, unconfirmedInWords } from "../wording/outcome.ts";
import { searchedInWords } from "../wording/searched.ts";

/** Length of a title in a citation, in UTF-16 code units. */
const MAX_TITLE = 80;

/** Articles whose date or author is given if none is named. */
const MAX_ABOUT = 5;

/** Answers as plain text for a terminal: the outcome first, then excerpts with their citations. */

/** Whether only articles from certain days were asked for. */
interface Asked {
  readonly hasPeriod: boolean;
}

/** A "he", "they" or "it" in the question that nothing explains is mentioned first, and then what was read as mistyped or not at all. */
export function textOfAsk(
  answer: AskAnswer,
  { pronoun = null, ...asked }: Asked & { readonly pronoun?: NamelessWord | null },
): string {
  return blocks([
    pronoun === null ? null : wording.ask.pronoun[pronoun.means](pronoun.word),
    answer.readAs.length === 0 ? null : wording.ask.readAs(answer.readAs),
    leftOutInWords(answer.leftOut, wording),
    textOfAnswer(answer, asked),
  ]);
}

function textOfAnswer(answer: AskAnswer, asked: Asked): string {
  if (answer.kind === "cited") return textOfCited(answer);
  if (answer.kind === "closest") {
    return blocks([wording.ask.closest, ...answer.passages.map(textOfPassage)]);
  }
  return blocks([
    wording.ask.none,
    answer.searched.articles > 0 ? whyNone(answer.missing) : null,
    searchedInWords(answer.searched, wording, asked),
    answer.nearest ? `${wording.ask.nearest}\n${textOfPassage(answer.nearest)}` : null,
  ]);
}

function textOfCited({ passages, earlier }: Extract<AskAnswer, { kind: "cited" }>): string {
  const day = passages[0]?.article.date;
  if (!earlier || !day) return blocks(passages.map(textOfPassage));
  const isShown = passages.some(
    ({ article, paragraph }) => article === earlier.article && paragraph === earlier.paragraph,
  );
  return blocks([
    wording.ask.foundNewest(day),
    ...passages.map(textOfPassage),
    isShown ? null : `${wording.ask.earlier(earlier.article.date ?? "")}\n${textOfPassage(earlier)}`,
  ]);
}

function whyNone(missing: readonly string[]): string {
  return missing.length > 0 ? wording.ask.missing(missing) : wording.ask.whyNone;
}

function textOfPassage({ article, paragraph, span, answer, quotation }: CitedPassage): string {
  return lines([
    quotation ? quotationSource({ article, quotation }) : null,
    excerpt(article, span, answer),
    citation(article, paragraph),
    quotation && whyLine({ article, quotation }),
  ]);
}

export function textOfCheck(check: QuoteCheck): string {
  return blocks([
    lines([
      outcomeInWords(check, wording),
      unconfirmedInWords(check, wording),
      ...(check.verdict === "short" ? [] : cautionsInWords(check, wording)),
    ]),
    ...check.matches.map(match => textOfMatch(match, { isNamed: check.verdict !== "short" })),
    check.matches.length === 0
      ? `${searchedInWords(check.searched, wording)} ${check.searched.articles > 0 ? wording.check.notProof : ""}`.trimEnd()
      : null,
    check.nearest ? `${wording.check.nearest}\n${textOfMatch(check.nearest, { isNamed: true })}` : null,
  ]);
}

function textOfMatch(
  { article, paragraph, span, quotation }: Match,
  { isNamed }: { readonly isNamed: boolean },
): string {
  const paragraphSpan = article.paragraphs[paragraph - 1] ?? span;
  const quoted = isNamed && quotation ? { article, quotation } : null;
  return lines([
    quoted && quotationSource(quoted),
    excerpt(article, paragraphSpan, span),
    citation(article, paragraph),
    quoted && whyLine(quoted),
  ]);
}

export function textOfQuotations({ quotations, reported, searched }: QuotationList, asked: Asked): string {
  if (quotations.length === 0)
    return blocks([
      `${wording.quotes.none}\n${searchedInWords(searched, wording, asked)}`,
      reported > 0 ? wording.quotes.moreReported(reported, "--reported") : null,
    ]);
  const listed = quotations.map(quoted => {
    const { article, quotation } = quoted;
    return lines([
      quotationSource(quoted),
      quoteLines(sliceOf(article.text, quotation)),
      citation(article, quotation.paragraph),
      whyLine(quoted),
    ]);
  });
  const reports = quotations.filter(({ quotation }) => quotation.kind === "reported").length;
  const count =
    reports === 0
      ? wording.quotes.count(quotations.length)
      : wording.quotes.withReported(quotations.length - reports, reports);
  const more = reported - reports;
  return blocks([count, ...listed, more > 0 ? wording.quotes.moreReported(more, "--reported") : null]);
}

export function textOfSummary({ article, sentences, quoted }: SummaryAnswer): string {
  const speakers = quoted.map(({ speaker, count }) => `${speaker.name} (${count})`).join(", ");
  return blocks([
    aboutArticle(article),
    sentences.length === 0 ? wording.summary.none : null,
    lines(sentences.map(({ paragraph, span }) => `- ${sliceOf(article.text, span)} ¶${paragraph}`)),
    speakers === "" ? null : `${wording.summary.quoted}${wording.colon}${speakers}`,
  ]);
}

export function textOfLatest({ entries, missing, searched }: StoryAnswer, asked: Asked): string {
  const { noLatest, latest } = wording.story;
  if (entries.length === 0) return nothingFound(noLatest, missing, searchedInWords(searched, wording, asked));
  return blocks([latest(entries.length), ...entries.map(textOfEntry)]);
}

export function textOfTimeline({ entries, missing, searched }: StoryAnswer, asked: Asked): string {
  const { noTimeline, timeline } = wording.story;
  if (entries.length === 0)
    return nothingFound(noTimeline, missing, searchedInWords(searched, wording, asked));
  return blocks([timeline(entries.length, "oldest"), ...entries.map(textOfEntry)]);
}

/** `typed`: the two names, for whoever the library doesn't have, or has several of. */
export function textOfComparison(
  { left, right, missing, searched }: ComparisonAnswer,
  typed: readonly [string, string],
): string {
  const { story } = wording;
  const nameOf = ({ speakers: [first, ...others] }: ComparedSide, name: string) =>
    first && others.length === 0 ? first.name : name;
  const names = [nameOf(left, typed[0]), nameOf(right, typed[1])] as const;
  if (left.entries.length + right.entries.length + left.choice.length + right.choice.length === 0) {
    return nothingFound(story.noComparison(...names), missing, searchedInWords(searched, wording));
  }
  const side = (name: string, { choice, entries }: ComparedSide) => {
    if (choice.length > 0) return [story.severalNamed(name, choice)];
    if (entries.length === 0) return [story.emptySide(name)];
    return [story.side(name, entries.length), ...entries.map(textOfEntry)];
  };
  return blocks([...side(names[0], left), ...side(names[1], right), story.notJudged]);
}

function nothingFound(heading: string, missing: readonly string[], searched: string): string {
  return lines([heading, missing.length > 0 ? wording.ask.missing(missing) : null, searched]);
}

function textOfEntry({ kind, article, paragraph, span, quotation }: StoryEntry): string {
  const speaker = quotation && speakerOf(quotation.attribution);
  const { reportedOf, reportedUnclear } = wording.story;
  const reported = speaker ? reportedOf(speakerInSentence(speaker)) : reportedUnclear;
  return lines([
    article.date === null ? wording.citation.undated : wording.date(article.date),
    kind === "reported" ? reported : quotation && quotationSource({ article, quotation }),
    quoteLines(sliceOf(article.text, span)),
    citation(article, paragraph),
  ]);
}

export function textOfArticles(articles: readonly Article[]): string {
  if (articles.length === 0) return wording.articles.none;
  return blocks([
    wording.articles.heading(articles.length),
    ...articles.map(article => `${aboutArticle(article)}${wording.between}${article.id}`),
  ]);
}

export function textOfWhichArticle(articles: readonly Article[]): string {
  return blocks([wording.summary.which, ...articles.map(aboutArticle)]);
}

/** When articles were published, or who wrote them. */
export function textOfAbout(articles: readonly Article[], asked: "published" | "author"): string {
  return blocks(
    articles
      .slice(0, MAX_ABOUT)
      .map(article =>
        lines([asked === "author" ? authorOf(article) : dayOf(article), aboutArticle(article)]),
      ),
  );
}

function authorOf({ author }: Article): string {
  return author === null ? wording.articles.noAuthor : wording.articles.writtenBy(author);
}

function dayOf(article: Article): string {
  const { day } = citeArticle(article, wording, MAX_TITLE);
  return day.charAt(0).toUpperCase() + day.slice(1);
}

export function textOfSpeakers(speakers: readonly LibrarySpeaker[]): string {
  if (speakers.length === 0) return wording.speakers.none;
  return lines(
    speakers.map(
      ({ name, quotations, reported, articles }) =>
        `${name}${wording.between}${wording.speakers.counts(quotations, reported, articles.length)}`,
    ),
  );
}

function quotationSource({ quotation }: QuotationIn): string {
  if (quotation.kind === "reported") {
    const { disputed } = quotation;
    const reporting = disputed ? wording.quotes.reportedDisputed[disputed.reason] : wording.quotes.reported;
    const speaker = speakerOf(quotation.attribution);
    return speaker ? `${reporting}${wording.between}${speakerInSentence(speaker)}` : reporting;
  }
  if (quotation.disputed) return wording.check.disputed[quotation.disputed.reason];
  const speaker = speakerOf(quotation.attribution);
  return speaker ? wording.ask.quotedFrom(speakerInSentence(speaker)) : wording.ask.quotedUnclear;
}

// A stated speaker needs no reasons: the name is next to the words.
function whyLine({ article, quotation }: QuotationIn): string | null {
  if (quotation.attribution.kind === "stated") return null;
  return wording.why(evidenceInBrief(article, quotation.attribution));
}

/** The paragraph as a quoted line, with the relevant words between asterisks. */
function excerpt(article: Article, whole: Span, found: Span): string {
  const part = withClosingMark(article.text, found, whole.end);
  const before = sliceOf(article.text, { start: whole.start, end: part.start });
  const after = sliceOf(article.text, { start: part.end, end: whole.end });
  const marked = part.end - part.start < whole.end - whole.start;
  const words = sliceOf(article.text, part);
  return quoteLines(marked ? `${before}*${words}*${after}` : words);
}

/** “…” inside the words, at their end: the closing mark belongs to them. */
function withClosingMark(text: string, { start, end }: Span, limit: number): Span {
  const marks = (form: RegExp) => text.slice(start, end).match(form)?.length ?? 0;
  const isOpen = marks(/[“«]/gu) > marks(/[”»]/gu);
  return isOpen && end < limit && /[”»]/u.test(text[end] ?? "") ? { start, end: end + 1 } : { start, end };
}

// A line break inside the words stays: excerpts are never re-spaced.
function quoteLines(words: string): string {
  return words.replace(/^/gm, "> ");
}

function citation(article: Article, paragraph: number): string {
  const { outlet, title, day, origin, link } = citeArticle(article, wording, MAX_TITLE);
  return joined([outlet, title, day, wording.citation.paragraph(paragraph), origin, link]);
}

/** The title on a separate line, then what else is known about the article. */
function aboutArticle(article: Article): string {
  const { outlet, title, day, origin, link } = citeArticle(article, wording, MAX_TITLE);
  return lines([title, joined([outlet, day, origin, link])]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null).join(wording.between);
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== "").join("\n");
}

function blocks(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== "").join("\n\n");
}
