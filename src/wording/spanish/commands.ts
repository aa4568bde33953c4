import type { englishCommands } from "../english/commands.ts";
import type { Translated } from "../wording.ts";

/** What the commands and their options do, as Discord lists them. */
export const spanishCommands: Translated<typeof englishCommands> = {
  ask: {
    description: "Busca el pasaje que responde a una pregunta (en inglés), con las palabras del artículo",
    question: "Lo que quieres saber, en inglés",
    article: "Solo en este artículo",
  },
  whoSaid: {
    description: "Comprueba una cita: de quién son las palabras, y si son exactas",
    quote: "Las palabras, como las oíste o leíste",
    speaker: "Quién se supone que lo dijo",
    article: "Solo en este artículo",
  },
  quotes: {
    description: "Muestra citas: de una persona, sobre un tema, de un artículo",
    speaker: "De quién",
    about: "Sobre qué",
    article: "Solo de este artículo",
    reported: "También lo que se atribuye sin comillas",
  },
  summary: {
    description: "Resume un artículo con sus propias frases",
    article: "El título, o palabras de él",
    length: "Extensión del resumen",
    lengths: { short: "Breve", medium: "Medio", long: "Largo" },
  },
  latest: {
    description: "Muestra los últimos artículos, primero los más recientes: sobre un tema, o todos",
    about: "Sobre qué",
  },
  timeline: {
    description: "Sigue una historia a través de los artículos, con una línea con fecha para cada uno",
    about: "Sobre qué",
    speaker: "Solo lo que se cita de esta persona o se le atribuye",
  },
  compare: {
    description: "Pon lado a lado las palabras de dos personas, con sus fechas",
    speaker: "Una de las dos",
    other: "La otra",
    about: "Sobre qué",
  },
  articles: {
    description: "Explora los artículos de esta biblioteca",
    search: "Palabras del título o del texto, un medio, quien lo escribió",
  },
  speakers: { description: "Muestra a quién se cita, y cuántas veces", search: "Un nombre" },
  help: { description: "Lo que puedo hacer" },
  privacy: { description: "Qué se guarda, y qué no" },
  checkQuote: { name: "Comprobar esta cita" },
  findInArticles: { name: "Buscar en los artículos" },
  since: "Publicado este día o después, por ejemplo 2024-11-18",
  until: "Publicado este día o antes, por ejemplo 2024-11-18",
  private: "Mostrarme la respuesta solo a mí",
};
