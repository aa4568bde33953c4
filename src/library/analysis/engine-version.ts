import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The rooms whose code decides what is read from an article; the libraries they use are in the lock file. Only used
 * when running from source: the build is more precise.
 */
const ROOMS = ["src/text", "src/english", "src/articles", "src/quotes", "src/search", "src/library/analysis"];

/** Inserted by the build, whose folder has no sources; see `build/bundle.mjs`. */
declare const ENGINE_CODE: string | undefined;

/**
 * Identifies the code that analyses articles, and the Node version that saves the result. An earlier version's
 * results are not used: unlike a number, a hash of the files can't be forgotten.
 */
export function engineVersion(): string {
  // These decide how a Node version reads texts and saves results. An update within a major version may bring another
  // ICU, and then every article is read again.
  const { node, unicode = "", icu = "" } = process.versions;
  const hash = createHash("sha256").update(`${node.split(".", 1)[0]} ${unicode} ${icu}\n`);
  if (typeof ENGINE_CODE === "string") return hash.update(ENGINE_CODE).digest("hex");
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  for (const room of ROOMS) {
    const names = readdirSync(join(root, room), { recursive: true, encoding: "utf8" });
    for (const name of names.filter(name => name.endsWith(".ts")).sort()) {
      hash.update(`${room}/${name}\n`).update(readFileSync(join(root, room, name)));
    }
  }
  hash.update(readFileSync(join(root, "package-lock.json")));
  return hash.digest("hex");
}
