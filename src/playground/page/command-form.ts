import type { PageChoice, PageCommand, PageOption, PageValue } from "../protocol.ts";
import { el } from "./dom.ts";
import { Suggestions } from "./suggestions.ts";

export interface CommandFormActions {
  /** Asks the bot what it offers while an option is typed. */
  suggest(
    command: string,
    options: Readonly<Record<string, PageValue>>,
    focused: string,
  ): Promise<readonly PageChoice[]>;
  submit(command: string, options: Readonly<Record<string, PageValue>>): void;
  cancel(): void;
}

interface Field {
  readonly option: PageOption;
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
  /** Undefined while nothing is filled in. */
  value(): PageValue | undefined;
}

const SUGGEST_AFTER_MS = 120;

/** A command being filled in: a field per option, the required ones first, the others to be added. */
export class CommandForm {
  readonly element: HTMLFormElement;
  readonly #command: PageCommand;
  readonly #actions: CommandFormActions;
  readonly #fields = new Map<string, Field>();
  readonly #fieldRow = el("div", { class: "fields" });
  readonly #addRow = el("div", { class: "add-row" });

  constructor(command: PageCommand, actions: CommandFormActions) {
    this.#command = command;
    this.#actions = actions;
    const cancel = el(
      "button",
      { type: "button", class: "plain leave", "aria-label": "Leave this command" },
      "✕",
    );
    cancel.addEventListener("click", () => actions.cancel());
    this.element = el(
      "form",
      { class: "command-form", "aria-label": `Command ${command.name}` },
      el(
        "div",
        { class: "command-head" },
        el("strong", {}, `/${command.name}`),
        el("span", { class: "command-about" }, command.description),
        cancel,
      ),
      this.#fieldRow,
      el(
        "div",
        { class: "command-foot" },
        this.#addRow,
        el("button", { type: "submit", class: "button primary" }, "Send"),
      ),
    );
    this.element.addEventListener("submit", event => {
      event.preventDefault();
      this.#submit();
    });
    this.element.addEventListener("keydown", event => {
      if (event.key === "Escape" && !event.defaultPrevented) actions.cancel();
    });
    for (const option of command.options) if (option.isRequired) this.#add(option);
    this.#renderAdders();
  }

  /** Fills options in, as an example does. */
  fill(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) {
      const option = this.#command.options.find(candidate => candidate.name === name);
      if (!option) continue;
      const field = this.#fields.get(name) ?? this.#add(option);
      field.control.value = value;
    }
    this.#renderAdders();
  }

  focus(): void {
    const fields = [...this.#fields.values()];
    const first = fields.find(field => field.value() === undefined) ?? fields[0];
    (first?.control ?? this.element.querySelector<HTMLElement>("button[type=submit]"))?.focus();
  }

  #values(): Record<string, PageValue> {
    const values: Record<string, PageValue> = {};
    for (const [name, field] of this.#fields) {
      const value = field.value();
      if (value !== undefined) values[name] = value;
    }
    return values;
  }

  #submit(): void {
    const missing = [...this.#fields.values()].find(
      field => field.option.isRequired && field.value() === undefined,
    );
    if (missing) {
      missing.element.classList.add("missing");
      missing.control.focus();
      return;
    }
    this.#actions.submit(this.#command.name, this.#values());
  }

  #renderAdders(): void {
    const left = this.#command.options.filter(({ name }) => !this.#fields.has(name));
    this.#addRow.replaceChildren(
      ...left.map(option => {
        const adder = el(
          "button",
          { type: "button", class: "adder", title: option.description },
          `+ ${option.name}`,
        );
        adder.addEventListener("click", () => {
          const { control } = this.#add(option);
          this.#renderAdders();
          control.focus();
        });
        return adder;
      }),
    );
  }

  #add(option: PageOption): Field {
    const field = this.#createField(option);
    this.#fields.set(option.name, field);
    this.#fieldRow.append(field.element);
    return field;
  }

  #createField(option: PageOption): Field {
    if (option.type === "boolean") {
      return this.#selectField(option, [
        { name: "Yes", value: "true" },
        { name: "No", value: "false" },
      ]);
    }
    if (option.choices.length > 0) return this.#selectField(option, option.choices);
    return this.#inputField(option);
  }

  #selectField(option: PageOption, choices: readonly PageChoice[]): Field {
    const control = el(
      "select",
      { id: fieldId(option) },
      ...choices.map(({ name }, index) => el("option", { value: index }, name)),
    );
    const value = (): PageValue | undefined => {
      const chosen = choices[control.selectedIndex]?.value;
      return option.type === "boolean" ? chosen === "true" : chosen;
    };
    return { option, control, element: this.#wrap(option, control), value };
  }

  #inputField(option: PageOption): Field {
    const isNumber = option.type === "integer" || option.type === "number";
    const control = el("input", {
      id: fieldId(option),
      type: isNumber ? "number" : "text",
      step: option.type === "number" ? "any" : null,
      placeholder: option.description,
      maxlength: isNumber ? null : 6_000,
    });
    // What was picked stands for its value until the words are changed.
    let picked: PageChoice | null = null;
    const value = (): PageValue | undefined => {
      if (control.value === "") return undefined;
      if (picked?.name === control.value) return picked.value;
      return isNumber ? Number(control.value) : control.value;
    };
    const element = this.#wrap(option, control);
    control.addEventListener("input", () => element.classList.remove("missing"));
    if (option.hasAutocomplete) {
      const suggestions = new Suggestions<PageChoice>(control, option.description, ({ value: choice }) => {
        picked = choice;
        control.value = choice.name;
      });
      element.append(suggestions.element);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const ask = () => {
        clearTimeout(timer);
        timer = setTimeout(async () => {
          const typed = control.value;
          const choices = await this.#actions.suggest(this.#command.name, this.#values(), option.name);
          // Older answers, and those for a field that was left, are of no use.
          if (control.value !== typed || !control.matches(":focus")) return;
          suggestions.show(
            choices.map(choice => ({ label: choice.name, detail: "", value: choice })),
            false,
          );
        }, SUGGEST_AFTER_MS);
      };
      control.addEventListener("input", ask);
      control.addEventListener("focus", ask);
    }
    return { option, control, element, value };
  }

  #wrap(option: PageOption, control: HTMLElement): HTMLElement {
    const label = el(
      "label",
      { for: fieldId(option), title: option.description },
      option.name,
      option.isRequired && el("span", { class: "required", "aria-label": "required" }, " *"),
    );
    return el("div", { class: "field" }, label, control);
  }
}

function fieldId({ name }: PageOption): string {
  return `option-${name}`;
}
