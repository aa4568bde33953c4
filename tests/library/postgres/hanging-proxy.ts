import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface HangingProxy {
  /** The address of the database, by way of the proxy. */
  readonly address: string;
  /** From now on it accepts connections, and passes nothing on. */
  hang(): void;
  /** Passes on again what comes by new connections; those that hung are cut. */
  goOn(): void;
}

/** A way to a database that can hang, as a network does that loses everything. */
export async function hangingProxy(address: string): Promise<HangingProxy> {
  const target = new URL(address);
  const sockets = new Set<Socket>();
  let isHanging = false;
  const server = createServer(client => {
    const database = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(from);
      from.on("data", bytes => {
        if (!isHanging) to.write(bytes);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const place = server.address();
  if (typeof place !== "object" || place === null) throw new Error("no port");
  const proxied = new URL(address);
  proxied.port = String(place.port);
  return {
    address: proxied.href,
    hang() {
      isHanging = true;
    },
    goOn() {
      isHanging = false;
      for (const socket of sockets) socket.destroy();
    },
  };
}
