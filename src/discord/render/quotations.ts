import { type QuotationIn, type QuotationList, speakerOf } from "../../answers/answer.ts";
import type { Article } from "../../articles/article.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import type { Span } from "../../text/span.ts";
import { citeArticle } from "../../wording/citation.ts";
import type { Wording } from "../../wording/english.ts";
import { searchedInWords } from "../../wording/searched.ts";
import { bold, joinMarkdown, type Markdown, plain, small } from "../message/markdown.ts";
import { pageOf } from "../message/paging.ts";
import { TYPED, typedBlock } from "../message/read-back.ts";
import { type Block, type Reply, type TextBlock, text } from "../message/reply.ts";
import { contextButton, lastRow } from "./buttons.ts";
import { citationLine, MAX_TITLE, nameInWords } from "./citation.ts";
import { pageButtons, pageLine } from "./page-buttons.ts";
import type { RenderOptions } from "./render-options.ts";
import { missingInWords } from "./searched.ts";

const PAGE_SIZE = 5;
const MAX_EXCERPT = 220;

export interface QuotationsRequest {
  /** As typed, or the key of one speaker. */
  readonly speaker: string | null;
  readonly about: string | null;
  readonly article: Article | null;
  readonly since: string | null;
  readonly until: string | null;
  /** With what is reported without marks. */
  readonly reported: boolean;
  /** From 1. */
  readonly page: number;
}

/** One page of a list of quotations, each with its citation. */
export function renderQuotations(
  list: QuotationList,
  request: QuotationsRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const { items, page, pages } = pageOf(list.quotations, request.page, PAGE_SIZE);
  const [speaker, ...others] = list.speakers ?? [];
  const isOneSpeaker = speaker !== undefined && others.length === 0;
  const shared = onlyArticle(list);
  const hasPeriod = request.since !== null || request.until !== null;
  return {
    tone: items.length === 0 ? "nothing" : "neutral",
    blocks: [
      text(
        bold(plain(headingOf(list, request, options))),
        items.length === 0 ? plain(searchedInWords(list.searched, wording, { hasPeriod })) : null,
      ),
      ...filterBlocks(list, shared, request, options),
      ...items.map(quoted =>
        quotationBlock(quoted, { isOneSpeaker, isOneArticle: shared !== null }, options),
      ),
      text(pageLine({ page, pages }, options)),
      ...(request.reported || list.reported === 0
        ? []
        : [
            {
              ...text(small(plain(wording.quotes.moreReported(list.reported, wording.quotes.withOption)))),
              isOptional: true,
            },
          ]),
      lastRow(
        pageButtons(
          {
            list: request.reported ? "reported" : "quotes",
            speaker: isOneSpeaker ? speaker.key : null,
            article: request.article?.key ?? null,
            since: request.since,
            until: request.until,
          },
          { page, pages },
          options,
        ),
        options,
      ),
    ],
  };
}

function headingOf(
  { quotations, reported, speakers, missing }: QuotationList,
  { speaker: typed, reported: isWithReported }: QuotationsRequest,
  { wording }: RenderOptions,
): string {
  const count = isWithReported
    ? wording.quotes.withReported(quotations.length - reported, reported)
    : wording.quotes.count(quotations.length);
  if (typed !== null && speakers?.length === 0) return wording.notices.unknownSpeaker(nameInWords(typed));
  if (quotations.length === 0) {
    return missing.length === 0
      ? wording.quotes.none
      : `${wording.quotes.none}. ${missingInWords(missing, wording)}`;
  }
  const [speaker, ...others] = speakers ?? [];
  if (!speaker) return count;
  const whose =
    others.length === 0
      ? wording.quotes.of(nameInWords(speaker.name))
      : wording.quotes.severalSpeakers(nameInWords(typed ?? ""));
  return `${whose}${wording.between}${count}`;
}

// What was asked for stands in the reply: the next page is read back from it.
function filterBlocks(
  { speakers }: QuotationList,
  shared: Article | null,
  { speaker, about, article, since, until }: QuotationsRequest,
  { wording }: RenderOptions,
): Block[] {
  const period = wording.period(since, until);
  const only = article ?? shared;
  const facts = [
    only ? `${wording.quotes.article}: ${citeArticle(only, wording, MAX_TITLE).title}` : "",
    period === "" ? "" : `${wording.quotes.period}: ${period}`,
  ].map(plain);
  const line = joinMarkdown(facts, wording.between);
  return [
    ...(speaker !== null && speakers?.length !== 1
      ? [typedBlock(TYPED.speaker, wording.quotes.speaker, speaker, small)]
      : []),
    ...(about === null ? [] : [typedBlock(TYPED.about, wording.quotes.about, about, small)]),
    ...(line === "" ? [] : [text(small(line))]),
  ];
}

/** The article that all of them stand in, if they do: it is named once, above them. */
function onlyArticle({ quotations }: QuotationList): Article | null {
  const first = quotations[0]?.article ?? null;
  return quotations.every(({ article }) => article === first) ? first : null;
}

/** What is not simply quoted is marked. */
function markOf({ kind, disputed }: Quotation, { quotes }: Wording): string {
  if (kind === "reported") return disputed ? quotes.reportedDisputed[disputed.reason] : quotes.reported;
  return disputed ? quotes.disputed : "";
}

interface SaidAbove {
  readonly isOneSpeaker: boolean;
  readonly isOneArticle: boolean;
}

function quotationBlock(
  quoted: QuotationIn,
  { isOneSpeaker, isOneArticle }: SaidAbove,
  options: RenderOptions,
): TextBlock {
  const { article, quotation } = quoted;
  const { wording } = options;
  return {
    ...text(
      noteLine(quoted, isOneSpeaker, options),
      quotation.kind === "reported"
        ? { text: article.text, span: reportWithCue(quotation), focus: quotation, maxLength: MAX_EXCERPT }
        : { text: article.text, span: quotation, focus: null, maxLength: MAX_EXCERPT },
      citationLine(article, quotation.paragraph, wording, { isTitled: !isOneArticle }),
    ),
    button: contextButton({ article, paragraph: quotation.paragraph, span: quotation }, options),
  };
}

/** A report with who is said to have said it, and by which word: without marks it means little alone. */
function reportWithCue({ start, end, paragraph, attribution }: Quotation): Span {
  const beside = [attribution.mention, attribution.cue].filter(
    place => place !== null && place.paragraph === paragraph,
  );
  return {
    start: Math.min(start, ...beside.map(place => place?.start ?? start)),
    end: Math.max(end, ...beside.map(place => place?.end ?? end)),
  };
}

function noteLine(
  { quotation }: QuotationIn,
  isOneSpeaker: boolean,
  { wording }: RenderOptions,
): Markdown | null {
  const speaker = speakerOf(quotation.attribution);
  const parts = [
    isOneSpeaker ? "" : speaker ? nameInWords(speaker.name) : wording.quotes.unclear,
    markOf(quotation, wording),
  ].filter(part => part !== "");
  return parts.length === 0 ? null : plain(parts.join(wording.between));
}
