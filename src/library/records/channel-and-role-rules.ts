import { z } from "zod";
import { stored } from "./stored.ts";

/** A Discord id of a server, channel or role. */
const Snowflake = z.string().regex(/^\d{17,20}$/);

/** Longest name of an outlet or a label, in UTF-16 code units. */
export const MAX_SELECTION = 100;

/** Most roles in a channel's list of those who may ask. */
export const MAX_ASKERS = 10;

/** Most channels, and most roles, with their own settings. */
export const MAX_RULES = 25;

/** An outlet's name, or a manager's label; null: all articles. */
const Articles = z.string().min(1).max(MAX_SELECTION).nullable().default(null);

/** Settings of a channel and its threads or posts, where they differ from the server's. */
export const ChannelRule = stored({
  channel: Snowflake,
  articles: Articles,
  /** `threads`: private, except in threads and posts, where everybody sees them. Null: as in the server. */
  replies: z.enum(["private", "everybody", "threads"]).nullable().default(null),
  /** Only members with one of these roles may ask; none: everybody. */
  askers: z.array(Snowflake).max(MAX_ASKERS).readonly().default([]),
  /** Where mentions are answered; null: everywhere in it. */
  mentions: z.enum(["threads", "nowhere"]).nullable().default(null),
}).readonly();
export type ChannelRule = z.infer<typeof ChannelRule>;

/** Settings for members with a role. */
export const RoleRule = stored({
  role: Snowflake,
  articles: Articles,
  replies: z.enum(["private", "everybody"]).nullable().default(null),
}).readonly();
export type RoleRule = z.infer<typeof RoleRule>;

export const CHANNEL_AS_SERVER: Omit<ChannelRule, "channel"> = {
  articles: null,
  replies: null,
  askers: [],
  mentions: null,
};

export const ROLE_AS_SERVER: Omit<RoleRule, "role"> = { articles: null, replies: null };

/** Whether a rule sets anything. */
export function isRule({ articles, replies, ...rule }: ChannelRule | RoleRule): boolean {
  if (articles !== null || replies !== null) return true;
  return "channel" in rule && (rule.askers.length > 0 || rule.mentions !== null);
}
