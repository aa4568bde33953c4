import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endWithThis } from "./end-with-this.ts";

/** A separate PostgreSQL, in a folder that is deleted afterwards. */
export interface PostgresServer {
  /**
   * Address of a new, empty database.
   *
   * @param disk an empty folder, for its tables only: the write-ahead log stays where it is
   */
  newDatabase(disk?: string): Promise<string>;
  /** The folder of its files, including its write-ahead log. */
  readonly folder: string;
  /** File of its log; null if it has none. */
  readonly log: string | null;
  /** File of its certificate; null if it accepts connections without TLS. */
  readonly certificate: string | null;
  /** Ends it at once, like a crash; `start` starts it again. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a program as the user that PostgreSQL runs as. */
type AsUser = Pick<SpawnOptions, "uid" | "gid" | "cwd">;

/** Where PostgreSQL's programs are, from Debian's package or the path; null if it isn't installed. */
export function postgresPrograms(): string | null {
  const places = ["/usr/lib/postgresql"].flatMap(base =>
    existsSync(base) ? readdirSync(base).map(version => join(base, version, "bin")) : [],
  );
  return places.find(place => existsSync(join(place, "initdb"))) ?? null;
}

export interface PostgresOptions {
  readonly isTls?: boolean;
  /** Whether it writes every statement with its values to its log, as an operator may make it do. */
  readonly isLogging?: boolean;
}

/** How long it may take to answer, in milliseconds. */
const STARTING_MS = 120_000;

/** Starts a server on loopback, to which no superuser connects. */
export async function startPostgres(
  programs: string,
  { isTls = false, isLogging = false }: PostgresOptions = {},
): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-postgres-"));
  const as = await userFor(folder);
  const port = await freePort();
  const data = join(folder, "data");
  const log = join(folder, "log");
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "admin", "-A", "trust", "--no-sync"], {
    ...as,
    stdio: "ignore",
  });
  if (isTls) makeCertificate(data, as);
  let running: ChildProcess | null = null;
  const admin = (statement: string) =>
    execFileSync(
      join(programs, "psql"),
      ["-h", "127.0.0.1", "-p", String(port), "-U", "admin", "-d", "postgres", "-qc", statement],
      { ...as, stdio: "pipe" },
    );
  const start = async () => {
    const args = [
      "-D",
      data,
      "-p",
      String(port),
      "-h",
      "127.0.0.1",
      "-k",
      folder,
      "-c",
      `ssl=${isTls ? "on" : "off"}`,
      ...(isLogging ? ["-c", "log_statement=all"] : []),
    ];
    // Ctrl-C is for the process that started it, and needs it to the end.
    const stderr = isLogging ? openSync(log, "a") : "ignore";
    const begun = spawn(join(programs, "postgres"), args, {
      ...as,
      stdio: ["ignore", "ignore", stderr],
      detached: true,
    });
    running = endWithThis(begun, "SIGQUIT");
    if (typeof stderr === "number") closeSync(stderr);
    const until = performance.now() + STARTING_MS;
    for (;;) {
      try {
        admin("select 1");
        return;
      } catch (cause) {
        const isOver = begun.exitCode !== null || begun.signalCode !== null;
        if (isOver) throw new Error("PostgreSQL has ended while it started", { cause });
        if (performance.now() > until) throw new Error("PostgreSQL doesn't answer", { cause });
        await new Promise(resolve => setTimeout(resolve, 50));
      }
    }
  };
  const kill = async () => {
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, "close");
    running.kill("SIGQUIT");
    await ended;
    running = null;
  };
  const stop = async () => {
    await kill();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await start();
    admin("create role verbatim login");
  } catch (error) {
    await stop();
    throw error;
  }
  let databases = 0;
  return {
    folder: data,
    log: isLogging ? log : null,
    certificate: isTls ? join(data, "server.crt") : null,
    async newDatabase(disk) {
      const name = `verbatim_${databases++}`;
      if (disk !== undefined) {
        if (as.uid !== undefined && as.gid !== undefined) await chown(disk, as.uid, as.gid);
        admin(`create tablespace disk_of_${name} location '${disk}'`);
      }
      const tablespace = disk === undefined ? "" : ` tablespace disk_of_${name}`;
      admin(`create database ${name} owner verbatim${tablespace}`);
      return `postgres://verbatim@127.0.0.1:${port}/${name}`;
    },
    kill,
    start,
    stop,
  };
}

/** Where PostgreSQL looks by default, self-signed. */
function makeCertificate(data: string, as: AsUser): void {
  const names = "subjectAltName=DNS:localhost,IP:127.0.0.1";
  const [key, certificate] = [join(data, "server.key"), join(data, "server.crt")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=localhost",
      "-addext",
    ].concat([names, "-keyout", key, "-out", certificate]),
    { ...as, stdio: "ignore" },
  );
  execFileSync("chmod", ["600", key], { ...as, stdio: "ignore" });
}

// PostgreSQL refuses to run as root.
async function userFor(folder: string): Promise<AsUser> {
  if (process.getuid?.() !== 0) return { cwd: folder };
  const idOf = (what: string) => Number(execFileSync("id", [what, "postgres"], { encoding: "utf8" }));
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  await chown(folder, uid, gid);
  return { uid, gid, cwd: folder };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
