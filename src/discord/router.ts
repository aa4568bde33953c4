import { randomInt } from "node:crypto";
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  DiscordAPIError,
  type Interaction,
  type Message,
  MessageFlags,
} from "discord.js";
import type { ArticleKey } from "../articles/article.ts";
import { UserError } from "../errors.ts";
import type { Libraries } from "../library/libraries.ts";
import type { Log } from "../log.ts";
import type { Wording } from "../wording/english.ts";
import type { ManagersEvent } from "./channel/managers-event.ts";
import type {
  BotSettings,
  Choice,
  Command,
  CommandContext,
  FormerArticle,
  KeptLibraries,
  MessageMenu,
  ServerContext,
  ServerPolicy,
  SlashCommand,
} from "./command.ts";
import { readCustomId } from "./custom-id.ts";
import { wordsToBot } from "./mention.ts";
import { articleAt, copyCitation, isTurning, replyToPress } from "./press.ts";
import { DEFAULT_QUESTION_LIMITS, QuestionLimit, type QuestionLimits } from "./question-limit.ts";
import { notice } from "./render/notice.ts";
import type { Audience } from "./reply.ts";
import { replyToPlainEnglish } from "./reply-to/plain-english.ts";
import {
  type Answerable,
  respond,
  respondPrivately,
  respondToMessage,
  respondWithContent,
  respondWithCopy,
} from "./respond.ts";
import { isAsker, mayManageMessages, mayManageServer, maySpeak } from "./rights.ts";
import { safeCause } from "./safe-cause.ts";
import { sharedCopy } from "./share.ts";
import { typedIn } from "./typed-in.ts";

export interface RouterOptions {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly settings: BotSettings;
  readonly wording: Wording;
  readonly log: Log;
  readonly now?: () => Date;
  readonly limits?: QuestionLimits;
  /** What the managers of a server decided; the defaults where it isn't given. */
  readonly policyOf?: (guildId: string) => ServerPolicy;
  /** What became of an article that a server saw before. */
  readonly former?: (guildId: string | null, key: ArticleKey) => Promise<FormerArticle | null>;
  /** What servers keep; without it nothing can be managed. */
  readonly kept?: KeptLibraries;
  /** Tells a server's managers' channel. Never throws. */
  readonly tellManagers?: (guildId: string, event: ManagersEvent) => Promise<void>;
}

const DEFAULT_POLICY: ServerPolicy = { isPrivateByDefault: false, sharing: "everyone" };

export interface Router {
  /** Answers one interaction. Never rejects: what goes wrong is said to the member and logged. */
  onInteraction(interaction: Interaction): Promise<void>;
  /** Answers a message that mentions the bot, or was sent to it directly. Never rejects either. */
  onMessage(message: Message): Promise<void>;
}

/** Unknown interaction or message, already acknowledged: too late, or done by a retry or a second press. */
const DONE_OR_TOO_LATE: ReadonlySet<string | number> = new Set([10_008, 10_062, 40_060]);

/** Missing access, missing permissions: the bot may read here but not write. */
const MAY_NOT_SPEAK: ReadonlySet<string | number> = new Set([50_001, 50_013]);

