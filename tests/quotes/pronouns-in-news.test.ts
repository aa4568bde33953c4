import { describe, expect, it } from "vitest";
import { found } from "./found.ts";

// Every name and sentence here is invented.

/** The speakers of a text, in order. */
function speakersOf(text: string): string[] {
  return found(text).map(one => one.replace(/^.* – /u, ""));
}

describe("a body is never he or she", () => {
  const BODIES = [
    "Cricket Australia",
    "Sport England",
    "Rugby Ireland",
    "Historic Wales",
    "Netball South Africa",
    "England Netball",
  ];

  it.each([
    "Ida Wakeling left in May. | In a statement, BODY described her as “a giant of our game who will be missed by all” and named a stand after her. She seemed not to have been told. | “A stand for me?” she said.",
    "Ida Wakeling left in May. | BODY said that she had been the best of them. She was at home. | “A stand for me?” she said.",
  ])("%s", template => {
    for (const body of BODIES) {
      const speakers = speakersOf(template.replaceAll("BODY", body));
      expect(["Ida Wakeling", "?"], body).toContain(speakers.at(-1));
    }
  });

  it.each(BODIES)("%s speaks", body => {
    expect(speakersOf(`${body} said: “She was a giant of the game.”`)).toEqual([body]);
  });

  it.each([
    "Kathy Ireland",
    "Jimmy Wales",
    "Anatole France",
    "Captain Dashiell England",
    "Dashiell England, 34,",
  ])("%s is a person", name => {
    const person = /\w+ (?:Ireland|Wales|France|England)/.exec(name)?.[0] ?? "";
    expect(speakersOf(`${name} said: “It was a game of two halves.”`)).toEqual([
      person.replace("Captain ", ""),
    ]);
  });

  it.each([
    ["India Hicks", "She"],
    ["Montana Brown", "She"],
    ["Kenya Moore", "She"],
    ["Zola Jordan", "She"],
    ["Brittany England", "She"],
    ["Indiana Walton", "She"],
    ["Carolina Pask", "She"],
    ["Darragh England", "He"],
    ["Cuba Gooding", "He"],
    ["Kwaku Ireland", "He"],
    ["Wendell Holland", "He"],
  ])("%s is somebody called like a country: %s", (name, he) => {
    const surname = name.split(" ").at(-1);
    const text = `${name} opened the shop. ${he} said it was “a joy to be here”. “I love it all,” ${surname} said.`;
    expect(speakersOf(text)).toEqual([name, name]);
    expect(speakersOf(`“It is a fine place to work,” said ${name}.`)).toEqual([name]);
    const mother = `${name} came. “It is a fine place,” said ${surname}. Her mother, Pamela ${surname}, wept.`;
    expect(speakersOf(mother)).toEqual([name]);
  });
});

describe("he or she is the subject right before, or nobody, and not somebody farther back", () => {
  const BEFORE = "“It is a disgrace,” Tom Coughlan said. | ";

  it.each([
    ["The Taoiseach, who was in Brussels, said he had every confidence in it.", "The Taoiseach"],
    ["The Tánaiste said he had every confidence in it.", "The Tánaiste"],
    ["The Lord Provost, who was in Brussels, said he had every confidence in it.", "The Lord Provost"],
    ["The Sarpanch said he had every confidence in it.", "The Sarpanch"],
    ["The Whip, who was in Brussels, said he had every confidence in it.", "The Whip"],
    ["Club chairperson Bernie Gallagher paid tribute to it.", "Bernie Gallagher"],
    ["Board treasurer Ronnie Gallagher paid tribute to it.", "Ronnie Gallagher"],
    ["A tanker driver who gave his name only as Selvam said that it had been broken twice.", "Selvam"],
    ["A driver, who asked to be named only as Selvam, said that it had been broken.", "Selvam"],
    ["A man calling himself Selvam said that it had been broken.", "Selvam"],
    ["One of the drivers, Selvam, said that it had been broken.", "Selvam"],
    ["Another of her neighbours, Selvam, has refused to go.", "Selvam"],
    ["His father-in-law, Ray, has refused to budge.", "Ray"],
  ])("%s", (sentence, subject) => {
    for (const cue of ["he said.", "he told us.", "he replied."]) {
      const last = speakersOf(`${BEFORE}${sentence} | “I do not do hypotheticals,” ${cue}`).at(-1);
      expect([subject, "?"], cue).toContain(last);
    }
  });

  it.each(["Whitlock", "the coach", "the striker"])("What did %s say?", asked => {
    const later = "Storm coach Bobby Hale was less charmed. “I kept my money,” he said.";
    for (const text of [`${BEFORE}What did ${asked} say? | “Nothing you can print,” he said. | ${later}`])
      expect([asked, "?"]).toContain(speakersOf(text).at(1));
  });
});

