import {
  FUNCTION_WORDS,
  JOINING_PREPOSITIONS,
  PREPOSITIONS,
  PREPOSITIONS_OF_PLACE,
} from "../../english/grammar/function-words.ts";
import { DEMONYMS } from "../../english/people/demonyms.ts";
import { FIRST_NAMES } from "../../english/people/first-names.ts";
import {
  ANIMALS,
  BODY_NOUNS,
  EVENT_NOUNS,
  KIN,
  PLACE_NOUNS,
  THINGS_BODIES_HAVE,
  VERBS_WITH_BODY_OBJECT,
  WAYS,
  WORK_NOUNS,
} from "../../english/people/nouns.ts";
import { PLACES } from "../../english/people/places.ts";
import { BEFORE_GIVEN_NAMES } from "../../english/speech/naming-words.ts";
import { bareWord } from "../reading/lexeme.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/tokens.ts";
import {
  appositionNoun,
  endsOpening,
  hasPersonBeside,
  isHolder,
  isPointedAt,
  roleOfComplement,
} from "./name-kind.ts";
import type { NameMention } from "./name-mention.ts";
import { isRoleNoun } from "./role-words.ts";

/** What a name is the name of. An animal is "unknown": it may be "he" or "she" but says nothing. */
export type NameKind = "person" | "organisation" | "place" | "work" | "event" | "unknown";

/** How well an article shows that a name is a person's. */
export interface HumanEvidence {
  /**
   * strong: a title, age, relative, role or first name. weak: two words, or it says something. against: evidence of
   * a thing.
   */
  readonly strength: "strong" | "weak" | "none" | "against";
  /** The evidence, strongest first. */
  readonly reasons: readonly HumanReason[];
}

export type HumanReason =
  | "title"
  | "role-beside"
  | "relative-of"
  | "first-name"
  | "surname-alone"
  | "says"
  | "two-words"
  | "thing-beside"
  | "place-before"
  | "owner-of-things"
  | "object-of-joining"
  | "plural-verb"
  | "modifies"
  | "people-or-faith"
  | "place-name";

const POINTS: Readonly<Record<HumanReason, number>> = {
  title: 4,
  "role-beside": 4,
  "relative-of": 4,
  "first-name": 2,
  "surname-alone": 2,
  says: 2,
  "two-words": 1,
  "thing-beside": -4,
  "plural-verb": -3,
  "object-of-joining": -2,
  "owner-of-things": -2,
  "place-before": -1,
  modifies: -1,
  "people-or-faith": -4,
  "place-name": -3,
};

/** From this many points for a person, no weaker evidence counts against it. */
const STRONG = 4;

/** How many mentions of a name are examined: more add nothing. */
const MAX_MENTIONS = 12;

export interface KindFound {
  readonly kind: NameKind;
  readonly human: HumanEvidence;
}

/** What a name is the name of, judging by the words beside all its mentions. */
export function kindOfName(reading: Reading, mentions: readonly NameMention[]): KindFound {
  const signs = new Signs();
  for (const mention of mentions.slice(0, MAX_MENTIONS)) seeMention(reading, mention, signs);
  const [only] = mentions;
  if (only && mentions.every(({ words }) => words.length === 1) && isPeopleOrFaith(only.surname))
    signs.see("people-or-faith");
  if (only && isPlaceName(only)) signs.see("place-name", "place");
  const full = mentions.find(({ firstName }) => firstName !== null);
  if (full) {
    signs.see("two-words");
    const [first = ""] = full.words;
    if (FIRST_NAMES.has(bareWord(first))) signs.see("first-name");
    if (mentions.some(({ firstName, words }) => firstName === null && words.length === 1))
      signs.see("surname-alone");
  }
  return { kind: kindOf(signs), human: humanOf(signs, mentions.length) };
}

/** Counts of each thing seen beside a name. */
class Signs {
  readonly found = new Map<HumanReason, number>();
  readonly kinds = new Map<NameKind, number>();

