import {
  type APIInteraction,
  type APIMessage,
  InteractionType,
  InteractionResponseType as ResponseType,
} from "discord-api-types/v10";
import { ApiError } from "../rules/api-error.ts";
import { LIMITS } from "../rules/discord-limits.ts";
import { problem, readForm } from "../rules/form-check.ts";
import {
  CallbackSchema,
  ChoicesSchema,
  DeferSchema,
  type Modal,
  ModalSchema,
} from "../rules/interaction-schema.ts";
import { MESSAGE_FLAGS } from "../rules/message-rules.ts";
import { MessageBodySchema } from "../rules/message-schema.ts";
import { brokenModalRules } from "../rules/modal-rules.ts";
import { PERMISSIONS } from "../rules/permissions.ts";
import type { UploadedFile } from "../rules/uploaded-file.ts";
import { isPrivateChannel, type LocalChannel } from "./channels.ts";
import type { Clock } from "./clock.ts";
import type { InteractionAnswer, LocalEvents } from "./events.ts";
import { type Origin, originOf } from "./interaction-origin.ts";
import { InteractionTokens } from "./interaction-tokens.ts";
import { isThinking, type Messages, type Setting } from "./messages.ts";
import { timeOfSnowflake } from "./snowflake.ts";
import type { World } from "./world.ts";

const MESSAGES = [ResponseType.ChannelMessageWithSource, ResponseType.DeferredChannelMessageWithSource];
const UPDATES = [ResponseType.DeferredMessageUpdate, ResponseType.UpdateMessage];
/** Allowed by Discord, but not offered here. */
const ELSEWHERE = [ResponseType.PremiumRequired, ResponseType.LaunchActivity];

/** Which answers (callback types) are allowed for an interaction of a kind. */
const ALLOWED_ANSWERS: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [...MESSAGES, ResponseType.Modal, ...ELSEWHERE],
  [InteractionType.MessageComponent]: [...MESSAGES, ...UPDATES, ResponseType.Modal, ...ELSEWHERE],
  [InteractionType.ApplicationCommandAutocomplete]: [ResponseType.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [...MESSAGES, ...UPDATES, ...ELSEWHERE],
};

interface Pending {
  readonly origin: Origin;
  readonly channel: LocalChannel;
  readonly userId: string;
  /** Whether the app is used through the member's own installation, not the server's: Discord allows it less. */
  readonly isGuest: boolean;
  /** Whether everything it says is shown only to the member. */
  readonly isForcedPrivate: boolean;
  /** How many messages were made besides the first answer. */
  followUps: number;
  /** What `@original` refers to: the answer, or the message whose component was pressed. */
  originalId: string | null;
  /** The form opened in answer. */
  modal: Modal | null;
  /** Messages made with this token, which it may also change. */
  readonly ownIds: Set<string>;
}

/** The response to a callback, if the bot asked for it (`with_response`). */
export interface CallbackResult {
  readonly interaction: Record<string, unknown>;
  readonly resource?: { readonly type: number; readonly message?: APIMessage };
}

/** The life of every interaction: answered once within 3 seconds, its token valid for 15 minutes. */
export class Interactions {
  readonly #world: World;
  readonly #messages: Messages;
  readonly #clock: Clock;
  readonly #events: LocalEvents;
  readonly #tokens = new InteractionTokens();
  /** Not answered yet, oldest first: forgotten after 3 seconds. */
  readonly #waiting = new Map<string, Pending>();
  /** Answered, oldest first: forgotten after 15 minutes, with their tokens. */
  readonly #answered = new Map<string, Pending>();

  constructor(world: World, messages: Messages, clock: Clock, events: LocalEvents) {
    this.#world = world;
    this.#messages = messages;
    this.#clock = clock;
    this.#events = events;
  }

  /** How many are remembered. */
  get count(): number {
    return this.#waiting.size + this.#answered.size;
  }

  tokenOf(interactionId: string): string {
    return this.#tokens.make(interactionId);
  }

  /**
   * Remembers an interaction that is about to be sent to the bot.
   *
   * @param openerId of a submitted form: the interaction in answer to which it was opened
   */
  open(interaction: APIInteraction, channel: LocalChannel, userId: string, openerId: string | null): void {
    this.#forgetOld();
    const opener = openerId === null ? undefined : this.#answered.get(openerId);
    const isGuest = interaction.authorizing_integration_owners[0] === undefined;
    const pending: Pending = {
      origin: originOf(interaction, opener?.origin ?? null),
      channel,
      userId,
      isGuest,
      isForcedPrivate: isGuest && !isPrivateChannel(channel) && !this.#mayBringAlong(userId, channel),
      followUps: 0,
      originalId: null,
      modal: null,
      ownIds: new Set(),
    };
    this.#waiting.set(interaction.id, pending);
    this.#events.emit({ kind: "interaction-created", interaction });
  }

