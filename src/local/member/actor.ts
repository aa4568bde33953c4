import type { APIApplicationCommandOptionChoice, APIMessage, APIUser, Locale } from "discord-api-types/v10";

/** A file that a member uploads. */
export interface LocalFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** `"text/plain"`; left out if the client would not know it. */
  readonly type?: string;
}

/**
 * What a member enters in a command's option; users and channels by name (`"@reader"`, `"#news"`), files for
 * attachments.
 */
export type OptionValue = string | number | boolean | LocalFile;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** A button or a menu as a member sees it. */
export interface SeenButton {
  /** The label, or the emoji's name if there is no label. */
  readonly label: string;
  /** Null for a link button. */
  readonly customId: string | null;
  readonly url: string | null;
  readonly isDisabled: boolean;
}

export interface SeenSelect {
  readonly customId: string;
  /** Where the entries come from: the bot's own options, or lists made by Discord's client. */
  readonly kind: "options" | "users" | "roles" | "mentionables" | "channels";
  readonly placeholder: string | null;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** A message from the bot, in its current state: edits made after the handle was given show up in it. */
export interface Reply {
  /** The message as Discord would give it to a member's client. */
  readonly message: APIMessage;
  readonly id: string;
  readonly channelId: string;
  /** "Only you can see this". */
  readonly isEphemeral: boolean;
  /** Deferred and not answered yet. */
  readonly isThinking: boolean;
  readonly isDeleted: boolean;
  /** Content, embeds and text displays exactly as the bot sent them, in reading order, one per line. */
  markdown(): string;
  /**
   * The whole message as a person reads it: without formatting and escapes, quotes after "> ", buttons and menus in
   * square brackets.
   */
  text(): string;
  /** All buttons, including those beside a section, in reading order. */
  buttons(): readonly SeenButton[];
  selects(): readonly SeenSelect[];
  /** Resolves at the next edit or deletion of this message. */
  nextEdit(): Promise<Reply>;
}

/** What a member enters in a form, by the field's custom id or label: words, choices, or files. */
export type FormValue = string | readonly string[] | readonly LocalFile[];
export type FormValues = Readonly<Record<string, FormValue>>;

/** A form that the bot has opened for a member. */
export interface Form {
  readonly title: string;
  readonly customId: string;
  readonly fields: readonly FormField[];
  /** Submits it; fields that are left out keep the bot's values. Resolves to the bot's answer. */
  submit(values: FormValues): Promise<Reply>;
}

export interface FormField {
  readonly customId: string;
  readonly label: string;
  /** Below the label; empty if there is none. */
  readonly description: string;
  /** A menu of the bot's own options, or of a list made by Discord's client. */
  readonly kind: "text" | "menu" | "files" | "users" | "roles" | "mentionables" | "channels";
  readonly isRequired: boolean;
  /** For a text: whether it has space for several lines. */
  readonly isParagraph: boolean;
  readonly placeholder: string;
  /** The value filled in by the bot. */
  readonly value: string;
  readonly minLength: number;
  readonly maxLength: number;
  /** How many choices or files it takes, once any is given. */
  readonly minValues: number;
  readonly maxValues: number;
  /** For a menu. */
  readonly options: readonly FormOption[];
  /** For channels: the accepted kinds; empty for every kind. */
  readonly channelTypes: readonly number[];
}

export interface FormOption {
  readonly label: string;
  readonly value: string;
  readonly description: string;
  /** Whether the bot has preselected it. */
  readonly isDefault: boolean;
}

/** What a form consists of, from top to bottom; a note is Markdown. */
export type FormPart =
  | { readonly kind: "field"; readonly field: FormField }
  | { readonly kind: "note"; readonly text: string };

/**
 * A member at a keyboard, in one channel.
 *
 * Every method does what Discord's own client does: it refuses what the client would not let a member send
 * (an unknown command, a missing required option, a value that isn't among the choices, a disabled button)
 * with an `ActorError`, and resolves when the bot's answer can be read: it waits while the bot is "thinking…".
 * If nothing arrives it rejects with an `ActorError` that says what was expected and what did arrive.
 *
 * ```ts
 * const reader = local.member("reader").in("#news");
 * const reply = await reader.slash("/who-said", { quote: "the missiles will speak for themselves" });
 * reply.text(); // "Quoted from Volodymyr Zelensky, in these words\n> But strikes …"
 * const context = await reader.press(reply, "¶9 in context");
 * context.isEphemeral; // true
 * ```
 */
export interface Actor {
  readonly name: string;
  readonly user: APIUser;
  /**
   * The same member with a client without checks: it sends commands that aren't offered here or to this member, and
   * presses custom ids that the message doesn't have. For testing the bot's own checks.
   */
  readonly forced: Actor;
  /** The same member with a client in another language, for example `Locale.German`. */
  withLocale(locale: Locale): Actor;
  /** The same member in another channel: `"#news"`, a group by its name, or `"dm"` for the direct messages with the bot. */
  in(channel: string): Actor;
  /** `"/ask"`, `"/library add link"`: the slash is optional, subcommands follow the name. */
  slash(command: string, options?: OptionValues): Promise<Reply>;
  /** The choices offered while `focused` (default: the last given option) is being typed. */
  autocomplete(
    command: string,
    options: OptionValues,
    focused?: string,
  ): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** A message menu ("Check this quote") on any message of this channel. */
  menu(command: string, message: Reply | APIMessage): Promise<Reply>;
  /**
   * Presses a button, by its label or custom id (of several with one label the first; use the custom id for
   * another).
   * Resolves to the bot's new message, or to `reply` if the bot changed or deleted it.
   */
  press(reply: Reply, button: string): Promise<Reply>;
  /**
   * Selects in the message's first menu that accepts all values: options by value or label, people, roles and
   * channels by name (`"@reader"`, `"#news"`).
   */
  select(reply: Reply, ...values: string[]): Promise<Reply>;
  /** Like `slash`, for a command that opens a form. */
  slashForm(command: string, options?: OptionValues): Promise<Form>;
  /** Like `press`, for a button that opens a form. */
  pressForm(reply: Reply, button: string): Promise<Form>;
  /** Posts in the channel and does not wait for the bot. `"@bot"` becomes a mention of it. */
  say(content: string, options?: SayOptions): Promise<APIMessage>;
  /** Posts with a mention of the bot before the words, and waits for the bot's answer. */
  mention(content: string, options?: SayOptions): Promise<Reply>;
  /** Starts a post in this forum; `in(title)` is then the post. Does not wait for the bot. */
  post(title: string, content: string): Promise<APIMessage>;
  /** The same with a mention of the bot in its first message, and waits for the bot's answer. */
  mentionInPost(title: string, content: string): Promise<Reply>;
  /** Writes to the bot directly, and waits for its answer. */
  dm(content: string): Promise<Reply>;
}

export interface SayOptions {
  /** The message that this one replies to, and whether its author is pinged (default: yes). */
  readonly replyTo?: Reply | APIMessage;
  readonly isPing?: boolean;
}

/** Something that Discord's client would not let the member do, or an answer that never came. */
export class ActorError extends Error {
  override name = "ActorError";
}
