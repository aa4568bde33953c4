import { afterAll, describe, expect, it } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { type StormOptions, storm } from "../../../bench/cluster/storm.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

/** Much shorter than `npm run bench -- cluster storm`. */
const SHORT: StormOptions = { seconds: 20, processes: 4, libraries: 6, killEveryMs: 1_500, isBlind: false };

const stormy = (options: Partial<StormOptions> = {}) => {
  if (!server) throw new Error("PostgreSQL is not installed");
  return storm(server, { ...SHORT, ...options });
};

describe.runIf(server)("several processes that are killed again and again", () => {
  it("lose nothing, do nothing in part, and show each other's changes at once", {
    timeout: 180_000,
  }, async () => {
    const report = await stormy();
    expect(report).toMatchObject({ lost: 0, stale: 0, halfWritten: 0 });
    expect(report.deeds).toBeGreaterThan(20);
    expect(report.kills).toBeGreaterThan(2);
  });

  it("would show what is gone if they did not look at the version", { timeout: 180_000 }, async () => {
    const report = await stormy({ isBlind: true, seconds: 10, killEveryMs: 60_000 });
    expect(report.stale).toBeGreaterThan(0);
  });
});
