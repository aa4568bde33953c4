import type { Page } from "playwright-core";
import type { LocalDiscord } from "../../src/local/local-discord.ts";
import { charactersOf, STANDARD_REPLIES } from "./standard-replies.ts";

/** The window of a phone, in CSS pixels. */
export const PHONE = { width: 390, height: 844 } as const;

export interface ReplyLength {
  readonly name: string;
  readonly characters: number;
  /** As a share of the space for messages in a phone's window. */
  readonly screens: number;
  /** The reply as a person reads it. */
  readonly text: string;
}

/** Asks for the standard replies one after another and measures each on a page of a phone's size. */
export async function measureReplies(local: LocalDiscord, page: Page): Promise<readonly ReplyLength[]> {
  const lengths: ReplyLength[] = [];
  for (const { name, channel, ask } of STANDARD_REPLIES) {
    const id = local.world.channelNamed(channel)?.id;
    await page.evaluate(`location.hash = "#member=reader&channel=${id}"`);
    await page.reload();
    await page.getByText(`Welcome to ${channel}`).waitFor();
    const reply = await ask(local);
    const message = page.locator(`#message-${reply.id}:not(:has(.thinking))`);
    await message.waitFor();
    const height = await message.evaluate(element => element.getBoundingClientRect().height);
    const room = Number(await page.evaluate("log.clientHeight"));
    lengths.push({ name, characters: charactersOf(reply), screens: height / room, text: reply.text() });
  }
  return lengths;
}
