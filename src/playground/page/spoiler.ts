import { el } from "./dom.ts";

/**
 * Covers words or a picture until they are asked for. The cover of a picture or a file says so itself: it must
 * be large enough to be hit, however small what lies under it is, or not loaded yet.
 */
export function renderSpoiler(tag: "span" | "div", hidden: readonly Node[]): HTMLElement {
  const cover: HTMLElement = el(
    tag,
    { class: "spoiler", role: "button", tabindex: 0, "aria-label": "Spoiler" },
    el(tag, { class: "covered" }, ...hidden),
    tag === "div" && el("span", { class: "spoiler-label" }, "Spoiler"),
  );
  const reveal = (): void => cover.replaceWith(el(tag, { class: "spoiler open" }, ...hidden));
  cover.addEventListener("click", event => {
    event.preventDefault();
    reveal();
  });
  cover.addEventListener("keydown", event => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    reveal();
  });
  return cover;
}
