import { PAYLOADS } from "./payload-schema.ts";

/** An event that isn't as Discord sends it; says which fields, never what is in them. */
export class UnreadablePayloadError extends Error {
  override name = "UnreadablePayloadError";
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super(`Unreadable: ${fields.join(", ")}`);
    this.fields = fields;
  }
}

/**
 * All values and characters of an event. A message of 40 components with a forwarded one beside it stays
 * below a third of this.
 */
const MAX_SIZE = 200_000;

const MAX_FIELDS = 8;

/**
 * Checks what the bot will read of an event, before any work is done on it. Linear, whatever it holds.
 *
 * @throws {UnreadablePayloadError} where a field is missing, of another kind, or far longer than Discord lets it be
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

// By a list in place of recursion: what is nested a hundred thousand deep must not overflow the stack.
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
