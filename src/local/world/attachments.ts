import { createHmac, randomBytes } from "node:crypto";
import type { APIAttachment } from "discord-api-types/v10";
import { LIMITS } from "../rules/discord-limits.ts";
import type { MessageBody } from "../rules/message-schema.ts";
import { storedName } from "../rules/stored-name.ts";
import type { UploadedFile } from "../rules/uploaded-file.ts";
import type { Clock } from "./clock.ts";
import type { SnowflakeSource } from "./snowflake.ts";

interface KeptFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** How long an address stays valid, as with Discord's CDN. */
const SIGNED_MS = 24 * 3_600_000;

const FILE_PATH = /^\/attachments\/\d{1,20}\/(\d{1,20})\/[^/]*$/;

/**
 * Uploaded files, kept in memory and served from loopback as Discord's CDN does: from signed addresses that expire.
 * Files of a message stay as long as it does; what a member gives to a command or a form stays as long as the
 * interaction's token.
 */
export class Attachments {
  readonly #ids: SnowflakeSource;
  readonly #clock: Clock;
  readonly #key = randomBytes(16);
  readonly #files = new Map<string, KeptFile>();
  /** Files given to commands and forms, oldest first, and when they are dropped. */
  readonly #passing = new Map<string, number>();
  /** Set once the server listens: `http://127.0.0.1:4321`. */
  origin = "";

  constructor(ids: SnowflakeSource, clock: Clock) {
    this.#ids = ids;
    this.#clock = clock;
  }

  get count(): number {
    return this.#files.size;
  }

  /** Stores the files of one request; `described` gives names and alternative texts by `files[n]`. */
  keep(
    channelId: string,
    described: NonNullable<MessageBody["attachments"]>,
    files: readonly UploadedFile[],
  ): APIAttachment[] {
    return files.map(file => {
      const entry = described.find(({ id }) => String(id) === String(file.index));
      const kept = this.#keep(channelId, { ...file, name: entry?.filename ?? file.name });
      return { ...kept, ...(entry?.description && { description: entry.description }) };
    });
  }

  /** Stores a file that a member gives to a command or a form. */
  upload(channelId: string, file: Omit<UploadedFile, "index">): APIAttachment {
    this.#forgetPassed();
    const kept = this.#keep(channelId, file);
    this.#passing.set(kept.id, this.#clock.now() + LIMITS.interaction.tokenMs);
    return { ...kept, ephemeral: true };
  }

  file(id: string): KeptFile | undefined {
    this.#forgetPassed();
    return this.#files.get(id);
  }

  /** The file at an address that was issued; undefined for a forged or expired one. */
  fileAt(address: string): KeptFile | undefined {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    const id = FILE_PATH.exec(pathname)?.[1];
    const expires = searchParams.get("ex") ?? "";
    if (id === undefined || searchParams.get("hm") !== this.#sign(id, expires)) return undefined;
    return Number.parseInt(expires, 16) * 1_000 > this.#clock.now() ? this.file(id) : undefined;
  }

  /** Drops the files of a deleted message, or those that it no longer has. */
  drop(attachments: readonly APIAttachment[]): void {
    for (const { id } of attachments) this.#files.delete(id);
  }

  #keep(channelId: string, { name, type, bytes }: Omit<UploadedFile, "index">): APIAttachment {
    const id = this.#ids.next();
    const filename = storedName(name);
    const now = this.#clock.now();
    const hex = (ms: number) => Math.floor(ms / 1_000).toString(16);
    const expires = hex(now + SIGNED_MS);
    const query = `ex=${expires}&is=${hex(now)}&hm=${this.#sign(id, expires)}&`;
    const url = `${this.origin}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}?${query}`;
    this.#files.set(id, { type, bytes });
    return { id, filename, size: bytes.length, url, proxy_url: url, ...(type && { content_type: type }) };
  }

  #sign(id: string, expires: string): string {
    return createHmac("sha256", this.#key).update(`${id} ${expires}`).digest("hex");
  }

  #forgetPassed(): void {
    for (const [id, until] of this.#passing) {
      if (until > this.#clock.now()) return;
      this.#passing.delete(id);
      this.#files.delete(id);
    }
  }
}
