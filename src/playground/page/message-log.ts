import type { APIMessage } from "discord-api-types/v10";
import { byId, el } from "./dom.ts";
import { isThinking, renderMessage, showFailure, spokenText } from "./render-message.ts";
import type { Scene } from "./scene.ts";

/** Above the first line of a message that is higher than the window. */
const MARGIN_PX = 8;
/** A reader this close to the last message sees the next one without scrolling. */
const NEAR_END_PX = 80;
/** A scroll this soon after a key, a wheel or a finger is the reader's. */
const INPUT_MS = 1_000;
/** Drawn at once when a channel opens; the older ones follow while the page is idle. */
const DRAWN_AT_ONCE = 40;
const DRAWN_TOGETHER = 10;
const SPOKEN_LENGTH = 300;

/** The messages of the channel that is open. */
export class MessageLog {
  readonly #log = byId("log");
  readonly #list = byId("messages");
  readonly #welcome = byId("welcome");
  readonly #announcer = byId("announcer");
  readonly #latest = byId("latest");
  readonly #scene: Scene;
  readonly #dismissed = new Set<string>();
  #messages = new Map<string, APIMessage>();
  /** Older ones that are not drawn yet, the oldest first. */
  #undrawn: APIMessage[] = [];
  /** Stops the drawing of older ones. */
  #stopDrawing: () => void = () => undefined;
  /** Whether the reader is at the start of the last message, or below. */
  #isAtEnd = true;
  /** Where the page itself last scrolled to. */
  #placedAt = 0;
  /** Whether nothing has been said to the bot here yet: then the welcome is what there is to read. */
  #isNew = true;
  /** The only message that Tab reaches; the arrow keys continue from there. */
  #current: HTMLElement | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
    let lastInput = Number.NEGATIVE_INFINITY;
    for (const kind of ["wheel", "touchmove", "pointerdown", "keydown"]) {
      const note = (): void => {
        lastInput = performance.now();
      };
      this.#log.addEventListener(kind, note, { passive: true });
    }
    this.#log.addEventListener("scroll", () => {
      const { scrollTop, clientHeight } = this.#log;
      const distance = this.#restingPlace() - scrollTop;
      // Messages change height as they come into view, which scrolls too: only the reader can leave the end.
      const isLayout = performance.now() - lastInput > INPUT_MS && distance < clientHeight;
      this.#isAtEnd = distance < NEAR_END_PX || (this.#isAtEnd && isLayout);
      this.#offerLatest(false);
      if (isLayout) this.#stayAtEnd();
    });
    this.#latest.addEventListener("click", () => {
      this.#goToEnd();
      this.#log.focus({ preventScroll: true });
    });
    // A command being filled in takes space from the messages, and pictures load late: a reader at the last message
    // must still see it.
    const observer = new ResizeObserver(() => this.#stayAtEnd());
    for (const element of [this.#log, this.#welcome, this.#list]) observer.observe(element);
    this.#log.addEventListener("keydown", event => this.#onKey(event));
    this.#log.addEventListener("focusin", ({ target }) => {
      const message = target instanceof Element ? target.closest<HTMLElement>(".message") : null;
      if (message) this.#setCurrent(message);
    });
  }

  get(messageId: string): APIMessage | undefined {
    return this.#messages.get(messageId);
  }

  /** Opens a channel: the messages in it, the oldest first. */
  open(messages: readonly APIMessage[]): void {
    this.#messages = new Map(messages.map(message => [message.id, message]));
    this.#isNew = !messages.some(({ author }) => author.bot);
    const shown = messages.filter(({ id }) => !this.#dismissed.has(id));
    this.#undrawn = shown.slice(0, -DRAWN_AT_ONCE);
    const drawn = shown.slice(-DRAWN_AT_ONCE).map(message => renderMessage(message, this.#scene));
    this.#list.replaceChildren(...drawn);
    this.#setCurrent(drawn.at(-1) ?? null);
    this.#goToEnd();
    this.#drawOlder();
  }

  setWelcome(...children: readonly HTMLElement[]): void {
    this.#welcome.replaceChildren(...children);
    this.#stayAtEnd();
  }

  /**
   * A new message, or one that has changed.
   *
   * @param isOwn whether it results from what the member has just done: then they see it, wherever they were reading
   */
  put(message: APIMessage, isOwn: boolean): void {
    const before = this.#messages.get(message.id);
    this.#messages.set(message.id, message);
    if (this.#dismissed.has(message.id)) return;
    const at = this.#undrawn.findIndex(({ id }) => id === message.id);
    if (at >= 0) {
      this.#undrawn[at] = message;
      return;
    }
    const element = renderMessage(message, this.#scene);
    const old = this.#element(message.id);
    if (old) {
      // Keyboard users keep their position when the bot changes the message they are on.
      const hadFocus = old.contains(document.activeElement);
      old.replaceWith(element);
      if (this.#current === old) this.#setCurrent(element);
      if (hadFocus) element.focus();
    } else {
      // A reader in the middle of a long message isn't moved away from it by the next one.
      if (!isOwn && !this.#isBelowAll()) this.#isAtEnd = false;
      this.#list.append(element);
      if (!this.#list.contains(document.activeElement)) this.#setCurrent(element);
      if (isOwn) {
        this.#isNew = false;
        this.#goToEnd();
      } else this.#offerLatest(true);
    }
    this.#stayAtEnd();
    if (!isThinking(message)) this.#announce(message, element, before !== undefined && !isThinking(before));
  }

  remove(messageId: string): void {
    this.#messages.delete(messageId);
    this.#undrawn = this.#undrawn.filter(({ id }) => id !== messageId);
    this.#leave(this.#element(messageId));
  }

  /** Hides an ephemeral message until the page is loaded again. */
  dismiss(messageId: string): void {
    this.#dismissed.add(messageId);
    this.#leave(this.#element(messageId));
  }

  /** The pressed button has been answered, or won't be. */
  settle(): void {
    for (const busy of this.#log.querySelectorAll(".busy")) busy.classList.remove("busy");
  }

  /** @returns whether the message is there to show it under */
  fail(messageId: string, reason: string): boolean {
    const element = this.#element(messageId);
    if (element) showFailure(element, reason);
    this.#stayAtEnd();
    return element !== null;
  }

  /** Focuses the last message, for keyboard users coming from the line below. */
  focusLast(): void {
    const last = this.#list.lastElementChild;
    if (last instanceof HTMLElement) last.focus();
  }

  /** Continues until all are drawn, so that scrolling has nothing left to draw. */
  #drawOlder(): void {
    this.#stopDrawing();
    if (this.#undrawn.length === 0) return;
    this.#stopDrawing = whenIdle(() => {
      const next = this.#undrawn.splice(-DRAWN_TOGETHER);
      this.#list.prepend(...next.map(message => renderMessage(message, this.#scene)));
      this.#drawOlder();
    });
  }

  #leave(element: HTMLElement | null): void {
    if (!element) return;
    const hadFocus = element.contains(document.activeElement);
    const next = element.nextElementSibling ?? element.previousElementSibling;
    const heir = next instanceof HTMLElement ? next : null;
    if (this.#current === element) this.#setCurrent(heir);
    element.remove();
    if (hadFocus) heir?.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || !target.matches(".message")) return;
    const goal =
      key === "ArrowUp"
        ? target.previousElementSibling
        : key === "ArrowDown"
          ? target.nextElementSibling
          : key === "End"
            ? this.#list.lastElementChild
            : null;
    if (!(goal instanceof HTMLElement)) return;
    event.preventDefault();
    goal.focus();
  }

  #setCurrent(message: HTMLElement | null): void {
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = message;
    if (message) message.tabIndex = 0;
  }

  /** Read out by a screen reader when it is free. Not for a redrawn list: only for new messages. */
  #announce({ author }: APIMessage, element: HTMLElement, isEdit: boolean): void {
    const who = isEdit ? `${author.username} changed a message` : author.username;
    this.#announcer.append(el("p", {}, `${who}: ${spokenText(element, SPOKEN_LENGTH)}`));
    while (this.#announcer.childElementCount > 3) this.#announcer.firstElementChild?.remove();
  }

  #element(messageId: string): HTMLElement | null {
    return document.getElementById(`message-${messageId}`);
  }

  /** For somebody reading older messages: a way back, which indicates when something new has arrived. */
  #offerLatest(hasNew: boolean): void {
    if (hasNew || this.#isAtEnd || this.#latest.hidden) {
      this.#latest.textContent = hasNew ? "New messages: go to the latest ↓" : "Go to the latest ↓";
    }
    this.#latest.hidden = this.#isAtEnd;
  }

  #goToEnd(): void {
    this.#isAtEnd = true;
    this.#offerLatest(false);
    this.#scrollTo(this.#restingPlace());
  }

  /** Up, too, where what is above turns out lower than it was drawn; but a reader who has gone down stays there. */
  #stayAtEnd(): void {
    if (!this.#isAtEnd) return;
    const place = this.#restingPlace();
    if (this.#log.scrollTop <= place || this.#isWhereItWasPlaced()) this.#scrollTo(place);
  }

  #scrollTo(place: number): void {
    this.#log.scrollTop = place;
    this.#placedAt = this.#log.scrollTop;
  }

  /** Whether nothing has scrolled since, except the browser, to the end of what has become shorter. */
  #isWhereItWasPlaced(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    return (
      scrollTop === this.#placedAt ||
      (scrollTop < this.#placedAt && scrollTop >= scrollHeight - clientHeight - 1)
    );
  }

  /** The end or, if the last message is taller than the window, its first line: nobody begins at the end. */
  #restingPlace(): number {
    if (this.#isNew) return 0;
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    const end = scrollHeight - clientHeight;
    const last = this.#list.lastElementChild;
    if (!last) return end;
    const above = last.getBoundingClientRect().top - this.#log.getBoundingClientRect().top;
    return Math.max(0, Math.min(end, Math.floor(scrollTop + above - MARGIN_PX)));
  }

  #isBelowAll(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.#log;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }
}

/** @returns a function that cancels it */
function whenIdle(run: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const handle = requestIdleCallback(run);
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 30);
  return () => clearTimeout(timer);
}
