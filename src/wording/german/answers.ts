import type { englishAnswers } from "../english/answers.ts";
import type { Translated } from "../wording.ts";
import { articles, date, inArticles, many, number } from "./forms.ts";

/** Sentences of answers and lists, their citations and their buttons. */
export const germanAnswers: Translated<typeof englishAnswers> = {
  citation: {
    published: day => `veröffentlicht am ${date(day)}`,
    dated: day => `datiert vom ${date(day)}`,
    undated: "ohne Datum",
    paragraph: number => `Absatz ${number}`,
    beginning: words => `Artikel, der mit „${words}“ beginnt`,
    uploaded: (day, claimed) => cameHere(claimed, `am ${date(day)} hier als Datei hinzugefügt`),
    pasted: (day, claimed) => cameHere(claimed, `am ${date(day)} hier eingefügt`),
    unchecked: (way, count) => `${way}, nicht mit ${count === 1 ? "der Quelle" : "den Quellen"} abgeglichen`,
    fetched: (domain, day) => `am ${date(day)} von ${domain} gelesen`,
    alsoIn: count => `auch in ${many(count, { one: "weiteren Artikel", other: "weiteren Artikeln" })}`,
    join: ", ",
    mark: number => `¶${number}`,
    marks: (from, to) => `¶${from} bis ¶${to}`,
    added: "hier hinzugefügt",
    addedNote: how => `${how.charAt(0).toUpperCase()}${how.slice(1)}.`,
  },

  ask: {
    asked: "Gefragt",
    articleSays: "Der Artikel:",
    foundNewest: day => `Neuester Bericht, ${date(day)}:`,
    earlier: day => `Früher, ${date(day)}:`,
    closest: "Keine klare Antwort. Am nächsten kommen diese Textstellen",
    pronoun: {
      person: word =>
        `Du hast „${word}“ geschrieben: Ich weiß nicht, wer gemeint ist. Frag noch einmal mit dem Namen.`,
      thing: word =>
        `Du hast „${word}“ geschrieben: Ich weiß nicht, was gemeint ist. Frag noch einmal mit dem Namen.`,
    },
    readAs: words => `Gelesen als: ${words.map(({ typed, meant }) => `${meant} („${typed}“)`).join(", ")}`,
    leftOut: words => `Als Hintergrund gelesen: „${words}“`,
    none: "Keine Antwort in dieser Bibliothek gefunden",
    whyNone: "Vielleicht steht sie hier in anderen Worten, vielleicht gar nicht.",
    missing: words => `In keinem Artikel: ${words.join(", ")}.`,
    nearest: "Kommt am nächsten, ist aber keine Antwort:",
    quotedFrom: speaker => `Zitat von ${speaker}`,
    quotedUnclear: "In einem Zitat; aus dem Artikel geht nicht klar hervor, von wem",
    hint: "Du kannst (auf Englisch) auch so fragen: “who said …?”, “summarise …”, “what did … say about …?”. Mehr unter /hilfe.",
  },

  carried: {
    heading: count =>
      count === 1
        ? "Diese Worte stehen in 1 Artikel"
        : `Diese Worte stehen in ${inArticles(count)}, älteste zuerst`,
    from: speaker => `von ${speaker}`,
    reportedOf: speaker => `${speaker} zugeschrieben, kein Zitat`,
    unclear: "unklar, von wem",
    ownWords: "in den Worten des Artikels",
    disputed: "umstritten",
    variants: "Anders formuliert:",
  },

  why: evidence => `Warum: ${evidence}`,

  quotes: {
    of: (speaker, count) => `${speaker}: ${count}`,
    count: quotations,
    inSpeeches: (count, speeches) =>
      `${count} in ${many(speeches, { one: "Äußerung", other: "Äußerungen" })}`,
    none: "Keine Zitate gefunden",
    missing: words => `In und neben keinem solchen Zitat: ${words.join(", ")}.`,
    speaker: "Person",
    about: "Thema",
    article: "Artikel",
    period: "Veröffentlicht",
    unclear: "unklar, von wem",
    disputed: "umstritten",
    reported: "Indirekt wiedergegeben, kein Zitat",
    reportedDisputed: {
      denied: "Als bestritten oder abgelehnt wiedergegeben",
      hypothetical: "Nur eine Annahme",
      false: "Als falsch wiedergegeben",
      doctored: "Als manipuliert wiedergegeben",
      parody: "Satire",
    },
    withReported: (count, reported) => `${quotations(count)}, ${number(reported)} indirekt wiedergegeben`,
    moreReported: (count, option) =>
      `${many(count, { one: "weitere Äußerung ist", other: "weitere Äußerungen sind" })} ohne Anführungszeichen wiedergegeben: ${option} zeigt sie.`,
    withOption: "/zitate mit der Option „indirekt“",
    severalSpeakers: typed => `Mehrere Personen, die hier zitiert werden, heißen „${typed}“`,
  },

  summary: {
    heading: "Zusammenfassung in den Sätzen des Artikels",
    facts: paragraphs => many(paragraphs, { one: "Absatz", other: "Absätze" }),
    quoted: "Zitiert",
    none: "Keine Zusammenfassung: Kein Satz des Artikels ist für sich allein verständlich",
    which: "Welchen Artikel meinst du?",
  },

  articles: {
    heading: articles,
    noAuthor: "In diesem Artikel steht nicht, wer ihn geschrieben hat",
    writtenBy: name => `Geschrieben von ${name}`,
    none: "Keine Artikel gefunden",
    search: "Suche",
    by: author => `von ${author}`,
  },

  speakers: {
    heading: count => many(count, { one: "Person wird zitiert", other: "Personen werden zitiert" }),
    none: "Keine zitierten Personen gefunden",
    search: "Suche",
    counts: (count, reported, articles) => `${saidInWords(count, reported)} in ${inArticles(articles)}`,
    alsoNamed: names => `auch ${names.join(", ")}`,
  },

  context: {
    of: (from, to, of) => (from === to ? `¶${from} von ${of}` : `¶${from} bis ¶${to} von ${of}`),
    cited: number => `¶${number}, der zitierte Absatz`,
  },

  buttons: {
    context: place => `${place} im Kontext`,
    earlier: "Davor",
    later: "Danach",
    earlierOn: day => `Früher: ${date(day)}`,
    share: "Teilen",
    delete: "Löschen",
    copy: "Zitieren",
    carried: "Wo steht es noch?",
    report: "Falsch?",
    allOf: speaker => `Alles von ${speaker}`,
    quotations: "Zitate",
    summary: "Zusammenfassung",
    link: "Artikel öffnen",
    previous: "Zurück",
    next: "Weiter",
    turn: (label, page, pages) => `${label}: ${page} von ${pages}`,
    more: count => `${number(count)} weitere`,
  },

  copied: (words, speaker, source) =>
    speaker ? `„${words}“\n${speaker}\n${source}` : `„${words}“\n${source}`,
};

function quotations(count: number): string {
  return many(count, { one: "Zitat", other: "Zitate" });
}

function cameHere(claimed: string | null, added: string): string {
  return claimed === null ? added : `angeblich von ${claimed}, ${added}`;
}

/** "12-mal zitiert, 5-mal indirekt wiedergegeben". */
function saidInWords(count: number, reported: number): string {
  const told = `${number(reported)}-mal indirekt wiedergegeben`;
  if (reported === 0) return quotations(count);
  return count === 0 ? told : `${number(count)}-mal zitiert, ${told}`;
}
