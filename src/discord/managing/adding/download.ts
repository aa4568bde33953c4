import type { Attachment } from "discord.js";

/** Where Discord stores what members attach. */
export const DISCORDS_FILES: ReadonlySet<string> = new Set(["cdn.discordapp.com", "media.discordapp.net"]);

const TIME_LIMIT_MS = 60_000;

/** Discord did not deliver a file, or delivered another than announced. */
export class DownloadError extends Error {}

/**
 * Fetches a file that a member attached.
 *
 * Only from Discord's own addresses, or the host of its API if that is another one; redirects are not followed, and
 * no more is read than was announced.
 *
 * @param api address of the API that the interaction came from
 * @throws {DownloadError}
 */
export async function download(
  { url, size }: Pick<Attachment, "url" | "size">,
  api: string,
): Promise<Uint8Array> {
  if (!isDiscords(url, api)) throw new DownloadError("not an address of Discord's");
  try {
    const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIME_LIMIT_MS) });
    if (!answer.ok || !answer.body) throw new DownloadError(`status ${answer.status}`);
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of answer.body) {
      length += piece.length;
      if (length > size) throw new DownloadError("larger than announced");
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  } catch (cause) {
    if (cause instanceof DownloadError) throw cause;
    throw new DownloadError("could not be fetched", { cause });
  }
}

function isDiscords(address: string, api: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  return (url.protocol === "https:" && DISCORDS_FILES.has(url.host)) || url.origin === new URL(api).origin;
}
