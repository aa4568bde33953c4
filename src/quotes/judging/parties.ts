import { PARTY_MEMBERS } from "../../english/people/demonyms.ts";
import { PLACES } from "../../english/people/places.ts";
import type { Phrase } from "../linking/phrase.ts";
import type { NameMention } from "../people/name-mention.ts";
import type { Person } from "../people/person.ts";
import type { Reading } from "../reading/reading.ts";

/** "(R-Texas)", "(D-Ohio)" */
const BRACKET = /^([rd])-(\p{L}+)$/u;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["r", "republican"],
  ["d", "democrat"],
]);

/** Names of one person that are looked at, and words beside each: "Karl Voss, a | Republican from Texas". */
const MOST_NAMES = 12;
const BESIDE = 6;

/** A politician's party and place, as far as some words say them. */
interface Standing {
  readonly parties: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** Whether a description gives a party or a place other than those beside somebody's name: "the Ohio Democrat" and (R-Texas). */
export function isOfAnother(reading: Reading, phrase: Phrase, { mentions }: Person): boolean {
  const wanted = standingIn(reading, phrase.from, phrase.to);
  if (wanted.parties.size === 0) return false;
  const known = mentions.slice(0, MOST_NAMES).map(name => standingBeside(reading, name));
  return (
    differs(wanted.parties, new Set(known.flatMap(({ parties }) => [...parties]))) ||
    differs(wanted.places, new Set(known.flatMap(({ places }) => [...places])))
  );
}

function differs(wanted: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return wanted.size > 0 && known.size > 0 && ![...wanted].some(word => known.has(word));
}

/** Right before the name or at its head ("Republican Karl Voss"), in brackets behind it, or in an apposition. */
function standingBeside(reading: Reading, { from, to }: NameMention): Standing {
  const { tokens } = reading;
  const isApart = /^[,(]$/.test(tokens[to]?.text ?? "");
  let end = isApart ? to + 1 : to;
  while (isApart && end < to + 1 + BESIDE && tokens[end]?.kind === "word") end++;
  const before = standingIn(reading, Math.max(0, from - 2), to);
  const behind = standingIn(reading, to, end);
  return {
    parties: new Set([...before.parties, ...behind.parties]),
    places: behind.places,
  };
}

function standingIn({ tokens }: Reading, from: number, to: number): Standing {
  const parties = new Set<string>();
  const places = new Set<string>();
  for (let at = from; at < to; at++) {
    const { lower = "", isCapital } = tokens[at] ?? {};
    const [, letter = "", state = ""] = BRACKET.exec(lower) ?? [];
    const party = LETTERS.get(letter) ?? (PARTY_MEMBERS.has(lower) ? lower : undefined);
    if (party) parties.add(party === "democratic" ? "democrat" : party);
    const place = state || (isCapital ? lower : "");
    if (PLACES.has(place)) places.add(place);
  }
  return { parties, places };
}
