import type { LibrarySpeaker } from "../../answers/speakers/library-speaker.ts";
import { bold, joinMarkdown, plain, small } from "../message/markdown.ts";
import { pageOf } from "../message/paging.ts";
import { TYPED, typedBlock } from "../message/read-back.ts";
import { type Reply, text } from "../message/reply.ts";
import { buttonRows, pressButton } from "./buttons.ts";
import { nameInWords } from "./citation.ts";
import { pageButtons } from "./page-buttons.ts";
import type { RenderOptions } from "./render-options.ts";

const PAGE_SIZE = 6;
const MAX_FORMS = 3;

export interface SpeakersRequest {
  readonly search: string | null;
  /** From 1. */
  readonly page: number;
}

/** One page of the people quoted, most often first, each with a button for the quotations. */
export function renderSpeakers(
  speakers: readonly LibrarySpeaker[],
  { search, page: wanted }: SpeakersRequest,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const { items, page, pages } = pageOf(speakers, wanted, PAGE_SIZE);
  return {
    tone: items.length === 0 ? "nothing" : "neutral",
    blocks: [
      text(
        bold(plain(items.length === 0 ? wording.speakers.none : wording.speakers.heading(speakers.length))),
      ),
      ...(search === null ? [] : [typedBlock(TYPED.search, wording.speakers.search, search, wording)]),
      ...items.map(({ key, name, alsoNamed, quotations, reported, articles }) => {
        const forms = alsoNamed.slice(0, MAX_FORMS).map(nameInWords);
        return {
          ...text(
            plain(nameInWords(name)),
            small(
              joinMarkdown(
                [
                  plain(wording.speakers.counts(quotations, reported, articles.length)),
                  plain(forms.length === 0 ? "" : wording.speakers.alsoNamed(forms)),
                ],
                wording.between,
              ),
            ),
          ),
          button: pressButton(wording.buttons.quotations, { action: "speaker", speaker: key }),
        };
      }),
      ...buttonRows(
        {
          buttons: pageButtons(
            { list: "speakers", speaker: null, article: null, since: null, until: null },
            { page, pages },
            options,
          ),
        },
        options,
      ),
    ],
  };
}
