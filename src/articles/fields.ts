import { z } from "zod";
import { shorten } from "../text/cut.ts";
import { readDay } from "./day.ts";
import { UnreadableError } from "./unread.ts";

/** How much of a wrong value is told, in UTF-16 code units. */
const MAX_SHOWN = 60;

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform(value => value?.trim() || null);

/** Reads a day as files give it: `2024-11-18`, an ISO time (its own day), "18 November 2024", "Nov 18, 2024". */
const day = text.transform((value, context) => {
  if (value === null) return null;
  const date = readDay(value);
  if (date === null) context.addIssue(`"${shorten(value, MAX_SHOWN)}" is not a date; write YYYY-MM-DD`);
  return date;
});

const link = text.pipe(z.url({ protocol: /^https?$/, error: "is not a full http(s) address" }).nullable());

/** What a file may say of its article beside the text. Unknown fields are left alone. */
export const GivenFields = z.object({
  id: text,
  title: text,
  date: day,
  author: z.union([text, z.array(z.string()).transform(names => names.join(", ") || null)]),
  publisher: text,
  url: link,
  language: text,
});
export type GivenFields = z.infer<typeof GivenFields>;

/**
 * Checks what a file says of its article.
 *
 * @throws {UnreadableError} that names the field and what is wrong with it
 */
export function readFields<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join(".")}: ${message}` : message,
  );
  throw new UnreadableError(problems.join("; "), { cause: parsed.error });
}
