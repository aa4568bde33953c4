import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What the page is made of, ready to be served. */
export interface PageFiles {
  readonly html: string;
  readonly css: string;
  readonly js: string;
}

/** Bundles the page's TypeScript and style sheets and reads the rest; about a tenth of a second. */
export async function bundlePage(): Promise<PageFiles> {
  const path = (name: string) => fileURLToPath(new URL(`./page/${name}`, import.meta.url));
  const bundle = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [path(entry)],
      bundle: true,
      write: false,
      minify: true,
      format: "esm",
      target: "es2022",
      logLevel: "silent",
    });
    return outputFiles.map(({ text }) => text).join("\n");
  };
  const [html, css, js] = await Promise.all([
    readFile(path("index.html"), "utf8"),
    bundle("page.css"),
    bundle("main.ts"),
  ]);
  return { html, css, js };
}
