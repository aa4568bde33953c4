import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, type Dispatcher, request } from "undici";
import { FetchError } from "./fetch-error.ts";
import { addressIn, isPublicAddress } from "./public-address.ts";

/** Finds every address of a name. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface HopOptions {
  /** `host:port` pairs that are allowed though they are not public, checked at each hop. */
  readonly allowed?: () => readonly string[];
  /** Looks a name up; tests pass one that lies. */
  readonly resolve?: Resolve;
}

export interface HopRequest {
  /** Accepted media types, such as "text/html". */
  readonly types: readonly string[];
  /** `ETag` and `Last-Modified` of an earlier response. */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
}

/** Requests one address, without following where it leads. */
export type Hop = (url: URL, wanted: HopRequest, signal: AbortSignal) => Promise<Dispatcher.ResponseData>;

/** The name for robots.txt rules, and with which the bot identifies itself. */
export const ROBOT_NAME = "Verbatim";
const USER_AGENT = `Mozilla/5.0 (compatible; ${ROBOT_NAME}/1.0; Discord bot that cites news articles)`;

/** A function that requests nothing but addresses on the public internet, and those that are allowed. */
export function createHop({ allowed = () => [], resolve = lookup }: HopOptions): Hop {
  const isOpen = (url: URL) => allowed().includes(`${url.hostname}:${url.port || defaultPort(url)}`);
  const agents = {
    open: agentOf(resolve, () => true),
    closed: agentOf(resolve, isPublicAddress),
  };
  return async (url, wanted, signal) => {
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

function defaultPort(url: URL): string {
  return url.protocol === "https:" ? "443" : "80";
}
