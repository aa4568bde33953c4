import { describe, expect, it } from "vitest";
import { speakerOfPerson } from "../../../src/quotes/people/people.ts";
import { peopleOf } from "./people-of.ts";

const MEN = ["Tom", "David", "Owain"];
const WOMEN = ["Judith", "Ann", "Maria"];
const SURNAMES = ["Hale", "Penry", "Okafor", "Hill", "O’Neil"];

describe("findPeople() keeps people of one surname separate", () => {
  it.each(SURNAMES)("Mr and Mrs %s", surname => {
    for (const man of MEN) {
      const { people, person } = peopleOf(`${man} ${surname} runs the farm. Mrs ${surname} said no.`);
      expect(people.all, man).toHaveLength(2);
      expect(person(`${man} ${surname}`)?.mentions).toHaveLength(1);
    }
    for (const woman of WOMEN) {
      expect(
        peopleOf(`${woman} ${surname} runs the farm. Mr ${surname} said no.`).people.all,
        woman,
      ).toHaveLength(2);
    }
  });

  it("Ms X is not he whom pronouns have made a man", () => {
    expect(peopleOf("Anvar Doyle founded the firm. He sold it. Ms Doyle said no.").people.all).toHaveLength(
      2,
    );
  });

  it("Mr and Mrs go to whom they fit", () => {
    const { person } = peopleOf(
      "David Pratt won. His wife, Ann Pratt, came. Mrs Pratt said so. Mr Pratt left.",
    );
    expect(person("Ann Pratt")?.mentions).toHaveLength(2);
    expect(person("David Pratt")?.mentions).toHaveLength(2);
  });

  it("father and son", () => {
    const { people, person } = peopleOf("Otto Lind Sr. met Otto Lind Jr. on Monday. Lind Jr. said no.");
    expect(people.all.filter(({ kind }) => kind === "person").length).toBeGreaterThan(1);
    expect(person("Otto Lind Sr.")?.mentions).toHaveLength(1);
  });

  it("a bare surname is nobody's in particular where two have it", () => {
    const { people } = peopleOf("David Pratt met his brother, Sam Pratt. On Monday Pratt said no.");
    const bare = people.all.find(({ candidates }) => candidates.length > 0);
    expect(bare?.candidates.map(({ firstName }) => firstName)).toEqual(["david", "sam"]);
    expect(bare?.mentions).toHaveLength(1);
  });

  it("a bare surname keeps meaning whom it meant before the other appeared", () => {
    const { person } = peopleOf(
      "Maria Lopez runs a bakery. Lopez said so. Her uncle Jose Lopez taught her. Jose Lopez came. Lopez left.",
    );
    expect(person("Maria Lopez")?.mentions).toHaveLength(3);
    expect(person("Jose Lopez")?.mentions).toHaveLength(2);
  });

  it("a first name before “and” has the surname after it if they are relatives", () => {
    for (const kin of ["brothers", "twins", "her sons", "the couple"]) {
      const { people } = peopleOf(`On Monday ${kin} Owain and Rhys Penry won. Penry said no.`);
      const owain = people.all.find(({ firstName }) => firstName === "owain");
      expect(owain?.surname, kin).toBe("penry");
      expect(
        people.all.some(({ candidates }) => candidates.length === 2),
        kin,
      ).toBe(true);
    }
  });
});

describe("findPeople() joins the forms of one name", () => {
  it.each([
    ["William Roe", "Bill Roe"],
    ["David Okafor", "Dave Okafor"],
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Iryna Kovalchuk", "Iryna Kovaltchuk"],
    ["Ursula von der Leyen", "von der Leyen"],
    ["Hassan al-Rahim", "al-Rahim"],
    ["Xi Jinping", "Xi"],
    ["Kim Jong-un", "Kim"],
    ["Björk Guðmundsdóttir", "Björk"],
    ["Martin Lind Jr.", "Lind"],
  ])("%s, %s", (full, other) => {
    const { people } = peopleOf(`On Monday ${full} said no. Later that day ${other} left.`);
    expect(people.all).toHaveLength(1);
  });

  it.each([
    ["Ann Roe", "Anna Roe"],
    ["Ann Roe", "Bob Roe"],
    ["Otto Lind", "Otto Lind Jr."],
  ])("not %s and %s", (one, other) => {
    expect(peopleOf(`On Monday ${one} said no. Later that day ${other} left.`).people.all).toHaveLength(2);
  });
});

