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
      const kept = this.upload(channelId, { ...file, name: entry?.filename ?? file.name });
      return { ...kept, ...(entry?.description && { description: entry.description }) };
    });
  }

  /** Keeps one file, such as a member's upload. */
  upload(channelId: string, { name, type, bytes }: Omit<UploadedFile, "index">): APIAttachment {
    const id = this.#ids.next();
    const filename = name.replace(/[^\p{L}\p{N}._-]/gu, "_");
    const url = `${this.baseUrl}/${channelId}/${id}/${encodeURIComponent(filename)}`;
    this.#files.set(id, { type, bytes });
    return { id, filename, size: bytes.length, url, proxy_url: url, ...(type && { content_type: type }) };
  }

  file(id: string): KeptFile | undefined {
    return this.#files.get(id);
  }
}
