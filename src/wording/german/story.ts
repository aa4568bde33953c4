import type { englishStory } from "../english/story.ts";
import type { Translated } from "../wording.ts";
import { number } from "./forms.ts";

/** Sentences of `/neues`, `/chronik` and `/vergleich`. */
export const germanStory: Translated<typeof englishStory> = {
  latest: entries =>
    entries === 1 ? "Neues: 1 Bericht" : `Neues: ${number(entries)} Berichte, neueste zuerst`,
  noLatest: "Nichts Neues gefunden",
  timeline: (entries, order) =>
    entries === 1
      ? "Chronik: 1 Eintrag"
      : `Chronik: ${number(entries)} Einträge, ${order === "oldest" ? "älteste" : "neueste"} zuerst`,
  noTimeline: "Keine Chronik: Kein datierter Artikel hier handelt davon",
  noTimelineOf: speaker => `Keine Chronik: Nichts gefunden, was ${speaker} dazu gesagt hat`,
  quotedFrom: speaker => `Zitat von ${speaker}`,
  quotedUnclear: "Zitat; aus dem Artikel geht nicht klar hervor, von wem",
  reportedOf: speaker => `${speaker} zugeschrieben, kein Zitat`,
  reportedUnclear: "Indirekt wiedergegeben, kein Zitat",

  compared: (left, right) => `${left} und ${right} in ihren Worten`,
  noComparison: (left, right) => `Nichts gefunden, was ${left} oder ${right} gesagt hat`,
  side: (speaker, statements) =>
    statements === 1
      ? `${speaker}: 1 Äußerung`
      : `${speaker}: ${number(statements)} Äußerungen, neueste zuerst`,
  severalNamed: (typed, names) =>
    `Mehrere Personen, die hier zitiert werden, heißen „${typed}“: ${names.join(", ")}. Frag noch einmal mit dem vollen Namen.`,
  emptySide: speaker => `${speaker}: nichts gefunden`,
  notHere: speaker => `${speaker}: keine weiteren`,
  notJudged: "Ein Datum ist der Tag der Veröffentlichung.",

  about: "Thema",
  speaker: "Person",
  other: "Verglichen mit",
  period: "Veröffentlicht",
  newestFirst: "Neueste zuerst",
  oldestFirst: "Älteste zuerst",
};
