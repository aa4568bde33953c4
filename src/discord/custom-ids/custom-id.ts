import { z } from "zod";
import {
  addition,
  article,
  feed,
  file,
  list,
  maybeArticle,
  maybeDay,
  maybeSpeaker,
  moment,
  number,
  order,
  place,
  snowflake,
  speaker,
  verdict,
} from "./fields.ts";

/**
 * Every kind of button and form: its action, and its fields in the order in which they are written. Custom ids never
 * contain typed text, which is read from the message with the button.
 */
const PRESSES = z.discriminatedUnion("action", [
  /** The paragraph with its neighbours. */
  press("context", { place }),
  /** The same from an opened context; `at` is the middle paragraph to show. */
  press("turn", { place, at: number }),
  press("copy", { place }),
  press("carried", { place }),
  press("report", { place, verdict }),
  /** More passages for the question in the message, only in this article if one is given. */
  press("more", { article: maybeArticle }),
  /** Another page of a list, for one speaker or article if one is given. */
  press("page", {
    list,
    page: number,
    speaker: maybeSpeaker,
    article: maybeArticle,
    since: maybeDay,
    until: maybeDay,
  }),
  press("timeline", { order, page: number, speaker: maybeSpeaker, since: maybeDay, until: maybeDay }),
  /** Two people's words. A name that is not a key is read from the message, and so is the topic. */
  press("compare", { page: number, speaker: maybeSpeaker, other: maybeSpeaker }),
  press("speaker", { speaker }),
  press("quoted", { article }),
  press("summary", { article }),
  press("share", {}),
  press("delete", {}),

  /** The form for a pasted article. */
  press("library-text", {}),
  /** Buttons that open a form, and those forms. */
  press("library-part", { article }),
  press("library-details", { article }),
  press("library-list", { page: number }),
  press("library-show", { article }),
  press("library-refresh", { article }),
  /** `ask-…` asks first. */
  press("library-ask-remove", { article }),
  press("library-remove", { article }),
  press("library-undo", { addition }),
  press("library-ask-block", { article }),
  press("library-block", { article }),
  press("library-block-domain", {}),
  press("library-blocked", { page: number }),
  /** Opens the form in which a manager says who it was, and is the id of that form. */
  press("library-correct", { place }),
  press("library-uncorrect", { place }),
  press("library-corrections", { page: number }),
  /** Open the forms for the settings of one channel or role, and are the ids of those forms. */
  press("library-channel", { channel: snowflake }),
  press("library-role", { role: snowflake }),
  /** The answer "no" to any question. */
  press("library-keep", {}),
  press("library-feeds", { page: number }),
  press("library-unfollow", { feed }),
  /** The zips of an export from this one on, from 1: behind the file with this id, which was added then. */
  press("library-export", { part: number, after: file, added: moment }),
]);

/** What a button does, with everything it needs; the rest is read from its message. */
export type Press = Readonly<z.output<typeof PRESSES>>;

/** Which list is paged. Typed filters (speaker, topic, search) are read from the message. */
export type ListPress = Omit<Extract<Press, { readonly action: "page" }>, "action" | "page">;

export type TimelineOrder = Extract<Press, { readonly action: "timeline" }>["order"];

/** Buttons and forms of `/library`. */
export type LibraryPress = Extract<Press, { readonly action: `library-${string}` }>;

/** Answered by the slash command named before the dash, for both forms and buttons. */
export type CommandPress = Extract<Press, { readonly action: `${string}-${string}` }>;

export function isCommandPress(press: Press): press is CommandPress {
  return press.action.includes("-");
}

/** Name of the slash command that answers: `library` for the action `library-text`. */
export function commandOf({ action }: CommandPress): string {
  return action.slice(0, action.indexOf("-"));
}

const VERSION = "v1";

/**
 * Writes a button's data as its custom id: `v1:<action>:<fields>`, at most 100 characters.
 *
 * @example writeCustomId({ action: "summary", article }) // "v1:summary:0f3k9q2m1a"
 */
export function writeCustomId(press: Press): string {
  const { action, ...fields } = z.encode(PRESSES, press);
  const written = new Map(Object.entries<string | readonly string[]>(fields));
  const parts = (FIELDS.get(action) ?? []).flatMap(({ name }) => written.get(name) ?? []);
  return `${VERSION}:${action}:${parts.join(".")}`;
}

/**
 * The data of a pressed button; null if the id is from another version, damaged, or not the bot's.
 * Total and strict: `writeCustomId` writes the same id for any result.
 */
export function readCustomId(customId: string): Press | null {
  const [version, action, payload, ...rest] = customId.split(":");
  if (version !== VERSION || action === undefined || payload === undefined || rest.length > 0) return null;
  const fields = FIELDS.get(action);
  if (!fields) return null;
  const parts = payload === "" ? [] : payload.split(".");
  const written = fields.map(({ name, length }) => [
    name,
    length === 1 ? parts.shift() : parts.splice(0, length),
  ]);
  const { data } = PRESSES.safeParse({ action, ...Object.fromEntries(written) });
  return data && parts.length === 0 && writeCustomId(data) === customId ? data : null;
}

/** The fields of each action, in the order in which they are written, and how many parts they take. */
const FIELDS = new Map<string, readonly { readonly name: string; readonly length: number }[]>(
  PRESSES.options.map(({ shape: { action, ...fields } }) => [
    action.value,
    Object.entries(fields).map(([name, field]) => ({ name, length: field === place ? 4 : 1 })),
  ]),
);

function press<const Action extends string, const Fields extends z.ZodRawShape>(
  action: Action,
  fields: Fields,
) {
  return z.object({ action: z.literal(action), ...fields });
}
