import { el } from "./dom.ts";
import type { Scene } from "./scene.ts";

/**
 * The "⋯" of a message: reply, and the bot's message menus. Opens by click, by keyboard, and (see
 * `openMessageMenu`) by a right click or a long press on the message.
 */
export function renderMessageMenu(messageId: string, scene: Scene, isEphemeral: boolean): HTMLElement {
  const list = el("div", { class: "menu", role: "menu", hidden: true });
  const toggle = el(
    "button",
    {
      type: "button",
      class: "tool",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-label": "Message menu",
    },
    "⋯",
  );
  const close = (): void => {
    list.hidden = true;
    toggle.setAttribute("aria-expanded", "false");
  };
  const add = (label: string, act: () => void): void => {
    const item = el("button", { type: "button", role: "menuitem", class: "menu-item", tabindex: -1 }, label);
    item.addEventListener("click", () => {
      close();
      act();
    });
    list.append(item);
  };
  if (!isEphemeral) add("Reply", () => scene.reply(messageId));
  for (const { name } of scene.menus) add(name, () => scene.useMenu(messageId, name));
  const items = () => [...list.querySelectorAll<HTMLElement>(".menu-item")];
  const open = (): void => {
    list.hidden = false;
    toggle.setAttribute("aria-expanded", "true");
    items()[0]?.focus();
  };
  toggle.addEventListener("click", () => (list.hidden ? open() : close()));
  const tools = el("div", { class: "tools" }, toggle, list);
  tools.addEventListener("keydown", event => {
    const all = items();
    const at = all.findIndex(item => item.matches(":focus"));
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape" && !list.hidden) {
      close();
      toggle.focus();
    } else if (step !== 0 && !list.hidden) {
      event.preventDefault();
      all[(at + step + all.length) % all.length]?.focus();
    }
  });
  tools.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !tools.contains(relatedTarget)) close();
  });
  return tools;
}

/** Opens the menu of a message on a right click, except on a link, where the browser's own is wanted. */
export function openMessageMenu(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest("a")) return;
  const toggle = event.target.closest(".message")?.querySelector<HTMLElement>(".tool[aria-expanded='false']");
  if (!toggle) return;
  event.preventDefault();
  toggle.click();
}
