import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError } from "../rules/api-error.ts";
import type { Failure, Faults } from "./faults.ts";
import { type BucketState, type RateLimit, RateLimiter } from "./rate-limit.ts";
import { type RequestBody, readBody } from "./read-body.ts";

/** Who may call a route: the bot with its token, or the holder of an interaction token in the path. */
export type RouteAccess = "bot" | "token";

export interface RouteRequest extends RequestBody {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface RouteAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer without a body. */
export const NO_CONTENT: RouteAnswer = { status: 204 };

export function ok(body: unknown): RouteAnswer {
  return { status: 200, body };
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** `"/channels/:channel/messages/:message"`, below `/api/v10`. */
  readonly path: string;
  readonly access: RouteAccess;
  readonly handle: (request: RouteRequest) => RouteAnswer;
}

/** What an observer gets to know of a request and its answer. */
export interface Exchange {
  /** Method and route, as in violations. */
  readonly where: string;
  /** Undefined if the request was refused before its body was read. */
  readonly json: unknown;
  readonly answer: RouteAnswer;
  /** Whether a test has planned this answer, so that it says nothing about the request. */
  readonly isPlanned: boolean;
}

export interface RestRouterOptions {
  readonly routes: readonly Route[];
  readonly token: string;
  /** Called for every request to a route that is answered, also in its place (a limit, a planned fault); not where there is none. */
  readonly observe: (exchange: Exchange) => void;
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  readonly onViolation: (where: string, problem: string) => void;
}

const API_PREFIX = /^\/api\/v10(?=\/)/;

/** Discord blocks a bot for a while after 10,000 of these in ten minutes. */
const INVALID: ReadonlySet<number> = new Set([401, 403, 429]);

/** Finds the route, checks token and User-Agent, and turns thrown errors into Discord's answers. */
export class RestRouter {
  readonly #options: RestRouterOptions;
  readonly #limiter: RateLimiter;
  #invalid = 0;

  constructor(options: RestRouterOptions) {
    this.#options = options;
    this.#limiter = new RateLimiter(options.rateLimit);
  }

  /** How many refused requests Discord counts against a bot. */
  get invalidRequests(): number {
    return this.#invalid;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.once("finish", () => {
      if (INVALID.has(response.statusCode)) this.#invalid++;
    });
    const url = new URL(request.url ?? "/", "http://localhost");
    const path = url.pathname.replace(API_PREFIX, "");
    const matched = API_PREFIX.test(url.pathname) ? this.#match(request, path) : undefined;
    if (!matched) {
      this.#options.onViolation(`${request.method} ${path}`, "the local Discord has no such route");
      reply(response, toAnswer(new ApiError("notFound")));
      return;
    }
    const { route, params } = matched;
    const where = `${route.method} ${route.path}`;
    const fault = this.#options.faults.take(where);
    if (fault?.kind === "cut") {
      request.socket.destroy();
      return;
    }
    const bucket = this.#limiter.count(`${where} ${params.channel ?? params.guild ?? params.token ?? ""}`);
    const planned = fault && plannedAnswer(fault);
    const isPerformed = !fault || (fault.kind === "server-error" && fault.isPerformed === true);
    const limited = bucket.isExceeded ? tooMany(bucket.resetAfterSeconds, false) : undefined;
    const early = isPerformed ? limited : planned;
    if (early) {
      this.#options.observe({ where, json: undefined, answer: early, isPlanned: early === planned });
      reply(response, early, headersOf(bucket));
      return;
    }
    const { json, answer } = await this.#answer(request, route, params, url.searchParams);
    this.#options.observe({ where, json, answer, isPlanned: false });
    reply(response, planned ?? answer, headersOf(bucket));
  }

  #match(request: IncomingMessage, path: string) {
    for (const route of this.#options.routes) {
      const params = route.method === request.method ? matchPath(route.path, path) : null;
      if (params) return { route, params };
    }
    return undefined;
  }

  async #answer(
    request: IncomingMessage,
    route: Route,
    params: Readonly<Record<string, string>>,
    query: URLSearchParams,
  ): Promise<Pick<Exchange, "json" | "answer">> {
    const { onViolation, token } = this.#options;
    const where = `${route.method} ${route.path}`;
    if (!/^DiscordBot \(\S+, \S+\)/.test(request.headers["user-agent"] ?? "")) {
      onViolation(where, "no valid User-Agent");
    }
    if (route.access === "bot" && request.headers.authorization !== `Bot ${token}`) {
      return { json: undefined, answer: toAnswer(new ApiError("unauthorized")) };
    }
    let json: unknown;
    try {
      const body = await readBody(request);
      json = body.json;
      return { json, answer: route.handle({ ...body, params, query }) };
    } catch (error) {
      if (error instanceof ApiError) return { json, answer: toAnswer(error) };
      onViolation(where, `the local Discord failed: ${error instanceof Error ? error.stack : error}`);
      return { json, answer: serverError(500) };
    }
  }
}

function reply(
  response: ServerResponse,
  { status, body, headers }: RouteAnswer,
  more: Readonly<Record<string, string>> = {},
): void {
  const json = body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, { ...(json && { "content-type": "application/json" }), ...more, ...headers });
  response.end(json);
}

function headersOf({ name, limit, remaining, resetAfterSeconds }: BucketState): Record<string, string> {
  return {
    "x-ratelimit-limit": String(limit),
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": (Date.now() / 1_000 + resetAfterSeconds).toFixed(3),
    "x-ratelimit-reset-after": resetAfterSeconds.toFixed(3),
    "x-ratelimit-bucket": createHash("sha1").update(name).digest("hex").slice(0, 16),
  };
}

function tooMany(retryAfterSeconds: number, isGlobal: boolean): RouteAnswer {
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: retryAfterSeconds, global: isGlobal },
    headers: {
      "retry-after": String(Math.ceil(retryAfterSeconds)),
      "x-ratelimit-scope": isGlobal ? "global" : "user",
      ...(isGlobal && { "x-ratelimit-global": "true" }),
    },
  };
}

function serverError(status: number): RouteAnswer {
  return { status, body: { message: `${status}: Server Error`, code: 0 } };
}

function plannedAnswer(fault: Exclude<Failure, { readonly kind: "cut" }>): RouteAnswer {
  switch (fault.kind) {
    case "rate-limited":
      return tooMany(fault.retryAfterSeconds, fault.isGlobal ?? false);
    case "refused":
      return { status: fault.status, body: { message: "Refused", code: fault.code } };
    case "server-error":
      return serverError(fault.status);
  }
}

function toAnswer(error: ApiError): RouteAnswer {
  return { status: error.status, body: error.toBody() };
}

/** `{ channel: "1" }` for `/channels/:channel` and `/channels/1`; null if they differ. */
function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decode(given[index] ?? "");
    if (part.startsWith(":")) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
