import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";
import { english } from "../../../../src/wording/english/english.ts";
import { outcomeInWords } from "../../../../src/wording/outcome.ts";

const ARTICLE = `The ferry strike at Tarn enters its second week.
Ada Quill met the pilots on Monday.
“We sold the boat long ago and nobody wept for it,” Ada Quill told the Courier.
The mayor of Tarn was not there.
A trial over a murder in Lund ends on Friday.
Rain is expected.
The dam holds.`;

const WORDS = "“We sold the boat long ago and nobody wept for it”";

const library = buildLibrary([
  articleOfLines(ARTICLE, { origin: { kind: "host", file: "a" }, title: "Strike" }),
]);

async function check(message: string): Promise<readonly (string | undefined)[]> {
  const { checks } = await checkMessage(library, message);
  return checks.map(({ check }) => `${check.verdict}: ${outcomeInWords(check, english)}`);
}

const TURNED = ["part: Only part of this message is quoted from Ada Quill"];
/** The word is taken for a part of the name. */
const UNCLEAR = /^verbatim: Quoted from Ada Quill, in these words; no article says that it was .{1,40}$/u;
const PLAIN = ["verbatim: Quoted from Ada Quill, in these words"];

/** What a message may say that the words are about; the article has the first ones, but far from the words. */
const ELSEWHERE = [
  "the murder in Lund",
  "the dam",
  "Berlin",
  "her divorce",
  "the elections in Georgia",
  "migrants",
];

