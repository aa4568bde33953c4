/**
 * English verbs and nouns whose forms no stemmer joins, the base form first. Forms that are more often another word
 * are left out ("left", "lay", "saw", "felt", "bore").
 */
const VERBS =
  "beat beaten,become became,begin began begun,bite bit bitten,blow blew blown,break broke broken,bring brought," +
  "build built,burn burnt,buy bought,catch caught,choose chose chosen,deal dealt,draw drew drawn," +
  "drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,fight fought,find found," +
  "fly flew flown,forbid forbade forbidden,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen," +
  "give gave given,go went gone,grow grew grown,hear heard,hide hid hidden,hold held,keep kept," +
  "know knew known,lead led,lend lent,lose lost,meet met,pay paid,ride rode ridden," +
  "rise rose risen,run ran,seek sought,sell sold,send sent,shake shook shaken,shoot shot,shrink shrank shrunk," +
  "sing sang sung,sink sank sunk,sit sat,sleep slept,speak spoke spoken,spend spent,steal stole stolen," +
  "strike struck stricken,swear swore sworn,swim swam swum,teach taught,throw threw thrown," +
  "wear wore worn,win won,withdraw withdrew withdrawn,write wrote written";

const NOUNS =
  "child children,man men,woman women,person people,foot feet,life lives,wife wives,thief thieves";

function rowsOf(table: string): string[][] {
  return table.split(",").map(row => row.split(" "));
}

/** The forms of each word, the base form first. */
export const IRREGULAR_FORMS: readonly (readonly string[])[] = rowsOf(`${VERBS},${NOUNS}`);

/** Their forms that are a verb's, other than the base form: "sank", "built". */
export const IRREGULAR_VERB_FORMS: ReadonlySet<string> = new Set(
  rowsOf(VERBS).flatMap(([, ...forms]) => forms),
);

/** Base form of each irregular form. */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.flatMap(([base = "", ...forms]) => forms.map(form => [form, base] as const)),
);

/** Pasts that have no form of their own, or that no question joins with their verb: "burst into tears", "fled". */
export const RARER_PASTS: ReadonlySet<string> = new Set(
  (
    "burst put cut set hit hurt quit shut split spread let cast bet fled wept slid clung crept knelt leapt dug spun swung bled " +
    "sped stung sprang bent dealt dreamt spat wound"
  ).split(" "),
);

/** Whether a form may be a past or a participle: "jailed", "beaten". */
export function isPastForm(form: string): boolean {
  return /\p{L}{2}ed$/u.test(form) || IRREGULAR_VERB_FORMS.has(form);
}
