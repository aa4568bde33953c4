import type { IncomingMessage } from "node:http";
import { ApiError } from "../rules/api-error.ts";
import { LIMITS } from "../rules/discord-limits.ts";
import type { UploadedFile } from "../rules/uploaded-file.ts";

export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/**
 * Reads a request from the bot: JSON, or multipart with `payload_json` and `files[n]`.
 *
 * @throws {ApiError} 40005 over 25 MiB, 50109 for invalid JSON
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    // Read to its end even if it is too large: leaving the loop early would cut the connection before the answer.
    if (size <= LIMITS.file.requestBytes) chunks.push(chunk);
  }
  if (size > LIMITS.file.requestBytes) throw new ApiError("requestTooLarge");
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return { json: parseJson(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: UploadedFile[] = [];
  let payload = "";
  for (const [field, value] of form) {
    if (typeof value === "string") {
      if (field === "payload_json") payload = value;
      continue;
    }
    const content = new Uint8Array(await value.arrayBuffer());
    if (content.length > LIMITS.file.bytes) throw new ApiError("requestTooLarge");
    const index = Number(/^files\[(\d{1,2})\]$/.exec(field)?.[1] ?? files.length);
    files.push({ index, name: value.name, type: value.type, bytes: content });
  }
  return { json: parseJson(payload), files };
}

function parseJson(text: string): unknown {
  if (text === "") return undefined;
  const parsed = readJson(text);
  if (parsed === undefined) throw new ApiError("invalidJson");
  return parsed;
}

/** The value of a JSON text; undefined if it is invalid. */
export function readJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}