describe("findPeople() says how well it is shown that a name is somebody", () => {
  it.each([
    ["Mrs Teale said so.", "Teale"],
    ["Margaret Teale, 34, left.", "Margaret Teale"],
    ["On Monday nurse Uma Teale left.", "Uma Teale"],
    ["Uma Teale, a nurse, left.", "Uma Teale"],
    ["His sister, Pearl, left.", "Pearl"],
    ["Uma Teale, who lives in Leith, left.", "Uma Teale"],
    ["Uma Teale was a gardener.", "Uma Teale"],
    ["Uma Teale’s husband left.", "Uma Teale"],
  ])("strong: %s", (text, name) => {
    expect(peopleOf(text).person(name)?.human.strength).toBe("strong");
    expect(peopleOf(text).person(name)?.nameKind).toBe("person");
  });

  it.each([
    ["Her home town, Ludlow, named a street.", "Ludlow", "place"],
    ["She went to the town of Ludlow.", "Ludlow", "place"],
    ["She lives in Ludlow. Ludlow voted for her.", "Ludlow", "place"],
    ["Her second album, Night Bus, was a hit.", "Night Bus", "work"],
    ["Night Bus was a hit in France.", "Night Bus", "work"],
    ["She joined Petal in 1990. Petal made a profit.", "Petal", "organisation"],
    ["Ferrisby were unlucky.", "Ferrisby", "organisation"],
    ["Petal, a small firm, closed.", "Petal", "organisation"],
    ["Her dog, Bruno, left.", "Bruno", "unknown"],
    ["On Monday Petal’s shareholders met.", "Petal", "organisation"],
    ["Sixth-placed Villarreal won.", "Villarreal", "organisation"],
  ])("against: %s", (text, name, kind) => {
    const person = peopleOf(text).person(name);
    expect(person?.human.strength).toBe("against");
    expect(person?.nameKind).toBe(kind);
    expect(person?.kind).toBe("organisation");
  });

  it.each(["Hurricane Wilma", "Storm Agnes", "Lake Como", "Ferrisby United", "Calder Rovers"])(
    "%s is no person by its form",
    name => {
      expect(peopleOf(`On Monday ${name} won. She was glad.`).person(name)?.kind).toBe("organisation");
    },
  );

  it.each(["Christmas", "December", "Monday"])("%s is no name", day => {
    expect(peopleOf(`Ann Roe was a gardener.\n${day} was hard for her.`).names).toEqual(["Ann Roe"]);
  });
});

describe("findPeople() says what shows he or she", () => {
  it.each([
    ["Mr Roe left.", "Roe", "he", "title"],
    ["Dame Jo Roe left.", "Dame Jo Roe", "she", "title"],
    ["His wife, Jo Roe, left.", "Jo Roe", "she", "noun"],
    ["On Monday spokesman Jo Roe left.", "Jo Roe", "he", "noun"],
    ["Jo Roe, a businesswoman, left.", "Jo Roe", "she", "noun"],
    ["Jo Roe said she would leave.", "Jo Roe", "she", "pronoun-vote"],
    ["Jo Roe left. He was glad.", "Jo Roe", "he", "pronoun-vote"],
  ])("%s", (text, name, gender, strength) => {
    expect(peopleOf(text).person(name)?.genderEvidence).toEqual({ gender, strength, isFaint: false });
  });

  it("a single possessive shows it faintly", () => {
    expect(peopleOf("Jo Roe said her claim was wrong.").person("Jo Roe")?.genderEvidence).toEqual({
      gender: "she",
      strength: "pronoun-vote",
      isFaint: true,
    });
  });

  it.each(["Jo Roe beat her in May.", "Jo Roe thanked him.", "Jo Roe told her to leave."])(
    "an object says nothing of the subject: %s",
    text => {
      expect(peopleOf(text).person("Jo Roe")?.genderEvidence).toBeNull();
    },
  );

  it.each(["Her home town, Ludlow, thanked her. She was glad.", "She joined Petal in 1990. She left Petal."])(
    "things get none: %s",
    text => {
      for (const { gender } of peopleOf(text).people.all) expect(gender).toBeNull();
    },
  );
});

