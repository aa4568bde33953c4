import type { Server } from "node:http";
import { OperatorError } from "./errors.ts";

export interface ListenOptions {
  /** The setting that names the port. */
  readonly setting: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly host: string;
}

/**
 * Makes a server listen; returns its address.
 *
 * @throws {OperatorError} if the port is taken or not allowed
 */
export async function listenOn(server: Server, { setting, port, host }: ListenOptions): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", error => {
      const why = "code" in error && error.code === "EADDRINUSE" ? "is taken" : "can't be used";
      reject(new OperatorError(`${setting}: ${port} ${why}; set another one`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return `http://${host}:${typeof address === "object" && address ? address.port : port}`;
}
