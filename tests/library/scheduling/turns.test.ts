import { describe, expect, it } from "vitest";
import { Turns } from "../../../src/library/scheduling/turns.ts";

/** Work that ends when it is told to. */
function held() {
  let end = () => {};
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  return { end, ended };
}

describe("Turns", () => {
  it("do work under one name in order, and under other names meanwhile", async () => {
    const turns = new Turns();
    const done: string[] = [];
    const first = held();
    const all = [
      turns.take("a", async () => {
        await first.ended;
        done.push("a1");
      }),
      turns.take("a", async () => void done.push("a2")),
      turns.take("b", async () => void done.push("b1")),
    ];
    await all[2];
    expect(done).toEqual(["b1"]);
    first.end();
    await turns.settled();
    expect(done).toEqual(["b1", "a1", "a2"]);
    await Promise.all(all);
  });

  it("continue after work that fails, and hand its error to the caller", async () => {
    const turns = new Turns();
    const failing = turns.take("a", () => Promise.reject(new Error("no")));
    const next = turns.take("a", async () => "next");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("next");
  });

  it("do once what is asked for while it waits, and again what is asked for while it continues", async () => {
    const turns = new Turns();
    const first = held();
    let begun = 0;
    const work = async () => {
      begun++;
      await first.ended;
    };
    const one = turns.takeOnce("a", work);
    expect(turns.takeOnce("a", work)).toBe(one);
    await Promise.resolve();
    expect(begun).toBe(1);
    const again = turns.takeOnce("a", work);
    expect(turns.takeOnce("a", work)).toBe(again);
    first.end();
    await Promise.all([one, again]);
    expect(begun).toBe(2);
  });

  it("keep kinds of work under one name separate", async () => {
    const turns = new Turns();
    const done: string[] = [];
    const all = ["x", "y", "x"].map(what => turns.takeOnce("a", async () => void done.push(what), what));
    await Promise.all(all);
    expect(done).toEqual(["x", "y"]);
  });
});
