import { type Article, paragraphOf } from "../../articles/article.ts";
import type { Quotation } from "../../quotes/quotation.ts";
import type { Span } from "../../text/span.ts";
import type { ShownWords } from "../custom-ids/fields.ts";
import { plain, small } from "../message/markdown.ts";
import { type Reply, text } from "../message/reply.ts";
import { secondHandLine, sourceLine, whyLine } from "./attribution.ts";
import { pressButton } from "./buttons.ts";
import { citationLine } from "./citation.ts";
import type { RenderOptions } from "./render-options.ts";
import { sourceButton } from "./source-button.ts";

/** Neighbours shown on each side, and how far from the cited paragraph Earlier and Later go. */
const NEIGHBOURS = 1;
const REACH = 3;

const MAX_CITED = 1_200;
const MAX_NEIGHBOUR = 200;

export interface ContextRequest {
  readonly place: ShownWords;
  /** The middle paragraph shown, from 1. */
  readonly at: number;
  /** The quotation that contains the cited words; its speaker is named with the reason. */
  readonly quotation: Quotation | null;
}

/** Numbers of the paragraphs shown: the middle one and its neighbours, close enough to the cited one. */
export function paragraphsShown(
  article: Article,
  { place, at }: Pick<ContextRequest, "place" | "at">,
): readonly number[] {
  const count = article.paragraphs.length;
  const middle = middleOf(article, place, at);
  const from = Math.max(1, middle - NEIGHBOURS);
  const to = Math.min(count, middle + NEIGHBOURS);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** A paragraph with its neighbours; the cited one is marked with a word, the cited words in it are bold. */
export function renderContext(
  article: Article,
  { place, at, quotation }: ContextRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const quoted = quotation && { article, quotation };
  const count = article.paragraphs.length;
  const middle = middleOf(article, place, at);
  const numbers = paragraphsShown(article, { place, at });
  const turn = (label: string, to: number, isPossible: boolean) =>
    isPossible ? [pressButton(label, { action: "turn", place, at: to })] : [];
  return {
    tone: "neutral",
    blocks: [
      text(
        citationLine(article, null, wording),
        small(plain(wording.context.of(numbers[0] ?? middle, numbers.at(-1) ?? middle, count))),
      ),
      ...numbers.map(number => paragraphBlock(article, number, place, options)),
      ...(quoted
        ? [
            text(
              sourceLine(quoted, wording),
              secondHandLine(quoted, wording),
              whyLine(quoted, wording, { isWhole: true }),
            ),
          ]
        : []),
      {
        kind: "buttons",
        buttons: [
          ...turn(
            wording.buttons.earlier,
            middle - 1,
            middle > Math.max(1 + NEIGHBOURS, place.paragraph - REACH),
          ),
          ...turn(
            wording.buttons.later,
            middle + 1,
            middle < Math.min(count - NEIGHBOURS, place.paragraph + REACH),
          ),
          ...[sourceButton(article, place, options)].filter(button => button !== null),
        ],
      },
    ],
  };
}

function middleOf({ paragraphs }: Article, { paragraph }: ShownWords, at: number): number {
  return Math.min(Math.max(at, paragraph - REACH, 1), paragraph + REACH, paragraphs.length);
}

function paragraphBlock(article: Article, number: number, place: ShownWords, { wording }: RenderOptions) {
  const isCited = number === place.paragraph;
  const paragraph = paragraphOf(article, number);
  const label = isCited ? wording.context.cited(number) : wording.citation.mark(number);
  const focus: Span | null = isCited ? { start: place.start, end: place.end } : null;
  return text(small(plain(label)), {
    text: article.text,
    span: paragraph,
    focus,
    maxLength: isCited ? MAX_CITED : MAX_NEIGHBOUR,
  });
}
