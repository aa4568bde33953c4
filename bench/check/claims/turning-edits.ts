import { wordsOf } from "../../../src/text/words.ts";
import type { Edit } from "./edits.ts";

/** Words that say the opposite of each other. */
const OPPOSITES = `more less|increase decrease|higher lower|rise fall|up down|before after|win lose|won lost|support oppose|
  accept reject|accepted rejected|allow forbid|allowed banned|best worst|better worse|buy sell|can cannot|friend enemy|
  friends enemies|good bad|guilty innocent|happy sad|include exclude|inside outside|legal illegal|light dark|love hate|
  open closed|peace war|possible impossible|rich poor|right wrong|safe dangerous|strong weak|succeed fail|true false|
  with without|young old|first last|early late|easy hard|begin stop|remember forget|above below|always never|
  everybody nobody|everything nothing|for against|from to|hot cold|big small|new old|north south|east west`;

/** How much or how many: each says something else. */
const QUANTIFIERS =
  "all|some|many|few|most|every|no|several|any|both|half|none|each|hundreds|thousands|millions";

/** The same verb at another time. */
const TENSES = `is was|are were|has had|have had|will would|can could|do did|does did|says said|want wanted|think thought|
  need needed|know knew|go went|get got|make made|see saw|take took|come came|believe believed`;

/** Whose it is, or who does it to whom. */
const PERSONS = "i you|we they|us them|our their|my your|he she|him her|his her";

/** A prefix, a hyphen or a space that makes another word. */
const PREFIXES = `able unable|agree disagree|appear disappear|certain uncertain|clear unclear|common uncommon|fair unfair|
  happy unhappy|important unimportant|lawful unlawful|legal illegal|like dislike|likely unlikely|necessary unnecessary|
  popular unpopular|possible impossible|responsible irresponsible|safe unsafe|sure unsure|true untrue|trust distrust|
  usual unusual|willing unwilling|american un-american|resign re-sign|apart a_part|maybe may_be|everyday every_day|
  recover re-cover|sign resign|create re-create|war anti-war|democratic undemocratic|acceptable unacceptable`;

const byPairs = (table: string): Edit => {
  const pairs = table.split("|").map(row =>
    row
      .trim()
      .split(/\s+/)
      .map(word => word.replace("_", " ")),
  );
  return (text, seeded) => {
    const able = wordsOf(text).flatMap(word => {
      const pair = pairs.find(both => both.includes(word.form));
      const other = pair?.find(form => form !== word.form);
      return other === undefined ? [] : [{ word, other }];
    });
    if (able.length === 0) return null;
    const { word, other } = seeded.pick(able);
    const isCapital = /^\p{Lu}/u.test(text.slice(word.start));
    const put = isCapital ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return text.slice(0, word.start) + put + text.slice(word.end);
  };
};

export const sayOpposite: Edit = byPairs(OPPOSITES);
export const shiftTense: Edit = byPairs(TENSES);
export const swapPersons: Edit = byPairs(PERSONS);
export const changePrefix: Edit = byPairs(PREFIXES);

export const requantify: Edit = (text, seeded) => {
  const quantifiers = QUANTIFIERS.split("|");
  const able = wordsOf(text).filter(({ form }) => quantifiers.includes(form));
  if (able.length === 0) return null;
  const { start, end, form } = seeded.pick(able);
  return text.slice(0, start) + seeded.pick(quantifiers.filter(other => other !== form)) + text.slice(end);
};

/** “Roe fears Lee” from “Lee fears Roe”: two names of a sentence change places. */
export const swapNames: Edit = text => {
  const names = wordsOf(text)
    .slice(1)
    .filter(({ start, end }) => /^\p{Lu}\p{Ll}{3,}$/u.test(text.slice(start, end)));
  const a = names[0];
  const b = names.find(({ start, form }) => a !== undefined && start > a.end + 1 && form !== a.form);
  if (!a || !b) return null;
  const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
  return text.slice(0, a.start) + second + text.slice(a.end, b.start) + first + text.slice(b.end);
};

const AUXILIARY = /^(?:is|are|was|were|will|would|can|could|should|must|have|has|had|do|did|does|may|might)$/;
const LATE_DENIALS = ["not", "never", "hardly", "without", "no", "not even", "by no means"];

/** How far behind the first auxiliary the denial comes. */
const FAR = 10;

/** Denies something more than nine words after an auxiliary. */
export const negateLate: Edit = (text, seeded) => {
  const words = wordsOf(text);
  const auxiliary = words.findIndex(({ form }) => AUXILIARY.test(form));
  if (auxiliary < 0 || words.length <= auxiliary + FAR + 1) return null;
  const word = words[seeded.between(auxiliary + FAR, words.length - 2)];
  return word ? `${text.slice(0, word.start)}${seeded.pick(LATE_DENIALS)} ${text.slice(word.start)}` : null;
};
