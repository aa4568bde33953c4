import type { Article, ArticleKey } from "../../articles/article.ts";
import { escapeHtml } from "../escape-html.ts";
import type { Sample } from "./read-sample.ts";

/** The feed of the sample: the articles in its library, and those published since. */
export class SampleFeed {
  readonly #published: Article[];
  readonly #waiting: Article[];

  /** @param isPublished whether an earlier run has published an article already */
  constructor({ library, feed }: Sample, isPublished: (article: Article) => boolean = () => false) {
    const [old, coming] = [library, feed].map(part => part.map(({ article }) => article));
    this.#published = [...(old ?? []), ...(coming ?? []).filter(isPublished)];
    this.#waiting = (coming ?? []).filter(article => !isPublished(article));
  }

  /** How many articles are still to be published. */
  get left(): number {
    return this.#waiting.length;
  }

  /** Publishes the next article; null if all are published. */
  publishNext(): Article | null {
    const next = this.#waiting.shift() ?? null;
    if (next) this.#published.push(next);
    return next;
  }

  /** A published article. */
  article(key: ArticleKey): Article | undefined {
    return this.#published.find(article => article.key === key);
  }

  /**
   * The feed as RSS 2.0, newest first.
   *
   * @param base address of its articles' pages, `"http://localhost:3000"`
   */
  rss(base: string): string {
    const items = this.#published.toReversed().map(({ title, key, date }) => {
      const link = `${base}/articles/${key}`;
      const day = date === null ? "" : `<pubDate>${new Date(date).toUTCString()}</pubDate>`;
      return `<item><title>${escapeHtml(title)}</title><link>${link}</link><guid>${link}</guid>${day}</item>`;
    });
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<rss version="2.0"><channel><title>Saltmere (invented)</title><link>${base}/</link>`,
      "<description>Invented articles, to try Verbatim with</description>",
      ...items,
      "</channel></rss>",
    ].join("\n");
  }
}
