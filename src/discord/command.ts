import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Verdict } from "../answers/answer.ts";
import type { Library } from "../answers/library.ts";
import type { ArticleKey } from "../articles/article.ts";
import type { Wording } from "../wording/english.ts";
import type { Audience, Reply } from "./reply.ts";

/** Everything a handler may use beside the interaction. The router makes one for each. */
export interface CommandContext {
  /** What the server of the interaction sees. */
  readonly library: Library;
  readonly wording: Wording;
  /** Who will see the reply. */
  readonly audience: Audience;
  readonly now: () => Date;
  readonly settings: BotSettings;
  /** Every command there is, for `/help`. */
  readonly commands: readonly Command[];
  readonly report: (report: PassageReport) => void;
  /** What became of an article that is no longer in the library; null where that isn't known. */
  readonly former: (key: ArticleKey) => Promise<FormerArticle | null>;
}

/** An article that was cited and is no more as it was. */
export interface FormerArticle {
  readonly title: string;
  readonly happened: "changed" | "removed";
  readonly at: Date;
}

/** What a server's managers decided about replies. */
export interface ServerPolicy {
  /** Slash replies are for the member alone, unless the option `private` says otherwise. */
  readonly isPrivateByDefault: boolean;
  /** Role whose members may share; null: everybody who may speak there. */
  readonly sharingRole: string | null;
}

/** What the process was told that a member may read in `/privacy`. */
export interface BotSettings {
  readonly logLevel: string;
}

/** "Wrong speaker or passage": where, and what the bot said of it. Never who pressed, or what was asked. */
export interface PassageReport {
  readonly article: ArticleKey;
  /** From 1. */
  readonly paragraph: number;
  readonly verdict: Verdict | "answer";
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
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply>;
  autocomplete?(interaction: AutocompleteInteraction, context: CommandContext): readonly Choice[];
}

/** A command on a message. Its reply is always private. */
export interface MessageMenu {
  readonly kind: "message-menu";
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** For `/help`: Discord itself shows a menu's name only. */
  readonly summary: string;
  execute(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Promise<Reply>;
}

export type Command = SlashCommand | MessageMenu;

/** One of what is offered while an option is typed. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
