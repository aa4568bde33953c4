import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What the build is made of. */
const SOURCES = ["src", "commands", "build"];
const FILES = ["package.json", "package-lock.json"];

const OUT_OF_DATE =
  "dist is missing or out of date, and esbuild isn't installed to make it. Run: npm ci && npm run build && npm prune --omit=dev";

/**
 * Builds the project into `dist` unless that was made from the current sources. A delivered build without its
 * sources is used as it is.
 *
 * @param {string} root of the project
 * @returns {Promise<string>} the folder of the build
 */
export async function makeSureOfBuild(root) {
  const dist = join(root, "dist");
  if (!existsSync(join(root, "src"))) return dist;
  const wanted = await hashOfSources(root);
  if ((await builtFrom(dist)) === wanted) return dist;
  const bundler = await import("./bundle.mjs").catch(cause => {
    throw new Error(OUT_OF_DATE, { cause });
  });
  // Made in a separate folder: two commands may be building at once, and a running one must find complete files.
  const aside = join(root, `dist.${process.pid}.tmp`);
  try {
    await mkdir(aside, { recursive: true });
    await bundler.bundleProject(root, aside);
    await writeFile(join(aside, "sources.sha256"), wanted);
    await putInPlace(aside, dist, wanted);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return dist;
}

/**
 * Moves a build into place, unless another command was first: its build may already be running.
 *
 * @param {string} aside
 * @param {string} dist
 * @param {string} wanted hash of the sources
 */
async function putInPlace(aside, dist, wanted) {
  const lock = `${dist}.lock`;
  await take(lock);
  try {
    if ((await builtFrom(dist)) === wanted) return;
    const old = `${aside}.old`;
    await rename(dist, old).catch(() => undefined);
    await rename(aside, dist);
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** Moving takes milliseconds: an older lock was left by a command that was killed. */
const LOCK_MS = 10_000;

/** @param {string} lock a folder, which only one command can make */
async function take(lock) {
  for (;;) {
    try {
      await mkdir(lock);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const age =
        Date.now() -
        (await stat(lock).then(
          ({ mtimeMs }) => mtimeMs,
          () => Date.now(),
        ));
      if (age > LOCK_MS) await rm(lock, { recursive: true, force: true });
      await sleep(20);
    }
  }
}

/** @param {string} dist */
async function builtFrom(dist) {
  return readFile(join(dist, "sources.sha256"), "utf8").catch(() => null);
}

/**
 * By content: dates change with every checkout.
 *
 * @param {string} root of the project
 */
async function hashOfSources(root) {
  const names = [...FILES];
  for (const folder of SOURCES) {
    const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of found)
      if (entry.isFile()) names.push(join(entry.parentPath, entry.name).slice(root.length + 1));
  }
  const contents = await Promise.all(names.sort().map(name => readFile(join(root, name))));
  const hash = createHash("sha256");
  contents.forEach((bytes, index) => {
    hash.update(`${names[index]} ${bytes.length}\n`).update(bytes);
  });
  return hash.digest("hex");
}
