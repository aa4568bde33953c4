import { describe, expect, it } from "vitest";
import { peopleOf } from "./people-of.ts";

const PEOPLE = ["Leanne Hobbs", "Anjali Deshpande", "Rahul Mehta", "Tom O’Neil", "Ute van der Berg"];

describe("findNames() removes what comes before a name", () => {
  it.each([
    "Mum-of-three",
    "Father-of-two",
    "Great-grandmother",
    "Olympian",
    "Londoner",
    "Fundraiser",
    "Beekeeper",
    "Groundsman",
    "Fisherman",
    "Eleven-year-old",
    "Ex-England captain",
    "Oscar-winning actor",
    "Head coach",
    "Humanitarian Aid Commissioner",
    "Mass Communication Specialist",
    "Prime Minister",
    "Ukrainian President",
    "Director of Public Health",
    "Vice President of Marketing",
    "Minister for Women and Equalities",
    "Leader of the Opposition",
    "Under-Secretary-General for Humanitarian Affairs",
    "Superintendent of Police",
    "Professor of Law",
    "CEO of Norvale Foods",
    "Chief Secretary to the Treasury",
    "Mayor of London",
    "Archbishop of Canterbury",
    "Secretary of State",
    "Opposition leader",
    "Dr",
    "Mrs",
    "Acting Detective Chief Inspector",
  ])("%s", role => {
    for (const name of PEOPLE) {
      expect(peopleOf(`${role} ${name} said it was over.`).names, name).toContain(name);
      expect(peopleOf(`On Monday ${role} ${name} said it was over.`).names, name).toContain(name);
    }
  });

  it.each([
    ["the Prime Minister", []],
    ["the Bishop of Ely", ["Bishop of Ely"]],
    ["the Duke of Edinburgh", ["Duke of Edinburgh"]],
    ["the Director of the Vienna State Opera", ["Director of the Vienna State Opera"]],
  ])("keeps %s whole", (office, names) => {
    expect(peopleOf(`On Monday ${office} said it was over.`).names).toEqual(names);
  });
});

describe("findNames() keeps the name of a body in one piece", () => {
  it.each([
    "National Weavers’ Union",
    "King’s College Hospital",
    "Department for Transport",
    "Department of Justice",
    "Institute for Maritime Safety",
    "Bank of England",
    "Harrowgate & Pym",
    "Calder County Council",
  ])("%s", body => {
    const { names, person } = peopleOf(`On Monday the ${body} said it was over. Ann Roe agreed.`);
    expect(names).toContain(body);
    expect(person(body)?.kind).toBe("organisation");
    expect(names).toHaveLength(2);
  });

  it("leaves a body to its owner where it isn't named after one", () => {
    expect(peopleOf("On Monday Trump’s Justice Department said so.").names).toContain("Trump");
  });
});

describe("a surname that is also a word", () => {
  const SURNAMES =
    "Hill Day Church Court Street House Post Star Force Guard Bank Park King Judge Bishop Major Prince May March".split(
      " ",
    );

  it.each(SURNAMES)("%s is a person's after a first name, and alone afterwards", surname => {
    const { person, people, names } = peopleOf(
      `Emily ${surname} won in Japan.\n“I had a lump in my throat,” ${surname} said. “It was hot,” said ${surname}.`,
    );
    expect(person(`Emily ${surname}`)?.kind, String(names)).toBe("person");
    expect(person(`Emily ${surname}`)?.mentions).toHaveLength(3);
    expect(people.all.filter(({ kind }) => kind === "person")).toHaveLength(1);
  });

  it.each(SURNAMES)("%s is a person's where an age or a role shows it", surname => {
    for (const text of [
      `Orla ${surname}, 34, won.`,
      `On Monday nurse Orla ${surname} won.`,
      `Orla ${surname}, a nurse from Leith, won.`,
      `Mrs Orla ${surname} won.`,
      `His sister, Orla ${surname}, won.`,
    ]) {
      expect(peopleOf(text).person(`Orla ${surname}`)?.kind, text).toBe("person");
    }
  });

  it.each([
    "Downing Street",
    "Capitol Hill",
    "Crown Court",
    "High Court",
    "Wall Street",
    "White House",
    "Washington Post",
  ])("%s is no person", body => {
    expect(peopleOf(`On Monday ${body} said it was over.`).person(body)?.kind).toBe("organisation");
  });

  it("a street or park isn't a person, even after a first name", () => {
    const { person } = peopleOf("Ann Roe lives in Victoria Park near Charlotte Street.");
    expect(person("Victoria Park")?.kind).toBe("organisation");
    expect(person("Charlotte Street")?.kind).toBe("organisation");
  });

  it.each(["in May", "last May", "on May 5", "until May"])("a month stays one: %s", date => {
    const { person } = peopleOf(`Theresa May won ${date}. May said so.`);
    expect(person("Theresa May")?.mentions).toHaveLength(2);
  });

  it("an office stays one after “the”", () => {
    const { person } = peopleOf("Aaron Judge won. Judge said so. On Monday the Judge said no.");
    expect(person("Aaron Judge")?.mentions).toHaveLength(2);
  });
});

describe("findNames() of two with one title", () => {
  it.each(["Justices", "Senators", "Professors", "Judges", "Ministers"])("%s", title => {
    for (const name of PEOPLE) {
      expect(peopleOf(`A court of ${title} ${name} and Arvind Deolalkar sat.`).names).toContain(name);
      expect(peopleOf(`A court of ${title} ${name} and Arvind Deolalkar sat.`).names).not.toContain(
        `${title} ${name}`,
      );
    }
  });
});

describe("findNames() of bodies", () => {
  it.each([
    "Aspirants’ Collective",
    "National Parents’ Forum",
    "Phone and Broadband Ombudsman",
    "Tarn Constabulary",
  ])("the %s", body => {
    expect(peopleOf(`Yesterday the ${body}, which met in town, left.`).person(body)?.kind).toBe(
      "organisation",
    );
  });
});

describe("findPeople() with a family name before the given one", () => {
  it.each(["Park Eun-ji", "Park Chan-wook", "Field Min-seok", "Hill Jong-soo"])("%s", name => {
    const [family = ""] = name.split(" ");
    for (const text of [
      `${name} left.\nYesterday ${family} was at home.\nIt rained, ${family} said.`,
      `The road to the ${family} was wet.\n${name} left.\nIt rained, ${family} said.`,
    ]) {
      const person = peopleOf(text).person(name);
      expect(person?.mentions.at(-1)?.words).toEqual([family]);
      expect(person?.kind).toBe("person");
    }
  });

  it.each(["Florence Field", "Ann Hill", "Damon Park"])("not in %s", name => {
    const [first = "", last = ""] = name.split(" ");
    const person = peopleOf(`${name} left.\nIt rained, ${last} said.`).person(name);
    expect(person?.mentions.at(-1)?.words).toEqual([last]);
    expect(person?.firstName).toBe(first.toLowerCase());
  });
});
