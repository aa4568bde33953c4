import type { LocalEvent, LocalEvents } from "../world/events.ts";
import { ActorError } from "./actor.ts";

/**
 * Starts listening at once and resolves with the first value that `match` finds in an event.
 *
 * @param match returns undefined to keep waiting; what it throws rejects
 * @throws {ActorError} after `timeoutMs` of real time: what was expected, and what arrived instead
 */
export function waitFor<T>(
  events: LocalEvents,
  match: (event: LocalEvent) => T | undefined,
  { waitingFor, timeoutMs }: { readonly waitingFor: string; readonly timeoutMs: number },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const seen: string[] = [];
    const finish = (act: () => void): void => {
      clearTimeout(timer);
      stop();
      act();
    };
    const timer = setTimeout(() => {
      const came = seen.length > 0 ? seen.join(", ") : "nothing";
      const message = `waited ${timeoutMs} ms for ${waitingFor}; what came: ${came}`;
      finish(() => reject(new ActorError(message)));
    }, timeoutMs);
    const stop = events.on(event => {
      if (event.kind === "violation") seen.push(`violation (${event.violation.problem})`);
      else if (event.kind !== "exchange") seen.push(event.kind);
      try {
        const found = match(event);
        if (found !== undefined) finish(() => resolve(found));
      } catch (error) {
        finish(() => reject(error));
      }
    });
  });
}
