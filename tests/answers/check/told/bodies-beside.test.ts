import { describe, expect, it } from "vitest";
import { isConfirmedOf } from "../confirming.ts";

// All people, places and bodies are invented.
const PEOPLE = ["Ann Roe", "Terry Moule"];
const BODIES = ["Tarn Liberation Front", "Golden Ridge Power", "Pine Level"];

/** The messages that are confirmed beside an article that says `told` of whoever is quoted. */
async function confirmedWith(told: string, messages: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [at, body] of BODIES.entries()) {
    const name = PEOPLE[at % PEOPLE.length] ?? "";
    const fill = (text: string) =>
      text
        .replaceAll("BODY", body)
        .replaceAll("SURNAME", name.split(" ").at(-1) ?? "")
        .replaceAll("NAME", name);
    const article = fill(`It rained.\n${told.includes("WORDS") ? told : `WORDS, NAME said.\n${told}`}`);
    for (const message of messages)
      if (await isConfirmedOf(article, fill(message))) found.push(fill(message));
  }
  return found;
}

const PLAIN = "The bridge will stay shut until the cracks have been repaired.";
const MESSAGES = [
  "NAME from the BODY: WORDS",
  "NAME of the BODY said WORDS",
  "NAME, BODY: WORDS",
  "NAME (BODY): WORDS",
  "WORDS – NAME, BODY",
  "WORDS – NAME of BODY",
  `NAME from the BODY: ${PLAIN}`,
  `NAME, BODY: ${PLAIN}`,
  `NAME of BODY: ${PLAIN}`,
];

/** The same with other marks between the two. */
const MARKED = [
  "NAME - BODY: WORDS",
  "NAME — BODY: WORDS",
  "NAME/BODY: WORDS",
  "NAME [BODY]: WORDS",
  "WORDS - NAME | BODY",
];

describe("checkMessage() doesn't confirm a body or place behind the name that the article doesn't tell of the speaker", () => {
  it.each([
    "Police stormed the BODY on Monday.",
    "NAME met the BODY on Monday.",
    "NAME spoke to Bo Lind of the BODY.",
    "NAME and Bo Lind of the BODY met.",
    "BODY leader Bo Lind, NAME and others met.",
    "BODY leader Bo Lind met NAME in Oslo.",
    "NAME, a critic of the BODY, left.",
    "NAME, the former head of the BODY, left.",
    "NAME, who left the BODY in May, was there.",
    "NAME, whose brother leads the BODY, left.",
    "NAME, mother of the BODY leader Bo Lind, left.",
    "NAME, sacked by the BODY, left.",
    "NAME said the BODY was corrupt.",
    "NAME is no member of the BODY.",
    "NAME, a member of the BODY from 2010 to 2012, left.",
    "NAME was a member of the BODY until 2019.",
    "NAME, a defector from the BODY, left.",
    "The anti-BODY activist NAME left.",
    "NAME, a BODY-hating activist, left.",
    "Speaking for the BODY was Bo Lind. NAME left.",
    "NAME may join the BODY.",
    "If NAME is leader of the BODY, all is lost.",
    "SURNAME runs from the BODY.",
    "Bo Lind heads the BODY. NAME lives in Holm.",
  ])("%s", async told => {
    expect(await confirmedWith(told, [...MESSAGES, ...MARKED])).toEqual([]);
  });

  it("whose words are those of two bodies", async () => {
    const told =
      "The Lund Council and the Mercy Hospital met. NAME, director of the hospital and a member of the council, left.";
    const mixed = ["Lund Hospital", "Mercy Council", "Lund"].map(body => `NAME of the ${body}: WORDS`);
    expect(await confirmedWith(told, mixed)).toEqual([]);
    expect(await confirmedWith(told, ["NAME of the Mercy Hospital: WORDS"])).toHaveLength(BODIES.length);
  });

  it("behind or in front of what the speaker is", async () => {
    const told = "Police stormed the BODY on Monday.\nWORDS, said NAME, a president.";
    const messages = [
      "NAME, president of the BODY: WORDS",
      "WORDS – NAME, president, BODY",
      "NAME, 36, the president of the BODY, said WORDS",
    ];
    expect(await confirmedWith(told, messages)).toEqual([]);
    const front = told.replaceAll("BODY", "Tarn Liberation Front");
    expect(await confirmedWith(front, ["Tarn Liberation Front president NAME: WORDS"])).toEqual([]);
  });
});

