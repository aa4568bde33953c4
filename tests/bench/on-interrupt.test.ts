import { afterEach, expect, it, vi } from "vitest";
import { onInterrupt } from "../../bench/cluster/on-interrupt.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;
const before = SIGNALS.map(signal => [signal, process.listeners(signal)] as const);

afterEach(() => {
  vi.restoreAllMocks();
  for (const [signal, known] of before)
    for (const listener of process.listeners(signal))
      if (!known.includes(listener)) process.off(signal, listener);
});

it.each(SIGNALS.flatMap(first => SIGNALS.map(second => [first, second] as const)))(
  "onInterrupt() stops at %s, and exits at %s behind it",
  (first, second) => {
    const exit = vi.spyOn(process, "exit").mockImplementation(() => {
      throw new Error("exited");
    });
    const stop = vi.fn();
    onInterrupt(stop);
    const added = (signal: (typeof SIGNALS)[number]) => process.listeners(signal).at(-1);
    added(first)?.(first);
    expect(stop).toHaveBeenCalledTimes(1);
    expect(exit).not.toHaveBeenCalled();
    expect(() => added(second)?.(second)).toThrow("exited");
    expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  },
);
