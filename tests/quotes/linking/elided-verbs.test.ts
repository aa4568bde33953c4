import { describe, expect, it } from "vitest";
import { found } from "../found.ts";
import { foundReports } from "./found-reports.ts";

// Every sentence here is invented.

/** Who has the verb, and who hasn't. */
const PAIRS = [
  ["Tom Hale", "Ann Roe"],
  ["Bo Lindqvist", "Ingrid Vell"],
  ["Ruth Hallam", "Tariq Osei"],
  ["Mayor Owen Pask", "Lucía Ferrán"],
] as const;

/** The speakers of a sentence's marked words, with OTHER and NAME for the two names. */
function speakersIn(template: string, other: string, name: string): string[] {
  const text = `The two of them were on the bridge with the crowd on Monday. ${template}`;
  return found(text.replaceAll("OTHER", other).replaceAll("NAME", name)).map(one => {
    const speaker = one.replace(/^.* – /, "");
    if (speaker === name) return "NAME";
    return other.endsWith(speaker) ? "OTHER" : speaker;
  });
}

/** The same sentence with other marks, and with the comma inside them. */
function printings(template: string): string[] {
  return [
    template,
    template.replaceAll("“", '"').replaceAll("”", '"'),
    template.replaceAll("”,", ",”").replaceAll("”.", ".”"),
  ];
}

