import { type APIApplicationCommandOption, ApplicationCommandOptionType } from "discord.js";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/all.ts";
import { shownName } from "../../src/discord/answering/command-data.ts";
import { english } from "../../src/wording/english/english.ts";
import { LANGUAGES, wordingIn } from "../../src/wording/languages.ts";
import type { Wording } from "../../src/wording/wording.ts";
import { SAMPLES } from "./sample-values.ts";
import { sentencesOf } from "./sentences-of.ts";

/** Paths of everything in a catalogue, including sentences with values. */
function pathsOf(part: object, path = ""): string[] {
  return Object.entries(part).flatMap(([key, inner]) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? pathsOf(inner, `${path}.${key}`)
      : [`${path}.${key}`],
  );
}

/** The values of a sentence as a language shows them: a date as text, a number unchanged. */
function shownIn(wording: Wording, values: unknown): readonly (readonly string[])[] {
  const { date, dayOfYear } = wording;
  if (typeof values === "number") return [[String(values)]];
  if (typeof values === "string") {
    // A choice between sentences, not a value that is in one.
    if (/^[a-z]+$/.test(values)) return [];
    return [/^\d{4}-\d\d-\d\d$/.test(values) ? [date(values), dayOfYear(values)] : [values]];
  }
  return typeof values === "object" && values !== null
    ? Object.values(values).flatMap(value => shownIn(wording, value))
    : [];
}

/** The samples with each number in place of every number. */
function withNumbers(samples: unknown, count: number): unknown {
  if (typeof samples === "number") return count;
  if (Array.isArray(samples)) return samples.map(value => withNumbers(value, count));
  if (typeof samples !== "object" || samples === null) return samples;
  return Object.fromEntries(Object.entries(samples).map(([key, value]) => [key, withNumbers(value, count)]));
}

/** What joins two pieces, or surrounds one, including its spaces. */
const JOINING: ReadonlySet<string> = new Set([
  ".between",
  ".colon",
  ".citation.join",
  ".quoteMarks.0",
  ".quoteMarks.1",
]);

const OTHERS = LANGUAGES.filter(wording => wording !== english);

/** Longest texts that Discord accepts, by their path. */
const LIMITS: readonly (readonly [path: RegExp, length: number])[] = [
  [/^\.names\./, 32],
  [/^\.commands\.(?:checkQuote|findInArticles)\.name$/, 32],
  [/^\.commands\.|^\.library\.(?:commands\.|description$|corrections\.command$)/, 100],
  [/^\.buttons\.|^\.library\.buttons\.|^\.library\.corrections\.(?:button|takeBack)$/, 80],
  [/^\.library\.form\.\w+Hint$/, 100],
  [/^\.library\.form\.|^\.library\.corrections\.(?:formTitle|who)$/, 45],
  [/^\.library\.corrections\.whoHint$/, 100],
];

