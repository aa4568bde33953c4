import type { APIApplicationCommandOptionChoice, APIMessage, APIUser, Locale } from "discord-api-types/v10";
import type { LocalChannel } from "../world/channels.ts";
import type { InteractionAnswer, LocalEvent, LocalEvents } from "../world/events.ts";
import { isThinking, type Messages } from "../world/messages.ts";
import type { World } from "../world/world.ts";
import {
  type Actor,
  ActorError,
  type Form,
  type OptionValues,
  type Reply,
  type SayOptions,
} from "./actor.ts";
import type { ClientActions } from "./client-actions.ts";
import { fieldsOf } from "./form-input.ts";
import type { MemberInChannel } from "./member-in-channel.ts";
import { ReplyHandle } from "./reply-handle.ts";
import { waitFor } from "./wait-for.ts";

export interface ActorRooms {
  readonly world: World;
  readonly messages: Messages;
  readonly events: LocalEvents;
  readonly actions: ClientActions;
  /** How long to wait for an answer, in real time. */
  readonly timeoutMs: number;
}

/** Properties of the member's client. */
type Client = Pick<MemberInChannel, "isForced" | "locale">;

/** A member who waits for answers: see `Actor`. */
export class MemberActor implements Actor {
  readonly user: APIUser;
  readonly #rooms: ActorRooms;
  readonly #channel: LocalChannel;
  readonly #client: Client;

  constructor(user: APIUser, channel: LocalChannel, rooms: ActorRooms, client: Client = {}) {
    this.user = user;
    this.#channel = channel;
    this.#rooms = rooms;
    this.#client = client;
  }

  get name(): string {
    return this.user.username;
  }

  in(channel: string): Actor {
    const { world } = this.#rooms;
    const found =
      channel === "dm"
        ? world.directChannel(this.user.id)
        : (world.channelNamed(channel) ?? world.groupNamed(channel));
    if (!found) throw new ActorError(`there is no channel "${channel}"`);
    return new MemberActor(this.user, found, this.#rooms, this.#client);
  }

  withLocale(locale: Locale): Actor {
    return new MemberActor(this.user, this.#channel, this.#rooms, { ...this.#client, locale });
  }

  get forced(): Actor {
    return new MemberActor(this.user, this.#channel, this.#rooms, { ...this.#client, isForced: true });
  }

  slash(command: string, options: OptionValues = {}): Promise<Reply> {
    const { actions } = this.#rooms;
    return this.#reply(`${command} by ${this.name}`, () => actions.slash(this.#who, command, options));
  }

  async autocomplete(
    command: string,
    options: OptionValues,
    focused = Object.keys(options).at(-1) ?? "",
  ): Promise<readonly APIApplicationCommandOptionChoice[]> {
    const { actions } = this.#rooms;
    const waitingFor = `choices of ${command} for "${focused}"`;
    return this.#follow(
      waitingFor,
      () => actions.autocomplete(this.#who, command, options, focused),
      (event, id) => {
        if (event.kind !== "interaction-answered" || event.interactionId !== id) return undefined;
        return event.answer.kind === "choices" ? event.answer.choices : undefined;
      },
    );
  }

  menu(command: string, message: Reply | APIMessage): Promise<Reply> {
    const { actions } = this.#rooms;
    return this.#reply(`"${command}" by ${this.name}`, () => actions.menu(this.#who, command, message.id));
  }

  async press(reply: Reply, button: string): Promise<Reply> {
    const { actions } = this.#rooms;
    const customId = this.#client.isForced ? button : findButton(reply, button);
    return this.#reply(
      `the button "${button}" by ${this.name}`,
      () => actions.press(this.#who, reply.id, customId),
      reply.id,
    );
  }

  slashForm(command: string, options: OptionValues = {}): Promise<Form> {
    const { actions } = this.#rooms;
    return this.#form(`${command} by ${this.name}`, () => actions.slash(this.#who, command, options), null);
  }

  async pressForm(reply: Reply, button: string): Promise<Form> {
    const { actions } = this.#rooms;
    const customId = this.#client.isForced ? button : findButton(reply, button);
    return this.#form(
      `the button "${button}" by ${this.name}`,
      () => actions.press(this.#who, reply.id, customId),
      reply.id,
    );
  }

  async select(reply: Reply, ...values: string[]): Promise<Reply> {
    const { actions } = this.#rooms;
    const customId = actions.menuFor(this.#who, reply.id, values);
    if (customId === null) {
      throw new ActorError(`no menu offers ${values.map(value => `"${value}"`).join(", ")}`);
    }
    return this.#reply(
      `the menu "${customId}" by ${this.name}`,
      () => actions.select(this.#who, reply.id, customId, values),
      reply.id,
    );
  }

  async say(content: string, options: SayOptions = {}): Promise<APIMessage> {
    return this.#say(content, options);
  }

  async mention(content: string, options: SayOptions = {}): Promise<Reply> {
    return this.#answerTo(this.#say(`@bot ${content}`, options));
  }

  async post(title: string, content: string): Promise<APIMessage> {
    return this.#rooms.actions.startPost(this.#who, title, content);
  }

  async mentionInPost(title: string, content: string): Promise<Reply> {
    return this.#answerTo(await this.post(title, `@bot ${content}`));
  }

  async dm(content: string): Promise<Reply> {
    const { world, actions } = this.#rooms;
    const channel = world.directChannel(this.user.id);
    const who = { userId: this.user.id, channel };
    return this.#answerTo(actions.say(who, content));
  }

  get #who(): MemberInChannel {
    return { userId: this.user.id, channel: this.#channel, ...this.#client };
  }

  #say(content: string, { replyTo, isPing }: SayOptions): APIMessage {
    return this.#rooms.actions.say(this.#who, content, {
      ...(replyTo && { replyToId: replyTo.id }),
      ...(isPing !== undefined && { isPing }),
    });
  }

  #handle(messageId: string): Reply {
    const { messages, events, timeoutMs } = this.#rooms;
    return new ReplyHandle(messageId, messages, events, timeoutMs);
  }

