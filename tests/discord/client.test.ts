import { afterEach, describe, expect, it } from "vitest";
import { connect, createClient } from "../../src/discord/client.ts";
import { OperatorError } from "../../src/errors.ts";
import { createLog } from "../../src/log.ts";
import { startLocal } from "../local/start-local.ts";

const silent = createLog("silent");
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

describe("connect()", () => {
  it("asks for the gateway and nothing else", async () => {
    const local = await startLocal();
    const client = createClient({ apiUrl: local.url }, silent);
    stops.push(() => client.destroy());
    const ready = await connect(client, local.token);
    expect(ready.user.bot).toBe(true);
    expect(local.violations).toEqual([]);
  });

  it("says in one line that the token was refused", async () => {
    const local = await startLocal();
    const failed = connect(createClient({ apiUrl: local.url }, silent), "wrong");
    await expect(failed).rejects.toThrow(OperatorError);
    await expect(failed).rejects.toThrow(/^DISCORD_TOKEN was refused by Discord\..*$/);
  });

  it("says in one line that Discord can't be reached", async () => {
    const client = createClient({ apiUrl: "http://127.0.0.1:9/api", rest: { retries: 0 } }, silent);
    await expect(connect(client, "any")).rejects.toThrow(/^Discord could not be reached at DISCORD_API_URL/);
  });
});
