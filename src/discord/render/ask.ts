import type { AskAnswer, CitedPassage } from "../../answers/answer.ts";
import type { NamelessWord } from "../../answers/understand/open-pronoun.ts";
import type { ArticleKey } from "../../articles/article.ts";
import { isWithin, type Span, sliceOf } from "../../text/span.ts";
import { leftOutInWords } from "../../wording/left-out.ts";
import { searchedInWords } from "../../wording/searched.ts";
import type { Wording } from "../../wording/wording.ts";
import { bold, joinMarkdown, type Markdown, plain, small } from "../message/markdown.ts";
import { TYPED, typedBlock } from "../message/read-back.ts";
import { type Block, type Button, type Reply, type TextBlock, text } from "../message/reply.ts";
import { reasonLine, secondHandLine, sourceLine } from "./attribution.ts";
import {
  aboutOf,
  allOfButton,
  buttonRows,
  contextButtons,
  placeOf,
  pressButton,
  type SpeakerKeys,
} from "./buttons.ts";
import { citeTogether } from "./cite-together.ts";
import type { RenderOptions } from "./render-options.ts";
import { missingInWords } from "./searched.ts";

const MAX_EXCERPT = 300;

export interface AskRequest {
  /** As typed; it is in the reply, from which a button reads it. */
  readonly question: string;
  readonly article: ArticleKey | null;
  /** Passages shown at once; a button shows the others, along with older answers. */
  readonly shown: number;
  /** Whether to add a line on what else can be asked, and how. */
  readonly isHinted?: boolean;
  /** A "he" or "they" in the question whose person isn't named, or an "it": no answer relies on it. */
  readonly pronoun?: NamelessWord | null;
}

/** The passages that answer a question, each with its citation, or a sentence that there is none. */
export function renderAsk(
  answer: AskAnswer,
  request: AskRequest,
  options: RenderOptions & { readonly keyOf: SpeakerKeys },
): Reply {
  switch (answer.kind) {
    case "cited":
      return renderCited(answer, request, options);
    case "closest":
      return renderClosest(answer, request, options);
    case "none":
      return renderNone(answer, request, options);
  }
}

/** The answer comes first: the passage itself, preceded only by its date if an older one disagrees. */
function renderCited(
  answer: Extract<AskAnswer, { kind: "cited" }>,
  request: AskRequest,
  options: RenderOptions & { readonly keyOf: SpeakerKeys },
): Reply {
  const { passages, earlier } = answer;
  const { wording } = options;
  const day = earlier && passages[0]?.article.date;
  const shown = passages.slice(0, request.shown);
  const isWhole = shown.length === passages.length && request.shown > 1;
  const known = earlier && shown.find(passage => isSame(passage, earlier));
  const older = isWhole ? (known ?? earlier) : null;
  const listed = older && !known ? [...shown, older] : shown;
  return {
    tone: "good",
    blocks: [
      ...(day ? [text(bold(plain(wording.ask.foundNewest(day))))] : []),
      ...passageBlocks(listed, older, options),
      ...askedBlocks(answer, request, options),
      ...buttonRows(
        {
          contexts: contextButtons(listed.map(excerptOf), options),
          buttons: [
            moreButton({ passages, earlier, isWhole }, shown.length, request, options),
            ...answerButtons(shown[0], options),
          ],
        },
        options,
      ),
    ],
  };
}

function isSame(one: CitedPassage, other: CitedPassage): boolean {
  return one.article.key === other.article.key && one.paragraph === other.paragraph;
}

interface Found {
  readonly passages: readonly CitedPassage[];
  readonly earlier: CitedPassage | null;
  readonly isWhole: boolean;
}

/** Shows the remaining passages, or what an older article says; null if everything is shown. */
function moreButton(
  { passages, earlier, isWhole }: Found,
  shown: number,
  { article }: AskRequest,
  { wording }: RenderOptions,
): Button | null {
  const press = { action: "more", article } as const;
  if (isWhole) return null;
  if (earlier?.article.date) return pressButton(wording.buttons.earlierOn(earlier.article.date), press);
  const waiting = passages.length - shown;
  return waiting > 0 ? pressButton(wording.buttons.more(waiting), press) : null;
}

function answerButtons(
  first: CitedPassage | undefined,
  options: RenderOptions & { readonly keyOf: SpeakerKeys },
): (Button | null)[] {
  if (!first) return [];
  const { wording } = options;
  const { article, quotation } = first;
  const place = placeOf(excerptOf(first));
  return [
    allOfButton(quotation && { article, quotation }, options),
    pressButton(wording.buttons.copy, { action: "copy", place }),
    pressButton(wording.buttons.report, { action: "report", place, verdict: "answer" }),
  ];
}

