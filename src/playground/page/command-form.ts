import type { PageChoice, PageCommand, PageOption, PageValue } from "../protocol.ts";
import { el } from "./dom.ts";
import { readFile } from "./drop-zone.ts";
import { showProblem } from "./field-problem.ts";
import { createOptionField, type OptionField } from "./option-field.ts";
import type { Selectable } from "./scene.ts";
import { readTypedOptions } from "./typed-command.ts";

export interface CommandFormActions {
  /** Asks the bot for suggestions while an option is typed. */
  suggest(
    command: string,
    options: Readonly<Record<string, PageValue>>,
    focused: string,
  ): Promise<readonly PageChoice[]>;
  submit(command: string, options: Readonly<Record<string, PageValue>>): void;
  cancel(): void;
  /** Says why something can't be sent. */
  refuse(reason: string): void;
}

/** A command being filled in: a field per option, required ones first; others can be added. */
export class CommandForm {
  readonly element: HTMLFormElement;
  readonly #command: PageCommand;
  readonly #actions: CommandFormActions;
  readonly #place: Selectable;
  readonly #fields = new Map<string, OptionField>();
  readonly #fieldRow = el("div", { class: "fields" });
  readonly #addRow = el("div", { class: "add-row" });

  constructor(command: PageCommand, place: Selectable, actions: CommandFormActions) {
    this.#command = command;
    this.#place = place;
    this.#actions = actions;
    const cancel = el(
      "button",
      { type: "button", class: "plain leave", "aria-label": "Leave this command" },
      "✕",
    );
    cancel.addEventListener("click", () => actions.cancel());
    this.element = el(
      "form",
      { class: "command-form", "aria-label": `Command ${command.label}` },
      el(
        "div",
        { class: "command-head" },
        el("strong", {}, `/${command.label}`),
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
      this.#submit().catch(error => actions.refuse(error instanceof Error ? error.message : String(error)));
    });
    this.element.addEventListener("keydown", event => {
      if (event.key === "Escape" && !event.defaultPrevented) actions.cancel();
    });
    for (const option of command.options) if (option.isRequired) this.#add(option);
    this.#renderAdders();
  }

  /** Fills options in, as in an example. */
  fill(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) {
      const option = this.#command.options.find(candidate => candidate.name === name);
      if (option) (this.#fields.get(name) ?? this.#add(option)).fill(value);
    }
    this.#renderAdders();
  }

  focus(): void {
    const fields = [...this.#fields.values()];
    const first = fields.find(field => field.isEmpty()) ?? fields[0];
    (first?.control ?? this.element.querySelector<HTMLElement>("button[type=submit]"))?.focus();
  }

  /** What is filled in so far, without files: sent to the bot for suggestions. */
  #typed(): Record<string, PageValue> {
    const values: Record<string, PageValue> = {};
    for (const [name, field] of this.#fields) {
      const value = field.value();
      if (value !== undefined && !(value instanceof File)) values[name] = value;
    }
    return values;
  }

  /** Moves what was typed after the names of other options into their fields. */
  #separateOptions(): void {
    const others = this.#command.options.filter(({ name }) => this.#fields.get(name)?.isEmpty() ?? true);
    for (const { option, value } of this.#fields.values()) {
      const typed = value();
      if (option.type !== "text" || typeof typed !== "string") continue;
      const values = readTypedOptions(typed, option, others);
      if (values[option.name] === typed.trim()) continue;
      this.fill({ [option.name]: "", ...values });
      return;
    }
  }

  async #submit(): Promise<void> {
    this.#separateOptions();
    const fields = [...this.#fields.values()];
    for (const field of fields) showProblem(field.element, field.control, field.problem());
    const wrong = fields.find(field => field.problem() !== null);
    if (wrong) {
      wrong.control.focus();
      return;
    }
    const values = this.#typed();
    for (const { option, value } of fields) {
      const given = value();
      if (given instanceof File) values[option.name] = await readFile(given);
    }
    this.#actions.submit(this.#command.name, values);
  }

  #renderAdders(): void {
    const left = this.#command.options.filter(({ name }) => !this.#fields.has(name));
    this.#addRow.replaceChildren(
      ...left.map(option => {
        const adder = el(
          "button",
          { type: "button", class: "adder", title: option.description },
          `+ ${option.label}`,
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

  #add(option: PageOption): OptionField {
    const suggest = (name: string) => this.#actions.suggest(this.#command.name, this.#typed(), name);
    const field = createOptionField(option, suggest, this.#place);
    const { element, control } = field;
    element.addEventListener("input", () => showProblem(element, control, null));
    if (!option.isRequired) this.#makeRemovable(field);
    this.#fields.set(option.name, field);
    this.#fieldRow.append(element);
    return field;
  }

  #makeRemovable({ option, element, control, isEmpty }: OptionField): void {
    const remove = (): void => {
      this.#fields.delete(option.name);
      element.remove();
      this.#renderAdders();
      this.focus();
    };
    const button = el(
      "button",
      { type: "button", class: "plain", "aria-label": `Take ${option.label} away` },
      "✕",
    );
    button.addEventListener("click", remove);
    control.addEventListener("keydown", event => {
      if (event.key !== "Backspace" || !isEmpty()) return;
      event.preventDefault();
      remove();
    });
    element.append(button);
  }
}
