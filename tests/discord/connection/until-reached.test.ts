import { describe, expect, it } from "vitest";
import { untilReached } from "../../../src/discord/connection/until-reached.ts";
import { OperatorError, UnreachableError } from "../../../src/errors.ts";

const ignore = { waiting: () => undefined, signal: new AbortController().signal, firstWaitMs: 1 };

describe("untilReached()", () => {
  it("tries again, each time after twice as long, until Discord is reached", async () => {
    const waits: number[] = [];
    let attempts = 0;
    const attempt = async () => {
      attempts++;
      if (attempts < 5) throw new UnreachableError("no network");
      return "connected";
    };
    const connected = untilReached(attempt, { ...ignore, waiting: (_, waitMs) => waits.push(waitMs) });
    expect(await connected).toBe("connected");
    expect(waits).toEqual([1, 2, 4, 8]);
  });

  it("gives up at once where waiting doesn't help", async () => {
    let attempts = 0;
    const attempt = async () => {
      attempts++;
      throw new OperatorError("DISCORD_TOKEN was refused");
    };
    await expect(untilReached(attempt, ignore)).rejects.toThrow("DISCORD_TOKEN was refused");
    expect(attempts).toBe(1);
  });

  it("ends when the process is to stop, in the middle of a wait", async () => {
    const ending = new AbortController();
    const attempt = () => Promise.reject(new UnreachableError("no network"));
    const waiting = () => ending.abort();
    const connected = untilReached(attempt, { waiting, signal: ending.signal, firstWaitMs: 60_000 });
    await expect(connected).rejects.toThrow(/abort/i);
  });
});
