import type { Page } from "../message/paging.ts";
import type { Button } from "../message/reply.ts";
import { turnButtons as turnTo } from "../render/page-buttons.ts";
import type { RenderOptions } from "../render/render-options.ts";

/** Previous and Next of a list of `/library`; nothing where there is only one page. */
export function turnButtons(
  action: "library-list" | "library-feeds" | "library-blocked" | "library-corrections",
  numbers: Pick<Page<unknown>, "page" | "pages">,
  options: RenderOptions,
): Button[] {
  return turnTo(numbers, page => ({ action, page }), options);
}
