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
import type { RunningLibrary } from "../../library/start-library.ts";
import type { ServerSettings } from "../../library/store/records.ts";
import type { Wording } from "../../wording/wording.ts";
import type { Audience, Form, Reply } from "../message/reply.ts";
import type { ManagersEvent, PassageReport } from "../posting/managers-event.ts";
import type { CommandPress } from "../presses/custom-id.ts";
import type { Outcome } from "./outcome.ts";

/** Everything a handler may use beside the interaction. The router makes one for each. */
export interface CommandContext {
  /** What the server of the interaction sees. */
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
  /** Says that the answer is not what was asked for: the log and the counts call it answered otherwise. */
  readonly noteOutcome: (outcome: Extract<Outcome, "closest" | "none">) => void;
  /** What became of an article that is no longer in the library; null where that isn't known. */
  readonly departed: (key: ArticleKey) => Promise<DepartedArticle | null>;
  /**
   * Counts paragraphs (numbers from 1) that the member is shown beyond the excerpts of an answer.
   *
   * @throws {UserError} `too-much-read`, with the article's link where it has one
   */
  readonly countReading: (article: Article, paragraphs: readonly number[]) => void;
  /** Whether the member may ask here: a channel may be for some roles alone. */
  readonly mayAsk: boolean;
  /** Whether the member may manage the server (its library, its settings). */
  readonly isManager: boolean;
  /** What the server keeps; null in direct messages, and where nothing is kept. */
  readonly server: ServerContext | null;
  /**
   * Shows how far long work has come, in the reply that will hold its end: an edit every few seconds at
   * most. Never throws; where the reply can't be edited any more it does nothing.
   */
  readonly showProgress: (reply: Reply) => void;
  /**
   * Tells Discord that an answer will come. To be called before anything is changed: where another session of the bot
   * was given the same interaction, only one of them continues past it. No form can be opened afterwards.
   */
  readonly acknowledge: () => Promise<void>;
}

/** What a server keeps, and what its managers can change of it. */
export interface ServerContext {
  readonly guildId: string;
  readonly memberId: string;
  readonly services: LibraryServices;
  /** Tells the managers' channel, where one is set. Never throws. */
  readonly tellManagers: (event: ManagersEvent) => Promise<void>;
  /**
   * Counts one addition (a file, a link, a text, a feed, a refresh), to be called before it is begun.
   *
   * @throws {UserError} `too-many-additions`, with the time to wait
   */
  readonly countAddition: () => void;
}

/** The parts of the running library that commands use. */
export type LibraryServices = Pick<RunningLibrary, "libraries" | "states" | "poller" | "fetch" | "limits">;

/** An article that was cited and is no more as it was. */
export interface DepartedArticle {
  readonly title: string;
  readonly happened: "changed" | "removed";
  readonly at: Date;
}

/** What a server's managers decided about who may ask, of what, and about replies. */
export type ServerPolicy = Pick<ServerSettings, "isPrivateByDefault" | "sharing" | "language"> &
  Partial<Pick<ServerSettings, "channels" | "roles">>;

/** What the process was told that a member may read in `/privacy`. */
export interface BotSettings {
  readonly logLevel: string;
}

/**
 * A slash command. `execute` reads the options, asks the engine, and gives back what to reply; the router
 * answers with it, having deferred first where it took long.
 */
export interface SlashCommand {
  readonly kind: "slash";
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** `asked`: for everybody, unless the option `private` is set. */
  readonly visibility: "asked" | "private";
  /** Only members who manage the server; Discord hides it from the others, and the router checks again. */
  readonly isForManagers?: boolean;
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply | Form>;
  /**
   * Takes a form that the command opened. The action of its custom id begins with the command's name and a
   * dash. The reply takes the place of the private message whose button opened the form.
   */
  submit?(interaction: ModalSubmitInteraction, context: CommandContext, press: CommandPress): Promise<Reply>;
  /**
   * Answers a button of the command's own, named in the same way. The reply takes the place of a private
   * message; on a public one the member gets a private reply. A form must come at once, within a second.
   */
  press?(press: CommandPress, pressed: PressedComponents, context: CommandContext): Promise<Reply | Form>;
  autocomplete?(
    interaction: AutocompleteInteraction,
    context: CommandContext,
  ): readonly Choice[] | Promise<readonly Choice[]>;
}

/** The part of a message that a press may need: what it shows, and what was typed for it. */
export type PressedComponents = readonly APIMessageTopLevelComponent[];

/** A command on a message. Its reply is always private. */
export interface MessageMenu {
  readonly kind: "message-menu";
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  execute(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Promise<Reply>;
}

export type Command = SlashCommand | MessageMenu;

/** One of what is offered while an option is typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
