import type { ButtonInteraction, ModalSubmitInteraction } from "discord.js";
import { UserError } from "../../errors.ts";
import type { Answering } from "../answering/answering.ts";
import { audienceOf, isOnPrivate } from "../answering/audience.ts";
import { expired } from "../answering/expired.ts";
import { checkMayAsk, checkMayUse } from "../answering/may-use.ts";
import type { Outcome } from "../answering/outcome.ts";
import { isAsker, mayManageMessages, mayManageServer } from "../answering/rights.ts";
import { maySpeak } from "../answering/where.ts";
import {
  type CommandPress,
  commandOf,
  isCommandPress,
  type Press,
  readCustomId,
} from "../custom-ids/custom-id.ts";
import { notice } from "../message/notice.ts";
import { respondWithContent, respondWithCopy } from "../message/respond.ts";
import { pressButton } from "../render/buttons.ts";
import { articleAt, copyCitation, replyToPress, turnsPages } from "./reply-to-press.ts";
import { sharedCopy } from "./shared-copy.ts";

/** Handles a pressed button. */
export async function answerPress(interaction: ButtonInteraction, answering: Answering): Promise<Outcome> {
  const press = readCustomId(interaction.customId);
  if (!press) throw expired();
  // A reply can always be deleted.
  if (press.action === "delete") {
    await deleteReply(interaction);
    return "answered";
  }
  answering.count.press(interaction.user.id, interaction.guildId);
  if (isCommandPress(press)) return answerCommandPress(interaction, press, answering);
  const isChange = turnsPages(press) && (isOnPrivate(interaction) || isAsker(interaction));
  const manner = isChange ? "change" : "private";
  switch (press.action) {
    case "copy": {
      const context = await answering.contextOf(interaction, audienceOf(interaction, manner));
      await respondWithContent(interaction, await copyCitation(press.place, context));
      return "answered";
    }
    case "report":
      return noteReport(interaction, press, answering);
    case "share":
      await share(interaction, answering);
      return "answered";
    default:
      return answering.reply(interaction, manner, context => {
        checkMayAsk(context);
        return replyToPress(press, componentsOf(interaction), context);
      });
  }
}

/** Passes a form to the command that opened it. */
export async function takeForm(interaction: ModalSubmitInteraction, answering: Answering): Promise<Outcome> {
  const press = readCustomId(interaction.customId);
  const command = press && isCommandPress(press) ? answering.slash.get(commandOf(press)) : undefined;
  return answering.reply(interaction, isOnPrivate(interaction) ? "change" : "private", async context => {
    if (!press || !isCommandPress(press) || !command?.submit) throw expired();
    checkMayUse(command, context);
    return command.submit(interaction, context, press);
  });
}

async function answerCommandPress(
  interaction: ButtonInteraction,
  press: CommandPress,
  answering: Answering,
): Promise<Outcome> {
  const command = answering.slash.get(commandOf(press));
  return answering.reply(interaction, isOnPrivate(interaction) ? "change" : "private", async context => {
    if (!command?.press) throw expired();
    checkMayUse(command, context);
    return command.press(press, componentsOf(interaction), context);
  });
}

function noteReport(
  interaction: ButtonInteraction,
  { place, verdict }: Extract<Press, { action: "report" }>,
  answering: Answering,
): Promise<Outcome> {
  return answering.reply(interaction, "private", async context => {
    const article = await articleAt(place, context);
    await context.acknowledge();
    const report = { article: article.key, paragraph: place.paragraph, verdict };
    context.report(report);
    if (answering.count.isReportTold(interaction.user.id, interaction.guildId)) {
      await context.server?.tellManagers({ kind: "passage-report", report, place, article });
    }
    const { wording, isManager, server } = context;
    const correct = pressButton(wording.library.corrections.button, { action: "library-correct", place });
    // A manager who can correct it need not wait until the others are notified.
    return isManager && server
      ? notice(wording.notices.reportedByManager, correct)
      : notice(wording.notices.reported);
  });
}

async function share(interaction: ButtonInteraction, answering: Answering): Promise<void> {
  if (!maySpeak(interaction)) throw new UserError("not-allowed", ({ notices }) => notices.cannotShare);
  const { sharing } = await answering.policyOf(interaction);
  if (sharing === "nobody" || (sharing === "managers" && !mayManageServer(interaction))) {
    throw new UserError("not-allowed", ({ notices }) => notices.mayNotShare);
  }
  answering.count.question(interaction.user.id, interaction.guildId);
  // The words are copied unchanged, the rest in the member's language.
  const { library, wording } = await answering.contextOf(interaction, "private");
  const copy = sharedCopy(componentsOf(interaction), library, wording);
  if (!copy) throw new UserError("expired", ({ notices }) => notices.nothingToShare);
  await respondWithCopy(interaction, copy);
}

async function deleteReply(interaction: ButtonInteraction): Promise<void> {
  if (!isAsker(interaction) && !mayManageMessages(interaction)) {
    throw new UserError("not-yours", ({ notices }) => notices.notYours);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

function componentsOf({ message }: ButtonInteraction) {
  return message.components.map(component => component.toJSON());
}
