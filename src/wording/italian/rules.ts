import type { englishRules } from "../english/rules.ts";
import type { Translated } from "../wording.ts";

/** What `/biblioteca impostazioni` says of single channels and roles. */
export const italianRules: Translated<typeof englishRules> = {
  channelTitle: "Che cosa vale in questo canale",
  roleTitle: "Che cosa vale per questo ruolo",
  articlesLabel: "Solo questi articoli",
  articlesHint: "Una testata o una delle vostre etichette; vuoto: tutti",
  repliesLabel: "Risposte",
  asServer: "Come in tutto il server",
  replies: {
    private: "Private, se non si chiede altro",
    everybody: "Per tutti",
    threads: "Private; nei thread e nei post per tutti",
  },
  askersLabel: "Chi può fare domande",
  askersHint: "Solo i membri con uno di questi ruoli e chi gestisce il server; vuoto: tutti",
  askers: "domande solo da",
  mentionsLabel: "Menzioni rivolte a me",
  mentions: {
    everywhere: "Risposta ovunque nel canale",
    threads: "Risposta alle menzioni solo nei thread e nei post",
    nowhere: "Nessuna risposta alle menzioni",
  },
  only: articles => `solo articoli di «${articles}»`,
  changed: "Modificato.",
  threadsToo: "Vale anche nei thread e nei post del canale.",
  again: "Modifica ancora",
  oneAtATime: "Modifica un canale o un ruolo alla volta: lascia fuori le altre opzioni.",
  noSuchArticles: typed =>
    `Nessun articolo qui viene da «${typed}» o porta questa etichetta. Non è stato modificato nulla.`,
  tooMany: {
    channels: most =>
      `${most} canali hanno già impostazioni, e non possono essere di più. Ripristinane prima uno.`,
    roles: most =>
      `${most} ruoli hanno già impostazioni, e non possono essere di più. Ripristinane prima uno.`,
  },
  heading: "In singoli canali e per singoli ruoli:",
  more: count => `e altri ${count}`,
};
