import type { Page } from "playwright-core";

/** Least width and height of a control that is not a link or spoiler in running text, in CSS pixels (WCAG 2.5.8). */
const LEAST_PX = 24;

/** A script for the page: what is wrong with the controls inside an element, one line each. */
const FIND = `(root => {
  const CONTROLS = "a[href], button, select, input, textarea, summary, label, [role=button], [role=option], [role=menuitem]";
  const boxOf = element => [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const scrollerOf = element => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === "auto") return at;
    }
    return null;
  };
  const named = element => element.tagName.toLowerCase() + "." + element.className;
  const hitAt = (control, across, down) => {
    const place = () => {
      const box = boxOf(control);
      return [box.x + across * box.width, box.y + down * box.height];
    };
    const [, y] = place();
    const scroller = scrollerOf(control);
    const seen = scroller?.getBoundingClientRect();
    // If it is taller than the window, only part of it is visible at a time.
    if (seen && (y < seen.top || y >= seen.bottom)) scroller.scrollTop += y - (seen.top + seen.bottom) / 2;
    return document.elementFromPoint(...place());
  };
  const problems = [];
  const shown = [...root.querySelectorAll(CONTROLS)].filter(it => it.checkVisibility({ visibilityProperty: true }));
  if (shown.length === 0) problems.push("nothing is open");
  for (const control of shown) {
    // A file is chosen by the field's label.
    if (control.classList.contains("visually-hidden")) continue;
    const name = named(control) + " " + (control.getAttribute("aria-label") ?? control.textContent).slice(0, 30);
    control.scrollIntoView({ block: "center", inline: "nearest" });
    const box = boxOf(control);
    if (!box) {
      problems.push(name + ": has no size");
      continue;
    }
    const isInText = getComputedStyle(control).display === "inline";
    // A label's control should be large enough itself; a checkbox has the system's size.
    const isExempt = isInText || control.tagName === "LABEL" || control.type === "checkbox";
    if (!isExempt && Math.min(box.width, box.height) < ${LEAST_PX}) {
      problems.push(name + ": is " + box.width.toFixed() + " by " + box.height.toFixed());
    }
    // The middle, and near every edge: text may be covered there by the line above or below it.
    const shares = isInText ? [0.5] : [0.15, 0.5, 0.85];
    for (const across of shares) for (const down of shares) {
      const hit = hitAt(control, across, down);
      // A label receives the click instead of its control.
      if (hit && (control.contains(hit) || control.control?.contains(hit))) continue;
      problems.push(name + ": " + (hit ? "under " + named(hit) : "outside the window") + " at " + across + ", " + down);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) {
    const wide = [...document.querySelectorAll("*")].filter(it => it.getBoundingClientRect().right > innerWidth);
    problems.push("wider than the window: " + wide.map(named).join(", "));
  }
  return problems;
})`;

/**
 * Lists the controls that are covered by something else, outside the window or too small to hit, one a line; none if
 * all is well.
 *
 * @param root selects what is open: the rest of the page may be under it
 */
export function coveredControls(page: Page, root = "body"): Promise<string[]> {
  return page.evaluate<string[]>(`${FIND}(document.querySelector(${JSON.stringify(root)}))`);
}