/** Leads every interaction to its command or its press, and is the one place that catches what they throw. */
export function createRouter(options: RouterOptions): Router {
  const { commands, wording, log, now = () => new Date() } = options;
  const limit = new QuestionLimit(options.limits ?? DEFAULT_QUESTION_LIMITS, now);
  const slash = new Map<string, SlashCommand>();
  const menus = new Map<string, MessageMenu>();
  for (const command of commands) {
    if (command.kind === "slash") slash.set(command.data.name, command);
    else menus.set(command.data.name, command);
  }

  return { onInteraction, onMessage };

  async function onInteraction(interaction: Interaction): Promise<void> {
    const started = performance.now();
    const what = namesOf(interaction);
    try {
      if (interaction.isAutocomplete()) return await suggest(interaction);
      if (!isAnswerable(interaction)) return;
      await answer(interaction);
      log.info({ ...what, ms: Math.round(performance.now() - started) }, "answered");
    } catch (error) {
      if (hasCode(error, DONE_OR_TOO_LATE)) {
        log.info({ ...what, ms: Math.round(performance.now() - started) }, "done already, or too late");
        return;
      }
      await explain(interaction, error, what);
    }
  }

  async function onMessage(message: Message): Promise<void> {
    const words = wordsToBot(message, message.client.user.id);
    if (words === null) return;
    const started = performance.now();
    const what = { message: message.guildId === null ? "direct" : "mention" };
    try {
      countQuestion(message.author.id, message.guildId);
      const audience = message.guildId === null ? "direct" : "public";
      const reply = await replyToPlainEnglish(words, contextOf(message, audience));
      await respondToMessage(message, reply, wording);
      log.info({ ...what, ms: Math.round(performance.now() - started) }, "answered");
    } catch (error) {
      if (hasCode(error, MAY_NOT_SPEAK)) return log.info(what, "may not answer here");
      // Everybody would see the refusals: a flood of mentions is not answered with another.
      if (isTooMany(error)) return log.info(what, "not answered: too many questions");
      const said = report(error, what, [message.content]);
      await respondToMessage(message, notice(said), wording).catch(second =>
        log.error({ ...what, cause: safeCause(second, [message.content]) }, "failed to say so"),
      );
    }
  }

  async function answer(interaction: Answerable): Promise<void> {
    if (interaction.isButton()) return answerPress(interaction);
    if (interaction.isChatInputCommand()) {
      const command = slash.get(interaction.commandName);
      if (!command) throw new UserError("expired", wording.notices.expired);
      countQuestion(interaction.user.id, interaction.guildId);
      const isPrivate =
        command.visibility === "private" ||
        (interaction.options.getBoolean("private") ?? policyOf(interaction.guildId).isPrivateByDefault);
      const context = contextOf(interaction, audienceOf(interaction, isPrivate));
      return respond(
        interaction,
        isPrivate ? "private" : "new",
        () => command.execute(interaction, context),
        wording,
      );
    }
    const menu = menus.get(interaction.commandName);
    if (!menu) throw new UserError("expired", wording.notices.expired);
    countQuestion(interaction.user.id, interaction.guildId);
    const context = contextOf(interaction, audienceOf(interaction, true));
    return respond(interaction, "private", () => menu.execute(interaction, context), wording);
  }

  async function answerPress(interaction: ButtonInteraction): Promise<void> {
    const press = readCustomId(interaction.customId);
    if (!press) throw new UserError("expired", wording.notices.expired);
    const isOnPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
    const isChange = isTurning(press) && (isOnPrivate || isAsker(interaction));
    const audience = audienceOf(interaction, isOnPrivate || !isChange);
    const context = contextOf(interaction, audience);
    switch (press.action) {
      case "copy":
        return respondWithContent(interaction, await copyCitation(press.place, context));
      case "report": {
        const { key } = await articleAt(press.place, context);
        context.report({ article: key, paragraph: press.place.paragraph, verdict: press.verdict });
        return respondPrivately(interaction, wording.notices.reported);
      }
      case "share":
        return share(interaction, context);
      case "delete":
        return remove(interaction);
      default:
        return respond(
          interaction,
          isChange ? "change" : "private",
          () => replyToPress(press, componentsOf(interaction), context),
          wording,
        );
    }
  }

  async function share(interaction: ButtonInteraction, { library }: CommandContext): Promise<void> {
    if (!maySpeak(interaction)) throw new UserError("not-allowed", wording.notices.cannotShare);
    const { sharing } = policyOf(interaction.guildId);
    if (sharing === "nobody" || (sharing === "managers" && !mayManageServer(interaction))) {
      throw new UserError("not-allowed", wording.notices.mayNotShare);
    }
    const copy = sharedCopy(componentsOf(interaction), library, wording);
    if (!copy) throw new UserError("expired", wording.notices.nothingToShare);
    await respondWithCopy(interaction, copy);
  }

  async function remove(interaction: ButtonInteraction): Promise<void> {
    if (!isAsker(interaction) && !mayManageMessages(interaction)) {
      throw new UserError("not-yours", wording.notices.notYours);
    }
    await interaction.deferUpdate();
    await interaction.deleteReply();
  }

  async function suggest(interaction: AutocompleteInteraction): Promise<void> {
    let choices: readonly Choice[] = [];
    try {
      const context = contextOf(interaction, "private");
      choices = (await slash.get(interaction.commandName)?.autocomplete?.(interaction, context)) ?? [];
    } catch (error) {
      log.error({ ...namesOf(interaction), cause: safeCause(error, typedIn(interaction)) }, "no suggestions");
    }
    await interaction.respond([...choices]);
  }

  // The one catch. The member reads a sentence that is fixed, the operator the cause without what was typed.
  async function explain(interaction: Interaction, error: unknown, what: Names): Promise<void> {
    const said = report(error, what, typedIn(interaction));
    if (!isAnswerable(interaction)) return;
    try {
      await respondPrivately(interaction, said);
    } catch (second) {
      if (hasCode(second, DONE_OR_TOO_LATE)) return;
      log.error({ ...what, cause: safeCause(second, typedIn(interaction)) }, "failed to say so");
    }
  }

  // Logs what went wrong, and gives back the sentence that the member reads.
  function report(error: unknown, what: Names, typed: readonly string[]): string {
    if (error instanceof UserError) {
      log.info({ ...what, code: error.code }, "answered with what to do");
      return error.message;
    }
    const errorId = newErrorId();
    log.error({ ...what, errorId, cause: safeCause(error, typed) }, "failed");
    return wording.notices.sorry(errorId);
  }

  // @throws {UserError} `too-many-questions`
  function countQuestion(memberId: string, guildId: string | null): void {
    const turn = limit.take(memberId, guildId);
    if (turn.kind === "go") return;
    const { tooMany, tooManyHere } = wording.notices;
    const sentence = turn.whose === "perMember" ? tooMany : tooManyHere;
    throw new UserError("too-many-questions", sentence(turn.limit, turn.seconds));
  }

  function policyOf(guildId: string | null): ServerPolicy {
    return (guildId === null ? undefined : options.policyOf?.(guildId)) ?? DEFAULT_POLICY;
  }

  function contextOf(from: Interaction | Message, audience: Audience): CommandContext {
    const { guildId } = from;
    return {
      library: options.libraries.of(guildId),
      wording,
      audience,
      now,
      settings: options.settings,
      commands,
      former: async key => (await options.former?.(guildId, key)) ?? null,
      report: report => log.warn({ report }, "wrong speaker or passage, says a member"),
      isManager: "memberPermissions" in from && mayManageServer(from),
      server: serverOf(from),
      showProgress: () => {},
    };
  }

  function serverOf(from: Interaction | Message): ServerContext | null {
    const { kept, tellManagers = async () => {} } = options;
    const { guildId } = from;
    if (!kept || guildId === null) return null;
    const memberId = "author" in from ? from.author.id : from.user.id;
    return { guildId, memberId, kept, tellManagers: event => tellManagers(guildId, event) };
  }
}

type Names = Readonly<Record<string, string | readonly string[]>>;

// Names of commands, options and actions: never what was typed into them.
function namesOf(interaction: Interaction): Names {
  if (interaction.isButton()) return { press: readCustomId(interaction.customId)?.action ?? "unknown" };
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) {
    return { command: interaction.commandName, options: interaction.options.data.map(({ name }) => name) };
  }
  return interaction.isCommand() ? { command: interaction.commandName } : {};
}

function isAnswerable(interaction: Interaction): interaction is Interaction & Answerable {
  return (
    interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || interaction.isButton()
  );
}

function audienceOf(interaction: Interaction, isPrivate: boolean): Audience {
  if (interaction.guildId === null) return "direct";
  return isPrivate ? "private" : "public";
}

function componentsOf({ message }: ButtonInteraction) {
  return message.components.map(component => component.toJSON());
}

function isTooMany(error: unknown): boolean {
  return error instanceof UserError && error.code === "too-many-questions";
}

function hasCode(error: unknown, codes: ReadonlySet<string | number>): boolean {
  return error instanceof DiscordAPIError && codes.has(error.code);
}

// Without letters and digits that are taken for each other.
const ID_CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

function newErrorId(): string {
  return Array.from({ length: 4 }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join("");
}
