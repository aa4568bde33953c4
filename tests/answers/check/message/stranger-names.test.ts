import { describe, expect, it } from "vitest";
import { findClaims } from "../../../../src/answers/check/message/find-claims.ts";
import { sliceOf } from "../../../../src/text/span.ts";
import { knownNames } from "./known-names.ts";

const NAMES = knownNames(["Ada Quill", "Bo Lanz"]);

/** Names that no article has, in small letters and with capitals. */
const STRANGERS = [
  "obrador",
  "kovalchuk",
  "elton brask",
  "Thornqvist",
  "pham van dong",
  "MACARTNEY",
  "gordon price",
  "tom weekly",
  "sam kindly",
  "doris eldred",
  "mohammed hamed",
  "chapman pincher",
];
const CHATTER = [
  "lol",
  "breaking",
  "wow",
  "same",
  "this",
  "source",
  "tbh",
  "headline",
  "facts",
  "love this",
  "haha",
];
const PLACES: readonly ((name: string) => string)[] = [
  name => `${name} said “the harbour is open”`,
  name => `lol ${name} once said “the harbour is open”`,
  name => `did ${name} really say “the harbour is open”?`,
  name => `${name}: “the harbour is open”`,
  name => `${name}'s famous line: “the harbour is open”`,
  name => `“the harbour is open” was said by ${name}`,
  name => `“the harbour is open” by ${name}`,
  name => `“the harbour is open”, ${name} wrote`,
  name => `“the harbour is open”\n${name}`,
  name => `“the harbour is open” ${name}`,
  name => `“the harbour is open” - ${name}`,
  name => `“the harbour is open” (${name})`,
  name => `“the harbour is open” ${name}.`,
];

function speakerIn(message: string): string | null {
  const [claim] = findClaims(message, NAMES);
  return claim?.speaker ? sliceOf(message, claim.speaker) : null;
}

describe("findClaims() takes a name that no article has as the speaker's", () => {
  it.each(STRANGERS.flatMap(name => PLACES.map(place => [place(name), name] as const)))(
    "%j: %s",
    (message, name) => {
      expect(speakerIn(message)).toBe(name);
    },
  );
});

describe("findClaims() takes such a name for the speaker's behind what somebody is", () => {
  const OFFICES = [
    "the mayor",
    "the senator",
    "the judge",
    "mayor",
    "our president",
    "a captain",
    "the fire chief",
  ];
  const names = ["elton brask", "gordon price", "jim bolton", "marco rubio"];
  const offices = OFFICES.flatMap(office => names.map(name => [office, name] as const));

  it.each([...offices, ["the mayor", "kovalchuk"] as const, ["the senator", "obrador"] as const])(
    "%s %s",
    (office, name) => {
      expect(speakerIn(`${office} ${name}: “the harbour is open”`)).toBe(name);
      expect(speakerIn(`${office} ${name} said “the harbour is open”`)).toBe(name);
      expect(speakerIn(`“the harbour is open”, ${office} ${name} said`)).toBe(name);
    },
  );

  it("and behind what somebody else is", () => {
    expect(speakerIn("i like the principal oboist. kovalchuk said “the harbour is open”")).toBe("kovalchuk");
  });
});

describe("findClaims() takes no chatter for a name", () => {
  it.each(CHATTER.flatMap(word => PLACES.map(place => place(word))))("%j", message => {
    expect(speakerIn(message)).toBeNull();
  });

  it.each(
    ["fumed", "thundered", "conceded", "angrily", "wearily", "coldly", "humbly"].flatMap(word => [
      `the mayor ${word}: “the harbour is open”`,
      `“the harbour is open”, mayor ${word}`,
      `ada quill, ${word} at the inquiry: “the harbour is open”`,
    ]),
  )("%j", message => {
    expect([null, "ada quill"]).toContain(speakerIn(message));
  });

  it.each(["mohamed", "sneed", "connolly", "reilly"])("but %s for one", name => {
    expect(speakerIn(`the mayor ${name}: “the harbour is open”`)).toBe(name);
  });

  it.each([
    "the polder said “the harbour is open”",
    "a spreadsheet said “the harbour is open”",
    "the vicar said “the harbour is open”",
    ...["oboist", "flautist", "cellist", "hydrologist", "croupier", "stevedore"].flatMap(noun => [
      `Ann Roe, the principal ${noun}, said “the harbour is open”`,
      `Ann Roe, the chief ${noun}, told us “the harbour is open”`,
      `Ann Roe, a former ${noun}, said “the harbour is open”`,
    ]),
  ])("%j", message => {
    expect(speakerIn(message)).toBeNull();
  });
});
