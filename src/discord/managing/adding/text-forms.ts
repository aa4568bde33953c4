import { type APILabelComponent, ComponentType, type ModalSubmitFields, TextInputStyle } from "discord.js";
import type { Article, ArticleKey } from "../../../articles/article.ts";
import { readDay } from "../../../articles/day.ts";
import { isWebLink } from "../../../articles/fields.ts";
import type { TypedFields } from "../../../library/records/records.ts";
import { shorten } from "../../../text/cut.ts";
import type { Wording } from "../../../wording/wording.ts";
import type { CommandContext } from "../../answering/command.ts";
import { writeCustomId } from "../../custom-ids/custom-id.ts";
import { dayOf } from "../../message/day-of.ts";
import type { Form } from "../../message/reply.ts";

/** Discord's own limit for one field of a form. */
const MAX_TEXT = 4_000;

/** Lengths of title, date, author and link; anything longer isn't one. */
const LENGTHS = { title: 300, date: 40, author: 200, link: 2_000 } as const;

const MAX_SHOWN = 80;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The form of `/library add text`. */
export function textForm(wording: Wording): Form {
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

/** The form for continuing a pasted article. */
export function partForm(key: ArticleKey, { form }: Wording["library"]): Form {
  return {
    modal: {
      custom_id: writeCustomId({ action: "library-part", article: key }),
      title: form.part,
      components: [field("text", form.partText, { maxLength: MAX_TEXT, isRequired: true, isLong: true })],
    },
  };
}

/** The form for title, date, author and link of a pasted article, filled in with the known ones. */
export function detailsForm(article: Article, wording: Wording): Form {
  return {
    modal: {
      custom_id: writeCustomId({ action: "library-details", article: article.key }),
      title: wording.library.form.details,
      components: detailFields(wording, {
        title: article.hasOwnTitle ? article.title : "",
        date: article.date ?? "",
        author: article.author ?? "",
        link: article.url ?? "",
      }),
    },
  };
}

/** What was typed into the fields of a form, and which of it can't be used. */
export function readDetails(
  fields: ModalSubmitFields,
  { now, wording }: CommandContext,
): { readonly typed: TypedFields; readonly remarks: readonly string[] } {
  const { added } = wording.library;
  const remarks: string[] = [];
  const title = fields.getTextInputValue("title").trim();
  const author = fields.getTextInputValue("author").trim();
  const date = fields.getTextInputValue("date").trim();
  const link = fields.getTextInputValue("link").trim();
  const day = readDay(date);
  if (date !== "" && day === null) remarks.push(added.badDate(shorten(date, MAX_SHOWN)));
  // Where the next day has already begun, its date is at most tomorrow's here.
  const tomorrow = dayOf(new Date(now().getTime() + DAY_MS));
  if (day !== null && day > tomorrow) remarks.push(added.futureDate(wording.date(day)));
  const isLink = isWebLink(link);
  if (link !== "" && !isLink) remarks.push(added.badLink(shorten(link, MAX_SHOWN)));
  return {
    typed: {
      ...(title !== "" && { title }),
      ...(author !== "" && { author }),
      ...(day !== null && { date: day }),
      ...(isLink && { url: link }),
    },
    remarks,
  };
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
