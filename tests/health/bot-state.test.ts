import { describe, expect, it, vi } from "vitest";
import { libraryState } from "../../src/health/bot-state.ts";
import { StoreAwayError } from "../../src/library/store/disk.ts";
import { A, opened } from "../library/opened-libraries.ts";

const away = () => Promise.reject(new StoreAwayError());
const hanging = () => new Promise<never>(() => {});

describe("libraryState()", () => {
  it.each([
    ["is away", away],
    ["doesn't answer", hanging],
  ])("counts the rest while the store %s", async (_, asked) => {
    const { libraries, store } = await opened();
    await libraries.configure(A, { isPrivateByDefault: true });
    const failed = vi.fn();
    const state = () => libraryState({ libraries, states: store.feeds, store }, { failed, storeMs: 50 });
    expect(await state()).toEqual({
      servers: 1,
      sharedArticles: 1,
      ownArticles: 0,
      feeds: { working: 0, failing: 0 },
    });
    const servers = vi.spyOn(store, "servers").mockImplementation(asked);
    expect(await state()).toMatchObject({ servers: null, sharedArticles: 1 });
    servers.mockRestore();
    vi.spyOn(store, "busy").mockImplementation(asked);
    expect(await state()).toMatchObject({ servers: 1, feeds: null, sharedArticles: 1 });
    expect(failed).not.toHaveBeenCalled();
  });

  it("tells the operator of anything else that goes wrong, and counts the rest", async () => {
    const { libraries, store } = await opened();
    const bug = new TypeError("a bug");
    vi.spyOn(store, "busy").mockRejectedValue(bug);
    const failed = vi.fn();
    const state = await libraryState({ libraries, states: store.feeds, store }, { failed });
    expect(state).toMatchObject({ feeds: null, sharedArticles: 1 });
    expect(failed.mock.calls).toEqual([[bug]]);
  });
});
