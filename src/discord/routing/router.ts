import { DiscordAPIError, type Interaction, type Message, type REST } from "discord.js";
import { UserError } from "../../errors.ts";
import { safeCause } from "../../safe-cause.ts";
import { wordingIn } from "../../wording/languages.ts";
import { Answering, type AnsweringOptions } from "../answering/answering.ts";
import { kindOf, type Names, namesOf } from "../answering/names-of.ts";
import type { Outcome } from "../answering/outcome.ts";
import { typedIn } from "../answering/typed-in.ts";
import { UnreadablePayloadError } from "../connection/check-payload.ts";
import type { UnreadEvent } from "../connection/checked-events.ts";
import { Addressed } from "../connection/payload-schema.ts";
import { notice } from "../message/notice.ts";
import {
  type Answerable,
  isAnswerable,
  isDoneOrTooLate,
  respondToMessage,
  respondUnread,
} from "../message/respond.ts";
import { answerPress, takeForm } from "../presses/answer-press.ts";
import { replyToPlainEnglish } from "../reply-to/plain-english.ts";
import { answerMenu, answerSlash, suggest } from "./answer-command.ts";
import { explain, logFailure } from "./explain.ts";
import { wordsToBot } from "./words-to-bot.ts";

export interface Router {
  /** Answers one interaction. Never rejects: failures are told to the member and logged. */
  onInteraction(interaction: Interaction): Promise<void>;
  /** Answers a message that mentions the bot, or was sent to it directly. Never rejects either. */
  onMessage(message: Message): Promise<void>;
  /** Reports that an event couldn't be read, if it says whom to tell. Never rejects either. */
  onUnread(event: UnreadEvent, rest: REST): Promise<void>;
}

/** Routes every interaction to its command or button handler, and is the one place that catches their errors. */
export function createRouter(options: AnsweringOptions): Router {
  const answering = new Answering(options);
  return {
    onInteraction: interaction => onInteraction(interaction, answering),
    onMessage: message => onMessage(message, answering),
    onUnread: (event, rest) => onUnread(event, rest, answering),
  };
}

async function onInteraction(interaction: Interaction, answering: Answering): Promise<void> {
  const { log } = answering;
  const started = performance.now();
  let what: Names = {};
  try {
    what = { ...namesOf(interaction), ...markOf(interaction.guildId, answering) };
    if (interaction.isAutocomplete()) return await suggest(interaction, answering);
    if (!isAnswerable(interaction)) return;
    const outcome = await lead(interaction, answering);
    const ms = Math.round(performance.now() - started);
    log.info({ ...what, outcome, ms }, "answered");
    answering.counted({ ...kindOf(interaction), outcome, ms });
  } catch (error) {
    const ms = Math.round(performance.now() - started);
    if (isDoneOrTooLate(error)) {
      log.info({ ...what, ms }, "done already, or too late");
    } else if (isAnswerable(interaction)) {
      const wording = await answering.wordingFor(interaction, "private");
      const outcome = await explain(interaction, error, what, { wording, log });
      answering.counted({ ...kindOf(interaction), outcome, ms });
    } else {
      logFailure(error, what, typedIn(interaction), { wording: wordingIn(interaction.locale), log });
    }
  }
}

function lead(interaction: Answerable, answering: Answering): Promise<Outcome> {
  if (interaction.isButton()) return answerPress(interaction, answering);
  if (interaction.isModalSubmit()) return takeForm(interaction, answering);
  if (interaction.isChatInputCommand()) return answerSlash(interaction, answering);
  return answerMenu(interaction, answering);
}

/** Missing access, missing permissions: the bot may read here but not write. */
const MAY_NOT_SPEAK: ReadonlySet<string | number> = new Set([50_001, 50_013]);

async function onMessage(message: Message, answering: Answering): Promise<void> {
  const { log, count } = answering;
  const started = performance.now();
  const audience = message.guildId === null ? "direct" : "public";
  const name = message.guildId === null ? "direct" : "mention";
  const what = { message: name, ...markOf(message.guildId, answering) };
  const counted = (outcome: Outcome) => {
    const ms = Math.round(performance.now() - started);
    answering.counted({ kind: "message", name, outcome, ms });
    return { outcome, ms };
  };
  try {
    const words = wordsToBot(message, message.client.user.id);
    if (words === null) return;
    const { mayAsk, answersMentions } = await answering.policyOf(message);
    // Everybody would see a refusal.
    if (!mayAsk || !answersMentions) return log.info(what, "mentions are not answered here");
    count.question(message.author.id, message.guildId);
    let outcome: Outcome = "answered";
    const context = await answering.contextOf(message, audience, noted => {
      outcome = noted;
    });
    const reply = await replyToPlainEnglish(words, context);
    await respondToMessage(message, reply, context.wording);
    log.info({ ...what, ...counted(outcome) }, "answered");
  } catch (error) {
    if (error instanceof DiscordAPIError && MAY_NOT_SPEAK.has(error.code))
      return log.info(what, "may not answer here");
    // Everybody would see the refusals: a flood of mentions is not answered with another.
    if (isTooMany(error)) {
      return log.info({ ...what, ...counted("refused") }, "not answered: too many questions");
    }
    const wording = await answering.wordingFor(message, audience);
    const { sentence, link, outcome } = logFailure(error, what, [message.content], { wording, log });
    counted(outcome);
    await respondToMessage(message, notice(sentence, link), wording).catch(second =>
      log.error({ ...what, cause: safeCause(second, [message.content]) }, "failed to say so"),
    );
  }
}

async function onUnread(
  { event, data, error }: UnreadEvent,
  rest: REST,
  answering: Answering,
): Promise<void> {
  const fields = error instanceof UnreadablePayloadError ? error.fields : [];
  const addressed = event === "INTERACTION_CREATE" ? Addressed.safeParse(data) : null;
  const wording = wordingIn(addressed?.data?.locale);
  const { sentence } = logFailure(error, { event, fields }, "unknown", { wording, log: answering.log });
  if (!addressed?.success) return;
  await respondUnread(addressed.data, sentence, rest).catch(second => {
    if (!isDoneOrTooLate(second))
      answering.log.error({ event, cause: safeCause(second, "unknown") }, "failed to say so");
  });
}

function markOf(guildId: string | null, answering: Answering): { readonly server?: string } {
  return guildId === null ? {} : { server: answering.markOf(guildId) };
}

function isTooMany(error: unknown): boolean {
  return error instanceof UserError && error.code === "too-many-questions";
}
