import { z } from "zod";
import { MENU_SCHEMAS } from "./component-schema.ts";
import { LIMITS } from "./discord-limits.ts";

/** The outer shape of an answer; `data` is read with the schema for its type. */
export const CallbackSchema = z.strictObject({
  type: z.literal([1, 4, 5, 6, 7, 8, 9, 10, 12]),
  data: z.unknown().optional(),
  // discord.js adds these to every callback; Discord's own document doesn't mention them.
  tts: z.boolean().optional(),
  enforce_nonce: z.boolean().optional(),
});

/** Only "ephemeral" may be set when deferring. */
export const DeferSchema = z.strictObject({ flags: z.int().nullish() }).nullish();

const choice = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    name: z.string().min(1).max(LIMITS.autocomplete.name),
    name_localizations: z.record(z.string(), z.string()).nullable().exactOptional(),
    value,
  });

export const ChoicesSchema = z.strictObject({
  choices: z
    .array(choice(z.union([z.string().max(LIMITS.autocomplete.value), z.number()])))
    .max(LIMITS.autocomplete.choices),
});

const TextInputSchema = z.strictObject({
  type: z.literal(4),
  id: z.int().optional(),
  custom_id: z.string().min(1).max(LIMITS.component.customId),
  style: z.literal([1, 2]),
  label: z.string().min(1).max(LIMITS.modal.label).optional(),
  min_length: z.int().min(0).max(LIMITS.modal.textInput).optional(),
  max_length: z.int().min(1).max(LIMITS.modal.textInput).optional(),
  required: z.boolean().optional(),
  value: z.string().max(LIMITS.modal.textInput).optional(),
  placeholder: z.string().max(100).optional(),
});

const FileUploadSchema = z.strictObject({
  type: z.literal(19),
  id: z.int().optional(),
  custom_id: z.string().min(1).max(LIMITS.component.customId),
  min_values: z.int().min(0).max(10).optional(),
  max_values: z.int().min(1).max(10).optional(),
  required: z.boolean().optional(),
});

/** A form: text inputs, menus and uploads in labels (or, the older way, text inputs in rows). */
export const ModalSchema = z.strictObject({
  custom_id: z.string().min(1).max(LIMITS.component.customId),
  title: z.string().min(1).max(LIMITS.modal.title),
  components: z
    .array(
      z.discriminatedUnion("type", [
        z.strictObject({
          type: z.literal(1),
          id: z.int().optional(),
          components: z.array(TextInputSchema).length(1),
        }),
        z.strictObject({
          type: z.literal(18),
          id: z.int().optional(),
          label: z.string().min(1).max(LIMITS.modal.label),
          description: z.string().max(100).optional(),
          component: z.discriminatedUnion("type", [TextInputSchema, ...MENU_SCHEMAS, FileUploadSchema]),
        }),
        z.strictObject({
          type: z.literal(10),
          id: z.int().optional(),
          content: z.string().min(1).max(4_000),
        }),
      ]),
    )
    .min(1)
    .max(LIMITS.modal.components),
});

/** A form that the bot shows; "modal" in Discord's words. */
export type Modal = z.infer<typeof ModalSchema>;
