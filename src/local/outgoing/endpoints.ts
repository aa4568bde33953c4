import type { APIInteraction } from "discord-api-types/v10";
import { ApiError } from "../rules/api-error.ts";
import { Outgoing, type OutgoingAnswer } from "./outgoing.ts";

export interface EndpointsOptions {
  /** Id of the application. */
  readonly applicationId: string;
  /** Receives an answer that came with the response. */
  readonly answered: (interaction: APIInteraction, body: unknown) => void;
  readonly onViolation: (where: string, problem: string) => void;
}

/** The addresses set by an application for receiving over HTTP what the gateway would send otherwise. */
export class Endpoints {
  readonly outgoing = new Outgoing();
  readonly #options: EndpointsOptions;
  readonly #underWay = new Set<Promise<void>>();
  #interactions: string | null = null;
  #events: string | null = null;

  constructor(options: EndpointsOptions) {
    this.#options = options;
  }

  /** Where interactions go; null: through the gateway. */
  get interactions(): string | null {
    return this.#interactions;
  }

  get events(): string | null {
    return this.#events;
  }

  /**
   * Sets where interactions go, once the address has shown that it can tell Discord's requests from others.
   *
   * @throws {Error} if it has not
   */
  async sendInteractionsTo(address: string | null): Promise<void> {
    if (address !== null) {
      const ping = { type: 1, id: "0", application_id: this.#options.applicationId, token: "", version: 1 };
      await this.#verify(
        address,
        ping,
        ({ status, body }) => status === 200 && JSON.stringify(body) === '{"type":1}',
      );
    }
    this.#interactions = address;
  }

  /** The same for events about the application. */
  async sendEventsTo(address: string | null): Promise<void> {
    if (address !== null) {
      const ping = { version: 1, application_id: this.#options.applicationId, type: 0 };
      await this.#verify(address, ping, ({ status }) => status === 204);
    }
    this.#events = address;
  }

  /** @param sent what is sent instead if a test has planned that */
  sendInteraction(interaction: APIInteraction, sent: unknown): void {
    const address = this.#interactions;
    if (address === null) throw new Error("interactions go through the gateway");
    this.#follow("interactions endpoint", this.outgoing.post(address, sent), ({ status, body }) => {
      if (status === 200) this.#options.answered(interaction, body);
      return status === 200 || status === 202 || status === 204;
    });
  }

  /** A server has added the application, or a member has for themselves. */
  sendAuthorized(data: unknown): void {
    const address = this.#events;
    if (address === null) return;
    const timestamp = new Date().toISOString();
    const event = { type: "APPLICATION_AUTHORIZED", timestamp, data };
    const payload = { version: 1, application_id: this.#options.applicationId, type: 1, event };
    this.#follow("events endpoint", this.outgoing.post(address, payload), ({ status }) => status === 204);
  }

  /** Waits for the requests in progress. */
  async settled(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /** @param take uses an answer; returns false if its status isn't one that Discord accepts */
  #follow(where: string, request: Promise<OutgoingAnswer>, take: (answer: OutgoingAnswer) => boolean): void {
    const sending = request
      .then(answer => problemWith(answer, take), describeUnreachable)
      .then(problem => {
        if (problem !== null) this.#options.onViolation(where, problem);
      })
      .finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
  }

  async #verify(address: string, ping: unknown, isGood: (answer: OutgoingAnswer) => boolean): Promise<void> {
    const good = await this.outgoing.post(address, ping);
    const bad = await this.outgoing.post(address, ping, { isForged: true });
    if (!isGood(good) || bad.status !== 401) {
      throw new Error(
        `${address} could not be verified: ${good.status}, and ${bad.status} where it is forged`,
      );
    }
  }
}

function problemWith(answer: OutgoingAnswer, take: (answer: OutgoingAnswer) => boolean): string | null {
  try {
    return take(answer) ? null : `answered ${answer.status}`;
  } catch (error) {
    if (error instanceof ApiError) return `answered badly: ${JSON.stringify(error.toBody())}`;
    return `the local Discord failed: ${error instanceof Error ? error.stack : error}`;
  }
}

/** Why there is no answer that can be read. */
function describeUnreachable(error: unknown): string {
  if (error instanceof SyntaxError) return `answered badly: ${error.message}`;
  return `could not be reached (${String(error)})`;
}
