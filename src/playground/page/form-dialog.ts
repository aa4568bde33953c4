import type { FormField } from "../../local/actor.ts";
import type { PageForm } from "../protocol.ts";
import { el } from "./dom.ts";

/** Shows a form of the bot's over the page; sends it, or closes without a word, as Discord's client does. */
export function openFormDialog(form: PageForm, onSubmit: (values: Record<string, string>) => void): void {
  const controls = form.fields.map(field => ({ field, control: createControl(field) }));
  const cancel = el("button", { type: "button", class: "button secondary" }, "Cancel");
  const element = el(
    "form",
    { method: "dialog" },
    el("h2", { class: "form-title" }, form.title),
    ...controls.map(({ field, control }) =>
      el(
        "label",
        {},
        field.label,
        field.isRequired && el("span", { class: "required", "aria-label": "required" }, " *"),
        control,
      ),
    ),
    el("div", { class: "row" }, cancel, el("button", { type: "submit", class: "button primary" }, "Submit")),
  );
  const dialog = el("dialog", { class: "form-dialog", "aria-label": form.title }, element);
  cancel.addEventListener("click", () => dialog.close());
  element.addEventListener("submit", () => {
    const filled = controls.filter(({ control }) => control.value !== "");
    onSubmit(Object.fromEntries(filled.map(({ field, control }) => [field.customId, control.value])));
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function createControl(field: FormField): HTMLTextAreaElement | HTMLSelectElement | HTMLInputElement {
  const { kind, isRequired, isParagraph, minLength, maxLength, value, options } = field;
  if (kind === "files") return el("input", { disabled: true, value: "Files can't be given here yet" });
  if (kind === "menu") {
    return el(
      "select",
      { required: isRequired },
      el("option", { value: "" }, "Choose"),
      ...options.map(option => el("option", { value: option.value }, option.label)),
    );
  }
  const limits = { required: isRequired, minlength: minLength, maxlength: maxLength };
  const control = isParagraph ? el("textarea", { rows: 5, ...limits }) : el("input", limits);
  control.value = value;
  return control;
}
