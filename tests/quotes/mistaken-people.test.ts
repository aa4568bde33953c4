import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

// Every name and sentence here is invented.

/** The speakers of a text, in order. */
function speakersOf(text: string): string[] {
  return found(text).map(one => one.replace(/^.* – /u, ""));
}

const WOMEN = ["Ida Lind", "Priya Nair", "Marta Szabo"];
const MEN = ["Bo Hale", "Tariq Aziz", "Luis Prado"];

describe("whom the opening of a sentence only addresses isn't its subject", () => {
  it.each(["minister", "governor", "chairman", "president"])("the prime minister is no %s", office => {
    for (const name of [...WOMEN, ...MEN]) {
      const surname = name.split(" ")[1] ?? "";
      const text = `The ${office} ${name} has resigned. | In a long letter to the prime minister published on Thursday, ${surname} said it was over. | It came after the prime minister told the Commons that the sites had been “tested and tested again”.`;
      expect(["the prime minister", "?"], text).toContain(speakersOf(text)[0]);
    }
  });

  it("a role before a name between commas is still theirs", () => {
    expect(
      speakersOf("At the office of the mayor, Ida Lind, it was quiet. | “We are going,” said the mayor."),
    ).toEqual(["Ida Lind"]);
    expect(
      speakersOf("Beside the river stood the mayor, Ida Lind, in a coat. | “We are going,” said the mayor."),
    ).toEqual(["Ida Lind"]);
  });
});

describe("“Mr” before a surname that two people come to share", () => {
  it.each([
    "Deputy Mayor FIRST Orde stayed away. | Mr Orde was in Tarn. “Nobody told us about the new road,” he said. | His nephew, SECOND Orde, tried to play it down.",
    "Deputy Mayor FIRST Orde stayed away. | “Nobody told us about the new road,” said Mr Orde. | His brother, SECOND Orde, a baker, was there.",
    "FIRST Orde runs the mill. | “Nobody told us about the new road,” Mr Orde said. | Mr SECOND Orde, a cousin, was there. So was Mr Orde’s dog.",
  ])("%s", template => {
    for (const [first, second] of [
      ["Balwant", "Suhas"],
      ["Teodor", "Emmanuel"],
      ["Kwame", "John"],
    ] as const) {
      const text = template.replaceAll("FIRST", first).replaceAll("SECOND", second);
      expect(speakersOf(text), text).toEqual([`${first} Orde`]);
    }
  });

  it("is nobody for certain where both have been named", () => {
    const text =
      "Balwant Orde and his nephew, Suhas Orde, left. | “Nobody told us about the new road,” said Mr Orde.";
    expect(speakersOf(text)).toEqual(["?"]);
  });

  it("is the man of a couple", () => {
    const text = "Keith Orde and Josie Orde left. | “Nobody told us about the new road,” said Mr Orde.";
    expect(speakersOf(text)).toEqual(["Keith Orde"]);
  });
});

describe("what somebody has won isn’t their name", () => {
  it.each(["three-time All-Star", "two-time Olympian", "four-time All-American", "All-Star", "All-Pro"])(
    "the %s",
    honour => {
      for (const name of MEN) {
        expect(
          speakersOf(`${name} had 33 points. The ${honour} said that he was tired. | “I was hit,” he said.`),
          name,
        ).toEqual([name]);
        expect(speakersOf(`“I was hit,” said ${honour} ${name}.`), name).toEqual([name]);
      }
    },
  );
});

describe("a gang or a group that has a name is no “he”", () => {
  it.each([
    "a gang that calls itself NAME and that came from the coast",
    "a militia calling itself NAME, from the coast",
    "a company known as NAME and its owners",
    "a start-up called NAME in the north",
  ])("%s", group => {
    for (const name of ["La Bóveda", "Ash Hand", "Red Lantern"]) {
      const text = `The men are thought to belong to ${group.replace("NAME", name)}. A survivor, who asked not to be named because he fears being killed, said that they had worn new uniforms. | “One of them said it was like a film,” he recalled.`;
      expect(["A survivor", "?"], text).toContain(speakersOf(text)[0]);
    }
  });
});

describe("where somebody is from isn’t who they are", () => {
  it.each(["a legislator from TOWN, who did not wish to be named,", "a teacher in TOWN, who was there,"])(
    "%s",
    who => {
      for (const town of ["Marathwada", "Gloucester", "Tarnby"]) {
        const text = `There were signs of unease. ${who.replace("TOWN", town).replace(/^a/, "A")} said that nine of them had no objection. “We found out at ten in the morning,” he said.`;
        expect(speakersOf(text)[0], text).not.toBe(town);
      }
    },
  );

  it("“Ann Roe from Tarn, who” is still about her", () => {
    const text =
      "It is for Ann Roe from Tarn, who was there. “We found out at ten in the morning,” she said.";
    expect(["Ann Roe", "?"]).toContain(speakersOf(text)[0]);
  });
});

describe("a successor who is yet to come is nobody", () => {
  it.each([
    "His successor has not yet been named.",
    "His replacement will be chosen in May.",
    "His successor is expected to be named on Friday.",
    "His successor has yet to be found.",
    "His replacement has not been announced.",
  ])("%s", sentence => {
    for (const name of MEN) {
      const text = `${name}, who is to step down in January after nine years, said that debt was low. ${sentence} | “I would have liked to leave on a sunnier note,” he told analysts.`;
      expect(speakersOf(text), text).toEqual([name]);
    }
  });

  it.each([
    "took over on Friday",
    "has yet to unpack",
    "was not amused",
    "will be sworn in on Friday",
    "is due in court",
    "is expected to be Owen Pask",
  ])("one who has come, or is known, may speak: %s", verbs => {
    for (const name of MEN) {
      const text = `${name} left in May. His successor ${verbs}. | “I would have liked a sunnier day,” he told analysts.`;
      expect(speakersOf(text), text).not.toEqual([name]);
    }
  });
});

describe("bodies that speak", () => {
  it.each(["The diocese", "The watchdog", "The consortium", "The inspectorate"])("%s", body => {
    const text = `${body} described it as “a folly that nobody in the town needs”.`;
    expect(speakersOf(text)).toEqual([body]);
  });
});

describe("a party’s people aren’t somebody", () => {
  it.each(["Republican", "Democrat"])("the Nebraska %s", party => {
    for (const name of MEN) {
      const text = `A senior ${party} aide was there. | Majority Leader ${name} pulled the vote. He told reporters that he would try again at noon. | “I have been here for six of these,” the Nebraska ${party} said.`;
      expect(speakersOf(text), text).toEqual([name]);
    }
  });
});

describe("where a train goes is no “he”", () => {
  it.each(["train", "ferry", "road"])("the %s to it", way => {
    for (const town of ["Nova Gorica", "Zeda Gordi"]) {
      const text = `The slow ${way} to ${town} | Bo Hale has been there for 31 years, as his father was before him. It runs from the hills to ${town} on the border, and it takes two hours. “You will see the back of a lorry,” he says. | In ${town} the square is empty.`;
      expect(speakersOf(text), text).toEqual(["Bo Hale"]);
    }
  });
});
