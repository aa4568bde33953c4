import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build, stop } from "esbuild";

const PAGE = "src/playground/page";

/** Sources whose code decides what is read from an article, and how that is saved. */
const READING = [
  "src/library/analysis/analyst-worker.ts",
  "src/library/analysis/snapshot.ts",
  "src/library/analysis/reading-pack.ts",
];

/** @type {import("esbuild").BuildOptions} */
const FOR_NODE = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  // Packages stay where npm put them, so that an audit of them covers what runs.
  packages: "external",
  logLevel: "warning",
};

/**
 * Writes the programs to a folder, as JavaScript, with the page beside them.
 *
 * @param {string} root of the project
 * @param {string} folder
 */
export async function bundleProject(root, folder) {
  await build({
    ...FOR_NODE,
    absWorkingDir: root,
    entryPoints: [
      { in: "src/main.ts", out: "main" },
      { in: "src/cli/main.ts", out: "verbatim" },
      { in: "src/deploy-commands.ts", out: "deploy-commands" },
      { in: "src/library/analysis/analyst-worker.ts", out: "analyst-thread" },
    ],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    splitting: true,
    define: { ENGINE_CODE: JSON.stringify(await engineCode(root)) },
  });
  const page = join(folder, "page");
  await mkdir(page, { recursive: true });
  const { html, css, articleCss, js } = await bundlePage(root);
  await Promise.all([
    writeFile(join(page, "index.html"), html),
    writeFile(join(page, "page.css"), css),
    writeFile(join(page, "article.css"), articleCss),
    writeFile(join(page, "page.js"), js),
  ]);
  // The bundler is a process beside this one, which goes on to run the bot.
  await stop();
}

/**
 * Bundles the page's TypeScript and style sheets and reads the rest; about a tenth of a second.
 *
 * @param {string} root of the project
 */
export async function bundlePage(root) {
  /** @param {string} entry */
  const bundle = async entry => {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [`${PAGE}/${entry}`],
      bundle: true,
      write: false,
      minify: true,
      format: "esm",
      target: "es2022",
      logLevel: "silent",
    });
    return outputFiles.map(({ text }) => text).join("\n");
  };
  const [html, css, articleCss, js] = await Promise.all([
    readFile(join(root, PAGE, "index.html"), "utf8"),
    bundle("page.css"),
    bundle("article.css"),
    bundle("main.ts"),
  ]);
  return { html, css, articleCss, js };
}

/**
 * Identifies the code that reads articles: by its bundle, which has no comments, and by the versions of the packages
 * it uses. Other changes in a release leave saved results usable.
 *
 * @param {string} root of the project
 */
export async function engineCode(root) {
  const { metafile, outputFiles } = await build({
    ...FOR_NODE,
    absWorkingDir: root,
    entryPoints: READING,
    outdir: "unwritten",
    write: false,
    metafile: true,
    minify: true,
  });
  const hash = createHash("sha256");
  for (const { text } of outputFiles) hash.update(`${text}\n`);
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  const used = imported.flatMap(({ path, external }) => (external ? (packageOf(path) ?? []) : []));
  for (const one of await versionsOf(used, root)) hash.update(`${one}\n`);
  return hash.digest("hex");
}

/**
 * The package that an import is from; null for Node's own and the project's.
 *
 * @param {string} path
 */
function packageOf(path) {
  const [, name = null] = /^((?:@[^/]+\/)?[^./@:][^/:]*)(?:\/|$)/.exec(path) ?? [];
  return name === null || isBuiltin(path) ? null : name;
}

/**
 * Packages with those that they use, and their installed versions.
 *
 * @param {readonly string[]} names
 * @param {string} root
 */
async function versionsOf(names, root) {
  /** @type {{ packages: Record<string, { version?: string, dependencies?: Record<string, string> }> }} */
  const { packages } = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = names.map(name => `node_modules/${name}`);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const installed = packages[place];
    if (!installed || found.has(place)) continue;
    found.add(place);
    for (const name of Object.keys(installed.dependencies ?? {})) {
      // Beside the package that uses it, or further up; `a/node_modules/b` is inside `a`.
      const folders = `${place}/`
        .split("node_modules/")
        .map((_, at, all) => all.slice(0, at + 1).join("node_modules/"));
      const inside = folders.map(folder => `${folder}node_modules/${name}`).findLast(one => packages[one]);
      if (inside !== undefined) waiting.push(inside);
    }
  }
  return [...found].sort().map(place => `${place} ${packages[place]?.version}`);
}
