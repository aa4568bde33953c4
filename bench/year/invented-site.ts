import type { SafeFetch } from "../../src/library/fetch/safe-fetch.ts";
import { createSeeded, type Seeded } from "../check/seeded.ts";

const WORDS =
  "bridge harbour council toll ferry winter repair engineer budget vote mayor crew steel storm river school bus market tower road plan report week price".split(
    " ",
  );
const PEOPLE = ["Orla Venn", "Tobias Krell", "Imani Lusk", "Rafe Dunmore", "Selma Quist", "Pavel Strand"];

/** Sites with feeds and pages of nonsense, all invented. They answer from memory, always the same. */
export class InventedSite {
  readonly links: readonly string[];
  readonly #itemsSoFar: () => number;

  /** @param itemsSoFar how many items a feed has published so far, besides those of its first day */
  constructor(feeds: number, itemsSoFar: () => number) {
    this.links = Array.from({ length: feeds }, (_, at) => `https://paper-${at}.test/feed`);
    this.#itemsSoFar = itemsSoFar;
  }

  readonly fetch: SafeFetch = async link => {
    const isFeed = link.endsWith("/feed");
    const text = isFeed ? this.#feedOf(link) : inventedText(link);
    return {
      kind: "fetched",
      bytes: new TextEncoder().encode(text),
      url: link,
      movedTo: null,
      type: isFeed ? "application/rss+xml" : "text/plain",
      charset: "utf-8",
      etag: null,
      lastModified: null,
    };
  };

  #feedOf(link: string): string {
    const base = link.slice(0, -"/feed".length);
    const offset = this.links.indexOf(link) / this.links.length;
    const last = 10 + Math.floor(this.#itemsSoFar() + offset);
    const items = Array.from({ length: 10 }, (_, at) => last - at).map(
      item =>
        `<item><title>Item ${item}</title><link>${base}/${item}</link><guid>${base}/${item}</guid></item>`,
    );
    return `<rss version="2.0"><channel><title>Paper</title>${items.join("")}</channel></rss>`;
  }
}

/** An article of about 400 words; always the same for a name. */
export function inventedText(name: string): string {
  const seeded = createSeeded(seedOf(name));
  return Array.from({ length: 14 }, (_, at) => paragraph(seeded, at)).join("\n\n");
}

function paragraph(seeded: Seeded, at: number): string {
  const run = () => Array.from({ length: seeded.between(10, 18) }, () => seeded.pick(WORDS)).join(" ");
  const speaker = seeded.pick(PEOPLE);
  return at % 2 === 0 ? `The ${run()} ${seeded.between(1, 99_999)}.` : `“The ${run()},” ${speaker} said.`;
}

/** FNV-1a, 32 bits. */
function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash;
}
