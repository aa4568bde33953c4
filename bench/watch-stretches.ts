import { readFileSync } from "node:fs";

/** Measures for how long the main thread is blocked. */
export interface Stretches {
  begin(): void;
  /** In milliseconds, since `begin`. */
  longest(): number;
  end(): void;
}

/**
 * Measures the processor time of the thread, which is the blocked time on an idle core; if the system doesn't report
 * it, the elapsed time.
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