  /** The form that the bot opened in answer to an interaction, and the message with its button. */
  formOf(interactionId: string): { readonly modal: Modal; readonly sourceId: string | null } | undefined {
    const pending = this.#answered.get(interactionId);
    return pending?.modal ? { modal: pending.modal, sourceId: pending.origin.sourceId } : undefined;
  }

  /**
   * The first answer.
   *
   * @throws {ApiError} 10062 for an unknown or late one, 40060 for a second answer, 50035 for a bad one
   */
  answer(id: string, token: string, body: unknown, files: readonly UploadedFile[]): CallbackResult {
    if (this.#tokens.read(token) !== id) throw new ApiError("unknownInteraction");
    if (this.#answered.has(id)) throw new ApiError("alreadyAcknowledged");
    const pending = this.#waiting.get(id);
    if (!pending || this.#ageOf(id) > LIMITS.interaction.answerMs) throw new ApiError("unknownInteraction");
    this.#requireChannel(pending);
    const callback = readForm(CallbackSchema, body);
    const allowed = ALLOWED_ANSWERS[pending.origin.type] ?? [];
    const isUpdate = UPDATES.some(type => type === callback.type);
    if (!allowed.includes(callback.type) || (isUpdate && pending.origin.sourceId === null)) {
      const message = `Value must be one of {${allowed.join(", ")}}.`;
      throw new ApiError("invalidForm", [problem(["type"], "BASE_TYPE_CHOICES", message)]);
    }
    const answer = this.#perform(pending, callback.type, callback.data, files);
    this.#waiting.delete(id);
    this.#answered.set(id, pending);
    this.#events.emit({ kind: "interaction-answered", interactionId: id, answer });
    return this.#describe(pending, callback.type, answer);
  }

  /** A message besides or after the first answer; the first one after a defer is the answer. */
  followUp(token: string, body: unknown, files: readonly UploadedFile[]): APIMessage {
    const pending = this.#live(token);
    const sent = { body: readForm(MessageBodySchema, body), files };
    const original = pending.originalId ? this.#messages.get(pending.originalId) : undefined;
    if (original && isThinking(original)) {
      return this.#messages.edit(original.id, sent, pending.origin.id);
    }
    if (pending.isGuest && ++pending.followUps > LIMITS.interaction.guestFollowUps) {
      throw new ApiError("tooManyFollowUps");
    }
    const extra = original && this.#messages.replyTo(original);
    const isEphemeral = ((sent.body.flags ?? 0) & MESSAGE_FLAGS.ephemeral) !== 0;
    const setting = this.#setting(pending, isEphemeral, extra ?? {});
    const message = this.#messages.create(sent, setting);
    pending.ownIds.add(message.id);
    return message;
  }

  /** @param messageId an id or `@original` */
  get(token: string, messageId: string): APIMessage {
    const message = this.#messages.get(this.#resolve(this.#live(token), messageId));
    if (!message) throw new ApiError("unknownMessage");
    return message;
  }

  edit(token: string, messageId: string, body: unknown, files: readonly UploadedFile[]): APIMessage {
    const pending = this.#live(token);
    const sent = { body: readForm(MessageBodySchema, body), files };
    return this.#messages.edit(this.#resolve(pending, messageId), sent, pending.origin.id);
  }

  delete(token: string, messageId: string): void {
    const pending = this.#live(token);
    this.#messages.delete(this.#resolve(pending, messageId), pending.origin.id);
  }

  #perform(pending: Pending, type: number, data: unknown, files: readonly UploadedFile[]): InteractionAnswer {
    const at = ["data"];
    const { origin } = pending;
    switch (type) {
      case ResponseType.ChannelMessageWithSource: {
        const body = readForm(MessageBodySchema, data ?? {}, at);
        const isEphemeral = ((body.flags ?? 0) & MESSAGE_FLAGS.ephemeral) !== 0;
        const message = this.#messages.create({ body, files, at }, this.#setting(pending, isEphemeral));
        this.#own(pending, message);
        return { kind: "message", messageId: message.id };
      }
      case ResponseType.DeferredChannelMessageWithSource: {
        const flags = readForm(DeferSchema, data, at)?.flags ?? 0;
        if ((flags & ~MESSAGE_FLAGS.ephemeral) !== 0) {
          const message = "Only the EPHEMERAL flag can be set when deferring.";
          throw new ApiError("invalidForm", [problem([...at, "flags"], "MESSAGE_FLAGS_INVALID", message)]);
        }
        const message = this.#messages.createThinking(this.#setting(pending, flags !== 0));
        this.#own(pending, message);
        return { kind: "thinking", messageId: message.id };
      }
      case ResponseType.DeferredMessageUpdate:
        pending.originalId = origin.sourceId;
        return { kind: "update-later" };
      case ResponseType.UpdateMessage: {
        const source = origin.sourceId ?? "";
        const body = readForm(MessageBodySchema, data ?? {}, at);
        const message = this.#messages.edit(source, { body, files, at }, origin.id);
        pending.originalId = message.id;
        return { kind: "updated", messageId: message.id };
      }
      case ResponseType.ApplicationCommandAutocompleteResult:
        return { kind: "choices", choices: readForm(ChoicesSchema, data, at).choices };
      case ResponseType.Modal:
        pending.modal = readModal(data, at);
        return { kind: "modal", modal: pending.modal };
      default:
        throw new ApiError("invalidForm", [
          problem(["type"], "LOCAL_NOT_OFFERED", `Callback type ${type} is not part of the local Discord.`),
        ]);
    }
  }

  /** Whether an app of theirs may give public answers in a server that hasn't added it. */
  #mayBringAlong(userId: string, channel: LocalChannel): boolean {
    const world = this.#world;
    return world.may(userId, channel, PERMISSIONS.useExternalApps) && world.maySpeak(userId, channel);
  }

  #own(pending: Pending, message: APIMessage): void {
    pending.originalId = message.id;
    pending.ownIds.add(message.id);
  }

