import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  DiscordAPIError,
  type Interaction,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  type REST,
} from "discord.js";
import type { ArticleKey } from "../../articles/article.ts";
import { UserError } from "../../errors.ts";
import { AnalystClosedError } from "../../library/analysis/analyst.ts";
import type { Libraries } from "../../library/libraries.ts";
import type { Log } from "../../log.ts";
import { safeCause } from "../../safe-cause.ts";
import type { Wording } from "../../wording/english.ts";
import { UnreadablePayloadError } from "../connection/check-payload.ts";
import type { UnreadEvent } from "../connection/checked-events.ts";
import { Addressed } from "../connection/payload-schema.ts";
import { type CounterOptions, createCounters } from "../limits/create-counters.ts";
import { notice } from "../message/notice.ts";
import { DEFAULT_PACE, type Pace } from "../message/pace.ts";
import type { Audience, Form, LinkButton, Reply } from "../message/reply.ts";
import {
  type Answerable,
  isDoneOrTooLate,
  type Manner,
  respond,
  respondPrivately,
  respondToMessage,
  respondUnread,
  respondWithContent,
  respondWithCopy,
} from "../message/respond.ts";
import type { ManagersEvent } from "../posting/managers-event.ts";
import {
  type CommandPress,
  commandOf,
  isCommandPress,
  type Press,
  readCustomId,
} from "../presses/custom-id.ts";
import { articleAt, copyCitation, isTurning, replyToPress } from "../presses/reply-to-press.ts";
import { sharedCopy } from "../presses/shared-copy.ts";
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
import { type Names, namesOf } from "./names-of.ts";
import { newErrorId } from "./new-error-id.ts";
import { replyToPlainEnglish } from "./reply-to/plain-english.ts";
import { isAsker, mayManageMessages, mayManageServer, maySpeak } from "./rights.ts";
import { typedIn } from "./typed-in.ts";
import { wordsToBot } from "./words-to-bot.ts";

export interface RouterOptions {
  readonly commands: readonly Command[];
  readonly libraries: Libraries;
  readonly settings: BotSettings;
  readonly wording: Wording;
  readonly log: Log;
  readonly now?: () => Date;
  /** How many questions are answered, and how much may be added. */
  readonly rates?: CounterOptions["rates"];
  /** What the managers of a server decided; the defaults where it isn't given. */
  readonly policyOf?: (guildId: string) => ServerPolicy;
  /** What became of an article that a server saw before. */
  readonly former?: (guildId: string | null, key: ArticleKey) => Promise<FormerArticle | null>;
  /** What servers keep; without it nothing can be managed. */
  readonly kept?: KeptLibraries;
  readonly pace?: Pace;
  /** Tells a server's managers' channel. Never throws. */
  readonly tellManagers?: (guildId: string, event: ManagersEvent) => Promise<void>;
}

const DEFAULT_POLICY: ServerPolicy = { isPrivateByDefault: false, sharing: "everyone" };

/** What a member reads of something that went wrong. */
interface Said {
  readonly sentence: string;
  readonly link: LinkButton | null;
}

export interface Router {
  /** Answers one interaction. Never rejects: what goes wrong is said to the member and logged. */
  onInteraction(interaction: Interaction): Promise<void>;
  /** Answers a message that mentions the bot, or was sent to it directly. Never rejects either. */
  onMessage(message: Message): Promise<void>;
  /** Says of an event that can't be read that it went wrong, where it says whom to tell. Nor does this reject. */
  onUnread(event: UnreadEvent, rest: REST): Promise<void>;
}

/** Missing access, missing permissions: the bot may read here but not write. */
const MAY_NOT_SPEAK: ReadonlySet<string | number> = new Set([50_001, 50_013]);

