import type { Wording } from "../../src/wording/wording.ts";
import { SAMPLES } from "./sample-values.ts";

/** Every sentence of a catalogue with the sample values in it, by its path; those without values unchanged. */
export function sentencesOf(wording: Wording, samples: object = SAMPLES): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (part: unknown, values: unknown, path: string) => {
    if (typeof part === "string") found.set(path, part);
    else if (typeof part === "function" && Array.isArray(values)) found.set(path, String(part(...values)));
    else if (typeof part === "object" && part !== null) {
      const given = new Map(Object.entries(values ?? {}));
      for (const [key, inner] of Object.entries(part)) walk(inner, given.get(key), `${path}.${key}`);
    }
  };
  walk(wording, samples, "");
  return found;
}
