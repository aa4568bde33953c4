import { type QuotationList, speakerOf } from "../../answers/answer.ts";
import { groupSpeeches, type Speech } from "../../answers/group-speeches.ts";
import type { Article } from "../../articles/article.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import { citeArticle } from "../../wording/citation.ts";
import { searchedInWords } from "../../wording/searched.ts";
import type { Wording } from "../../wording/wording.ts";
import { labelled } from "../message/labelled.ts";
import { bold, joinMarkdown, type Markdown, plain, small } from "../message/markdown.ts";
import { pageOf } from "../message/paging.ts";
import { TYPED, typedBlock } from "../message/read-back.ts";
import { type Block, type Button, type Reply, text } from "../message/reply.ts";
import { correctedMark } from "./attribution.ts";
import { aboutOf, buttonRows, contextButtons } from "./buttons.ts";
import { nameInWords } from "./citation.ts";
import { citeTogether } from "./cite-together.ts";
import { pageButtons } from "./page-buttons.ts";
import type { RenderOptions } from "./render-options.ts";
import { missingInQuotations } from "./searched.ts";
import { speechExcerpt } from "./speech-excerpt.ts";

const PAGE_SIZE = 4;
const MAX_EXCERPT = 200;

export interface QuotationsRequest {
  /** As typed, or the key of one speaker. */
  readonly speaker: string | null;
  readonly about: string | null;
  readonly article: Article | null;
  readonly since: string | null;
  readonly until: string | null;
  /** Whether to include reports without quotation marks. */
  readonly reported: boolean;
  /** From 1. */
  readonly page: number;
}

/** One page of a list of quotations, each speech once however many paragraphs it has, with its citation. */
export function renderQuotations(
  list: QuotationList,
  request: QuotationsRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const speeches = groupSpeeches(list.quotations);
  const { items, page, pages } = pageOf(speeches, request.page, PAGE_SIZE);
  const speaker = onlySpeaker(list);
  const hasPeriod = request.since !== null || request.until !== null;
  const isEmpty = items.length === 0;
  const { blocks, contexts } = speechBlocks(items, speaker !== null, options);
  return {
    tone: isEmpty ? "nothing" : "neutral",
    blocks: [
      text(
        bold(plain(headingOf(list, speeches.length, request, options))),
        isEmpty ? plain(searchedInWords(list.searched, wording, { hasPeriod })) : null,
      ),
      ...blocks,
      ...filterBlocks(list, request, options),
      ...(request.reported || list.reported === 0
        ? []
        : [
            {
              ...text(small(plain(wording.quotes.moreReported(list.reported, wording.quotes.withOption)))),
              isOptional: true,
            },
          ]),
      ...buttonRows(
        {
          contexts,
          buttons: pageButtons(
            {
              list: request.reported ? "reported" : "quotes",
              speaker: speaker?.key ?? null,
              article: request.article?.key ?? null,
              since: request.since,
              until: request.until,
            },
            { page, pages },
            options,
          ),
        },
        options,
      ),
    ],
  };
}

function onlySpeaker({ speakers }: QuotationList) {
  const [speaker, ...others] = speakers ?? [];
  return speaker && others.length === 0 ? speaker : null;
}

function headingOf(
  list: QuotationList,
  speeches: number,
  { speaker: typed, reported: isWithReported }: QuotationsRequest,
  { wording }: RenderOptions,
): string {
  const { quotations, reported, speakers, missing } = list;
  const { quotes, notices } = wording;
  if (typed !== null && speakers?.length === 0) return notices.unknownSpeaker(nameInWords(typed));
  if (quotations.length === 0) {
    return missing.length === 0 ? quotes.none : `${quotes.none}. ${missingInQuotations(missing, wording)}`;
  }
  const count = isWithReported
    ? quotes.withReported(quotations.length - reported, reported)
    : quotes.count(quotations.length);
  const whole = speeches === quotations.length ? count : quotes.inSpeeches(count, speeches);
  const speaker = onlySpeaker(list);
  if (speaker) return quotes.of(nameInWords(speaker.name), whole);
  return typed === null ? whole : quotes.of(quotes.severalSpeakers(nameInWords(typed)), whole);
}

// What was asked for is in the reply: the next page reads it from there.
function filterBlocks(
  list: QuotationList,
  { speaker, about, article, since, until }: QuotationsRequest,
  { wording }: RenderOptions,
): Block[] {
  const period = wording.period(since, until);
  const facts = [
    article ? labelled(wording.quotes.article, citeArticle(article, wording).title, wording) : plain(""),
    period === "" ? plain("") : labelled(wording.quotes.period, period, wording),
  ];
  const line = joinMarkdown(facts, wording.between);
  return [
    ...(speaker !== null && list.speakers?.length !== 1
      ? [typedBlock(TYPED.speaker, wording.quotes.speaker, speaker, wording)]
      : []),
    ...(about === null ? [] : [typedBlock(TYPED.about, wording.quotes.about, about, wording)]),
    ...(line === "" ? [] : [text(small(line))]),
  ];
}

/** Marks anything that is not simply quoted. */
function markOf({ kind, disputed }: Quotation, { quotes }: Wording): string {
  if (kind === "reported") return disputed ? quotes.reportedDisputed[disputed.reason] : quotes.reported;
  return disputed ? quotes.disputed : "";
}

function speechBlocks(
  speeches: readonly Speech[],
  isNamed: boolean,
  options: RenderOptions,
): { readonly blocks: readonly Block[]; readonly contexts: readonly Button[] } {
  const { wording } = options;
  const shown = speeches.map(speech => ({ speech, ...speechExcerpt(speech, wording) }));
  const { lines, notes } = citeTogether(
    shown.map(({ speech: { article }, from, to }) => ({ article, paragraph: from, last: to })),
    wording,
  );
  const blocks = shown.map(({ speech, from, to, ...excerpt }, index) => ({
    ...text(
      noteLine(speech.first, isNamed, options),
      { text: speech.article.text, ...excerpt, maxLength: MAX_EXCERPT },
      small(lines[index] ?? plain("")),
    ),
    isOptional: index > 0,
    about: aboutOf({ article: speech.article, paragraph: speech.first.paragraph }),
  }));
  const contexts = contextButtons(
    speeches.map(({ article, first }) => ({ article, paragraph: first.paragraph, span: first })),
    options,
  );
  return { blocks: [...blocks, ...notes], contexts };
}

/** Whose words they are, if that isn't said above; and a mark for anything that is not simply quoted. */
function noteLine(quotation: Quotation, isNamed: boolean, { wording }: RenderOptions): Markdown | null {
  const speaker = speakerOf(quotation.attribution);
  const corrected = correctedMark(quotation, wording);
  const parts = [
    isNamed ? "" : speaker ? nameInWords(speaker.name) : corrected === null ? wording.quotes.unclear : "",
    corrected ?? "",
    markOf(quotation, wording),
  ].filter(part => part !== "");
  return parts.length === 0 ? null : plain(parts.join(wording.between));
}
