import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { VERSION } from "../../src/version.ts";
import { temporaryFolder } from "../library/temporary-folder.ts";

const run = promisify(execFile);

async function projectWith(changelog: string): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "build"));
  await cp("build/release-notes.mjs", join(folder, "build/release-notes.mjs"));
  await writeFile(join(folder, "package.json"), '{ "version": "0.3.0" }');
  await writeFile(join(folder, "CHANGELOG.md"), changelog);
  return join(folder, "build/release-notes.mjs");
}

it("release notes are the version's section of the changelog, and nothing of the others", async () => {
  const script = await projectWith(
    "# Changelog\n\n## Unreleased\n\n## 0.3.0 (2026-12-01)\n\n- New.\n\n### For hosts\n\n- Back up.\n\n## 0.2.0\n\n- Old.\n",
  );
  expect((await run(process.execPath, [script])).stdout).toBe("- New.\n\n### For hosts\n\n- Back up.\n");
  expect((await run(process.execPath, [script, "0.2.0"])).stdout).toBe("- Old.\n");
});

it("release notes are those of the version that npm is about to make", async () => {
  const script = await projectWith("# Changelog\n\n## 0.4.0\n\n- Newer.\n\n## 0.3.0\n\n- New.\n");
  const env = { ...process.env, npm_new_version: "0.4.0" };
  expect((await run(process.execPath, [script], { env })).stdout).toBe("- Newer.\n");
});

it("a version of which the changelog says nothing is refused", async () => {
  const script = await projectWith("# Changelog\n\n## Unreleased\n\n- New.\n");
  await expect(run(process.execPath, [script])).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^CHANGELOG\.md says nothing of 0\.3\.0/),
  });
});

it("the project's version is the newest that the changelog describes", async () => {
  const changelog = await readFile("CHANGELOG.md", "utf8");
  const [, newest] = /^## (\d+\.\d+\.\d+) /mu.exec(changelog) ?? [];
  expect(VERSION).toBe(newest);
});