describe.each(LANGUAGES.map(wording => [wording.languageName, wording] as const))("%s", (_name, wording) => {
  const sentences = sentencesOf(wording);

  it("has everything that English has, and nothing else", () => {
    expect(pathsOf(wording).toSorted()).toEqual(pathsOf(english).toSorted());
  });

  it("says something everywhere, whatever the numbers are", () => {
    for (const count of [1, 2, 5, 21, 1_000, 1_000_000]) {
      for (const [path, sentence] of sentencesOf(wording, Object(withNumbers(SAMPLES, count)))) {
        expect(sentence, path).toMatch(JOINING.has(path) ? /\S/ : /^\S.*\S$|^\S$/s);
        // French "nulle part" and Italian "annulla" are words.
        expect(sentence, path).not.toMatch(/undefined|NaN|(?<!\p{L})null(?!\p{L})|\[object/u);
      }
    }
  });

  it("keeps within Discord's limits", () => {
    const tooLong = [...sentences].filter(([path, { length }]) => {
      const [, limit = Number.POSITIVE_INFINITY] = LIMITS.find(([place]) => place.test(path)) ?? [];
      return length > limit;
    });
    expect(tooLong).toEqual([]);
  });

  it("shows every value that English shows", () => {
    const lost = [...sentencesOf(english)].flatMap(([path, sentence]) => {
      const values = path
        .split(".")
        .slice(1)
        .reduce<unknown>((part, key) => Object(part)[key], SAMPLES);
      const [inEnglish, inThis] = [shownIn(english, values), shownIn(wording, values)];
      return inThis.flatMap((forms, index) => {
        const isShown = inEnglish[index]?.some(form => sentence.includes(form)) ?? false;
        const isKept = forms.some(form => sentences.get(path)?.includes(form));
        return isShown && !isKept ? [`${path}: ${forms[0]}`] : [];
      });
    });
    expect(lost).toEqual([]);
  });

  it("names commands as they are called in it", () => {
    const unknown = [...sentences].flatMap(([path, sentence]) =>
      [...sentence.matchAll(/(?<![\w/])\/(?=\p{Ll})[\p{Ll}\d -]+/gu)].flatMap(([mention]) =>
        callsOf(wording).some(name => mention === name || mention.startsWith(`${name} `))
          ? []
          : [`${path}: ${mention}`],
      ),
    );
    expect(unknown).toEqual([]);
  });

  it("calls no two commands or options that stand side by side the same", () => {
    const doubled = (places: readonly Place[]): string[] => {
      const names = places.map(place => shownName(place, wording));
      const inner = places.flatMap(({ options }) => doubled(options ?? []));
      return [...names.filter((name, index) => names.indexOf(name) < index), ...inner];
    };
    expect(doubled(commands.map(({ data }) => data))).toEqual([]);
  });
});

/** A command, or what comes below it. */
type Place = Parameters<typeof shownName>[0] & {
  readonly options?: readonly APIApplicationCommandOption[] | undefined;
};

/** What is typed for each command and subcommand, with the slash, in a language. */
function callsOf(wording: Wording): string[] {
  const below = (path: string, options: readonly APIApplicationCommandOption[]): string[] => {
    const places = options.filter(
      option =>
        option.type === ApplicationCommandOptionType.Subcommand ||
        option.type === ApplicationCommandOptionType.SubcommandGroup,
    );
    return places.length === 0
      ? [path]
      : places.flatMap(option => below(`${path} ${shownName(option, wording)}`, option.options ?? []));
  };
  return commands.flatMap(command =>
    command.kind === "slash" ? below(`/${shownName(command.data, wording)}`, command.data.options ?? []) : [],
  );
}

describe("English", () => {
  const sentencesWith = (count: number) => [...sentencesOf(english, Object(withNumbers(SAMPLES, count)))];

  it("has the singular after 1", () => {
    // "1 new articles", but not "1 is" or "1 article is".
    const plural =
      /(?<![\p{L}\d.,¶])1 (?:(?:\p{Ll}+ )?(?!(?:is|was|has|as|this)\b)\p{Ll}+s|people|more are)\b/u;
    expect(sentencesWith(1).filter(([, sentence]) => plural.test(sentence))).toEqual([]);
  });

  it("groups the digits of every number of things", () => {
    const ungrouped = sentencesWith(12_345).filter(([, sentence]) => sentence.includes("12345"));
    expect(ungrouped.map(([path]) => path).filter(path => !IS_NO_COUNT.test(path))).toEqual([]);
  });
});

/** Numbers of paragraphs, pages and parts, and codes: nothing is counted. */
const IS_NO_COUNT =
  /\.(?:paragraph|marks?|of|cited|turn|stitchedPart(?:Unclear)?|line|lineOf|parts|(?:un)?corrected|reportedPlace|(?:fetch|feed)Status)$/;

describe("a translation", () => {
  it.each(OTHERS.map(wording => [wording.languageName, wording] as const))(
    "has no English left: %s",
    (_, wording) => {
      const inEnglish = sentencesOf(english);
      // Questions that the bot understands stay English; two small words in a row make more than a name.
      const left = [...sentencesOf(wording)].filter(
        ([path, sentence]) =>
          inEnglish.get(path) === sentence &&
          !path.startsWith(".help.") &&
          /\p{Ll}{2} \p{Ll}{2}/u.test(sentence),
      );
      expect(left).toEqual([]);
    },
  );
});

describe("wordingIn()", () => {
  it.each([
    ["de", "de"],
    ["fr", "fr"],
    ["it", "it"],
    ["es-ES", "es"],
    ["es-419", "es"],
    ["pt-BR", "pt-BR"],
    ["en-GB", "en"],
    ["en-US", "en"],
    ["ja", "en"],
    [null, "en"],
    [undefined, "en"],
  ])("answers %s in %s", (locale, language) => {
    expect(wordingIn(locale).language).toBe(language);
  });
});
