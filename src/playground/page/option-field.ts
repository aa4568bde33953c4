import type { PageChoice, PageOption, PageValue } from "../protocol.ts";
import { el } from "./dom.ts";
import { createDropZone } from "./drop-zone.ts";
import { createPicker } from "./picker.ts";
import { listNamed } from "./render-select.ts";
import type { Selectable } from "./scene.ts";
import { Suggestions } from "./suggestions.ts";

/** One option of a command, being filled in. */
export interface OptionField {
  readonly option: PageOption;
  readonly element: HTMLElement;
  readonly control: HTMLElement;
  fill(value: string): void;
  /** Undefined while it is empty. */
  value(): PageValue | File | undefined;
  isEmpty(): boolean;
  /** What is wrong with the input; null if nothing. */
  problem(): string | null;
}

/** Asks the bot for suggestions while an option is typed. */
export type Suggest = (optionName: string) => Promise<readonly PageChoice[]>;

const SUGGEST_AFTER_MS = 120;
const MAX_LENGTH = 6_000;

const TRUE_OR_FALSE: readonly PageChoice[] = [
  { name: "True", value: "true" },
  { name: "False", value: "false" },
];

/** A field of the kind that an option needs, like in Discord's client. */
export function createOptionField(option: PageOption, suggest: Suggest, place: Selectable): OptionField {
  if (option.type === "file") return fileField(option);
  const choices = choicesOf(option, place);
  return choices ? pickField(option, choices) : wordsField(option, suggest);
}

/** The entries of a list that is known from the start; null for an option of words or numbers. */
function choicesOf(
  { type, channelTypes, choices }: PageOption,
  place: Selectable,
): readonly PageChoice[] | null {
  if (type === "boolean") return TRUE_OR_FALSE;
  if (type === "user" || type === "role" || type === "mentionable" || type === "channel") {
    return listNamed(`${type}s`, channelTypes, place).map(({ label, value }) => ({ name: label, value }));
  }
  return choices.length > 0 ? choices : null;
}

function pickField(option: PageOption, choices: readonly PageChoice[]): OptionField {
  const control = el("input", { id: fieldId(option), placeholder: option.description });
  const picker = createPicker(control, option.description, choices);
  const value = (): PageValue | undefined => {
    const picked = picker.picked();
    return option.type === "boolean" && picked ? picked.value === "true" : picked?.value;
  };
  return {
    option,
    control,
    element: wrap(option, control, picker.element),
    value,
    isEmpty: () => control.value === "",
    fill: words => {
      const found = choices.find(choice => String(choice.value) === words);
      control.value = found?.name ?? words;
    },
    problem: () => {
      if (control.value === "") return missing(option);
      return value() === undefined ? "Pick one from the list" : null;
    },
  };
}

function fileField(option: PageOption): OptionField {
  const zone = createDropZone({ id: fieldId(option), label: option.description, most: 1 });
  return {
    option,
    control: zone.control,
    element: wrap(option, zone.element),
    value: () => zone.files()[0],
    isEmpty: () => zone.files().length === 0,
    fill: () => undefined,
    problem: () => zone.problem() ?? (zone.files().length === 0 ? missing(option) : null),
  };
}

function wordsField(option: PageOption, suggest: Suggest): OptionField {
  const isNumber = option.type === "integer" || option.type === "number";
  const control = el("input", {
    id: fieldId(option),
    inputmode: option.type === "integer" ? "numeric" : isNumber ? "decimal" : null,
    placeholder: option.description,
  });
  // A selected choice is used until the words are changed.
  let picked: PageChoice | null = null;
  const value = (): PageValue | undefined => {
    if (control.value === "") return undefined;
    if (picked?.name === control.value) return picked.value;
    return isNumber ? Number(control.value.replace(",", ".")) : control.value;
  };
  const suggestions = option.hasAutocomplete
    ? offerWhileTyped(control, option, suggest, choice => {
        picked = choice;
      })
    : null;
  return {
    option,
    control,
    element: wrap(option, control, suggestions),
    value,
    isEmpty: () => control.value === "",
    fill: words => {
      control.value = words;
    },
    problem: () => {
      const given = value();
      if (given === undefined) return missing(option);
      return typeof given === "number" ? numberProblem(option, given) : lengthProblem(option, String(given));
    },
  };
}

function numberProblem({ type, least, most }: PageOption, given: number): string | null {
  if (!Number.isFinite(given)) return "Input a valid number";
  if (type === "integer" && !Number.isInteger(given)) return "Input a valid whole number";
  if (least !== null && given < least) return `The least is ${least}`;
  return most !== null && given > most ? `The most is ${most}` : null;
}

function lengthProblem({ least, most }: PageOption, given: string): string | null {
  if (least !== null && given.length < least) return `At least ${least} characters`;
  const limit = most ?? MAX_LENGTH;
  return given.length > limit ? `At most ${limit} characters; these are ${given.length}` : null;
}

function missing({ isRequired }: PageOption): string | null {
  return isRequired ? "This option is required. Specify a value." : null;
}

function offerWhileTyped(
  control: HTMLInputElement,
  option: PageOption,
  suggest: Suggest,
  onPick: (choice: PageChoice) => void,
): HTMLElement {
  const suggestions = new Suggestions<PageChoice>(control, option.description, ({ value: choice }) => {
    control.value = choice.name;
    onPick(choice);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = control.value;
      const choices = await suggest(option.name);
      // Older answers, and those for a field that was left, are ignored.
      if (control.value !== typed || !control.matches(":focus")) return;
      suggestions.show(
        choices.map(choice => ({ label: choice.name, detail: "", value: choice })),
        false,
      );
    }, SUGGEST_AFTER_MS);
  };
  control.addEventListener("input", ask);
  control.addEventListener("focus", ask);
  return suggestions.element;
}

function wrap(option: PageOption, ...controls: readonly (HTMLElement | null)[]): HTMLElement {
  const label = el(
    "label",
    { for: fieldId(option), title: option.description },
    option.label,
    option.isRequired && el("span", { class: "required", "aria-label": "required" }, " *"),
  );
  return el("div", { class: "field" }, label, ...controls);
}

function fieldId({ name }: PageOption): string {
  return `option-${name}`;
}
