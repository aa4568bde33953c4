import { type ParseArgsConfig, parseArgs } from "node:util";
import { z } from "zod";
import { CalendarDate } from "../articles/article.ts";
import { OperatorError } from "../errors.ts";

const OPTIONS = {
  json: { type: "boolean" },
  library: { type: "string" },
  help: { type: "boolean" },
  speaker: { type: "string" },
  other: { type: "string" },
  about: { type: "string" },
  article: { type: "string" },
  since: { type: "string" },
  until: { type: "string" },
  length: { type: "string" },
  search: { type: "string" },
  reported: { type: "boolean" },
  asked: { type: "string" },
  to: { type: "string" },
} as const satisfies NonNullable<ParseArgsConfig["options"]>;

const EVERYWHERE = ["json", "library", "help"];

interface VerbShape {
  /** What the words after the verb mean; null if it takes none. */
  readonly words: string | null;
  /** The option that may replace the words; both are left out together if they aren't needed. */
  readonly orOption?: "about";
  readonly isOptional?: boolean;
  readonly options: readonly string[];
  readonly does: string;
}

const VERBS = {
  ask: {
    words: "question",
    options: ["article", "since", "until", "asked"],
    does: "the passage that answers, what comes closest, or an honest no (--asked: the day of asking, today)",
  },
  "who-said": {
    words: "words",
    options: ["speaker", "article"],
    does: "who is quoted with these words, and whether the words are right",
  },
  quotes: {
    words: null,
    options: ["speaker", "about", "article", "since", "until", "reported"],
    does: "quotations of a person, on a topic, in order of publication (--reported: what is reported as well)",
  },
  summary: {
    words: "article id or title",
    options: ["length"],
    does: "sentences copied from the article, in its order (--length short, medium or long)",
  },
  latest: {
    words: "topic",
    orOption: "about",
    isOptional: true,
    options: ["about", "since", "until", "asked"],
    does: "what is new, newest first: on a topic, or the digest of all of it (--asked: as of that day)",
  },
  timeline: {
    words: "topic",
    orOption: "about",
    options: ["about", "speaker", "since", "until"],
    does: "a story as dated articles tell it, oldest first",
  },
  compare: {
    words: null,
    options: ["speaker", "other", "about"],
    does: "two people's words, dated, newest first",
  },
  articles: { words: null, options: ["search", "since", "until"], does: "the articles, newest first" },
  speakers: { words: null, options: ["search"], does: "who is quoted, and how often" },
  doctor: {
    words: null,
    options: [],
    does: "looks at token, rights, disk, clock, feeds and more, and says what to mend",
  },
  backup: {
    words: "new folder",
    options: [],
    does: "copies all that the bot keeps, also while it runs; with hashes",
  },
  restore: {
    words: "folder",
    options: [],
    does: "puts a backup into an empty DATA_DIR, while the bot doesn't run",
  },
  move: {
    words: null,
    options: ["to"],
    does: "copies all that is kept from DATA_DIR into DATABASE_URL, or back (--to postgres or files), and compares; while the bot doesn't run",
  },
  renew: {
    words: null,
    options: [],
    does: "reads the articles in DATABASE_URL by this release, before it takes over from the one that runs",
  },
} as const satisfies Record<string, VerbShape>;

export type Verb = keyof typeof VERBS;

/** Verbs for the operator; they need no articles. */
const OPERATING = ["doctor", "backup", "restore", "move", "renew"] as const satisfies readonly Verb[];
export type OperatingVerb = (typeof OPERATING)[number];

export function isOperating(verb: Verb): verb is OperatingVerb {
  return OPERATING.some(one => one === verb);
}

const day = (option: string) =>
  z
    .string()
    .refine(value => CalendarDate.safeParse(value).success, {
      error: issue => `--${option} "${issue.input}" is not a day; write YYYY-MM-DD`,
    })
    .optional();

const Values = z.object({
  json: z.boolean().default(false),
  library: z.string().optional(),
  help: z.boolean().default(false),
  speaker: z.string().optional(),
  other: z.string().optional(),
  about: z.string().optional(),
  article: z.string().optional(),
  since: day("since"),
  until: day("until"),
  length: z
    .enum(["short", "medium", "long"], {
      error: issue => `--length "${issue.input}" is not one of short, medium, long`,
    })
    .optional(),
  search: z.string().optional(),
  reported: z.boolean().default(false),
  asked: day("asked"),
  to: z
    .enum(["postgres", "files"], { error: issue => `--to "${issue.input}" is not one of postgres, files` })
    .optional(),
});

