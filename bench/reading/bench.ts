import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { parseHtml } from "../../src/articles/pages/parse-html.ts";
import { threadAnalyst } from "../../src/library/analysis/thread-analyst.ts";
import { largeBook, largePdf } from "./large-files.ts";
import { inventedPages } from "./pages.ts";

const ORIGIN = { kind: "uploaded", on: "2025-03-04" } as const;
const MB = 1024 * 1024;

/** Measures the processor time of reading invented pages, and how long large files hold up the main thread. */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { pages: { type: "string", default: "200" } } });
  const pages = [...inventedPages(Number(values.pages))].map(html => new TextEncoder().encode(html));
  const times = pages.map(bytes => {
    const begun = process.cpuUsage();
    parseHtml(bytes, ORIGIN, { url: "https://ford.test/pools" });
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  console.log(`${pages.length} pages, processor: p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms`);

  // What a busy machine holds everybody up with, whatever the bot does.
  const idle = monitorEventLoopDelay({ resolution: 5 });
  idle.enable();
  await setTimeout(5_000);
  idle.disable();
  console.log(`nothing for 5 s: main thread held up ${(idle.max / 1e6).toFixed(0)} ms at most`);

  const analyst = threadAnalyst();
  const files = [
    ["e-book of 2,000 pages", "a.epub", largeBook()],
    ["PDF of 400 pages", "a.pdf", largePdf(400, 0)],
    ["PDF of 10 MB", "b.pdf", largePdf(200, 10 * MB - 1000)],
    ["PDF of 3,000 pages", "c.pdf", largePdf(3_000, 0)],
  ] as const;
  for (const [what, name, bytes] of files) {
    const delays = monitorEventLoopDelay({ resolution: 5 });
    delays.enable();
    const begun = performance.now();
    const { articles, unread } = await analyst.analyse({ name, bytes, origin: ORIGIN });
    delays.disable();
    const result = unread[0]?.reason ?? `${articles.length} articles`;
    console.log(
      `${what} (${(bytes.length / MB).toFixed(1)} MB): ${((performance.now() - begun) / 1000).toFixed(1)} s, ` +
        `main thread held up ${(delays.max / 1e6).toFixed(0)} ms at most; ${result}`,
    );
  }
  await analyst.close();
}