/** Leads every interaction to its command or its press, and is the one place that catches what they throw. */
export function createRouter(options: RouterOptions): Router {
  const { commands, wording, log, now = () => new Date(), pace = DEFAULT_PACE } = options;
  const count = createCounters({ wording, now, rates: options.rates });
  const slash = new Map<string, SlashCommand>();
  const menus = new Map<string, MessageMenu>();
  for (const command of commands) {
    if (command.kind === "slash") slash.set(command.data.name, command);
    else menus.set(command.data.name, command);
  }

  return { onInteraction, onMessage, onUnread };

  async function onInteraction(interaction: Interaction): Promise<void> {
    const started = performance.now();
    let what: Names = {};
    try {
      what = namesOf(interaction);
      if (interaction.isAutocomplete()) return await suggest(interaction);
      if (!isAnswerable(interaction)) return;
      await answer(interaction);
      log.info({ ...what, ms: Math.round(performance.now() - started) }, "answered");
    } catch (error) {
      if (isDoneOrTooLate(error)) {
        log.info({ ...what, ms: Math.round(performance.now() - started) }, "done already, or too late");
        return;
      }
      await explain(interaction, error, what);
    }
  }

  async function onMessage(message: Message): Promise<void> {
    const started = performance.now();
    const what = { message: message.guildId === null ? "direct" : "mention" };
    try {
      const words = wordsToBot(message, message.client.user.id);
      if (words === null) return;
      count.question(message.author.id, message.guildId);
      const audience = message.guildId === null ? "direct" : "public";
      const reply = await replyToPlainEnglish(words, contextOf(message, audience));
      await respondToMessage(message, reply, wording);
      log.info({ ...what, ms: Math.round(performance.now() - started) }, "answered");
    } catch (error) {
      if (error instanceof DiscordAPIError && MAY_NOT_SPEAK.has(error.code))
        return log.info(what, "may not answer here");
      // Everybody would see the refusals: a flood of mentions is not answered with another.
      if (isTooMany(error)) return log.info(what, "not answered: too many questions");
      const { sentence, link } = report(error, what, [message.content]);
      await respondToMessage(message, notice(sentence, link), wording).catch(second =>
        log.error({ ...what, cause: safeCause(second, [message.content]) }, "failed to say so"),
      );
    }
  }

  async function onUnread({ event, data, error }: UnreadEvent, rest: REST): Promise<void> {
    const fields = error instanceof UnreadablePayloadError ? error.fields : [];
    const { sentence } = report(error, { event, fields }, "unknown");
    const addressed = event === "INTERACTION_CREATE" ? Addressed.safeParse(data) : null;
    if (!addressed?.success) return;
    await respondUnread(addressed.data, sentence, rest).catch(second => {
      if (!isDoneOrTooLate(second))
        log.error({ event, cause: safeCause(second, "unknown") }, "failed to say so");
    });
  }

  async function answer(interaction: Answerable): Promise<void> {
    if (interaction.isButton()) return answerPress(interaction);
    if (interaction.isModalSubmit()) return takeForm(interaction);
    if (interaction.isChatInputCommand()) {
      const command = slash.get(interaction.commandName);
      if (!command) throw expired();
      count.question(interaction.user.id, interaction.guildId);
      const isPrivate =
        command.visibility === "private" ||
        (interaction.options.getBoolean("private") ?? policyOf(interaction.guildId).isPrivateByDefault);
      return reply(interaction, isPrivate ? "private" : "new", context => {
        checkMayUse(command, context);
        return command.execute(interaction, context);
      });
    }
    const menu = menus.get(interaction.commandName);
    if (!menu) throw expired();
    count.question(interaction.user.id, interaction.guildId);
    return reply(interaction, "private", context => menu.execute(interaction, context));
  }

  /** The one way to a reply: what `work` makes, with a context for whoever will see it. */
  function reply(
    interaction: Answerable,
    manner: Manner,
    work: (context: CommandContext) => Promise<Reply | Form>,
  ): Promise<void> {
    const context = contextOf(interaction, audienceOf(interaction, manner));
    const failed = (error: unknown) =>
      log.warn(
        { ...namesOf(interaction), cause: safeCause(error, typedIn(interaction)) },
        "could not show progress",
      );
    return respond(interaction, manner, async showProgress => work({ ...context, showProgress }), {
      wording,
      failed,
      pace,
    });
  }

  // @throws {UserError} `not-allowed`
  function checkMayUse(command: SlashCommand, context: CommandContext): void {
    if (mayUse(command, context)) return;
    const { notManager, onlyInServer } = wording.notices;
    throw new UserError("not-allowed", context.server ? notManager : onlyInServer);
  }

  async function answerPress(interaction: ButtonInteraction): Promise<void> {
    const press = readCustomId(interaction.customId);
    if (!press) throw expired();
    // Taking a reply back is always open.
    if (press.action === "delete") return remove(interaction);
    count.press(interaction.user.id, interaction.guildId);
    if (isCommandPress(press)) return answerCommandPress(interaction, press);
    const isChange = isTurning(press) && (isOnPrivate(interaction) || isAsker(interaction));
    const manner = isChange ? "change" : "private";
    switch (press.action) {
      case "copy":
        return respondWithContent(
          interaction,
          await copyCitation(press.place, contextOf(interaction, audienceOf(interaction, manner))),
        );
      case "report":
        return noteReport(interaction, press);
      case "share":
        return share(interaction);
      default:
        return reply(interaction, manner, context => replyToPress(press, componentsOf(interaction), context));
    }
  }

  async function answerCommandPress(interaction: ButtonInteraction, press: CommandPress): Promise<void> {
    const command = slash.get(commandOf(press));
    return reply(interaction, isOnPrivate(interaction) ? "change" : "private", async context => {
      if (!command?.press) throw expired();
      checkMayUse(command, context);
      return command.press(press, componentsOf(interaction), context);
    });
  }

  async function takeForm(interaction: ModalSubmitInteraction): Promise<void> {
    const press = readCustomId(interaction.customId);
    const command = press && isCommandPress(press) ? slash.get(commandOf(press)) : undefined;
    return reply(interaction, isOnPrivate(interaction) ? "change" : "private", async context => {
      if (!press || !isCommandPress(press) || !command?.submit) throw expired();
      checkMayUse(command, context);
      return command.submit(interaction, context, press);
    });
  }

  async function noteReport(
    interaction: ButtonInteraction,
    { place, verdict }: Extract<Press, { action: "report" }>,
  ): Promise<void> {
    const context = contextOf(interaction, "private");
    const article = await articleAt(place, context);
    const report = { article: article.key, paragraph: place.paragraph, verdict };
    context.report(report);
    if (count.isReportTold(interaction.user.id, interaction.guildId)) {
      await context.server?.tellManagers({ kind: "passage-report", report, article });
    }
    return respondPrivately(interaction, wording.notices.reported, null, wording);
  }

  async function share(interaction: ButtonInteraction): Promise<void> {
    if (!maySpeak(interaction)) throw new UserError("not-allowed", wording.notices.cannotShare);
    const { sharing } = policyOf(interaction.guildId);
    if (sharing === "nobody" || (sharing === "managers" && !mayManageServer(interaction))) {
      throw new UserError("not-allowed", wording.notices.mayNotShare);
    }
    count.question(interaction.user.id, interaction.guildId);
    const library = options.libraries.of(interaction.guildId);
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
      const command = slash.get(interaction.commandName);
      if (command?.autocomplete && mayUse(command, context)) {
        choices = await command.autocomplete(interaction, context);
      }
    } catch (error) {
      log.error({ ...namesOf(interaction), cause: safeCause(error, typedIn(interaction)) }, "no suggestions");
    }
    await interaction.respond([...choices]);
  }

  // The one catch. The member reads a sentence that is fixed, the operator the cause without what was typed.
  async function explain(interaction: Interaction, error: unknown, what: Names): Promise<void> {
    const { sentence, link } = report(error, what, typedIn(interaction));
    if (!isAnswerable(interaction)) return;
    try {
      await respondPrivately(interaction, sentence, link, wording);
    } catch (second) {
      if (isDoneOrTooLate(second)) return;
      log.error({ ...what, cause: safeCause(second, typedIn(interaction)) }, "failed to say so");
    }
  }

  // Logs what went wrong, and gives back what the member reads.
  function report(error: unknown, what: Names, typed: readonly string[] | "unknown"): Said {
    if (error instanceof UserError) {
      log.info({ ...what, code: error.code }, "answered with what to do");
      const { message: sentence, link: url } = error;
      return { sentence, link: url === null ? null : { kind: "link", label: wording.buttons.link, url } };
    }
    if (error instanceof AnalystClosedError) {
      log.info(what, "interrupted by a stop");
      return { sentence: wording.notices.interrupted, link: null };
    }
    const errorId = newErrorId();
    log.error({ ...what, errorId, cause: safeCause(error, typed) }, "failed");
    return { sentence: wording.notices.sorry(errorId), link: null };
  }

  function expired(): UserError {
    return new UserError("expired", wording.notices.expired);
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
      countReading: (article, paragraphs) => count.reading(memberOf(from), article, paragraphs),
      isManager: mayManageServer(from),
      server: serverOf(from),
      showProgress: () => {},
    };
  }

  function serverOf(from: Interaction | Message): ServerContext | null {
    const { kept, tellManagers = async () => {} } = options;
    const { guildId, guild } = from;
    // Commands alone, without the bot, can be added to a server: what it kept there would be left behind.
    if (!kept || guildId === null || guild === null) return null;
    const memberId = memberOf(from);
    return {
      guildId,
      memberId,
      kept,
      tellManagers: event => tellManagers(guildId, event),
      countAddition: () => count.addition(memberId, guildId),
    };
  }
}

function isAnswerable(interaction: Interaction): interaction is Interaction & Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isModalSubmit()
  );
}

function memberOf(from: Interaction | Message): string {
  return "author" in from ? from.author.id : from.user.id;
}

function mayUse({ isForManagers = false }: SlashCommand, { server, isManager }: CommandContext): boolean {
  return !isForManagers || (server !== null && isManager);
}

function audienceOf(interaction: Answerable, manner: Manner): Audience {
  if (interaction.guildId === null) return "direct";
  if (manner === "change") return isOnPrivate(interaction) ? "private" : "public";
  return manner === "private" ? "private" : "public";
}

/** Whether the message with the pressed button is for the member alone. */
function isOnPrivate(interaction: Answerable): boolean {
  const message = interaction.isButton() || interaction.isModalSubmit() ? interaction.message : null;
  return message?.flags.has(MessageFlags.Ephemeral) ?? false;
}

function componentsOf({ message }: ButtonInteraction) {
  return message.components.map(component => component.toJSON());
}

function isTooMany(error: unknown): boolean {
  return error instanceof UserError && error.code === "too-many-questions";
}
