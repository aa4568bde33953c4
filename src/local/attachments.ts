import type { APIAttachment } from "discord-api-types/v10";
import type { MessageBody } from "./message-schema.ts";
import type { UploadedFile } from "./read-body.ts";
import type { SnowflakeSource } from "./snowflake.ts";

interface KeptFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Uploaded files, kept in memory and served from loopback as Discord's CDN does. */
export class Attachments {
  readonly #ids: SnowflakeSource;
  readonly #files = new Map<string, KeptFile>();
  /** Set once the server listens: `http://127.0.0.1:4321/attachments`. */
  baseUrl = "";

  constructor(ids: SnowflakeSource) {
    this.#ids = ids;
  }

  /** Keeps the files of one request; `described` gives names and alternative texts by `files[n]`. */
  keep(
    channelId: string,
    described: NonNullable<MessageBody["attachments"]>,
    files: readonly UploadedFile[],
  ): APIAttachment[] {
    return files.map(file => {
      const entry = described.find(({ id }) => String(id) === String(file.index));
      const id = this.#ids.next();
      const filename = (entry?.filename ?? file.name).replace(/[^\p{L}\p{N}._-]/gu, "_");
      const url = `${this.baseUrl}/${channelId}/${id}/${encodeURIComponent(filename)}`;
      this.#files.set(id, { type: file.type, bytes: file.bytes });
      return {
        id,
        filename,
        size: file.bytes.length,
        url,
        proxy_url: url,
        ...(file.type && { content_type: file.type }),
        ...(entry?.description && { description: entry.description }),
      };
    });
  }

  file(id: string): KeptFile | undefined {
    return this.#files.get(id);
  }
}
