import type { APIMessage } from "discord-api-types/v10";
import { EXAMPLES, type Example } from "../examples.ts";
import type {
  PageChannel,
  PageChoice,
  PageCommand,
  PageEvent,
  PageUser,
  PageValue,
  Seat,
} from "../protocol.ts";
import { renderChannels, renderMembers, renderPerson } from "./channel-list.ts";
import { Composer } from "./composer.ts";
import { Connection } from "./connection.ts";
import { byId, el } from "./dom.ts";
import { openFormDialog } from "./form-dialog.ts";
import { openMessageMenu } from "./message-menu.ts";
import { renderMessage, showFailure } from "./render-message.ts";
import type { Scene } from "./scene.ts";
import { readSeat, writeSeat } from "./seat-in-address.ts";
import { TracePanel } from "./trace-panel.ts";

/** Who is this near the last message sees the next one without scrolling. */
const NEAR_END_PX = 80;

/** The whole page: what the server tells is drawn, what the member does is sent. */
export class Page {
  readonly #log = byId("log");
  readonly #notice = byId("notice");
  readonly #connection: Connection;
  readonly #composer: Composer;
  readonly #scene: Scene;
  readonly #trace: TracePanel;
  readonly #suggestions = new Map<number, (choices: readonly PageChoice[]) => void>();
  readonly #dismissed = new Set<string>();
  #isAtEnd = true;
  #requests = 0;
  #messages = new Map<string, APIMessage>();
  #users: readonly PageUser[] = [];
  #channels: readonly PageChannel[] = [];
  #commands: readonly PageCommand[] = [];
  #channelId = "";
  #replyToId: string | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#scene = this.#createScene();
    this.#trace = new TracePanel(isOn => this.#send({ kind: "trace", isOn }));
    this.#composer = new Composer({
      suggest: (command, options, focused) => this.#suggest(command, options, focused),
      submit: (command, options) => this.#send({ kind: "slash", command, options }),
      say: content => {
        this.#send({ kind: "say", content, replyToId: this.#replyToId });
        this.#setReplyTo(null);
      },
      cancelReply: () => this.#setReplyTo(null),
      refuse: reason => this.#notify(reason),
    });
    const member = byId("member");
    if (member instanceof HTMLSelectElement) {
      member.addEventListener("change", () => this.#sit({ ...readSeat(), member: member.value }));
    }
    byId("restart").addEventListener("click", () => this.#send({ kind: "restart-bot" }));
    byId("channels-toggle").addEventListener("click", () => document.body.classList.toggle("channels-open"));
    byId("trace-toggle").addEventListener("click", () => this.#trace.toggle());
    this.#log.addEventListener("contextmenu", openMessageMenu);
    this.#log.addEventListener("scroll", () => {
      const { scrollTop, clientHeight, scrollHeight } = this.#log;
      this.#isAtEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
    });
    // A command being filled in takes room from the messages; who read the last one goes on reading it.
    new ResizeObserver(() => this.#stayAtEnd()).observe(this.#log);
    this.#connection = new Connection({
      onOpen: () => {
        this.#connection.send({ kind: "sit", seat: readSeat() });
        if (this.#trace.isOpen) this.#connection.send({ kind: "trace", isOn: true });
      },
      onEvent: event => this.#hear(event),
      onLost: () => this.#setBot("no connection to the page's server; is it still running?", "away"),
    });
  }

  #createScene(): Scene {
    const page = this;
    return {
      get menus() {
        return page.#commands.filter(({ type }) => type === 3);
      },
      names: {
        user: id => this.#users.find(user => user.id === id)?.name ?? null,
        channel: id => this.#channels.find(channel => channel.id === id)?.name ?? null,
      },
      press: (messageId, customId) => this.#send({ kind: "press", messageId, customId }),
      select: (messageId, customId, values) => this.#send({ kind: "select", messageId, customId, values }),
      useMenu: (messageId, command) => this.#send({ kind: "menu", messageId, command }),
      reply: messageId => this.#setReplyTo(messageId),
      dismiss: messageId => {
        this.#dismissed.add(messageId);
        this.#element(messageId)?.remove();
      },
    };
  }

  #hear(event: PageEvent): void {
    switch (event.kind) {
      case "seated":
        this.#seat(event);
        break;
      case "commands":
        this.#commands = event.commands;
        this.#describePlace();
        this.#redraw();
        break;
      case "message":
        this.#draw(event.message);
        break;
      case "deleted":
        this.#messages.delete(event.messageId);
        this.#element(event.messageId)?.remove();
        break;
      case "choices":
        this.#suggestions.get(event.request)?.(event.choices);
        this.#suggestions.delete(event.request);
        break;
      case "answered":
        for (const busy of this.#log.querySelectorAll(".busy")) busy.classList.remove("busy");
        break;
      case "unanswered":
        this.#showUnanswered(event.messageId);
        break;
      case "form":
        openFormDialog(event.form, values =>
          this.#send({ kind: "submit", openerId: event.form.openerId, values }),
        );
        break;
      case "trace":
        this.#trace.add(event.entry);
        break;
      case "refused":
        this.#notify(event.reason);
        break;
      case "typing":
        this.#notify("The bot is typing…");
        break;
      case "bot":
        this.#setBotState(event.state);
    }
  }

  #seat(event: Extract<PageEvent, { kind: "seated" }>): void {
    this.#users = event.users;
    this.#channels = event.channels;
    this.#commands = event.commands;
    this.#channelId = event.channelId;
    this.#messages = new Map(event.messages.map(message => [message.id, message]));
    writeSeat({ member: event.member, channelId: event.channelId });
    const member = byId("member");
    if (member instanceof HTMLSelectElement) renderMembers(member, event.members, event.member);
    byId("channels").replaceChildren(
      ...renderChannels(event.channels, event.channelId, channelId => {
        document.body.classList.remove("channels-open");
        this.#sit({ ...readSeat(), channelId });
      }),
    );
    byId("people").replaceChildren(
      el("h2", { class: "side-title" }, "Here"),
      ...event.people.map(renderPerson),
    );
    this.#setReplyTo(null);
    this.#describePlace();
    this.#redraw();
    this.#setBotState(event.isBotReady ? "ready" : "away");
  }

  #describePlace(): void {
    const channel = this.#channels.find(({ id }) => id === this.#channelId);
    const label = channel?.guild === null ? `@${channel.name}` : `#${channel?.name ?? ""}`;
    byId("channel-name").textContent = label;
    this.#composer.setPlace(this.#commands, label, channel?.canWrite ?? false);
  }

  #redraw(): void {
    this.#log.replaceChildren(this.#renderWelcome());
    this.#isAtEnd = true;
    for (const message of this.#messages.values()) this.#draw(message);
    this.#stayAtEnd();
  }

  #draw(message: APIMessage): void {
    this.#messages.set(message.id, message);
    if (this.#dismissed.has(message.id)) return;
    const element = renderMessage(message, this.#scene);
    const before = this.#element(message.id);
    if (before) {
      // Keyboard users stay where they were when the bot changes the message under them.
      const hadFocus = before.contains(document.activeElement);
      before.replaceWith(element);
      if (hadFocus) element.focus();
      this.#stayAtEnd();
      return;
    }
    this.#log.append(element);
    this.#stayAtEnd();
  }

  #stayAtEnd(): void {
    if (this.#isAtEnd) this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** At the top of every channel: what can be tried, ready to be clicked. */
  #renderWelcome(): HTMLElement {
    const offered = EXAMPLES.flatMap(example => {
      const command = this.#commands.find(({ type, name }) => type === 1 && name === example.command);
      return command ? [this.#renderExample(example, command)] : [];
    });
    const channel = this.#channels.find(({ id }) => id === this.#channelId);
    return el(
      "section",
      { class: "welcome", "aria-label": "What to try" },
      el(
        "h1",
        {},
        channel?.guild === null ? "Write to the bot directly" : `Welcome to #${channel?.name ?? ""}`,
      ),
      el(
        "p",
        {},
        "This is a Discord inside your own machine, with the real bot in it. Nothing here leaves it. ",
        offered.length > 0 && "Click one of these, then press Send:",
      ),
      el("div", { class: "examples" }, ...offered),
      this.#scene.menus.length > 0 &&
        el(
          "p",
          {},
          "Or open the ⋯ menu of a message (or right-click it) and choose ",
          el("strong", {}, this.#scene.menus.map(({ name }) => name).join(" or ")),
          ". Type / for everything else.",
        ),
    );
  }

  #renderExample({ label, options }: Example, command: PageCommand): HTMLElement {
    const button = el(
      "button",
      { type: "button", class: "example" },
      el("strong", {}, `/${command.name}`),
      ` ${label}`,
    );
    button.addEventListener("click", () => this.#composer.open(command, options));
    return button;
  }

  #element(messageId: string): HTMLElement | null {
    return document.getElementById(`message-${messageId}`);
  }

  #showUnanswered(messageId: string | null): void {
    for (const busy of this.#log.querySelectorAll(".busy")) busy.classList.remove("busy");
    const element = messageId === null ? null : this.#element(messageId);
    if (element) {
      showFailure(element, "This interaction failed");
      this.#stayAtEnd();
    } else this.#notify("The application did not respond");
  }

  #suggest(
    command: string,
    options: Readonly<Record<string, PageValue>>,
    focused: string,
  ): Promise<readonly PageChoice[]> {
    const request = ++this.#requests;
    return new Promise(resolve => {
      this.#suggestions.set(request, resolve);
      this.#send({ kind: "autocomplete", request, command, options, focused });
    });
  }

  #setReplyTo(messageId: string | null): void {
    this.#replyToId = messageId;
    const message = messageId === null ? undefined : this.#messages.get(messageId);
    this.#composer.setReplyTo(message?.author.username ?? null);
  }

  #sit(seat: Seat): void {
    this.#send({ kind: "sit", seat });
  }

  #send(request: Parameters<Connection["send"]>[0]): void {
    if (!this.#connection.send(request)) this.#notify("There is no connection at the moment");
  }

  #setBotState(state: "ready" | "away" | "restarting"): void {
    const texts = { ready: "The bot is here", away: "The bot is away", restarting: "The bot restarts…" };
    this.#setBot(texts[state], state);
  }

  #setBot(text: string, state: string): void {
    const status = byId("bot-state");
    status.textContent = text;
    status.dataset.state = state;
  }

  #notify(text: string): void {
    this.#notice.textContent = text;
    this.#notice.hidden = false;
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => {
      this.#notice.hidden = true;
    }, 5_000);
  }
}
