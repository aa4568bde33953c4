import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { UsageError } from "../run-chosen.ts";
import { HOSTILE_TEXTS, SIZES } from "./texts.ts";
import { type Given, givenOf, USES } from "./uses.ts";
import { startWatchedBot, type WatchedBot } from "./watched-bot.ts";

/** What counts as too long, in milliseconds. */
const TOO_LONG_MS = 100;

/**
 * Adds every hostile text to a bot and does everything with it that a member can do; prints the longest time for
 * which the bot's main thread was blocked, in processor time: `[--text "one word"] [--size "40 kB"] [--times 1]
 * [--all]`. Of several times the shortest counts: other programs only add to it. `--all` prints every use, not only the
 * longest and those above 100 ms. Texts of one kind are added one after another to one bot, the smallest first.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      text: { type: "string" },
      size: { type: "string" },
      times: { type: "string", default: "1" },
      all: { type: "boolean", default: false },
    },
  });
  const texts = HOSTILE_TEXTS.filter(({ name }) => values.text === undefined || name.includes(values.text));
  const sizes = Object.entries(SIZES).filter(([name]) => values.size === undefined || name === values.size);
  if (texts.length === 0) throw new UsageError(`no text is called "${values.text}"`);
  if (sizes.length === 0) throw new UsageError(`--size takes ${Object.keys(SIZES).join(", ")}`);
  for (const text of texts) {
    const rows = new Map<string, Map<string, number>>();
    for (let time = 0; time < Number(values.times); time++) {
      const bot = await startWatchedBot();
      try {
        await warmUp(bot);
        for (const [size, bytes] of sizes) {
          const given = await givenOf(text, bytes);
          const name = `${text.name}, ${size}${given.key === null ? " (refused)" : ""}`;
          const shortest = rows.get(name) ?? new Map<string, number>();
          rows.set(name, shortest);
          for (const [use, ms] of await measure(bot, given)) {
            shortest.set(use, Math.min(ms, shortest.get(use) ?? Infinity));
          }
        }
      } finally {
        await bot.stop();
      }
    }
    for (const [name, shortest] of rows) {
      const sorted = [...shortest].sort(([, a], [, b]) => b - a);
      const shown = sorted.filter(([, ms], at) => at === 0 || values.all || ms > TOO_LONG_MS);
      const load = loadavg()[0]?.toFixed(1);
      console.log(
        `${name} (load ${load}): ${shown.map(([use, ms]) => `${use} ${ms.toFixed(0)}`).join(" · ")}`,
      );
    }
  }
}

/** Uses a text in every way; earlier additions stay. */
async function measure(bot: WatchedBot, given: Given): Promise<Map<string, number>> {
  const took = new Map<string, number>();
  for (const use of USES) {
    const ms = await bot.longest(() =>
      use.run(bot, given).catch(error => console.error(`${use.name}: ${String(error).slice(0, 300)}`)),
    );
    took.set(use.name, ms);
  }
  return took;
}

/** What is loaded and compiled on first use must not count against the text. */
async function warmUp(bot: WatchedBot): Promise<void> {
  const given = {
    file: { name: "warm-up.txt", content: "The bridge is open.\n\n“It is open,” said Mara Holm." },
    key: null,
    piece: "The bridge is open, it is open",
  };
  for (const use of USES) await use.run(bot, given).catch(() => {});
}
