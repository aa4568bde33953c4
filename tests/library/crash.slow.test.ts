import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createSeeded } from "../../bench/check/seeded.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { bundledChild } from "./bundled-child.ts";
import { IS_LONG, KILLS } from "./crash-kills.ts";
import { crashFile, GUILD } from "./crash-plan.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const TIMEOUT_MS = IS_LONG ? 3_600_000 : 60_000;

interface Kill {
  readonly lineCount: number;
  readonly afterMs: number;
}

/** Runs the child on a folder and kills it after so many lines and milliseconds; returns the lines it wrote. */
async function killed(
  file: string,
  folder: string,
  first: number,
  { lineCount, afterMs }: Kill,
): Promise<string[]> {
  const child = spawn(process.execPath, [file, folder, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (data: string) => {
    said += data;
  });
  while (said.split("\n").length < lineCount) await once(child.stdout, "data");
  await setTimeout(afterMs);
  child.kill("SIGKILL");
  await once(child, "close");
  // A line cut off by the kill doesn't count.
  return said.slice(0, said.lastIndexOf("\n")).split("\n");
}

function isDone(line: string): boolean {
  return /^(?:added|removed|set) /.test(line);
}

describe("DataFolder killed at random points", () => {
  it("keeps everything acknowledged and serves nothing half-written", { timeout: TIMEOUT_MS }, async () => {
    const file = await bundledChild("tests/library/crash-child.ts");
    const rounds = await Promise.all(
      [0, 1, 2].map(async round => {
        const seeded = createSeeded(round);
        const folder = await temporaryFolder();
        const done = new Set<string>();
        const begun = new Set<string>();
        let next = 0;
        // Several lives each: what the first crash left is recovered and then crashed again.
        for (let life = 0; life < KILLS.store / 3; life++) {
          const kill = { lineCount: seeded.between(60, 100), afterMs: seeded.between(0, 15) };
          const lines = await killed(file, folder, next, kill);
          for (const line of lines) (isDone(line) ? done : begun).add(line);
          next = 1 + Math.max(0, ...lines.map(line => Number(line.split(" ")[1] ?? 0)));
          await check(folder, next, begun, done);
        }
        return done.size;
      }),
    );
    expect(rounds.reduce((sum, acknowledged) => sum + acknowledged, 0)).toBeGreaterThan(200);
  });

  it("loses nothing when it is killed while it starts", { timeout: TIMEOUT_MS }, async () => {
    const file = await bundledChild("tests/library/crash-child.ts");
    const folder = await temporaryFolder();
    const seeded = createSeeded(3);
    const lines = await killed(file, folder, 0, { lineCount: 80, afterMs: 5 });
    const begun = new Set(lines.filter(line => !isDone(line)));
    const done = new Set(lines.filter(isDone));
    const next = 1 + Math.max(0, ...lines.map(line => Number(line.split(" ")[1] ?? 0)));
    const open = () =>
      spawn(process.execPath, [file, folder, "open"], { stdio: ["ignore", "ignore", "inherit"] });
    const begunAt = performance.now();
    await once(open(), "close");
    const wholeMs = performance.now() - begunAt;
    for (let kill = 0; kill < KILLS.start; kill++) {
      const child = open();
      const closed = once(child, "close");
      // In the later half: before that, Node itself is starting.
      await setTimeout((wholeMs * seeded.between(40, 100)) / 100);
      child.kill("SIGKILL");
      await closed;
    }
    await check(folder, next, begun, done);
  });
});

async function check(folder: string, next: number, begun: ReadonlySet<string>, done: ReadonlySet<string>) {
  const store = await DataFolder.open(folder);
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
