import { Locale } from "discord.js";
import { z } from "zod";
import { LIMITS } from "./discord-limits.ts";

/** Letters, digits, `-`, `_` and `'`, in lower case where there is one. */
const chatInputName = z
  .string()
  .max(LIMITS.command.name)
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u, "String value did not match validation regex.")
  .refine(name => name === name.toLowerCase(), "String value did not match validation regex.");
const description = z.string().min(1).max(LIMITS.command.description);
/** By Discord's locales; each translation follows the rules for the text itself. */
const translated = (text: z.ZodType<string>) => z.partialRecord(z.enum(Locale), text).nullish();

const named = {
  name: chatInputName,
  name_localizations: translated(chatInputName),
  description,
  description_localizations: translated(description),
};
const basic = { ...named, required: z.boolean().optional() };
const choiceName = z.string().min(1).max(LIMITS.command.choice);
const choicesOf = <T extends z.ZodType<string> | z.ZodType<number>>(value: T) =>
  z
    .array(
      z.strictObject({
        name: choiceName,
        name_localizations: translated(choiceName),
        value,
      }),
    )
    .max(LIMITS.command.choices)
    .optional();
const autocomplete = z.boolean().optional();
const bound = z.number().optional();

const BasicOptionSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal(3),
    ...basic,
    autocomplete,
    choices: choicesOf(z.string().max(LIMITS.command.choice)),
    min_length: z.int().min(0).max(6_000).optional(),
    max_length: z.int().min(1).max(6_000).optional(),
  }),
  z.strictObject({
    type: z.literal(4),
    ...basic,
    autocomplete,
    choices: choicesOf(z.int()),
    min_value: bound,
    max_value: bound,
  }),
  z.strictObject({ type: z.literal(5), ...basic }),
  z.strictObject({ type: z.literal([6, 8, 9, 11]), ...basic }),
  z.strictObject({ type: z.literal(7), ...basic, channel_types: z.array(z.int()).optional() }),
  z.strictObject({
    type: z.literal(10),
    ...basic,
    autocomplete,
    choices: choicesOf(z.number()),
    min_value: bound,
    max_value: bound,
  }),
]);

const SubcommandSchema = z.strictObject({
  type: z.literal(1),
  ...named,
  options: z.array(BasicOptionSchema).max(LIMITS.command.options).optional(),
});
const SubcommandGroupSchema = z.strictObject({
  type: z.literal(2),
  ...named,
  options: z.array(SubcommandSchema).max(LIMITS.command.options).optional(),
});

const OptionSchema = z.discriminatedUnion("type", [
  BasicOptionSchema,
  SubcommandSchema,
  SubcommandGroupSchema,
]);

const shared = {
  id: z.string().optional(),
  /** discord.js sends a string of digits, the OpenAPI document says integer; Discord accepts both. */
  default_member_permissions: z.union([z.string().regex(/^\d+$/), z.int().transform(String)]).nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.literal([0, 1, 2])).nullish(),
  integration_types: z.array(z.literal([0, 1])).nullish(),
  nsfw: z.boolean().nullish(),
};

const ChatInputSchema = z.strictObject({
  ...shared,
  /** A slash command if left out. */
  type: z.literal(1).optional(),
  ...named,
  options: z.array(OptionSchema).max(LIMITS.command.options).nullish(),
});
const menuName = z.string().min(1).max(LIMITS.command.name);
const ContextMenuSchema = z.strictObject({
  ...shared,
  type: z.literal([2, 3]),
  name: menuName,
  name_localizations: translated(menuName),
  description: z.literal("").nullish(),
  description_localizations: translated(z.literal("")),
  options: z.array(z.never()).nullish(),
});

/** One command as a bot registers it. */
export const CommandBodySchema = z.discriminatedUnion("type", [ContextMenuSchema, ChatInputSchema]);

/** Slash command (1), user menu (2) or message menu (3). */
export function kindOf({ type }: CommandBody): 1 | 2 | 3 {
  return type ?? 1;
}

export type CommandBody = z.infer<typeof CommandBodySchema>;
export type CommandOption = z.infer<typeof OptionSchema>;
export type BasicOption = z.infer<typeof BasicOptionSchema>;
