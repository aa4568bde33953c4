import { el } from "./dom.ts";

export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

const LONG_PRESS_MS = 500;
/** A finger that has moved further is scrolling. */
const STILL_PX = 10;

/**
 * The menu of a message, one for all of them. It opens with the message's "⋯", a right click, a long press,
 * or Enter (also Shift+F10 and the menu key) on the message itself.
 */
export class MessageMenu {
  readonly #menu = el("div", { class: "menu", role: "menu", "aria-label": "Message menu", hidden: true });
  readonly #itemsOf: (messageId: string) => readonly MenuItem[];
  #opener: HTMLElement | null = null;
  /** The position of the element it was opened on, at that time. */
  #openerTop = 0;

  /** @param log the element that contains the messages */
  constructor(log: HTMLElement, itemsOf: (messageId: string) => readonly MenuItem[]) {
    this.#itemsOf = itemsOf;
    // Inside the page's main landmark: screen reader users who move between landmarks would miss a menu outside
    // them.
    document.querySelector("main")?.append(this.#menu);
    this.#menu.addEventListener("keydown", event => this.#onKey(event));
    log.addEventListener("click", event => {
      const tool = event.target instanceof Element ? event.target.closest<HTMLElement>(".tool") : null;
      if (!tool) return;
      if (this.#opener === tool) this.close();
      else this.#openAt(tool, tool.getBoundingClientRect());
    });
    log.addEventListener("contextmenu", event => this.#onPoint(event));
    log.addEventListener("keydown", event => {
      const isAsked =
        event.key === "Enter" || event.key === "ContextMenu" || (event.shiftKey && event.key === "F10");
      if (!isAsked || !(event.target instanceof HTMLElement) || !event.target.matches(".message")) return;
      event.preventDefault();
      this.#openAt(event.target, event.target.getBoundingClientRect());
    });
    log.addEventListener("pointerdown", event => this.#onPress(event, log));
    // The browser may report a scroll from before the menu late: what matters is whether its message has moved.
    log.addEventListener("scroll", () => {
      const top = this.#opener?.getBoundingClientRect().top ?? 0;
      if (Math.abs(top - this.#openerTop) > 1) this.close();
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (!this.#opener || !(target instanceof Node) || this.#menu.contains(target)) return;
      // Pressing its own "⋯" closes it, as a click would.
      const isOwnTool = this.#opener.matches(".tool") && this.#opener.contains(target);
      if (!isOwnTool) this.close();
    });
  }

  close(): void {
    if (!this.#opener) return;
    const hadFocus = this.#menu.contains(document.activeElement);
    const message = this.#opener.closest<HTMLElement>(".message");
    message?.querySelector(".tool")?.setAttribute("aria-expanded", "false");
    this.#opener = null;
    this.#menu.hidden = true;
    if (hadFocus) message?.focus();
  }

  #onPoint(event: MouseEvent): void {
    // On a link, the browser's own menu is wanted.
    if (!(event.target instanceof Element) || event.target.closest("a")) return;
    const message = event.target.closest<HTMLElement>(".message");
    if (!message) return;
    event.preventDefault();
    // After a long press it is already open.
    if (this.#opener !== message) this.#openAt(message, new DOMRect(event.clientX, event.clientY));
  }

  #onPress(event: PointerEvent, log: HTMLElement): void {
    if (event.pointerType !== "touch" || !(event.target instanceof Element)) return;
    const message = event.target.closest<HTMLElement>(".message");
    if (!message || event.target.closest("a, button, select, summary")) return;
    const { clientX, clientY } = event;
    const stop = new AbortController();
    const { signal } = stop;
    const timer = setTimeout(() => {
      stop.abort();
      this.#openAt(message, new DOMRect(clientX, clientY));
    }, LONG_PRESS_MS);
    signal.addEventListener("abort", () => clearTimeout(timer));
    const end = () => stop.abort();
    log.addEventListener("pointerup", end, { signal });
    log.addEventListener("pointercancel", end, { signal });
    log.addEventListener(
      "pointermove",
      moved => {
        if (Math.hypot(moved.clientX - clientX, moved.clientY - clientY) > STILL_PX) end();
      },
      { signal },
    );
  }

  #openAt(opener: HTMLElement, place: DOMRect): void {
    this.close();
    const message = opener.closest<HTMLElement>(".message");
    if (!message) return;
    const items = this.#itemsOf(message.id.replace("message-", ""));
    if (items.length === 0) return;
    this.#menu.replaceChildren(
      ...items.map(({ label, act }) => {
        const item = el(
          "button",
          { type: "button", role: "menuitem", class: "menu-item", tabindex: -1 },
          label,
        );
        item.addEventListener("click", () => {
          this.close();
          act();
        });
        return item;
      }),
    );
    this.#opener = opener;
    this.#openerTop = opener.getBoundingClientRect().top;
    message.querySelector(".tool")?.setAttribute("aria-expanded", "true");
    this.#menu.hidden = false;
    const { width, height } = this.#menu.getBoundingClientRect();
    const left = place.width > 0 ? place.right - width : place.x;
    const below = place.width > 0 ? place.bottom : place.y;
    this.#menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
    this.#menu.style.top = `${Math.max(8, Math.min(below, innerHeight - height - 8))}px`;
    this.#items()[0]?.focus();
  }

  #items(): HTMLElement[] {
    return [...this.#menu.querySelectorAll<HTMLElement>(".menu-item")];
  }

  #onKey(event: KeyboardEvent): void {
    const all = this.#items();
    const at = all.findIndex(item => item.matches(":focus"));
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const goal = goals[event.key];
    if (event.key === "Escape" || event.key === "Tab") this.close();
    else if (goal !== undefined) all[goal]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
