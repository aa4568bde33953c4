import {
  type APILabelComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import type { Article, ArticleKey } from "../../../articles/article.ts";
import { GivenFields } from "../../../articles/fields.ts";
import { UserError } from "../../../errors.ts";
import type { AddReport } from "../../../library/add-report.ts";
import type { TypedFields } from "../../../library/store/records.ts";
import { shorten } from "../../../text/cut.ts";
import type { Wording } from "../../../wording/english.ts";
import type { CommandContext } from "../../answering/command.ts";
import { expired } from "../../answering/expired.ts";
import { dayOf } from "../../answering/options.ts";
import type { Form, Reply, ReplyFile } from "../../message/reply.ts";
import { writeCustomId } from "../../presses/custom-id.ts";
import { rememberAddition } from "../last-addition.ts";
import { said } from "../reply-parts.ts";
import { type Managed, managed, ownArticle } from "../server-library-of.ts";
import { add, replyWithAddition } from "./adding.ts";
import { renderDescribed } from "./render-addition.ts";

/** Discord's own limit for one field of a form. */
const MAX_TEXT = 4_000;

/** Of title, date, author and link; longer ones are no such thing. */
const LENGTHS = { title: 300, date: 40, author: 200, link: 2_000 } as const;

const MAX_SHOWN = 80;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The form of `/library add text`. */
export function textForm({ wording }: CommandContext): Form {
  const { form } = wording.library;
  return {
    modal: {
      custom_id: writeCustomId({ action: "library-text" }),
      title: form.title,
      components: [
        ...detailFields(wording, {}),
        field("text", form.text, {
          maxLength: MAX_TEXT,
          isRequired: true,
          isLong: true,
          hint: form.textHint,
        }),
      ],
    },
  };
}

/** The form in which a pasted article is gone on with. */
export async function partForm(key: ArticleKey, context: CommandContext): Promise<Form> {
  const { form } = context.wording.library;
  checkPasted(key, await managed(context));
  return {
    modal: {
      custom_id: writeCustomId({ action: "library-part", article: key }),
      title: form.part,
      components: [field("text", form.partText, { maxLength: MAX_TEXT, isRequired: true, isLong: true })],
    },
  };
}

/** The form for title, date, author and link of a pasted article, with what is known of them. */
export async function detailsForm(key: ArticleKey, context: CommandContext): Promise<Form> {
  const article = checkPasted(key, await managed(context));
  return {
    modal: {
      custom_id: writeCustomId({ action: "library-details", article: key }),
      title: context.wording.library.form.details,
      components: detailFields(context.wording, {
        title: article.hasOwnTitle ? article.title : "",
        date: article.date ?? "",
        author: article.author ?? "",
        link: article.url ?? "",
      }),
    },
  };
}

/** Keeps what was pasted. What of it can't be used is said; what is not kept at all is given back. */
export async function takeText(interaction: ModalSubmitInteraction, context: CommandContext): Promise<Reply> {
  const place = await managed(context);
  const text = interaction.fields.getTextInputValue("text");
  const { typed, remarks } = typedIn(interaction, context);
  const tooOften = whyNotNow(place);
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
    place,
  );
  return replyWithAddition(report, place, {
    remarks: report.added.length > 0 ? remarks : [],
    givenBack: isLost(report) ? givenBack(text) : null,
  });
}

/** Puts another part behind a pasted article, which becomes another article by it. */
export async function takePart(
  key: ArticleKey,
  interaction: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  const { server, own } = place;
  const { added } = context.wording.library;
  const part = interaction.fields.getTextInputValue("text");
  const tooOften = whyNotNow(place);
  if (tooOften !== null) return replyWithLost(tooOften, part, context);
  // Removed meanwhile, gone on with from another message, or read at its source, which nobody may go on with.
  const report = isPasted(key, place) ? await own.append(key, part) : null;
  if (!report) return replyWithLost(context.wording.notices.expired, part, context);
  rememberAddition(own, { at: context.now(), report });
  if (report.added.length > 0) await server.tellManagers({ kind: "added", by: server.memberId, report });
  return replyWithAddition(report, place, {
    heading: added.appended,
    givenBack: isLost(report) ? givenBack(part) : null,
  });
}

