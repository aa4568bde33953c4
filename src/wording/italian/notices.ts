import type { englishNotices } from "../english/notices.ts";
import type { Translated } from "../wording.ts";
import { date, inSeconds, many, withDay } from "./forms.ts";

/** Short private sentences: what went wrong, and what to do next. */
export const italianNotices: Translated<typeof englishNotices> = {
  expired:
    "È scaduto: la risposta è troppo vecchia, o il suo articolo non c’è più. Ripeti la domanda per averne una nuova.",
  goneArticle: "Quell’articolo non è più in questa biblioteca. /articoli mostra che cosa c’è.",
  changedArticle: (title, day) =>
    `«${title}» è cambiato ${withDay("il", date(day))}, quindi le vecchie parole non vengono mostrate. Ripeti la domanda per vedere le nuove.`,
  removedArticle: (title, day) =>
    `«${title}» è stato rimosso da questa biblioteca ${withDay("il", date(day))}.`,
  tooMany: (questions, seconds) =>
    `Hai fatto ${questionsInWords(questions)} in un minuto; riprova tra ${inSeconds(seconds)}.`,
  tooManyHere: (questions, seconds) =>
    `In questo server sono arrivate ${questionsInWords(questions)} in un minuto; riprova tra ${inSeconds(seconds)}.`,
  tooManyPresses: (presses, seconds) =>
    `Hai premuto ${buttonsInWords(presses)} in un minuto; riprova tra ${inSeconds(seconds)}.`,
  tooManyPressesHere: (presses, seconds) =>
    `In questo server ci sono stati ${many(presses, { one: "clic", other: "clic" })} sui pulsanti in un minuto; riprova tra ${inSeconds(seconds)}.`,
  tooManyAdditions: (additions, minutes, seconds) =>
    `Hai aggiunto articoli ${many(additions, { one: "volta", other: "volte" })} in ${minutesInWords(minutes)}; riprova tra ${inSeconds(seconds)}.`,
  tooManyAdditionsHere: (additions, minutes, seconds) =>
    `In questo server sono stati aggiunti articoli ${many(additions, { one: "volta", other: "volte" })} in ${minutesInWords(minutes)}; riprova tra ${inSeconds(seconds)}.`,
  readEnough: title =>
    `Hai raggiunto il limite di oggi per leggere «${title}» qui: mostro paragrafi per verificare delle parole, non al posto dell’articolo.`,
  firstArticle:
    "Aggiungi il primo con /biblioteca aggiungi file, /biblioteca aggiungi link o /biblioteca aggiungi testo.",
  onlyInServer: "Funziona solo in un server che mi ha aggiunto.",
  mayNotAsk: "In questo canale possono fare domande solo i membri con certi ruoli.",
  notManager: "Può farlo solo chi può gestire questo server.",
  interrupted:
    "Mi sto riavviando, quindi l’operazione è stata interrotta. /biblioteca stato mostra che cosa c’è qui.",
  tryAgain: "Ci è voluto troppo tempo. Riprova, per favore.",
  storeAway:
    "In questo momento non riesco a raggiungere la mia biblioteca. Riprova tra un minuto, per favore.",
  unknownArticle: typed =>
    `Nessun articolo qui corrisponde a «${typed}». Scegline uno tra quelli proposti mentre scrivi, o guarda /articoli.`,
  severalArticles: typed =>
    `Più articoli corrispondono a «${typed}». Scegline uno tra quelli proposti mentre scrivi.`,
  unknownSpeaker: typed =>
    `Nessuno di nome «${typed}» è citato in questa biblioteca. /persone mostra chi lo è.`,
  badDate: typed => `«${typed}» non è una data. Scrivila come anno-mese-giorno, per esempio 2024-11-18.`,
  backwards: "Il primo giorno viene dopo l’ultimo. Cambia uno dei due.",
  noText: "In quel messaggio non ci sono parole da verificare.",
  welcome: "Prego.",
  onlyPicture: "Non so leggere le immagini. Scrivi le parole in /chi-ha-detto.",
  otherMessage: menu =>
    `Leggo solo i messaggi scritti a me. Per verificarne un altro, tasto destro o tieni premuto, poi App, poi ${menu}; oppure scrivimi le sue parole tra virgolette.`,
  notYours: "Può eliminare questa risposta solo chi ha fatto la domanda, o chi gestisce i messaggi qui.",
  cannotShare: "Qui non puoi scrivere messaggi, quindi qui non puoi condividere questa risposta.",
  mayNotShare: "In questo server solo alcuni membri possono condividere le risposte.",
  nothingToShare: "Questa risposta non si può condividere. Ripeti la domanda per averne una nuova.",
  reported: "Grazie. Sono stati annotati l’articolo, il paragrafo e il risultato, nient’altro.",
  reportedByManager: "Annotato. Puoi indicare chi era davvero, per questo server.",
  sorry: id => `Qualcosa è andato storto da parte nostra. È annotato come ${id}; niente è stato modificato.`,
  tooLong: "Questa risposta è troppo lunga per essere mostrata qui.",
};

function questionsInWords(count: number): string {
  return many(count, { one: "domanda", other: "domande" });
}

function buttonsInWords(count: number): string {
  return many(count, { one: "pulsante", other: "pulsanti" });
}

function minutesInWords(count: number): string {
  return many(count, { one: "minuto", other: "minuti" });
}
