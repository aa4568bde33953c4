import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { KeptFile } from "./records.ts";

/**
 * Shows whether an article's origin in an export was written by this bot. Anybody could write "fetched from a
 * newspaper" into a file; only this bot can seal it.
 */
export interface Seal {
  /** Null for what needs none: that a file was uploaded or pasted is always believed. */
  of(kept: Sealed): string | null;
  holds(kept: Sealed, seal: string | undefined): boolean;
}

/** The name decides how the bytes are read, and typed fields override what they say: both are sealed with them. */
type Sealed = Pick<KeptFile, "sha256" | "origin" | "source" | "name" | "typed">;

/** @param secret known only to this bot, such as its token; default: one for this process */
export function createSeal(secret: string | Buffer = randomBytes(32)): Seal {
  const sealOf = ({ sha256, origin, source, name, typed }: Sealed) => {
    if (origin.kind !== "fetched") return null;
    const read = [name, Object.entries(typed ?? {}).sort()];
    const facts = ["fetched", sha256, origin.domain, origin.on, source.url ?? "", source.charset ?? "", read];
    return createHmac("sha256", secret).update(JSON.stringify(facts)).digest("hex");
  };
  return {
    of: sealOf,
    holds(kept, seal) {
      const right = sealOf(kept);
      if (right === null || seal === undefined || seal.length !== right.length) return right === null;
      return timingSafeEqual(Buffer.from(seal), Buffer.from(right));
    },
  };
}