describe("checkMessage() on a place or club of one word or two in what the speaker is", () => {
  const PLACES = ["Ballinroe", "Cork Albion", "Tarn"];
  const ROLES = ["manager", "mayor", "captain"];
  const FORMS = ["PLACE ROLE NAME: WORDS", "NAME, ROLE of PLACE: WORDS", "WORDS – NAME, PLACE ROLE"];
  const fill = (text: string, place: string, role: string) =>
    text.replaceAll("PLACE", place).replaceAll("ROLE", role).replaceAll("NAME", "Ann Roe");
  const cases = FORMS.flatMap(form =>
    PLACES.flatMap((place, at) =>
      ROLES.map(role => ({ form, place, role, other: PLACES[(at + 1) % 3] ?? "" })),
    ),
  );

  it.each(cases)("$form: $role of $place", async ({ form, place, role, other }) => {
    const told = `Roe lost at ${other}. The people of ${other} cheered.`;
    for (const article of [
      `WORDS, said NAME, the PLACE ROLE. ${told}`,
      `The ROLE of PLACE, NAME, left. ${told}\nWORDS, NAME said.`,
    ]) {
      expect(await isConfirmedOf(fill(article, place, role), fill(form, place, role))).toBe(true);
      expect(await isConfirmedOf(fill(article, place, role), fill(form, other, role))).toBe(false);
    }
  });
});

describe("checkMessage() on whom somebody speaks for", () => {
  const SPEAKING = [
    "Speaking for the BODY, NAME said: WORDS",
    "NAME, speaking for the BODY: WORDS",
    "NAME spoke for the BODY: WORDS",
  ];

  it.each(["Speaking for the BODY was Bo Lind.", "NAME met the BODY.", "Police stormed the BODY."])(
    "nobody, with: %s",
    async told => {
      expect(await confirmedWith(told, SPEAKING)).toEqual([]);
    },
  );

  it.each(["Speaking for the BODY, NAME said: WORDS", "WORDS, said NAME, a spokeswoman for the BODY."])(
    "a body, with: %s",
    async told => {
      expect(await confirmedWith(told, SPEAKING.slice(0, 2))).toHaveLength(2 * BODIES.length);
    },
  );
});

describe("checkMessage() gives an office in a place to whoever has it there", () => {
  const OFFICES = ["councillor", "mayor", "senator"];
  const MESSAGES_ON_OFFICE = [
    "Leeds OFFICE Ann Roe: WORDS",
    "Ann Roe, a Leeds OFFICE: WORDS",
    "Ann Roe, OFFICE in Leeds: WORDS",
    "Ann Roe, OFFICE for Leeds: WORDS",
  ];
  const confirmed = async (article: string) => {
    const found: string[] = [];
    for (const office of OFFICES)
      for (const message of MESSAGES_ON_OFFICE)
        if (await isConfirmedOf(article.replaceAll("OFFICE", office), message.replace("OFFICE", office)))
          found.push(message);
    return found;
  };

  it.each([
    "WORDS, said Ann Roe, a Holm OFFICE who lives in Leeds.",
    "WORDS, said Ann Roe, a OFFICE. She lives in Leeds.",
    "WORDS, said Ann Roe, of Leeds, a OFFICE in Holm.",
    "WORDS, said Leeds-born OFFICE Ann Roe.",
    "WORDS, said Ann Roe, a OFFICE who grew up in Leeds.",
    "WORDS, said Ann Roe, a OFFICE. Roe, a retired nurse from Leeds, left.",
    "WORDS, said Ann Roe, a OFFICE. Roe, a member of the Leeds chess club, left.",
    "WORDS, said Ann Roe, the OFFICE. Roe, a OFFICE, works in Leeds.",
  ])("not with: %s", async article => {
    expect(await confirmed(article)).toEqual([]);
  });

  it.each([
    "WORDS, said Leeds OFFICE Ann Roe.",
    "WORDS, said Ann Roe, a OFFICE for Leeds.",
    "WORDS, said OFFICE Ann Roe of Leeds.",
    "OFFICE Ann Roe, of Leeds, left. WORDS, Roe said.",
    "WORDS, said Ann Roe, who is a OFFICE in Leeds.",
  ])("but with: %s", async article => {
    expect(await confirmed(article)).toHaveLength(OFFICES.length * MESSAGES_ON_OFFICE.length);
  });
});

