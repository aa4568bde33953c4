import { z } from "zod";
import { TopLevelComponentSchema } from "./component-schema.ts";
import { LIMITS } from "./discord-limits.ts";

const url = z
  .string()
  .max(2_048)
  .regex(/^(?:https?|attachment):\/\/\S/i, "Not a well formed URL.");

const EmbedSchema = z.strictObject({
  type: z.string().exactOptional(),
  title: z.string().max(LIMITS.embed.title).exactOptional(),
  description: z.string().max(LIMITS.embed.description).exactOptional(),
  url: url.exactOptional(),
  timestamp: z.string().exactOptional(),
  color: z.int().min(0).max(0xffffff).exactOptional(),
  footer: z
    .strictObject({ text: z.string().max(LIMITS.embed.footer), icon_url: url.exactOptional() })
    .exactOptional(),
  image: z.strictObject({ url }).exactOptional(),
  thumbnail: z.strictObject({ url }).exactOptional(),
  author: z
    .strictObject({
      name: z.string().min(1).max(LIMITS.embed.author),
      url: url.exactOptional(),
      icon_url: url.exactOptional(),
    })
    .exactOptional(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(LIMITS.embed.fieldName),
        value: z.string().min(1).max(LIMITS.embed.fieldValue),
        inline: z.boolean().exactOptional(),
      }),
    )
    .max(LIMITS.embed.fields)
    .exactOptional(),
});

/**
 * What a bot may send as a message, in a channel, as an answer or as an edit: the shape and the limits of single
 * fields.
 * Rules across several fields are in `message-rules.ts`.
 */
export const MessageBodySchema = z.strictObject({
  content: z.string().max(LIMITS.message.content).nullable().exactOptional(),
  embeds: z.array(EmbedSchema).max(LIMITS.message.embeds).nullable().exactOptional(),
  components: z.array(TopLevelComponentSchema).max(LIMITS.message.components).nullable().exactOptional(),
  flags: z.int().min(0).nullable().exactOptional(),
  allowed_mentions: z
    .strictObject({
      parse: z.array(z.enum(["users", "roles", "everyone"])).exactOptional(),
      users: z.array(z.string()).max(100).exactOptional(),
      roles: z.array(z.string()).max(100).exactOptional(),
      replied_user: z.boolean().exactOptional(),
    })
    .nullable()
    .exactOptional(),
  attachments: z
    .array(
      z.strictObject({
        id: z.union([z.string(), z.int()]),
        filename: z.string().exactOptional(),
        description: z.string().max(1_024).nullable().exactOptional(),
        title: z.string().nullable().exactOptional(),
      }),
    )
    .max(LIMITS.message.attachments)
    .nullable()
    .exactOptional(),
  message_reference: z
    .strictObject({
      type: z.literal([0, 1]).exactOptional(),
      message_id: z.string(),
      channel_id: z.string().exactOptional(),
      guild_id: z.string().exactOptional(),
      fail_if_not_exists: z.boolean().exactOptional(),
    })
    .nullable()
    .exactOptional(),
  tts: z.boolean().nullable().exactOptional(),
  nonce: z
    .union([z.string().max(25), z.int()])
    .nullable()
    .exactOptional(),
  enforce_nonce: z.boolean().nullable().exactOptional(),
});

export type MessageBody = z.infer<typeof MessageBodySchema>;
export type Embed = z.infer<typeof EmbedSchema>;
