import type { englishReasons } from "../english/reasons.ts";
import type { Translated } from "../wording.ts";
import { many, number, size } from "./forms.ts";

/** Why a file, or part of it, can't be read. Each is shown in brackets or after a colon. */
export const germanReasons: Translated<typeof englishReasons> = {
  bare: {
    "old-document": "eine Datei aus einer alten Textverarbeitung; speichere sie als .docx",
    "apple-pages": "eine Datei aus Apple Pages; exportiere sie als .docx oder .pdf",
    "document-with-macros": "eine Word-Vorlage oder Datei mit Makros; speichere sie als .docx",
    sheet: "eine Tabelle; speichere sie als .csv, mit einer Spalte namens text",
    slides: "Folien; speichere sie als .pdf",
    "other-e-book": "ein E-Book anderer Art; wandle es in .epub um",
    picture: "ein Bild; lass seinen Text erkennen (OCR) und speichere ihn als .txt",
    recording: "eine Ton- oder Videodatei; Untertitel dazu (.vtt, .srt) lassen sich lesen",
    "zip-in-zip": "eine .zip-Datei in einer .zip-Datei; entpacke sie zuerst",
    "other-archive": "ein Archiv anderer Art; pack die Dateien als .zip",
    "page-archive": "eine Seite als Webarchiv; speichere sie als .html",
    "link-file": "ein Link; füge ihn mit /bibliothek hinzufügen link hinzu",
    mailbox: "ein Postfach; speichere die Mails als .eml",
    "feed-file": "ein Feed oder eine Liste davon; abonniere ihn mit /bibliothek feed hinzufügen",
    "marked-up-text": "Text mit Formatierungsbefehlen; speichere ihn als .txt oder .md",
    "data-file": "eine Datendatei; exportiere sie als .jsonl oder .csv",
    "settings-file": "eine Datendatei; speichere sie als .json",
    program: "ein Programm",
    "other-kind": "diese Art von Datei wird nicht gelesen; speichere sie als .txt, .docx, .pdf oder .html",

    empty: "leer",
    "utf-32": "UTF-32, das nicht gelesen wird; speichere die Datei als UTF-8",
    binary: "Binärdaten, kein Text",
    "only-a-header": "nur Kopfdaten, kein Text",
    "no-paragraph": "kein Absatz mit Text",
    "too-much-text": "mehr Text, als ein Artikel haben darf; teil ihn auf",
    "waits-elsewhere": "sie lässt sich hier nicht lesen",

    "no-articles": "kein Artikel darin",
    "only-a-link": "nur ein Link, ohne den Text; füge ihn mit /bibliothek hinzufügen link hinzu",
    "no-article": "auf der Seite war kein Artikel zu finden",
    "repeats-its-link":
      "sie wiederholt Worte, die in ihrem eigenen Link stehen; vielleicht sind es also nicht die der Website",

    "no-object": "hier wird ein Artikel erwartet, als { … }",
    "no-words": "hat weder „paragraphs“ (eine Liste von Texten) noch „text“ mit Worten darin",
    "no-table": "keine Tabelle mit Artikeln; ihre erste Zeile muss die Spalten nennen, etwa title,text",
    feed: "ein Feed; abonniere ihn mit /bibliothek feed hinzufügen",

    "no-subtitles": "keine Untertitel darin",
    "no-mail": "keine Mail; sie hat weder Absender noch Betreff",
    "mail-without-words": "eine Mail ohne Worte",
    "no-saved-page": "keine Seite darin",
    "locked-pdf": "ein PDF mit Passwortschutz",
    "damaged-pdf": "beschädigt oder kein PDF",
    "scanned-pdf": "ein PDF aus Bildern von Seiten, ohne Text; lass zuerst seinen Text erkennen (OCR)",
    "no-docx": "kein Word-Dokument darin",
    "no-odt": "kein OpenDocument-Text darin",
    "no-epub": "kein E-Book darin",
    "locked-epub": "ein geschütztes E-Book, das nur die Programme des Händlers lesen können",
    "epub-without-text": "ein E-Book ohne Text; vielleicht sind seine Seiten Bilder",
    "damaged-rtf": "beschädigt oder kein RTF",
    "damaged-package": "beschädigt oder nicht, was der Name sagt",
    "damaged-zip": "keine .zip-Datei oder eine beschädigte",
    "empty-zip": "keine Datei darin",

    "too-slow": "das Lesen hat zu lange gedauert",
    "too-much-memory": "das Lesen braucht zu viel Arbeitsspeicher",

    "gone-from-folder": "aus dem Datenordner verschwunden",
    "description-damaged": "beschädigt; was darin stand, wird nicht verwendet",
    "record-lost":
      "beschädigt; nichts wird hinzugefügt, bis die Datei repariert ist oder mit allem, was sie sperrte, gelöscht ist",
    "record-copied": "beschädigt oder verschwunden; verwendet wird die Kopie",
    "export-record-damaged": "beschädigt: Einstellungen, Feeds, Sperren und Korrekturen werden nicht gelesen",
    "export-file-changed": "seit dem Export geändert oder beschädigt",

    "open-front-matter": "Kopfdaten, die nirgends enden",
  },

  valued: {
    "too-large": ({ bytes, limit }) => `zu groß (${size(bytes)}; die Grenze ist ${size(limit)})`,
    "too-large-inside": ({ limit }) => `zu groß (die Grenze ist ${size(limit)})`,
    "too-large-for-zip": ({ limit }) => `zu groß für eine .zip-Datei von ${size(limit)}`,
    "unpacks-too-large": ({ limit }) => `entpackt sind es mehr als ${size(limit)}`,
    "unknown-charset": ({ tried }) =>
      `die Zeichen lassen sich nicht bestimmen (versucht: ${tried.join(", ")}); speichere die Datei als UTF-8`,
    "unknown-xml": ({ root }) =>
      `XML einer Art, die nicht gelesen wird (${root}); NITF, NewsML und die exportierten Seiten eines Wikis schon`,
    "not-json": ({ detail }) => `kein JSON: ${detail}`,
    "unfit-fields": ({ detail }) => `unbrauchbare Angaben: ${detail}`,
    "too-many-characters": ({ count, limit }) => oneArticle(count, limit, "Zeichen"),
    "too-many-paragraphs": ({ count, limit }) => oneArticle(count, limit, "Absätzen"),
    "too-many-quotations": ({ count, limit }) => oneArticle(count, limit, "Zitaten"),
    "too-many-articles": ({ limit }) =>
      `nur die ersten ${number(limit)} Artikel werden gelesen; leg die anderen in eine weitere Datei`,
    "too-many-problems": ({ limit }) =>
      `der Rest wird nicht gelesen, weil sich ${number(limit)} Teile davor nicht lesen lassen`,
    "more-problems": ({ count }) =>
      `${many(count, { one: "weiterer Teil davon lässt", other: "weitere Teile davon lassen" })} sich nicht lesen`,
    "too-many-elements": ({ limit }) => `mehr als ${number(limit)} Elemente`,
    "elements-too-deep": ({ limit }) => `mehr als ${number(limit)} Elemente tief verschachtelt`,
    "groups-too-deep": ({ limit }) => `mehr als ${number(limit)} Gruppen tief verschachtelt`,
    "too-many-pages": ({ count, limit }) =>
      `${number(count)} Seiten; die Grenze ist ${number(limit)}, teil die Datei also auf`,
    "too-many-packed-parts": ({ limit }) => `mehr als ${number(limit)} gepackte Teile darin`,
    "too-many-parts": ({ limit }) => `mehr als ${number(limit)} Teile darin`,
    "too-many-files": ({ limit }) => `mehr als ${number(limit)} Dateien darin`,
    failed: ({ error }) => `die Auswertung ist gescheitert (${error})`,

    "no-day": ({ typed }) => `date: „${typed}“ ist kein Tag; schreib JJJJ-MM-TT`,
    "no-link": ({ typed }) => `url: „${typed}“ ist keine vollständige Adresse mit http(s)`,
    "no-language": ({ typed }) => `language: „${typed}“ ist keine Sprache; schreib ein Kürzel wie „en“`,
    "long-front-matter": ({ limit }) => `Kopfdaten von mehr als ${size(limit)}`,
    "broken-front-matter": ({ format, detail }) =>
      `die Kopfdaten sind kein ${format}${detail === null ? "" : `: ${detail}`}; gelesen werden ihre einfachen Zeilen`,
    attachments: ({ count }) => many(count, { one: "Anhang", other: "Anhänge" }),
  },

  inPart: (part, why) => `der Teil ${part} davon: ${why}`,

  longField: (field, characters, limit) =>
    `${field}: ${number(characters)} Zeichen; die Grenze ist ${number(limit)}`,
  fields: { title: "Titel", author: "Autor", publisher: "Medium", url: "Link", language: "Sprache" },

  notTheText: found => `nicht der Text, den der Name verspricht, sondern ${found}`,
  found: {
    pdf: "ein PDF; gib der Datei die Endung .pdf",
    "office-or-zip": "eine .zip- oder Office-Datei; gib ihr die richtige Endung, etwa .docx oder .zip",
    rtf: "RTF; gib der Datei die Endung .rtf",
    "old-document": "eine alte Office-Datei; speichere sie als .docx",
    picture: "ein Bild",
    gzip: "ein gzip-Archiv; entpacke es zuerst",
  },

  disk: {
    forbidden: "in den Ordner darf nicht geschrieben werden",
    readOnly: "der Datenträger ist schreibgeschützt",
    full: "der Datenträger ist voll",
    tooLarge: "die Datei ist zu groß für den Datenträger",
    gone: "nicht mehr da",
    damaged: "der Datenträger ist beschädigt",
    away: "nicht erreichbar; versuch es in einer Minute wieder",
    deleted: "was der Server hatte, wurde gelöscht",
    lost: "beschädigt, und was gesperrt ist, ist nicht bekannt; nichts wird hinzugefügt, bis mein Betreiber es repariert",
    taken:
      "der Datenordner wurde gelöscht oder gehört jetzt einem anderen Prozess; gespeichert wird nichts, bis mein Betreiber das behebt",
    changed: "die Bytes haben sich seit dem Speichern geändert",
  },
  system: {
    missing: "eine solche Datei oder einen solchen Ordner gibt es nicht",
    notAFolder: "das ist eine Datei, kein Ordner",
    forbidden: "dieser Benutzer darf sie nicht lesen",
  },
  otherCode: code => `das System meldet ${code}`,

  /** Why a page was not fetched. */
  fetch: {
    "bad-link":
      "das ist keine vollständige Adresse einer Seite (sie beginnt mit https:// und hat weder Port noch Passwort)",
    "not-public": "diese Adresse ist nicht im öffentlichen Internet",
    robots:
      "die Website bittet Programme, diese Seite nicht zu lesen (robots.txt); speichere die Seite und nimm /bibliothek hinzufügen datei",
    "too-many-redirects": "die Adresse leitet zu oft weiter",
    "too-large": "die Seite ist größer als 5 MB",
    timeout: "die Website hat zu lange nicht geantwortet; versuch es später wieder",
    "content-type":
      "das ist keine Seite und kein Text; einen Feed abonnierst du mit /bibliothek feed hinzufügen",
    status:
      "die Website hat mit einem Fehler geantwortet; öffne den Link selbst, um zu sehen, ob er noch funktioniert",
    unreachable: "die Website war nicht erreichbar; prüf die Adresse oder versuch es später wieder",
  },
  fetchStatus: status => `die Website hat mit Fehler ${status} geantwortet`,

  /** Why a feed that is followed doesn't work. */
  feed: {
    "bad-link": "sein Link führt zu einer Adresse, die ich nicht öffne",
    "not-public": "sein Link führt zu einer Adresse, die nicht öffentlich ist",
    robots: "seine Website bittet Programme, fernzubleiben (robots.txt)",
    "too-many-redirects": "sein Link leitet zu oft weiter",
    "too-large": "er ist zu groß",
    timeout: "seine Website antwortet nicht rechtzeitig",
    "content-type": "was seine Website sendet, ist kein Feed",
    unreachable: "seine Website ist nicht erreichbar",
    "not-a-feed": "was seine Website sendet, ist kein Feed oder ein fehlerhafter",
    other: "er lässt sich nicht lesen",
  },
  feedStatus: status => `seine Website antwortet mit Fehler ${status}`,
};

function oneArticle(count: number, limit: number, unit: string): string {
  return `ein Artikel mit ${number(count)} ${unit}; die Grenze ist ${number(limit)}, teil ihn also auf`;
}
