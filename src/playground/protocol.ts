import type { APIMessage } from "discord-api-types/v10";
import type { FormPart } from "../local/member/actor.ts";
import type { RegisteredCommand } from "../local/world/commands-store.ts";

/** The messages between the page and its server over the WebSocket. Both sides import only these types. */

export interface PageUser {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

export interface PageChannel {
  readonly id: string;
  /** `"news"`; the bot's name for direct messages. */
  readonly name: string;
  /** Discord's number for the channel's kind. */
  readonly type: number;
  /** The server's name; null for direct messages. */
  readonly guild: string | null;
  readonly canWrite: boolean;
  /** The channel or forum that a thread or post is in; otherwise null. */
  readonly parentId: string | null;
}

export interface PageRole {
  readonly id: string;
  readonly name: string;
}

export interface PageCommand {
  /** Slash command (1) or message menu (3). */
  readonly type: RegisteredCommand["type"];
  /** Including its subcommand: `"library feed add"`. */
  readonly name: string;
  /** The same in the member's language, as shown and typed. */
  readonly label: string;
  readonly description: string;
  readonly options: readonly PageOption[];
}

export type PageOptionType =
  | "text"
  | "integer"
  | "number"
  | "boolean"
  | "user"
  | "role"
  | "mentionable"
  | "channel"
  | "file";

export interface PageOption {
  readonly type: PageOptionType;
  readonly name: string;
  /** The name in the member's language. */
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly hasAutocomplete: boolean;
  readonly choices: readonly PageChoice[];
  /** The least and the greatest number, or length of a text; null if there is no bound. */
  readonly least: number | null;
  readonly most: number | null;
  /** The accepted kinds of channel; empty for every kind. */
  readonly channelTypes: readonly number[];
}

export interface PageChoice {
  readonly name: string;
  readonly value: string | number;
}

export type PageValue = string | number | boolean | PageFile;

/** A file on its way to the server; at most 10 MiB. */
export interface PageFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** A form that the bot has opened. */
export interface PageForm {
  /** The interaction that it answers. */
  readonly openerId: string;
  readonly title: string;
  readonly parts: readonly FormPart[];
}

/** What was entered in a form: words, choices, or files. */
export type PageFormValue = string | readonly string[] | readonly PageFile[];

/** A line of the developers' panel: what went to the bot, what it requested, and what was wrong with it. */
export interface TraceEntry {
  readonly kind: "interaction" | "request" | "violation";
  readonly title: string;
  readonly detail: unknown;
}

/** An article in the page's list. */
export interface PageArticle {
  readonly key: string;
  readonly title: string;
  readonly outlet: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** What the open server can be asked about. */
export interface PageShelf {
  /** The newest, newest first. */
  readonly articles: readonly PageArticle[];
  /** The total number. */
  readonly total: number;
  readonly feed: PageFeed;
}

/** The feed served by the playground itself. */
export interface PageFeed {
  /** How many articles are still to be published. */
  readonly left: number;
  readonly isFollowed: boolean;
}

/** The member and the channel; kept in the page's address. */
export interface Seat {
  readonly member: string;
  readonly channelId: string | null;
  /** The language of the member's client, as Discord names it; American English if left out. */
  readonly locale?: string | undefined;
}

/** From the page to the server. */
export type PageRequest =
  | { readonly kind: "sit"; readonly seat: Seat }
  | { readonly kind: "say"; readonly content: string; readonly replyToId: string | null }
  /** In a forum. */
  | { readonly kind: "post"; readonly title: string; readonly content: string }
  | {
      readonly kind: "slash";
      readonly command: string;
      readonly options: Readonly<Record<string, PageValue>>;
    }
  | {
      readonly kind: "autocomplete";
      readonly request: number;
      readonly command: string;
      readonly options: Readonly<Record<string, PageValue>>;
      readonly focused: string;
    }
  | { readonly kind: "menu"; readonly command: string; readonly messageId: string }
  | { readonly kind: "press"; readonly messageId: string; readonly customId: string }
  | {
      readonly kind: "select";
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: "submit";
      readonly openerId: string;
      readonly values: Readonly<Record<string, PageFormValue>>;
    }
  | { readonly kind: "trace"; readonly isOn: boolean }
  /** The next article of the playground's feed. */
  | { readonly kind: "publish" }
  /** A digest of the sample's articles. */
  | { readonly kind: "digest" }
  | { readonly kind: "restart-bot" };

/** From the server to the page. */
export type PageEvent =
  | {
      readonly kind: "seated";
      readonly member: string;
      readonly members: readonly PageUser[];
      readonly users: readonly PageUser[];
      readonly channels: readonly PageChannel[];
      readonly channelId: string;
      readonly locale: string;
      /** Those with names for the bot's commands. */
      readonly locales: readonly string[];
      /** The people in the open server. */
      readonly people: readonly PageUser[];
      /** Those of the open server. */
      readonly roles: readonly PageRole[];
      readonly commands: readonly PageCommand[];
      readonly messages: readonly APIMessage[];
      readonly isBotReady: boolean;
    }
  | { readonly kind: "commands"; readonly commands: readonly PageCommand[] }
  | { readonly kind: "message"; readonly message: APIMessage }
  | { readonly kind: "deleted"; readonly messageId: string }
  | { readonly kind: "choices"; readonly request: number; readonly choices: readonly PageChoice[] }
  /** The member's own interaction, answered or past Discord's time limit. */
  | { readonly kind: "answered" }
  | { readonly kind: "unanswered"; readonly messageId: string | null }
  | { readonly kind: "form"; readonly form: PageForm }
  | { readonly kind: "trace"; readonly entry: TraceEntry }
  /** What the client would not let the member do. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Something that the member did is finished. */
  | { readonly kind: "done"; readonly what: string }
  | { readonly kind: "shelf"; readonly shelf: PageShelf }
  | { readonly kind: "typing" }
  | { readonly kind: "bot"; readonly state: "ready" | "away" | "restarting" };
