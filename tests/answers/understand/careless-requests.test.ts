import { describe, expect, it } from "vitest";
import { understand } from "../../../src/answers/understand/understand.ts";
import { sliceOf } from "../../../src/text/span.ts";
import { CARELESS_REQUESTS } from "./careless-requests.ts";

const PEOPLE: ReadonlySet<string> = new Set(["lind", "okafor", "solheim"]);

describe("understand() reads what is typed carelessly as", () => {
  for (const [kind, typed] of Object.entries(CARELESS_REQUESTS)) {
    it.each(typed)(`${kind}: %s`, words => {
      expect(understand(words, "2026-04-01", { isSpeaker: name => PEOPLE.has(name) }).kind).toBe(kind);
    });
  }
});

describe("understand() reads a period and the news it is for", () => {
  const week = { since: "2026-03-30", until: "2026-04-05" };
  const lastWeek = { since: "2026-03-23", until: "2026-03-29" };
  it.each([
    ["summary of the week", null, week],
    ["recap the week", null, week],
    ["weekly digest", null, week],
    ["give me the weekly summary", null, week],
    ["summarise last week", null, lastWeek],
    ["summarize last week", null, lastWeek],
    ["news from last week about the bridge", "the bridge", { since: "2026-03-23", until: null }],
    ["what changed since monday on the toll", "the toll", { since: "2026-03-30", until: null }],
    ["what happened last week with the ferry", "the ferry", lastWeek],
    ["latest from lind", "lind", { since: null, until: null }],
    ["updates on the toll", "the toll", { since: null, until: null }],
  ])("%s", (typed, about, period) => {
    const request = understand(typed, "2026-04-01");
    expect(request).toMatchObject({ kind: "latest", ...period });
    if (request.kind === "latest") expect(request.about && sliceOf(typed, request.about)).toBe(about);
  });

  it("of what was said about a topic", () => {
    const typed = "what was said since 20 march about the toll";
    const request = understand(typed, "2026-04-01");
    expect(request).toMatchObject({ kind: "quotes", since: "2026-03-20" });
    if (request.kind === "quotes") expect(request.about && sliceOf(typed, request.about)).toBe("the toll");
  });
});

describe("understand() compares nobody with a pronoun", () => {
  it.each(["compare him and solheim on the toll", "compare lind with them", "her vs okafor"])("%s", typed => {
    expect(understand(typed, "2026-04-01", { isSpeaker: name => PEOPLE.has(name) }).kind).toBe("ask");
  });
});