describe("checkMessage() doesn't confirm words about something else", () => {
  it.each([
    `When asked about SUBJECT, Ada Quill said: ${WORDS}`,
    `Asked about SUBJECT, quill said ${WORDS}`,
    `ada quill on SUBJECT: ${WORDS}`,
    `Ada Quill on SUBJECT: ${WORDS}`,
    `Ada Quill about SUBJECT: ${WORDS}`,
    `Ada Quill, asked about SUBJECT: ${WORDS}`,
    `Of SUBJECT, Ada Quill said ${WORDS}`,
    `In response to SUBJECT, Ada Quill said ${WORDS}`,
    `After SUBJECT, Ada Quill said ${WORDS}`,
    `${WORDS}, Ada Quill said about SUBJECT`,
    `${WORDS} said Ada Quill when asked about SUBJECT`,
    `Ada Quill said of SUBJECT: ${WORDS}`,
    `Ada Quill regarding SUBJECT: ${WORDS}`,
    "ada quill on SUBJECT: we sold the boat long ago and nobody wept for it",
  ])("%s", async template => {
    for (const subject of ELSEWHERE)
      expect(await check(template.replace("SUBJECT", subject)), subject).toEqual(TURNED);
  });

  it.each([
    `Ada Quill admits defeat: ${WORDS}`,
    `Ada Quill, drunk: ${WORDS}`,
    `Ada Quill threatening children: ${WORDS}`,
    `Ada Quill in Berlin: ${WORDS}`,
    // The article has these of something else: she told the Courier, it doesn't say where and when.
    `Asked about the ferries, Ada Quill said ${WORDS}`,
    `Ada Quill on Monday: ${WORDS}`,
    `${WORDS} Ada Quill said in an interview on Monday`,
    `${WORDS} Ada Quill said in Tarn`,
    `after robbing the bank Ada Quill said ${WORDS}`,
    "ada quill admits defeat: we sold the boat long ago and nobody wept for it",
    `${WORDS} (Ada Quill, on trial for arson)`,
    `${WORDS} (Ada Quill, in prison)`,
    `${WORDS} Ada Quill said, under arrest`,
    `${WORDS} Ada Quill said in her resignation speech`,
    `${WORDS} said Ada Quill, explaining why she fled`,
    `${WORDS} Ada Quill said in Berlin`,
    `${WORDS} – Ada Quill, from prison`,
    `Ada Quill on TV: ${WORDS}`,
    `Ada Quill told the Mercury ${WORDS}`,
    `Ada Quill told the court ${WORDS}`,
    `${WORDS} Ada Quill told police`,
    `Ada Quill to Congress: ${WORDS}`,
    `Ada Quill: ${WORDS} Source: leaked tape`,
    `Leaked tape. Ada Quill: ${WORDS}`,
    `${WORDS} Ada Quill (secret recording)`,
    `${WORDS} Ada Quill. She meant the refugees.`,
    `This is about Gaza. Ada Quill: ${WORDS}`,
    `Ada Quill on migrants\n${WORDS}`,
    `${WORDS}\n– Ada Quill, on migrants`,
    `After the murder\n${WORDS}\nAda Quill`,
    `Ada Quill at the funeral: ${WORDS}`,
    `Ada Quill in a lawsuit: ${WORDS}`,
    `Ada Quill's manifesto: ${WORDS}`,
    `Ada Quill's last words: ${WORDS}`,
    `Ada Quill (arsonist): ${WORDS}`,
    `${WORDS} – Ada Quill, millionaire`,
    "we sold the boat long ago and nobody wept for it, ada quill told the court",
    ...["angrily", "tearfully", "reluctantly", "drunkenly", "happily"].flatMap(manner => [
      `Ada Quill ${manner} said ${WORDS}`,
      `${WORDS}, said Ada Quill ${manner}`,
    ]),
    ...[
      "slams",
      "sneered",
      "boasted",
      "threatened",
      "laughed",
      "joked",
      "quipped",
      "admits",
      "admitted",
      "promised",
      "vows",
      "tweeted",
      "posted",
      "wrote",
    ].flatMap(verb => [
      `Ada Quill ${verb}: ${WORDS}`,
      `Ada Quill finally ${verb} ${WORDS}`,
      `${WORDS} Ada Quill ${verb}`,
    ]),
  ])("nor with more of the speaker than the article says: %s", async message => {
    const [line, ...more] = await check(message);
    expect(more).toEqual([]);
    expect([...TURNED, UNCLEAR.exec(line ?? "")?.[0]]).toContain(line);
  });

  it.each([
    `Hi, did Ada Quill really say ${WORDS}?`,
    `Ada Quill's immortal ${WORDS}`,
    `Ada Quill told the Courier ${WORDS}`,
    `Can you check this? Ada Quill: ${WORDS}`,
    `${WORDS} Ada Quill. Is this quote genuine?`,
    `saw this in the paper: ${WORDS} (Ada Quill) tell your mum`,
    `the pilots heard Ada Quill say ${WORDS}`,
    `lol remember when quill said ${WORDS}`,
    `Breaking: Mayor Ada Quill yesterday: ${WORDS}`,
    `Ada Quill on the ferry strike: ${WORDS}`,
    `Ada Quill about the pilots' strike: ${WORDS}`,
    `so sad 😢 ${WORDS} Ada Quill`,
    `insane that Ada Quill said ${WORDS}`,
    `wow insane, Ada Quill said ${WORDS}`,
    `Ada Quill to the Courier: ${WORDS}`,
    `When asked, Ada Quill said ${WORDS}`,
    `lol about time ${WORDS}`,
    `${WORDS} (Ada Quill, of the ferry strike)`,
    `${WORDS} – Ada Quill, speaking to the pilots`,
  ])("and confirms: %s", async message => {
    expect(await check(message)).toEqual(PLAIN);
  });
});

