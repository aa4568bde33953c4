import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

describe("deploy/verbatim", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "verbatim-deploy-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** How the command line is started if the settings are these lines. */
  function settings(lines: readonly string[]): ReadonlySet<string> {
    const file = join(folder, "verbatim.env");
    writeFileSync(file, lines.join("\n"));
    const script = readFileSync("deploy/verbatim", "utf8")
      .replace("/etc/verbatim.env", file)
      .replace(/^exec setpriv[\s\S]*$/m, "exec env");
    const out = execFileSync("/bin/sh", ["-c", script], {
      env: { PATH: process.env.PATH },
      encoding: "utf8",
    });
    return new Set(out.split("\n"));
  }

  it("has the values of the file with any characters in them, and runs none", () => {
    const touched = join(folder, "run");
    const found = settings([
      "# The bot's",
      "",
      "DATABASE_URL=postgres://bot:pa$1;(x)@db.test/bot?sslmode=require&application_name=bot",
      `LOG_LEVEL=$(touch ${touched})`,
      'DISCORD_TOKEN="a b"',
      "MAX_FEEDS=30",
    ]);
    expect(found).toContain(
      "DATABASE_URL=postgres://bot:pa$1;(x)@db.test/bot?sslmode=require&application_name=bot",
    );
    expect(found).toContain(`LOG_LEVEL=$(touch ${touched})`);
    expect(found).toContain("DISCORD_TOKEN=a b");
    expect(found).toContain("MAX_FEEDS=30");
    expect(() => readFileSync(touched)).toThrow("ENOENT");
  });

  it("has the service's folders, unless the file names others", () => {
    expect(settings([])).toContain("DATA_DIR=/var/lib/verbatim/kept");
    expect(settings(["DATA_DIR=/srv/kept"])).toContain("DATA_DIR=/srv/kept");
  });
});
