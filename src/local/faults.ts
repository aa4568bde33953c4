/** What goes wrong with a request, in place of its answer. */
export type Failure =
  /** 429: too many requests. discord.js waits the whole seconds of the header, not the body's number. */
  | { readonly kind: "rate-limited"; readonly retryAfterSeconds: number; readonly isGlobal?: boolean }
  /** 500, 502 or 503; `isPerformed` where the request was carried out and only its answer is lost. */
  | { readonly kind: "server-error"; readonly status: 500 | 502 | 503; readonly isPerformed?: boolean }
  /** The connection is cut without an answer. */
  | { readonly kind: "cut" };

interface Planned {
  readonly where: string;
  readonly failure: Failure;
  left: number;
}

/**
 * Failures that a test plans for the next requests of a route.
 *
 * ```ts
 * local.faults.plan("PATCH /webhooks/:application/:token/messages/:message", { kind: "rate-limited", retryAfterSeconds: 1 });
 * ```
 */
export class Faults {
  #planned: Planned[] = [];

  /** @param where method and route, as violations name them */
  plan(where: string, failure: Failure, { times = 1 }: { readonly times?: number } = {}): void {
    this.#planned.push({ where, failure, left: times });
  }

  /** The failure of this request, if one is planned; counts it as used. */
  take(where: string): Failure | undefined {
    const planned = this.#planned.find(one => one.where === where && one.left > 0);
    if (!planned) return undefined;
    planned.left--;
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return planned.failure;
  }
}
