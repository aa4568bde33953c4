import type { Seeded } from "./seeded.ts";

/** Near-synonyms: the words in a row replace each other. */
const SYNONYMS: readonly (readonly string[])[] = [
  "big large huge",
  "small little tiny",
  "fast quick rapid",
  "start begin",
  "end finish",
  "help assist aid",
  "buy purchase",
  "show demonstrate",
  "talk speak",
  "money cash funds",
  "important crucial vital",
  "great terrific wonderful",
  "bad terrible awful",
  "country nation",
  "job position",
  "people folks citizens",
  "think believe",
  "say state",
  "want wish",
  "need require",
  "get obtain",
  "make create",
  "keep retain",
  "try attempt",
  "use employ",
  "problem issue",
  "answer reply",
  "house home",
  "city town",
  "children kids",
  "angry furious",
  "happy glad",
  "sad unhappy",
  "rich wealthy",
  "hard difficult",
  "easy simple",
  "right correct",
  "many numerous",
  "very extremely",
  "also too",
  "maybe perhaps",
  "now currently",
  "often frequently",
  "fight battle",
  "build construct",
  "choose select",
  "leader chief",
  "government administration",
  "law legislation",
  "vote ballot",
  "meeting gathering",
  "world globe",
  "war conflict",
  "plan scheme",
  "idea notion",
  "campaign race",
].map(row => row.split(" "));

/** Another word for one in lower case: a synonym if the table has one, otherwise an inflection. */
export function otherWord(word: string, seeded: Seeded): string {
  const row = SYNONYMS.find(words => words.includes(word));
  if (row) return seeded.pick(row.filter(other => other !== word));
  if (word.endsWith("ing") && word.length > 5) return `${word.slice(0, -3)}ed`;
  if (word.endsWith("ed") && word.length > 4) return `${word.slice(0, -2)}ing`;
  if (word.endsWith("s") && !word.endsWith("ss") && word.length > 3) return word.slice(0, -1);
  return `${word}s`;
}
