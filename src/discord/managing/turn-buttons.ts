import type { Page } from "../message/paging.ts";
import type { Button } from "../message/reply.ts";
import { pressButton } from "../render/buttons.ts";
import type { RenderOptions } from "../render/render-options.ts";

/** Previous and Next of a list of `/library`; nothing where there is only one page. */
export function turnButtons(
  action: "library-list" | "library-feeds" | "library-blocked",
  { page, pages }: Pick<Page<unknown>, "page" | "pages">,
  { wording }: RenderOptions,
): Button[] {
  if (pages === 1) return [];
  const turn = (label: string, to: number) =>
    pressButton(label, { action, page: to }, { isDisabled: to < 1 || to > pages });
  return [turn(wording.buttons.previous, page - 1), turn(wording.buttons.next, page + 1)];
}