/** The closest passages: no sign of success, and the first line says that they may not answer. */
function renderClosest(
  answer: Extract<AskAnswer, { kind: "closest" }>,
  request: AskRequest,
  options: RenderOptions,
): Reply {
  const { passages, missing } = answer;
  const { wording } = options;
  return {
    tone: "neutral",
    blocks: [
      text(
        bold(plain(wording.ask.closest)),
        missing.length > 0 ? small(plain(missingInWords(missing, wording))) : null,
      ),
      ...passageBlocks(passages, null, options),
      ...askedBlocks(answer, request, options),
      ...buttonRows({ contexts: contextButtons(passages.map(excerptOf), options) }, options),
    ],
  };
}

function renderNone(
  answer: Extract<AskAnswer, { kind: "none" }>,
  request: AskRequest,
  options: RenderOptions,
): Reply {
  const { searched, missing, nearest } = answer;
  const { wording } = options;
  const { ask } = wording;
  const why = missing.length > 0 ? missingInWords(missing, wording) : ask.whyNone;
  return {
    tone: "nothing",
    blocks: [
      text(
        bold(plain(ask.none)),
        joinMarkdown(
          [plain(searchedInWords(searched, wording)), plain(searched.articles === 0 ? "" : why)],
          " ",
        ),
      ),
      ...(nearest ? [text(plain(ask.nearest)), ...passageBlocks([nearest], nearest, options)] : []),
      ...askedBlocks(answer, request, options),
      ...buttonRows({ contexts: contextButtons(nearest ? [excerptOf(nearest)] : [], options) }, options),
    ],
  };
}

/** The question in small print below: the member sees it above, and a button reads it from here. */
function askedBlocks(
  { readAs, leftOut }: Pick<AskAnswer, "readAs" | "leftOut">,
  { question, isHinted = false, pronoun = null }: AskRequest,
  { wording }: RenderOptions,
): Block[] {
  const unasked = leftOutInWords(leftOut, wording);
  return [
    ...(pronoun === null ? [] : [text(small(plain(wording.ask.pronoun[pronoun.means](pronoun.word))))]),
    ...(readAs.length === 0 ? [] : [{ ...text(small(plain(wording.ask.readAs(readAs)))), isOptional: true }]),
    ...(unasked === null ? [] : [{ ...text(small(plain(unasked))), isOptional: true }]),
    typedBlock(TYPED.question, wording.ask.asked, question, wording),
    ...(isHinted ? [{ ...text(small(plain(wording.ask.hint))), isOptional: true }] : []),
  ];
}

/** @param optional the first of them that may be left out; all but the first may */
function passageBlocks(
  passages: readonly CitedPassage[],
  older: CitedPassage | null,
  options: RenderOptions,
): Block[] {
  const { wording } = options;
  const { lines, notes } = citeTogether(passages, wording);
  const blocks = passages.map((passage, index): TextBlock => {
    const day = passage === older && passages.length > 1 ? passage.article.date : null;
    return {
      ...text(
        day === null ? null : plain(wording.ask.earlier(day)),
        ...passageLines(passage, lines[index] ?? plain(""), wording),
      ),
      isOptional: index > 0 || passage === older,
      about: aboutOf(passage),
    };
  });
  return [...blocks, ...notes];
}

function passageLines(passage: CitedPassage, citation: Markdown, wording: Wording) {
  const { article, span, answer, quotation, alsoIn } = passage;
  const quoted = quotation && { article, quotation };
  const also = plain(alsoIn.length > 0 ? wording.citation.alsoIn(alsoIn.length) : "");
  return [
    leadLine(passage, wording),
    quoted && secondHandLine(quoted, wording),
    { text: article.text, span, focus: answer, maxLength: MAX_EXCERPT },
    small(joinMarkdown([citation, also], wording.between)),
    quoted && reasonLine(quoted, span, wording),
  ];
}

/** Whose words the answer is; if only part of it is somebody's words, it is the article's. */
function leadLine({ article, answer, quotation }: CitedPassage, wording: Wording): Markdown | null {
  if (!quotation) return null;
  const isMarked = quotation.kind !== "reported" && quotation.disputed === null;
  return isMarked && !isWholly(article.text, answer, quotation)
    ? plain(wording.ask.articleSays)
    : sourceLine({ article, quotation }, wording);
}

/** Whether words are inside a quotation, not counting the marks at their ends. */
function isWholly(text: string, words: Span, quotation: Span): boolean {
  if (isWithin(words, quotation)) return true;
  const around = [
    { start: words.start, end: Math.max(words.start, Math.min(words.end, quotation.start)) },
    { start: Math.max(words.start, Math.min(words.end, quotation.end)), end: words.end },
  ];
  return around.every(piece => !/[\p{L}\p{N}]/u.test(sliceOf(text, piece)));
}

function excerptOf({ article, paragraph, answer }: CitedPassage) {
  return { article, paragraph, span: answer };
}
