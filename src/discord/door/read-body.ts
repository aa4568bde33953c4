import type { IncomingMessage } from "node:http";

/**
 * Reads a request's body as bytes; null if it is too long, in which case the rest isn't read.
 *
 * @param max in bytes
 */
export async function readBody(request: IncomingMessage, max: number): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > max) return null;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) throw new TypeError("A body is read as bytes");
    size += part.length;
    if (size > max) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
