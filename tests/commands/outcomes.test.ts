import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { CountedAnswer } from "../../src/discord/answering/outcome.ts";
import { createMetrics } from "../../src/health/metrics.ts";
import { startLibraryBot } from "./library-bot.ts";
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

  it("tells the operator how many questions went unanswered, by kind, and how many speakers were corrected", async () => {
    const nothing = {
      isConnected: true,
      isReady: true,
      servers: 0,
      sharedArticles: 1,
      ownArticles: 0,
      feeds: { working: 0, failing: 0 },
      filesWaiting: 0,
    };
    const metrics = createMetrics(async () => nothing);
    const { manager, reader } = await startLibraryBot({}, { counted: answer => metrics.answered(answer) });
    await reader.slash("/ask", { question: "What is the capital of Peru?" });
    await reader.slash("/ask", { question: "Who won the chess olympiad?" });
    await reader.slash("/who-said", { quote: "the penguins will never forgive us for this" });
    await reader.mention("what is the capital of Peru?");
    const check = await manager.slash("/who-said", { quote: "I have no plans to speak to Putin" });
    const form = await manager.pressForm(await manager.press(check, "Wrong?"), "Say who it was");
    const corrected = await form.submit({ speaker: "Ida Quill" });
    await manager.press(corrected, "Take back");
    const counts = async () =>
      (await metrics.text())
        .split("\n")
        .filter(line => /^verbatim_answers_total.*(?:"none"|"closest"|correct")/.test(line))
        .toSorted();
    const total = (labels: string, count: number) => `verbatim_answers_total{${labels}} ${count}`;
    await expect
      .poll(counts)
      .toEqual([
        total('kind="command",name="ask",outcome="none"', 2),
        total('kind="command",name="who-said",outcome="none"', 1),
        total('kind="form",name="library-correct",outcome="answered"', 1),
        total('kind="message",name="mention",outcome="none"', 1),
        total('kind="press",name="library-correct",outcome="answered"', 1),
        total('kind="press",name="library-uncorrect",outcome="answered"', 1),
      ]);
    expect(await metrics.text()).not.toMatch(/peru|penguin|quill/i);
    const docs = await readFile("docs/operations.md", "utf8");
    for (const query of [
      'sum by (kind, name) (verbatim_answers_total{outcome=~"none|closest"})',
      'verbatim_answers_total{kind="form",name="library-correct",outcome="answered"}',
      'verbatim_answers_total{kind="press",name="library-uncorrect",outcome="answered"}',
    ]) {
      expect(docs).toContain(query);
    }
  });
});
