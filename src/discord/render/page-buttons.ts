import type { ListPress } from "../custom-id.ts";
import { plain, small } from "../markdown.ts";
import type { Page } from "../paging.ts";
import { type Block, text } from "../reply.ts";
import { pressButton } from "./buttons.ts";
import type { RenderOptions } from "./render-options.ts";

/** "Page 1 of 3" with the two buttons; nothing where there is only one page. */
export function pageButtons(
  list: ListPress,
  { page, pages }: Pick<Page<unknown>, "page" | "pages">,
  { wording }: RenderOptions,
): Block[] {
  if (pages === 1) return [];
  const turn = (label: string, to: number) =>
    pressButton(label, { action: "page", page: to, ...list }, { isDisabled: to < 1 || to > pages });
  return [
    text(small(plain(wording.page(page, pages)))),
    {
      kind: "buttons",
      buttons: [turn(wording.buttons.previous, page - 1), turn(wording.buttons.next, page + 1)],
    },
  ];
}
