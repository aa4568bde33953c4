import type { WebSocket } from "ws";
import { readJson } from "../local/rest/read-body.ts";
import { PageRequestSchema } from "./page-request.ts";
import { PageSession, type PageSessionOptions } from "./page-session.ts";
import type { PageEvent } from "./protocol.ts";

/** Several times what the longest channel takes. */
const MAX_UNREAD_BYTES = 64 * 1024 * 1024;

export interface SeatOptions extends Omit<PageSessionOptions, "send" | "restartBot"> {
  readonly restartBot: () => Promise<void>;
  /** Receives the function that sends to this page, for as long as it is open. */
  readonly pages: Set<(event: PageEvent) => void>;
}

/** Gives an open page a session, until it is closed. */
export function seatPage(socket: WebSocket, { restartBot, pages, ...options }: SeatOptions): void {
  const send = (event: PageEvent): void => {
    // Everything would be kept for a page that has stopped reading; it reconnects by itself.
    if (socket.bufferedAmount > MAX_UNREAD_BYTES) socket.terminate();
    else socket.send(JSON.stringify(event));
  };
  const session = new PageSession({
    ...options,
    send,
    restartBot: () => {
      restartBot().catch(() => send({ kind: "bot", state: "away" }));
    },
  });
  pages.add(send);
  socket.on("message", raw => {
    const request = PageRequestSchema.safeParse(readJson(raw.toString()));
    if (request.success) session.handle(request.data);
    else send({ kind: "refused", reason: "the page sent something unknown; reload it" });
  });
  socket.on("close", () => {
    pages.delete(send);
    session.close();
  });
  socket.on("error", () => socket.terminate());
}
