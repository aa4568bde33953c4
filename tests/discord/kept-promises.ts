import type { APIContainerComponent } from "discord.js";
import * as spec from "discord-api-spec/zod";
import { expect } from "vitest";
import { readCustomId } from "../../src/discord/custom-ids/custom-id.ts";
import { measure } from "../../src/discord/message/fit.ts";
import { MESSAGE_LIMITS } from "../../src/discord/message/message-limits.ts";
import { LANGUAGES } from "../../src/wording/languages.ts";
import type { Wording } from "../../src/wording/wording.ts";
import { customIdsOf, excerptsIn, textsOf, withoutMarks } from "./shown-words.ts";

/** Guarantees for every message, whatever the articles in it say. */

/** Discord accepts it. */
export function keepsLimits(container: APIContainerComponent): void {
  const { components, text, bytes } = measure(container);
  expect(components).toBeLessThanOrEqual(MESSAGE_LIMITS.components);
  expect(text).toBeLessThanOrEqual(MESSAGE_LIMITS.text);
  expect(bytes).toBeLessThanOrEqual(MESSAGE_LIMITS.textBytes);
  for (const { notices } of LANGUAGES) expect(textsOf(container).join("\n")).not.toContain(notices.tooLong);
  expect(textsOf(container).every(content => content.trim() !== "")).toBe(true);
  const body = { type: 4, data: { flags: 32_768, components: [container] } };
  expect(spec.CreateMessageInteractionCallbackRequestSchema.safeParse(body).error).toBeUndefined();
}

/** Every excerpt is a slice of an article, character by character. */
export function showsOnlySlices(container: APIContainerComponent, texts: readonly string[]): void {
  for (const excerpt of excerptsIn(container)) {
    const isSlice = texts.some(text => text.includes(excerpt) || text.includes(withoutMarks(excerpt)));
    expect(isSlice ? "" : excerpt).toBe("");
  }
}

/** That a source was not checked is said once, however many articles of a reply were added by members. */
export function saysUncheckedOnce(container: APIContainerComponent, { citation }: Wording): void {
  const said = [1, 2].map(articles => citation.unchecked("", articles).replace(/^, /, ""));
  const times = [...new Set(said)].map(words => textsOf(container).join("\n").split(words).length - 1);
  expect(times.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(1);
}

/** No two buttons have one custom id, and each can be read. */
export function hasReadableIds(container: APIContainerComponent): void {
  const ids = customIdsOf(container);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter(id => readCustomId(id) === null)).toEqual([]);
}

/** Nothing mentions, hides, opens a code block, or links, except the articles' own links. */
export function isHarmless(container: APIContainerComponent): void {
  const shown = textsOf(container).map(content =>
    content.replace(/\\[^\p{L}\p{N}\s]/gu, "").replace(/\]\(https:\/\/news\.example[^\s)]*\)/g, "]"),
  );
  expect(shown.join("\n")).not.toMatch(/@|<|\|\||```|https?:\/\//);
}
