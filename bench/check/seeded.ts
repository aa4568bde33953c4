/** A stream of numbers determined by a seed: the same claims on every machine. */
export interface Seeded {
  /** Whole number from `from` to `to`, inclusive. */
  between(from: number, to: number): number;
  /** @throws {RangeError} if there is nothing to pick from */
  pick<T>(from: readonly T[]): T;
  shuffled<T>(values: readonly T[]): T[];
}

/** Mulberry32 (Tommy Ettinger, 2017): 32 bits of state, good enough for drawing samples. */
export function createSeeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    between,
    pick(from) {
      const value = from[between(0, from.length - 1)];
      if (value === undefined) throw new RangeError("Can't pick from an empty list");
      return value;
    },
    shuffled(values) {
      const copy = [...values];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = between(0, i);
        const [a, b] = [copy[i], copy[j]];
        if (a !== undefined && b !== undefined) [copy[i], copy[j]] = [b, a];
      }
      return copy;
    },
  };
}