  #live(token: string): Pending {
    const id = this.#tokens.read(token);
    if (id === null) throw new ApiError("unknownWebhook");
    if (this.#ageOf(id) > LIMITS.interaction.tokenMs) throw new ApiError("invalidToken");
    const pending = this.#answered.get(id);
    if (!pending) throw new ApiError("unknownWebhook");
    this.#requireChannel(pending);
    return pending;
  }

  #requireChannel({ channel }: Pending): void {
    if (!this.#world.channelById(channel.id)) throw new ApiError("unknownChannel");
  }

  #ageOf(interactionId: string): number {
    return this.#clock.now() - timeOfSnowflake(interactionId);
  }

  #forgetOld(): void {
    for (const id of this.#waiting.keys()) {
      if (this.#ageOf(id) <= LIMITS.interaction.answerMs) break;
      this.#waiting.delete(id);
    }
    for (const id of this.#answered.keys()) {
      if (this.#ageOf(id) <= LIMITS.interaction.tokenMs) break;
      this.#answered.delete(id);
    }
  }

  #resolve(pending: Pending, messageId: string): string {
    if (messageId === "@original") {
      if (!pending.originalId) throw new ApiError("unknownMessage");
      return pending.originalId;
    }
    if (!pending.ownIds.has(messageId) && messageId !== pending.originalId) {
      throw new ApiError("unknownMessage");
    }
    return messageId;
  }

  /** The place, author and origin of an interaction's message. */
  #setting(pending: Pending, isAskedPrivate: boolean, extra: Partial<APIMessage> = {}): Setting {
    const { origin, channel, userId, originalId, isForcedPrivate } = pending;
    const isEphemeral = isAskedPrivate || isForcedPrivate;
    const { command, metadata } = origin;
    const source = origin.sourceId === null ? undefined : this.#messages.get(origin.sourceId);
    const kind: Partial<APIMessage> = command
      ? { type: command.messageType }
      : source
        ? this.#messages.replyTo(source)
        : {};
    const user = this.#world.users.get(userId);
    return {
      channel,
      author: this.#world.bot,
      visibleTo: isEphemeral ? userId : null,
      interactionId: origin.id,
      extra: {
        ...kind,
        ...extra,
        application_id: this.#world.bot.id,
        webhook_id: this.#world.bot.id,
        ...(isEphemeral && { flags: MESSAGE_FLAGS.ephemeral }),
        ...(metadata && {
          interaction_metadata: {
            ...metadata,
            ...(originalId && { original_response_message_id: originalId }),
          },
        }),
        ...(command && user && { interaction: { id: origin.id, type: 2, name: command.name, user } }),
      },
    };
  }

  #describe({ origin }: Pending, type: number, answer: InteractionAnswer): CallbackResult {
    const message = "messageId" in answer ? this.#messages.get(answer.messageId) : undefined;
    const described = {
      id: origin.id,
      type: origin.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: isThinking(message),
        response_message_ephemeral: ((message.flags ?? 0) & MESSAGE_FLAGS.ephemeral) !== 0,
        channel_id: message.channel_id,
        ...(origin.guildId !== null && { guild_id: origin.guildId }),
      }),
    };
    if (type !== ResponseType.ChannelMessageWithSource && type !== ResponseType.UpdateMessage) {
      return { interaction: described };
    }
    return { interaction: described, resource: { type, ...(message && { message }) } };
  }
}

function readModal(data: unknown, at: readonly string[]): Modal {
  const modal = readForm(ModalSchema, data, at);
  const problems = brokenModalRules(modal).map(one => ({ ...one, path: [...at, ...one.path] }));
  if (problems.length > 0) throw new ApiError("invalidForm", problems);
  return modal;
}
