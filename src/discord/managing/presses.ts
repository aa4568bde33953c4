import type { ModalSubmitInteraction } from "discord.js";
import type { CommandContext, PressedComponents } from "../answering/command.ts";
import { expired } from "../answering/expired.ts";
import type { Form, Reply } from "../message/reply.ts";
import type { LibraryPress } from "../presses/custom-id.ts";
import { detailsForm, partForm, takeDetails, takePart, takeText, textForm } from "./adding/adding-text.ts";
import { askBlock, blockDomainNow, blockNow, turnBlocked } from "./blocking/blocking.ts";
import { exportFrom } from "./exporting/exporting.ts";
import { turnFeeds, unfollow } from "./feeds/feeds.ts";
import { replyWithArticle, turnList } from "./listing/listing.ts";
import { refreshNow } from "./refreshing/refreshing.ts";
import { askRemove, removeNow, undo } from "./removing/removing.ts";
import { said } from "./reply-parts.ts";

/** The reply to a button of `/library`, or the form that it opens. */
export async function replyToLibraryPress(
  press: LibraryPress,
  pressed: PressedComponents,
  context: CommandContext,
): Promise<Reply | Form> {
  switch (press.action) {
    case "library-text":
      return textForm(context);
    case "library-part":
      return partForm(press.article, context);
    case "library-details":
      return detailsForm(press.article, context);
    case "library-list":
      return turnList(press.page, pressed, context);
    case "library-show":
      return replyWithArticle(press.article, context);
    case "library-refresh":
      return refreshNow(press.article, context);
    case "library-ask-remove":
      return askRemove(press.article, context);
    case "library-remove":
      return removeNow(press.article, context);
    case "library-ask-block":
      return askBlock(press.article, context);
    case "library-block":
      return blockNow(press.article, context);
    case "library-block-domain":
      return blockDomainNow(pressed, context);
    case "library-blocked":
      return turnBlocked(press.page, context);
    case "library-undo":
      return undo(press.addition, context);
    case "library-keep":
      return said(context.wording.library.remove.kept, "neutral");
    case "library-feeds":
      return turnFeeds(press.page, context);
    case "library-unfollow":
      return unfollow(press.feed, context);
    case "library-export":
      return exportFrom(press.part, context);
  }
}

/** Takes a form of `/library`. */
export async function takeLibraryForm(
  press: LibraryPress,
  interaction: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  switch (press.action) {
    case "library-text":
      return takeText(interaction, context);
    case "library-part":
      return takePart(press.article, interaction, context);
    case "library-details":
      return takeDetails(press.article, interaction, context);
    default:
      throw expired(context);
  }
}
