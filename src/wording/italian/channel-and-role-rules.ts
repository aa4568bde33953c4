import type { englishRules } from "../english/channel-and-role-rules.ts";
import type { Translated } from "../wording.ts";

/** What `/biblioteca impostazioni` says about single channels and roles. */
export const italianRules: Translated<typeof englishRules> = {
  channelTitle: name => (name === null ? "Impostazioni di questo canale" : `Impostazioni di #${name}`),
  roleTitle: name => (name === null ? "Impostazioni di questo ruolo" : `Impostazioni di @${name}`),
  articlesLabel: "Solo questi articoli",
  articlesHint: "Una testata, o un’etichetta del server; vuoto: tutti",
  repliesLabel: "Risposte",
  asServer: "Come nel resto del server",
  replies: {
    private: "Private, salvo diversa richiesta",
    everybody: "Per tutti",
    threads: "Private; nei thread e nei post per tutti",
  },
  askersLabel: "Chi può fare domande",
  askersHint: "Solo i membri con uno di questi ruoli, e i gestori; vuoto: tutti",
  askers: "domande riservate a",
  mentionsLabel: "Quando mi menzionano",
  mentions: {
    everywhere: "Risposta alle menzioni in tutto il canale",
    threads: "Risposta alle menzioni solo nei thread e nei post",
    nowhere: "Nessuna risposta alle menzioni",
  },
  only: articles => `solo articoli di «${articles}»`,
  changed: "Modifica salvata.",
  threadsToo: "Vale anche nei thread e nei post del canale.",
  again: "Cambia ancora",
  oneAtATime: "Cambia un solo canale o un solo ruolo alla volta, senza le altre opzioni.",
  noSuchArticles: typed =>
    `Nessun articolo qui è di «${typed}» o ha quell’etichetta. Non è stato cambiato niente.`,
  tooMany: {
    channels: most =>
      `${most} canali hanno già le loro impostazioni, e non possono essere di più. Prima ripristinane uno.`,
    roles: most =>
      `${most} ruoli hanno già le loro impostazioni, e non possono essere di più. Prima ripristinane uno.`,
  },
  heading: "In alcuni canali, e per alcuni ruoli:",
  more: count => (count === 1 ? "e 1 altro" : `e altri ${count}`),
};
