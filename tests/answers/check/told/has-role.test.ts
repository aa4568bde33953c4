import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { mayHaveRole } from "../../../../src/answers/check/told/has-role.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

// All people are invented.
describe("mayHaveRole()", () => {
  const ADA = { name: "Ada Quill", kind: "person", alsoNamed: ["Quill", "Ms Quill"] } as const;
  const isOf = (text: string, office: string, standing: "holder" | "lesser" | "former" = "holder") =>
    mayHaveRole(
      articleOfLines(text, { origin: { kind: "host", file: "a" }, title: "Tarn" }),
      { ...ADA },
      { office, standing },
    );

  it.each([
    "Mayor Ada Quill spoke.",
    "Mayor Quill spoke to Ada Quill's sister.",
    "The mayor of Tarn, Ada Quill, spoke.",
    "Ada Quill, the mayor, spoke.",
    "Ada Quill (mayor of Tarn) spoke.",
    "Quill was elected mayor in May.",
    "Ada Quill, pilot and mayor, spoke.",
    "Ada Quill spoke. The mayor was tired.",
    "Mayor Bo Lanz sat beside Mayor Ada Quill.",
  ])("%s", text => {
    expect(isOf(text, "mayor")).toBe(true);
  });

  it.each([
    ["nowhere", "Ada Quill spoke."],
    ["a namesake's", "Mayor Bo Quill spoke to Ada Quill. The mayor was tired."],
    ["a namesake's, behind the name", "Bo Quill, the mayor of Tarn, spoke to Ada Quill."],
    ["another's", "Mayor Bo Lanz spoke to Ada Quill."],
    ["another's, behind the name", "Bo Lanz was elected mayor. Ada Quill was not."],
    ["only a lesser one", "Deputy mayor Ada Quill spoke."],
  ])("not %s", (_, text) => {
    expect(isOf(text, "mayor")).toBe(false);
  });

  it("a lesser office is the speaker's own", () => {
    expect(isOf("Deputy mayor Ada Quill spoke.", "mayor", "lesser")).toBe(true);
  });
});

const WORDS = "We counted every lamp in the harbour twice";
const NAMES = [
  ["Ada", "Bo", "Quill"],
  ["Ines", "Marek", "Farrow"],
] as const;
const VERBS = ["said", "told reporters", "says"] as const;

/** One has the office, the other only the name. */
const OFFICES = ["Judge", "Mayor", "Senator", "General", "Coach", "Professor"] as const;

async function firstLines(article: string, message: string): Promise<readonly string[]> {
  const library = buildLibrary([
    articleOfLines(article, { origin: { kind: "host", file: "a" }, title: "Lamps" }),
  ]);
  const { checks } = await checkMessage(library, message);
  return checks.map(({ check }) => outcomeInWords(check, english));
}

describe("checkMessage() on somebody with the name of an office-holder", () => {
  const cases = OFFICES.flatMap((office, at) => {
    const [first, other, surname] = NAMES[at % NAMES.length] ?? NAMES[0];
    const verb = VERBS[at % VERBS.length] ?? VERBS[0];
    const article = `${office} ${other} ${surname} opened the meeting.
The baker ${first} ${surname} came later.
“${WORDS},” ${first} ${surname} ${verb}.`;
    return [{ office, article, name: `${first} ${surname}`, surname }];
  });

  it.each(cases)(
    "doesn't confirm the words as from $office $surname",
    async ({ office, article, name, surname }) => {
      const line = `Quoted from ${name}, in these words; no article says that it was ${office} ${surname}`;
      expect(await firstLines(article, `${office} ${surname}: “${WORDS}”`)).toEqual([line]);
      expect(await firstLines(article, `“${WORDS}” ${office} ${surname} said`)).toEqual([line]);
    },
  );

  it.each(cases)(
    "doesn't confirm that $name is the one with the office",
    async ({ office, article, name }) => {
      const role = office.toLowerCase();
      const line = `Only part of this message is quoted from ${name}`;
      expect(await firstLines(article, `${name}, the ${role}: “${WORDS}”`)).toEqual([line]);
      expect(await firstLines(article, `“${WORDS}” (${name}, ${role})`)).toEqual([line]);
    },
  );

  it.each(cases)("confirms them with the office that $name has", async ({ article, name, surname }) => {
    const line = `Quoted from ${name}, in these words`;
    expect(await firstLines(article, `the baker ${surname}: “${WORDS}”`)).toEqual([line]);
    expect(await firstLines(article, `${name}, baker: “${WORDS}”`)).toEqual([line]);
    expect(await firstLines(article, `the baker ${name} said “${WORDS}”`)).toEqual([line]);
  });
});

