import type { englishAnswers } from "../english/answers.ts";
import type { Translated } from "../wording.ts";
import { articles, date, many, number, plural, quotations, to, withDay } from "./forms.ts";

/** Sentences of answers and lists, their citations and their buttons. */
export const italianAnswers: Translated<typeof englishAnswers> = {
  citation: {
    published: day => `pubblicato ${withDay("il", date(day))}`,
    dated: day => `datato ${date(day)}`,
    undated: "senza data",
    paragraph: number => `paragrafo ${number}`,
    beginning: words => `Articolo che inizia con «${words}»`,
    uploaded: (day, claimed) => cameHere(claimed, `aggiunto qui come file ${withDay("il", date(day))}`),
    pasted: (day, claimed) => cameHere(claimed, `incollato qui ${withDay("il", date(day))}`),
    unchecked: way => `${way}, senza verifica alla fonte`,
    fetched: (domain, day) => `letto su ${domain} ${withDay("il", date(day))}`,
    alsoIn: count => `anche in ${count === 1 ? "1 altro articolo" : `altri ${articles(count)}`}`,
    join: ", ",
    mark: number => `¶${number}`,
    marks: (from, to) => `¶${from}–¶${to}`,
    added: "aggiunto qui",
    addedNote: how => `${how.charAt(0).toUpperCase()}${how.slice(1)}.`,
  },

  ask: {
    asked: "Domanda",
    articleSays: "L’articolo:",
    foundNewest: day => `Articolo più recente, ${date(day)}:`,
    earlier: day => `In precedenza, ${date(day)}:`,
    closest: "Nessuna risposta chiara. Questi passaggi ci si avvicinano di più",
    pronoun: {
      person: word => `Hai scritto «${word}»: non so di chi si tratti. Ripeti la domanda con il nome.`,
      thing: word => `Hai scritto «${word}»: non so di che cosa si tratti. Ripeti la domanda con il nome.`,
    },
    readAs: words => `Letto come: ${words.map(({ typed, meant }) => `${meant} («${typed}»)`).join(", ")}`,
    leftOut: words => `Letto come contesto: «${words}»`,
    none: "Nessuna risposta trovata in questa biblioteca",
    whyNone: "Può essere qui con altre parole, oppure non esserci affatto.",
    missing: words => `In nessun articolo: ${words.join(", ")}.`,
    nearest: "Il passaggio più vicino, non una risposta:",
    quotedFrom: speaker => `Citazione di ${speaker}`,
    quotedUnclear: "In una citazione; l’articolo non chiarisce chi parla",
    hint: "Puoi chiedere anche, in inglese: «who said …?», «summarise …», «what did … say about …?». Altro con /aiuto.",
  },

  carried: {
    heading: count =>
      count === 1
        ? "Queste parole sono in 1 articolo"
        : `Queste parole sono in ${articles(count)}, dal più vecchio al più recente`,
    from: speaker => `di ${speaker}`,
    reportedOf: speaker => `attribuito ${to(speaker)}, non una citazione`,
    unclear: "non è chiaro chi parla",
    ownWords: "con le parole dell’articolo",
    disputed: "contestato",
    variants: "Formulato diversamente:",
  },

  why: evidence => `Perché: ${evidence}`,

  quotes: {
    of: (speaker, count) => `${speaker}: ${count}`,
    count: quotations,
    inSpeeches: (count, speeches) => `${count} in ${many(speeches, { one: "discorso", other: "discorsi" })}`,
    none: "Nessuna citazione trovata",
    missing: words => `In nessuna di queste citazioni, né accanto: ${words.join(", ")}.`,
    speaker: "Persona citata",
    about: "Argomento",
    article: "In",
    period: "Pubblicazione",
    unclear: "non è chiaro chi parla",
    disputed: "contestato",
    reported: "Parole riferite, non una citazione",
    reportedDisputed: {
      denied: "Presentato come smentito o rifiutato",
      hypothetical: "Solo ipotizzato",
      false: "Presentato come falso",
      doctored: "Presentato come manipolato",
      parody: "Satira",
    },
    withReported: (count, reported) =>
      `${quotations(count)}, ${many(reported, { one: "frase riferita", other: "frasi riferite" })}`,
    moreReported: (count, option) =>
      `${count === 1 ? "1 altra frase è riferita" : `Altre ${number(count)} frasi sono riferite`} senza virgolette: ${option} ${plural(count, { one: "la", other: "le" })} mostra.`,
    withOption: "/citazioni con l’opzione «riferite»",
    severalSpeakers: typed => `Più persone citate qui si chiamano «${typed}»`,
  },

  summary: {
    heading: "Riassunto, con le frasi dell’articolo",
    facts: paragraphs => many(paragraphs, { one: "paragrafo", other: "paragrafi" }),
    quoted: "Persone citate",
    none: "Nessun riassunto: nessuna frase dell’articolo si capisce da sola",
    which: "Di quale articolo parli?",
  },

  articles: {
    heading: articles,
    noAuthor: "Questo articolo non indica chi l’ha scritto",
    writtenBy: name => `Scritto da ${name}`,
    none: "Nessun articolo trovato",
    search: "Ricerca",
    by: author => `di ${author}`,
  },

  speakers: {
    heading: count => many(count, { one: "persona è citata", other: "persone sono citate" }),
    none: "Nessuna persona citata trovata",
    search: "Ricerca",
    counts: (count, reported, inArticles) => `${saidInWords(count, reported)} in ${articles(inArticles)}`,
    alsoNamed: names => `anche ${names.join(", ")}`,
  },

  context: {
    of: (from, to, of) => (from === to ? `¶${from} di ${of}` : `¶${from}–¶${to} di ${of}`),
    cited: number => `¶${number}, il paragrafo citato`,
  },

  buttons: {
    context: place => `${place} nel contesto`,
    earlier: "Prima",
    later: "Dopo",
    earlierOn: day => `In precedenza: ${date(day)}`,
    share: "Condividi",
    delete: "Elimina",
    copy: "Cita",
    carried: "Chi altro l’ha riportato",
    report: "Sbagliato?",
    allOf: speaker => `Tutte le parole di ${speaker}`,
    quotations: "Citazioni",
    summary: "Riassunto",
    link: "Apri l’articolo",
    previous: "Indietro",
    next: "Avanti",
    turn: (label, page, pages) => `${label}: ${page} di ${pages}`,
    more: count => (count === 1 ? "1 altro" : `Altri ${number(count)}`),
  },

  copied: (words, speaker, source) =>
    speaker ? `«${words}»\n${speaker}\n${source}` : `«${words}»\n${source}`,
};

function cameHere(claimed: string | null, added: string): string {
  return claimed === null ? added : `fonte dichiarata: ${claimed}, ${added}`;
}

/** "12 citazioni, 5 frasi riferite". */
function saidInWords(count: number, reported: number): string {
  const told = many(reported, { one: "frase riferita", other: "frasi riferite" });
  if (reported === 0) return quotations(count);
  return count === 0 ? told : `${quotations(count)}, ${told}`;
}
