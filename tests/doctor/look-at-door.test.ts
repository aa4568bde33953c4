import { describe, expect, it, onTestFinished } from "vitest";
import { commands } from "../../commands/all.ts";
import { readConfig } from "../../src/config.ts";
import { serveDoor } from "../../src/discord/door/door-server.ts";
import { examine } from "../../src/doctor/examine.ts";
import { temporaryFolder } from "../library/temporary-folder.ts";
import { startLocal } from "../local/start-local.ts";

async function withDoor() {
  const local = await startLocal();
  const { publicKey } = local.endpoints.outgoing;
  const server = await serveDoor({
    host: "127.0.0.1",
    port: 0,
    publicKey,
    interaction: () => {},
    event: () => {},
    failed: error => expect.fail(String(error)),
  });
  onTestFinished(() => server.stop());
  const folder = await temporaryFolder();
  const environment = { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.url, DATA_DIR: folder };
  const door = { INTERACTIONS_PORT: new URL(server.url).port, DISCORD_PUBLIC_KEY: publicKey };
  const look = async (more: Readonly<Record<string, string>>) => {
    const config = readConfig({ ...environment, ...more });
    const findings = await examine({ config, commands, now: () => new Date(), version: "0.0.0" });
    return findings.find(({ what }) => what === "Interactions");
  };
  return { local, server, door, look };
}

describe("what the doctor says of interactions by HTTP", () => {
  it("is nothing where nobody wants them", async () => {
    expect(await (await withDoor()).look({})).toBeUndefined();
  });

  it("is good where they get to the bot", async () => {
    const { local, server, door, look } = await withDoor();
    await local.endpoints.sendInteractionsTo(`${server.url}/interactions`);
    expect(await look(door)).toMatchObject({ state: "ok" });
  });

  it("names what keeps them from it", async () => {
    const { local, server, door, look } = await withDoor();
    expect(await look(door)).toMatchObject({ state: "note", says: expect.stringContaining("the gateway") });
    expect(await look({ ...door, SHARDS: "none" })).toMatchObject({ state: "mend" });
    await local.endpoints.sendInteractionsTo(`${server.url}/interactions`);
    expect(await look({})).toMatchObject({ state: "mend", says: expect.stringContaining("doesn't listen") });
    expect(await look({ ...door, DISCORD_PUBLIC_KEY: "0a".repeat(32) })).toMatchObject({
      state: "mend",
      says: expect.stringContaining("DISCORD_PUBLIC_KEY"),
    });
    expect(await look({ ...door, INTERACTIONS_PORT: "1" })).toMatchObject({
      state: "note",
      says: "nothing answers on INTERACTIONS_PORT 1",
    });
  });

  it("says if the proxy doesn't lead to the bot", async () => {
    const { local, server, door, look } = await withDoor();
    const other = await serveDoor({
      host: "127.0.0.1",
      port: 0,
      publicKey: local.endpoints.outgoing.publicKey,
      interaction: () => {},
      event: () => {},
      failed: error => expect.fail(String(error)),
    });
    await local.endpoints.sendInteractionsTo(`${other.url}/interactions`);
    await other.stop();
    expect(await look(door)).toMatchObject({
      state: "mend",
      says: expect.stringMatching(/^127\.0\.0\.1:\d+ doesn't lead to the bot$/),
    });
    expect(server.url).not.toBe(other.url);
  });
});
