import type { ModalSubmitInteraction } from "discord.js";
import type { Article, ArticleKey } from "../../../articles/article.ts";
import { UserError } from "../../../errors.ts";
import type { AddReport } from "../../../library/records/add-report.ts";
import { shorten } from "../../../text/cut.ts";
import type { CommandContext } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import { dayOf } from "../../message/day-of.ts";
import type { Reply, ReplyFile } from "../../message/reply.ts";
import { noticeReply } from "../reply-parts.ts";
import { type Managed, ownArticle, serverLibraryOf } from "../server-library-of.ts";
import { type Subcommand, subcommandData } from "../subcommand.ts";
import { add, replyWithAddition } from "./add.ts";
import { renderDescribed } from "./render-addition.ts";
import { detailsForm, partForm, readDetails, textForm } from "./text-forms.ts";

const MAX_SHOWN = 80;

/** `/library add text`: a form for a pasted article, and those that add to it or change its details. */
export const addText = {
  data: subcommandData("text", ({ library }) => library.commands.addText),

  execute: async (_, { wording }) => textForm(wording),

  presses: {
    "library-text": async (_, { wording }) => textForm(wording),
    "library-part": async ({ article: key }, context) => {
      checkPasted(key, await serverLibraryOf(context));
      return partForm(key, context.wording.library);
    },
    "library-details": async ({ article }, context) =>
      detailsForm(checkPasted(article, await serverLibraryOf(context)), context.wording),
  },

  forms: {
    "library-text": (_, context, interaction) => saveText(interaction, context),
    "library-part": ({ article }, context, interaction) => savePart(article, interaction, context),
    "library-details": ({ article }, context, interaction) => saveDetails(article, interaction, context),
  },
} as const satisfies Subcommand;

/** Stores a pasted article. Problems are reported; a text that can't be stored at all is returned. */
async function saveText(interaction: ModalSubmitInteraction, context: CommandContext): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const text = interaction.fields.getTextInputValue("text");
  const { typed, remarks } = readDetails(interaction.fields, context);
  await context.acknowledge();
  const tooOften = whyNotNow(managed);
  if (tooOften !== null) return replyWithLost(tooOften, text, context);
  const report = await add(
    [
      {
        name: `${shorten(typed.title ?? "pasted", MAX_SHOWN)}.txt`,
        bytes: new TextEncoder().encode(text),
        origin: { kind: "pasted", on: dayOf(context.now()) },
        typed,
      },
    ],
    managed,
  );
  return replyWithAddition(report, managed, {
    remarks: report.added.length > 0 ? remarks : [],
    givenBack: isLost(report) ? givenBack(text) : null,
  });
}

/** Appends another part to a pasted article, which becomes another article. */
async function savePart(
  key: ArticleKey,
  interaction: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const { server, own } = managed;
  const { added } = context.wording.library;
  const part = interaction.fields.getTextInputValue("text");
  await context.acknowledge();
  const tooOften = whyNotNow(managed);
  if (tooOften !== null) return replyWithLost(tooOften, part, context);
  // Removed meanwhile, continued from another message, or read at its source, which can't be extended.
  const report = isPasted(key, managed) ? await own.append(key, part) : null;
  if (!report) return replyWithLost(context.wording.notices.expired, part, context);
  own.lastAddition = { at: context.now(), report };
  if (report.added.length > 0) await server.tellManagers({ kind: "added", by: server.memberId, report });
  return replyWithAddition(report, managed, {
    heading: added.appended,
    givenBack: isLost(report) ? givenBack(part) : null,
  });
}

/** Changes title, date, author and link of a pasted article. */
async function saveDetails(
  key: ArticleKey,
  interaction: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const managed = await serverLibraryOf(context);
  const { own, server } = managed;
  const { typed, remarks } = readDetails(interaction.fields, context);
  await context.acknowledge();
  const article = isPasted(key, managed) ? await own.describe(key, typed) : null;
  if (!article) throw expired();
  await server.tellManagers({ kind: "described", by: server.memberId, article });
  return renderDescribed(article, remarks, context);
}

/** Whether an article was pasted here and is shown itself, not the same text fetched from a source. */
function isPasted(key: ArticleKey, { own }: Managed): boolean {
  return own.articles.find(({ article }) => article.key === key)?.article.origin.kind === "pasted";
}

function checkPasted(key: ArticleKey, managed: Managed): Article {
  const { article } = ownArticle(key, managed);
  if (article.origin.kind !== "pasted") throw expired();
  return article;
}

/** Counts the addition; returns why it must wait, or null. */
function whyNotNow({ server, context }: Managed): string | null {
  try {
    server.countAddition();
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.sentence(context.wording);
    throw error;
  }
}

/** Why a text was not stored, along with the text: it was typed into a form that can't be opened again. */
function replyWithLost(why: string, text: string, { wording }: CommandContext): Reply {
  const reply = noticeReply(why, "nothing", wording.library.added.textGivenBack);
  return { ...reply, files: [givenBack(text)] };
}

/** Whether a text that isn't already here was not stored at all. */
function isLost({ added, refused }: AddReport): boolean {
  return added.length === 0 && !refused.some(({ why }) => why.kind === "present");
}

function givenBack(text: string): ReplyFile {
  return { name: "your-text.txt", bytes: new TextEncoder().encode(text) };
}
