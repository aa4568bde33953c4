import type { englishStory } from "../english/story.ts";
import type { Translated } from "../wording.ts";
import { de, number } from "./forms.ts";

/** Sentences of `/actualités`, `/chronologie` and `/comparer`. */
export const frenchStory: Translated<typeof englishStory> = {
  latest: entries =>
    entries === 1
      ? "Actualités : 1 article"
      : `Actualités : ${number(entries)} articles, les plus récents d’abord`,
  noLatest: "Rien de nouveau n’a été trouvé",
  timeline: (entries, order) =>
    entries === 1
      ? "Chronologie : 1 entrée"
      : `Chronologie : ${number(entries)} entrées, les plus ${order === "oldest" ? "anciennes" : "récentes"} d’abord`,
  noTimeline: "Pas de chronologie : aucun article daté n’en parle ici",
  noTimelineOf: speaker => `Pas de chronologie : aucun propos ${de(speaker)} trouvé à ce sujet`,
  quotedFrom: speaker => `Citation ${de(speaker)}`,
  quotedUnclear: "Citation ; l’article n’indique pas clairement qui parle",
  reportedOf: speaker => `Attribué à ${speaker}, pas une citation`,
  reportedUnclear: "Propos rapportés, pas une citation",

  compared: (left, right) => `${left} et ${right}, dans leurs propres mots`,
  noComparison: (left, right) => `Aucun propos ${de(left)} ni ${de(right)} trouvé`,
  side: (speaker, statements) =>
    statements === 1
      ? `${speaker} : 1 déclaration`
      : `${speaker} : ${number(statements)} déclarations, les plus récentes d’abord`,
  severalNamed: (typed, names) =>
    `Plusieurs personnes citées ici s’appellent « ${typed} » : ${names.join(", ")}. Repose ta question avec le nom complet.`,
  emptySide: speaker => `${speaker} : rien trouvé`,
  notHere: speaker => `${speaker} : rien de plus`,
  notJudged: "Les dates sont celles de publication.",

  about: "Sujet",
  speaker: "Personne citée",
  other: "Comparaison avec",
  period: "Publication",
  newestFirst: "Les plus récents d’abord",
  oldestFirst: "Les plus anciens d’abord",
};
