import { describe, expect, it } from "vitest";
import { processorTime } from "../../../bench/processor-time.ts";
import { addedIn, CLOSE, MIDDLE, OPENING, readAround, readPage } from "./read.ts";

describe("lines that only look like the page's own", () => {
  it("are kept: a heading before a box that names the headline again", () => {
    const article = readPage(
      `<main><p>${OPENING}</p><h2>What comes next</h2><p>${MIDDLE}</p><p>${CLOSE}</p><h3>Pools to close</h3></main>`,
      '<meta property="og:title" content="Pools to close">',
    );
    expect(addedIn(article)).toEqual(["heading: What comes next"]);
  });

  it("are kept: the last name of a list isn't who wrote it", () => {
    const article = readPage(
      `<main><h1>Pools to close</h1><p>${OPENING}</p><p>${MIDDLE}</p><p>${CLOSE}</p><ul><li>Bo Fox</li><li>Cy Gray</li></ul></main>`,
    );
    expect(article.author).toBeNull();
    expect(addedIn(article)).toEqual(["list-item: Bo Fox", "list-item: Cy Gray"]);
  });

  it("are kept: a French sentence that says what is left", () => {
    const left = "Il vous reste deux semaines pour déposer un dossier, rappelle la mairie.";
    expect(addedIn(readAround(`<p>${left}</p>`))).toEqual([`body: ${left}`]);
    expect(addedIn(readAround("<p>Il vous reste 70.5% de cet article à lire.</p>"))).toEqual([]);
  });

  it("are read in time: a heading of very many words", () => {
    const begun = processorTime();
    const article = readPage(
      `<main><h2>${"a b ".repeat(40_000)}</h2><p>${OPENING}</p><p>${MIDDLE}</p></main>`,
    );
    expect(article.paragraphs).not.toEqual([]);
    expect(processorTime() - begun).toBeLessThan(3_000);
  });
});
