import type { CertaintyPoints } from "../../src/quotes/judging/certainty-points.ts";
import { FEATURE_NAMES } from "../../src/quotes/judging/features.ts";

function rowsOf(points: Readonly<Record<string, number>>, indent: string): string {
  return Object.entries(points)
    .map(([name, value]) => `${indent}${/^\w+$/.test(name) ? name : `"${name}"`}: ${value},`)
    .join("\n");
}

/** The text of `src/quotes/judging/weights.ts`. */
export function sourceOfWeights(
  weights: Readonly<Record<string, number>>,
  { features, ...traits }: CertaintyPoints,
  statedAt: number,
): string {
  const inOrder = Object.fromEntries(FEATURE_NAMES.map(name => [name, weights[name] ?? 0]));
  return `import type { CertaintyPoints } from "./certainty-points.ts";
import type { Feature } from "./features.ts";

/**
 * Points of every feature, in log-odds. Written by \`npm run eval -- fit-quotes --write\` from the invented
 * articles of tests/fixtures/quotes; not to be edited by hand.
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${rowsOf(inOrder, "  ")}
};

/** How far the points are too sure of a name, or not sure enough, in log-odds; written with them. */
export const CERTAINTY: CertaintyPoints = {
${rowsOf(traits, "  ")}
  features: {
${rowsOf(features, "    ")}
  },
};

/** From this certainty on a name beside its cue is stated: see \`STATED_SHARE\` in bench/quotes/fit.ts. */
export const STATED_AT = ${statedAt};
`;
}
