import { describe, expect, it } from "vitest";
import { found } from "../found.ts";
import { peopleOf } from "./people-of.ts";

// Every sentence here is invented.

const RANKS = [
  "PC",
  "WPC",
  "PCSO",
  "DC",
  "DS",
  "DCI",
  "Det Con",
  "Det Insp",
  "Ch Insp",
  "Const",
  "Sgt",
  "Sergeant",
  "Detective Constable",
  "Detective Chief Inspector",
  "Supt",
  "Cpl",
  "Lance Corporal",
  "Trooper",
] as const;

const SURNAMES = ["Rowntree", "Pell-Amis", "Okafor", "Church"] as const;

describe("a rank with a surname alone", () => {
  it.each(RANKS)("%s: nobody else of that surname is named", rank => {
    for (const surname of SURNAMES)
      for (const text of [
        `Ann ${surname} ran the shop. ${rank} ${surname} said: “I saw the knife on the floor.”`,
        `Tom ${surname} was in the dock. “I saw the knife on the floor,” ${rank} ${surname} told the jury.`,
        `Tom ${surname}, a farmer, was in the dock. “I saw the knife on the floor,” said ${rank} ${surname}.`,
      ])
        expect(speakers(text), text).toEqual([`${rank} ${surname}`]);
  });

  it.each(RANKS)("%s: is the one who has a rank, or serves somewhere", rank => {
    for (const surname of SURNAMES)
      for (const before of [
        `${rank} Ann ${surname} came in.`,
        `Inspector Ann ${surname} came in.`,
        `Ann ${surname}, of Tarn Police, came in.`,
        `Ann ${surname}, a detective, came in.`,
        `Tom ${surname} was in the dock. ${rank} Ann ${surname} came in.`,
      ])
        expect(
          speakers(
            `${before} It rained on the town. “I saw the knife on the floor of the van,” ${rank} ${surname} said.`,
          ),
          before,
        ).toEqual([`Ann ${surname}`]);
  });

  it.each(RANKS)("%s: the bare surname of two is neither’s", rank => {
    for (const surname of SURNAMES)
      expect(
        speakers(
          `${rank} ${surname} was in the van. Tom ${surname} was in the dock. “I saw the knife on the floor,” ${surname} told the jury.`,
        ),
      ).toEqual(["?"]);
  });

  it.each(["PC World", "DC Comics", "DC United"])("%s is nobody’s rank", name => {
    const { people } = peopleOf(`It rained, and they went to ${name} again.`);
    expect(people.names.map(({ words }) => words.join(" "))).toEqual([name]);
  });
});

function speakers(text: string): (string | undefined)[] {
  return found(text).map(line => line.split(" – ").at(-1));
}
