import { zip } from "fflate";
import { DiskError } from "./store/disk.ts";
import type { KeptFile } from "./store/records.ts";
import type { ServerStore } from "./store/server-store.ts";

/**
 * A zip of what a server keeps: every article file as it was given, what is known of it beside it, and
 * `server.json` with settings, feeds and what is blocked. A file that can't be read is named in
 * `unread.txt`. Packed off the main thread where the platform allows.
 */
export async function exportZip(server: ServerStore): Promise<Uint8Array> {
  const entries: Record<string, Uint8Array> = {
    "server.json": bytesOf(JSON.stringify(server.record, null, 2)),
  };
  const unread: string[] = [];
  for (const kept of server.files) {
    const name = `articles/${kept.id}-${safeName(kept)}`;
    entries[`${name}.json`] = bytesOf(JSON.stringify(kept, null, 2));
    try {
      entries[name] = await server.read(kept);
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      unread.push(error.message);
    }
  }
  if (unread.length > 0) entries["unread.txt"] = bytesOf(`${unread.join("\n")}\n`);
  return new Promise((resolve, reject) => {
    zip(entries, { level: 6 }, (error, packed) => (error ? reject(error) : resolve(packed)));
  });
}

// A member chose the name; in a zip it must not climb out of its folder.
function safeName({ name, ending }: KeptFile): string {
  const base = name
    .slice(0, name.length - ending.length)
    .replace(/[^\p{L}\p{N}_]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${base.slice(0, 80) || "article"}${ending}`;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
