import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { bundleProject } from "../build/bundle.mjs";

const PROJECT = join(import.meta.dirname, "..");
const LIMIT = "--max-inlined-bytecode-size=";

/**
 * Loaded before a program: at its end it prints how the limit was set, and lets V8 print its flags with their values.
 */
const WITNESS = `data:text/javascript,${encodeURIComponent(`
  import v8 from "node:v8";
  import { syncBuiltinESMExports } from "node:module";
  const { setFlagsFromString } = v8;
  v8.setFlagsFromString = flags => {
    console.log("set " + flags);
    setFlagsFromString(flags);
  };
  syncBuiltinESMExports();
  process.on("exit", () => setFlagsFromString("--help"));
`)}`;

let dist: string;
let data: string;

beforeAll(async () => {
  const cache = join(PROJECT, "node_modules/.cache");
  await mkdir(cache, { recursive: true });
  dist = await mkdtemp(join(cache, "verbatim-inlining-"));
  data = await mkdtemp(join(tmpdir(), "verbatim-inlining-"));
  await bundleProject(PROJECT, dist);
}, 60_000);

afterAll(() => Promise.all([dist, data].map(folder => rm(folder, { recursive: true, force: true }))));

/**
 * The limits that a built program sets, in order, and V8's at its end. A program that doesn't end by itself is stopped
 * when it has printed `untilPrinted`. It prints to a file, because V8 drops what a pipe can't take at once.
 */
async function limitsOf(program: string, args: readonly string[], untilPrinted?: string) {
  const printed = join(data, `${program}.txt`);
  const file = await open(printed, "w");
  const child = spawn(process.execPath, ["--import", WITNESS, join(dist, program), ...args], {
    cwd: data,
    env: { PATH: process.env.PATH, DATA_DIR: data, LIBRARY_DIR: join(PROJECT, "seeds"), PORT: "0" },
    stdio: ["ignore", file.fd, "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit");
  if (untilPrinted) {
    await expect.poll(() => readFile(printed, "utf8")).toContain(untilPrinted);
    child.kill("SIGTERM");
  }
  await ended;
  await file.close();
  const output = await readFile(printed, "utf8");
  const numbersAfter = (words: string) =>
    output.split("\n").flatMap(line => {
      const [, number] = line.split(words);
      return number === undefined ? [] : [Number(number)];
    });
  return { set: numbersAfter(`set ${LIMIT}`), atEnd: numbersAfter(`default: ${LIMIT}`) };
}

describe("what V8 inlines in the built programs", () => {
  it("is less while the command line runs", { timeout: 60_000 }, async () => {
    expect(await limitsOf("verbatim.mjs", ["articles"])).toEqual({ set: [60], atEnd: [60] });
  });

  it("is less until the bot has its library, and then as usual", { timeout: 60_000 }, async () => {
    expect(await limitsOf("main.mjs", [], "http://")).toEqual({ set: [60, 460], atEnd: [460] });
  });
});
