import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, stop } from "esbuild";

const PAGE = "src/playground/page";

/** Sources whose code decides what is read out of an article, and how that is written down. */
const READING = ["src/library/analysis/analyst-worker.ts", "src/library/analysis/snapshot.ts"];

/** @type {import("esbuild").BuildOptions} */
const FOR_NODE = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  // Packages stay where npm put them, so that an audit of them holds for what runs.
  packages: "external",
  logLevel: "warning",
};

/**
 * Writes the programs into a folder, as JavaScript, and the page beside them.
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
  // The bundler is a process beside this one, which goes on to be the bot.
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
 * Names the code that reads articles, by what its bundle is made of and the packages it uses.
 *
 * @param {string} root of the project
 */
export async function engineCode(root) {
  const { metafile } = await build({
    ...FOR_NODE,
    absWorkingDir: root,
    entryPoints: READING,
    outdir: "unwritten",
    write: false,
    metafile: true,
  });
  const hash = createHash("sha256");
  for (const name of [...Object.keys(metafile.inputs).sort(), "package-lock.json"]) {
    hash.update(`${name}\n`).update(await readFile(join(root, name)));
  }
  return hash.digest("hex");
}
