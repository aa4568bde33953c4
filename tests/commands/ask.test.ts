import { describe, expect, it } from "vitest";
import { inventedLibrary } from "./invented-library.ts";
import { startTestBot } from "./start-bot.ts";

describe("/ask", () => {
  it("answers with the passage and its citation, the question in the first line", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/ask", { question: "Why was the UK reluctant?" });
    expect(reply.text()).toMatch(/^(Passage|\d passages) found: Why was the UK reluctant\?/);
    expect(reply.text()).toContain("because the missiles use American navigation data.");
    expect(reply.text()).toContain("published 18 Nov 2024 · paragraph 5");
    expect(reply.markdown()).toMatch(/> \*\*The UK Government[^*]*\*\*/);
  });

  it("says so where the library has no answer, and what was searched", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/ask", { question: "What is the capital of Peru?" });
    expect(reply.text()).toMatch(/^No answer in this library: What is the capital of Peru\?/);
    expect(reply.text()).toContain("Searched 1 article of 18 Nov 2024.");
  });

  it("shows the other passages to the asker in place, also after a restart", async () => {
    const { local, restart } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    const question = "Elmbrook: when will the **bridge** <close>?";
    const reply = await reader.slash("/ask", { question });
    const more = reply.buttons().find(({ label }) => /^\d more passages?$/.test(label));
    expect(more).toBeDefined();
    const before = reply.text().match(/paragraph \d+/g)?.length ?? 0;
    await restart();
    const changed = await reader.press(reply, more?.label ?? "");
    expect(changed.id).toBe(reply.id);
    expect(changed.text()).toContain(question);
    expect(changed.text().match(/paragraph \d+/g)?.length).toBeGreaterThan(before);
    expect(changed.buttons().some(({ label }) => /more passage/.test(label))).toBe(false);
  });

  it("shows them to anybody else privately, and leaves the reply as it is", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local
      .member("reader")
      .slash("/ask", { question: "When will the bridge in Elmbrook close?" });
    const before = reply.text();
    const more = reply.buttons().find(({ label }) => /more passage/.test(label));
    const shown = await local.member("other").press(reply, more?.label ?? "");
    expect(shown.id).not.toBe(reply.id);
    expect(shown.isEphemeral).toBe(true);
    expect(reply.text()).toBe(before);
  });

  it("says who is quoted where the answer is a quotation", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local
      .member("reader")
      .slash("/ask", { question: "Is the steel of the bridge sound?" });
    expect(reply.text()).toContain("Quoted from Paul Varga");
  });

  it("takes words of a title for the article, and says where there is none", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    const found = await reader.slash("/ask", {
      question: "Who ordered two ferries?",
      article: "Ferries for Elmbrook",
    });
    expect(found.text()).toContain("River News");
    const none = await reader.slash("/ask", { question: "Who?", article: "Gardening weekly" });
    expect(none.isEphemeral).toBe(true);
    expect(none.text()).toMatch(/^No article here matches “Gardening weekly”/);
  });

  it("says in an empty library that there is nothing to search", async () => {
    const { buildLibrary } = await import("../../src/answers/library.ts");
    const { local } = await startTestBot({ library: buildLibrary([]) });
    const reply = await local.member("reader").slash("/ask", { question: "Anything?" });
    expect(reply.text()).toContain("There is nothing to search yet");
  });
});
