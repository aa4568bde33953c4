import type { SummaryAnswer } from "../../answers/answer.ts";
import { bold, joinMarkdown, plain, small } from "../message/markdown.ts";
import { type Reply, text } from "../message/reply.ts";
import { contextButton, lastRow, pressButton } from "./buttons.ts";
import { citationLine, nameInWords, titleLink } from "./citation.ts";
import type { RenderOptions } from "./render-options.ts";
import { sourceButton } from "./source-button.ts";

const MAX_SENTENCE = 400;
const MAX_QUOTED = 6;
const MAX_TITLE = 120;

/** A summary in sentences of the article's own, each with its paragraph; and who is quoted in it. */
export function renderSummary({ article, sentences, quoted }: SummaryAnswer, options: RenderOptions): Reply {
  const { wording } = options;
  const title = titleLink(article, wording, MAX_TITLE);
  const speakers = quoted
    .slice(0, MAX_QUOTED)
    .map(({ speaker, count }) => `${nameInWords(speaker.name)} (${count})`);
  return {
    tone: sentences.length === 0 ? "nothing" : "good",
    blocks: [
      text(
        bold(plain(sentences.length === 0 ? wording.summary.none : wording.summary.heading)),
        title,
        small(
          joinMarkdown(
            [
              citationLine(article, null, wording, { isTitled: false }),
              plain(wording.summary.facts(article.paragraphs.length)),
            ],
            wording.between,
          ),
        ),
      ),
      ...sentences.map(excerpt => ({
        ...text({
          text: article.text,
          span: excerpt.span,
          focus: null,
          maxLength: MAX_SENTENCE,
          after: plain(`¶${excerpt.paragraph}`),
        }),
        button: contextButton(excerpt, options),
        isOptional: true,
      })),
      ...(speakers.length > 0 ? [text(plain(`${wording.summary.quoted}: ${speakers.join(", ")}`))] : []),
      lastRow(
        [
          quoted.length > 0
            ? pressButton(wording.buttons.quotations, { action: "quoted", article: article.key })
            : null,
          sourceButton(article, null, options),
        ],
        options,
      ),
    ],
  };
}
