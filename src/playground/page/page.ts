import type { APIMessage } from "discord-api-types/v10";
import type {
  PageChannel,
  PageChoice,
  PageCommand,
  PageEvent,
  PageForm,
  PageShelf,
  PageValue,
  Seat,
} from "../protocol.ts";
import { isForum, labelOf, renderChannels, renderMembers, renderPerson } from "./channel-list.ts";
import { Composer } from "./composer.ts";
import { Connection } from "./connection.ts";
import { byId, el, selectById } from "./dom.ts";
import { FormDialog } from "./form-dialog.ts";
import { renderForum } from "./forum.ts";
import { renderLanguages } from "./languages.ts";
import { MessageLog } from "./message-log.ts";
import { type MenuItem, MessageMenu } from "./message-menu.ts";
import { isEphemeral } from "./render-message.ts";
import type { Scene, Selectable } from "./scene.ts";
import { readSeat, writeSeat } from "./seat-in-address.ts";
import { followTheme } from "./theme.ts";
import { TracePanel } from "./trace-panel.ts";
import { renderWelcome } from "./welcome.ts";

type Seated = Extract<PageEvent, { kind: "seated" }>;

const NOTICE_MS = 5_000;

/** The whole page: draws what the server sends, and sends what the member does. */
export class Page {
  readonly #notice = byId("notice");
  readonly #member = selectById("member");
  readonly #language = selectById("language");
  readonly #connection: Connection;
  readonly #composer: Composer;
  readonly #scene: Scene;
  readonly #log: MessageLog;
  readonly #trace: TracePanel;
  readonly #suggestions = new Map<number, (choices: readonly PageChoice[]) => void>();
  #requests = 0;
  #seated: Seated | null = null;
  #commands: readonly PageCommand[] = [];
  #shelf: PageShelf | null = null;
  #place: Selectable = { people: [], roles: [], channels: [] };
  #form: FormDialog | null = null;
  #replyToId: string | null = null;
  /** Whether the notice says that the bot is typing; its message ends that. */
  #isTyping = false;
  /** From pressing a button that makes the bot post until it has: the member sees the post. */
  #isPosting = false;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#scene = this.#createScene();
    this.#log = new MessageLog(this.#scene);
    new MessageMenu(byId("log"), messageId => this.#menuOf(messageId));
    this.#trace = new TracePanel(isOn => this.#send({ kind: "trace", isOn }));
    this.#composer = new Composer({
      suggest: (command, options, focused) => this.#suggest(command, options, focused),
      submit: (command, options) => this.#send({ kind: "slash", command, options }),
      say: content => {
        const isSent = this.#send({ kind: "say", content, replyToId: this.#replyToId });
        if (isSent) this.#setReplyTo(null);
        return isSent;
      },
      post: (title, content) => this.#send({ kind: "post", title, content }),
      cancelReply: () => this.#setReplyTo(null),
      refuse: reason => this.#notify(reason),
      goUp: () => this.#log.focusLast(),
    });
    this.#listen();
    this.#connection = new Connection({
      onOpen: () => {
        this.#connection.send({ kind: "sit", seat: readSeat() });
        if (this.#trace.isOpen) this.#connection.send({ kind: "trace", isOn: true });
      },
      onEvent: event => this.#hear(event),
      onLost: () => this.#setBot("no connection to the page's server; is it still running?", "away"),
    });
  }

  #listen(): void {
    followTheme(selectById("theme"));
    this.#member.addEventListener("change", () => this.#sit({ ...readSeat(), member: this.#member.value }));
    this.#language.addEventListener("change", () =>
      this.#sit({ ...readSeat(), locale: this.#language.value }),
    );
    byId("restart").addEventListener("click", () => this.#send({ kind: "restart-bot" }));
    byId("channels-toggle").addEventListener("click", () => {
      this.#showChannels(!document.body.classList.contains("channels-open"));
    });
    byId("trace-toggle").addEventListener("click", () => this.#trace.toggle());
    // Anything open closes first, and only the next key press gets here.
    document.addEventListener("keydown", event => {
      if (event.key === "Escape" && !event.defaultPrevented && !this.#form?.isOpen) this.#composer.focus();
    });
  }

  #createScene(): Scene {
    const page = this;
    return {
      names: {
        user: id => this.#seated?.users.find(user => user.id === id)?.name ?? null,
        channel: id => this.#seated?.channels.find(channel => channel.id === id)?.name ?? null,
        role: id => this.#seated?.roles.find(role => role.id === id)?.name ?? null,
      },
      get place() {
        return page.#place;
      },
      press: (messageId, customId) => this.#send({ kind: "press", messageId, customId }),
      select: (messageId, customId, values) => this.#send({ kind: "select", messageId, customId, values }),
      dismiss: messageId => this.#log.dismiss(messageId),
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
        break;
      case "message":
        this.#notice.hidden ||= event.message.author.bot === true && this.#isTyping;
        this.#log.put(event.message, this.#isOwn(event.message) || this.#isAwaited(event.message));
        break;
      case "deleted":
        this.#log.remove(event.messageId);
        break;
      case "choices":
        this.#suggestions.get(event.request)?.(event.choices);
        this.#suggestions.delete(event.request);
        break;
      case "answered":
        this.#log.settle();
        if (this.#form?.isWaiting) this.#form.close();
        break;
      case "unanswered":
        this.#showUnanswered(event.messageId);
        break;
      case "form":
        this.#openForm(event.form);
        break;
      case "trace":
        this.#trace.add(event.entry);
        break;
      case "refused":
        this.#log.settle();
        if (this.#form?.isWaiting) this.#form.fail(event.reason);
        else this.#notify(event.reason);
        break;
      case "done":
        this.#notify(event.what);
        break;
      case "shelf":
        this.#shelf = event.shelf;
        this.#welcome();
        break;
      case "typing":
        this.#notify("The bot is typing…");
        this.#isTyping = true;
        break;
      case "bot":
        this.#setBotState(event.state);
    }
  }

  #seat(event: Seated): void {
    const channel = event.channels.find(({ id }) => id === event.channelId);
    const isElsewhere = this.#seated?.channelId !== event.channelId || this.#seated.member !== event.member;
    this.#seated = event;
    if (isElsewhere) this.#isPosting = false;
    this.#commands = event.commands;
    if (isElsewhere) this.#shelf = null;
    this.#place = {
      people: event.people,
      roles: event.roles,
      channels: event.channels.filter(({ guild }) => guild !== null && guild === channel?.guild),
    };
    writeSeat({ member: event.member, channelId: event.channelId, locale: event.locale });
    renderLanguages(this.#language, event.locales, event.locale);
    renderMembers(this.#member, event.members, event.member);
    byId("channels").replaceChildren(
      ...renderChannels(event.channels, event.channelId, channelId => {
        this.#showChannels(false);
        this.#goTo(channelId);
      }),
    );
    byId("people").replaceChildren(
      el("h2", { class: "side-title" }, "Here"),
      ...event.people.map(renderPerson),
    );
    // What another member was about to send, or would have sent elsewhere, is dropped.
    if (isElsewhere) {
      this.#form?.close();
      this.#composer.close();
      this.#setReplyTo(null);
    }
    this.#describePlace();
    this.#log.open(event.messages);
    this.#setBotState(event.isBotReady ? "ready" : "away");
  }

  #describePlace(): void {
    const channel = this.#channel();
    const label = labelOf(channel);
    byId("channel-name").textContent = label;
    const commands = this.#commands;
    const canWrite = channel?.canWrite ?? false;
    this.#composer.setPlace({ ...this.#place, commands, label, canWrite, isForum: isForum(channel) });
    document.title = `${label}${channel?.guild ? `, ${channel.guild}` : ""} · Verbatim`;
    this.#welcome();
  }

  #goTo(channelId: string): void {
    this.#sit({ ...readSeat(), channelId });
  }

  #welcome(): void {
    const channel = this.#channel();
    if (channel && isForum(channel)) {
      const posts = this.#place.channels.filter(({ parentId }) => parentId === channel.id);
      this.#log.setWelcome(...renderForum(channel, posts, channelId => this.#goTo(channelId)));
      return;
    }
    const focused = document.activeElement?.id ?? "";
    const welcomed = { channel, commands: this.#commands, shelf: this.#shelf };
    this.#log.setWelcome(
      ...renderWelcome(welcomed, {
        send: ({ command, options }) => this.#send({ kind: "slash", command, options }),
        open: (command, options) => this.#composer.open(command, options),
        publish: () => this.#post("publish"),
        postDigest: () => this.#post("digest"),
      }),
    );
    if (focused !== "") document.getElementById(focused)?.focus();
  }

  #post(kind: "publish" | "digest"): void {
    this.#isPosting = true;
    this.#send({ kind });
  }

  #channel(): PageChannel | undefined {
    return this.#seated?.channels.find(({ id }) => id === this.#seated?.channelId);
  }

  #menuOf(messageId: string): MenuItem[] {
    const message = this.#log.get(messageId);
    if (!message) return [];
    const canReply = !isEphemeral(message) && this.#channel()?.canWrite;
    const own = this.#commands
      .filter(({ type }) => type === 3)
      .map(({ name, label }) => ({
        label,
        act: () => this.#send({ kind: "menu", messageId, command: name }),
      }));
    return [...(canReply ? [{ label: "Reply", act: () => this.#setReplyTo(messageId) }] : []), ...own];
  }

  #openForm(form: PageForm): void {
    this.#form?.close();
    const dialog = new FormDialog({
      form,
      names: this.#scene.names,
      place: this.#place,
      onSubmit: values => this.#connection.send({ kind: "submit", openerId: form.openerId, values }),
      onClose: () => {
        if (this.#form === dialog) this.#form = null;
      },
    });
    this.#form = dialog;
  }

  #showUnanswered(messageId: string | null): void {
    this.#log.settle();
    if (this.#form?.isWaiting) this.#form.fail("Something went wrong. Try again.");
    else if (messageId === null || !this.#log.fail(messageId, "This interaction failed")) {
      this.#notify("The application did not respond");
    }
  }

  #suggest(
    command: string,
    options: Readonly<Record<string, PageValue>>,
    focused: string,
  ): Promise<readonly PageChoice[]> {
    const request = ++this.#requests;
    return new Promise(resolve => {
      this.#suggestions.set(request, resolve);
      if (this.#send({ kind: "autocomplete", request, command, options, focused })) return;
      this.#suggestions.delete(request);
      resolve([]);
    });
  }

  #setReplyTo(messageId: string | null): void {
    this.#replyToId = messageId;
    const message = messageId === null ? undefined : this.#log.get(messageId);
    this.#composer.setReplyTo(message?.author.username ?? null);
  }

  #sit(seat: Seat): void {
    this.#send({ kind: "sit", seat });
  }

  /** @returns whether it could be sent; if not, the member is told */
  #send(request: Parameters<Connection["send"]>[0]): boolean {
    if (this.#connection.send(request)) return true;
    this.#log.settle();
    this.#notify("There is no connection at the moment");
    return false;
  }

  #showChannels(isOpen: boolean): void {
    document.body.classList.toggle("channels-open", isOpen);
    byId("channels-toggle").setAttribute("aria-expanded", String(isOpen));
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

  /** Whether a message is the member's, or an answer to them. */
  #isOwn({ author, interaction_metadata: metadata }: APIMessage): boolean {
    const own = this.#seated?.users.find(({ name }) => name === this.#seated?.member)?.id;
    return own !== undefined && (author.id === own || metadata?.user.id === own);
  }

  /** Whether it is the post that the member made the bot send. */
  #isAwaited({ author, interaction_metadata: metadata }: APIMessage): boolean {
    if (!this.#isPosting || author.bot !== true || metadata) return false;
    this.#isPosting = false;
    return true;
  }

  #notify(text: string): void {
    this.#isTyping = false;
    this.#notice.textContent = text;
    this.#notice.hidden = false;
    clearTimeout(this.#noticeTimer);
    this.#noticeTimer = setTimeout(() => {
      this.#notice.hidden = true;
    }, NOTICE_MS);
  }
}
