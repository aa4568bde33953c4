import { PAYLOADS } from "./payload-schema.ts";

/** An event that doesn't have Discord's format; says which fields, never what is in them. */
export class UnreadablePayloadError extends Error {
  override name = "UnreadablePayloadError";
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super(`Unreadable: ${fields.join(", ")}`);
    this.fields = fields;
  }
}

/**
 * Total of an event's values and characters. A message of 40 components with a forwarded one stays below a third of
 * this.
 */
const MAX_SIZE = 200_000;

const MAX_FIELDS = 8;

/**
 * Checks what the bot will read of an event, before any work is done on it. Linear for any input.
 *
 * @throws {UnreadablePayloadError} if a field is missing, has the wrong type, or is far longer than Discord allows
 */
export function checkPayload(event: string, data: unknown): void {
  const schema = PAYLOADS.get(event);
  if (!schema) return;
  if (isTooLarge(data)) throw new UnreadablePayloadError(["(too large)"]);
  const parsed = schema.safeParse(data);
  if (parsed.success) return;
  const fields = parsed.error.issues.map(({ path, code }) => `${path.map(String).join(".")} ${code}`);
  throw new UnreadablePayloadError(fields.slice(0, MAX_FIELDS));
}

// With a list instead of recursion: a value nested a hundred thousand deep must not overflow the stack.
function isTooLarge(data: unknown): boolean {
  const left: unknown[] = [data];
  let size = 0;
  while (left.length > 0) {
    const value = left.pop();
    size += typeof value === "string" ? value.length + 1 : 1;
    if (size > MAX_SIZE) return true;
    if (typeof value !== "object" || value === null) continue;
    const inner = Object.values(value);
    if (inner.length > MAX_SIZE) return true;
    left.push(...inner);
  }
  return false;
}
