import { describe, expect, it } from "vitest";
import type { ServerSettings } from "../../src/library/records/records.ts";
import { A, opened, textsIn } from "./opened-libraries.ts";

describe("ServerLibraries.configure()", () => {
  it.each<[string, Partial<ServerSettings>]>([
    ["nothing", {}],
    ["what was set already", { isSharedShown: true }],
    ["something that isn't searched", { sharing: "nobody", isSharedShown: true }],
  ])("builds no index again for %s", async (_, change) => {
    const { libraries } = await opened();
    const own = await libraries.server(A);
    const bytes = new TextEncoder().encode("Tilda Brook keeps bees.");
    await own.add([{ name: "bees.txt", bytes, origin: { kind: "uploaded", on: "2025-03-01" } }]);
    const before = await libraries.of(A);
    await libraries.configure(A, change);
    expect(await libraries.of(A)).toBe(before);
    await libraries.configure(A, { isSharedShown: false });
    expect(textsIn(await libraries.of(A))).toEqual(["Tilda Brook keeps bees."]);
  });
});