describe("checkMessage() on an office beside a name with a hyphen", () => {
  it.each(["Professor", "Judge", "Mayor"])("%s", async office => {
    const article = `${office} Ada Quill-Roe opened the meeting. “${WORDS},” she said.`;
    const line = "Quoted from Ada Quill-Roe, in these words";
    expect(await firstLines(article, `“${WORDS}” ${office} Ada Quill-Roe`)).toEqual([line]);
    expect(await firstLines(article, `${office} Quill-Roe: “${WORDS}”`)).toEqual([line]);
    expect(await firstLines(article, `${office} Bo Quill: “${WORDS}”`)).not.toEqual([line]);
  });
});

describe("checkMessage() reads the name without what is in front of it", () => {
  const cases = NAMES.flatMap(([first, , surname]) =>
    ["fire chief", "mill owner", "union secretary"].map(role => ({ role, first, surname })),
  );

  it.each(cases)("$role $first $surname", async ({ role, first, surname }) => {
    const article = `The ${role}, ${first} ${surname}, came on Thursday.\n“${WORDS},” ${surname} said.`;
    const line = `Quoted from ${first} ${surname}, in these words`;
    const capital = role.charAt(0).toUpperCase() + role.slice(1);
    for (const lead of [capital, `The ${role}`, "On Thursday", "Yesterday", "Thursday"])
      for (const name of [`${first} ${surname}`, surname])
        expect(await firstLines(article, `${lead} ${name} said: “${WORDS}”`), `${lead} ${name}`).toEqual([
          line,
        ]);
    expect(await firstLines(article, `${capital} ${first} ${surname}: “${WORDS}”`)).toEqual([line]);
    expect(await firstLines(article, `Dr. ${first} ${surname}: “${WORDS}”`)).not.toContain(line);
    expect(await firstLines(article, `${first} ${surname}, yesterday in Berlin: “${WORDS}”`)).toEqual([
      `Only part of this message is quoted from ${first} ${surname}`,
    ]);
  });
});

describe("checkMessage() on who may be called Dr", () => {
  const messages = [`Dr Quill: “${WORDS}”`, `“${WORDS}” – Dr. Ada Quill`, `Doctor Ada Quill said “${WORDS}”`];

  it.each(["Dr Ada Quill", "Ada Quill, a surgeon,", "Professor Ada Quill", "The historian Ada Quill"])(
    "confirms the words of %s",
    async who => {
      const article = `${who} came in May.\n“${WORDS},” Quill said.`;
      for (const message of messages) {
        const [line] = await firstLines(article, message);
        expect(line, message).toBe("Quoted from Ada Quill, in these words");
      }
    },
  );

  it.each(["Ada Quill", "Ada Quill, a baker,", "Dr Bo Lanz and Ada Quill"])(
    "but not those of %s",
    async who => {
      const article = `${who} came in May.\n“${WORDS},” Ada Quill said.`;
      for (const message of messages) {
        const [line] = await firstLines(article, message);
        expect(line, message).not.toBe("Quoted from Ada Quill, in these words");
      }
    },
  );
});

describe("checkMessage() on an office without a name", () => {
  const ARTICLE = `Fire chief Ada Quill and the baker Bo Lanz came in May. The mayor was asleep.
“${WORDS},” Quill said.`;

  it.each(["The fire chief:", "the chief said", "did the fire chief really say"])(
    "confirms %s",
    async lead => {
      expect(await firstLines(ARTICLE, `${lead} “${WORDS}”`)).toEqual([
        "Quoted from Ada Quill, in these words",
      ]);
    },
  );

  it.each(["The mayor:", "the mayor said", "did the baker really say", "A baker:", "the senator says"])(
    "but not %s",
    async lead => {
      expect(await firstLines(ARTICLE, `${lead} “${WORDS}”`)).toEqual([
        "Only part of this message is quoted from Ada Quill",
      ]);
    },
  );
});

describe("checkMessage() on a form of address for the other sex", () => {
  it.each([
    ["Ruth Farrow", "Mr Farrow"],
    ["Mr Colm Farrow", "Mrs Farrow"],
  ])("%s isn't %s", async (name, typed) => {
    const article = `${name} came in May.\n“${WORDS},” Farrow said.`;
    const [line] = await firstLines(article, `${typed}: “${WORDS}”`);
    expect(line).toMatch(/(?:no article says|Found, but not from)/u);
  });
});

