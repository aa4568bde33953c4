import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { engineCode } from "../../build/bundle.mjs";
import { makeSureOfBuild } from "../../build/make-sure.mjs";

const run = promisify(execFile);
const PROJECT = join(import.meta.dirname, "../..");
const DELIVERED = ["dist", "build", "package.json", "seeds"];

/** A copy of the project, or of part of it, with this one's packages. */
async function copyOf(project: string, names: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "verbatim-build-"));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  for (const name of names) await cp(join(project, name), join(copy, name), { recursive: true });
  await symlink(join(PROJECT, "node_modules"), join(copy, "node_modules"));
  return copy;
}

const sources = () =>
  copyOf(PROJECT, ["src", "commands", "build", "package.json", "package-lock.json", "seeds"]);

describe("makeSureOfBuild()", () => {
  it("builds once, and again when a source has changed", { timeout: 60_000 }, async () => {
    const project = await sources();
    const dist = await makeSureOfBuild(project);
    const { ino: first } = await stat(dist);
    await makeSureOfBuild(project);
    expect((await stat(dist)).ino).toBe(first);
    await appendFile(join(project, "src/cli/main.ts"), "\nconsole.log('changed');\n");
    await makeSureOfBuild(project);
    expect(await readFile(join(dist, "verbatim.mjs"), "utf8")).toContain("changed");
    expect((await readdir(project)).filter(name => name.includes("tmp"))).toEqual([]);
  });

  it("lets several commands build at once", { timeout: 60_000 }, async () => {
    const project = await sources();
    const runs = ["articles", "speakers", "articles"].map(verb =>
      run(process.execPath, ["build/run.mjs", "verbatim", verb, "--json"], { cwd: project }),
    );
    for (const { stdout } of await Promise.all(runs)) expect(JSON.parse(stdout)).toBeTypeOf("object");
  });
});

describe("a delivered build", () => {
  it("answers without its sources", { timeout: 60_000 }, async () => {
    await makeSureOfBuild(PROJECT);
    const folder = await copyOf(PROJECT, DELIVERED);
    const { stdout } = await run(process.execPath, ["build/run.mjs", "verbatim", "articles", "--json"], {
      cwd: folder,
    });
    expect(JSON.parse(stdout)).toMatchObject({ articles: [{ date: "2024-11-18" }] });
  });
});

describe("engineCode()", () => {
  // Not changed by any of the tests.
  let unchanged: Promise<string> | undefined;
  const codeOfProject = () => {
    unchanged ??= engineCode(PROJECT);
    return unchanged;
  };

  it("is another one where the code that reads articles has changed, and only there", {
    timeout: 60_000,
  }, async () => {
    const project = await sources();
    expect(await engineCode(project)).toBe(await codeOfProject());
    await appendFile(join(project, "src/config.ts"), "\nexport const CHANGED = true;\n");
    await appendFile(join(project, "src/quotes/judging/judge.ts"), "\n// only said in other words\n");
    expect(await engineCode(project)).toBe(await codeOfProject());
    await appendFile(join(project, "src/quotes/judging/judge.ts"), "\nconsole.log();\n");
    expect(await engineCode(project)).not.toBe(await codeOfProject());
  });

  it.each([
    ["node_modules/discord.js", false],
    ["node_modules/vitest", false],
    ["node_modules/htmlparser2", true],
    // Of htmlparser2.
    ["node_modules/domutils", true],
  ])(
    "goes by the packages that read articles, and those that they use: %s",
    { timeout: 60_000 },
    async (place, isUsed) => {
      const updated = await sources();
      const lock = join(updated, "package-lock.json");
      const installed = JSON.parse(await readFile(lock, "utf8"));
      expect(installed.packages[place].version).toMatch(/^\d/);
      installed.packages[place].version = "999.0.0";
      await writeFile(lock, JSON.stringify(installed));
      expect((await engineCode(updated)) !== (await codeOfProject())).toBe(isUsed);
    },
  );
});
