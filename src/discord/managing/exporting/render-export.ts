import type { FilePlace } from "../../../library/export/export-zip.ts";
import { bold, plain, small } from "../../message/markdown.ts";
import type { ReplyFile } from "../../message/reply.ts";
import { type Reply, text } from "../../message/reply.ts";
import { pressButton } from "../../render/buttons.ts";
import type { RenderOptions } from "../../render/render-options.ts";

/** Some of the zips of an export. */
export interface ExportPart {
  readonly files: readonly ReplyFile[];
  /** Number of the first one, from 1. */
  readonly from: number;
  /** The last file in them if there are more; null if not. */
  readonly next: FilePlace | null;
  /** In the whole export. */
  readonly articles: number;
}

/** Zips of everything that a server added, as many as fit in one message. */
export function renderExport({ files, from, next, articles }: ExportPart, { wording }: RenderOptions): Reply {
  const { export: words, buttons } = wording.library;
  const to = from + files.length - 1;
  const isWhole = from === 1 && next === null;
  return {
    tone: "good",
    blocks: [
      text(
        bold(plain(words.heading)),
        plain(words.contents(articles)),
        isWhole ? null : plain(words.parts(from, to)),
        next ? small(plain(words.more)) : null,
      ),
      {
        kind: "buttons",
        buttons: next
          ? [
              pressButton(buttons.nextParts, {
                action: "library-export",
                part: to + 1,
                after: next.id,
                added: next.addedAt,
              }),
            ]
          : [],
      },
    ],
    files,
  };
}
