import type { Blocked } from "../../../library/blocks/blocked-things.ts";
import { shorten } from "../../../text/cut.ts";
import type { Wording } from "../../../wording/wording.ts";
import { bold, plain } from "../../message/markdown.ts";
import { pageOf } from "../../message/paging.ts";
import { type Reply, text } from "../../message/reply.ts";
import { turnButtons } from "../../render/page-buttons.ts";
import type { RenderOptions } from "../../render/render-options.ts";

const PAGE_SIZE = 10;
const MAX_LINK = 100;

/** Something that is blocked, with its title if known. */
export interface BlockedThing {
  readonly thing: Blocked;
  readonly title: string | null;
}

/** One page of what is blocked, the latest first. */
export function renderBlocked(
  things: readonly BlockedThing[],
  wanted: number,
  options: RenderOptions,
): Reply {
  const { wording } = options;
  const { block } = wording.library;
  const { items, page, pages } = pageOf(things, wanted, PAGE_SIZE);
  return {
    tone: "neutral",
    blocks: [
      text(bold(plain(items.length === 0 ? block.none : block.list(things.length)))),
      text(...items.map(({ thing, title }) => plain(blockedOnDay(thing, wording, title)))),
      {
        kind: "buttons",
        buttons: turnButtons({ page, pages }, page => ({ action: "library-blocked", page }), options),
      },
    ],
  };
}

/** What a block excludes, and since when. */
export function blockedOnDay(thing: Blocked, wording: Wording, title: string | null = null): string {
  const since = wording.library.block.since(wording.date(thing.at.slice(0, 10)));
  return [blockedInWords(thing, wording, title), since].join(wording.between);
}

/** What a block excludes. */
export function blockedInWords(thing: Blocked, { library }: Wording, title: string | null = null): string {
  const { block } = library;
  switch (thing.kind) {
    case "domain":
      return block.everythingFrom(thing.domain);
    case "article":
      if (title !== null) return block.sharedArticle(title);
      return thing.link === null ? block.anArticle(thing.key) : block.theLink(shorten(thing.link, MAX_LINK));
    case "link":
      return block.theLink(shorten(thing.link, MAX_LINK));
  }
}
