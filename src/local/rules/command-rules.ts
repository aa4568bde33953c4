import type { FormProblem } from "./api-error.ts";
import { type CommandBody, type CommandOption, kindOf } from "./command-schema.ts";
import { LIMITS } from "./discord-limits.ts";
import { problem } from "./form-check.ts";

type Path = readonly (string | number)[];

/** The rules across several fields of a list of commands; an empty list for a valid one. */
export function brokenCommandRules(commands: readonly CommandBody[]): FormProblem[] {
  const problems = commands.flatMap((command, index) => [
    ...optionRules(command.options ?? [], [index, "options"]),
    ...lengthRule(command, [index]),
  ]);
  commands.forEach((command, index) => {
    const before = commands.slice(0, index).filter(other => kindOf(other) === kindOf(command));
    if (isNameTaken(command, before)) {
      problems.push(
        problem([index], "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"),
      );
    }
  });
  const kinds = [
    [1, LIMITS.commands.chatInput],
    [2, LIMITS.commands.user],
    [3, LIMITS.commands.message],
  ] as const;
  for (const [type, limit] of kinds) {
    if (commands.filter(command => kindOf(command) === type).length > limit) {
      const message = `Maximum number of application commands of type ${type} reached (${limit}).`;
      problems.push(problem([], "APPLICATION_COMMANDS_MAX", message));
    }
  }
  return problems;
}

function optionRules(options: readonly CommandOption[], path: Path): FormProblem[] {
  const problems: FormProblem[] = [];
  let isOptionalSeen = false;
  options.forEach((option, index) => {
    const here = [...path, index];
    if (isNameTaken(option, options.slice(0, index))) {
      problems.push(
        problem([...here, "name"], "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique"),
      );
    }
    if (option.type === 1 || option.type === 2) {
      problems.push(...optionRules(option.options ?? [], [...here, "options"]));
      return;
    }
    if (option.required && isOptionalSeen) {
      problems.push(
        problem(
          here,
          "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
          "Required options must be placed before non-required options",
        ),
      );
    }
    isOptionalSeen ||= !option.required;
    if ("autocomplete" in option && option.autocomplete && (option.choices?.length ?? 0) > 0) {
      problems.push(
        problem(
          here,
          "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
          "Cannot set both autocomplete and choices on an option",
        ),
      );
    }
  });
  const kinds = new Set(options.map(({ type }) => (type === 1 || type === 2 ? "command" : "value")));
  if (kinds.size > 1) {
    problems.push(
      problem(path, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-commands and options cannot be mixed"),
    );
  }
  return problems;
}

function lengthRule(command: CommandBody, path: Path): FormProblem[] {
  const length = characters(command);
  return length > LIMITS.command.characters
    ? [
        problem(
          path,
          "APPLICATION_COMMAND_TOO_LARGE",
          `Command exceeds maximum size (${LIMITS.command.characters}): ${length} characters.`,
        ),
      ]
    : [];
}

/** A name and its translations, by locale. */
type Named = Pick<CommandBody | CommandOption, "name" | "name_localizations">;

/** Whether members with any locale see another one with the same name. */
function isNameTaken(named: Named, others: readonly Named[]): boolean {
  const locales = [named, ...others].flatMap(({ name_localizations: translated }) =>
    Object.keys(translated ?? {}),
  );
  return [null, ...locales].some(locale =>
    others.some(other => nameIn(other, locale) === nameIn(named, locale)),
  );
}

function nameIn({ name, name_localizations }: Named, locale: string | null): string {
  const translated: Readonly<Record<string, string | undefined>> = name_localizations ?? {};
  return (locale === null ? undefined : translated[locale]) ?? name;
}

/** Discord counts the longest localization instead of each name and description. */
function characters(part: CommandBody | CommandOption): number {
  const longest = (
    text: string | null | undefined,
    translated: Readonly<Record<string, string>> | null | undefined,
  ) => Math.max(text?.length ?? 0, ...Object.values(translated ?? {}).map(({ length }) => length));
  let sum =
    longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  if ("choices" in part) {
    for (const { name, name_localizations, value } of part.choices ?? []) {
      sum += longest(name, name_localizations) + (typeof value === "string" ? value.length : 0);
    }
  }
  if ("options" in part) for (const option of part.options ?? []) sum += characters(option);
  return sum;
}
