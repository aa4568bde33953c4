import { z } from "zod";
import { ArticleKey, CalendarDate, Origin } from "../../articles/article.ts";
import { ChannelRule, MAX_SELECTION, RoleRule } from "../settings/channel-and-role-rules.ts";

/** A server's, channel's or role's id at Discord. */
export const Snowflake = z.string().regex(/^\d{17,20}$/);

/** What of an article somebody typed beside its text; it stands in for what the file says. */
export const TypedFields = z
  .object({
    title: z.string().optional(),
    date: CalendarDate.optional(),
    author: z.string().optional(),
    /** Shown as claimed, never as the source. */
    url: z.url({ protocol: /^https?$/ }).optional(),
    /** What managers call it, to choose it by; readers don't see it. */
    label: z.string().min(1).max(MAX_SELECTION).optional(),
  })
  .readonly();
export type TypedFields = z.infer<typeof TypedFields>;

/** Names one addition, by which it can be undone; looks like an article's key. */
export const AdditionId = z.string().regex(/^[0-9a-v]{10}$/);
export type AdditionId = z.infer<typeof AdditionId>;

/** What is known of a file that a server keeps. The file itself lies beside it, as it was given. */
export const KeptFile = z
  .object({
    version: z.literal(1),
    /** Of a hash of the bytes and the way they came: the same file is kept once; see `fileIdOf`. */
    id: z.string().regex(/^[0-9a-f]{16}$/),
    /** As the member or the address called it; never used as a path. */
    name: z.string().max(300),
    ending: z.string().regex(/^\.[a-z]{2,8}$/),
    bytes: z.number().int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    addedAt: z.iso.datetime(),
    origin: Origin,
    /** Of a fetched page: its address after redirects, and the charset that the server named. */
    source: z.object({ url: z.string().optional(), charset: z.string().optional() }).readonly(),
    typed: TypedFields,
    /** Keys of the articles in it when it was added. */
    articles: z.array(ArticleKey).readonly(),
    /** Keys of articles that were removed since. */
    without: z.array(ArticleKey).readonly(),
    /** Which addition brought which of the articles. */
    additions: z
      .array(z.object({ id: AdditionId, articles: z.array(ArticleKey).readonly() }).readonly())
      .readonly()
      .default([]),
    /** The article in whose place it came; found at start beside this one, it was to be removed. */
    instead: z.object({ file: z.string(), key: ArticleKey }).readonly().optional(),
  })
  .readonly();
export type KeptFile = z.infer<typeof KeptFile>;

/** What managers decided for their server. */
export const ServerSettings = z
  .object({
    isPrivateByDefault: z.boolean().default(false),
    /** Whether the server sees the shared articles beside its own. */
    isSharedShown: z.boolean().default(true),
    /** Who may post a private reply for everybody, of those who may speak there. */
    sharing: z.enum(["everyone", "managers", "nobody"]).default("everyone"),
    digestChannel: Snowflake.nullable().default(null),
    logChannel: Snowflake.nullable().default(null),
    /** Tag of the language of what everybody sees; null: as the server is set at Discord. Other versions know others. */
    language: z
      .string()
      .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)
      .nullable()
      .default(null),
    /** What holds in single channels, and for single roles. */
    channels: z.array(ChannelRule).readonly().default([]),
    roles: z.array(RoleRule).readonly().default([]),
  })
  .readonly();
export type ServerSettings = z.infer<typeof ServerSettings>;

/** One feed that a server follows. */
export const FollowedFeed = z
  .object({
    id: z.string().regex(/^[0-9a-f]{16}$/),
    url: z.url({ protocol: /^https?$/ }),
    channel: Snowflake.nullable(),
    post: z.enum(["summary", "title", "nothing"]),
    /** Only items with one of these in title or text are taken; none: all. Lower case. */
    words: z.array(z.string().min(1)).readonly(),
    /** What its articles are called, to choose them by. */
    label: z.string().min(1).max(MAX_SELECTION).optional(),
    addedAt: z.iso.datetime(),
    /** Items that the feed held before this server followed it are never added or posted. */
    isPrimed: z.boolean(),
    /** Names of items that it held then and that are still to be added for other servers. */
    old: z.array(z.string()).readonly().optional(),
    /** The day's notice that the feed fails was posted; until it works again there is no second one. */
    isFailureTold: z.boolean(),
  })
  .readonly();
