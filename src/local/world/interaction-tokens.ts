import { createHmac, randomBytes } from "node:crypto";

/**
 * Makes tokens that contain their interaction's id, so that an expired one is recognised long after its interaction
 * is forgotten.
 */
export class InteractionTokens {
  readonly #key = randomBytes(16);

  make(interactionId: string): string {
    return Buffer.from(`interaction:${interactionId}:${this.#sign(interactionId)}`).toString("base64url");
  }

  /** The interaction of a token; null for one that was not made here. */
  read(token: string): string | null {
    const [, id] = Buffer.from(token, "base64url").toString().split(":");
    return id !== undefined && this.make(id) === token ? id : null;
  }

  #sign(interactionId: string): string {
    return createHmac("sha256", this.#key).update(interactionId).digest("base64url");
  }
}
