import type { englishReasons } from "../english/reasons.ts";
import type { Translated } from "../wording.ts";
import { many, number, size } from "./forms.ts";

/** Why a file, or part of it, can't be read. Each is shown in brackets or after a colon. */
export const italianReasons: Translated<typeof englishReasons> = {
  bare: {
    "old-document": "un file di un vecchio programma di scrittura; salvalo come .docx",
    "apple-pages": "un file di Apple Pages; esportalo come .docx o .pdf",
    "document-with-macros": "un modello di Word o un file con macro; salvalo come .docx",
    sheet: "un foglio di calcolo; salvalo come .csv, con una colonna chiamata text",
    slides: "diapositive; salvale come .pdf",
    "other-e-book": "un e-book di un altro tipo; convertilo in .epub",
    picture: "un’immagine; riconosci il suo testo (OCR) e salvalo come .txt",
    recording: "un file audio o video; i suoi sottotitoli (.vtt, .srt) si possono leggere",
    "zip-in-zip": "uno .zip dentro uno .zip; estrailo prima",
    "other-archive": "un archivio di un altro tipo; metti i file in uno .zip",
    "page-archive": "l’archivio di una pagina; salva la pagina come .html",
    "link-file": "un link; aggiungilo con /biblioteca aggiungi link",
    mailbox: "un archivio di posta; salva i messaggi come .eml",
    "feed-file": "un feed o un elenco di feed; seguilo con /biblioteca feed aggiungi",
    "marked-up-text": "un testo in un linguaggio di marcatura; salvalo come .txt o .md",
    "data-file": "un file di dati; esportalo come .jsonl o .csv",
    "settings-file": "un file di dati; salvalo come .json",
    program: "un programma",
    "other-kind": "un tipo di file che non viene letto; salvalo come .txt, .docx, .pdf o .html",

    empty: "vuoto",
    "utf-32": "UTF-32, che non viene letto; salvalo come UTF-8",
    binary: "dati binari, non testo",
    "only-a-header": "nient’altro che un’intestazione",
    "no-paragraph": "nessun paragrafo di testo",
    "too-much-text": "più testo di quanto un articolo possa averne; dividilo",
    "waits-elsewhere": "qui non si può leggere",

    "no-articles": "nessun articolo al suo interno",
    "only-a-link": "solo un link, senza il testo; aggiungilo con /biblioteca aggiungi link",
    "no-article": "nella pagina non è stato trovato nessun articolo",
    "repeats-its-link":
      "la pagina ripete parole che stanno nel suo stesso link, quindi forse non sono del sito",

    "no-object": "qui è atteso un articolo, nella forma { … }",
    "no-words": "non ha né «paragraphs» (un elenco di testi) né «text» con qualche parola",
    "no-table":
      "non è una tabella di articoli; la prima riga deve nominare le colonne, per esempio title,text",
    feed: "un feed; seguilo con /biblioteca feed aggiungi",

    "no-subtitles": "non contiene sottotitoli",
    "no-mail": "non è un messaggio; non ha né mittente né oggetto",
    "mail-without-words": "un messaggio senza parole",
    "no-saved-page": "non contiene nessuna pagina",
    "locked-pdf": "un PDF protetto da password",
    "damaged-pdf": "danneggiato, o non è un PDF",
    "scanned-pdf": "un PDF di sole immagini, senza testo; prima riconosci il suo testo (OCR)",
    "no-docx": "non contiene nessun documento Word",
    "no-odt": "non contiene nessun testo OpenDocument",
    "no-epub": "non contiene nessun e-book",
    "locked-epub": "un e-book protetto, che solo le app del suo venditore possono leggere",
    "epub-without-text": "un e-book senza testo; forse le sue pagine sono immagini",
    "damaged-rtf": "danneggiato, o non è RTF",
    "damaged-package": "danneggiato, o non è ciò che dice il nome",
    "damaged-zip": "non è uno .zip, o è danneggiato",
    "empty-zip": "non contiene nessun file",

    "too-slow": "la lettura ha richiesto troppo tempo",
    "too-much-memory": "la lettura richiede troppa memoria",

    "gone-from-folder": "scomparso dalla cartella dei dati",
    "description-damaged": "danneggiato; ciò che diceva non viene usato",
    "record-lost":
      "danneggiato; non si aggiunge niente finché non viene riparato, o eliminato con ciò che bloccava",
    "record-copied": "danneggiato o scomparso; si usa la sua copia",
    "export-record-damaged": "danneggiato: impostazioni, feed, blocchi e correzioni non vengono letti",
    "export-file-changed": "cambiato dopo l’esportazione, o danneggiato",

    "open-front-matter": "un’intestazione che non viene mai chiusa",
  },

  valued: {
    "too-large": ({ bytes, limit }) => `troppo grande (${size(bytes)}; il limite è ${size(limit)})`,
    "too-large-inside": ({ limit }) => `troppo grande (il limite è ${size(limit)})`,
    "too-large-for-zip": ({ limit }) => `troppo grande per uno .zip di ${size(limit)}`,
    "unpacks-too-large": ({ limit }) => `una volta estratto supera ${size(limit)}`,
    "unknown-charset": ({ tried }) =>
      `la codifica dei caratteri non si riconosce (provate: ${tried.join(", ")}); salvalo come UTF-8`,
    "unknown-xml": ({ root }) =>
      `XML di un tipo che non viene letto (${root}); NITF, NewsML e le pagine esportate da un wiki sì`,
    "not-json": ({ detail }) => `non è JSON: ${detail}`,
    "unfit-fields": ({ detail }) => `indicazioni inutilizzabili: ${detail}`,
    "too-many-characters": ({ count, limit }) => oneArticle(count, limit, "caratteri"),
    "too-many-paragraphs": ({ count, limit }) => oneArticle(count, limit, "paragrafi"),
    "too-many-quotations": ({ count, limit }) => oneArticle(count, limit, "citazioni"),
    "too-many-articles": ({ limit }) =>
      `vengono letti solo i primi ${number(limit)} articoli; metti gli altri in un altro file`,
    "too-many-problems": ({ limit }) =>
      `il resto non viene letto, perché ${number(limit)} parti precedenti sono illeggibili`,
    "more-problems": ({ count }) =>
      many(count, { one: "altra parte è illeggibile", other: "altre parti sono illeggibili" }),
    "too-many-elements": ({ limit }) => `più di ${number(limit)} elementi`,
    "elements-too-deep": ({ limit }) => `più di ${number(limit)} livelli di elementi annidati`,
    "groups-too-deep": ({ limit }) => `più di ${number(limit)} livelli di gruppi annidati`,
    "too-many-pages": ({ count, limit }) =>
      `${many(count, { one: "pagina", other: "pagine" })}; il limite è ${number(limit)}, quindi dividilo in più parti`,
    "too-many-packed-parts": ({ limit }) => `contiene più di ${number(limit)} parti compresse`,
    "too-many-parts": ({ limit }) => `contiene più di ${number(limit)} parti`,
    "too-many-files": ({ limit }) => `contiene più di ${number(limit)} file`,
    failed: ({ error }) => `l’analisi non è riuscita (${error})`,

    "no-day": ({ typed }) => `date: «${typed}» non è un giorno; scrivi AAAA-MM-GG`,
    "no-link": ({ typed }) => `url: «${typed}» non è un indirizzo http(s) completo`,
    "no-language": ({ typed }) => `language: «${typed}» non è una lingua; scrivi un codice come «en»`,
    "long-front-matter": ({ limit }) => `un’intestazione di più di ${size(limit)}`,
    "broken-front-matter": ({ format, detail }) =>
      `l’intestazione non è ${format}${detail === null ? "" : `: ${detail}`}; se ne leggono le righe semplici`,
    attachments: ({ count }) => many(count, { one: "allegato", other: "allegati" }),
  },

  inPart: (part, why) => `la sua parte ${part}: ${why}`,

  longField: (field, characters, limit) =>
    `${field}: ${many(characters, { one: "carattere", other: "caratteri" })}; il limite è ${number(limit)}`,
  fields: { title: "titolo", author: "autore", publisher: "testata", url: "link", language: "lingua" },

  notTheText: found => `non è il testo che il nome promette, ma ${found}`,
  found: {
    pdf: "un PDF; dagli l’estensione .pdf",
    "office-or-zip": "uno .zip o un file di Office; dagli l’estensione giusta, come .docx o .zip",
    rtf: "RTF; dagli l’estensione .rtf",
    "old-document": "un vecchio file di Office; salvalo come .docx",
    picture: "un’immagine",
    gzip: "un archivio gzip; estrailo prima",
  },

  disk: {
    forbidden: "nella cartella non si può scrivere",
    readOnly: "il disco è in sola lettura",
    full: "il disco è pieno",
    tooLarge: "il file è troppo grande per il disco",
    gone: "non c’è più",
    damaged: "il disco è danneggiato",
    away: "non raggiungibile; riprova tra un minuto",
    deleted: "ciò che il server conservava è stato eliminato",
    lost: "danneggiato, e non si sa che cosa è bloccato; non si aggiunge niente finché chi mi ospita non lo ripara",
    taken:
      "la cartella dei dati è stata eliminata o appartiene a un altro processo; non si salva nulla finché chi mi ospita non rimedia",
    changed: "i suoi byte sono cambiati da quando è stato conservato",
  },
  system: {
    missing: "quel file o quella cartella non esiste",
    notAFolder: "è un file, non una cartella",
    forbidden: "questo utente non può leggerlo",
  },
  otherCode: code => `il sistema risponde ${code}`,

  /** Why a page was not fetched. */
  fetch: {
    "bad-link":
      "non è l’indirizzo completo di una pagina (inizia con https:// e non ha né porta né password)",
    "not-public": "quell’indirizzo non fa parte dell’internet pubblica",
    robots:
      "il sito chiede ai programmi di non leggere quella pagina (robots.txt); salva la pagina e usa /biblioteca aggiungi file",
    "too-many-redirects": "l’indirizzo reindirizza troppe volte",
    "too-large": "la pagina è più grande di 5 MB",
    timeout: "il sito ha impiegato troppo a rispondere; riprova più tardi",
    "content-type": "non è né una pagina né un testo; per seguire un feed, usa /biblioteca feed aggiungi",
    status: "il sito ha risposto con un errore; apri il link per vedere se funziona ancora",
    unreachable: "non si riesce a raggiungere il sito; controlla l’indirizzo, o riprova più tardi",
  },
  fetchStatus: status => `il sito ha risposto con l’errore ${status}`,

  /** Why a feed that is followed doesn't work. */
  feed: {
    "bad-link": "il suo link porta a un indirizzo che non apro",
    "not-public": "il suo link porta a un indirizzo che non è pubblico",
    robots: "il suo sito chiede ai programmi di stare alla larga (robots.txt)",
    "too-many-redirects": "il suo link reindirizza troppe volte",
    "too-large": "è troppo grande",
    timeout: "il suo sito non risponde in tempo",
    "content-type": "ciò che il suo sito invia non è un feed",
    unreachable: "il suo sito non è raggiungibile",
    "not-a-feed": "ciò che il suo sito invia non è un feed, o è un feed difettoso",
    other: "non si riesce a leggerlo",
  },
  feedStatus: status => `il suo sito risponde con l’errore ${status}`,
};

function oneArticle(count: number, limit: number, unit: string): string {
  return `un articolo di ${number(count)} ${unit}; il limite è ${number(limit)}, quindi dividilo in più parti`;
}
