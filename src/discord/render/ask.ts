import type { AskAnswer, CitedPassage } from "../../answers/answer.ts";
import type { ArticleKey } from "../../articles/article.ts";
import { searchedInWords } from "../../wording/searched.ts";
import { bold, joinMarkdown, plain, small } from "../message/markdown.ts";
import { TYPED, typedBlock } from "../message/read-back.ts";
import { type Block, type Reply, type TextBlock, text } from "../message/reply.ts";
import { secondHandLine, sourceLine, whyLine } from "./attribution.ts";
import { contextButton, lastRow, placeOf, pressButton } from "./buttons.ts";
import { citationLine } from "./citation.ts";
import type { RenderOptions } from "./render-options.ts";
import { missingInWords } from "./searched.ts";

const MAX_EXCERPT = 500;

export interface AskRequest {
  /** As typed; stands in the reply, from which a press reads it back. */
  readonly question: string;
  readonly article: ArticleKey | null;
  /** Passages shown at once; the others wait behind a button. */
  readonly shown: number;
  /** With a line on what else can be asked, and how. */
  readonly isHinted?: boolean;
  /** A "he" or "they" of the question whose person nothing names: no answer goes by it. */
  readonly pronoun?: string | null;
}

/** The passages that answer a question, each with its citation, or that there is none. */
export function renderAsk(answer: AskAnswer, request: AskRequest, options: RenderOptions): Reply {
  switch (answer.kind) {
    case "cited":
      return renderCited(answer, request, options);
    case "closest":
      return renderClosest(answer, request, options);
    case "none":
      return renderNone(answer, request, options);
  }
}

function renderCited(
  { passages, earlier }: Extract<AskAnswer, { kind: "cited" }>,
  request: AskRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const shown = passages.slice(0, request.shown);
  const waiting = passages.length - shown.length;
  const [first] = shown;
  const day = first?.article.date ?? null;
  const label = earlier && day ? wording.ask.foundNewest(day) : wording.ask.found(passages.length);
  return {
    tone: "good",
    blocks: [
      typedBlock(TYPED.question, label, request.question, bold),
      ...pronounBlocks(request, options),
      ...shown.map((passage, index) => ({ ...passageBlock(passage, options), isOptional: index > 0 })),
      ...(earlier && !shown.includes(earlier) ? earlierBlocks(earlier, options) : []),
      ...hintBlocks(request, options),
      lastRow(
        [
          waiting > 0
            ? pressButton(wording.buttons.more(waiting), { action: "more", article: request.article })
            : null,
          first ? pressButton(wording.buttons.copy, { action: "copy", place: answerPlace(first) }) : null,
          first
            ? pressButton(wording.buttons.report, {
                action: "report",
                place: answerPlace(first),
                verdict: "answer",
              })
            : null,
        ],
        options,
      ),
    ],
  };
}

/** What an older article says of the same matter, with its day. */
function earlierBlocks(earlier: CitedPassage, options: RenderOptions): Block[] {
  const { date } = earlier.article;
  if (date === null) return [];
  return [
    { ...text(plain(options.wording.ask.earlier(date))), isOptional: true },
    { ...passageBlock(earlier, options), isOptional: true },
  ];
}

/** The passages that come closest: no sign of success, and the first line says that they may not answer. */
function renderClosest(
  { passages, missing }: Extract<AskAnswer, { kind: "closest" }>,
  request: AskRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  return {
    tone: "neutral",
    blocks: [
      typedBlock(TYPED.question, wording.ask.closest, request.question, bold),
      ...pronounBlocks(request, options),
      ...(missing.length > 0 ? [text(small(plain(missingInWords(missing, wording))))] : []),
      ...passages.map((passage, index) => ({ ...passageBlock(passage, options), isOptional: index > 0 })),
      ...hintBlocks(request, options),
      lastRow([], options),
    ],
  };
}

function renderNone(
  { searched, missing, nearest }: Extract<AskAnswer, { kind: "none" }>,
  request: AskRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const near: Block[] = nearest
    ? [text(plain(wording.ask.nearest)), { ...passageBlock(nearest, options), isOptional: true }]
    : [];
  return {
    tone: "nothing",
    blocks: [
      typedBlock(TYPED.question, wording.ask.none, request.question, bold),
      ...pronounBlocks(request, options),
      text(
        joinMarkdown(
          [
            plain(searchedInWords(searched, wording)),
            plain(
              searched.articles === 0
                ? ""
                : missing.length > 0
                  ? missingInWords(missing, wording)
                  : wording.ask.whyNone,
            ),
          ],
          " ",
        ),
      ),
      ...near,
      ...hintBlocks(request, options),
      lastRow([], options),
    ],
  };
}

function hintBlocks({ isHinted = false }: AskRequest, { wording }: RenderOptions): Block[] {
  return isHinted ? [{ ...text(small(plain(wording.ask.hint))), isOptional: true }] : [];
}

function pronounBlocks({ pronoun = null }: AskRequest, { wording }: RenderOptions): Block[] {
  return pronoun === null ? [] : [text(small(plain(wording.ask.pronoun(pronoun))))];
}

function passageBlock(passage: CitedPassage, options: RenderOptions): TextBlock {
  const { wording } = options;
  const { article, paragraph, span, answer, quotation, alsoIn } = passage;
  const quoted = quotation && { article, quotation };
  const citation = citationLine(article, paragraph, wording);
  const also = alsoIn.length > 0 ? plain(wording.citation.alsoIn(alsoIn.length)) : plain("");
  return {
    ...text(
      quoted && sourceLine(quoted, wording),
      quoted && secondHandLine(quoted, wording),
      { text: article.text, span, focus: answer, maxLength: MAX_EXCERPT },
      joinMarkdown([citation, also], wording.between),
      quoted && whyLine(quoted, wording),
    ),
    button: contextButton({ article, paragraph, span: answer }, options),
  };
}

function answerPlace({ article, paragraph, answer }: CitedPassage) {
  return placeOf({ article, paragraph, span: answer });
}
