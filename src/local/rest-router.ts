import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError } from "./api-error.ts";
import { type RequestBody, readBody } from "./read-body.ts";

/** Who may call a route: the bot by its token, or the holder of an interaction token in the path. */
export type RouteAccess = "bot" | "token";

export interface RouteRequest extends RequestBody {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export interface RouteAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** `"/channels/:channel/messages/:message"`, below `/api/v10`. */
  readonly path: string;
  readonly access: RouteAccess;
  readonly handle: (request: RouteRequest) => RouteAnswer;
}

/** Looks at every exchange: what the bot asked and what it got. */
export type RouteObserver = (route: Route, request: RouteRequest, answer: RouteAnswer) => void;

export interface RestRouterOptions {
  readonly routes: readonly Route[];
  readonly token: string;
  readonly observe: RouteObserver;
  readonly onViolation: (where: string, problem: string) => void;
}

const API_PREFIX = /^\/api\/v10(?=\/)/;

/** Finds the route, checks token and User-Agent, and turns thrown errors into Discord's answers. */
export class RestRouter {
  readonly #options: RestRouterOptions;

  constructor(options: RestRouterOptions) {
    this.#options = options;
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://localhost");
    const answer = await this.#answer(request, url);
    const json = answer.body === undefined ? "" : JSON.stringify(answer.body);
    response.writeHead(answer.status, {
      ...(json && { "content-type": "application/json" }),
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "999",
      "x-ratelimit-reset-after": "1.000",
      "x-ratelimit-bucket": "local",
    });
    response.end(json);
  }

  async #answer(request: IncomingMessage, url: URL): Promise<RouteAnswer> {
    const { routes, onViolation } = this.#options;
    const path = url.pathname.replace(API_PREFIX, "");
    const matches = routes.flatMap(route => {
      const params = matchPath(route.path, path);
      return params ? [{ route, params }] : [];
    });
    const match = matches.find(({ route }) => route.method === request.method);
    if (!API_PREFIX.test(url.pathname) || !match) {
      onViolation(`${request.method} ${path}`, "the local Discord has no such route");
      return toAnswer(new ApiError(matches.length > 0 ? "methodNotAllowed" : "notFound"));
    }
    const { route, params } = match;
    const where = `${route.method} ${route.path}`;
    if (!/^DiscordBot \(\S+, \S+\)/.test(request.headers["user-agent"] ?? "")) {
      onViolation(where, "no valid User-Agent");
    }
    if (route.access === "bot" && request.headers.authorization !== `Bot ${this.#options.token}`) {
      return toAnswer(new ApiError("unauthorized"));
    }
    try {
      const body = await readBody(request);
      const routed = { ...body, params, query: url.searchParams };
      const answer = attempt(() => route.handle(routed));
      this.#options.observe(route, routed, answer);
      return answer;
    } catch (error) {
      if (error instanceof ApiError) return toAnswer(error);
      onViolation(where, `the local Discord failed: ${error instanceof Error ? error.stack : error}`);
      return { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
    }
  }
}

function attempt(handle: () => RouteAnswer): RouteAnswer {
  try {
    return handle();
  } catch (error) {
    if (error instanceof ApiError) return toAnswer(error);
    throw error;
  }
}

function toAnswer(error: ApiError): RouteAnswer {
  return { status: error.status, body: error.toBody() };
}

/** `{ channel: "1" }` for `/channels/:channel` and `/channels/1`; null where they differ. */
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
