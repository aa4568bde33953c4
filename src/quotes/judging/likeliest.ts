import type { Antecedent } from "./antecedent.ts";
import type { Discourse } from "./discourse.ts";
import { LEAST_LEAD } from "./judge.ts";
import { pointsOf } from "./points-of.ts";
import { identityOf, type Source } from "./source.ts";

/** The likeliest of several; `judge` explains the points. */
export function likeliest(
  antecedents: readonly Antecedent[],
  discourse: Pick<Discourse, "points">,
): Source | null {
  return first(antecedents, discourse)?.source ?? null;
}

interface Ranked {
  readonly source: Source;
  readonly points: number;
}

function first(antecedents: readonly Antecedent[], { points: by }: Pick<Discourse, "points">): Ranked | null {
  let best: Source | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { source, features, caution = 0 } of antecedents) {
    const points = pointsOf(features, by) + caution;
    if (points > most) {
      best = source;
      most = points;
    }
  }
  return best && { source: best, points: most };
}

/** The likeliest of several, behind whoever else is nearly as likely: so little that neither would be named. */
export function likeliestFew(
  antecedents: readonly Antecedent[],
  discourse: Pick<Discourse, "points">,
): readonly Source[] {
  const best = first(antecedents, discourse);
  if (!best) return [];
  const identity = identityOf(best.source);
  const next = first(
    antecedents.filter(({ source }) => identityOf(source) !== identity),
    discourse,
  );
  const isRival = next !== null && next.points > best.points - Math.log(LEAST_LEAD);
  return isRival ? [next.source, best.source] : [best.source];
}
