import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** The responses of each path. */
export type Answers = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;

export interface HostileServer {
  /** Without a trailing slash. */
  readonly address: string;
  /** `host:port`, for the guard's list of exceptions. */
  readonly host: string;
  /** Requested paths, in order. */
  readonly asked: readonly string[];
  readonly requests: readonly IncomingMessage[];
}

/** A server on loopback that answers as badly as it is told; stopped when the test is over. */
export async function hostileServer(answers: Answers): Promise<HostileServer> {
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    requests.push(request);
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
  const server = createServer(listener);
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(
    () =>
      new Promise<void>(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const { port } = address;
  return { address: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked, requests };
}

/** Answers with a body of a type. */
export function sends(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
  };
}

/** Answers with a redirect. */
export function redirects(location: string, status = 302) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { location }).end();
  };
}
