import { speakerOf } from "../../../answers/answer.ts";
import type { StoryEntry } from "../../../answers/story/story.ts";
import type { Wording } from "../../../wording/english.ts";
import { bold, joinMarkdown, plain, small } from "../../message/markdown.ts";
import { type TextBlock, text } from "../../message/reply.ts";
import { contextButton } from "../buttons.ts";
import { citationLine, nameInWords } from "../citation.ts";
import type { RenderOptions } from "../render-options.ts";

/** Length of a line's excerpt, in UTF-16 code units. */
const MAX_EXCERPT = 300;

interface SaidAbove {
  /** Everything is one person's: the name stands above. */
  readonly isNamed?: boolean;
}

/** One line of a story: the day, whose words they are where they are somebody's, the words, and where they stand. */
export function entryBlock(
  entry: StoryEntry,
  options: RenderOptions,
  { isNamed = false }: SaidAbove = {},
): TextBlock {
  const { article, paragraph, span, quotation, alsoIn } = entry;
  const { wording } = options;
  const day = article.date === null ? wording.citation.undated : wording.date(article.date);
  const whose = whoseInWords(entry, wording, isNamed);
  const isPart = quotation !== null && (quotation.start > span.start || quotation.end < span.end);
  const isMarked = isPart && entry.kind === "quoted";
  return {
    ...text(
      joinMarkdown([bold(plain(day)), plain(whose ?? "")], wording.between),
      { text: article.text, span, focus: isMarked ? quotation : null, maxLength: MAX_EXCERPT },
      small(
        joinMarkdown(
          [
            citationLine(article, paragraph, wording, { isDated: false }),
            plain(alsoIn.length === 0 ? "" : wording.citation.alsoIn(alsoIn.length)),
          ],
          wording.between,
        ),
      ),
    ),
    button: contextButton(entry, options),
  };
}

/** Whose words a line has; null for the article's own. */
function whoseInWords({ kind, quotation }: StoryEntry, wording: Wording, isNamed: boolean): string | null {
  if (!quotation || kind === "told") return null;
  if (quotation.disputed) return wording.check.disputed[quotation.disputed.reason];
  const speaker = speakerOf(quotation.attribution);
  const { story } = wording;
  if (kind === "reported")
    return speaker && !isNamed ? story.reportedOf(nameInWords(speaker.name)) : story.reportedUnclear;
  if (isNamed) return null;
  return speaker ? story.quotedFrom(nameInWords(speaker.name)) : story.quotedUnclear;
}

/** The days that were asked for; nothing where none were. */
export function periodBlocks(
  { since, until }: { readonly since: string | null; readonly until: string | null },
  wording: Wording,
): TextBlock[] {
  const period = wording.period(since, until);
  return period === "" ? [] : [text(small(plain(`${wording.story.period}: ${period}`)))];
}
