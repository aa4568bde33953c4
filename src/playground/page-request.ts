import { z } from "zod";
import type { PageRequest } from "./protocol.ts";

const file = z.strictObject({ name: z.string().max(255), type: z.string().max(100), base64: z.base64() });
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));
const id = z.string().max(100);

/** What the page may send, validated before anything is done with it. */
export const PageRequestSchema: z.ZodType<PageRequest> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("sit"),
    seat: z.strictObject({
      member: z.string().max(100),
      channelId: id.nullable(),
      locale: z.string().max(20).optional(),
    }),
  }),
  z.strictObject({ kind: z.literal("say"), content: z.string().min(1), replyToId: id.nullable() }),
  z.strictObject({ kind: z.literal("post"), title: z.string().max(100), content: z.string() }),
  z.strictObject({ kind: z.literal("slash"), command: z.string().max(200), options: values }),
  z.strictObject({
    kind: z.literal("autocomplete"),
    request: z.int(),
    command: z.string().max(200),
    options: values,
    focused: z.string().max(100),
  }),
  z.strictObject({ kind: z.literal("menu"), command: z.string().max(100), messageId: id }),
  z.strictObject({ kind: z.literal("press"), messageId: id, customId: id }),
  z.strictObject({
    kind: z.literal("select"),
    messageId: id,
    customId: id,
    values: z.array(z.string().max(100)).max(25),
  }),
  z.strictObject({
    kind: z.literal("submit"),
    openerId: id,
    values: z.record(
      z.string().max(100),
      z.union([z.string(), z.array(z.string().max(100)).max(25), z.array(file).max(10)]),
    ),
  }),
  z.strictObject({ kind: z.literal("trace"), isOn: z.boolean() }),
  z.strictObject({ kind: z.literal("publish") }),
  z.strictObject({ kind: z.literal("digest") }),
  z.strictObject({ kind: z.literal("restart-bot") }),
]);
