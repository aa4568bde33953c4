import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { isConfirmedQuotation } from "../../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfLines } from "../../../../src/articles/create-article.ts";

const ARTICLE = `The ferry strike at Tarn enters its second week.
“We sold the boat long ago and nobody wept for it,” Ada Quill told the Courier.
Rain is expected.`;

const library = buildLibrary([
  articleOfLines(ARTICLE, { origin: { kind: "host", file: "a" }, title: "Strike", date: "2031-11-03" }),
]);

/** How members lay out the same claim; DETAIL stands beside the name. */
const LAYOUTS = [
  "Ada Quill, DETAIL: “we sold the boat long ago and nobody wept for it”",
  "“we sold the boat long ago and nobody wept for it” – Ada Quill, DETAIL",
  "“we sold the boat long ago and nobody wept for it”\n– Ada Quill, DETAIL",
  "> we sold the boat long ago and nobody wept for it\nAda Quill, DETAIL",
  "> we sold the boat long ago and nobody wept for it\n> Ada Quill, DETAIL",
  "> we sold the boat long ago\n> and nobody wept for it\n> — Ada Quill, DETAIL",
  "ada quill, DETAIL: we sold the boat long ago and nobody wept for it",
  "Ada Quill, DETAIL:\nwe sold the boat long ago and nobody wept for it",
  "we sold the boat long ago and nobody wept for it - ada quill, DETAIL 😭",
  "🔥🔥 Ada Quill, DETAIL: we sold the boat long ago and nobody wept for it 👍🏽",
  "we sold the boat long ago and nobody wept for it - Ada Quill, DETAIL",
  "we sold the boat long ago and nobody wept for it\n— Ada Quill, DETAIL",
  "we sold the boat long ago\nand nobody wept for it\n— Ada Quill, DETAIL",
  "we sold the boat long ago\nand nobody wept for it (DETAIL)\n- Ada Quill",
] as const;

/** With them nothing of the sort may be confirmed. */
const FALSE_DETAILS = ["convicted of fraud", "2019", "on trial for arson", "in March", "drunk"];

async function isConfirmed(message: string): Promise<boolean> {
  return (await checkMessage(library, message)).checks.some(({ check }) => isConfirmedQuotation(check));
}

async function verdictsOf(message: string): Promise<readonly string[]> {
  return (await checkMessage(library, message)).checks.map(({ check }) => check.verdict);
}

describe("checkMessage(), however a message is laid out,", () => {
  it.each(LAYOUTS)("confirms nothing with a false detail: %j", async layout => {
    for (const detail of FALSE_DETAILS)
      for (const message of [
        layout.replace("DETAIL", detail),
        layout.replace("DETAIL", detail).toUpperCase(),
      ])
        expect(await isConfirmed(message), message).toBe(false);
  });

  it.each(LAYOUTS)("confirms the words alone, in capitals too: %j", async layout => {
    const message = layout.replace(/, DETAIL| \(DETAIL\)/u, "");
    expect(await verdictsOf(message)).toEqual(["verbatim"]);
    expect(await verdictsOf(message.toUpperCase())).toEqual(["verbatim"]);
  });

  it.each([
    "💀\nAda Quill: we sold the boat long ago and nobody wept for it",
    "!!!\nada quill: we sold the boat long ago and nobody wept for it",
  ])("confirms the words below a line without words: %j", async message => {
    expect(await verdictsOf(message)).toEqual(["verbatim"]);
  });

  it.each([
    "NAME'S line: “we sold the boat long ago and nobody wept for it”",
    "NAME'S famous words: “we sold the boat long ago and nobody wept for it”",
  ])("tells whose line it is, in capitals too: %j", async template => {
    const inCapitals = template.replace("NAME", "ADA QUILL");
    expect(await verdictsOf(inCapitals)).toEqual(await verdictsOf(template.replace("NAME'S", "Ada Quill's")));
    expect(await verdictsOf(inCapitals)).not.toContain("misattributed");
  });
});

describe("checkMessage() of an article without a date", () => {
  const undated = buildLibrary([
    articleOfLines(ARTICLE, { origin: { kind: "host", file: "a" }, title: "Strike" }),
  ]);

  it.each(["in May", "in 2019", "on Friday", "last October"])(
    "confirms no words of another time: %s",
    async time => {
      const message = `Ada Quill ${time}: “we sold the boat long ago and nobody wept for it”`;
      const { checks } = await checkMessage(undated, message);
      expect(checks.map(({ check }) => check.verdict)).toEqual(["part"]);
    },
  );
});

describe("checkMessage() of words behind which the next paragraph begins with a name", () => {
  const SIGNED = [
    "WORDS - NAME",
    "WORDS -NAME",
    "WORDS\n- NAME",
    "WORDS\n— NAME",
    "WORDS NAME said",
    "WORDS\nNAME",
  ];
  const words = "If you are told to leave the pier, leave. We can build a pier again.";
  const libraryOf = (name: string) =>
    buildLibrary([
      articleOfLines(
        `The pier burnt.\n“It went in an hour,” said Captain Luis Quill. “${words}”\n${name} said that boats were on their way.\nBo Lanz watched.`,
        { origin: { kind: "host", file: "a" }, title: "Pier", date: "2031-11-03" },
      ),
    ]);

  it.each(SIGNED)("takes the name for who said it: %j", async layout => {
    for (const [name, verdict] of [
      ["Quill", "verbatim"],
      ["Lanz", "misattributed"],
    ] as const) {
      const message = layout.replace("WORDS", words).replace("NAME", name);
      const { checks } = await checkMessage(libraryOf(name), message);
      expect(
        checks.map(({ check }) => check.verdict),
        name,
      ).toEqual([verdict]);
    }
  });

  it.each([
    "Mayor of Tarn:\nAda Quill: we sold the boat long ago and nobody wept for it",
    "Ada Quill:\nAda Quill: we sold the boat long ago and nobody wept for it",
    "The PM:\nAda Quill: we sold the boat long ago and nobody wept for it",
  ])("reads a label above a line that has its own as no label of its words: %j", async message => {
    expect(await verdictsOf(message)).toContain("verbatim");
  });
});