describe("checkMessage() on a name with a word in front of it that the article doesn't have", () => {
  const ARTICLE = `Ada Quill came in May.\n“${WORDS},” Ada Quill said.`;

  it.each(["Killer", "Crook", "Traitor", "Murderer"])("%s", async word => {
    const line = `Quoted from Ada Quill, in these words; no article says that it was ${word} Ada Quill`;
    expect(await firstLines(ARTICLE, `${word} Ada Quill: “${WORDS}”`)).toEqual([line]);
    expect(await firstLines(ARTICLE, `“${WORDS}” – ${word} Ada Quill`)).toEqual([line]);
  });

  it.each(["Mary Ada Quill", "Ada Mary Quill", "Mrs Ada Quill", "A. Ada Quill"])("but not %s", async name => {
    const line = "Quoted from Ada Quill, in these words";
    expect(await firstLines(ARTICLE, `${name}: “${WORDS}”`)).toEqual([line]);
  });

  it.each([
    "Lord Quill",
    "Dame Ada Quill",
    "Sister Quill",
    "Ada Quill of Harvard",
    "Ada Quill from the Mafia",
    "Quill of Greenpeace",
  ])("nor %s", async name => {
    const line = "Quoted from Ada Quill, in these words";
    expect(await firstLines(ARTICLE, `${name}: “${WORDS}”`)).not.toContain(line);
    expect(await firstLines(ARTICLE, `“${WORDS}” – ${name}`)).not.toContain(line);
  });

  it("but what the article has there too", async () => {
    const line = "Quoted from Ada Quill, in these words";
    const article = ARTICLE.replace("Ada Quill came", "Democrat Ada Quill came");
    expect(await firstLines(article, `Democrat Ada Quill: “${WORDS}”`)).toEqual([line]);
    const dame = ARTICLE.replace("Ada Quill came", "Dame Ada Quill came");
    expect(await firstLines(dame, `Dame Ada: “${WORDS}”`)).not.toEqual([line]);
    expect(await firstLines(dame, `Dame Ada Quill: “${WORDS}”`)).toEqual([line.replace("Ada", "Dame Ada")]);
    const ofHarvard = ARTICLE.replace("Ada Quill came", "Ada Quill of Harvard came");
    expect(await firstLines(ofHarvard, `Ada Quill of Harvard: “${WORDS}”`)).toEqual([line]);
  });
});

describe("checkMessage() on a role that is only like the article's", () => {
  /** What the article has, what members may type for it, and what is somebody else's. */
  const ROLES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["solicitor", ["lawyer", "attorney", "solicitor"], ["barrister", "judge"]],
    ["barrister", ["lawyer", "barrister", "counsel"], ["solicitor", "prosecutor"]],
    ["deputy head", ["deputy head"], ["head", "manager", "boss"]],
    ["deputy mayor", ["deputy mayor"], ["mayor"]],
    ["head", ["head", "boss"], ["manager", "coach", "leader"]],
    ["team manager", ["team manager", "coach", "boss"], ["head", "leader"]],
    ["lecturer", ["lecturer", "academic"], ["professor", "doctor", "researcher"]],
    ["curate", ["curate", "priest"], ["vicar", "rector", "bishop"]],
    ["chief executive", ["chief executive", "ceo", "boss"], ["chairwoman", "manager"]],
    ["executive", ["executive", "boss"], ["ceo"]],
    ["transport minister", ["transport minister", "minister"], ["premier", "pm"]],
    ["prime minister", ["prime minister", "premier"], ["president", "mayor"]],
    ["adviser", ["adviser", "advisor", "aide"], ["minister"]],
    ["reporter", ["reporter", "journalist", "correspondent"], ["editor"]],
  ];

  it.each(ROLES)("%s", async (role, same, others) => {
    for (const name of ["Ada Quill", "Terry Moule"]) {
      const article = `Rain fell. ${name}, the ${role}, came in May.\n“${WORDS},” ${name} said.`;
      const green = `Quoted from ${name}, in these words`;
      for (const typed of same)
        for (const lead of [`The ${typed} ${name}:`, `${name}, ${typed}:`])
          expect(await firstLines(article, `${lead} “${WORDS}”`), `${lead} ${role}`).toEqual([green]);
      for (const typed of others)
        for (const lead of [`The ${typed} ${name}:`, `${name}, ${typed}:`, `${typed} ${name} said`])
          expect(await firstLines(article, `${lead} “${WORDS}”`), `${lead} ${role}`).not.toContain(green);
    }
  });
});
