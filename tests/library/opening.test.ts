import { describe, expect, it, vi } from "vitest";
import { articleKeyOf } from "../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { OpenedOnce } from "../../src/library/scheduling/opened-once.ts";
import { RecentlyUsed } from "../../src/library/scheduling/recently-used.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { uploaded } from "./bring.ts";
import { A, B, opened, SHARED, textsIn } from "./opened-libraries.ts";

// All texts here are invented.

describe("ServerLibraries.open()", () => {
  it("opens no server's library before somebody asks for it", async () => {
    const { libraries, reopen } = await opened();
    for (const guild of [A, B]) await (await libraries.server(guild)).add([uploaded(`Words of ${guild}.`)]);
    const opening = vi.spyOn(DataFolder.prototype, "server");
    const again = (await reopen()).libraries;
    expect((await again.followers()).map(({ guildId }) => guildId)).toEqual([A, B]);
    expect((await again.settingsOf(A)).isSharedShown).toBe(true);
    expect(textsIn(await again.of(null))).toEqual([SHARED]);
    expect(opening).not.toHaveBeenCalled();
    expect(textsIn(await again.of(A))).toEqual([SHARED, `Words of ${A}.`]);
    expect(opening.mock.calls).toEqual([[A]]);
    opening.mockRestore();
  });

  it("makes nothing for a server that nobody asks about", async () => {
    const read: string[] = [];
    const analyst = {
      ...inlineAnalyst,
      analyse: (file: Parameters<typeof inlineAnalyst.analyse>[0]) => {
        read.push(file.name);
        return inlineAnalyst.analyse(file);
      },
    };
    const { libraries, reopen } = await opened({ analyst });
    await (await libraries.server(A)).add([uploaded("Tilda Brook keeps bees.", "bees.txt")]);
    read.length = 0;
    const again = await reopen();
    expect(read).not.toContain("bees.txt");
    await again.libraries.of(A);
    expect(read).toContain("bees.txt");
  });
});

describe("ServerLibraries beyond its memory", () => {
  const WORDS = "Tilda Brook keeps bees on the roof.";

  it("answers as before from a library that was let go, and gives everybody one object", async () => {
    const { libraries } = await opened({ maxIdleBytes: 1 });
    const own = await libraries.server(A);
    await own.add([uploaded(WORDS)]);
    for (const guild of [B, A, B, A]) {
      expect(textsIn(await libraries.of(guild))).toEqual(guild === A ? [SHARED, WORDS] : [SHARED]);
    }
    // Somebody holds it, so it is the same although it was released.
    await libraries.of(B);
    expect(await libraries.server(A)).toBe(own);
    await own.remove(articleKeyOf(WORDS));
    expect(textsIn(await libraries.of(A))).toEqual([SHARED]);
  });
});

describe("RecentlyUsed", () => {
  it("lets go of what was used least recently, and never of the last", () => {
    const recent = new RecentlyUsed<string>(100);
    expect(recent.use("a", 40)).toEqual([]);
    expect(recent.use("b", 40)).toEqual([]);
    expect(recent.use("a", 40)).toEqual([]);
    expect(recent.use("c", 40)).toEqual(["b"]);
    expect(recent.use("d", 1000)).toEqual(["a", "c"]);
    expect(recent.use("e", 1)).toEqual(["d"]);
    recent.letGo("e");
    expect(recent.use("f", 100)).toEqual([]);
  });
});

describe("OpenedOnce", () => {
  it("opens once for all who ask meanwhile, and again after a failure", async () => {
    const once = new OpenedOnce<object>();
    let times = 0;
    const open = async () => {
      times++;
      if (times === 1) throw new Error("away");
      return { times };
    };
    const failed = await Promise.allSettled([once.get("a", open), once.get("a", open)]);
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const [one, other] = await Promise.all([once.get("a", open), once.get("a", open)]);
    expect(one).toBe(other);
    expect(await once.get("a", open)).toBe(one);
    expect(once.all()).toEqual([one]);
    once.forget("a");
    expect(await once.get("a", open)).not.toBe(one);
    expect(times).toBe(3);
  });
});
