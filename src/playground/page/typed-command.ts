import type { PageCommand, PageOption } from "../protocol.ts";

/** A command that was typed or pasted as a line of text. */
export interface TypedCommand {
  readonly command: PageCommand;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads a line as the command that it begins with, as Discord's client does once a name is complete and followed by
 * a space; null if it begins with none. `name: value` fills in an option, other words the first one. After such words,
 * a name that could be one of them ("what did the article: say") fills nothing in.
 *
 * @example readTypedCommand("/ask why? article: Joe Biden", commands)
 * // { command: ask, values: { question: "why?", article: "Joe Biden" } }
 */
export function readTypedCommand(line: string, commands: readonly PageCommand[]): TypedCommand | null {
  const typed = line.toLowerCase();
  const [found] = commands
    .filter(({ type }) => type === 1)
    .flatMap(command => namesOf(command).map(name => ({ command, name })))
    .filter(({ name }) => typed.startsWith(`/${name} `))
    .sort((a, b) => b.name.length - a.name.length);
  if (!found) return null;
  const rest = line.slice(found.name.length + 2);
  return { command: found.command, values: valuesIn(rest, found.command.options) };
}

/**
 * Reads what was typed into one option's field as the rest of a command's line: a command opens as soon as its name
 * is complete, so whoever types a whole line writes the other options' names there too.
 *
 * @param others options that have no value yet
 * @example readTypedOptions("quote: We shall see. speaker: Joe Biden", quote, [speaker])
 * // { quote: "We shall see.", speaker: "Joe Biden" }
 */
export function readTypedOptions(
  typed: string,
  option: PageOption,
  others: readonly PageOption[],
): Readonly<Record<string, string>> {
  return valuesIn(typed, [{ ...option, isRequired: true }, ...others]);
}

/** The names that a member may use: in their language, or the bot's own. */
function namesOf({ name, label }: Pick<PageCommand, "name" | "label">): readonly string[] {
  return name === label ? [name] : [label, name];
}

function valuesIn(rest: string, options: readonly PageOption[]): Readonly<Record<string, string>> {
  const labels = labelsIn(rest, options);
  const loose = rest.slice(0, labels[0]?.start).trim();
  const [first] = options;
  const free = options.filter(({ name }) => labels.every(label => label.name !== name));
  const target = free.find(({ isRequired }) => isRequired) ?? free.find(option => option === first);
  // "/ask why? question: how": no word may be lost, so it is not a label.
  if (loose !== "" && !target) return first ? { [first.name]: rest.trim() } : {};
  const values: Record<string, string> = {};
  labels.forEach(({ name, end }, index) => {
    values[name] = rest.slice(end, labels[index + 1]?.start).trim();
  });
  if (loose !== "" && target) values[target.name] = loose;
  return values;
}

interface Label {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where options are named, in order; for a repeated name the first. */
function labelsIn(rest: string, options: readonly PageOption[]): readonly Label[] {
  const labels = options
    .flatMap(option => {
      const [first] = namesOf(option).flatMap(name => {
        const start = ` ${rest.toLowerCase()}`.indexOf(` ${name}:`);
        return start < 0 ? [] : [{ name: option.name, start, end: start + name.length + 1 }];
      });
      return first ?? [];
    })
    .sort((a, b) => a.start - b.start);
  const isNamedFirst = rest.slice(0, labels[0]?.start).trim() === "";
  const first = isNamedFirst ? 0 : labels.findIndex(label => isApart(rest, label));
  return first < 0 ? [] : labels.slice(first);
}

/** Whether a name is not part of the words before it: they end there, or its value follows without a space. */
function isApart(rest: string, { start, end }: Label): boolean {
  return !/^\s/.test(rest.slice(end)) || /\p{P}\s*$/u.test(rest.slice(0, start));
}
