import { describe, expect, it } from "vitest";
import { accordingTo } from "../../../src/quotes/linking/according.ts";
import { lastScene, printed } from "./scenes.ts";

// Every sentence here is invented.

describe("accordingTo()", () => {
  it.each([
    ["According to Ann Roe it rained.", "According: Ann Roe"],
    ["According to him it rained.", "According: him"],
    ["According to her lawyer it rained.", "According: her lawyer"],
    ["According to her it rained.", "According: her"],
    ["According to her they left.", "According: her"],
    ["According Ann Roe it rained.", ""],
    ["As Ann Roe puts it, it rained.", "puts: Ann Roe"],
    ["As she put it in May, it rained.", "put: she"],
    ["As she put it up, it rained.", ""],
    ["As she put it to them, it rained.", "put: she"],
    ["As she put them in May, it rained.", ""],
    ["When she put it, it rained.", ""],
    ["It rained, as Ann Roe put it.", "put: Ann Roe"],
  ] satisfies [string, string][])("%s: %s", (text, expected) => {
    const scene = lastScene(text);
    const found: string[] = [];
    for (let at = scene.sentence.from; at < scene.sentence.to; at++) {
      const source = accordingTo(scene, at);
      if (source) found.push(`${scene.tokens[at]?.text}: ${printed(scene, source)}`);
    }
    expect(found.join("; ")).toBe(expected);
  });
});
