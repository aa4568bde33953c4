import type { FormField } from "../../local/member/actor.ts";
import type { PageFormValue } from "../protocol.ts";
import { el } from "./dom.ts";
import { createDropZone, readFile } from "./drop-zone.ts";
import { listNamed, type MenuOption, renderBoxes, renderOneMenu } from "./render-select.ts";
import type { Selectable } from "./scene.ts";

/** One field of a form, being filled in. */
export interface FormFieldView {
  readonly field: FormField;
  readonly element: HTMLElement;
  readonly control: HTMLElement;
  value(): Promise<PageFormValue>;
  /** What is wrong with the input; null if nothing. */
  problem(): string | null;
}

const REQUIRED = "This field is required";

export function createFormField(field: FormField, place: Selectable): FormFieldView {
  const { kind, channelTypes, options, maxValues } = field;
  if (kind === "text") return textField(field);
  if (kind === "files") return filesField(field);
  const lines = kind === "menu" ? options : listNamed(kind, channelTypes, place);
  return maxValues > 1 ? boxesField(field, lines) : menuField(field, lines);
}

function textField(field: FormField): FormFieldView {
  const { isParagraph, isRequired, minLength, maxLength, placeholder } = field;
  const attributes = { id: idOf(field), placeholder, "aria-required": String(isRequired) };
  const control = isParagraph ? el("textarea", { rows: 5, ...attributes }) : el("input", attributes);
  const counter = el("span", { class: "counter" });
  control.value = field.value;
  // Nothing is cut off if more is pasted than fits: the counter shows by how much.
  const count = (): void => {
    const { length } = control.value;
    counter.textContent = `${length}/${maxLength}`;
    counter.classList.toggle("over", length > maxLength);
  };
  control.addEventListener("input", count);
  count();
  return {
    field,
    element: wrap(field, control, counter),
    control,
    value: async () => control.value,
    problem: () => {
      const { length } = control.value;
      if (length === 0) return isRequired ? REQUIRED : null;
      if (length < minLength) return `At least ${minLength} characters`;
      return length > maxLength ? `At most ${maxLength} characters; these are ${length}` : null;
    },
  };
}

function menuField(field: FormField, lines: readonly MenuOption[]): FormFieldView {
  const control = renderOneMenu(lines, {
    id: idOf(field),
    "aria-required": String(field.isRequired),
  });
  const hasDefault = lines.some(({ isDefault }) => isDefault);
  if (!field.isRequired || !hasDefault) {
    control.prepend(el("option", { value: "" }, field.placeholder || "Choose"));
    if (!hasDefault) control.value = "";
  }
  return {
    field,
    element: wrap(field, control),
    control,
    value: async () => (control.value === "" ? [] : [control.value]),
    problem: () => (control.value === "" && field.isRequired ? REQUIRED : null),
  };
}

function boxesField(field: FormField, lines: readonly MenuOption[]): FormFieldView {
  const { element: boxes, chosen } = renderBoxes(lines);
  const control = boxes.querySelector<HTMLElement>("input") ?? boxes;
  boxes.setAttribute("role", "group");
  boxes.setAttribute("aria-label", field.label);
  return {
    field,
    element: wrap(field, boxes),
    control,
    value: async () => chosen(),
    problem: () => countProblem(field, chosen().length),
  };
}

function filesField(field: FormField): FormFieldView {
  const zone = createDropZone({ id: idOf(field), label: field.label, most: field.maxValues });
  return {
    field,
    element: wrap(field, zone.element),
    control: zone.control,
    value: async () => Promise.all(zone.files().map(readFile)),
    problem: () => zone.problem() ?? countProblem(field, zone.files().length),
  };
}

function countProblem({ isRequired, minValues, maxValues }: FormField, count: number): string | null {
  if (count === 0) return isRequired ? REQUIRED : null;
  if (count < minValues) return `At least ${minValues}`;
  return count > maxValues ? `At most ${maxValues}` : null;
}

function wrap(field: FormField, ...controls: readonly HTMLElement[]): HTMLElement {
  return el(
    "div",
    { class: "form-field" },
    el(
      "label",
      { for: idOf(field) },
      field.label,
      field.isRequired && el("span", { class: "required", "aria-hidden": "true" }, " *"),
    ),
    field.description !== "" && el("p", { class: "subtext" }, field.description),
    ...controls,
  );
}

function idOf({ customId }: FormField): string {
  return `field-${customId}`;
}
