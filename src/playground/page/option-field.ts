import type { PageChoice, PageFile, PageOption, PageValue } from "../protocol.ts";
import { el } from "./dom.ts";
import { Suggestions } from "./suggestions.ts";

/** One option of a command, being filled in. */
export interface OptionField {
  readonly option: PageOption;
  readonly element: HTMLElement;
  readonly control: HTMLInputElement | HTMLSelectElement;
  /** Undefined while nothing is filled in. */
  value(): PageValue | File | undefined;
}

/** Asks the bot what it offers while an option is typed. */
export type Suggest = (optionName: string) => Promise<readonly PageChoice[]>;

const SUGGEST_AFTER_MS = 120;
const MAX_FILE_BYTES = 10 * 1024 * 1024;

const YES_OR_NO: readonly PageChoice[] = [
  { name: "Yes", value: "true" },
  { name: "No", value: "false" },
];

export function createOptionField(option: PageOption, suggest: Suggest): OptionField {
  if (option.type === "boolean") return selectField(option, YES_OR_NO);
  if (option.type === "file") return fileField(option);
  return option.choices.length > 0 ? selectField(option, option.choices) : inputField(option, suggest);
}

/** @throws {Error} for a file of more than 10 MiB */
export async function readFile(file: File): Promise<PageFile> {
  if (file.size > MAX_FILE_BYTES) throw new Error(`${file.name} has more than 10 MiB`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return { name: file.name, type: file.type, base64: btoa(binary) };
}

function selectField(option: PageOption, choices: readonly PageChoice[]): OptionField {
  const control = el(
    "select",
    { id: fieldId(option) },
    ...choices.map(({ name }, index) => el("option", { value: index }, name)),
  );
  const value = (): PageValue | undefined => {
    const chosen = choices[control.selectedIndex]?.value;
    return option.type === "boolean" ? chosen === "true" : chosen;
  };
  return { option, control, element: wrap(option, control), value };
}

function fileField(option: PageOption): OptionField {
  const control = el("input", { id: fieldId(option), type: "file" });
  return { option, control, element: wrap(option, control), value: () => control.files?.[0] };
}

function inputField(option: PageOption, suggest: Suggest): OptionField {
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
  const element = wrap(option, control);
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
        const choices = await suggest(option.name);
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

function wrap(option: PageOption, control: HTMLElement): HTMLElement {
  const label = el(
    "label",
    { for: fieldId(option), title: option.description },
    option.name,
    option.isRequired && el("span", { class: "required", "aria-label": "required" }, " *"),
  );
  return el("div", { class: "field" }, label, control);
}

function fieldId({ name }: PageOption): string {
  return `option-${name}`;
}
