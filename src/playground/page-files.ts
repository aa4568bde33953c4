import { readFile } from "node:fs/promises";

/** The files of the page, ready to be served. */
export interface PageFiles {
  readonly html: string;
  readonly css: string;
  /** For an article to read. */
  readonly articleCss: string;
  readonly js: string;
}

/** Reads the page bundled by `npm run build`, from beside the running program. */
export async function readPageFiles(): Promise<PageFiles> {
  const read = (name: string) => readFile(new URL(`page/${name}`, import.meta.url), "utf8");
  const [html, css, articleCss, js] = await Promise.all([
    read("index.html"),
    read("page.css"),
    read("article.css"),
    read("page.js"),
  ]);
  return { html, css, articleCss, js };
}
