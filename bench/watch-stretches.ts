import { readFileSync } from "node:fs";

/** Watches for how long the main thread lets nothing else in. */
export interface Stretches {
  begin(): void;
  /** In milliseconds, since `begin`. */
  longest(): number;
  end(): void;
}

/**
 * Counted is the processor time of the thread, which is what a stretch takes on a quiet core; where the system
 * doesn't tell it, the time that passed.
 */
export function watchStretches(): Stretches {
  let longest = 0;
  let last = threadMs();
  const timer = setInterval(() => {
    const now = threadMs();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  return {
    begin: () => {
      longest = 0;
      last = threadMs();
    },
    longest: () => longest,
    end: () => clearInterval(timer),
  };
}

/** Processor time of the main thread, in milliseconds. */
function threadMs(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ", 1)[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
