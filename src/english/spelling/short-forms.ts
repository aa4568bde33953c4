import { MONTHS, SHORT_MONTHS } from "../grammar/calendar.ts";

/** Shortened months that are no words: "mar" is one. */
const MONTHS_TYPED = [...SHORT_MONTHS].flatMap(([short, number]) =>
  short === "mar" ? [] : MONTHS.slice(number - 1, number).map((month): [string, string] => [short, month]),
);

const SHORT_NOUNS: readonly (readonly [string, string])[] = [
  ["ppl", "people"],
  ["govt", "government"],
];

/** Chat spellings that mean nothing else, and are read as the word everywhere: "r the trams off", "which ppl". */
export const CHAT_SPELLINGS: ReadonlyMap<string, string> = new Map([["r", "are"], ...SHORT_NOUNS]);

/** Abbreviations that people type, and what they mean. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...MONTHS_TYPED,
  ["rd", "road"],
  ["ave", "avenue"],
  ["hq", "headquarters"],
  ["op", "operation"],
  ["ops", "operations"],
  ["tix", "tickets"],
  ["dev", "developer"],
  ["devs", "developers"],
  ["wkend", "weekend"],
  ["hr", "hour"],
  ["mths", "months"],
  ["wks", "weeks"],
  ...SHORT_NOUNS,
  ["gov", "government"],
  ["pm", "prime minister"],
  ["pres", "president"],
  ["pic", "picture"],
  ["pics", "pictures"],
  ["vid", "video"],
  ["vids", "videos"],
  ["uni", "university"],
  ["hosp", "hospital"],
  ["dept", "department"],
  ["min", "minute"],
  ["mins", "minutes"],
  ["hrs", "hours"],
  ["yrs", "years"],
  ["yr", "year"],
  ["mth", "month"],
  ["wk", "week"],
  ["km", "kilometres"],
  ["champs", "champions"],
  ["semi", "semi-final"],
  ["semis", "semi-final"],
  ["ref", "referee"],
  ["keeper", "goalkeeper"],
  ["footie", "football"],
  ["telly", "television"],
  ["tv", "television"],
  ["bday", "birthday"],
  ["bf", "boyfriend"],
  ["gf", "girlfriend"],
  ["temp", "temperature"],
  ["exec", "executive"],
  ["reps", "representatives"],
  ["paper", "newspaper"],
  ["lab", "laboratory"],
  ["info", "information"],
  ["tmrw", "tomorrow"],
  ["2day", "today"],
  ["1st", "first"],
  ["2nd", "second"],
]);
