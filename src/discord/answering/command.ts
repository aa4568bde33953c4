import type {
  APIMessageTopLevelComponent,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Library } from "../../answers/library.ts";
import type { Article, ArticleKey } from "../../articles/article.ts";
import type { ServerSettings } from "../../library/records/records.ts";
import type { RunningLibrary } from "../../library/start-library.ts";
import type { Wording } from "../../wording/wording.ts";
import type { CommandPress } from "../custom-ids/custom-id.ts";
import type { Audience, Form, Reply } from "../message/reply.ts";
import type { ManagersEvent, PassageReport } from "../posting/managers-event.ts";
import type { Outcome } from "./outcome.ts";

/** Everything that a handler may use besides the interaction. The router makes one for each. */
export interface CommandContext {
  /** What the interaction's server sees. */
  readonly library: Library;
  /** In the language of the reply's reader. */
  readonly wording: Wording;
  /** Who will see the reply. */
  readonly audience: Audience;
  readonly now: () => Date;
  readonly settings: BotSettings;
  /** Every command there is, for `/help`. */
  readonly commands: readonly Command[];
  readonly report: (report: PassageReport) => void;
  /** Reports that the answer is not what was asked for; the log and the counts then don't call it answered. */
  readonly noteOutcome: (outcome: Extract<Outcome, "closest" | "none">) => void;
  /** What happened to an article that is no longer in the library; null if unknown. */
  readonly departed: (key: ArticleKey) => Promise<DepartedArticle | null>;
  /**
   * Counts paragraphs (numbers from 1) shown to the member beyond the excerpts of an answer.
   *
   * @throws {UserError} `too-much-read`, with the article's link if it has one
   */
  readonly countReading: (article: Article, paragraphs: readonly number[]) => void;
  /** Whether the member may ask here: a channel may be restricted to some roles. */
  readonly mayAsk: boolean;
  /** Whether the member may manage the server (its library, its settings). */
  readonly isManager: boolean;
  /** The server's stored data; null in direct messages, and where nothing is stored. */
  readonly server: ServerContext | null;
  /**
   * Shows the progress of long work in the reply that will contain its result: at most one edit every few seconds.
   * Never throws; does nothing if the reply can't be edited any more.
   */
  readonly showProgress: (reply: Reply) => void;
  /**
   * Tells Discord that an answer will come. To be called before anything is changed: if another session of the bot
   * received the same interaction, only one of them continues. No form can be opened afterwards.
   */
  readonly acknowledge: () => Promise<void>;
}

/** A server's stored data, and what its managers can change in it. */
export interface ServerContext {
  readonly guildId: string;
  readonly memberId: string;
  readonly services: LibraryServices;
  /** Notifies the managers' channel, if one is set. Never throws. */
  readonly tellManagers: (event: ManagersEvent) => Promise<void>;
  /**
   * Counts one addition (a file, a link, a text, a feed, a refresh); to be called before it begins.
   *
   * @throws {UserError} `too-many-additions`, with the time to wait
   */
  readonly countAddition: () => void;
}

/** The parts of the running library that commands use. */
export type LibraryServices = Pick<RunningLibrary, "libraries" | "states" | "poller" | "fetch" | "limits">;

/** A cited article that was changed or removed. */
export interface DepartedArticle {
  readonly title: string;
  readonly happened: "changed" | "removed";
  readonly at: Date;
}

/** A server's settings on who may ask, about what, and on replies. */
export type ServerPolicy = Pick<ServerSettings, "isPrivateByDefault" | "sharing" | "language"> &
  Partial<Pick<ServerSettings, "channels" | "roles">>;

/** Settings of the process that a member may read in `/privacy`. */
export interface BotSettings {
  readonly logLevel: string;
}

/**
 * A slash command. `execute` reads the options, calls the engine, and returns the reply; the router sends it, after
 * deferring if it took long.
 */
export interface SlashCommand {
  readonly kind: "slash";
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** `asked`: for everybody, unless the option `private` is set. */
  readonly visibility: "asked" | "private";
  /** Only for members who manage the server; Discord hides it from others, and the router checks again. */
  readonly isForManagers?: boolean;
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply | Form>;
  /**
   * Handles a form that the command opened. The action of its custom id begins with the command's name and a dash.
   * The reply replaces the private message whose button opened the form.
   */
  submit?(interaction: ModalSubmitInteraction, context: CommandContext, press: CommandPress): Promise<Reply>;
  /**
   * Answers one of the command's own buttons, named in the same way. The reply replaces a private message; on a
   * public one the member gets a private reply. A form must be opened at once, within a second.
   */
  press?(press: CommandPress, pressed: PressedComponents, context: CommandContext): Promise<Reply | Form>;
  autocomplete?(
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** The parts of a message that a button may need: what it shows, and what was typed for it. */
export type PressedComponents = readonly APIMessageTopLevelComponent[];

/** A command on a message. Its reply is always private. */
export interface MessageMenu {
  readonly kind: "message-menu";
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Promise<Reply>;
}

export type Command = SlashCommand | MessageMenu;

/** A suggestion while an option is typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
