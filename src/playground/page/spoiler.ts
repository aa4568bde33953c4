import { el } from "./dom.ts";

/**
 * Covers words or a picture until the reader wants to see them. The cover of a picture or a file has a label: it
 * must be large enough to hit, however small what is under it is, or if that isn't loaded yet.
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
