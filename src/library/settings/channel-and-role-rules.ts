import { z } from "zod";

/** A server's, channel's or role's id at Discord. */
const Snowflake = z.string().regex(/^\d{17,20}$/);

/** What an outlet or a label may be called, in UTF-16 code units. */
export const MAX_SELECTION = 100;

/** How many roles may be the only ones to ask in a channel. */
export const MAX_ASKERS = 10;

/** How many channels, and how many roles, may have their own settings. */
export const MAX_RULES = 25;

/** An outlet's name, or a label that managers gave; null: all articles. */
const Articles = z.string().min(1).max(MAX_SELECTION).nullable().default(null);

/** What holds in one channel and its threads or posts, where it differs from the rest of the server. */
export const ChannelRule = z
  .object({
    channel: Snowflake,
    articles: Articles,
    /** `threads`: private, but for everybody in threads and posts. Null: as in the server. */
    replies: z.enum(["private", "everybody", "threads"]).nullable().default(null),
    /** Only those who have one of these roles may ask; none: everybody. */
    askers: z.array(Snowflake).max(MAX_ASKERS).readonly().default([]),
    /** Where mentions are answered; null: everywhere in it. */
    mentions: z.enum(["threads", "nowhere"]).nullable().default(null),
  })
  .readonly();
export type ChannelRule = z.infer<typeof ChannelRule>;

/** What holds for who has a role. */
export const RoleRule = z
  .object({
    role: Snowflake,
    articles: Articles,
    replies: z.enum(["private", "everybody"]).nullable().default(null),
  })
  .readonly();
export type RoleRule = z.infer<typeof RoleRule>;

export const CHANNEL_AS_SERVER: Omit<ChannelRule, "channel"> = {
  articles: null,
  replies: null,
  askers: [],
  mentions: null,
};

export const ROLE_AS_SERVER: Omit<RoleRule, "role"> = { articles: null, replies: null };

/** Whether a rule says anything. */
export function isRule({ articles, replies, ...rule }: ChannelRule | RoleRule): boolean {
  if (articles !== null || replies !== null) return true;
  return "channel" in rule && (rule.askers.length > 0 || rule.mentions !== null);
}