describe("checkMessage() doesn't confirm what the article says of somebody else, or of another time", () => {
  const text = `A boy was arrested at the pier and the club sacked its manager.
Last October the ferry stopped.
Rhona Vance, the chairwoman, met the pilots. “We lost the harbour in October and found it in May,” Vance told the Courier.
Former pilot Tam Kerr stayed away.`;
  const one = buildLibrary([
    articleOfLines(text, {
      origin: { kind: "host", file: "b" },
      title: "Club in arrest row",
      date: "2031-11-03",
    }),
  ]);
  const said = "“We lost the harbour in October and found it in May”";
  const verdictsOf = async (message: string) =>
    (await checkMessage(one, message)).checks.map(({ check }) => check.verdict);

  it.each([
    `Rhona Vance: ${said}`,
    `Chairwoman Rhona Vance said ${said}`,
    `Rhona Vance said last October: ${said}`,
    `About the ferry, Rhona Vance said ${said}`,
  ])("confirms: %s", async message => {
    expect(await verdictsOf(message)).toEqual(["verbatim"]);
  });

  it.each([
    `Because of the boy, Rhona Vance said ${said}`,
    `Despite the pilots Rhona Vance said ${said}`,
    `Rhona Vance, who was arrested, said ${said}`,
    `Former pilot Rhona Vance said ${said}`,
    `Manager Rhona Vance said ${said}`,
    `${said}, said manager Rhona Vance`,
    `Rhona Vance said last year ${said}`,
    `${said}, Rhona Vance said two months ago`,
    `Back in May Rhona Vance said ${said}`,
    `In May Rhona Vance said ${said}`,
  ])("but not: %s", async message => {
    expect(await verdictsOf(message)).toEqual(["part"]);
  });
});

describe("checkMessage() doesn't confirm another listener", () => {
  const text = `Bo Lanz waited at the court on Monday, and the committee met in Lund.
The police were called to the pier.
The ferry was late.
“We sold the boat long ago and nobody wept for it,” Ada Quill told the pilots.
It rained.
“The dam was never ours to open,” said Bo Lanz.`;
  const one = buildLibrary([
    articleOfLines(text, { origin: { kind: "host", file: "b" }, title: "Strike", publisher: "Tarn Courier" }),
  ]);
  const verdictsOf = async (message: string) =>
    (await checkMessage(one, message)).checks.map(({ check }) => check.verdict);

  it.each([
    ...["the court", "the committee", "police", "Lund", "Bo Lanz", "Lanz"].flatMap(listener => [
      `Ada Quill told ${listener}: ${WORDS}`,
      `${WORDS} Ada Quill told ${listener}`,
    ]),
    `Ada Quill to Bo Lanz: ${WORDS}`,
    `${WORDS} – Ada Quill to Lund`,
    `${WORDS} Ada Quill said to Bo Lanz`,
  ])("%s", async message => {
    expect(await verdictsOf(message)).toEqual(["part"]);
  });

  it.each([
    `Ada Quill told the pilots: ${WORDS}`,
    `Ada Quill to the pilots: ${WORDS}`,
    `Ada Quill told the Courier ${WORDS}`,
    `${WORDS}, according to Ada Quill`,
  ])("and confirms: %s", async message => {
    expect(await verdictsOf(message)).toEqual(["verbatim"]);
  });
});

describe("checkMessage() reads what is said above and below several quotations", () => {
  const other = buildLibrary([
    articleOfLines(`${ARTICLE}\n“The dam was never ours to open,” said Bo Lanz.`, {
      origin: { kind: "host", file: "a" },
      title: "Strike",
    }),
  ]);
  const both = `Ada Quill: ${WORDS}\nBo Lanz: “The dam was never ours to open”`;
  const verdictsOf = async (message: string) =>
    (await checkMessage(other, message)).checks.map(({ check }) => check.verdict);

  it.each([both, `look at this:\n${both}`, `${both}\nwow, is this real?`])(
    "and confirms: %s",
    async message => {
      expect(await verdictsOf(message)).toEqual(["verbatim", "verbatim"]);
    },
  );

  it.each([`On migrants:\n${both}`, `${both}\nSource: leaked tape`, `In August, under oath\n${both}`])(
    "but not: %s",
    async message => {
      expect(await verdictsOf(message)).toEqual(["part", "part"]);
    },
  );
});

