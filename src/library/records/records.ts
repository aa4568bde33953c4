import { z } from "zod";
import { ArticleKey, CalendarDate, Origin } from "../../articles/article.ts";
import { ChannelRule, MAX_SELECTION, RoleRule } from "./channel-and-role-rules.ts";
import { stored } from "./stored.ts";

/** A Discord id of a server, channel or role. */
export const Snowflake = z.string().regex(/^\d{17,20}$/);

/** What somebody typed about an article besides its text; it overrides what the file says. */
export const TypedFields = stored({
  title: z.string().optional(),
  date: CalendarDate.optional(),
  author: z.string().optional(),
  /** Shown as claimed, never as the source. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The managers' label, for selecting it; readers don't see it. */
  label: z.string().min(1).max(MAX_SELECTION).optional(),
}).readonly();
export type TypedFields = z.infer<typeof TypedFields>;

/** Identifies an addition, for undoing it; looks like an article's key. */
export const AdditionId = z.string().regex(/^[0-9a-v]{10}$/);
export type AdditionId = z.infer<typeof AdditionId>;

/** The extensions of stored files, as a pattern. */
const ENDING = "\\.[a-z]{2,8}";

/** The name of a stored file, beside which its description lies. */
export const STORED_FILE = new RegExp(`^[0-9a-f]{16}${ENDING}$`);

/** The name of a stored file's description. */
export const DESCRIPTION = new RegExp(`^[0-9a-f]{16}${ENDING}\\.json$`);

/** Longest name of a stored file, in code units; the rest is cut off. */
export const MAX_NAME = 300;

/** The description of a server's stored file. The file itself is beside it, as it was given. */
export const KeptFile = stored({
  version: z.literal(1),
  /** From a hash of the bytes and their origin: the same file is stored once; see `fileIdOf`. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  /** The name given by the member or the address; never used as a path. */
  name: z.string().max(MAX_NAME),
  ending: z.string().regex(new RegExp(`^${ENDING}$`)),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: z.iso.datetime(),
  origin: Origin,
  /** For a fetched page: its address after redirects, and the charset declared by the server. */
  source: stored({ url: z.string().optional(), charset: z.string().optional() }).readonly(),
  typed: TypedFields,
  /** Keys of the articles in it when it was added. */
  articles: z.array(ArticleKey).readonly(),
  /** Of fetched articles that have a link: its name, see `linkNameOf`. Earlier releases didn't note them. */
  links: z.record(ArticleKey, z.string().max(20)).readonly().optional(),
  /** Keys of articles that were removed since. */
  without: z.array(ArticleKey).readonly(),
  /** Which addition brought which of the articles. */
  additions: z
    .array(stored({ id: AdditionId, articles: z.array(ArticleKey).readonly() }).readonly())
    .readonly()
    .default([]),
  /** The article that it replaced; if that is found beside this one at the start, it was to be removed. */
  instead: stored({ file: z.string(), key: ArticleKey }).readonly().optional(),
}).readonly();
export type KeptFile = z.infer<typeof KeptFile>;

/** Who may post a private reply for everybody. */
export const Sharing = z.enum(["everyone", "managers", "nobody"]);

/** The managers' settings for their server. */
export const ServerSettings = stored({
  isPrivateByDefault: z.boolean().default(false),
  /** Whether the server sees the shared articles besides its own. */
  isSharedShown: z.boolean().default(true),
  /** Who may post a private reply for everybody, among those who may write there. */
  sharing: Sharing.default("everyone"),
  digestChannel: Snowflake.nullable().default(null),
  logChannel: Snowflake.nullable().default(null),
  /**
   * Language tag for what everybody sees; null: the server's language in Discord. Other versions know other
   * languages.
   */
  language: z
    .string()
    .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)
    .nullable()
    .default(null),
  /** Settings for single channels and single roles. */
  channels: z.array(ChannelRule).readonly().default([]),
  roles: z.array(RoleRule).readonly().default([]),
}).readonly();
export type ServerSettings = z.infer<typeof ServerSettings>;

/** One feed that a server follows. */
export const FollowedFeed = stored({
  id: z.string().regex(/^[0-9a-f]{16}$/),
  url: z.url({ protocol: /^https?$/ }),
  channel: Snowflake.nullable(),
  post: z.enum(["summary", "title", "nothing"]),
  /** Only items with one of these in title or text are taken; none: all. Lower case. */
  words: z.array(z.string().min(1)).readonly(),
  /** The label of its articles, for selecting them. */
  label: z.string().min(1).max(MAX_SELECTION).optional(),
  addedAt: z.iso.datetime(),
  /** Items in the feed from before this server followed it are never added or posted. */
  isPrimed: z.boolean(),
  /** Names of such items that are still to be added for other servers. */
  old: z.array(z.string()).readonly().optional(),
  /** The notice that the feed has failed for a day was posted; there is no second one until it works again. */
  isFailureTold: z.boolean(),
}).readonly();
export type FollowedFeed = z.infer<typeof FollowedFeed>;

/** What must never come back: an article by its text or link, or everything from a domain. */
export const Tombstone = z.discriminatedUnion("kind", [
  stored({ kind: z.literal("article"), key: ArticleKey, at: z.iso.datetime() }).readonly(),
  stored({ kind: z.literal("link"), url: z.string(), at: z.iso.datetime() }).readonly(),
  stored({ kind: z.literal("domain"), domain: z.string(), at: z.iso.datetime() }).readonly(),
]);
export type Tombstone = z.infer<typeof Tombstone>;

/** An article from a feed waiting to be posted; it stays until it is in the channel. */
export const PendingPost = stored({
  article: ArticleKey,
  feed: z.string(),
  channel: Snowflake,
  post: z.enum(["summary", "title"]),
  at: z.iso.datetime(),
}).readonly();
export type PendingPost = z.infer<typeof PendingPost>;

/** The hour in which a channel's posts are counted, beginning with the first. */
export const PostingHour = stored({ begunAt: z.iso.datetime(), posted: z.number().int() }).readonly();
export type PostingHour = z.infer<typeof PostingHour>;

/** A channel that should be posted to but can't be: it is gone, or the bot may not write there. */
export const UnreachableChannel = stored({
  channel: Snowflake,
  why: z.enum(["gone", "forbidden"]),
  since: z.iso.datetime(),
  /** Posts of articles that waited too long for it and were given up. */
  dropped: z.number().int(),
}).readonly();
export type UnreachableChannel = z.infer<typeof UnreachableChannel>;

/** Long work in progress; if found at the start, it was interrupted. */
export const Work = stored({
  what: z.enum(["add", "refresh", "export"]),
  total: z.number().int(),
  since: z.iso.datetime(),
  /** The addition, for undoing what was done of it. */
  addition: AdditionId.optional(),
  /** Which of several processes is doing it: it isn't interrupted while that one is alive. */
  worker: z.string().max(24).optional(),
}).readonly();
export type Work = z.infer<typeof Work>;

/** Who said some words, according to a server's managers: only valid in their server. */
export const Correction = stored({
  article: ArticleKey,
  /** From 1. */
  paragraph: z.number().int().positive(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** Null: nobody can know. */
  speaker: z.string().min(1).max(200).nullable(),
  at: z.iso.datetime(),
}).readonly();
export type Correction = z.infer<typeof Correction>;

/** Everything that a server stores besides its article files. */
export const ServerRecord = stored({
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
}).readonly();
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
