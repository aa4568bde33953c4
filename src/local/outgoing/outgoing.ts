import { generateKeyPairSync, sign } from "node:crypto";

/** How a request should differ from Discord's own. */
export interface Tampering {
  /** Signed with a key that isn't Discord's. */
  readonly isForged?: boolean;
  /** Seconds since 1970; default: now. */
  readonly timestamp?: number;
}

/** The response to a request. */
export interface OutgoingAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** How long Discord waits for an answer, in milliseconds. */
const PATIENCE_MS = 3_000;

/** Sends an application what it wants over HTTP, signed as Discord signs it. */
export class Outgoing {
  /** The key with which the application recognises Discord: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly #keys = generateKeyPairSync("ed25519");
  readonly #forger = generateKeyPairSync("ed25519");

  constructor() {
    const { x = "" } = this.#keys.publicKey.export({ format: "jwk" });
    this.publicKey = Buffer.from(x, "base64url").toString("hex");
  }

  /** The headers that Discord would send with a body. */
  headersFor(body: string, { isForged = false, timestamp }: Tampering = {}): Record<string, string> {
    const seconds = String(timestamp ?? Math.floor(Date.now() / 1_000));
    const { privateKey } = isForged ? this.#forger : this.#keys;
    return {
      "content-type": "application/json",
      "user-agent": "Discord-Interactions/1.0 (+https://discord.com)",
      "x-signature-ed25519": sign(null, Buffer.from(seconds + body), privateKey).toString("hex"),
      "x-signature-timestamp": seconds,
    };
  }

  async post(address: string, data: unknown, tampering: Tampering = {}): Promise<OutgoingAnswer> {
    const body = JSON.stringify(data);
    const response = await fetch(address, {
      method: "POST",
      headers: this.headersFor(body, tampering),
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? null : JSON.parse(text) };
  }
}
