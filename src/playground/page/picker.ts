import type { PageChoice } from "../protocol.ts";
import { el } from "./dom.ts";
import { Suggestions } from "./suggestions.ts";

export interface Picker {
  readonly element: HTMLElement;
  /** What the words in the field mean; null while they mean nothing. */
  picked(): PageChoice | null;
}

/** A field for choosing from a list: typing filters the list, the keyboard or a click selects. */
export function createPicker(
  control: HTMLInputElement,
  label: string,
  choices: readonly PageChoice[],
): Picker {
  let last: PageChoice | null = null;
  const suggestions = new Suggestions<PageChoice>(control, label, ({ value: choice }) => {
    last = choice;
    control.value = choice.name;
  });
  const offer = (): void => {
    const typed = bare(control.value);
    const fitting = choices.filter(({ name }) => bare(name).includes(typed));
    suggestions.show(
      fitting.map(choice => ({ label: choice.name, detail: "", value: choice })),
      typed !== "",
    );
  };
  control.addEventListener("input", offer);
  control.addEventListener("focus", () => {
    if (control.value === "") offer();
  });
  return {
    element: el("div", { class: "picker-list" }, suggestions.element),
    picked: () => {
      // Of two with one name: the selected one.
      if (last?.name === control.value) return last;
      return choices.find(({ name }) => bare(name) === bare(control.value)) ?? null;
    },
  };
}

function bare(name: string): string {
  return name.replace(/^[@#]/, "").toLowerCase();
}
