import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig } from "../../src/config.ts";

const Variables = z.record(z.string(), z.string());

const Bot = z.object({
  environment: Variables,
  volumes: z.array(z.string()).default([]),
  read_only: z.boolean().optional(),
  stop_grace_period: z.string().optional(),
});

const Compose = z.object({
  services: z.object({
    verbatim: Bot,
    postgres: z
      .object({ environment: Variables, healthcheck: z.object({ test: z.array(z.string()) }) })
      .optional(),
  }),
  volumes: z.record(z.string(), z.null()),
});

const composed = (file: string) => Compose.parse(parse(readFileSync(file, "utf8")));
const FILES = composed("compose.yaml").services.verbatim;
const POSTGRES = composed("compose.postgres.yaml").services;

/** The image's own settings, from its `ENV`. */
const image = Object.fromEntries(
  [...readFileSync("Dockerfile", "utf8").matchAll(/(?:^ENV|^ {3}) ([A-Z_]+)=(\S+)/gmu)].map(
    ([, name = "", value = ""]) => [name, value],
  ),
);

/** What Compose makes of `${NAME:-default}` and `${NAME:?message}`. */
function filledIn(variables: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) {
  const fill = (text: string) =>
    text.replace(/\$\{([A-Z_]+):([-?])([^}]*)\}/gu, (_, name: string, kind: string, rest: string) => {
      const value = env[name] ?? "";
      if (value !== "") return value;
      if (kind === "?") throw new Error(`${name} ${rest}`);
      return rest;
    });
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fill(value)]));
}

const settingsIn = (text: string) => [...text.matchAll(/^([A-Z_]+)=/gmu)].map(([, name = ""]) => name);

describe("compose.yaml", () => {
  it("passes on every setting of .env.example that isn't the image's, and no other", () => {
    const settings = settingsIn(readFileSync(".env.example", "utf8"));
    // The page doesn't run in a container, and only tests change Discord's address.
    const unused = new Set([...Object.keys(image), "DATABASE_URL", "PORT", "DISCORD_API_URL"]);
    const passedOn = Object.keys(FILES.environment);
    expect(passedOn.sort()).toEqual(settings.filter(name => !unused.has(name)).sort());
    for (const name of passedOn) expect(FILES.environment[name]).toMatch(`\${${name}:`);
  });

  it("needs a token and nothing else, and leaves every default", () => {
    expect(() => filledIn(FILES.environment, {})).toThrow("DISCORD_TOKEN is missing; put it into .env");
    const read = readConfig({ ...image, ...filledIn(FILES.environment, { DISCORD_TOKEN: "token" }) });
    expect(read).toEqual(readConfig({ ...image, DISCORD_TOKEN: "token" }));
    expect(read).toMatchObject({ libraryDir: "/data/articles", dataDir: "/data/kept", healthPort: 8080 });
  });

  it("mounts the volume of the image, and lets nothing else be written to", () => {
    expect(FILES.volumes).toEqual(["data:/data"]);
    expect(readFileSync("Dockerfile", "utf8")).toContain("VOLUME /data\n");
    expect(FILES.read_only).toBe(true);
  });

  it("waits longer than the bot does when it stops", () => {
    const { lastAnswersMs } = readConfig({});
    expect(Number.parseInt(FILES.stop_grace_period ?? "", 10) * 1_000).toBeGreaterThan(lastAnswersMs);
  });
});

describe("compose.postgres.yaml", () => {
  const env = { DISCORD_TOKEN: "token", POSTGRES_PASSWORD: "secret" };

  it("connects the bot to its database as the user that it makes", () => {
    const { verbatim, postgres } = POSTGRES;
    const { hosting } = readConfig({
      ...image,
      ...filledIn({ ...FILES.environment, ...verbatim.environment }, env),
    });
    const made = filledIn(postgres?.environment ?? {}, env);
    const address = new URL(hosting.databaseUrl ?? "none:");
    expect(address.hostname).toBe("postgres");
    expect(address.username).toBe(made.POSTGRES_USER);
    expect(address.password).toBe(made.POSTGRES_PASSWORD);
    // PostgreSQL's image names the database after the user.
    expect(address.pathname).toBe(`/${made.POSTGRES_USER}`);
    expect(postgres?.healthcheck.test).toContain(made.POSTGRES_USER);
  });

  it("needs a password", () => {
    expect(() => filledIn(POSTGRES.verbatim.environment, { DISCORD_TOKEN: "token" })).toThrow(
      "POSTGRES_PASSWORD is missing; put it into .env",
    );
  });
});

describe("the image and the unit", () => {
  it.each([
    ["Dockerfile", Object.keys(image)],
    [
      "deploy/verbatim.service",
      [...readFileSync("deploy/verbatim.service", "utf8").matchAll(/^Environment=([A-Z_]+)=/gmu)].map(
        ([, name = ""]) => name,
      ),
    ],
  ])("set nothing that the bot doesn't read: %s", (_, names) => {
    expect(names.length).toBeGreaterThan(2);
    const read = [...settingsIn(readFileSync(".env.example", "utf8")), "NODE_ENV"];
    expect(read).toEqual(expect.arrayContaining(names));
  });
});
