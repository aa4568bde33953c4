import type { Dispatcher } from "undici";
import { FetchError, problemOf } from "./fetch-error.ts";
import { createHop, type Hop, type HopOptions, type HopRequest, ROBOT_NAME } from "./hop.ts";
import { discard, readBody } from "./response-body.ts";
import { EVERYTHING_ALLOWED, NOTHING_ALLOWED, parseRobots, ROBOTS_BYTES, type Robots } from "./robots.ts";

export interface FetchRequest extends HopRequest {
  /** Largest body in bytes, before and after decompression. */
  readonly maxBytes: number;
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

export interface SafeFetchOptions extends HopOptions {
  /** Time for everything, including redirects and robots.txt, in milliseconds. */
  readonly timeoutMs?: number;
}

export type SafeFetch = (link: string, wanted: FetchRequest) => Promise<Fetched>;

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
  const { timeoutMs = TIMEOUT_MS } = options;
  const hop = createHop(options);
  return async (link, wanted) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const known = new Map<string, Promise<Robots>>();
    const robots: RobotsOf = url => {
      const site = known.get(url.origin) ?? readRobots(url, hop, signal);
      known.set(url.origin, site);
      return site;
    };
    try {
      return await take(await follow(link, { wanted, hop, signal, robots }), wanted);
    } catch (error) {
      throw problemOf(error);
    }
  };
}

type RobotsOf = (url: URL) => Promise<Robots>;

interface Following {
  readonly wanted: FetchRequest;
  readonly hop: Hop;
  readonly signal: AbortSignal;
  /** Null: the rules of the site are what is fetched. */
  readonly robots: RobotsOf | null;
}

/** Where a link led. */
interface Followed {
  readonly url: URL;
  readonly response: Dispatcher.ResponseData;
  readonly movedTo: string | null;
}

async function follow(link: string, { wanted, hop, signal, robots }: Following): Promise<Followed> {
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
}

async function readRobots(site: URL, hop: Hop, signal: AbortSignal): Promise<Robots> {
  const wanted: FetchRequest = { types: ["text/plain"], maxBytes: ROBOTS_BYTES };
  const link = new URL("/robots.txt", site).href;
  try {
    const { response } = await follow(link, { wanted, hop, signal, robots: null });
    // RFC 9309, 2.3.1: if there is no file everything is allowed, and while the site is failing nothing is.
    if (response.statusCode >= 500) return NOTHING_ALLOWED;
    if (response.statusCode >= 400) return EVERYTHING_ALLOWED;
    const encoding = headerOf(response.headers["content-encoding"]);
    const bytes = await readBody(response.body, encoding, ROBOTS_BYTES);
    return parseRobots(new TextDecoder().decode(bytes), ROBOT_NAME);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.problem === "too-large" || problem.problem === "too-many-redirects")
      return EVERYTHING_ALLOWED;
    throw problem;
  }
}

/** @throws {FetchError} if it isn't what was asked for */
async function take({ url, response, movedTo }: Followed, wanted: FetchRequest): Promise<Fetched> {
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
}

function parseLink(link: string, base?: URL): URL {
  const url = URL.parse(link, base?.href);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new FetchError("bad-link");
  }
  url.hash = "";
  return url;
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