/** Changes title, date, author and link of a pasted article. */
export async function takeDetails(
  key: ArticleKey,
  interaction: ModalSubmitInteraction,
  context: CommandContext,
): Promise<Reply> {
  const place = await managed(context);
  const { own, server } = place;
  const { typed, remarks } = typedIn(interaction, context);
  const article = isPasted(key, place) ? await own.describe(key, typed) : null;
  if (!article) throw expired(context);
  await server.tellManagers({ kind: "described", by: server.memberId, article });
  return renderDescribed(article, remarks, context);
}

/** Whether an article is one that was pasted here, and stands for itself: not behind what was fetched. */
function isPasted(key: ArticleKey, { own }: Managed): boolean {
  return own.articles.find(({ article }) => article.key === key)?.article.origin.kind === "pasted";
}

function checkPasted(key: ArticleKey, place: Managed): Article {
  const { article } = ownArticle(key, place);
  if (article.origin.kind !== "pasted") throw expired(place.context);
  return article;
}

function typedIn(
  { fields }: ModalSubmitInteraction,
  { now, wording }: CommandContext,
): { readonly typed: TypedFields; readonly remarks: readonly string[] } {
  const { added } = wording.library;
  const remarks: string[] = [];
  const title = fields.getTextInputValue("title").trim();
  const author = fields.getTextInputValue("author").trim();
  const date = fields.getTextInputValue("date").trim();
  const link = fields.getTextInputValue("link").trim();
  const day = GivenFields.shape.date.safeParse(date);
  if (!day.success) remarks.push(added.badDate(shorten(date, MAX_SHOWN)));
  // Where the day has begun already it is not later than tomorrow here.
  const tomorrow = dayOf(new Date(now().getTime() + DAY_MS));
  if (day.data && day.data > tomorrow) remarks.push(added.futureDate(wording.date(day.data)));
  const url = GivenFields.shape.url.safeParse(link);
  if (!url.success) remarks.push(added.badLink(shorten(link, MAX_SHOWN)));
  return {
    typed: {
      ...(title !== "" && { title }),
      ...(author !== "" && { author }),
      ...(day.data && { date: day.data }),
      ...(url.data && { url: url.data }),
    },
    remarks,
  };
}

/** Counts the addition; why it must wait, or null. */
function whyNotNow({ server }: Managed): string | null {
  try {
    server.countAddition();
    return null;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** Why a text was not kept, with the text: it was typed into a form that can't be opened again. */
function replyWithLost(why: string, text: string, { wording }: CommandContext): Reply {
  const reply = said(why, "nothing", wording.library.added.textGivenBack);
  return { ...reply, files: [givenBack(text)] };
}

/** Whether nothing was kept of a text that isn't here already. */
function isLost({ added, refused }: AddReport): boolean {
  return added.length === 0 && !refused.some(({ why }) => why.kind === "present");
}

function givenBack(text: string): ReplyFile {
  return { name: "your-text.txt", bytes: new TextEncoder().encode(text) };
}

function detailFields(
  { library }: Wording,
  values: Partial<Readonly<Record<keyof typeof LENGTHS, string>>>,
): APILabelComponent[] {
  const { form } = library;
  const details = (id: keyof typeof LENGTHS, label: string, hint?: string) => {
    const value = shorten(values[id] ?? "", LENGTHS[id]);
    return field(id, label, { maxLength: LENGTHS[id], value, ...(hint !== undefined && { hint }) });
  };
  return [
    details("title", form.articleTitle),
    details("date", form.date, form.dateHint),
    details("author", form.author),
    details("link", form.link, form.linkHint),
  ];
}

interface FieldDetails {
  readonly maxLength: number;
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
  readonly hint?: string;
  readonly value?: string;
}

function field(
  id: string,
  label: string,
  { maxLength, isRequired = false, isLong = false, hint, value }: FieldDetails,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: isRequired,
      max_length: maxLength,
      ...(hint !== undefined && { placeholder: hint }),
      ...(value !== undefined && value !== "" && { value }),
    },
  };
}
