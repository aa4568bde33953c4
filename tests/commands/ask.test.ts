import { describe, expect, it } from "vitest";
import { inventedLibrary } from "./invented-library.ts";
import { startTestBot } from "./start-bot.ts";

describe("/ask", () => {
  it("answers with the passage first, then its citation, and the question small below", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/ask", { question: "Why was the UK reluctant?" });
    expect(reply.text()).toMatch(/^> The UK Government has been reluctant/);
    expect(reply.markdown()).toContain("-# Asked: Why was the UK reluctant?");
    expect(reply.text()).toContain("because the missiles use American navigation data.");
    expect(reply.text()).toContain("“Joe Biden has given Ukraine permission to…”, 18 Nov 2024, ¶5");
    // The answer is the whole paragraph: bold would distinguish nothing.
    expect(reply.markdown()).not.toContain("**");
  });

  it("takes no misspelt question for a statement, which the opposite doesn't answer", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").mention("whywas the uk reluctnat");
    expect(reply.text()).toContain("> The UK Government has been reluctant");
    expect(reply.text()).not.toContain("No clear answer");
  });

  it("says if the library has no answer, and what was searched", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/ask", { question: "What is the capital of Peru?" });
    expect(reply.text()).toMatch(/^No answer found in this library\n/);
    expect(reply.text()).toContain("Searched 1 article from 18 Nov 2024.");
  });

  it("shows the other passages to the asker in place, also after a restart", async () => {
    const { local, restart } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    const question = "Elmbrook: when will the **bridge** <close>?";
    const reply = await reader.slash("/ask", { question });
    const more = reply.buttons().find(({ label }) => /^\d more$/.test(label));
    expect(more).toBeDefined();
    const before = reply.text().match(/, ¶\d+$/gm)?.length ?? 0;
    await restart();
    const changed = await reader.press(reply, more?.label ?? "");
    expect(changed.id).toBe(reply.id);
    expect(changed.text()).toContain(`Asked: ${question}`);
    expect(changed.text().match(/, ¶\d+$/gm)?.length).toBeGreaterThan(before);
    expect(changed.buttons().some(({ label }) => /^\d more$/.test(label))).toBe(false);
  });

  it("shows them to anybody else privately, and leaves the reply as it is", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local
      .member("reader")
      .slash("/ask", { question: "When will the bridge in Elmbrook close?" });
    const before = reply.text();
    const more = reply.buttons().find(({ label }) => /^\d more$/.test(label));
    const shown = await local.member("other").press(reply, more?.label ?? "");
    expect(shown.id).not.toBe(reply.id);
    expect(shown.isEphemeral).toBe(true);
    expect(reply.text()).toBe(before);
  });

  it("says whose words the answer is, and which answer is the article's with a quotation in it", async () => {
    const { local } = await startTestBot({ library: inventedLibrary() });
    const reply = await local
      .member("reader")
      .slash("/ask", { question: "Is the steel of the bridge sound?" });
    expect(reply.text()).toMatch(/^The article:\n> The engineer Paul Varga said: “The steel is sound/);
  });

  it("says from whom where the answer is somebody's words alone, and leads on to all of them", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.slash("/ask", { question: "Are strikes carried out with words?" });
    expect(reply.text()).toMatch(/^Quoted from Volodymyr Zelensky\n> “But strikes are not/);
    const all = await reader.press(reply, "All of Volodymyr Zelensky's words");
    expect(all.text()).toMatch(/^Volodymyr Zelensky: 5 quotations/);
  });

  it("finds the article by words of its title, and says if there is none", async () => {
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