describe("checkMessage() doesn't confirm words of another year", () => {
  const dated = (date: string) =>
    buildLibrary([articleOfLines(ARTICLE, { origin: { kind: "host", file: "a" }, title: "Strike", date })]);
  const verdictsIn = async (date: string, message: string) =>
    (await checkMessage(dated(date), message)).checks.map(({ check: { verdict } }) => verdict);

  const TEMPLATES = [
    `Ada Quill in YEAR: ${WORDS}`,
    `In YEAR, Ada Quill said ${WORDS}`,
    `Ada Quill (YEAR): ${WORDS}`,
    `${WORDS} (Ada Quill, YEAR)`,
    `${WORDS} — Ada Quill, YEAR`,
    `${WORDS} – Ada Quill, YEAR, Tarn`,
    `${WORDS} Ada Quill said in YEAR`,
    `In YEAR: ${WORDS}`,
    "ada quill in YEAR: we sold the boat long ago and nobody wept for it",
    "ada quill: we sold the boat long ago and nobody wept for it (YEAR)",
  ];

  it.each(TEMPLATES)("%s", async template => {
    for (const year of ["1999", "2014", "2025"])
      expect(await verdictsIn("2024-11-18", template.replace("YEAR", year)), year).toEqual(["part"]);
  });

  it("nor for what somebody has been since a year", async () => {
    const since = ARTICLE.replace(
      "Ada Quill met the pilots",
      "Ada Quill, a pilot since 1994, met the pilots",
    );
    const origin = { kind: "host", file: "a" } as const;
    const other = buildLibrary([articleOfLines(since, { origin, title: "Strike", date: "2024-11-18" })]);
    const verdictOf = async (year: string) =>
      (await checkMessage(other, `${WORDS} — Ada Quill, pilot since ${year}`)).checks.map(
        ({ check }) => check.verdict,
      );
    expect(await verdictOf("1994")).toEqual(["verbatim"]);
    expect(await verdictOf("1989")).toEqual(["part"]);
  });

  it.each(TEMPLATES)("and confirms the article's own: %s", async template => {
    expect(await verdictsIn("2024-11-18", template.replace("YEAR", "2024"))).toEqual(["verbatim"]);
    expect(await verdictsIn("2025-01-02", template.replace("YEAR", "2024"))).toEqual(["verbatim"]);
    expect(await verdictsIn("2025-02-02", template.replace("YEAR", "2024"))).toEqual(["part"]);
  });
});

describe("checkMessage() doesn't confirm a verb that says more than the article's", () => {
  const ARTICLES = [
    ["joked", ["quipped", "jokes", "joked"], ["admitted", "tweeted", "promised"]],
    ["admitted", ["admits", "admitted"], ["joked", "posted", "vowed"]],
    ["promised", ["promises", "vows", "vowed"], ["quipped", "wrote", "admits"]],
    ["wrote in a letter to the Courier", ["wrote", "writes", "posted"], ["joked", "admits", "promises"]],
  ] as const;
  const verdictsIn = async (cue: string, message: string) => {
    const article = `The pilots met.\n“We sold the boat long ago and nobody wept for it,” Ada Quill ${cue}.`;
    const origin = { kind: "host", file: "a" } as const;
    const one = buildLibrary([articleOfLines(article, { origin, title: "Strike" })]);
    return (await checkMessage(one, message)).checks.map(({ check }) => check.verdict);
  };

  it.each(ARTICLES)("%s", async (cue, same, others) => {
    const plain = await verdictsIn(cue, `Ada Quill said ${WORDS}`);
    for (const verb of same) expect(await verdictsIn(cue, `Ada Quill ${verb} ${WORDS}`), verb).toEqual(plain);
    for (const verb of others)
      expect(await verdictsIn(cue, `Ada Quill ${verb} ${WORDS}`), verb).toEqual(["part"]);
  });
});

