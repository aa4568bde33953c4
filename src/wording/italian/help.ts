import type { englishHelp } from "../english/help.ts";
import type { Translated } from "../wording.ts";
import { articles, articlesOfDays, many } from "./forms.ts";

/** Sentences of `/aiuto` and `/privacy`. The example questions stay English: that is what is understood. */
export const italianHelp: Translated<typeof englishHelp> = {
  help: {
    heading: searched => `Fammi domande su ${articlesOfDays(searched)}`,
    examples: "Menzionami o scrivimi in privato, in inglese:",
    whoSaid: words => `who said “${words}”?`,
    whatDid: speaker => `what did ${speaker} say?`,
    summarise: title => `summarise ${title}`,
    latest: "what is new?",
    summariseOnly: "summarise the article",
    commands: names => `Comandi: ${names.join(" ")}`,
    menus: names => `Su un messaggio (tasto destro o tieni premuto, poi App): ${names.join(", ")}`,
    managing: names => `Per i gestori di questo server: ${names.join(" · ")}`,
    certainty:
      "Ogni risposta usa le parole di un articolo. «Nel contesto» mostra perché viene indicato un nome. Le date sono quelle di pubblicazione.",
  },

  privacy: {
    heading: "Che cosa viene conservato su di te: niente",
    questions:
      "Le tue domande e i messaggi che verifichi servono a preparare la risposta e poi vengono dimenticati.",
    logs: level =>
      `Il registro (livello «${level}») contiene il comando, i nomi delle sue opzioni, l’esito in una parola, la durata, un codice per il server che cambia a ogni avvio e un numero di errore; mai quello che hai scritto, né chi sei.`,
    noLogs: "Non viene tenuto nessun registro.",
    limits:
      "Le tue domande e i tuoi clic vengono contati per un minuto, in memoria, perché nessuno tolga spazio agli altri; poi il conto viene dimenticato.",
    reading:
      "I paragrafi che «Nel contesto» ti ha mostrato vengono ricordati per un giorno, in memoria, perché nessuno legga qui articoli interi; poi vengono dimenticati.",
    reports: isTold =>
      `«Sbagliato?» annota l’articolo, il paragrafo e il risultato; non te e non le tue parole.${isTold ? " Ai gestori di questo server viene detto lo stesso nel loro canale." : ""}`,
    adding:
      "Ciò che i gestori di questo server aggiungono viene conservato con il nome, la provenienza e la data, ma senza indicare chi l’ha aggiunto. Quante volte aggiungono qualcosa viene contato per dieci minuti, in memoria.",
    managersLog: isSet =>
      isSet
        ? "Questo server ha un canale in cui i suoi gestori vengono informati di tutto ciò che viene aggiunto, rimosso o bloccato e di ogni impostazione cambiata, con il nome di chi l’ha fatto. Quei messaggi restano su Discord finché non vengono eliminati."
        : "Questo server non ha un canale in cui i suoi gestori vengono informati dei cambiamenti: chi aggiunge, rimuove o blocca un articolo non viene annotato da nessuna parte.",
    feeds: feeds =>
      `${feeds === 0 ? "Questo server non segue nessun feed" : `Questo server segue ${many(feeds, { one: "feed", other: "feed" })}`}. I feed, e i link che i gestori aggiungono, vengono scaricati dal computer su cui funziono: i loro siti vengono a conoscere il suo indirizzo e il mio nome, niente di chi è qui.`,
    leaving: days =>
      `Quando vengo rimosso da questo server, i suoi articoli non vengono più consultati e, insieme alle impostazioni, vengono eliminati ${many(days, { one: "giorno", other: "giorni" })} dopo. Prima di allora, /biblioteca esporta ne dà una copia ai gestori. Per farli eliminare subito, rivolgiti a chi mi ospita.`,
    replies:
      "Le risposte sono messaggi su Discord: mostrano ciò che hai chiesto finché non vengono eliminate.",
    articles: count => `Questa biblioteca ha ${articles(count)}.`,
    intents: names =>
      `Degli eventi di Discord ricevo: ${names.join(", ")}. Nessuno richiede un’autorizzazione speciale di Discord: leggo un messaggio solo se mi menziona, se mi arriva in privato o se ci usi sopra un menu dei messaggi.`,
  },
};
