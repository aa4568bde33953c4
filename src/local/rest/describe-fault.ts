import { API_ERRORS } from "../rules/api-error.ts";
import type { RouteAnswer } from "./rest-router.ts";

/** Error codes that are the bot's fault; other refusals are not. */
const FAULTS: ReadonlySet<number> = new Set([
  API_ERRORS.unknownInteraction[1],
  API_ERRORS.alreadyAcknowledged[1],
  API_ERRORS.unknownWebhook[1],
  API_ERRORS.invalidToken[1],
  API_ERRORS.emptyMessage[1],
  API_ERRORS.invalidForm[1],
  API_ERRORS.invalidJson[1],
  API_ERRORS.requestTooLarge[1],
]);

/** The answer to a request that the bot should not have made; null for any other. */
export function describeFault({ status, body }: RouteAnswer): string | null {
  if (status < 400 || typeof body !== "object" || body === null || !("code" in body)) return null;
  return typeof body.code === "number" && FAULTS.has(body.code) ? JSON.stringify(body) : null;
}
