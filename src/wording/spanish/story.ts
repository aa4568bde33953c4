import type { englishStory } from "../english/story.ts";
import type { Translated } from "../wording.ts";
import { list, number } from "./forms.ts";

/** Sentences of `/novedades`, `/cronología` and `/comparar`. */
export const spanishStory: Translated<typeof englishStory> = {
  latest: entries =>
    entries === 1
      ? "Novedades: 1 artículo"
      : `Novedades: ${number(entries)} artículos, primero los más recientes`,
  noLatest: "No se encontró nada nuevo",
  timeline: (entries, order) =>
    entries === 1
      ? "Cronología: 1 entrada"
      : `Cronología: ${number(entries)} entradas, primero las más ${order === "oldest" ? "antiguas" : "recientes"}`,
  noTimeline: "No hay cronología: ningún artículo con fecha trata aquí de esto",
  noTimelineOf: speaker => `No hay cronología: no se encontró nada que dijera ${speaker} sobre esto`,
  quotedFrom: speaker => `Cita de ${speaker}`,
  quotedUnclear: "Es una cita; el artículo no deja claro quién lo dijo",
  reportedOf: speaker => `Atribuido a ${speaker}, no como cita`,
  reportedUnclear: "Atribuido, no como cita",

  compared: (left, right) => `${list([left, right])}, con sus propias palabras`,
  noComparison: (left, right) => `No se encontró nada que dijeran ni ${left} ni ${right}`,
  side: (speaker, statements) =>
    statements === 1
      ? `${speaker}: 1 declaración`
      : `${speaker}: ${number(statements)} declaraciones, primero las más recientes`,
  severalNamed: (typed, names) =>
    `Aquí hay citas de varias personas que se llaman «${typed}»: ${names.join(", ")}. Vuelve a preguntar con el nombre completo.`,
  emptySide: speaker => `${speaker}: no se encontró nada`,
  notHere: speaker => `${speaker}: nada más`,
  notJudged: "Las fechas son las de publicación.",

  about: "Tema",
  speaker: "Persona citada",
  other: "En comparación con",
  period: "Publicación",
  newestFirst: "Primero lo más reciente",
  oldestFirst: "Primero lo más antiguo",
};