describe("checkMessage() takes a verb that says more only from the words' own sentence", () => {
  it("and a paper only from a capital", async () => {
    const origin = { kind: "host", file: "a" } as const;
    const verdictsWith = async (article: string) => {
      const one = buildLibrary([articleOfLines(article, { origin, title: "Strike" })]);
      const { checks } = await checkMessage(one, `Ada Quill told the Times: ${WORDS}`);
      return checks.map(({ check }) => check.verdict);
    };
    const sentence = `${WORDS.slice(0, -1)},” said Ada Quill`;
    expect(await verdictsWith(`${sentence}.\nIt was said four times.`)).toEqual(["part"]);
    expect(await verdictsWith(`${sentence} to the Times.`)).toEqual(["verbatim"]);
  });

  it.each(["admitted", "joked", "vowed"])("%s", async verb => {
    const article = `Bo Lanz ${verb} that it rained.
“We sold the boat long ago and nobody wept for it,” said Ada Quill.`;
    const origin = { kind: "host", file: "a" } as const;
    const one = buildLibrary([articleOfLines(article, { origin, title: "Strike" })]);
    const { checks } = await checkMessage(one, `Ada Quill ${verb}: ${WORDS}`);
    expect(checks.map(({ check }) => check.verdict)).toEqual(["part"]);
  });
});

describe("checkMessage() finds a verb that says more in any of the words' sentences", () => {
  const verdictsOf = async (article: string, verb: string) => {
    const origin = { kind: "host", file: "a" } as const;
    const one = buildLibrary([articleOfLines(article, { origin, title: "Strike" })]);
    const message = `Ada Quill ${verb}: “We sold the boat long ago. Nobody wept for it”`;
    return (await checkMessage(one, message)).checks.map(({ check }) => check.verdict);
  };

  it.each([
    "The pilots met.\n“We sold the boat long ago. Nobody wept for it,” Ada Quill VERB.",
    "The pilots met.\n“We sold the boat long ago,” Ada Quill VERB. “Nobody wept for it.”",
    "The pilots met. Ada Quill VERB: “We sold the boat long ago. Nobody wept for it.”",
  ])("of two sentences, one of which has the cue: %s", async template => {
    for (const verb of ["admitted", "promised", "acknowledged", "wrote"]) {
      const article = template.replace("VERB", verb);
      expect(await verdictsOf(article, verb), verb).toEqual(["verbatim"]);
      expect(await verdictsOf(article, "joked"), verb).toEqual(["part"]);
    }
  });
});

describe("checkMessage() takes a verb that says more from the words' own sentence also behind other words", () => {
  it.each([
    `As Ada Quill later VERB: ${WORDS}`,
    `Ada Quill has VERB ${WORDS}`,
    `She VERB: ${WORDS} – Ada Quill`,
  ])("%s", async template => {
    const origin = { kind: "host", file: "a" } as const;
    const verdictsOf = async (article: string, verb: string) => {
      const one = buildLibrary([articleOfLines(article, { origin, title: "Strike" })]);
      const { checks } = await checkMessage(one, template.replace("VERB", verb));
      return checks.map(({ check }) => check.verdict);
    };
    for (const verb of ["admitted", "promised", "acknowledged"]) {
      const plain = `${WORDS.slice(0, -1)},” Ada Quill`;
      expect(await verdictsOf(`${plain} said. Ada Quill ${verb} that it rained.`, verb), verb).toEqual([
        "part",
      ]);
      expect(await verdictsOf(`${plain} ${verb}. It rained.`, verb), verb).toEqual(["verbatim"]);
    }
  });
});

