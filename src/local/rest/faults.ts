/** What goes wrong with a request, instead of its answer. */
export type Failure =
  /** 429: too many requests. discord.js waits the whole seconds of the header, not the body's number. */
  | { readonly kind: "rate-limited"; readonly retryAfterSeconds: number; readonly isGlobal?: boolean }
  /** 500, 502 or 503; `isPerformed` if the request was carried out and only its answer is lost. */
  | { readonly kind: "server-error"; readonly status: 500 | 502 | 503; readonly isPerformed?: boolean }
  /** Refused with this status; without a code, by something in front of Discord that doesn't know its codes. */
  | { readonly kind: "refused"; readonly status: 403 | 404; readonly code?: number }
  /** The connection is cut without an answer. */
  | { readonly kind: "cut" };

interface Planned {
  readonly where: string;
  readonly failure: Failure;
  left: number;
}

/** Returns a changed payload of an event, without changing the original. */
export type Garbling = (data: unknown) => unknown;

/**
 * Failures that a test plans for the next requests of a route, and for the next event with a name.
 *
 * ```ts
 * local.faults.plan("PATCH /webhooks/:application/:token/messages/:message", { kind: "rate-limited",
 * retryAfterSeconds: 1 });
 * ```
 */
export class Faults {
  #planned: Planned[] = [];
  readonly #garblings = new Map<string, Garbling>();

  /** @param where method and route, as in violations */
  plan(where: string, failure: Failure, { times = 1 }: { readonly times?: number } = {}): void {
    this.#planned.push({ where, failure, left: times });
  }

  /** The planned failure of this request, if any; counts it as used. */
  take(where: string): Failure | undefined {
    const planned = this.#planned.find(one => one.where === where && one.left > 0);
    if (!planned) return undefined;
    planned.left--;
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return planned.failure;
  }

  /**
   * The next event with this name reaches the bot as something that Discord never sends.
   *
   * ```ts
   * local.faults.garble("INTERACTION_CREATE", data => ({ ...Object(data), data: null }));
   * ```
   */
  garble(event: string, garbling: Garbling): void {
    this.#garblings.set(event, garbling);
  }

  /** An event's payload, garbled if that is planned; counts it as used. */
  garbled(event: string, data: unknown): unknown {
    const garbling = this.#garblings.get(event);
    this.#garblings.delete(event);
    return garbling ? garbling(data) : data;
  }
}
