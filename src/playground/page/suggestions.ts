import { el } from "./dom.ts";

export interface Suggestion<T> {
  readonly label: string;
  readonly detail: string;
  readonly value: T;
}

const MOST_HEIGHT_PX = 320;
/** Two suggestions, even if the window leaves less space. */
const LEAST_HEIGHT_PX = 80;

let lists = 0;

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** A list above a line of text: arrows move, Enter and Tab select, Escape closes. */
export class Suggestions<T> {
  readonly element: HTMLElement;
  readonly #input: HTMLElement;
  readonly #isCombobox: boolean;
  readonly #onPick: (suggestion: Suggestion<T>) => void;
  #shown: readonly Suggestion<T>[] = [];
  #active = -1;

  constructor(input: TextControl, label: string, onPick: (suggestion: Suggestion<T>) => void) {
    this.#input = input;
    this.#onPick = onPick;
    this.element = el("div", {
      class: "suggestions",
      role: "listbox",
      id: `suggestions-${++lists}`,
      "aria-label": label,
      hidden: true,
    });
    // A field of several lines stays a text box: ARIA allows it no other role, and that one has no "expanded".
    this.#isCombobox = input instanceof HTMLInputElement;
    if (this.#isCombobox) input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.element.id);
    this.#setExpanded(false);
    input.autocomplete = "off";
    this.#input.addEventListener("keydown", event => this.#onKey(event));
    this.#input.addEventListener("blur", () => this.hide());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** @param isFirstActive whether Enter selects the first one at once */
  show(suggestions: readonly Suggestion<T>[], isFirstActive: boolean): void {
    this.#shown = suggestions;
    this.element.replaceChildren(
      ...suggestions.map(({ label, detail }, index) => {
        const option = el(
          "div",
          {
            role: "option",
            id: `${this.element.id}-${index}`,
            class: "suggestion",
            "aria-selected": "false",
          },
          el("span", { class: "suggestion-label" }, label),
          detail !== "" && el("span", { class: "suggestion-detail" }, detail),
        );
        // Before the input loses focus, which would close the list.
        option.addEventListener("pointerdown", event => {
          event.preventDefault();
          this.#pick(index);
        });
        return option;
      }),
    );
    const isAny = suggestions.length > 0;
    this.element.hidden = !isAny;
    this.#setExpanded(isAny);
    if (isAny) this.#fit();
    this.#activate(isAny && isFirstActive ? 0 : -1);
  }

  hide(): void {
    this.show([], false);
  }

  /** The list is above its line, and no taller than the space there. */
  #fit(): void {
    const { bottom } = this.element.getBoundingClientRect();
    this.element.style.maxHeight = `${Math.max(LEAST_HEIGHT_PX, Math.min(bottom - 8, MOST_HEIGHT_PX))}px`;
  }

  #setExpanded(isOpen: boolean): void {
    if (this.#isCombobox) this.#input.setAttribute("aria-expanded", String(isOpen));
  }

  #onKey(event: KeyboardEvent): void {
    if (!this.isOpen || event.isComposing) return;
    const count = this.#shown.length;
    if (event.key === "ArrowDown") this.#activate((this.#active + 1) % count);
    else if (event.key === "ArrowUp") this.#activate((this.#active - 1 + count) % count);
    else if ((event.key === "Enter" || event.key === "Tab") && this.#active >= 0) this.#pick(this.#active);
    else if (event.key === "Escape") this.hide();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #pick(index: number): void {
    const suggestion = this.#shown[index];
    this.hide();
    if (suggestion) this.#onPick(suggestion);
  }

  #activate(index: number): void {
    this.#active = index;
    [...this.element.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    });
    if (index >= 0) this.#input.setAttribute("aria-activedescendant", `${this.element.id}-${index}`);
    else this.#input.removeAttribute("aria-activedescendant");
  }
}
