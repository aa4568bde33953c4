import type { SummaryAnswer } from "../../answers/answer.ts";
import { bold, italic, joinMarkdown, plain, small } from "../message/markdown.ts";
import { type Reply, text } from "../message/reply.ts";
import { aboutOf, buttonRows, contextButtons, pressButton } from "./buttons.ts";
import { citationLine, titleLink } from "./citation.ts";
import type { RenderOptions } from "./render-options.ts";
import { sourceButton } from "./source-button.ts";

const MAX_SENTENCE = 300;
const MAX_TITLE = 100;

/** A summary in the article's own sentences, each with its paragraph; a button shows who is quoted in it. */
export function renderSummary({ article, sentences, quoted }: SummaryAnswer, options: RenderOptions): Reply {
  const { wording } = options;
  const isEmpty = sentences.length === 0;
  return {
    tone: isEmpty ? "nothing" : "good",
    blocks: [
      text(
        bold(plain(isEmpty ? wording.summary.none : wording.summary.heading)),
        // An article without a title is named by its first sentence, which most summaries begin with.
        article.hasOwnTitle || isEmpty ? titleLink(article, wording, MAX_TITLE) : null,
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
          after: italic(plain(wording.citation.mark(excerpt.paragraph))),
        }),
        isOptional: true,
        about: aboutOf(excerpt),
      })),
      ...buttonRows(
        {
          contexts: contextButtons(sentences, options),
          buttons: [
            quoted.length > 0
              ? pressButton(wording.buttons.quotations, { action: "quoted", article: article.key })
              : null,
            sourceButton(article, null, options),
          ],
        },
        options,
      ),
    ],
  };
}
