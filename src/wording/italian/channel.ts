import type { englishChannel } from "../english/channel.ts";
import type { Translated } from "../wording.ts";
import { articles, many, number, plural, withDay } from "./forms.ts";

/** Sentences of the bot's own posts: new articles of feeds, and the managers' channel. */
export const italianChannel: Translated<typeof englishChannel> = {
  newArticle: "Nuovo articolo",
  digest: count => many(count, { one: "nuovo articolo", other: "nuovi articoli" }),
  digestMore: count => `${andMore(count)}; /articoli ${plural(count, { one: "lo", other: "li" })} mostra`,
  digestHint: "/riassunto mostra le frasi principali di ciascuno.",

  feedFails: {
    heading: "Un feed non funziona da un giorno",
    since: since => `Non funziona ${since}:`,
    next: "Continuo a provare, ma non lo segnalerò di nuovo. I gestori trovano di più con /biblioteca stato, e possono smettere di seguire il feed con /biblioteca feed rimuovi.",
  },

  unreachable: (why, since, dropped) => {
    const from = withDay("dal", since);
    const problem =
      why === "gone"
        ? `non esiste più; ${from} non vi è stato pubblicato niente`
        : `non mi lascia scrivere ${from}`;
    if (dropped === 0) return problem;
    return `${problem}; ${many(dropped, { one: "articolo non pubblicato", other: "articoli non pubblicati" })}`;
  },

  managers: {
    added: count => (count === 0 ? "non ha aggiunto nessun articolo" : `ha aggiunto ${articles(count)}`),
    undone: count => `ha annullato l’aggiunta di ${articles(count)}`,
    removed: count => `ha rimosso ${articles(count)}`,
    blocked: count => `ha bloccato per sempre ${articles(count)}`,
    domainBlocked: (domain, gone) =>
      gone === 0
        ? `ha bloccato per sempre il dominio ${domain}`
        : `ha bloccato per sempre il dominio ${domain}, rimuovendo così ${articles(gone)}`,
    unblocked: what => `ha sbloccato: ${what}`,
    refreshed: count => `ha scaricato di nuovo ${articles(count)}; il testo era cambiato`,
    refreshedAll: ({ changed, unchanged, failed }) =>
      `ha scaricato di nuovo tutto: ${changedInWords(changed)}, ${unchangedInWords(unchanged)}, ${unreadInWords(failed)}`,
    described: count => `ha cambiato titolo, data, autore o link di ${articles(count)}`,
    followed: "ha iniziato a seguire un feed",
    unfollowed: "ha smesso di seguire un feed",
    settings: "ha cambiato le impostazioni",
    corrected: (speaker, paragraph) =>
      `ha corretto l’attribuzione di parole nel paragrafo ${paragraph}: ${speaker}`,
    uncorrected: (speaker, paragraph) =>
      `ha annullato una correzione nel paragrafo ${paragraph} (${speaker})`,
    exported: "ha esportato la biblioteca",
    imported: ({ articles: count, blocks, feeds, hasSettings }) =>
      `ha importato un’esportazione: ${articles(count)}, ${many(blocks, { one: "blocco", other: "blocchi" })}${hasSettings ? `, ${number(feeds)} feed e le impostazioni` : ""}`,
    interrupted: total =>
      `Un riavvio ha interrotto la lettura di ${number(total)} file. Ciò che era già stato letto è qui; aggiungi di nuovo il resto.`,
    reported: "Un membro segnala un errore nella persona o nel passaggio:",
    reportedPlace: (paragraph, shownAs) => `paragrafo ${paragraph}, mostrato come: ${shownAs}`,
    shownAs: {
      verbatim: "citazione con queste parole",
      part: "parte di una frase",
      reported: "attribuito, non una citazione",
      "own-words": "parole dell’articolo",
      trimmed: "tagliato",
      altered: "modificato",
      stitched: "messo insieme",
      misattributed: "citazione di qualcun altro",
      disputed: "contestato",
      none: "non trovato",
      short: "troppo poco per stabilirlo",
      answer: "risposta a una domanda",
    },
    brought: count => `Un feed ha aggiunto ${articles(count)}`,
    moved: "Un feed si è spostato; lo seguo al suo nuovo link:",
    movedFrom: url => `il suo vecchio link: ${url}`,
    unreachable: {
      gone: "Il canale in cui dovrei pubblicare non esiste più. Scegline un altro con /biblioteca impostazioni o /biblioteca feed aggiungi.",
      forbidden: "Non posso scrivere in questo canale; permettimi di vederlo e di inviarci messaggi:",
    },
    more: andMore,
    notTaken: counts => `Non accettati: ${counts.join(", ")}`,
    present: count => `${number(count)} già qui`,
    isBlocked: count => many(count, { one: "bloccato", other: "bloccati" }),
    overLimit: count => `${number(count)} oltre i limiti di questo server`,
    noRoom: count => `${number(count)} per mancanza di memoria o di spazio su disco`,
    unread: unreadInWords,
    posts: {
      summary: "pubblica un riassunto di ogni nuovo articolo in",
      title: "pubblica il titolo di ogni nuovo articolo in",
      nothing: "non pubblica niente",
    },
    words: words => `solo con: ${words.join(", ")}`,
    isPrivateByDefault: isPrivate =>
      isPrivate ? "Le risposte sono private, salvo diversa richiesta" : "Le risposte sono per tutti",
    isSharedShown: isShown =>
      isShown ? "Gli articoli in comune sono mostrati" : "Gli articoli in comune non sono mostrati",
    sharing: {
      everyone: "Tutti possono condividere le risposte",
      managers: "Solo i gestori possono condividere le risposte",
      nobody: "Nessuno può condividere le risposte",
    },
    digestChannel: "Canale dei riepiloghi:",
    logChannel: "Canale dei cambiamenti fatti dai gestori:",
    language: name =>
      name === null ? "Lingua: quella impostata per questo server su Discord" : `Lingua: ${name}`,
    rulesOfChannels: "In alcuni canali:",
    rulesOfRoles: "Per alcuni ruoli:",
    feedsOwnChannel: "quello del feed",
    noChannel: "nessuno",
  },
};

/** More articles than are named. */
function andMore(count: number): string {
  return count === 1 ? "e 1 altro" : `e altri ${number(count)}`;
}

export function changedInWords(count: number): string {
  return many(count, { one: "modificato", other: "modificati" });
}

export function unchangedInWords(count: number): string {
  return many(count, { one: "invariato", other: "invariati" });
}

function unreadInWords(count: number): string {
  return many(count, { one: "illeggibile", other: "illeggibili" });
}