describe("checkMessage() doesn't confirm words of another month", () => {
  const verdictsOf = async (message: string, date: string | null) => {
    const origin = { kind: "host", file: "a" } as const;
    const one = buildLibrary([articleOfLines(ARTICLE, { origin, title: "Strike", date })]);
    return (await checkMessage(one, message)).checks.map(({ check }) => check.verdict);
  };

  it.each([
    `In MONTH, Ada Quill said ${WORDS}`,
    `Ada Quill in MONTH: ${WORDS}`,
    `Ada Quill, MONTH 2024: ${WORDS}`,
    `${WORDS} – Ada Quill, MONTH 2024`,
    `${WORDS} (Ada Quill, MONTH 2024)`,
    `${WORDS} Ada Quill said last MONTH`,
    "ada quill in MONTH: we sold the boat long ago and nobody wept for it",
  ])("%s", async template => {
    for (const month of ["January", "March", "May", "August", "Sept"])
      expect(await verdictsOf(template.replace("MONTH", month), "2024-11-20"), month).toEqual(["part"]);
    for (const month of ["November", "Nov"])
      expect(await verdictsOf(template.replace("MONTH", month), "2024-11-20"), month).toEqual(["verbatim"]);
    expect(await verdictsOf(template.replace("MONTH", "October"), "2024-11-03")).toEqual(["verbatim"]);
    // A week before is the first of November.
    expect(await verdictsOf(template.replace("MONTH", "October"), "2024-11-08")).toEqual(["part"]);
    const undated = template.replace("MONTH", "May").replace(" 2024", "");
    expect(await verdictsOf(undated, null)).toEqual(["part"]);
  });

  it.each([
    `${WORDS} – Ada Quill, DAY November 2024`,
    `Ada Quill on the DAYth of November: ${WORDS}`,
    `Ada Quill, Nov. DAY: ${WORDS}`,
  ])("nor of another day: %s", async template => {
    for (const day of ["4", "12", "21", "30"])
      expect(await verdictsOf(template.replace("DAY", day), "2024-11-20"), day).toEqual(["part"]);
    for (const day of ["13", "19", "20"])
      expect(await verdictsOf(template.replace("DAY", day), "2024-11-20"), day).toEqual(["verbatim"]);
  });
});

describe("checkMessage() doesn't confirm words of another weekday", () => {
  // The article of Wednesday 20 November 2024 names Monday, but of something else.
  const verdictsOf = async (message: string, date: string | null) => {
    const origin = { kind: "host", file: "a" } as const;
    const one = buildLibrary([articleOfLines(ARTICLE, { origin, title: "Strike", date })]);
    return (await checkMessage(one, message)).checks.map(({ check }) => check.verdict);
  };

  it.each([
    `Ada Quill on DAY: ${WORDS}`,
    `Ada Quill said on DAY ${WORDS}`,
    `${WORDS} Ada Quill said last DAY`,
    `${WORDS} – Ada Quill, DAY`,
    "ada quill on DAY: we sold the boat long ago and nobody wept for it",
  ])("%s", async template => {
    for (const day of ["Thursday", "Friday", "Saturday", "Sunday", "Monday"])
      expect(await verdictsOf(template.replace("DAY", day), "2024-11-20"), day).toEqual(["part"]);
    for (const day of ["Tuesday", "Wednesday"])
      expect(await verdictsOf(template.replace("DAY", day), "2024-11-20"), day).toEqual(["verbatim"]);
    expect(await verdictsOf(template.replace("DAY", "Friday"), null)).toEqual(["part"]);
  });
});

describe("checkMessage() reads what stands before a colon, also if no name is recognised in it", () => {
  // In small letters a surname that everybody uses as a word is no name.
  const beaches = Array.from({ length: 30 }, (_, at) =>
    articleOfLines(`The sand of beach ${at} was washed away.\nNew sand is brought on Friday.`, {
      origin: { kind: "host", file: `beach-${at}` },
      title: `Beach ${at}`,
    }),
  );
  const quay = articleOfLines(
    "“We sold the boat long ago and nobody wept for it,” said Mirela Sand.\nDivers were at the quay.",
    { origin: { kind: "host", file: "quay" }, title: "The quay" },
  );
  const library = buildLibrary([...beaches, quay]);

  it.each([
    ["sand about the earthquake:", "part"],
    ["dr sand about the earthquake:", "part"],
    ["ms sand:", "verbatim"],
    ["did ms sand really say", "verbatim"],
    ["sand on migrants:", "part"],
    ["sand about the boat:", "verbatim"],
    ["sand on the quay:", "verbatim"],
    ["sand:", "verbatim"],
    ["Let that sink in:", "verbatim"],
    ["Number Two on the list:", "verbatim"],
  ])("%s is %s", async (lead, verdict) => {
    const { checks } = await checkMessage(library, `${lead} ${WORDS}`);
    expect(checks.map(({ check }) => check.verdict)).toEqual([verdict]);
  });
});
