import { describe, expect, it } from "vitest";
import { checkMessage } from "../../../../src/answers/check/check-message.ts";
import { isConfirmed } from "../../../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../../../src/answers/library.ts";
import { articleOfParagraphs } from "../../../../src/articles/create-article.ts";

// All people, places and bodies are invented.
const WORDS = "We will keep the old mill open for as long as anybody wants bread";

/** What each check says of a message: “confirmed”, or the verdict. */
async function verdictsOf(paragraphs: readonly string[], message: string): Promise<string[]> {
  const article = articleOfParagraphs(paragraphs, { origin: { kind: "host", file: "a" }, title: "The mill" });
  const { checks } = await checkMessage(buildLibrary([article]), message.replace("WORDS", WORDS));
  return checks.map(({ check }) => (isConfirmed(check) ? "confirmed" : check.verdict));
}

/** Places and bodies, some of whose names look like a person's. */
const PLACES = [
  "Pine Level",
  "Lyle Township",
  "Tarn",
  "Duke University",
  "Golden Ridge Power",
  "Holm High School",
];

describe("checkMessage() of a name with a place or body behind it", () => {
  describe.each(PLACES)("%s", place => {
    const article = [
      `A meeting in Holm drew a crowd to ${place} on Monday.`,
      // Its words may be words of their own, too.
      ...(place.includes(" ") ? [`There was no ${place.toLowerCase()} to be seen.`] : []),
      `“${WORDS},” said Ann Roe, 36, who comes from ${place}. “I was born there,” said Bo Lind.`,
    ];

    it.each([
      `Ann Roe from ${place}: “WORDS.”`,
      `Ann Roe, 36, of ${place}: “WORDS.”`,
      `Ann Roe (${place}): “WORDS.”`,
      `Ann Roe, 36, from ${place}, said: “WORDS.”`,
      `“WORDS.” – Ann Roe of ${place}`,
      `“WORDS.”\n— Ann Roe, 36, of ${place}`,
      `Ann Roe is 36, from ${place}: “WORDS.”`,
    ])("isn't somebody else's words: %s", async message => {
      for (const verdict of await verdictsOf(article, message)) {
        expect(["confirmed", "part"]).toContain(verdict);
      }
    });

    it.each([`Bo Lind from ${place}: “WORDS.”`, `“WORDS.” — Bo Lind, ${place}`])(
      "is, where the name is another's: %s",
      async message => {
        expect(await verdictsOf(article, message)).toEqual(["misattributed"]);
      },
    );
  });

  it.each(["Springfield", "Akron, Ohio", "Bath"])(
    "neither denies nor confirms what has a place that no article has: %s",
    async place => {
      const article = [`“${WORDS},” said Ann Roe.`];
      for (const message of [`Ann Roe from ${place}: “WORDS.”`, `“WORDS.” — Ann Roe of ${place}`]) {
        expect(["verbatim", "part"]).toContain((await verdictsOf(article, message))[0]);
      }
    },
  );

  it.each([
    "Ann Roe to Bo Lind: “WORDS.”",
    "Ann Roe’s friend Bo Lind: “WORDS.”",
    "Ann Roe, Tom Hale: “WORDS.”",
  ])("doesn't confirm it of whom another name is put first: %s", async message => {
    const article = [`“${WORDS},” said Ann Roe. “I was born there,” said Bo Lind.`];
    expect(await verdictsOf(article, message)).not.toContain("confirmed");
  });

  it.each(["Tarn Liberation Front", "Ohio Valley Nurses Association", "Holm Workers Party"])(
    "doesn't confirm that the speaker is of a body that stands near the words: %s",
    async body => {
      const article = [`Police stormed the ${body} on Monday.`, `“${WORDS},” said the mayor, Ann Roe.`];
      for (const link of ["from", "of"])
        expect(await verdictsOf(article, `Ann Roe ${link} the ${body} said: “WORDS.”`)).not.toContain(
          "confirmed",
        );
    },
  );
});
