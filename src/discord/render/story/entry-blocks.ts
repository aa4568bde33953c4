import { speakerOf } from "../../../answers/answer.ts";
import type { StoryEntry } from "../../../answers/story/story.ts";
import type { Wording } from "../../../wording/wording.ts";
import { labelled } from "../../message/labelled.ts";
import { joinMarkdown, type Markdown, plain, small } from "../../message/markdown.ts";
import { type Block, text } from "../../message/reply.ts";
import { asCorrected, correctedMark } from "../attribution.ts";
import { aboutOf } from "../buttons.ts";
import { speakerInWords } from "../citation.ts";
import type { RenderOptions } from "../render-options.ts";
import { inMarks } from "../speech-excerpt.ts";

const MAX_EXCERPT = 160;

interface EntryOptions extends RenderOptions {
  /** Everything is one person's: the name is above. */
  readonly isNamed?: boolean;
}

/**
 * Lines of a story: the date, where it is from, whose words they are if they are somebody's, and the words.
 *
 * @param citations of the entries, with the date first
 */
export function entryBlocks(
  entries: readonly StoryEntry[],
  citations: readonly Markdown[],
  { wording, isNamed = false }: EntryOptions,
): readonly Block[] {
  return entries.map((entry, index) => {
    const { article, span, quotation, alsoIn, kind } = entry;
    const whose = whoseInWords(entry, wording, isNamed);
    const isPart = quotation !== null && (quotation.start > span.start || quotation.end < span.end);
    const also = alsoIn.length === 0 ? "" : wording.citation.alsoIn(alsoIn.length);
    const isTheirs = kind === "quoted" && quotation !== null && !isPart;
    return {
      ...text(
        joinMarkdown([citations[index] ?? plain(""), plain(whose ?? ""), plain(also)], wording.between),
        {
          text: article.text,
          ...(isTheirs ? inMarks(article.text, span, wording) : { span }),
          focus: isPart && kind === "quoted" ? quotation : null,
          maxLength: MAX_EXCERPT,
        },
      ),
      isOptional: index > 0,
      about: aboutOf(entry),
    };
  });
}

/** Whose words a line contains; null for the article's own. */
function whoseInWords({ kind, quotation }: StoryEntry, wording: Wording, isNamed: boolean): string | null {
  if (!quotation || kind === "told") return null;
  if (quotation.disputed) return wording.check.disputed[quotation.disputed.reason];
  const speaker = speakerOf(quotation.attribution);
  const { story } = wording;
  if (kind === "reported") {
    const line = speaker && !isNamed ? story.reportedOf(speakerInWords(speaker)) : story.reportedUnclear;
    return asCorrected(line, quotation, wording);
  }
  if (isNamed) return correctedMark(quotation, wording);
  if (speaker) return asCorrected(story.quotedFrom(speakerInWords(speaker)), quotation, wording);
  return correctedMark(quotation, wording) === null ? story.quotedUnclear : wording.check.part.unknown;
}

/** The period that was asked for; nothing if there was none. */
export function periodBlocks(
  { since, until }: { readonly since: string | null; readonly until: string | null },
  wording: Wording,
): Block[] {
  const period = wording.period(since, until);
  return period === "" ? [] : [text(small(labelled(wording.story.period, period, wording)))];
}
