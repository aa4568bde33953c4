import { createPublicKey, verify } from "node:crypto";

/** What Discord signs, exactly as received: the time, and the bytes of the body. */
export interface Signed {
  /** Seconds since 1970, in digits. */
  readonly timestamp: string;
  /** In hexadecimal digits. */
  readonly signature: string;
  readonly body: Uint8Array;
}

const TIMESTAMP = /^\d{1,12}$/;
const SIGNATURE = /^[\da-f]{128}$/i;

/**
 * How old or early a request may be, in seconds. Discord sets no limit; it must exceed the difference between
 * clocks, or nothing would be accepted, and Discord would remove the address.
 */
export const MAX_AGE_S = 300;

/**
 * Returns a function that checks whether something from Discord is signed with the key that belongs to the public
 * one, and recent. Nothing secret is involved, so its timing doesn't matter.
 *
 * @param publicKey of the application, in hexadecimal digits
 */
export function createSignatureCheck(publicKey: string, now: () => number): (signed: Signed) => boolean {
  const x = Buffer.from(publicKey, "hex").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return ({ timestamp, signature, body }) => {
    if (!mayBeSigned({ timestamp, signature })) return false;
    if (Math.abs(now() / 1_000 - Number(timestamp)) > MAX_AGE_S) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, "hex"));
  };
}

/** Whether it is worth reading the body. */
export function mayBeSigned({ timestamp, signature }: Omit<Signed, "body">): boolean {
  return TIMESTAMP.test(timestamp) && SIGNATURE.test(signature);
}
