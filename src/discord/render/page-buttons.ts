import { type Markdown, plain, small } from "../message/markdown.ts";
import type { Page } from "../message/paging.ts";
import type { Button } from "../message/reply.ts";
import type { ListPress, Press } from "../presses/custom-id.ts";
import { pressButton } from "./buttons.ts";
import type { RenderOptions } from "./render-options.ts";

type PageNumbers = Pick<Page<unknown>, "page" | "pages">;

/** "Page 1 of 3"; nothing where there is only one page. */
export function pageLine({ page, pages }: PageNumbers, { wording }: RenderOptions): Markdown | null {
  return pages === 1 ? null : small(plain(wording.page(page, pages)));
}

/** Previous and Next; nothing where there is only one page. */
export function pageButtons(list: ListPress, numbers: PageNumbers, options: RenderOptions): Button[] {
  return turnButtons(numbers, page => ({ action: "page", page, ...list }), options);
}

/** The same with the press that shows a page. */
export function turnButtons(
  { page, pages }: PageNumbers,
  pressOf: (page: number) => Press,
  { wording }: RenderOptions,
): Button[] {
  if (pages === 1) return [];
  const turn = (label: string, to: number) =>
    pressButton(label, pressOf(to), { isDisabled: to < 1 || to > pages });
  return [turn(wording.buttons.previous, page - 1), turn(wording.buttons.next, page + 1)];
}
