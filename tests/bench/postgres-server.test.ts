import { spawnSync } from "node:child_process";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startPostgres } from "../../bench/cluster/postgres-server.ts";
import { temporaryFolder } from "../library/temporary-folder.ts";

// Root starts it as the user that the package adds.
const isUserMissing = process.getuid?.() === 0 && spawnSync("id", ["-u", "postgres"]).status !== 0;

it.skipIf(isUserMissing)(
  "startPostgres() fails where PostgreSQL ends while it starts",
  { timeout: 30_000 },
  async () => {
    const programs = await temporaryFolder();
    await chmod(programs, 0o755);
    for (const [name, status] of Object.entries({ initdb: 0, postgres: 1, psql: 1 })) {
      await writeFile(join(programs, name), `#!/bin/sh\nexit ${status}\n`);
      await chmod(join(programs, name), 0o755);
    }
    await expect(startPostgres(programs)).rejects.toThrow("PostgreSQL has ended while it started");
  },
);