describe("findPeople() of a word with a capital only where sentences begin", () => {
  it.each([
    "Fog, who left, said so.",
    "Fog said so. It rained.",
    "Fog will stop. It rained.",
    "Fog was thick. It rained.",
    "Fog’s end came. It rained.",
    "Fog, the mayor, left. It rained.",
    "They met Fog. Fog, it rained.",
  ])("a name: %s", text => {
    expect(peopleOf(text).names).toEqual(["Fog"]);
  });

  it.each([
    "Hours later, it rained.",
    "Fog stops all. It rained.",
    "Fog gave up. They sat.",
    "Fog quickly came. They sat.",
    "Fog and rain came.",
    "Fog of old came.",
    "Fog.",
    "Fog, it rained. They left.",
    "Fog, this is it. They left.",
    "Responding, the crowd left. They sat.",
  ])("no name: %s", text => {
    expect(peopleOf(text).names).toEqual([]);
  });

  it.each(["Fog, Harwick said. It rained.", "Sailing, Harwick left. It rained."])(
    "nor before another name: %s",
    text => {
      expect(peopleOf(text).names).toEqual(["Harwick"]);
    },
  );
});

describe("findPeople() finds the full name of a surname in a quotation", () => {
  const speakersOf = (text: string) => {
    const { reading, people } = peopleOf(text);
    return people.all.map(person => {
      const { name, alsoNamed } = speakerOfPerson(reading, person);
      return [name, ...alsoNamed].join(", ");
    });
  };

  it.each([
    ["Roe left. “I met Ann Roe there,” Roe said.", ["Ann Roe, Roe"]],
    ["Roe left. “I met Ann Roe and Bo Roe there,” Roe said.", ["Ann Roe, Roe"]],
    ["Roe left. “Yes. Ann Roe Lind is there,” Roe said.", ["Ann Roe, Roe"]],
    ["Roe left. “O’Ann Roe is there,” Roe said. “Bo Roe is,” he said.", ["Bo Roe, Roe"]],
    ["Roe met Lind. “Mr Lind met Ann Roe and Bo Lind there,” Roe said.", ["Bo Lind, Lind", "Ann Roe, Roe"]],
  ])("%s", (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

  it.each([
    "Roe left. “I met Mr Roe there,” Roe said.",
    "Roe left. “I met Senator Roe there,” Roe said.",
    "Roe left. “The Roe is there,” Roe said.",
    "Roe left. “I met ann Roe there,” Roe said.",
    "Roe left. “I met Ann Lind there,” Roe said.",
  ])("but not here: %s", text => {
    expect(speakersOf(text)).toEqual(["Roe"]);
  });

  it("where the article has a first name, it stays", () => {
    expect(speakersOf("Bob Roe left. “I met Ann Roe there,” Roe said.")).toEqual(["Bob Roe, Roe"]);
  });

  it("not for a firm", () => {
    const text = "They met at Roe Ltd. “I met Ann Roe Ltd there,” Roe Ltd said.";
    expect(speakersOf(text).join()).not.toContain("Ann");
  });
});
