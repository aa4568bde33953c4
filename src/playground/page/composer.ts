import type { PageCommand } from "../protocol.ts";
import { CommandForm, type CommandFormActions } from "./command-form.ts";
import { byId, el } from "./dom.ts";
import type { Selectable } from "./scene.ts";
import { type Suggestion, Suggestions } from "./suggestions.ts";
import { readTypedCommand } from "./typed-command.ts";

export interface ComposerActions extends Omit<CommandFormActions, "cancel" | "submit"> {
  /** @returns whether the command could be sent */
  submit(...command: Parameters<CommandFormActions["submit"]>): boolean;
  /** @returns whether it could be sent */
  say(content: string): boolean;
  /** In a forum. The same. */
  post(title: string, content: string): boolean;
  cancelReply(): void;
  /** From the empty line up to the messages. */
  goUp(): void;
}

/** Where a member is, and what they can do there. */
export interface WritingPlace extends Selectable {
  readonly commands: readonly PageCommand[];
  /** `"#news"`. */
  readonly label: string;
  readonly canWrite: boolean;
  /** Then what is written begins a post, which has a title. */
  readonly isForum: boolean;
}

type Pick =
  | { readonly kind: "command"; readonly command: PageCommand }
  | { readonly kind: "person"; readonly name: string };

const MAX_LENGTH = 2_000;
const MAX_TITLE_LENGTH = 100;
const MAX_LINE_HEIGHT_PX = 160;

/** Where a member types: words for the channel, or "/" and a command. */
export class Composer {
  readonly #actions: ComposerActions;
  readonly #words = el("textarea", { id: "words", rows: 1, maxlength: MAX_LENGTH, "aria-label": "Message" });
  readonly #title = el("input", {
    type: "text",
    class: "post-title",
    maxlength: MAX_TITLE_LENGTH,
    placeholder: "Title of a new post",
    "aria-label": "Title of a new post",
    hidden: true,
  });
  readonly #line = byId("say-line");
  readonly #commandPlace = byId("command-place");
  readonly #replying = byId("replying");
  readonly #picker: Suggestions<Pick>;
  #place: WritingPlace = {
    commands: [],
    label: "",
    canWrite: false,
    isForum: false,
    people: [],
    roles: [],
    channels: [],
  };

  constructor(actions: ComposerActions) {
    this.#actions = actions;
    this.#picker = new Suggestions(this.#words, "Commands and people", ({ value }) => this.#pick(value));
    const form = el(
      "form",
      { class: "say" },
      this.#words,
      el("button", { type: "submit", class: "button secondary send" }, "Send"),
    );
    this.#line.append(this.#picker.element, this.#title, form);
    this.#words.addEventListener("input", () => {
      const typed = readTypedCommand(this.#words.value, this.#place.commands);
      if (typed) {
        this.#picker.hide();
        this.open(typed.command, typed.values);
        return;
      }
      this.#fit();
      this.#offer();
    });
    this.#words.addEventListener("focus", () => this.#offer());
    this.#words.addEventListener("keydown", event => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#send();
      } else if (event.key === "ArrowUp" && this.#words.value === "") {
        event.preventDefault();
        actions.goUp();
      }
    });
    this.#title.addEventListener("keydown", event => {
      if (event.key === "Enter" && !event.isComposing) this.focus();
    });
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.#send();
    });
  }

  setPlace(place: WritingPlace): void {
    this.#place = place;
    this.#words.placeholder = placeholderIn(place);
    this.#title.hidden = !place.isForum || !place.canWrite;
    this.#line.classList.toggle("read-only", !place.canWrite);
  }

  /** Starts a command, with options filled in if an example gives them. */
  open(command: PageCommand, values: Readonly<Record<string, string>> = {}): void {
    this.#setWords("");
    const form = new CommandForm(command, this.#place, {
      suggest: (name, options, focused) => this.#actions.suggest(name, options, focused),
      submit: (name, options) => {
        // What can't be sent stays.
        if (!this.#actions.submit(name, options)) return;
        this.close();
        this.focus();
      },
      cancel: () => {
        this.close();
        this.focus();
      },
      refuse: reason => this.#actions.refuse(reason),
    });
    form.fill(values);
    this.#commandPlace.replaceChildren(form.element);
    this.#commandPlace.hidden = false;
    this.#line.hidden = true;
    form.focus();
  }

  /** Leaves the command being filled in, if there is one. */
  close(): void {
    this.#commandPlace.replaceChildren();
    this.#commandPlace.hidden = true;
    this.#line.hidden = false;
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

  #setWords(words: string): void {
    this.#words.value = words;
    this.#fit();
  }

  /** As many lines as the text needs, up to a height. */
  #fit(): void {
    this.#words.style.height = "auto";
    const { scrollHeight, offsetHeight, clientHeight } = this.#words;
    this.#words.style.height = `${Math.min(scrollHeight + offsetHeight - clientHeight, MAX_LINE_HEIGHT_PX)}px`;
  }

  #pick(pick: Pick): void {
    if (pick.kind === "command") {
      this.open(pick.command);
      return;
    }
    const { value, selectionStart } = this.#words;
    const before = value.slice(0, selectionStart).replace(/@[^\s@]*$/, `@${pick.name} `);
    this.#setWords(before + value.slice(selectionStart));
    this.#words.setSelectionRange(before.length, before.length);
  }

  #offer(): void {
    const { value, selectionStart } = this.#words;
    const command = /^\/(.{0,100})$/.exec(value)?.[1]?.toLowerCase();
    const person = /(?:^|\s)@([^\s@]{0,32})$/.exec(value.slice(0, selectionStart))?.[1]?.toLowerCase();
    if (command !== undefined) this.#picker.show(this.#commands(command), true);
    else if (person !== undefined && this.#place.canWrite) this.#picker.show(this.#people(person), true);
    else this.#picker.hide();
  }

  #commands(typed: string): Suggestion<Pick>[] {
    const slash = this.#place.commands.filter(({ type }) => type === 1);
    const starting = slash.filter(({ label }) => label.startsWith(typed));
    const containing = slash.filter(
      ({ name, label, description }) =>
        !label.startsWith(typed) && `${label} ${name} ${description}`.toLowerCase().includes(typed),
    );
    return [...starting, ...containing].map(command => ({
      label: `/${command.label}`,
      detail: command.description,
      value: { kind: "command", command },
    }));
  }

  #people(typed: string): Suggestion<Pick>[] {
    return this.#place.people
      .filter(({ name }) => name.toLowerCase().startsWith(typed))
      .map(({ name, isBot }) => ({
        label: `@${name}`,
        detail: isBot ? "the bot" : "",
        value: { kind: "person", name },
      }));
  }

  #send(): void {
    const content = this.#words.value.trim();
    if (content === "") return;
    if (!this.#place.canWrite) {
      this.#actions.refuse("You can't send messages in this channel");
      return;
    }
    const title = this.#title.value.trim();
    if (this.#place.isForum && title === "") {
      this.#actions.refuse("A post needs a title");
      this.#title.focus();
      return;
    }
    const isSent = this.#place.isForum ? this.#actions.post(title, content) : this.#actions.say(content);
    // What can't be sent now stays, so that it can be sent later.
    if (!isSent) return;
    this.#setWords("");
    this.#title.value = "";
  }
}

function placeholderIn({ label, canWrite, isForum }: WritingPlace): string {
  if (isForum) return canWrite ? `First message of a new post in ${label}` : "You can't start posts here";
  return canWrite
    ? `Message ${label}, / for commands`
    : "You can't send messages here, but / offers commands";
}
