import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "../../src/english/grammar/calendar.ts";
import { SMALL_NUMBERS } from "../../src/english/grammar/numbers.ts";
import { NAME_PARTICLES } from "../../src/english/people/name-words.ts";
import { PERSON_NOUNS } from "../../src/english/people/nouns.ts";
import { HONORIFICS, OFFICES } from "../../src/english/people/titles.ts";
import { PASSIVE_PARTICIPLES, speechVerb, TAIL_VERBS } from "../../src/english/speech/speech-verbs.ts";

const SOURCE = join(import.meta.dirname, "../../src");

/** Lists that must not be written a second time, with how many of their words side by side make a copy. */
const LISTS: readonly (readonly [string, (word: string) => boolean, number])[] = [
  ["months", word => (MONTHS as readonly string[]).includes(word) || SHORT_MONTHS.has(word), 4],
  ["weekdays", word => (WEEKDAYS as readonly string[]).includes(word), 3],
  ["numbers", word => Object.hasOwn(SMALL_NUMBERS, word), 6],
  ["forms of address", word => HONORIFICS.has(word), 6],
  ["offices", word => OFFICES.has(word), 8],
  ["particles", word => NAME_PARTICLES.has(word), 6],
  ["nouns for people", word => PERSON_NOUNS.has(word) && !OFFICES.has(word), 8],
  ["verbs before a tail", word => TAIL_VERBS.includes(word), 8],
  ["participles", word => PASSIVE_PARTICIPLES.has(word), 8],
  ["verbs of saying", word => speechVerb(word) !== undefined, 14],
];

/** Lists of other languages, some of whose words are spelled as in English. */
const OTHER_LANGUAGES: ReadonlySet<string> = new Set(["articles/month-names.ts: months"]);

/** Runs of words separated only by the punctuation of a list. */
function runsIn(source: string): string[][] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, "");
  return [...code.matchAll(/[a-z]+(?:(?:\\?\.|\?)?(?:[|\s]|["'],\s*["']){1,6}[a-z]+)+/gu)].map(([run]) =>
    run.split(/[^a-z]+/u).filter(word => word !== ""),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(path => path.endsWith(".ts") && !path.startsWith("english"))
    .map(path => path.replaceAll("\\", "/"));
}

describe("a word list of English is in src/english only", () => {
  const runs = filesIn(SOURCE).map(path => ({
    path,
    runs: runsIn(readFileSync(join(SOURCE, path), "utf8")),
  }));

  it.each(LISTS)("%s", (name, isOne, least) => {
    const copies = runs.flatMap(({ path, runs: lists }) => {
      const isCopy = lists.some(words => words.filter(isOne).length >= Math.max(least, words.length * 0.6));
      const place = `${path}: ${name}`;
      return isCopy && !OTHER_LANGUAGES.has(place) ? [place] : [];
    });
    expect(copies).toEqual([]);
  });
});
