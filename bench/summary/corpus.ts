import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

/** The parts of an evaluation article that a summariser may read. */
export const SummaryInput = z.object({
  id: z.string(),
  title: z.string().nullish(),
  paragraphs: z.array(z.string()),
});
export type SummaryInput = z.infer<typeof SummaryInput>;

/** The same with what it is judged by. */
export const SummaryGold = SummaryInput.extend({ slice: z.string().default("all"), reference: z.string() });
export type SummaryGold = z.infer<typeof SummaryGold>;

/** Sentences of one article, each copied from the paragraph with that number (from 1). */
export const SummaryPrediction = z.object({
  id: z.string(),
  sentences: z.array(z.object({ paragraph: z.number().int(), text: z.string() })),
});
export type SummaryPrediction = z.infer<typeof SummaryPrediction>;

/**
 * Reads a file with one JSON value a line.
 *
 * @throws {Error} naming file and line of the first value that doesn't fit the schema
 */
export function readLines<Value>(file: string, schema: z.ZodType<Value>): Value[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      if (line.trim() === "") return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (cause) {
        throw new Error(`${file}:${i + 1} is not a valid line`, { cause });
      }
    });
}

export function writeLines(file: string, values: readonly unknown[]): void {
  writeFileSync(file, values.map(value => `${JSON.stringify(value)}\n`).join(""));
}
