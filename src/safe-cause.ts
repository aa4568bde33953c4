/** What may be logged about an error: nothing that a member typed, and nothing that a reply said. */
export interface SafeCause {
  readonly name: string;
  readonly code?: string | number;
  readonly status?: number;
  /** Left out if it shares a piece with what was typed. */
  readonly message?: string;
  /** Where it was thrown, without the message that precedes the frames in a stack. */
  readonly frames: readonly string[];
  readonly cause?: SafeCause;
}

const MAX_FRAMES = 12;
const MAX_DEPTH = 4;
const MAX_MESSAGE = 500;

/** Length of a piece that reveals typed words, in UTF-16 code units, ignoring white space and case. */
const STRETCH = 6;

/**
 * Describes an error for the log.
 *
 * Errors contain what caused them: a parser quotes its input, and Discord's refusals contain the whole request. So
 * only named fields are used, and a message only if it shares no six characters with what was typed; no message if that
 * is unknown.
 */
export function safeCause(error: unknown, typed: readonly string[] | "unknown", depth = 0): SafeCause {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const { code, status } = fieldsOf(error);
  const message = error.message.slice(0, MAX_MESSAGE);
  const isSafe = typed !== "unknown" && !sharesStretch(message, typed);
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(isSafe && message !== "" ? { message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined || depth >= MAX_DEPTH
      ? {}
      : { cause: safeCause(error.cause, typed, depth + 1) }),
  };
}

function fieldsOf(error: Error): { code?: string | number; status?: number } {
  const code = "code" in error ? error.code : undefined;
  const status = "status" in error ? error.status : undefined;
  return {
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    ...(typeof status === "number" ? { status } : {}),
  };
}

// After the message, which may have lines that look like frames.
function framesOf({ stack = "", message }: Error): string[] {
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split("\n")
    .filter(line => /^ {4}at .{0,200}:\d+:\d+\)?$/.test(line))
    .slice(0, MAX_FRAMES)
    .map(line => line.trim());
}

// The message is short, what was typed may be long: its pieces are looked up among the message's.
function sharesStretch(message: string, typed: readonly string[]): boolean {
  const said = evened(message);
  const stretches = new Set<string>();
  for (let at = 0; at + STRETCH <= said.length; at++) stretches.add(said.slice(at, at + STRETCH));
  return typed.some(value => {
    const even = evened(value);
    if (even.length < STRETCH) return even !== "" && said.includes(even);
    for (let at = 0; at + STRETCH <= even.length; at++) {
      if (stretches.has(even.slice(at, at + STRETCH))) return true;
    }
    return false;
  });
}

function evened(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ").trim();
}
