import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import { whyNotThisNode } from "../../build/node-version.mjs";

it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0"])("whyNotThisNode() accepts %s", version => {
  expect(whyNotThisNode(version)).toBeNull();
});

it.each(["18.20.4", "20.18.9", "16.0.0"])("whyNotThisNode() says what is needed in place of %s", version => {
  const { engines } = z
    .object({ engines: z.object({ node: z.string() }) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  const least = engines.node.replace(">=", "");
  expect(whyNotThisNode(version)).toBe(
    `Verbatim needs Node ${least} or newer, and this is ${version}. See docs/operations.md.`,
  );
});