/** A validated call of the command line. `verb` is null if the usage was requested. */
export interface Call extends z.infer<typeof Values> {
  readonly verb: Verb | null;
  /** The words after the verb; empty for a verb that takes none. */
  readonly words: string;
}

/**
 * Reads the arguments after `verbatim --`.
 *
 * @throws {OperatorError} in one line, for an unknown verb or option, or one that doesn't fit the verb: nothing
 *   typed is silently ignored
 */
export function parseCall(args: readonly string[]): Call {
  const { values: raw, positionals } = parse(args);
  const values = Values.safeParse(raw);
  if (!values.success) throw new OperatorError(`${values.error.issues[0]?.message ?? "Wrong option"}.`);
  const [name = "", ...rest] = positionals;
  if (name === "help" || values.data.help) return { ...values.data, verb: null, words: "" };
  if (!isVerb(name)) {
    const problem = name === "" ? "A verb is missing" : `There is no verb "${name}"`;
    throw new OperatorError(`${problem}: use one of ${Object.keys(VERBS).join(", ")}, or help.`);
  }

  const { words: wanted, options, orOption, isOptional = false }: VerbShape = VERBS[name];
  const stray = Object.keys(raw).find(option => !options.includes(option) && !EVERYWHERE.includes(option));
  if (stray !== undefined) throw new OperatorError(`--${stray} doesn't go with ${name}. ${usageOf(name)}`);
  const { since, until } = values.data;
  if (since !== undefined && until !== undefined && since > until) {
    throw new OperatorError(`--since ${since} is after --until ${until}.`);
  }
  if (name === "compare") return { ...values.data, ...twoSpeakers(rest, values.data), verb: name, words: "" };
  const words = rest.join(" ").trim() || (orOption && values.data[orOption]?.trim()) || "";
  const isMissing = words === "" && wanted !== null && !isOptional;
  if (isMissing || (wanted === null && words !== "")) {
    const problem = isMissing ? `${name} needs its ${wanted}` : `${name} takes no words ("${words}")`;
    throw new OperatorError(`${problem}. ${usageOf(name)}`);
  }
  return { ...values.data, verb: name, words };
}

/** The two names after `compare`, or in its options. */
function twoSpeakers(
  rest: readonly string[],
  { speaker, other }: Pick<Call, "speaker" | "other">,
): { readonly speaker: string; readonly other: string } {
  const names = [
    ...(speaker === undefined ? [] : [speaker]),
    ...rest,
    ...(other === undefined ? [] : [other]),
  ];
  const [left = "", right = "", ...more] = names.map(name => name.trim());
  if (left !== "" && right !== "" && more.length === 0) return { speaker: left, other: right };
  throw new OperatorError(`compare needs two names, each between quotation marks. ${usageOf("compare")}`);
}

/** The usage of every verb, as `help` prints it. */
export function usageInWords(): string {
  const verbs = Object.keys(VERBS).filter(isVerb);
  return [
    "npm run --silent verbatim -- <verb> [--json] [--library <folder>]",
    "",
    ...verbs.flatMap(verb => [`  ${formOf(verb)}`, `      ${VERBS[verb].does}`]),
    "",
    "Days are written YYYY-MM-DD. The library is the folder LIBRARY_DIR unless --library names another.",
  ].join("\n");
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split(". ", 1)[0] ?? "") : String(cause);
    throw new OperatorError(`${message}. The verb help shows the usage.`, { cause });
  }
}

function isVerb(name: string): name is Verb {
  return Object.hasOwn(VERBS, name);
}

function usageOf(verb: Verb): string {
  return `Usage: ${formOf(verb)}`;
}

function formOf(verb: Verb): string {
  const { words, options, orOption, isOptional = false }: VerbShape = VERBS[verb];
  const named = words === null ? [] : [isOptional ? `["<${words}>"]` : `"<${words}>"`];
  const shown = options.filter(option => option !== orOption && !(verb === "compare" && option !== "about"));
  return [
    verb,
    ...(verb === "compare" ? ['"<speaker>" "<other>"'] : named),
    ...shown.map(option => (isSwitch(option) ? `[--${option}]` : `[--${option} …]`)),
  ].join(" ");
}

function isSwitch(option: string): boolean {
  return Object.entries(OPTIONS).some(([name, { type }]) => name === option && type === "boolean");
}
