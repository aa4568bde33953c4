import { z } from "zod";
import { checkMessage } from "../../src/answers/check/check-message.ts";
import { isConfirmedQuotation } from "../../src/answers/check/is-confirmed.ts";
import { buildLibrary } from "../../src/answers/library.ts";
import { articleFiles, articleOf, linesOf } from "./examples.ts";

const Line = z.object({
  framed: z.boolean(),
  text: z.string(),
  speaker: z.string(),
  quote: z.string(),
});

/**
 * Checks the quotation of every article in tests/fixtures/framing as a message, with its speaker's name, and counts
 * how many are confirmed: none of the framed ones should be, and all of the plain ones.
 */
export async function run(): Promise<void> {
  console.log(`${"file".padEnd(24)}${["framed", "confirmed", "plain", "confirmed"].map(cell).join("")}`);
  for (const file of articleFiles()) {
    const counts = { framed: [0, 0], plain: [0, 0] };
    for (const line of linesOf(file)) {
      const { framed, text, speaker, quote } = Line.parse(line);
      const library = buildLibrary([articleOf(text.split("\n\n"))]);
      const { checks } = await checkMessage(library, `${speaker}: “${quote}”`);
      const count = framed ? counts.framed : counts.plain;
      count[0] = (count[0] ?? 0) + 1;
      if (checks.some(({ check }) => isConfirmedQuotation(check))) count[1] = (count[1] ?? 0) + 1;
    }
    console.log(file.padEnd(24) + [...counts.framed, ...counts.plain].map(String).map(cell).join(""));
  }
}

function cell(text: string): string {
  return text.padStart(11);
}
