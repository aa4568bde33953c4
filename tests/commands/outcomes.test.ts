import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { CountedAnswer } from "../../src/discord/answering/outcome.ts";
import { startTestBot } from "./start-bot.ts";

const Line = z.object({ msg: z.string(), server: z.string().optional(), outcome: z.string().optional() });

function linesOf(logged: string) {
  return logged
    .trim()
    .split("\n")
    .map(line => Line.parse(JSON.parse(line)));
}

describe("what is counted and logged of answers", () => {
  it("is the outcome, and no word of what was asked", async () => {
    const counted: CountedAnswer[] = [];
    const { local, logged } = await startTestBot({ counted: answer => counted.push(answer) });
    const reader = local.member("reader");
    await reader.slash("/ask", { question: "Why was the UK reluctant?" });
    await reader.slash("/ask", { question: "What is the capital of Peru?" });
    await reader.slash("/who-said", { quote: "the penguins will never forgive us for this" });
    await reader.slash("/quotes", { about: "penguins" });
    await reader.slash("/ask", { question: "Why?", article: "no such article" });
    await reader.mention("what is the capital of Peru?");
    const expected = [
      "command ask: answered",
      "command ask: none",
      "command who-said: none",
      "command quotes: none",
      "command ask: refused",
      "message mention: none",
    ];
    // An answer is counted and logged once Discord has accepted it: the next may be faster.
    const kept = () => counted.map(({ kind, name, outcome }) => `${kind} ${name}: ${outcome}`).sort();
    await expect.poll(kept).toEqual(expected.toSorted());
    const outcomes = linesOf(logged()).flatMap(({ outcome }) => outcome ?? []);
    expect(outcomes.sort()).toEqual(expected.map(line => line.replace(/^.*: /, "")).sort());
    expect(logged()).not.toMatch(/peru|penguin/i);
  });

  it("marks a server by the same letters until the bot starts again, and never by its id", async () => {
    const { local, logged, restart } = await startTestBot();
    const ask = () => local.member("reader").slash("/ask", { question: "Why was the UK reluctant?" });
    await ask();
    await ask();
    await restart();
    await ask();
    const marks = () => linesOf(logged()).flatMap(({ server }) => server ?? []);
    await expect.poll(marks).toHaveLength(3);
    const [first, second, third] = marks();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(logged()).not.toContain(local.world.guildNamed("The newsroom").id);
  });
});
