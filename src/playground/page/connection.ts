import type { PageEvent, PageRequest } from "../protocol.ts";

export interface ConnectionListener {
  onEvent(event: PageEvent): void;
  /** At the start and after every interruption. */
  onOpen(): void;
  onLost(): void;
}

const RETRY_MS = 1_000;

/** The WebSocket to the page's server; reconnects by itself after an interruption. */
export class Connection {
  readonly #listener: ConnectionListener;
  #socket: WebSocket | null = null;

  constructor(listener: ConnectionListener) {
    this.#listener = listener;
    this.#connect();
  }

  /** @returns false while there is no connection */
  send(request: PageRequest): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(request));
    return true;
  }

  #connect(): void {
    const socket = new WebSocket(`ws://${location.host}/live`);
    this.#socket = socket;
    socket.addEventListener("open", () => this.#listener.onOpen());
    socket.addEventListener("message", ({ data }) => {
      if (typeof data === "string") this.#listener.onEvent(JSON.parse(data));
    });
    socket.addEventListener("close", () => {
      this.#listener.onLost();
      setTimeout(() => this.#connect(), RETRY_MS);
    });
  }
}