describe("checkMessage() gives what somebody is to a place only if it is there", () => {
  const PLACES = ["Australia", "Leeds", "Holm Hospital"];
  const ROLES = ["coach", "lawyer", "doctor", "director"];
  const TYPED = [
    "PLACE ROLE: WORDS",
    "A ROLE at PLACE: WORDS",
    "PLACE ROLE Ann Roe: WORDS",
    "Ann Roe, ROLE at PLACE: WORDS",
  ];
  const confirmed = async (told: string) => {
    const found: string[] = [];
    for (const place of PLACES)
      for (const role of ROLES)
        for (const message of TYPED) {
          const fill = (text: string) => text.replaceAll("PLACE", place).replaceAll("ROLE", role);
          if (await isConfirmedOf(fill(told), fill(message))) found.push(fill(message));
        }
    return found;
  };

  it.each([
    "WORDS, said Ann Roe, ROLE of Tarn. PLACE ROLE Ben Lind was fined. Roe lives in PLACE.",
    "WORDS, said Ann Roe, ROLE of Tarn. Roe, who comes from PLACE, beat Ben Lind, the PLACE ROLE.",
    "WORDS, said Ann Roe, ROLE of Tarn. Roe, a scout from PLACE, wept.",
    "WORDS, said Ann Roe, a ROLE. Roe, a ROLE, lives in PLACE.",
    "WORDS, said Ann Roe, a ROLE. Roe, a ROLE, works in PLACE.",
    "WORDS, said Ann Roe, a ROLE. Roe, a patient at PLACE, sued it.",
    "WORDS, said Ann Roe, a ROLE. Roe, a visitor from PLACE, wept.",
  ])("not with: %s", async told => {
    expect(await confirmed(told)).toEqual([]);
  });

  it.each(["WORDS, said Ann Roe, a ROLE at PLACE.", "WORDS, said PLACE ROLE Ann Roe."])(
    "but with: %s",
    async told => {
      expect(await confirmed(told)).toHaveLength(PLACES.length * ROLES.length * TYPED.length);
    },
  );
});

describe("checkMessage() confirms it if the article does", () => {
  it.each([
    "WORDS, said NAME from the BODY.",
    "WORDS, NAME, of the BODY, said.",
    "WORDS, said NAME, the director of the BODY.",
    "WORDS, said NAME, 36, a nurse from BODY.",
    "WORDS, said the BODY director NAME.",
    "The BODY’s director, NAME, left.",
    "The director of the BODY, NAME, left.",
    "SURNAME works for BODY.",
    "SURNAME, who comes from BODY, left.",
    "According to NAME, an analyst at BODY, it rains.",
  ])("%s", async told => {
    expect(await confirmedWith(told, MESSAGES)).toHaveLength(BODIES.length * MESSAGES.length);
  });

  it("in small letters", async () => {
    const told = "WORDS, said NAME, of the harbour union.";
    expect(await confirmedWith(told, ["NAME from the harbour union: WORDS"])).toHaveLength(BODIES.length);
    expect(await confirmedWith("The harbour union met.", ["NAME from the harbour union: WORDS"])).toEqual([]);
  });

  it("of a spokesperson without a name", async () => {
    const told = "WORDS, said a spokesperson for the Scottish FA.";
    for (const message of ["Spokesperson, Scottish FA: WORDS", "WORDS\n— Spokesperson, Scottish FA"])
      expect(await isConfirmedOf(told, message)).toBe(true);
    for (const message of ["Spokesperson, Welsh FA: WORDS", "Spokesperson, Ann Roe: WORDS"])
      expect(await isConfirmedOf(told, message)).toBe(false);
  });
});
