import type { Page } from "playwright-core";
import type { LocalDiscord } from "../../src/local/local-discord.ts";

/** How long the frames took while a channel was scrolled from its end to its beginning, in milliseconds. */
export interface ScrollFigures {
  readonly frames: number;
  readonly p50: number;
  readonly p95: number;
  readonly longest: number;
  /** Tasks of more than 50 ms in which the page could do nothing else. */
  readonly longTasks: number;
}

const WORDS =
  "It rained in the invented town of Harrow Bay on Monday, and the harbour stayed closed until the evening. ";

/** Fills a channel with typical messages from the bot. The words are invented. */
export function fillChannel(local: LocalDiscord, channelName: string, count: number): void {
  const channel = local.world.channelNamed(channelName);
  if (!channel) throw new Error(`the local Discord has no #${channelName}`);
  const button = (label: string, id: string) => ({
    type: 2 as const,
    style: 2 as const,
    label,
    custom_id: id,
  });
  for (let index = 0; index < count; index++) {
    const text = `**Reply ${index}** quoted in these words\n> ${WORDS.repeat(1 + (index % 4))}\n-# small print`;
    local.messages.create(
      {
        files: [],
        body: {
          flags: 1 << 15,
          components: [
            {
              type: 17,
              accent_color: 0x248046,
              components: [
                {
                  type: 9,
                  components: [{ type: 10, content: text }],
                  accessory: button("In context", `context-${index}`),
                },
                { type: 14 },
                {
                  type: 1,
                  components: [button("All quotations", `all-${index}`), button("Delete", `delete-${index}`)],
                },
              ],
            },
          ],
        },
      },
      { channel, author: local.world.bot },
    );
  }
}

/** A script for the page: 1,000 px a frame, faster than anybody reads. */
const SCROLL = `new Promise(resolve => {
  const log = document.getElementById("log");
  const frames = [];
  let longTasks = 0;
  const observer = new PerformanceObserver(list => { longTasks += list.getEntries().length; });
  observer.observe({ type: "longtask" });
  log.scrollTop = log.scrollHeight;
  let last = performance.now();
  const step = now => {
    frames.push(now - last);
    last = now;
    if (log.scrollTop <= 0) {
      observer.disconnect();
      frames.shift();
      frames.sort((a, b) => a - b);
      const at = share => frames[Math.min(frames.length - 1, Math.floor(share * frames.length))];
      resolve({ frames: frames.length, p50: at(0.5), p95: at(0.95), longest: at(1), longTasks });
    } else {
      log.scrollTop -= 1000;
      requestAnimationFrame(step);
    }
  };
  requestAnimationFrame(step);
})`;

/** Scrolls the open channel from its end to its beginning. */
export function measureScrolling(page: Page): Promise<ScrollFigures> {
  return page.evaluate<ScrollFigures>(SCROLL);
}
