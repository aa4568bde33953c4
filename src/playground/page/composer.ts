import type { PageCommand } from "../protocol.ts";
import { CommandForm, type CommandFormActions } from "./command-form.ts";
import { byId, el } from "./dom.ts";
import { Suggestions } from "./suggestions.ts";

export interface ComposerActions extends Omit<CommandFormActions, "cancel"> {
  say(content: string): void;
  cancelReply(): void;
}

/** Where a member types: words for the channel, or "/" and a command. */
export class Composer {
  readonly #actions: ComposerActions;
  readonly #words: HTMLInputElement;
  readonly #line = byId("say-line");
  readonly #commandPlace = byId("command-place");
  readonly #replying = byId("replying");
  readonly #picker: Suggestions<PageCommand>;
  #commands: readonly PageCommand[] = [];

  constructor(actions: ComposerActions) {
    this.#actions = actions;
    this.#words = el("input", { id: "words", maxlength: 2_000, "aria-label": "Message" });
    this.#picker = new Suggestions(this.#words, "Commands", ({ value }) => this.open(value));
    const form = el(
      "form",
      { class: "say" },
      this.#words,
      el("button", { type: "submit", class: "button secondary send" }, "Send"),
    );
    this.#line.append(this.#picker.element, form);
    this.#words.addEventListener("input", () => this.#offer());
    this.#words.addEventListener("focus", () => this.#offer());
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.#send();
    });
  }

  /** Who may write what here. */
  setPlace(commands: readonly PageCommand[], channelLabel: string, canWrite: boolean): void {
    this.#commands = commands.filter(({ type }) => type === 1);
    this.#words.placeholder = canWrite
      ? `Message ${channelLabel}, or / for commands`
      : "You can't write here, but / offers commands";
  }

  /** Starts a command, with options filled in where an example gives them. */
  open(command: PageCommand, values: Readonly<Record<string, string>> = {}): void {
    this.#words.value = "";
    const form = new CommandForm(command, {
      suggest: (name, options, focused) => this.#actions.suggest(name, options, focused),
      submit: (name, options) => {
        this.#close();
        this.#actions.submit(name, options);
      },
      cancel: () => this.#close(),
      refuse: reason => this.#actions.refuse(reason),
    });
    form.fill(values);
    this.#commandPlace.replaceChildren(form.element);
    this.#commandPlace.hidden = false;
    this.#line.hidden = true;
    form.focus();
  }

  /** Shows which message is being replied to; null for none. */
  setReplyTo(author: string | null): void {
    this.#replying.hidden = author === null;
    if (author === null) return;
    const cancel = el("button", { type: "button", class: "plain leave", "aria-label": "Don't reply" }, "✕");
    cancel.addEventListener("click", () => this.#actions.cancelReply());
    this.#replying.replaceChildren("Replying to ", el("strong", {}, author), cancel);
    this.focus();
  }

  focus(): void {
    this.#words.focus();
  }

  #close(): void {
    this.#commandPlace.replaceChildren();
    this.#commandPlace.hidden = true;
    this.#line.hidden = false;
    this.focus();
  }

  #offer(): void {
    const typed = /^\/(.{0,100})$/.exec(this.#words.value)?.[1]?.toLowerCase();
    if (typed === undefined) {
      this.#picker.hide();
      return;
    }
    const starting = this.#commands.filter(({ name }) => name.startsWith(typed));
    const containing = this.#commands.filter(
      ({ name, description }) =>
        !name.startsWith(typed) && `${name} ${description}`.toLowerCase().includes(typed),
    );
    this.#picker.show(
      [...starting, ...containing].map(command => ({
        label: `/${command.name}`,
        detail: command.description,
        value: command,
      })),
      true,
    );
  }

  #send(): void {
    const content = this.#words.value.trim();
    if (content === "") return;
    this.#words.value = "";
    this.#actions.say(content);
  }
}
