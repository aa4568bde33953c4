import type { englishAnswers } from "../english/answers.ts";
import type { Translated } from "../wording.ts";
import { articles, date, many, number, plural, quotations } from "./forms.ts";

/** Sentences of answers and lists, their citations and their buttons. */
export const spanishAnswers: Translated<typeof englishAnswers> = {
  citation: {
    published: day => `publicado el ${date(day)}`,
    dated: day => `con fecha del ${date(day)}`,
    undated: "sin fecha",
    paragraph: number => `párrafo ${number}`,
    beginning: words => `Artículo que empieza por «${words}»`,
    uploaded: (day, claimed) => cameHere(claimed, `añadido aquí como archivo el ${date(day)}`),
    pasted: (day, claimed) => cameHere(claimed, `pegado aquí el ${date(day)}`),
    unchecked: way => `${way}, sin cotejar con la fuente`,
    fetched: (domain, day) => `leído en ${domain} el ${date(day)}`,
    alsoIn: count => `también en ${count === 1 ? "otro artículo" : `otros ${articles(count)}`}`,
    join: ", ",
    mark: number => `¶${number}`,
    marks: (from, to) => `¶${from} a ¶${to}`,
    added: "añadido aquí",
    addedNote: how => `${how.charAt(0).toUpperCase()}${how.slice(1)}.`,
  },

  ask: {
    asked: "Pregunta",
    articleSays: "El artículo:",
    foundNewest: day => `Artículo más reciente, ${date(day)}:`,
    earlier: day => `Antes, ${date(day)}:`,
    closest: "No hay una respuesta clara. Estos pasajes son los más cercanos",
    pronoun: {
      person: word => `Escribiste «${word}»: no sé a quién te refieres. Vuelve a preguntar con el nombre.`,
      thing: word => `Escribiste «${word}»: no sé a qué te refieres. Vuelve a preguntar con el nombre.`,
    },
    readAs: words => `Leído como: ${words.map(({ typed, meant }) => `${meant} («${typed}»)`).join(", ")}`,
    leftOut: words => `Leído como contexto: «${words}»`,
    none: "No se encontró respuesta en esta biblioteca",
    whyNone: "Puede que esté aquí con otras palabras, o que no esté.",
    missing: words =>
      `No ${words.length === 1 ? "aparece" : "aparecen"} en ningún artículo: ${words.join(", ")}.`,
    nearest: "El pasaje más cercano, no una respuesta:",
    quotedFrom: speaker => `Cita de ${speaker}`,
    quotedUnclear: "En una cita; el artículo no deja claro quién lo dijo",
    hint: "También puedes preguntar, en inglés: «who said …?», «summarise …», «what did … say about …?». Más con /ayuda.",
  },

  carried: {
    heading: count =>
      count === 1
        ? "Estas palabras están en 1 artículo"
        : `Estas palabras están en ${articles(count)}, del más antiguo al más reciente`,
    from: speaker => `de ${speaker}`,
    reportedOf: speaker => `atribuido a ${speaker}, no como cita`,
    unclear: "no está claro quién lo dijo",
    ownWords: "con palabras del artículo",
    disputed: "en duda",
    variants: "Con otras palabras:",
  },

  why: evidence => `Por qué: ${evidence}`,

  quotes: {
    of: (speaker, count) => `${speaker}: ${count}`,
    count: quotations,
    inSpeeches: (count, speeches) =>
      `${count} en ${many(speeches, { one: "intervención", other: "intervenciones" })}`,
    none: "No se encontraron citas",
    missing: words => `En ninguna cita así, ni a su lado: ${words.join(", ")}.`,
    speaker: "Persona citada",
    about: "Tema",
    article: "En",
    period: "Publicación",
    unclear: "no está claro quién lo dijo",
    disputed: "en duda",
    reported: "Atribuido, no como cita",
    reportedDisputed: {
      denied: "Según el artículo, se desmintió o se rechazó",
      hypothetical: "Solo es una suposición",
      false: "Según el artículo, es falso",
      doctored: "Según el artículo, está manipulado",
      parody: "Sátira",
    },
    withReported: (count, reported) => `${quotations(count)}, ${attributed(reported)}`,
    moreReported: (count, option) =>
      `Hay ${plural(count, { one: "1 frase más atribuida", other: `${number(count)} frases más atribuidas` })} sin comillas: ${option} ${plural(count, { one: "la", other: "las" })} muestra.`,
    withOption: "/citas con la opción «atribuidas»",
    severalSpeakers: typed => `Aquí hay citas de varias personas que se llaman «${typed}»`,
  },

  summary: {
    heading: "Resumen, con frases del propio artículo",
    facts: paragraphs => many(paragraphs, { one: "párrafo", other: "párrafos" }),
    quoted: "Personas citadas",
    none: "No hay resumen: ninguna frase del artículo se entiende por sí sola",
    which: "¿A qué artículo te refieres?",
  },

  articles: {
    heading: articles,
    noAuthor: "Este artículo no indica quién lo escribió",
    writtenBy: name => `Escrito por ${name}`,
    none: "No se encontraron artículos",
    search: "Búsqueda",
    by: author => `de ${author}`,
  },

  speakers: {
    heading: count => many(count, { one: "persona citada", other: "personas citadas" }),
    none: "No se encontraron personas citadas",
    search: "Búsqueda",
    counts: (count, reported, inArticles) => `${saidInWords(count, reported)} en ${articles(inArticles)}`,
    alsoNamed: names => `también ${names.join(", ")}`,
  },

  context: {
    of: (from, to, of) => (from === to ? `¶${from} de ${of}` : `¶${from} a ¶${to} de ${of}`),
    cited: number => `¶${number}, el párrafo citado`,
  },

  buttons: {
    context: place => `${place} en contexto`,
    earlier: "Antes",
    later: "Después",
    earlierOn: day => `Antes: ${date(day)}`,
    share: "Compartir",
    delete: "Eliminar",
    copy: "Citar",
    carried: "Quién más lo publicó",
    report: "¿Hay un error?",
    allOf: speaker => `Todas las palabras de ${speaker}`,
    quotations: "Citas",
    summary: "Resumen",
    link: "Abrir el artículo",
    previous: "Anterior",
    next: "Siguiente",
    turn: (label, page, pages) => `${label}: ${page} de ${pages}`,
    more: count => `${number(count)} más`,
  },

  copied: (words, speaker, source) =>
    speaker ? `«${words}»\n${speaker}\n${source}` : `«${words}»\n${source}`,
};

function cameHere(claimed: string | null, added: string): string {
  return claimed === null ? added : `fuente declarada: ${claimed}, ${added}`;
}

function attributed(count: number): string {
  return many(count, { one: "frase atribuida", other: "frases atribuidas" });
}

/** "12 citas, 5 frases atribuidas". */
function saidInWords(count: number, reported: number): string {
  if (reported === 0) return quotations(count);
  return count === 0 ? attributed(reported) : `${quotations(count)}, ${attributed(reported)}`;
}
