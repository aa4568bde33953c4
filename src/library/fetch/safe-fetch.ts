import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { type Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Agent, request } from "undici";
import { addressIn, isPublicAddress } from "./public-address.ts";
import { EVERYTHING_ALLOWED, NOTHING_ALLOWED, parseRobots, ROBOTS_BYTES, type Robots } from "./robots.ts";

/** Why a link was not fetched. Internal addresses are not described, which would help an attacker. */
export type FetchProblem =
  /** Not http(s), another port than 80 and 443, or with a user name and password. */
  | "bad-link"
  /** Is, or resolves to, an address that is not on the public internet. */
  | "not-public"
  | "robots"
  | "too-many-redirects"
  | "too-large"
  | "timeout"
  /** Not one of the requested media types. */
  | "content-type"
  /** The server answered with an error. */
  | "status"
  /** No answer, or a broken one. */
  | "unreachable";

export class FetchError extends Error {
  readonly problem: FetchProblem;
  /** HTTP status, if any. */
  readonly status: number | null;
  /** How long the site asks to wait (`Retry-After`), in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(
    problem: FetchProblem,
    options: ErrorOptions & { readonly status?: number; readonly retryAfterMs?: number | null } = {},
  ) {
    super(problem, options);
    this.name = "FetchError";
    this.problem = problem;
    this.status = options.status ?? null;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

export interface FetchRequest {
  /** Accepted media types, such as "text/html". */
  readonly types: readonly string[];
  /** Largest body in bytes, before and after decompression. */
  readonly maxBytes: number;
  /** `ETag` and `Last-Modified` of an earlier response. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

export type Fetched =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "fetched";
      readonly bytes: Uint8Array;
      /** The address it was read from, after redirects. */
      readonly url: string;
      /** Where it has moved permanently (by redirects 301 and 308); null: nowhere. */
      readonly movedTo: string | null;
      readonly type: string;
      readonly charset: string | undefined;
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

export interface SafeFetchOptions {
  /** `host:port` pairs that are allowed though they are not public, checked at each hop. */
  readonly allowed?: () => readonly string[];
  /** Looks a name up; tests pass one that lies. */
  readonly resolve?: Resolve;
  /** Time for everything, including redirects and robots.txt, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Finds every address of a name. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export type SafeFetch = (link: string, wanted: FetchRequest) => Promise<Fetched>;

/** The name for robots.txt rules, and with which the bot identifies itself. */
const ROBOT_NAME = "Verbatim";
const USER_AGENT = `Mozilla/5.0 (compatible; ${ROBOT_NAME}/1.0; Discord bot that cites news articles)`;

const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;

/**
 * Returns a function that fetches links given by members and feeds, and can't be led anywhere but the public
 * internet.
 *
 * Every hop is checked: scheme and port, an address in the link itself, and, at the moment of connecting, every
 * address of a name, so that a name can't resolve differently a second time. Redirects are followed here, not by the
 * client. Bytes are counted as they arrive, compressed and decompressed.
 */
export function createSafeFetch(options: SafeFetchOptions = {}): SafeFetch {
  const { allowed = () => [], resolve = lookup, timeoutMs = TIMEOUT_MS } = options;
  const isOpen = (url: URL) => allowed().includes(`${url.hostname}:${url.port || defaultPort(url)}`);
  const agents = {
    open: agentOf(resolve, () => true),
    closed: agentOf(resolve, isPublicAddress),
  };

  const hop = async (url: URL, wanted: FetchRequest, signal: AbortSignal) => {
    if (!isOpen(url)) assertPublic(url);
    return request(url, {
      dispatcher: isOpen(url) ? agents.open : agents.closed,
      signal,
      headers: {
        "user-agent": USER_AGENT,
        accept: [...wanted.types, "*/*;q=0.1"].join(", "),
        "accept-encoding": "gzip, deflate, br",
        ...(wanted.etag && { "if-none-match": wanted.etag }),
        ...(wanted.lastModified && { "if-modified-since": wanted.lastModified }),
      },
    });
  };

  const follow = async (link: string, wanted: FetchRequest, signal: AbortSignal, robots: RobotsOf | null) => {
    let url = parseLink(link);
    let movedTo: string | null = null;
    let isForGood = true;
    for (let redirects = 0; ; redirects++) {
      if (robots && !(await robots(url)).isAllowed(url)) throw new FetchError("robots");
      const response = await hop(url, wanted, signal);
      const location = headerOf(response.headers.location);
      if (![301, 302, 303, 307, 308].includes(response.statusCode) || location === null)
        return { url, response, movedTo };
      await discard(response.body);
      if (redirects === MAX_REDIRECTS) throw new FetchError("too-many-redirects");
      url = parseLink(location, url);
      // The target of a temporary redirect may change.
      isForGood &&= response.statusCode === 301 || response.statusCode === 308;
      if (isForGood) movedTo = url.href;
    }
  };

  const readRobots = async (site: URL, signal: AbortSignal): Promise<Robots> => {
    const wanted: FetchRequest = { types: ["text/plain"], maxBytes: ROBOTS_BYTES };
    try {
      const { response } = await follow(new URL("/robots.txt", site).href, wanted, signal, null);
      // RFC 9309, 2.3.1: if there is no file everything is allowed, and while the site is failing nothing is.
      if (response.statusCode >= 500) return NOTHING_ALLOWED;
      if (response.statusCode >= 400) return EVERYTHING_ALLOWED;
      const bytes = await readBody(
        response.body,
        headerOf(response.headers["content-encoding"]),
        ROBOTS_BYTES,
      );
      return parseRobots(new TextDecoder().decode(bytes), ROBOT_NAME);
    } catch (error) {
      const problem = problemOf(error);
      if (problem.problem === "too-large" || problem.problem === "too-many-redirects")
        return EVERYTHING_ALLOWED;
      throw problem;
    }
  };

  return async (link, wanted) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const known = new Map<string, Promise<Robots>>();
    const robots: RobotsOf = url => {
      const site = known.get(url.origin) ?? readRobots(url, signal);
      known.set(url.origin, site);
      return site;
    };
    try {
      const { url, response, movedTo } = await follow(link, wanted, signal, robots);
      const { statusCode, headers, body } = response;
      if (statusCode === 304) {
        await discard(body);
        return { kind: "unchanged" };
      }
      if (statusCode !== 200) {
        await discard(body);
        const retryAfterMs = waitIn(headerOf(headers["retry-after"]), Date.now());
        throw new FetchError("status", { status: statusCode, retryAfterMs });
      }
      const { type, charset } = contentTypeOf(headerOf(headers["content-type"]));
      if (!wanted.types.includes(type) || Number(headerOf(headers["content-length"])) > wanted.maxBytes) {
        await discard(body);
        throw new FetchError(wanted.types.includes(type) ? "too-large" : "content-type");
      }
      return {
        kind: "fetched",
        bytes: await readBody(body, headerOf(headers["content-encoding"]), wanted.maxBytes),
        url: url.href,
        movedTo,
        type,
        charset,
        etag: headerOf(headers.etag),
        lastModified: headerOf(headers["last-modified"]),
      };
    } catch (error) {
      throw problemOf(error);
    }
  };
}

type RobotsOf = (url: URL) => Promise<Robots>;

function parseLink(link: string, base?: URL): URL {
  const url = URL.parse(link, base?.href);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new FetchError("bad-link");
  }
  url.hash = "";
  return url;
}

