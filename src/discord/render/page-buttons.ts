import type { ListPress, Press } from "../custom-ids/custom-id.ts";
import type { Page } from "../message/paging.ts";
import type { Button } from "../message/reply.ts";
import { pressButton } from "./buttons.ts";
import type { RenderOptions } from "./render-options.ts";

type PageNumbers = Pick<Page<unknown>, "page" | "pages">;

/** Previous and Next, if there are such pages, each with the page that it shows: "Next: 2 of 3". */
export function pageButtons(list: ListPress, numbers: PageNumbers, options: RenderOptions): Button[] {
  return turnButtons(numbers, page => ({ action: "page", page, ...list }), options);
}

/** The same with the button data that shows a page. */
export function turnButtons(
  { page, pages }: PageNumbers,
  pressOf: (page: number) => Press,
  { wording }: RenderOptions,
): Button[] {
  const turn = (label: string, to: number) =>
    to < 1 || to > pages ? [] : [pressButton(wording.buttons.turn(label, to, pages), pressOf(to))];
  return [...turn(wording.buttons.previous, page - 1), ...turn(wording.buttons.next, page + 1)];
}
