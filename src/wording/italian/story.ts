import type { englishStory } from "../english/story.ts";
import type { Translated } from "../wording.ts";
import { number, to } from "./forms.ts";

/** Sentences of `/novità`, `/cronologia` and `/confronta`. */
export const italianStory: Translated<typeof englishStory> = {
  latest: entries =>
    entries === 1 ? "Novità: 1 articolo" : `Novità: ${number(entries)} articoli, prima i più recenti`,
  noLatest: "Non ho trovato niente di nuovo",
  timeline: (entries, order) =>
    entries === 1
      ? "Cronologia: 1 voce"
      : `Cronologia: ${number(entries)} voci, prima le più ${order === "oldest" ? "vecchie" : "recenti"}`,
  noTimeline: "Nessuna cronologia: nessun articolo con data ne parla qui",
  noTimelineOf: speaker => `Nessuna cronologia: non ho trovato parole di ${speaker} su questo`,
  quotedFrom: speaker => `Citazione di ${speaker}`,
  quotedUnclear: "Citazione; l’articolo non chiarisce chi parla",
  reportedOf: speaker => `Attribuito ${to(speaker)}, non una citazione`,
  reportedUnclear: "Parole riferite, non una citazione",

  compared: (left, right) => `${left} e ${right}, con le loro parole`,
  noComparison: (left, right) => `Nessuna dichiarazione trovata di ${left} o di ${right}`,
  side: (speaker, statements) =>
    statements === 1
      ? `${speaker}: 1 dichiarazione`
      : `${speaker}: ${number(statements)} dichiarazioni, prima le più recenti`,
  severalNamed: (typed, names) =>
    `Più persone citate qui si chiamano «${typed}»: ${names.join(", ")}. Ripeti la domanda con il nome completo.`,
  emptySide: speaker => `${speaker}: non ho trovato niente`,
  notHere: speaker => `${speaker}: nient’altro`,
  notJudged: "Le date sono quelle di pubblicazione.",

  about: "Argomento",
  speaker: "Persona citata",
  other: "Confronto con",
  period: "Pubblicazione",
  newestFirst: "Prima i più recenti",
  oldestFirst: "Prima i più vecchi",
};
