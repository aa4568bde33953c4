import { parse as parseToml, TomlError } from "smol-toml";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { UnreadableError } from "../unread.ts";

/** Longest front matter in code units. Seven fields need a few lines; YAML is slow to read. */
const MAX_FRONT_MATTER = 64 * 1024;

const KINDS = [
  { opening: /^\uFEFF?---[ \t]*\r?\n/, closing: /^(?:---|\.\.\.)[ \t]*$/m, mark: "---", parse: fromYaml },
  { opening: /^\uFEFF?\+\+\+[ \t]*\r?\n/, closing: /^\+\+\+[ \t]*$/m, mark: "+++", parse: fromToml },
] as const;

/**
 * What stands before the text of a note: YAML between lines of `---`, or TOML between lines of `+++`.
 *
 * @throws {UnreadableError} if it is never closed, too long, or not what it says
 */
export function splitFrontMatter(text: string): { readonly fields: unknown; readonly body: string } {
  for (const { opening, closing, mark, parse } of KINDS) {
    const opened = opening.exec(text);
    if (!opened) continue;
    const rest = text.slice(opened[0].length);
    const closed = closing.exec(rest);
    if (!closed) throw new UnreadableError(`front matter opens with ${mark} and is never closed`);
    if (closed.index > MAX_FRONT_MATTER) throw new UnreadableError("front matter of more than 64 kB");
    return {
      fields: parse(rest.slice(0, closed.index)),
      body: rest.slice(closed.index + closed[0].length),
    };
  }
  return { fields: null, body: text.replace(/^\uFEFF/, "") };
}

function fromYaml(source: string): unknown {
  try {
    return parseYaml(source, { schema: "core", maxAliasCount: 0 });
  } catch (cause) {
    const where = cause instanceof YAMLParseError ? `: ${cause.message.split("\n", 1)[0]}` : "";
    throw new UnreadableError(`front matter is not YAML${where}`, { cause });
  }
}

function fromToml(source: string): unknown {
  try {
    return parseToml(source);
  } catch (cause) {
    const where = cause instanceof TomlError ? `: ${cause.message.split("\n", 1)[0]}` : "";
    throw new UnreadableError(`front matter is not TOML${where}`, { cause });
  }
}
