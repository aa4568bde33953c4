import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

// Every name and sentence here is invented.

/** A man and a woman, and the pronouns for them. */
const PAIRS = [
  ["Martin Dace", "he", "his", "Ruth Hallam"],
  ["Ingrid Vell", "she", "her", "Tom Hale"],
  ["Carlos Ruiz", "he", "his", "Emma Strand"],
  ["Alice Okafor", "she", "her", "Daniel Pask"],
] as const;

const MEETING = "The council met for three hours on Monday, and the members of the public were there too. ";

describe.each(PAIRS)("whose words are meant: %s", (name, he, his, other) => {
  const surname = name.split(" ")[1] ?? "";
  const otherSurname = other.split(" ")[1] ?? "";
  const speakers = (template: string) => {
    const text = template
      .replaceAll("NAME", name)
      .replaceAll("SURNAME", surname)
      .replaceAll("OTHERS", otherSurname)
      .replaceAll("OTHER", other)
      .replaceAll("HE", he)
      .replaceAll("HIS", his);
    return found(MEETING + text).map(one => one.replace(/^.* – /u, ""));
  };

  it.each([
    // One pronoun is one person.
    "Bo Lindqvist was there. NAME weighed in as well, telling the Herald in an interview, “But they are both qualified,” HE said, adding, “They are overwhelmingly qualified to be here.”",
    "Bo Lindqvist was there. NAME hit back: “I never saw it,” HE wrote, “and I never will.”",
    // An opening phrase has its own verb.
    "In a statement released on Thursday, NAME reacted to the news, saying: “The bridge should be closed.”",
    "In a letter published in May, NAME answered the critics, adding: “The bridge should be closed.”",
    "A few minutes later, NAME followed up by lamenting what the work entails: “There is just a ton of it,” HE said.",
    "Two years ago, NAME followed up by lamenting what the work entails: “There is just a ton of it,” HE said.",
    // Who issued the paper that says so, and where the second verb's words were said.
    "NAME issued a press release on Monday saying the bridge “is not safe for anyone to use”.",
    "NAME hit back in a letter stating that the bridge “is not safe for anyone to use”.",
    "NAME is supporting the plan and in a statement credited the council for “an exciting and inspiring campaign”.",
    "NAME is backing the plan and in an interview called it “a brave step for all of us”.",
    "NAME has read the plan and at a meeting on Monday called it “a brave step for all of us”.",
    // A noun for somebody else's words, and a verb nearer to these.
    "Responding to OTHERS’s remarks, NAME wrote: “Well, I think that this has been tough.” OTHER had left.",
    "Dismissing OTHERS’s claims, NAME said: “Well, I think that this has been tough.” OTHER had left.",
    // A noun for words, and “that”.
    "NAME caused uproar earlier this year over HIS remark that “there is a special place for people like that”.",
    "NAME was criticised for HIS warning that “there is a special place for people like that”.",
    // Who does something in the clause that opens the sentence.
    "When NAME, OTHERS’s new adviser, was asked during a luncheon whether it would last, HE laughed and said, “We will see what comes.”",
    "After NAME left OTHERS’s office, HE told them: “We will see what comes.”",
    // Any verb with a comma or colon before a sentence in marks.
    "OTHER was there too. Yet during their first debate, NAME cracked, “I am a farmer, but I am a farmer who likes to sleep.”",
    "OTHER was there too. Yet during their first debate, NAME thundered: “I am a farmer who likes to sleep.”",
    // Named behind the words, with more about who it is.
    "The claims are hard to prove, while others mean little to the public, said NAME, an adviser to OTHER. | “It must be something that people can understand,” HE said.",
  ])("%s", template => {
    expect(new Set(speakers(template))).toEqual(new Set([name]));
  });

  it.each(["Asked by", "When asked by", "Pressed by", "Questioned by a neighbour,"])(
    "%s somebody: not whom that one is",
    asked => {
      const all = speakers(
        `NAME smiled at the crowd. ${asked} OTHER whether it would last, HE said, “I read it once over.”`,
      );
      expect(all).toEqual([name]);
    },
  );
});

describe("words with capitals in them", () => {
  it.each([
    ["“That would be Ruth Hallam,” Dace said.", ["That would be Ruth Hallam, – Dace"]],
    ["“I am still Ruth Hallam,” Dace said.", ["I am still Ruth Hallam, – Dace"]],
    ["“They were The Tarn Players,” said Dace.", ["They were The Tarn Players, – Dace"]],
    ["The crowd read “The Weight of Wool” on Monday.", []],
  ])("%s", (text, expected) => {
    expect(found(`Mr Dace met the members of the public for three hours. ${text}`)).toEqual(expected);
  });
});

describe.each([
  ["Sen. Dianne Vell", "Senate Fisheries Committee", "she"],
  ["Sen. Tom Hale", "House Bridges Committee", "he"],
  ["Mr Carlos Ruiz", "Tarn Port Authority", "he"],
] as const)("a clause with “who” behind a body: %s", (name, body, he) => {
  const bare = name.replace(/^\S+ /, "");

  it("is about the person", () => {
    const text = `The plan was supported by ${name}, the ranking member of the ${body}, who said that none of it was “over the top”.`;
    expect(found(text)).toEqual([`over the top – ${bare}`]);
  });

  it("and the body is nobody's pronoun", () => {
    const text = `The plan was supported by ${name}, the ranking member of the ${body}, who said that none of it was new. | “It has never made sense to me,” ${he} said.`;
    expect(found(text)).toEqual([`It has never made sense to me, – ${bare}`]);
  });

  it("nor is the place somebody comes from", () => {
    const text = `The plan was supported by ${name} of Tarnshire, the ranking member, and the people of the town. | “It has never made sense to me,” ${he} said.`;
    expect(found(text)).toEqual([`It has never made sense to me, – ${bare}`]);
  });
});

describe.each([
  ["Martin Dace", "Ruth Hallam"],
  ["Ingrid Vell", "Tom Hale"],
  ["Carlos Ruiz", "Emma Strand"],
] as const)("marked words behind a sentence about somebody: %s", (name, other) => {
  const surname = name.split(" ")[1] ?? "";

  it.each([
    "NAME, who led the side, was no more forthcoming. “They said what needed to be said.”",
    "NAME was blunter than that. “They said what needed to be said, and they left.”",
    "NAME, 41, laughed. “They said what needed to be said, and they left.”",
  ])("are theirs, not whose words end the paragraph before: %s", sentence => {
    const text = `“What happens there stays there,” ${other} said, “and I forget it.” | ${sentence.replace("NAME", name)}`;
    expect(found(text).at(-1)).toMatch(new RegExp(` – ${name}$`, "u"));
  });

  it.each(["his sister", "that a friend", "the driver"])(
    "are theirs, not whoever did what they said: %s",
    whoever => {
      const text = `${name} said: “We waited for an hour.” | ${surname} said ${whoever} had used the bus for six years. “It was never once late on a Friday.”`;
      expect(found(text).at(-1)).toBe(`It was never once late on a Friday. – ${name}`);
    },
  );
});

describe("words that describe a speech or a letter", () => {
  it.each(["speech", "statement", "message", "letter", "video"])("are whose %s it is", noun => {
    for (const name of ["Ann Roe", "Tariq Osei"])
      expect(
        found(`${name} told voters in a blunt “take it or leave it” ${noun} that taxes would rise.`),
      ).toEqual([`take it or leave it – ${name}`]);
  });
});
