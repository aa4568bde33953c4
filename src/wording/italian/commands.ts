import type { englishCommands } from "../english/commands.ts";
import type { Translated } from "../wording.ts";

/** What the commands and their options do, as Discord lists them. */
export const italianCommands: Translated<typeof englishCommands> = {
  ask: {
    description: "Trova il passaggio che risponde a una domanda (in inglese), con le parole dell’articolo",
    question: "Che cosa vuoi sapere, in inglese",
    article: "Solo in questo articolo",
  },
  whoSaid: {
    description: "Verifica una citazione: di chi sono le parole, e se sono esatte",
    quote: "Le parole, come le hai sentite o lette",
    speaker: "Chi l’avrebbe detto",
    article: "Solo in questo articolo",
  },
  quotes: {
    description: "Elenca citazioni: di una persona, su un argomento, da un articolo",
    speaker: "Di chi",
    about: "Su che cosa",
    article: "Solo da questo articolo",
    reported: "Anche ciò che è riferito senza virgolette",
  },
  summary: {
    description: "Riassumi un articolo con le sue stesse frasi",
    article: "Il titolo, o parole del titolo",
    length: "Quanto lungo",
    lengths: { short: "Breve", medium: "Medio", long: "Lungo" },
  },
  latest: {
    description: "Vedi gli ultimi articoli, prima i più recenti: su un argomento, o tutti",
    about: "Su che cosa",
  },
  timeline: {
    description: "Segui una vicenda attraverso gli articoli, una riga con data per ciascuno",
    about: "Su che cosa",
    speaker: "Solo ciò che è citato o riferito di questa persona",
  },
  compare: {
    description: "Metti a confronto le parole di due persone, con le date",
    speaker: "La prima persona",
    other: "La seconda",
    about: "Su che cosa",
  },
  articles: {
    description: "Sfoglia gli articoli di questa biblioteca",
    search: "Parole del titolo o del testo, una testata, chi l’ha scritto",
  },
  speakers: { description: "Vedi chi è citato, e quante volte", search: "Un nome" },
  help: { description: "Che cosa so fare" },
  privacy: { description: "Che cosa viene conservato, e che cosa no" },
  checkQuote: { name: "Verifica questa citazione" },
  findInArticles: { name: "Cerca negli articoli" },
  since: "Pubblicato da questo giorno in poi, per esempio 2024-11-18",
  until: "Pubblicato fino a questo giorno compreso, per esempio 2024-11-18",
  private: "Mostra la risposta solo a me",
};