describe("an answer without a cue is not whose question it answers", () => {
  it.each([
    "“Frightened of what?” NAME asked. | “Of going back to selling insurance.”",
    "NAME went after him. “Were you home for Christmas?” she asked. | “Yes.”",
    "“Were you home?” inquired NAME. | “Yes, I was.” | “Move along,” said the judge.",
    "NAME was there. She asked: “Were you home?” | “Yes, I was.”",
  ])("%s", template => {
    for (const name of ["Ann Roe", "Ingrid Vell", "Ruth Hallam"]) {
      const speakers = speakersOf(template.replaceAll("NAME", name));
      expect(speakers[0], name).toBe(name);
      expect(speakers[1], name).toBe("?");
    }
  });

  it.each([
    "“Why would they do it?” NAME said. “It was over.” | “It made no sense.”",
    "“Why would they do it?” NAME asked. “It was over.”",
  ])("goes on: %s", template => {
    for (const name of ["Ann Roe", "Ingrid Vell"])
      expect(new Set(speakersOf(template.replaceAll("NAME", name)))).toEqual(new Set([name]));
  });
});

describe("“one” is nobody’s name", () => {
  it.each([
    "The brothers looked at each other. “Not this year at all,” said one.",
    "The brothers looked at each other. “Not this year at all,” one of them said.",
    "Government sources conceded it. “The numbers are tight today,” said another.",
  ])("%s", text => {
    expect(speakersOf(text)).toEqual(["?"]);
  });

  it("of which somebody is one", () => {
    expect(speakersOf("“It is late,” one of the drivers said.")).toEqual(["one of the drivers"]);
  });
});

describe("who speaks of somebody in an aside before a colon", () => {
  it.each(["Ann Roe", "Tariq Osei", "Ingrid Vell"])("%s", name => {
    for (const subject of ["Tom Hale", "The driver", "The referee", "The mayor", "Mr Hale"])
      for (const cue of ["said", "told the court", "says", "recalled"])
        for (const done of ["had been cruel", "never stopped", "got it wrong", "was a bully"]) {
          const [speaker] = speakersOf(`${subject}, ${name} ${cue}, ${done}: “I cried for a week.”`);
          expect([name, "?"], `${subject}, ${cue}, ${done}`).toContain(speaker);
        }
  });

  it.each(["left her a note", "had one word for it"])("isn't who says the words of somebody who %s", done => {
    for (const subject of ["The driver", "Her father", "The teacher"])
      expect(speakersOf(`${subject}, Ann Roe said, ${done}: “It is all a mess.”`)).toEqual(["?"]);
  });
});

describe("an office that is a first name", () => {
  it.each(["Emir Kusturica", "Oba Chandler", "Emir Hale"])("%s", name => {
    expect(
      speakersOf(`“It is a fine place,” said ${name}. “I like it,” ${name.split(" ")[1]} said.`),
    ).toEqual([name, name]);
  });

  it.each([
    ["“It is a fine place,” said the Emir of Qatar.", "Emir of Qatar"],
    ["“It is a fine place,” said the Emir, Tamim Vell.", "Tamim Vell"],
    ["The Emir, who was in Brussels, said it was “a fine place”.", "The Emir"],
  ])("%s", (text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });
});

describe("somebody said to be the owner of a shop", () => {
  it.each(["owner", "captain", "manager", "teacher"])("is the %s", role => {
    for (const text of [
      `Tom Hale is the ${role} of the shop.`,
      `Tom Hale, 52, is the ${role} of the shop on the corner.`,
      `Tom Hale has been the ${role} of the shop since May.`,
      `Tom Hale, who is the ${role} of the shop, wept.`,
      `Tom Hale was named as the ${role} of the team in May.`,
      `Tom Hale became the ${role} of the first team in May.`,
      `Tom Hale, the ${role} of the shop, wept.`,
    ])
      expect(speakersOf(`${text} “I am very tired,” the ${role} said.`), text).toEqual(["Tom Hale"]);
  });
});

describe("somebody met without a name", () => {
  it.each(["landlady", "captain", "driver", "widow"])("the %s of the inn", role => {
    const text = `“It was over,” their mother, Ruth Vell, said. She left after a call from the ${role} of the inn. “They had come by,” the ${role} said. “Nobody comes by here.”`;
    expect(speakersOf(text).slice(1)).toEqual([`the ${role}`, `the ${role}`]);
  });
});

describe("what only describes or stands aside", () => {
  it.each([
    [
      "The house, which is Grade II listed, could be sold but SHE said it was ‘far too early’ to say when.",
      0,
    ],
    [
      "SHE was at home. Her editor, she recalls, sent it back with a single line in pencil: “Whose book is this, yours or mine?”",
      1,
    ],
    [
      "SHE was at home. The mayor, she says, had one word for all of them at the time: “Never in my life.”",
      1,
    ],
  ] as const)("%s", (template, isOthers) => {
    for (const name of ["Ann Roe", "Ingrid Vell"]) {
      const [speaker] = speakersOf(template.replaceAll("SHE", name));
      if (isOthers) expect(speaker).not.toBe(name);
      else expect(speaker).toBe(name);
    }
  });

  it.each(["use it or lose it", "one in a million", "could not care less about it"])("a term: %s", term => {
    for (const noun of ["charge", "scheme", "policy"])
      expect(
        speakersOf(`Ann Roe pointed out that a similar “${term}” ${noun} had raised less.`),
      ).not.toContain("Ann Roe");
  });
});