export type FollowedFeed = z.infer<typeof FollowedFeed>;

/** What must never come back: an article by its text or link, or everything from a domain. */
export const Tombstone = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("article"), key: ArticleKey, at: z.iso.datetime() }).readonly(),
  z.object({ kind: z.literal("link"), url: z.string(), at: z.iso.datetime() }).readonly(),
  z.object({ kind: z.literal("domain"), domain: z.string(), at: z.iso.datetime() }).readonly(),
]);
export type Tombstone = z.infer<typeof Tombstone>;

/** An article from a feed that is to be posted; it stays until the channel has it. */
export const PendingPost = z
  .object({
    article: ArticleKey,
    feed: z.string(),
    channel: Snowflake,
    post: z.enum(["summary", "title"]),
    at: z.iso.datetime(),
  })
  .readonly();
export type PendingPost = z.infer<typeof PendingPost>;

/** The hour that a channel's posts are counted in: it begins with the first of them. */
export const PostingHour = z.object({ begunAt: z.iso.datetime(), posted: z.number().int() }).readonly();
export type PostingHour = z.infer<typeof PostingHour>;

/** A channel that is to be posted to and can't be: it is gone, or the bot may not write there. */
export const UnreachableChannel = z
  .object({
    channel: Snowflake,
    why: z.enum(["gone", "forbidden"]),
    since: z.iso.datetime(),
    /** Posts of articles that waited for it too long and were given up. */
    dropped: z.number().int(),
  })
  .readonly();
export type UnreachableChannel = z.infer<typeof UnreachableChannel>;

/** Long work that is under way; found at start it was interrupted. */
export const Work = z
  .object({
    what: z.enum(["add", "refresh", "export"]),
    total: z.number().int(),
    since: z.iso.datetime(),
    /** Of an addition, to undo what of it was done. */
    addition: AdditionId.optional(),
    /** Which of several processes is at it: it isn't interrupted while that one is there. */
    worker: z.string().max(24).optional(),
  })
  .readonly();
export type Work = z.infer<typeof Work>;

/** Who said some words, as a server's managers say: it holds in their server only. */
export const Correction = z
  .object({
    article: ArticleKey,
    /** From 1. */
    paragraph: z.number().int().positive(),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    /** Null: nobody can tell. */
    speaker: z.string().min(1).max(200).nullable(),
    at: z.iso.datetime(),
  })
  .readonly();
export type Correction = z.infer<typeof Correction>;

/** Everything that a server keeps beside its article files. */
export const ServerRecord = z
  .object({
    version: z.literal(1),
    settings: ServerSettings,
    feeds: z.array(FollowedFeed).readonly(),
    tombstones: z.array(Tombstone).readonly(),
    pending: z.array(PendingPost).readonly(),
    corrections: z.array(Correction).readonly().default([]),
    /** By channel. */
    postingHours: z.record(Snowflake, PostingHour).readonly().default({}),
    unreachable: z.array(UnreachableChannel).readonly().default([]),
    work: Work.nullable(),
    /** When the bot left the server; null while it is there. */
    leftAt: z.iso.datetime().nullable(),
  })
  .readonly();
export type ServerRecord = z.infer<typeof ServerRecord>;

export const NEW_SERVER: ServerRecord = {
  version: 1,
  settings: ServerSettings.parse({}),
  feeds: [],
  tombstones: [],
  pending: [],
  corrections: [],
  postingHours: {},
  unreachable: [],
  work: null,
  leftAt: null,
};
