import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runCommandLine } from "../../src/cli/run.ts";
import { readConfig } from "../../src/config.ts";

const DOCS = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");

/** A command over the sample library, what it prints, and what it prints with `--json`. */
const EXAMPLE =
  /```sh\nnpm run --silent verbatim -- (.+)\n```\n\n```text\n([^`]+)```\n\nWith `--json`:\n\n```json\n([^`]+)```/gu;

const EXAMPLES = [...DOCS.matchAll(EXAMPLE)].map(([, command = "", text = "", json = ""]) => ({
  command,
  text,
  json,
}));

/** The names of fields outside the examples, with or without the list that they are in: `passages[].text`. */
const EXPLAINED = new Set(
  [...DOCS.replace(/^```[\s\S]*?^```/gmu, "").matchAll(/`(?:[a-z]+\[\]\.)?(\w+)`/gu)].map(([, name]) => name),
);

const Fields = z.record(z.string(), z.unknown());

async function run(command: string, ...more: string[]): Promise<string> {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain = ""]) => quoted ?? plain);
  const { output } = await runCommandLine([...words, ...more], {
    config: readConfig({}),
    commands: async () => [],
    now: () => new Date("2026-11-28T12:00:00Z"),
  });
  return output;
}

/** Where the fields of two values differ; only the beginning of a list is documented. */
function differences(documented: unknown, printed: unknown, place = "it"): string[] {
  if (Array.isArray(documented)) {
    const items: readonly unknown[] = Array.isArray(printed) ? printed : [];
    return documented.flatMap((item, at) => differences(item, items[at], `${place}[${at}]`));
  }
  const [written, real] = [Fields.safeParse(documented), Fields.safeParse(printed)];
  if (!written.success || !real.success) return written.success === real.success ? [] : [place];
  const names = new Set([...Object.keys(written.data), ...Object.keys(real.data)]);
  return [...names].flatMap(name =>
    name in written.data && name in real.data
      ? differences(written.data[name], real.data[name], `${place}.${name}`)
      : [`${place}.${name}`],
  );
}

function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  const fields = Fields.safeParse(value);
  return fields.success ? Object.entries(fields.data).flatMap(([name, one]) => [name, ...fieldsIn(one)]) : [];
}

describe("docs/command-line.md", () => {
  it("has every verb and how it is used", async () => {
    const help = await run("help");
    const usages = [...help.matchAll(/^ {2}(\S.*)$/gmu)].map(([, usage = ""]) => usage);
    expect(usages.length).toBeGreaterThan(10);
    expect(usages.filter(usage => !DOCS.includes(`\n${usage}\n`) && !DOCS.includes(`\`${usage}\``))).toEqual(
      [],
    );
  });

  it("has an example of every verb that answers", () => {
    const verbs = [...DOCS.matchAll(/^### `(\S+)`$/gmu)].map(([, verb = ""]) => verb);
    expect(EXAMPLES.map(({ command }) => command.split(" ")[0])).toEqual(verbs);
  });

  it.each(EXAMPLES)("has the text that this prints: $command", async ({ command, text }) => {
    const printed = (await run(command)).split("\n");
    const lines = text.split("\n").filter(line => line !== "" && line !== "…");
    const isPrinted = (line: string) =>
      line.endsWith(" …")
        ? printed.some(one => one.startsWith(line.slice(0, -" …".length)))
        : printed.includes(line);
    expect(lines.filter(line => !isPrinted(line))).toEqual([]);
  });

  it.each(EXAMPLES)("has the fields that this prints with --json: $command", async ({ command, json }) => {
    expect(differences(JSON.parse(json), JSON.parse(await run(command, "--json")))).toEqual([]);
  });

  it.each([
    ...EXAMPLES.map(({ command }) => command),
    'ask "whywas the uk reluctnat"',
    'ask "I live near the bridge. Why was the UK reluctant?"',
    'ask "why did he do it"',
    'ask "who wrote this article"',
    'ask "compare Starmer and Zelensky"',
    'who-said "Starmer on the price of bread: “I have no plans to speak to Putin”"',
    "quotes",
  ])("explains every field of %s", async command => {
    const fields = new Set(fieldsIn(JSON.parse(await run(command, "--json"))));
    expect([...fields].filter(field => !EXPLAINED.has(field))).toEqual([]);
  });
});