  see(reason: HumanReason, kind: NameKind | null = null): void {
    this.found.set(reason, (this.found.get(reason) ?? 0) + 1);
    if (kind) this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }
}

/** "New York", "the West Midlands": a place, unless the words beside it show a person. */
function isPlaceName({ words }: NameMention): boolean {
  const bare = words.map(bareWord).join(" ");
  return PLACES.has(bare) || (words.length === 2 && COMPASS.test(bare));
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|upper|lower) /;

/** "Western", "Muslims": capitals for somebody's people, party or faith. */
function isPeopleOrFaith(folded: string): boolean {
  return DEMONYMS.has(folded) || DEMONYMS.has(folded.replace(/s$/, ""));
}

function humanOf({ found }: Signs, mentions: number): HumanEvidence {
  let plus = 0;
  let minus = 0;
  for (const [reason, times] of found) {
    const points = POINTS[reason];
    if (points > 0) plus = Math.max(plus, points) + (plus > 0 ? 1 : 0);
    // Words before one of many mentions ("faith in Roe") count for little.
    else minus += -points * Math.min(1, (2 * times) / mentions);
  }
  const reasons = [...found.keys()].sort((a, b) => Math.abs(POINTS[b]) - Math.abs(POINTS[a]));
  if (minus > 0 && minus >= plus) return { strength: "against", reasons };
  if (plus >= STRONG) return { strength: "strong", reasons };
  return { strength: plus > 0 ? "weak" : "none", reasons };
}

function kindOf({ found, kinds }: Signs): NameKind {
  const [most] = [...kinds].sort((a, b) => b[1] - a[1]);
  if (most) return most[0];
  return found.has("plural-verb") || found.has("object-of-joining") ? "organisation" : "unknown";
}

function seeMention({ tokens }: Reading, mention: NameMention, signs: Signs): void {
  const { from, to, titles, gender } = mention;
  if (titles.some(title => title.endsWith("-placed"))) signs.see("thing-beside", "organisation");
  else if (gender !== null || titles.some(title => !DEMONYMS.has(title))) signs.see("title");
  if (!mention.isOrganisation && !isWhereFrom(tokens, from) && hasPersonBeside(tokens, from, to))
    signs.see("role-beside");
  seeBefore(tokens, from, to, signs);
  seeAfter(tokens, from, to, signs);
}

/** "Ann Roe of | Tarn, the ranking member": it is Ann Roe who is told more of. */
function isWhereFrom(tokens: readonly Token[], from: number): boolean {
  return JOINING_PREPOSITIONS.has(tokens[from - 1]?.lower ?? "") && tokens[from - 2]?.isCapital === true;
}

function seeBefore(tokens: readonly Token[], from: number, to: number, signs: Signs): void {
  const before = tokens[from - 1];
  if (!before) return;
  // "her home town, Ludlow", "the town of Ludlow", "the film Night Bus"
  const isApart = before.text === "," || before.lower === "of";
  const noun = isApart ? tokens[from - 2] : before;
  const kind = noun?.kind === "word" && !noun.isCapital ? thingOf(noun.bare) : null;
  const isSetOff = before.text !== "," || /^[,.;)]$/.test(tokens[to]?.text ?? "");
  const isOfPlace = before.text === "," && kind === "place" && roleOfComplement(tokens, from - 2) !== null;
  if (isSetOff && (isOfPlace || isHolder(tokens, from, to))) signs.see("role-beside");
  else if (kind && isSetOff && isPointedAt(tokens, from - (isApart ? 2 : 1))) signs.see("thing-beside", kind);
  else if (isNamedLikeBody(tokens, from)) signs.see("thing-beside", "organisation");
  else if (before.lower === "the" && !isModifier(tokens[to])) signs.see("thing-beside", "organisation");
  else if (PREPOSITIONS_OF_PLACE.has(before.lower) || before.lower === "from" || isWayTo(tokens, from))
    signs.see("place-before", "place");
  else if (VERBS_WITH_BODY_OBJECT.has(before.lower)) signs.see("object-of-joining");
}

