import { parse as parseToml, TomlError } from "smol-toml";
import { parse as parseYaml, YAMLParseError } from "yaml";
import type { Remark } from "../reason.ts";

/** Longest front matter, in UTF-16 code units. Seven fields need a few lines; YAML is slow to read. */
const MAX_FRONT_MATTER = 64 * 1024;

/**
 * Most brackets open at once, and most columns of indentation and list marks before a line's words. The parsers recurse;
 * where they run out of stack, V8 may need the rest to compile a regular expression, and then ends the process
 * ("RegExpCompiler Allocation failed").
 */
const MOST_OPEN = 50;
const MOST_COLUMNS = 100;

const KINDS = [
  {
    name: "YAML",
    opening: /^\uFEFF?---[ \t]*\r?\n/,
    closing: /^(?:---|\.\.\.)[ \t]*$/m,
    parse: (source: string): unknown =>
      parseYaml(source, { schema: "core", maxAliasCount: 0, logLevel: "error" }),
  },
  { name: "TOML", opening: /^\uFEFF?\+\+\+[ \t]*\r?\n/, closing: /^\+\+\+[ \t]*$/m, parse: parseToml },
] as const;

/** The two parts of a note. */
export interface SplitNote {
  readonly fields: unknown;
  readonly body: string;
  /** What is wrong with the front matter. */
  readonly leftOut: readonly Remark[];
}

/**
 * The front matter of a note: YAML between lines of `---`, or TOML between lines of `+++`. If it is neither, as with
 * `title: Pools: a story`, its plain lines are read one by one; the text is kept in any case.
 */
export function splitFrontMatter(text: string): SplitNote {
  for (const { name, opening, closing, parse } of KINDS) {
    const opened = opening.exec(text);
    if (!opened) continue;
    const rest = text.slice(opened[0].length);
    const closed = closing.exec(rest);
    if (!closed) return neverClosed(text, rest);
    const body = rest.slice(closed.index + closed[0].length);
    if (closed.index > MAX_FRONT_MATTER) {
      return { fields: null, body, leftOut: [{ kind: "long-front-matter", limit: MAX_FRONT_MATTER }] };
    }
    const source = rest.slice(0, closed.index);
    if (isNestedDeeply(source)) {
      const remark: Remark = { kind: "broken-front-matter", format: name, detail: null };
      return { fields: fieldsInLines(source), body, leftOut: [remark] };
    }
    try {
      return { fields: parse(source), body, leftOut: [] };
    } catch (error) {
      const remark: Remark = { kind: "broken-front-matter", format: name, detail: whyIn(error) };
      return { fields: fieldsInLines(source), body, leftOut: [remark] };
    }
  }
  return { fields: null, body: text.replace(/^\uFEFF/, ""), leftOut: [] };
}

/** Brackets in strings count too: no front matter has so many. */
function isNestedDeeply(source: string): boolean {
  let open = 0;
  for (const bracket of source.match(/[[\]{}]/g) ?? []) {
    open = /[[{]/.test(bracket) ? open + 1 : Math.max(0, open - 1);
    if (open > MOST_OPEN) return true;
  }
  return NESTED_LINE.test(source);
}

const NESTED_LINE = new RegExp(`^(?:[ \\t]|[-?:](?=[ \\t])){${MOST_COLUMNS + 1}}`, "m");

/** The lines up to the first blank one, if all are fields; otherwise it was only a horizontal rule. */
function neverClosed(text: string, rest: string): SplitNote {
  const end = /^[ \t]*$/m.exec(rest)?.index ?? rest.length;
  const source = rest.slice(0, Math.min(end, MAX_FRONT_MATTER));
  const lines = source.split(/\r?\n/).filter(line => line.trim() !== "");
  if (lines.length === 0 || !lines.every(line => FIELD.test(line))) {
    return { fields: null, body: text.replace(/^\uFEFF/, ""), leftOut: [] };
  }
  return {
    fields: fieldsInLines(source),
    body: rest.slice(end),
    leftOut: [{ kind: "open-front-matter" }],
  };
}

const FIELD = /^([\w-]{1,40})[ \t]{0,3}[:=][ \t]{0,9}(.{0,2000})$/;

/** Fields with plain values on one line; lists, blocks and references are not read. */
function fieldsInLines(source: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const line of source.split(/\r?\n/)) {
    const [, name, value = ""] = FIELD.exec(line) ?? [];
    const bare = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (name !== undefined && bare !== "" && !/^[[{&*>|!%@]/.test(bare)) fields[name] = bare;
  }
  return fields;
}

function whyIn(error: unknown): string | null {
  const isKnown = error instanceof YAMLParseError || error instanceof TomlError;
  return isKnown ? (error.message.split("\n", 1)[0] ?? null) : null;
}
