import type { englishCommands } from "../english/commands.ts";
import type { Translated } from "../wording.ts";

/** What the commands and their options do, as Discord lists them. */
export const germanCommands: Translated<typeof englishCommands> = {
  ask: {
    description: "Die Textstelle finden, die eine Frage (auf Englisch) beantwortet, im Wortlaut",
    question: "Was du wissen willst, auf Englisch",
    article: "Nur in diesem Artikel",
  },
  whoSaid: {
    description: "Ein Zitat prüfen: wessen Worte es sind und ob der Wortlaut stimmt",
    quote: "Die Worte, wie du sie gehört oder gelesen hast",
    speaker: "Wer es gesagt haben soll",
    article: "Nur in diesem Artikel",
  },
  quotes: {
    description: "Zitate auflisten: von einer Person, zu einem Thema, aus einem Artikel",
    speaker: "Wessen Zitate",
    about: "Worum es geht",
    article: "Nur aus diesem Artikel",
    reported: "Auch zeigen, was ohne Anführungszeichen wiedergegeben wird",
  },
  summary: {
    description: "Einen Artikel in seinen eigenen Sätzen zusammenfassen",
    article: "Titel oder Wörter daraus",
    length: "Wie lang",
    lengths: { short: "Kurz", medium: "Mittel", long: "Lang" },
  },
  latest: {
    description: "Neue Berichte zeigen, neueste zuerst: zu einem Thema oder alle",
    about: "Worum es geht",
  },
  timeline: {
    description: "Ein Thema durch die Artikel verfolgen, mit einer datierten Zeile für jeden",
    about: "Worum es geht",
    speaker: "Nur, was von dieser Person zitiert oder wiedergegeben wird",
  },
  compare: {
    description: "Die Worte zweier Personen nebeneinanderstellen, mit Datum",
    speaker: "Die eine Person",
    other: "Die andere",
    about: "Worum es in ihren Worten geht",
  },
  articles: {
    description: "Die Artikel dieser Bibliothek durchsehen",
    search: "Wörter aus Titel oder Text, ein Medium, eine Autorin oder ein Autor",
  },
  speakers: { description: "Sehen, wer zitiert wird und wie oft", search: "Ein Name" },
  help: { description: "Was ich kann" },
  privacy: { description: "Was gespeichert wird und was nicht" },
  checkQuote: { name: "Zitat prüfen" },
  findInArticles: { name: "In Artikeln suchen" },
  since: "Ab diesem Tag veröffentlicht, etwa 2024-11-18",
  until: "Bis zu diesem Tag veröffentlicht, etwa 2024-11-18",
  private: "Die Antwort nur mir zeigen",
};
