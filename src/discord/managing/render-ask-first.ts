import type { Article } from "../../articles/article.ts";
import type { LibraryPress } from "../custom-ids/custom-id.ts";
import { bold, plain } from "../message/markdown.ts";
import { TYPED, typedBlock } from "../message/read-back.ts";
import { type Reply, type TextBlock, text } from "../message/reply.ts";
import { pressButton } from "../render/buttons.ts";
import type { RenderOptions } from "../render/render-options.ts";
import { titleInWords } from "./reply-parts.ts";

/** Asks before an article is removed. */
export function renderAskRemove(article: Article, options: RenderOptions): Reply {
  const { remove, buttons } = options.wording.library;
  return ask(
    [text(bold(plain(remove.ask(titleInWords(article)))), plain(remove.means))],
    [
      [buttons.remove, { action: "library-remove", article: article.key }],
      [buttons.block, { action: "library-ask-block", article: article.key }],
    ],
    options,
  );
}

/** Asks before an article is blocked for good. */
export function renderAskBlock(article: Article, options: RenderOptions): Reply {
  const { block, buttons } = options.wording.library;
  return ask(
    [text(bold(plain(block.ask(titleInWords(article)))), plain(block.means))],
    [[buttons.block, { action: "library-block", article: article.key }]],
    options,
  );
}

/** Asks before a domain is blocked for good; the button reads the domain from the message. */
export function renderAskBlockDomain(
  domain: string,
  counts: { readonly gone: number; readonly hidden: number },
  options: RenderOptions,
): Reply {
  const { block, buttons } = options.wording.library;
  return ask(
    [
      text(bold(plain(block.askDomain(domain))), plain(block.meansDomain(counts))),
      typedBlock(TYPED.domain, block.domain, domain, options.wording),
    ],
    [[buttons.block, { action: "library-block-domain" }]],
    options,
  );
}

function ask(
  blocks: readonly TextBlock[],
  answers: readonly (readonly [label: string, press: LibraryPress])[],
  { wording }: RenderOptions,
): Reply {
  return {
    tone: "caution",
    blocks: [
      ...blocks,
      {
        kind: "buttons",
        buttons: [
          ...answers.map(([label, press]) => pressButton(label, press)),
          pressButton(wording.library.buttons.keep, { action: "library-keep" }),
        ],
      },
    ],
  };
}