describe.each(PAIRS)("a clause without its verb: %s, and %s", (other, name) => {
  it.each([
    "OTHER warned of “a quiet road”, and his deputy, NAME, of “a loud one”.",
    "OTHER spoke of “a quiet road”, and the mayor, NAME, of “a loud one”.",
    "OTHER spoke of “a quiet road”, and NAME of “a loud one”.",
    "OTHER spoke of “a quiet road”, NAME of “a loud one”.",
    "OTHER spoke of “a quiet road” and NAME of “a loud one”.",
    "OTHER warned of “a quiet road”, but NAME of “a loud one”.",
    "OTHER argued for “a quiet road”, and NAME against “a loud one”.",
    "OTHER argued against “a quiet road”, NAME for “a loud one”.",
    "OTHER complained about “a quiet road”, while NAME about “a loud one”.",
    "OTHER replied “never again” and NAME “perhaps next year”.",
    "OTHER said “yes” and NAME “no”.",
    "OTHER said “yes”, while NAME “no”.",
    "OTHER said “we won”, and NAME “we lost it all”.",
    "OTHER shouted “we won” and NAME “never in my life”.",
    "OTHER said the road was “quiet”, NAME that it was “loud”.",
    "OTHER said that the road was “quiet”, and NAME that it was “loud”.",
    "OTHER called it “a folly”, NAME “a triumph”.",
    "OTHER called the road “a folly”, NAME “a triumph”.",
    "OTHER called it “a folly”, whereas NAME “a triumph”.",
    "OTHER described the road as “a quiet place”, NAME as “a loud one”.",
  ])("%s", template => {
    for (const printed of printings(template))
      expect(speakersIn(printed, other, name), printed).toEqual(["OTHER", "NAME"]);
  });

  it.each([
    ["OTHER spoke of “a quiet road”, Bo Lee of “a wet one” and NAME of “a loud one”.", "Bo Lee"],
    ["OTHER called it “a folly”, Bo Lee “a pity” and NAME “a triumph”.", "Bo Lee"],
  ])("a list: %s", (template, third) => {
    expect(speakersIn(template, other, name)).toEqual(["OTHER", third, "NAME"]);
  });

  it.each([
    // It may also be what else OTHER called so.
    "OTHER called it “a folly”, and NAME “a fraud”.",
    "OTHER called the road “a folly” and NAME “a fraud”.",
    "OTHER described the road as “quiet”, and NAME as “loud”.",
    // The first speaker may go on.
    "OTHER said the talks were “a success”, NAME “a failure”.",
    "OTHER said the talks were “a success” and NAME “a great failure for us all”.",
    "OTHER said the talks were “a success”, NAME, the mayor, “a failure”.",
    "OTHER said the road was “quiet”, and NAME “a fool”.",
    "OTHER warned the talks were “a success”, NAME “never going to end”.",
    "OTHER called it “a folly”, while for NAME it was “a triumph”.",
    // The name may tell who the words before are, or the words behind who the name is.
    "OTHER said “yes”, NAME “no”.",
    "OTHER said “yes”; NAME “no”.",
    "OTHER called it “a folly”, NAME, the mayor, “a triumph”.",
    "OTHER called it “a folly”, NAME, 34, “a triumph”.",
    "OTHER said “we have to go” and NAME, “we will never leave”.",
    "OTHER said “we have to go”, and NAME, “we will never leave”.",
    "OTHER said “we have to go”, and NAME, the mayor of Leeds, “we will never leave”.",
    "OTHER replied “never again”, NAME, a nurse, “perhaps next year”.",
  ])("is left open: %s", template => {
    expect(speakersIn(template, other, name)).toEqual(["OTHER", "?"]);
  });

  // Somebody can be the object of the verb, and not have one.
  it.each([
    "OTHER praised “the many volunteers of Tarn” and NAME, the mayor, “for her great patience”.",
    "OTHER praised “the volunteers” and NAME “for her patience”.",
    "OTHER thanked “my opponent”, NAME, “on a campaign so well fought”.",
    "OTHER thanked “the crew”, and NAME “for it all”.",
    "OTHER blamed “the whole board” and NAME “for the fire”.",
    "OTHER criticised “the former mayor”, NAME, “for all that she did”.",
    "OTHER criticized “the old guard” and NAME “above all”.",
    "OTHER accused “the whole board”, NAME, its chair, “and her friends” of lying.",
    "OTHER mentioned “my wife”, NAME, 34, “and my three wonderful children”.",
    "OTHER mentioned “my wife” and NAME “of the old firm”.",
    "OTHER named “the thief” and NAME “of the old firm”.",
    "OTHER quoted “the book” and NAME “the great poet”.",
    "OTHER cited “the book”, and NAME, its author, “a genius”.",
    "OTHER said “I love this town” and NAME, “the best mayor we ever had”, nodded.",
    "OTHER said “I love this town” and NAME “the best mayor we ever had”, nodded.",
    "OTHER said “we won”, and NAME, his wife, “cried with joy”.",
    "OTHER said “we won” and NAME “left in tears”.",
  ])("is never the second one’s: %s", template => {
    for (const printed of printings(template))
      expect(speakersIn(printed, other, name), printed).not.toContain("NAME");
  });

  it.each([
    // What else OTHER calls so.
    "OTHER called Bo Lee “a thief” and NAME “a liar”.",
    "OTHER called Bo Lee “a thief”, NAME “a liar”.",
    "OTHER called him “a thief”, NAME “a liar”.",
    // The words are a verb, or a part of one's own sentence.
    "OTHER said the road was “quiet” and NAME “refused” to go.",
    "OTHER said the road was “quiet”, and NAME “had no idea”.",
    "OTHER said the road was “quiet”, and NAME “left early”.",
    "OTHER said “yes”, and NAME “loved” it.",
    ...[
      "hid in a shed",
      "froze like a deer",
      "swore at him",
      "burst into tears",
      "refuses to go",
      "hides in it",
    ].map(done => `OTHER said “no comment” and NAME “${done}”.`),
    "OTHER spoke of “a quiet road”, and NAME at “the wheel”.",
    "OTHER said the road was “quiet”, and in May “loud”.",
    "OTHER spoke of “a quiet road”, and in May of “a loud one”.",
    "OTHER spoke of “a quiet road”, with NAME at “the wheel”.",
  ])("has no other voice: %s", template => {
    expect(speakersIn(template, other, name)).toEqual(["OTHER", "OTHER"]);
  });

  it.each(["the lawyer", "the old driver", "a nurse", "her lawyer"])("of a role: %s", role => {
    for (const joint of [", and", ",", " and", ", but"]) {
      const text = `OTHER said the road was “quiet”${joint} ${role} that it was “loud”.`.replace(
        "OTHER",
        other,
      );
      expect(foundReports(text), text).toEqual([`the road was “quiet” < ${other}`]);
      expect(found(text)[1], text).toMatch(/^loud – /);
      expect(found(text)[1], text).not.toContain(other.split(" ").at(-1));
    }
  });

  it("keeps a role in what is reported", () => {
    const text = `${other} said the road was “quiet”, and the driver that left it was “loud”.`;
    expect(foundReports(text)).toEqual([
      `the road was “quiet”, and the driver that left it was “loud” < ${other}`,
    ]);
  });

  it("ends what is reported before it", () => {
    const template = "OTHER said the road was “quiet”, and NAME that it was “loud”.";
    expect(foundReports(template.replace("OTHER", other).replace("NAME", name))).toEqual([
      `the road was “quiet” < ${other}`,
    ]);
  });
});