function assertPublic(url: URL): void {
  // An empty port is the scheme's default: 80 or 443.
  if (!["", "80", "443"].includes(url.port)) throw new FetchError("bad-link");
  const address = addressIn(url.hostname);
  if (address !== null && !isPublicAddress(address)) throw new FetchError("not-public");
}

function agentOf(resolve: Resolve, isAllowed: (address: string) => boolean): Agent {
  const testing: LookupFunction = (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, "");
      // An internal address among public ones is a trick: the whole name is refused.
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
        return done(new FetchError("not-public"), "");
      }
      const [first] = addresses;
      if (options.all) done(null, addresses);
      else if (first) done(null, first.address, first.family);
    });
  };
  return new Agent({
    connect: { lookup: testing, timeout: 10_000 },
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
    maxHeaderSize: 32 * 1024,
    // No connection is reused for another fetch: an address is checked each time.
    pipelining: 0,
    keepAliveTimeout: 1,
  });
}

async function readBody(body: Readable, encoding: string | null, maxBytes: number): Promise<Uint8Array> {
  const counted = body.pipe(counter(maxBytes));
  body.on("error", error => counted.destroy(error));
  const unpacking = unpackerOf(encoding);
  const readable = unpacking ? counted.pipe(unpacking) : counted;
  if (unpacking) counted.on("error", error => unpacking.destroy(error));
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of readable) {
      length += piece.length;
      if (length > maxBytes) throw new FetchError("too-large");
      pieces.push(piece);
    }
  } finally {
    body.destroy();
    readable.destroy();
  }
  return Buffer.concat(pieces);
}

function counter(maxBytes: number): Transform {
  let length = 0;
  return new Transform({
    transform(piece: Buffer, _, done) {
      length += piece.length;
      if (length > maxBytes) done(new FetchError("too-large"));
      else done(null, piece);
    },
  });
}

function unpackerOf(encoding: string | null): Transform | null {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case "":
    case "identity":
      return null;
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new FetchError("unreachable");
  }
}

function contentTypeOf(header: string | null): { type: string; charset: string | undefined } {
  const [type = "", ...parameters] = (header ?? "").split(";");
  const charset = parameters
    .map(parameter => /^\s*charset\s*=\s*"?([\w-]{2,40})/i.exec(parameter)?.[1])
    .find(Boolean);
  return { type: type.trim().toLowerCase(), charset };
}

/** RFC 9110, 10.2.3: whole seconds, or a date. */
function waitIn(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wait = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

function headerOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function defaultPort(url: URL): string {
  return url.protocol === "https:" ? "443" : "80";
}

// The connection is closed rather than read to its end, which may never come.
async function discard(body: Readable): Promise<void> {
  body.on("error", () => undefined);
  body.destroy();
}

function problemOf(error: unknown): FetchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchError) return cause;
    if (cause.name === "TimeoutError" || /Timeout/.test(cause.name))
      return new FetchError("timeout", { cause: error });
  }
  return new FetchError("unreachable", { cause: error });
}
