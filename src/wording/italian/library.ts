import type { englishLibrary } from "../english/library.ts";
import type { Translated } from "../wording.ts";
import { changedInWords, unchangedInWords } from "./channel.ts";
import { italianRules } from "./channel-and-role-rules.ts";
import { italianCorrections } from "./corrections.ts";
import { articles, many, number, percent, quotations, size, withDay } from "./forms.ts";
import { italianLibraryCommands } from "./library-commands.ts";

/** Sentences of `/biblioteca`. Dates and sizes are given as text. */
export const italianLibrary: Translated<typeof englishLibrary> = {
  description: "Gestisci gli articoli di questo server",

  commands: italianLibraryCommands,

  corrections: italianCorrections,

  buttons: {
    list: "Elenco",
    undo: "Annulla",
    undoLast: count => `Annulla l’ultima aggiunta (${articles(count)})`,
    feeds: "Feed",
    show: "Mostra",
    part: "Aggiungi un’altra parte",
    details: "Cambia i dettagli",
    remove: "Rimuovi",
    block: "Blocca per sempre",
    refresh: "Scarica di nuovo",
    keep: "Tieni",
    unfollow: "Non seguire più",
    nextParts: "Parte successiva",
  },

  form: {
    title: "Aggiungi un articolo",
    details: "Dettagli dell’articolo",
    part: "Aggiungi un’altra parte",
    articleTitle: "Titolo",
    date: "Data di pubblicazione",
    dateHint: "2024-11-18 o 18 novembre 2024",
    author: "Autore o autrice",
    link: "Link (mostrato così com’è, non verificato)",
    linkHint: "https://…",
    text: "Testo, con righe vuote tra i paragrafi",
    textHint: "Più di 4.000 caratteri: poi aggiungi un’altra parte, o usa /biblioteca aggiungi file",
    partText: "La parte successiva del testo",
  },

  progress: {
    fetching: (number, of) => `Scarico il file ${number} di ${of}`,
    reading: (done, of) => `Leggo l’articolo ${number(done)} di ${number(of)} (${percent(done, of)})`,
    readingCounts: (added, present, unread) =>
      `Fatti: ${number(added)} · già qui: ${number(present)} · illeggibili: ${number(unread)}`,
    refreshing: (done, of) =>
      `Scarico di nuovo l’articolo ${number(done)} di ${number(of)} (${percent(done, of)})`,
    refreshingCounts: (changed, unchanged, failed) =>
      `Modificati: ${number(changed)} · invariati: ${number(unchanged)} · non scaricati: ${number(failed)}`,
    patience: "Continua anche se chiudi Discord. Dopo 15 minuti, il risultato è in /biblioteca stato.",
  },

  imported: {
    noExport: "non è uno .zip fatto da /biblioteca esporta; aggiungi articoli con /biblioteca aggiungi file",
    blocks: count => `${many(count, { one: "blocco importato", other: "blocchi importati" })}.`,
    corrections: count =>
      `${many(count, { one: "correzione di attribuzioni importata", other: "correzioni di attribuzioni importate" })}.`,
    settings: feeds => `Le impostazioni e ${number(feeds)} feed sono stati importati.`,
    unsealed: count =>
      `${many(count, { one: "file di un altro bot, o cambiato", other: "file di un altro bot, o cambiati" })} dopo l’esportazione: la provenienza del testo non è certa, quindi vale come caricato.`,
  },

  added: {
    heading: (count, facts) =>
      `${many(count, { one: "articolo aggiunto", other: "articoli aggiunti" })} (${facts})`,
    facts: (paragraphs, count, speakers) =>
      [paragraphsInWords(paragraphs), quotations(count), speakersInWords(speakers)].join(", "),
    none: "Non è stato aggiunto niente",
    appended: "La parte è stata aggiunta",
    present: count => `Già qui: ${articles(count)}`,
    presentTitle: title => `Già qui: «${title}»`,
    notAdded: "Aggiunta non riuscita:",
    notRead: "Lettura non riuscita:",
    partial: "Lettura parziale:",
    line: (name, why) => `${name} (${why})`,
    lineOf: (file, line) => `${file}, riga ${line}`,
    kept: (kept, held) =>
      held === null
        ? `${paragraphsInWords(kept)}; il resto è riservato agli abbonati`
        : `${many(kept, { one: "paragrafo trovato", other: "paragrafi trovati" })} su ${number(held)}`,
    more: count => (count === 1 ? "e 1 altro" : `e altri ${number(count)}`),
    leftOut: "Lasciato fuori, perché non è ciò che dovrebbe essere:",
    divided: (count, longest) =>
      `${many(count, { one: "paragrafo era più lungo", other: "paragrafi erano più lunghi" })} di ${number(longest)} caratteri; ciascuno viene letto, e contato, come più paragrafi. Per decidere dove finiscono, metti righe vuote tra loro.`,
    claimed:
      "La testata e il link sono mostrati come dichiarati: un file o un testo incollato può dire qualsiasi cosa sulla propria provenienza, quindi le parole trovate solo lì non vengono mai date per confermate. /biblioteca aggiungi link legge un articolo alla fonte.",
    short:
      "È corto per un articolo. Può essere un avviso sui cookie o una pagina di accesso: «Mostra» e poi «Riassunto» fanno vedere che cosa è stato letto, «Annulla» lo rimuove.",
    badDate: typed =>
      `«${typed}» non è una data, quindi l’articolo non ne ha. «Cambia i dettagli» apre un modulo per indicarla; scrivi 2024-11-18 o 18 novembre 2024.`,
    futureDate: day => `${day} è nel futuro; se è un errore, «Cambia i dettagli» lo corregge.`,
    badLink: typed =>
      `«${typed}» non è un indirizzo completo, quindi l’articolo non ha un link. «Cambia i dettagli» apre un modulo per indicarlo; inizia con https://.`,
    textGivenBack: "Ciò che hai scritto è nel file qui sotto; qui non ne è stato conservato niente.",
    described: "I dettagli sono stati cambiati",
    why: {
      blocked: "bloccato qui; /biblioteca blocco elenco mostra che cosa lo è",
      "too-many-articles": limit =>
        `il limite di ${articles(limit)} di questo server è raggiunto; prima rimuovine qualcuno`,
      "too-many-bytes": limit => `il limite di ${limit} di questo server è raggiunto; prima rimuovi qualcosa`,
      "memory-short": "il computer su cui funziono ha quasi finito la memoria; dillo a chi mi ospita",
      disk: problem => `non è stato possibile salvarlo: ${problem}; dillo a chi mi ospita`,
      tooLarge: limit => `più grande di ${limit}; dividilo in più parti`,
      notDownloaded: "Discord non ha consegnato il file; invialo di nuovo",
    },
  },

  notFetched: why => `Non è stato aggiunto niente: ${why}.`,
  discordsFile: "è un file caricato su Discord, non una fonte; aggiungilo con /biblioteca aggiungi file",
  notWritten: problem =>
    `Non è stato possibile salvarlo, quindi può andare perso (${problem}). Dillo a chi mi ospita; /biblioteca stato mostra che cosa c’è qui.`,

  list: {
    heading: count =>
      `${many(count, { one: "articolo aggiunto", other: "articoli aggiunti" })} da questo server`,
    found: count => many(count, { one: "articolo trovato", other: "articoli trovati" }),
    none: "Questo server non ha ancora aggiunto articoli",
    noneFound: "Nessun articolo aggiunto da questo server contiene queste parole",
    first:
      "Aggiungi il primo con /biblioteca aggiungi file, /biblioteca aggiungi link o /biblioteca aggiungi testo, oppure segui un feed con /biblioteca feed aggiungi.",
    search: "Ricerca",
  },

  show: {
    file: "File",
    origin: "Provenienza",
    origins: {
      host: () => "un file di chi mi ospita",
      fetched: (day, domain) => `letto su ${domain} ${withDay("il", day)}`,
      uploaded: day => `caricato ${withDay("il", day)}, senza verifica alla fonte`,
      pasted: day => `incollato ${withDay("il", day)}, senza verifica alla fonte`,
    },
    publisher: "Testata",
    date: "Pubblicazione",
    author: "Autore o autrice",
    link: "Link",
    claimed: label => `${label}, come dichiarato`,
    added: "Aggiunta",
    size: "Dimensioni",
    sizes: (paragraphs, bytes) => `${paragraphsInWords(paragraphs)}, ${bytes}`,
    partial: "Letto in parte",
    readFrom: "Letto da",
    fields: { title: "titolo", author: "autore", date: "giorno" },
    takenOut: "Tolto dal testo",
    takenOutOf: ({ characters, rubies, noteMarks, lineEnds }) =>
      [
        ...(characters > 0
          ? [many(characters, { one: "carattere invisibile", other: "caratteri invisibili" })]
          : []),
        ...(rubies > 0 ? [many(rubies, { one: "annotazione ruby", other: "annotazioni ruby" })] : []),
        ...(noteMarks > 0 ? [many(noteMarks, { one: "rimando a nota", other: "rimandi a note" })] : []),
        ...(lineEnds > 0 ? [many(lineEnds, { one: "a capo automatico", other: "a capo automatici" })] : []),
      ].join(", "),
    quoted: "Persone citate",
    nobody: "nessuna",
    key: "Chiave",
    hash: "Impronta del file (SHA-256)",
    together: count => `uno di ${articles(count)} nel file`,
  },

  remove: {
    ask: title => `Rimuovere «${title}»?`,
    means:
      "Le risposte qui non lo usano più, e il suo file viene eliminato, a meno che contenga altri articoli. Chiunque possa aggiungere articoli può aggiungerlo di nuovo; per tenerlo fuori per sempre, bloccalo.",
    done: title => `Rimosso «${title}». Le risposte qui non lo usano più.`,
    isShared:
      "È uno degli articoli in comune, che vengono da chi mi ospita. Non si può rimuovere qui; /biblioteca blocco articolo lo nasconde in questo server.",
    undone: count => `Annullato: ${many(count, { one: "articolo rimosso", other: "articoli rimossi" })}.`,
    nothingToUndo: "Di quell’aggiunta qui non c’è più niente.",
    kept: "Non è stato cambiato niente.",
  },

  block: {
    ask: title => `Bloccare «${title}» per sempre?`,
    means:
      "Viene rimosso, e né il suo testo né il suo link si possono più aggiungere: non con un file, un link, un feed o gli articoli in comune. Gli altri articoli sullo stesso argomento non sono toccati.",
    done: title =>
      `Bloccato «${title}». Non si può più aggiungere finché /biblioteca blocco togli non lo sblocca.`,
    askDomain: domain => `Bloccare per sempre tutto ciò che viene da ${domain}?`,
    domain: "Dominio",
    meansDomain: ({ gone, hidden }) =>
      `${gone === 0 ? "Nessun articolo aggiunto da questo server viene da lì, per ora" : `${many(gone, { one: "articolo che viene da lì sarebbe rimosso", other: "articoli che vengono da lì sarebbero rimossi" })} subito`}${hidden === 0 ? "" : `, e ${many(hidden, { one: "articolo in comune che viene da lì sarebbe nascosto", other: "articoli in comune che vengono da lì sarebbero nascosti" })} qui`}. Niente che venga dal dominio o dai suoi sottodomini si potrà più aggiungere, da parte di nessuno. Sono bloccati anche i file il cui link dichiara di venire da lì.`,
    doneDomain: (domain, gone) =>
      `Bloccato ${domain}${gone === 0 ? "" : ` e ${many(gone, { one: "articolo rimosso", other: "articoli rimossi" })}`}. /biblioteca blocco togli lo sblocca.`,
    badDomain: typed => `«${typed}» non è un dominio. Scrivilo così: news.example.`,
    list: blocksInWords,
    none: "Niente è bloccato",
    since: day => withDay("dal", day),
    anArticle: key => `un articolo aggiunto qui (chiave ${key})`,
    sharedArticle: title => `l’articolo in comune «${title}»`,
    theLink: link => `l’articolo all’indirizzo ${link}`,
    everythingFrom: domain => `tutto ciò che viene da ${domain}`,
    lifted: what =>
      `Non più bloccato: ${what}. Gli articoli in comune sono di nuovo qui; ciò che questo server aveva aggiunto va aggiunto di nuovo.`,
    already: what => `Già bloccato: ${what}. /biblioteca blocco togli lo sblocca.`,
    still: what => `Un altro blocco lo tiene ancora fuori: ${what}.`,
    notBlocked: typed =>
      `Niente di bloccato corrisponde a «${typed}». Scegli tra ciò che viene proposto mentre scrivi, o guarda /biblioteca blocco elenco.`,
  },

  refresh: {
    unchanged: title => `«${title}» non è cambiato alla fonte. Qui non è stato modificato niente.`,
    changed: title => `Scaricato di nuovo: «${title}» è cambiato, e ora le risposte citano il nuovo testo.`,
    noSource: title =>
      `«${title}» è stato caricato o incollato, quindi non c’è un indirizzo da cui scaricarlo. Rimuovilo e aggiungi il nuovo testo.`,
    notFetched: (title, why) => `Non è stato possibile scaricare «${title}»: ${why}. Resta com’era.`,
    unread: (title, why) => `Non si riesce più a leggere «${title}»: ${why}. Resta com’era.`,
    refused: (title, why) => `«${title}» non è stato modificato: ${why}.`,
    shrunk: title =>
      `«${title}» resta com’era: ora la sua pagina ha molte meno parole, forse è un avviso o una pagina di accesso. Apri la pagina; se l’articolo è stato ritirato, rimuovilo qui.`,
    farShorter:
      "ora la sua pagina ha molte meno parole, forse è un avviso o una pagina di accesso; aprila tu",
    all: (changed, unchanged, failed) =>
      `Scaricati di nuovo: ${changedInWords(changed)}, ${unchangedInWords(unchanged)}, ${many(failed, { one: "non scaricato", other: "non scaricati" })}`,
    failed: "Questi restano com’erano:",
    nothing: "Nessun articolo qui viene da un link, quindi non c’è niente da scaricare di nuovo.",
    busy: "Sto ancora leggendo altri articoli per questo server; riprova quando /biblioteca stato mostra che ho finito.",
  },

  status: {
    heading: count =>
      count === 0
        ? "Questo server non ha ancora aggiunto articoli"
        : `Questo server ha aggiunto ${articles(count)}`,
    facts: (paragraphs, count, speakers) =>
      [paragraphsInWords(paragraphs), quotations(count), speakersInWords(speakers)].join(" · "),
    shared: count => `Consultati qui, compresi quelli in comune: ${articles(count)}`,
    notShared: "Gli articoli in comune qui sono disattivati.",
    limits: (count, ofArticles, bytes, ofBytes) =>
      `Spazio: ${number(count)} di ${articles(ofArticles)}, ${bytes} di ${ofBytes}`,
    memory: (size, ofOne) =>
      `Memoria: circa ${size} per questi articoli (${ofOne} per uno di 750 parole); c’è ancora posto.`,
    memoryShort:
      "Memoria: quasi piena. Non si può più aggiungere niente a nessun server; dillo a chi mi ospita.",
    busy: total => `In lettura: ${articles(total)}.`,
    interrupted: (total, day) =>
      `Interrotto da un riavvio ${withDay("il", day)}: ${many(total, { one: "articolo era", other: "articoli erano" })} in lettura, e qualcuno può mancare. Ciò che è stato letto è conservato; aggiungi di nuovo il resto.`,
    lastAddition: (day, added) =>
      `Ultima aggiunta, ${withDay("il", day)}: ${many(added, { one: "articolo aggiunto", other: "articoli aggiunti" })}`,
    unread: count => `${many(count, { one: "file è illeggibile", other: "file sono illeggibili" })}:`,
    partial: count => `${many(count, { one: "articolo letto", other: "articoli letti" })} solo in parte:`,
    feeds: feedsInWords,
    noFeeds: "Nessun feed seguito",
    failing: "Questi feed non funzionano:",
    blocked: blocksInWords,
  },

  export: {
    heading: "Tutto ciò che questo server ha aggiunto, nella forma originale",
    contents: count =>
      `${articles(count)}, ogni file con ciò che se ne sa, e le impostazioni, i feed e i blocchi di questo server.`,
    parts: (from, to) => (from === to ? `Parte ${from}` : `Parti ${from} e ${to}`),
    more: "È troppo per un solo messaggio.",
    none: "Questo server non ha aggiunto niente, quindi non c’è niente da esportare.",
  },

  feed: {
    label: label => `Etichetta: ${label}`,
    followed: name => `Ora seguo ${name}`,
    changed: name => `Già seguito; aggiornato: ${name}`,
    old: items =>
      items === null
        ? "Gli articoli che contiene già non vengono aggiunti; quelli nuovi sì, da adesso in poi."
        : `${items === 1 ? "L’articolo che contiene già non viene aggiunto" : `Gli articoli che contiene già (${number(items)}) non vengono aggiunti`}; quelli nuovi sì, da adesso in poi.`,
    polls: "Viene controllato ogni 15 minuti circa.",
    notFollowed: why => `Non seguito: ${why}.`,
    badLink: "non è un indirizzo completo; inizia con https://",
    blocked: "il suo dominio o indirizzo è bloccato qui; /biblioteca blocco elenco mostra che cosa lo è",
    tooMany: limit => `questo server segue ${number(limit)} feed, che è il limite; prima rimuovine uno`,
    whereTo: "In quale canale? Sceglilo con l’opzione «canale», o ometti «pubblica».",
    heading: feedsInWords,
    none: "Nessun feed seguito. Con /biblioteca feed aggiungi ne segui uno.",
    posts: {
      summary: "pubblica un riassunto in",
      title: "pubblica il titolo in",
      nothing: "non pubblica niente",
    },
    words: words => `solo con: ${words.join(", ")}`,
    answered: day => `ultima lettura ${withDay("il", day)}`,
    neverAnswered: "non ancora letto",
    failing: (day, why) => `non funziona ${withDay("dal", day)}: ${why}`,
    unfollowed: name => `Non più seguito: ${name}. I suoi articoli restano.`,
    unknown: typed =>
      `Nessun feed seguito corrisponde a «${typed}». Scegline uno tra quelli proposti mentre scrivi, o guarda /biblioteca feed elenco.`,
  },

  settings: {
    heading: "Le impostazioni di questo server",
    changed: "Modificate. Le impostazioni di questo server:",
    privateReplies: isOn =>
      isOn ? "Risposte: private, salvo diversa richiesta" : "Risposte: per tutti, tranne con «privata»",
    shared: isOn => (isOn ? "Articoli in comune: consultati qui" : "Articoli in comune: disattivati qui"),
    sharing: {
      everyone: "Condividere una risposta privata: chiunque possa scrivere nel canale",
      managers: "Condividere una risposta privata: solo i gestori",
      nobody: "Condividere una risposta privata: nessuno",
    },
    language: name =>
      name === null
        ? "Lingua di ciò che tutti vedono: quella impostata per questo server su Discord"
        : `Lingua di ciò che tutti vedono: ${name}`,
    digests: "Riepiloghi di molti nuovi articoli:",
    noDigests: "Riepiloghi di molti nuovi articoli: nel canale del loro feed",
    log: "Canale dei gestori, per ogni cambiamento:",
    noLog: "Canale dei gestori, per ogni cambiamento: nessuno",
    howTo:
      "Per cambiarne una, usa la sua opzione con /biblioteca impostazioni. Le opzioni «canale» e «ruolo» aprono quelle di un canale o di un ruolo.",
    cannotWrite: channel =>
      `Non posso scrivere in #${channel}. Permettimi di vedere quel canale e di inviarci messaggi, o scegline un altro. Non è stato cambiato niente.`,
    bothWays: "Non si può scegliere e disattivare un canale nello stesso momento. Ometti una delle due cose.",
  },

  rules: italianRules,

  notAmongOwn: typed =>
    `Nessun articolo aggiunto da questo server corrisponde a «${typed}». Scegline uno tra quelli proposti mentre scrivi, o guarda /biblioteca elenco.`,
  nothingKept: "Qui non viene conservato niente, quindi non c’è niente da gestire.",
  interrupted: total =>
    `Mi sono riavviato mentre ${many(total, { one: "articolo era", other: "articoli erano" })} in lettura; qualcuno può mancare. /biblioteca stato dice di più.`,
  size,
};

function paragraphsInWords(count: number): string {
  return many(count, { one: "paragrafo", other: "paragrafi" });
}

function speakersInWords(count: number): string {
  return many(count, { one: "persona citata", other: "persone citate" });
}

function blocksInWords(count: number): string {
  return many(count, { one: "blocco", other: "blocchi" });
}

function feedsInWords(count: number): string {
  return many(count, { one: "feed seguito", other: "feed seguiti" });
}
