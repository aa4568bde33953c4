import { describe, expect, it } from "vitest";
import { buildLibrary } from "../../../src/answers/library.ts";
import { speakerDirectoryOf } from "../../../src/answers/speakers/speaker-directory.ts";
import { articleOfParagraphs } from "../../../src/articles/create-article.ts";
import { allOfButton } from "../../../src/discord/render/buttons.ts";
import { english as wording } from "../../../src/wording/english/english.ts";

/** Invented. */
const PARAGRAPHS = [
  "“The bridge is shut,” Tilda Brook said on Monday.",
  "Officials said that the bridge would open again in May.",
];

describe("allOfButton()", () => {
  it("is there for who is quoted, and not for who is only reported without a name", () => {
    const origin = { kind: "host", file: "bridge.txt" } as const;
    const library = buildLibrary([articleOfParagraphs(PARAGRAPHS, { title: "The bridge", origin })]);
    const { keyOf } = speakerDirectoryOf(library);
    const buttons = library.articles.flatMap(({ article, quotations, reported }) =>
      [...quotations, ...reported].map(quotation => {
        const button = allOfButton({ article, quotation }, { wording, audience: "public", keyOf });
        return [quotation.paragraph, button?.label];
      }),
    );
    expect(buttons).toEqual([
      [1, "All of Tilda Brook's words"],
      [2, undefined],
    ]);
  });
});
