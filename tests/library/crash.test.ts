import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createSeeded } from "../../bench/check/seeded.ts";
import { Store } from "../../src/library/store.ts";
import { crashFile, GUILD } from "./crash-plan.ts";
import { temporaryFolder } from "./temporary-folder.ts";

interface Kill {
  readonly lineCount: number;
  readonly afterMs: number;
}

/** Runs the child on a folder, kills it so many lines and milliseconds later; gives back the lines it wrote. */
async function killed(folder: string, first: number, { lineCount, afterMs }: Kill): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/library/crash-child.ts", folder, String(first)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (data: string) => {
    said += data;
  });
  while (said.split("\n").length < lineCount) await once(child.stdout, "data");
  await setTimeout(afterMs);
  child.kill("SIGKILL");
  await once(child, "close");
  // A line cut off by the kill was not said.
  return said.slice(0, said.lastIndexOf("\n")).split("\n");
}

describe("Store killed at random points", () => {
  it("keeps everything acknowledged and serves nothing half-written", { timeout: 60_000 }, async () => {
    const rounds = await Promise.all(
      [0, 1, 2].map(async round => {
        const seeded = createSeeded(round);
        const folder = await temporaryFolder();
        const done = new Set<string>();
        const begun = new Set<string>();
        let next = 0;
        // Two lives each: what the first crash left is recovered and then crashed again.
        for (let life = 0; life < 2; life++) {
          const kill = { lineCount: seeded.between(60, 100), afterMs: seeded.between(0, 15) };
          const lines = await killed(folder, next, kill);
          for (const line of lines) (/^(?:added|removed|set) /.test(line) ? done : begun).add(line);
          next = 1 + Math.max(0, ...lines.map(line => Number(line.split(" ")[1] ?? 0)));
          await check(folder, next, begun, done);
        }
        return done.size;
      }),
    );
    expect(rounds.reduce((sum, acknowledged) => sum + acknowledged, 0)).toBeGreaterThan(200);
  });
});

async function check(folder: string, next: number, begun: ReadonlySet<string>, done: ReadonlySet<string>) {
  const store = await Store.open(folder);
  const server = await store.server(GUILD);
  expect(server.damaged).toEqual([]);
  const names = new Set(server.files.map(({ name }) => name));
  for (let number = 0; number < next; number++) {
    const isThere = names.delete(`article-${number}.txt`);
    if (done.has(`removed ${number}`)) expect(isThere, `${number} was removed`).toBe(false);
    else if (done.has(`added ${number}`) && !begun.has(`removing ${number}`)) {
      expect(isThere, `${number} was added`).toBe(true);
    } else if (!begun.has(`adding ${number}`)) expect(isThere, `${number} was never begun`).toBe(false);
  }
  expect(names).toEqual(new Set());
  for (const kept of server.files) {
    const number = Number(/\d+/.exec(kept.name)?.[0]);
    expect(Buffer.from(await server.read(kept)).equals(crashFile(number).bytes)).toBe(true);
  }
  const set = [...done].filter(line => line.startsWith("set ")).map(line => Number(line.slice(4)));
  if (set.length > 0) {
    const last = Math.max(...set);
    const allowed = [last, last + 5].map(number => String(number).padStart(18, "1"));
    expect(allowed).toContain(server.record.settings.digestChannel);
  }
  await store.close();
}
