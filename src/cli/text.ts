import type {
  AskAnswer,
  CitedPassage,
  Match,
  QuotationIn,
  QuotationList,
  QuoteCheck,
  Searched,
  SummaryAnswer,
} from "../answers/answer.ts";
import { speakerOf } from "../answers/answer.ts";
import type { LibrarySpeaker } from "../answers/speakers.ts";
import type { Article } from "../articles/article.ts";
import { shorten } from "../text/cut.ts";
import { type Span, sliceOf } from "../text/span.ts";
import { english as wording } from "../wording/english.ts";
import { evidenceInWords } from "../wording/evidence.ts";
import { outcomeInWords } from "../wording/outcome.ts";

/** Length of a title in a citation, in UTF-16 code units. */
const MAX_TITLE = 80;

/** Answers as plain text for a terminal: the outcome first, then excerpts with their citations. */

export function textOfAsk(answer: AskAnswer): string {
  if (answer.kind === "cited") return blocks(answer.passages.map(textOfPassage));
  return blocks([
    wording.ask.none,
    answer.missing.length > 0 ? wording.ask.missing(answer.missing) : wording.ask.whyNone,
    searchedInWords(answer.searched),
    answer.nearest ? `${wording.ask.nearest}\n${textOfPassage(answer.nearest)}` : null,
  ]);
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
    outcomeInWords(check, wording),
    ...check.matches.map(textOfMatch),
    check.matches.length === 0 ? `${searchedInWords(check.searched)} ${wording.check.notProof}` : null,
    check.nearest ? `${wording.check.nearest}\n${textOfMatch(check.nearest)}` : null,
  ]);
}

function textOfMatch({ article, paragraph, span, quotation }: Match): string {
  const paragraphSpan = article.paragraphs[paragraph - 1] ?? span;
  return lines([
    quotation ? quotationSource({ article, quotation }) : null,
    excerpt(article, paragraphSpan, span),
    citation(article, paragraph),
    quotation && whyLine({ article, quotation }),
  ]);
}

export function textOfQuotations({ quotations, searched }: QuotationList): string {
  if (quotations.length === 0) return `${wording.quotes.none}\n${searchedInWords(searched)}`;
  const listed = quotations.map(quoted => {
    const { article, quotation } = quoted;
    return lines([
      quotationSource(quoted),
      quoteLines(sliceOf(article.text, quotation)),
      citation(article, quotation.paragraph),
      whyLine(quoted),
    ]);
  });
  return blocks([wording.quotes.count(quotations.length), ...listed]);
}

export function textOfSummary({ article, sentences, quoted }: SummaryAnswer): string {
  const speakers = quoted.map(({ speaker, count }) => `${speaker.name} (${count})`).join(", ");
  return blocks([
    lines([titleOf(article), published(article)]),
    sentences.length === 0 ? wording.summary.none : null,
    lines(sentences.map(({ paragraph, span }) => `- ${sliceOf(article.text, span)} ¶${paragraph}`)),
    speakers === "" ? null : `${wording.summary.quoted}: ${speakers}`,
  ]);
}

export function textOfArticles(articles: readonly Article[]): string {
  if (articles.length === 0) return wording.articles.none;
  return blocks([
    wording.articles.heading(articles.length),
    ...articles.map(article =>
      lines([titleOf(article), `${published(article)}${wording.between}${article.id}`]),
    ),
  ]);
}

export function textOfSpeakers(speakers: readonly LibrarySpeaker[]): string {
  if (speakers.length === 0) return wording.speakers.none;
  return lines(
    speakers.map(
      ({ name, quotations, articles }) =>
        `${name}${wording.between}${wording.speakers.counts(quotations, articles.length)}`,
    ),
  );
}

function quotationSource({ quotation }: QuotationIn): string {
  if (quotation.disputed) return wording.check.disputed[quotation.disputed.reason];
  const speaker = speakerOf(quotation.attribution);
  return speaker ? wording.ask.quotedFrom(speaker.name) : wording.ask.quotedUnclear;
}

// A stated speaker needs no reasons: the name stands beside the words.
function whyLine({ article, quotation }: QuotationIn): string | null {
  if (quotation.attribution.kind === "stated") return null;
  return wording.why(evidenceInWords(article, quotation.attribution));
}

/** The paragraph as a quoted line, with the words that matter between asterisks. */
function excerpt(article: Article, whole: Span, part: Span): string {
  const before = sliceOf(article.text, { start: whole.start, end: part.start });
  const after = sliceOf(article.text, { start: part.end, end: whole.end });
  const marked = part.end - part.start < whole.end - whole.start;
  const words = sliceOf(article.text, part);
  return quoteLines(marked ? `${before}*${words}*${after}` : words);
}

// A line break inside the words stays one: excerpts are never re-spaced.
function quoteLines(words: string): string {
  return words.replace(/^/gm, "> ");
}

function citation(article: Article, paragraph: number): string {
  return [titleOf(article), published(article), wording.citation.paragraph(paragraph), article.url]
    .filter(part => part !== null)
    .join(wording.between);
}

function titleOf({ title, hasOwnTitle }: Article): string {
  const short = shorten(title, MAX_TITLE);
  return hasOwnTitle ? short : wording.citation.beginning(short);
}

function published({ date, origin }: Article): string {
  const day = date === null ? wording.citation.undated : wording.citation.published(date);
  switch (origin.kind) {
    case "uploaded":
      return `${day}${wording.between}${wording.citation.uploaded(origin.on)}`;
    case "pasted":
      return `${day}${wording.between}${wording.citation.pasted(origin.on)}`;
    case "fetched":
      return `${day}${wording.between}${origin.domain}`;
    case "host":
      return day;
  }
}

function searchedInWords(searched: Searched): string {
  return searched.articles === 0 ? wording.emptyLibrary : wording.searched(searched);
}

function lines(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== "").join("\n");
}

function blocks(parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== "").join("\n\n");
}
