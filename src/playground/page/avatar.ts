import { el } from "./dom.ts";

/** A person's initial on one of six colours, always the same for one person. */
export function renderAvatar(id: string, name: string): HTMLElement {
  const tint = Number(BigInt(id) % 6n);
  return el("span", { class: `avatar tint${tint}`, "aria-hidden": "true" }, name.slice(0, 1).toUpperCase());
}
