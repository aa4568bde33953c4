import { join } from "node:path";
import { config as readEnvFile } from "dotenv";
import { z } from "zod";
import {
  NO_SHARDS,
  parseShards,
  type ShardBlocks,
  type ShardRange,
  type Shards,
  writtenBlocks,
  writtenShards,
} from "./discord/connection/shard-range.ts";
import type { DoorSettings } from "./discord/door/open-door.ts";
import { OperatorError } from "./errors.ts";
import {
  DEFAULT_LIMITS,
  DEFAULT_MEMORY_SHARE,
  type LibraryLimits,
} from "./library/contents/library-limits.ts";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const snowflake = z.string().regex(/^\d{17,20}$/, "is not a Discord id (17 to 20 digits)");

// An empty variable counts as not set, as in a copied .env.example.
function setting<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(
    value => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema,
  );
}

// At least one: a server that may store nothing doesn't need the bot.
function wholeNumber(byDefault: number, max: number) {
  const error = `is not a whole number from 1 to ${max}`;
  return setting(
    z.coerce.number({ error }).int({ error }).min(1, { error }).max(max, { error }).default(byDefault),
  );
}

function portIfSet() {
  return setting(z.coerce.number({ error: "is not a port number" }).int().min(1).max(65_535).optional());
}

const MEGABYTE = 1024 * 1024;

const Settings = z
  .object({
    DISCORD_TOKEN: setting(z.string().trim().optional()),
    DISCORD_GUILD_ID: setting(snowflake.optional()),
    DISCORD_API_URL: setting(
      z.url({ protocol: /^https?$/, error: "is not an http(s) address" }).default("https://discord.com/api"),
    ),
    LIBRARY_DIR: setting(z.string().default("seeds")),
    DATA_DIR: setting(z.string().default("data")),
    DATABASE_URL: setting(
      z.url({ protocol: /^postgres(?:ql)?$/, error: "is not a PostgreSQL address" }).optional(),
    ),
    SHARDS: setting(
      z
        .string()
        .trim()
        .transform((text, context) => {
          const shards = parseShards(text);
          if (shards) return shards;
          context.addIssue({ code: "custom", message: 'is not like "0-3/64" or "any-4/64", nor "none"' });
          return z.NEVER;
        })
        .optional(),
    ),
    STOP_SECONDS: wholeNumber(10, 900),
    MAX_ARTICLES: wholeNumber(DEFAULT_LIMITS.articles, 1_000_000),
    MAX_MEGABYTES: wholeNumber(DEFAULT_LIMITS.bytes / MEGABYTE, 100_000),
    MAX_FEEDS: wholeNumber(DEFAULT_LIMITS.feeds, 1_000),
    MAX_MEMORY_PERCENT: wholeNumber(DEFAULT_MEMORY_SHARE * 100, 95),
    PORT: setting(z.coerce.number({ error: "is not a port number" }).int().min(0).max(65_535).default(3000)),
    HEALTH_PORT: portIfSet(),
    DISCORD_PUBLIC_KEY: setting(
      z
        .string()
        .trim()
        .regex(/^[\da-f]{64}$/i, "is not a key of 64 hexadecimal digits")
        .optional(),
    ),
    INTERACTIONS_PORT: portIfSet(),
    INTERACTIONS_HOST: setting(z.string().trim().default("127.0.0.1")),
    LOG_LEVEL: setting(
      z.enum(LOG_LEVELS, { error: `is not one of ${LOG_LEVELS.join(", ")}` }).default("info"),
    ),
    NODE_ENV: setting(z.string().optional()),
  })
  .transform((settings, context) => {
    const wrong: Wrong = (variable, message) =>
      context.addIssue({ code: "custom", path: [variable], message });
    if (settings.DISCORD_TOKEN === undefined && settings.NODE_ENV === "production") {
      wrong("DISCORD_TOKEN", "is missing; NODE_ENV=production needs a bot token");
    }
    const hosting = hostingIn(settings, wrong);
    return hosting ? { ...settings, hosting } : z.NEVER;
  });

/** Reports what is wrong with a variable. */
type Wrong = (variable: string, message: string) => void;

/**
 * Where servers' data is stored, and how this process hears from Discord: what `DATABASE_URL`, `SHARDS` and
 * `INTERACTIONS_PORT` say together. `databaseUrl` is null for a folder, which belongs to one process; `door` is null
 * if Discord delivers nothing by HTTP.
 */
export type Hosting =
  /** One process with all shards. */
  | { readonly kind: "alone"; readonly databaseUrl: string | null; readonly door: DoorSettings | null }
  /** One of several, with shards of its own. */
  | {
      readonly kind: "range";
      readonly range: ShardRange;
      readonly databaseUrl: string;
      readonly door: DoorSettings | null;
    }
  /** One of several, with shards that no other has, while it holds a lease for them. */
  | {
      readonly kind: "leases";
      readonly blocks: ShardBlocks;
      readonly databaseUrl: string;
      readonly door: DoorSettings | null;
    }
  /** Without a connection to the gateway; with a database there may be any number of these. */
  | { readonly kind: "http"; readonly databaseUrl: string | null; readonly door: DoorSettings };