  /** Waits for the bot's next message in the channel where something was said. */
  #answerTo(said: APIMessage): Promise<Reply> {
    const { world, events, timeoutMs } = this.#rooms;
    return waitFor(
      events,
      event => {
        if (event.kind !== "message-created" || event.message.author.id !== world.bot.id) return undefined;
        return event.message.channel_id === said.channel_id ? this.#handle(event.message.id) : undefined;
      },
      { waitingFor: `an answer to what ${this.name} said`, timeoutMs },
    );
  }

  /** Opens an interaction and waits until its answer can be read. */
  async #reply(what: string, open: () => string, sourceId: string | null = null): Promise<Reply> {
    let first: InteractionAnswer | undefined;
    const { messages } = this.#rooms;
    return this.#follow(`an answer to ${what}`, open, (event, id) => {
      if (event.kind === "interaction-answered" && event.interactionId === id) {
        first = event.answer;
        if (first.kind === "modal") throw new ActorError(`${what} opened a form`);
        // An edit may have come before this event; then the answer can already be read.
        if (first.kind === "message" || first.kind === "updated") return this.#handle(first.messageId);
        return undefined;
      }
      if (!first || !("message" in event)) return undefined;
      const isOwn = event.interactionId === id;
      if (first.kind === "thinking") {
        const isSettled = event.message.id === first.messageId && !isThinking(event.message);
        const isGone = event.message.id === first.messageId && !messages.get(first.messageId);
        return isSettled || isGone || (isOwn && event.kind === "message-created")
          ? this.#handle(event.message.id)
          : undefined;
      }
      return isOwn || event.message.id === sourceId ? this.#handle(event.message.id) : undefined;
    });
  }

  /** Opens an interaction and waits for the form with which it is answered. */
  async #form(what: string, open: () => string, sourceId: string | null): Promise<Form> {
    const { actions } = this.#rooms;
    const { openerId, modal } = await this.#follow(`a form in answer to ${what}`, open, (event, id) => {
      if (event.kind !== "interaction-answered" || event.interactionId !== id) return undefined;
      if (event.answer.kind !== "modal") throw new ActorError(`${what} opened no form`);
      return { openerId: id, modal: event.answer.modal };
    });
    return {
      title: modal.title,
      customId: modal.custom_id,
      fields: fieldsOf(modal),
      submit: values =>
        this.#reply(
          `the form "${modal.title}" by ${this.name}`,
          () => actions.submit(this.#who, openerId, values),
          sourceId,
        ),
    };
  }

  // The bot's answer comes over a socket, so listening may begin after the interaction is sent.
  async #follow<T>(
    waitingFor: string,
    open: () => string,
    match: (event: LocalEvent, interactionId: string) => T | undefined,
  ): Promise<T> {
    const { events, timeoutMs } = this.#rooms;
    const id = open();
    return waitFor(events, event => match(event, id), { waitingFor, timeoutMs });
  }
}

/** A button's custom id by its custom id or label. */
function findButton(reply: Reply, button: string): string {
  const buttons = reply.buttons();
  const found =
    buttons.find(({ customId }) => customId === button) ?? buttons.find(({ label }) => label === button);
  if (found?.customId) return found.customId;
  const seen = buttons.map(({ label }) => label).join(", ") || "none";
  throw new ActorError(`no button "${button}" to press (seen: ${seen})`);
}