/** "the train to | Harwick", "the road to | Harwick" */
function isWayTo(tokens: readonly Token[], name: number): boolean {
  return tokens[name - 1]?.lower === "to" && WAYS.has(tokens[name - 2]?.lower ?? "");
}

/** "a gang that calls itself | Ash Hand", "a group known as | Ash Hand", "a start-up called | Ash Hand" */
function isNamedLikeBody(tokens: readonly Token[], name: number): boolean {
  const last = tokens[name - 1]?.lower ?? "";
  if (/^(?:itself|themselves)$/.test(last)) return /^call(?:s|ed|ing)?$/.test(tokens[name - 2]?.lower ?? "");
  const participle = last === "as" ? name - 2 : name - 1;
  const isNaming = last === "as" ? tokens[participle]?.lower === "known" : BEFORE_GIVEN_NAMES.has(last);
  return isNaming && thingOf(tokens[participle - 1]?.bare ?? "") === "organisation";
}

function seeAfter(tokens: readonly Token[], from: number, to: number, signs: Signs): void {
  const next = tokens[to];
  const second = tokens[to + 1];
  if (next?.kind === "clitic" && second?.kind === "word") {
    if (KIN.has(second.bare)) signs.see("relative-of");
    else if (THINGS_BODIES_HAVE.has(second.bare)) signs.see("owner-of-things", "organisation");
    return;
  }
  if (next?.text === ",") {
    if (endsOpening(tokens, from, to)) return;
    const noun = appositionNoun(tokens, to + 1, bare => thingOf(bare) !== null || isRoleNoun(bare));
    const kind = noun !== null && !isRoleNoun(noun) ? thingOf(noun) : null;
    if (kind) signs.see("thing-beside", kind);
    else if (second?.lower === "which") signs.see("thing-beside", "organisation");
    return;
  }
  if (next?.kind !== "word") return;
  if (to - from === 1 && isModifier(next)) signs.see("modifies");
  if (COPULAS.has(next.lower)) {
    const noun = appositionNoun(tokens, to + 1, bare => thingOf(bare) !== null || isRoleNoun(bare));
    if (noun !== null) {
      const kind = isRoleNoun(noun) ? null : thingOf(noun);
      if (kind) signs.see("thing-beside", kind);
      else signs.see("role-beside");
    }
  }
  if (PLURAL_VERBS.has(next.lower) && isSubject(tokens, from)) signs.see("plural-verb", "organisation");
  else if (
    next.verb?.strength === "strong" &&
    next.verb.forms.some(form => form === "past" || form === "third") &&
    // "Officials from Harwick said"
    !PREPOSITIONS.has(tokens[from - 1]?.lower ?? "")
  )
    signs.see("says");
}

/** No other subject is joined to it ("Ann and Bob were"), and no noun comes before ("fans of Leeds were"). */
function isSubject(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return !before || (before.kind !== "word" && before.text !== "," && before.kind !== "clitic");
}

/** "the Trump campaign": the name is only a modifier. */
function isModifier(after: Token | undefined): boolean {
  return after?.kind === "word" && !after.isCapital && !after.verb && !FUNCTION_WORDS.has(after.lower);
}

function thingOf(bare: string): NameKind | null {
  if (PLACE_NOUNS.has(bare)) return "place";
  if (WORK_NOUNS.has(bare)) return "work";
  if (EVENT_NOUNS.has(bare)) return "event";
  if (ANIMALS.has(bare)) return "unknown";
  return BODY_NOUNS.has(bare) ? "organisation" : null;
}

const COPULAS: ReadonlySet<string> = new Set(["is", "was"]);
const PLURAL_VERBS: ReadonlySet<string> = new Set(["are", "were", "have"]);