/** The shards that these settings give a process, as text, before it has a lease; null for all of them. */
export function shardsOf(hosting: Hosting): string | null {
  switch (hosting.kind) {
    case "range":
      return writtenShards(hosting.range);
    case "leases":
      return writtenBlocks(hosting.blocks);
    case "alone":
      return null;
    case "http":
      return NO_SHARDS;
  }
}

/** All settings of the process; see `.env.example`. */
export interface Config {
  /** Null: the local Discord and its page start instead. Discord decides whether it is valid. */
  readonly token: string | null;
  /** Commands are registered only in this server, at once, for development. */
  readonly guildId: string | null;
  /** Without the version and without a trailing slash. */
  readonly apiUrl: string;
  readonly libraryDir: string;
  readonly dataDir: string;
  readonly hosting: Hosting;
  /** How long a stop waits for work in progress, in milliseconds. */
  readonly lastAnswersMs: number;
  /** What each server may store. */
  readonly limits: LibraryLimits;
  /** Share of Node's heap in use above which nothing more can be added, 0 to 1. */
  readonly memoryShare: number;
  /** Port of the playground page, on loopback; 0 takes a free one. */
  readonly port: number;
  /** Port of the health checks and metrics, on loopback; null: none. */
  readonly healthPort: number | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Reads the settings from the environment, once, at start.
 *
 * @throws {OperatorError} naming every missing or invalid variable, never its value
 * @internal
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Settings.safeParse(environment);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    throw new OperatorError(`Settings: ${problems.join("; ")}. See .env.example.`);
  }
  const settings = parsed.data;
  return {
    token: settings.DISCORD_TOKEN ?? null,
    guildId: settings.DISCORD_GUILD_ID ?? null,
    apiUrl: settings.DISCORD_API_URL.replace(/\/+$/, ""),
    libraryDir: settings.LIBRARY_DIR,
    dataDir: settings.DATA_DIR,
    hosting: settings.hosting,
    lastAnswersMs: settings.STOP_SECONDS * 1_000,
    limits: {
      articles: settings.MAX_ARTICLES,
      bytes: settings.MAX_MEGABYTES * MEGABYTE,
      feeds: settings.MAX_FEEDS,
    },
    memoryShare: settings.MAX_MEMORY_PERCENT / 100,
    port: settings.PORT,
    healthPort: settings.HEALTH_PORT ?? null,
    logLevel: settings.LOG_LEVEL,
  };
}

/**
 * The folder in which the bot stores what it has. In its own local Discord it has another: there the real servers would
 * look like ones that it was removed from.
 */
export function storedIn({ token, dataDir }: Pick<Config, "token" | "dataDir">): string {
  return token === null ? join(dataDir, "playground") : dataDir;
}

interface HostingVariables {
  readonly DATABASE_URL?: string | undefined;
  readonly SHARDS?: Shards | undefined;
  readonly INTERACTIONS_HOST: string;
  readonly INTERACTIONS_PORT?: number | undefined;
  readonly DISCORD_PUBLIC_KEY?: string | undefined;
  readonly HEALTH_PORT?: number | undefined;
}

/** Null if they don't go together. */
function hostingIn(settings: HostingVariables, wrong: Wrong): Hosting | null {
  const { DATABASE_URL: databaseUrl = null, SHARDS: shards } = settings;
  const door = doorIn(settings, wrong);
  if (shards?.kind === "none") {
    if (settings.INTERACTIONS_PORT === undefined) {
      wrong("SHARDS", "is none, which needs INTERACTIONS_PORT: the bot would hear of nothing");
    }
    return door && { kind: "http", databaseUrl, door };
  }
  if (shards === undefined) return { kind: "alone", databaseUrl, door };
  if (databaseUrl === null) {
    wrong("SHARDS", "needs DATABASE_URL: a folder belongs to one process");
    return null;
  }
  return shards.kind === "range"
    ? { kind: "range", range: shards.range, databaseUrl, door }
    : { kind: "leases", blocks: shards.blocks, databaseUrl, door };
}

function doorIn(
  {
    INTERACTIONS_HOST: host,
    INTERACTIONS_PORT: port,
    DISCORD_PUBLIC_KEY: publicKey,
    HEALTH_PORT,
  }: HostingVariables,
  wrong: Wrong,
): DoorSettings | null {
  if (port === undefined) return null;
  if (port === HEALTH_PORT) wrong("INTERACTIONS_PORT", "is HEALTH_PORT, which is for this machine alone");
  if (publicKey === undefined) {
    wrong("INTERACTIONS_PORT", "needs DISCORD_PUBLIC_KEY: nothing else says what is Discord's");
    return null;
  }
  return { host, port, publicKey };
}

/**
 * The settings of this process, from its environment and, for those not set there, the file `.env`.
 *
 * @throws {OperatorError} as `readConfig`
 */
export function loadConfig(): Config {
  readEnvFile({ quiet: true });
  return readConfig(process.env);
}
