import type { TraceEntry } from "../protocol.ts";
import { byId, el } from "./dom.ts";

const MAX_ENTRIES = 200;

/** For developers: every interaction, the bot's requests to Discord, and every broken rule. */
export class TracePanel {
  readonly #panel = byId("trace");
  readonly #list = byId("trace-list");
  readonly #toggle = byId("trace-toggle");
  readonly #onToggle: (isOn: boolean) => void;

  constructor(onToggle: (isOn: boolean) => void) {
    this.#onToggle = onToggle;
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  toggle(): void {
    this.#panel.hidden = this.isOpen;
    document.body.classList.toggle("trace-open", this.isOpen);
    this.#toggle.setAttribute("aria-expanded", String(this.isOpen));
    this.#onToggle(this.isOpen);
  }

  add({ kind, title, detail }: TraceEntry): void {
    const text = typeof detail === "string" ? detail : JSON.stringify(detail, null, 2);
    this.#list.prepend(
      el(
        "details",
        { class: `trace-entry ${kind}` },
        el("summary", {}, title),
        el("pre", {}, el("code", {}, text)),
      ),
    );
    while (this.#list.childElementCount > MAX_ENTRIES) this.#list.lastElementChild?.remove();
  }
}
