import { describe, expect, it } from "vitest";
import { DownloadError, download } from "../../../../src/discord/managing/adding/download.ts";
import { hostileServer, redirects, sends } from "../../../library/hostile-server.ts";

const DISCORD = "https://discord.com/api";

describe("download()", () => {
  it.each([
    "https://cdn.discordapp.com.evil.example/attachments/1/2/a.txt",
    "https://evil.example/cdn.discordapp.com/a.txt",
    "https://cdn.discordapp.com@evil.example/a.txt",
    "https://cdn.discordapp.com:8443/a.txt",
    "http://cdn.discordapp.com/a.txt",
    "http://169.254.169.254/latest/meta-data/",
    "http://127.0.0.1:1/a.txt",
    "https://discord.com.evil.example/a.txt",
    "file:///etc/passwd",
    "not an address",
  ])("asks nobody at %s", async url => {
    await expect(download({ url, size: 10 }, DISCORD)).rejects.toThrow("not an address of Discord's");
  });

  it("gives what the API's own host serves, and nothing from its neighbour", async () => {
    const own = await hostileServer({ "/attachments/1/2/a.txt": sends("The tram runs.") });
    const other = await hostileServer({ "/a.txt": sends("Secret.") });
    const bytes = await download(
      { url: `${own.address}/attachments/1/2/a.txt`, size: 14 },
      `${own.address}/api`,
    );
    expect(new TextDecoder().decode(bytes)).toBe("The tram runs.");
    await expect(download({ url: `${other.address}/a.txt`, size: 7 }, `${own.address}/api`)).rejects.toThrow(
      DownloadError,
    );
    expect(other.asked).toEqual([]);
  });

  it("follows no redirect, takes no error for a file, and reads no more than was announced", async () => {
    const other = await hostileServer({ "/secret": sends("Secret.") });
    const own = await hostileServer({
      "/away": redirects(`${other.address}/secret`),
      "/gone": sends("gone", {}, 404),
      "/long": sends("x".repeat(1_000_000)),
    });
    const from = (path: string, size: number) =>
      download({ url: own.address + path, size }, `${own.address}/api`);
    await expect(from("/away", 7)).rejects.toThrow(DownloadError);
    expect(other.asked).toEqual([]);
    await expect(from("/gone", 4)).rejects.toThrow("status 404");
    await expect(from("/long", 10)).rejects.toThrow("larger than announced");
  });
});
