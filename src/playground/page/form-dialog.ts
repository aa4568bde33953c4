import type { PageForm, PageFormValue } from "../protocol.ts";
import { el } from "./dom.ts";
import { showProblem } from "./field-problem.ts";
import { createFormField, type FormFieldView } from "./form-field.ts";
import { renderMarkdown } from "./render-markdown.ts";
import type { Names, Selectable } from "./scene.ts";

export interface FormDialogOptions {
  readonly form: PageForm;
  readonly names: Names;
  readonly place: Selectable;
  /** @returns whether it could be sent */
  readonly onSubmit: (values: Record<string, PageFormValue>) => boolean;
  readonly onClose: () => void;
}

/**
 * A form of the bot's over the page. It stays open until the bot has answered, so that what was typed is not lost if
 * it doesn't; it closes without a message, like in Discord's client, if the member leaves it.
 */
export class FormDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #fields: readonly FormFieldView[];
  readonly #submit = el("button", { type: "submit", class: "button primary" }, "Submit");
  readonly #failure = el("p", { class: "problem", role: "alert", hidden: true });

  constructor({ form, names, place, onSubmit, onClose }: FormDialogOptions) {
    const views = form.parts.map(part => (part.kind === "field" ? createFormField(part.field, place) : part));
    this.#fields = views.flatMap(view => ("kind" in view ? [] : view));
    const cancel = el("button", { type: "button", class: "button secondary" }, "Cancel");
    const element = el(
      "form",
      { method: "dialog", novalidate: true },
      el("h2", { class: "form-title" }, form.title),
      ...views.map(view => ("kind" in view ? renderMarkdown(view.text, names) : view.element)),
      this.#failure,
      el("div", { class: "row" }, cancel, this.#submit),
    );
    this.#dialog = el("dialog", { class: "form-dialog", "aria-label": form.title }, element);
    cancel.addEventListener("click", () => this.close());
    element.addEventListener("submit", event => {
      event.preventDefault();
      this.#send(onSubmit).catch(error => this.fail(String(error)));
    });
    this.#dialog.addEventListener("close", () => {
      this.#dialog.remove();
      onClose();
    });
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    this.#fields[0]?.control.focus();
  }

  close(): void {
    this.#dialog.close();
  }

  /** False as soon as it is left, before `onClose`, which the browser calls later. */
  get isOpen(): boolean {
    return this.#dialog.open;
  }

  /** Whether it has been sent and is waiting for the bot. */
  get isWaiting(): boolean {
    return this.#submit.disabled;
  }

  /** It could not be sent, or was not answered: it can be sent again. */
  fail(reason: string): void {
    this.#submit.disabled = false;
    this.#failure.textContent = reason;
    this.#failure.hidden = false;
  }

  async #send(onSubmit: FormDialogOptions["onSubmit"]): Promise<void> {
    for (const { element, control, problem } of this.#fields) showProblem(element, control, problem());
    const wrong = this.#fields.find(({ problem }) => problem() !== null);
    if (wrong) {
      wrong.control.focus();
      return;
    }
    this.#submit.disabled = true;
    this.#failure.hidden = true;
    const values: Record<string, PageFormValue> = {};
    for (const { field, value } of this.#fields) values[field.customId] = await value();
    if (!onSubmit(values)) this.fail("There is no connection at the moment");
  }
}
