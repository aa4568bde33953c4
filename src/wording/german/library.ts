import type { englishLibrary } from "../english/library.ts";
import type { Translated } from "../wording.ts";
import { germanRules } from "./channel-and-role-rules.ts";
import { germanCorrections } from "./corrections.ts";
import { articles, inArticles, many, number, percent, plural, size } from "./forms.ts";
import { germanLibraryCommands } from "./library-commands.ts";

/** Sentences of `/bibliothek`. Dates and sizes are given as text. */
export const germanLibrary: Translated<typeof englishLibrary> = {
  description: "Die Artikel dieses Servers verwalten",

  commands: germanLibraryCommands,

  corrections: germanCorrections,

  buttons: {
    list: "Liste",
    undo: "Rückgängig",
    undoLast: count => `Letztes Hinzufügen rückgängig machen (${articles(count)})`,
    feeds: "Feeds",
    show: "Zeigen",
    part: "Weiteren Teil hinzufügen",
    details: "Angaben ändern",
    remove: "Entfernen",
    block: "Für immer sperren",
    refresh: "Neu abrufen",
    keep: "Behalten",
    unfollow: "Abbestellen",
    nextParts: "Nächster Teil",
  },

  form: {
    title: "Einen Artikel hinzufügen",
    details: "Angaben zum Artikel",
    part: "Weiteren Teil hinzufügen",
    articleTitle: "Titel",
    date: "Veröffentlicht am",
    dateHint: "2024-11-18 oder 18 November 2024",
    author: "Autorin oder Autor",
    link: "Link (als Angabe gezeigt, nicht geprüft)",
    linkHint: "https://…",
    text: "Text, mit Leerzeile zwischen den Absätzen",
    textHint: "Über 4.000 Zeichen: danach weiteren Teil hinzufügen oder /bibliothek hinzufügen datei",
    partText: "Der nächste Teil des Textes",
  },

  progress: {
    fetching: (number, of) => `Datei ${number} von ${of} wird abgerufen`,
    reading: (done, of) => `Artikel ${number(done)} von ${number(of)} wird gelesen (${percent(done, of)})`,
    readingCounts: (added, present, unread) =>
      `Fertig: ${number(added)} · schon hier: ${number(present)} · nicht lesbar: ${number(unread)}`,
    refreshing: (done, of) =>
      `Artikel ${number(done)} von ${number(of)} wird neu abgerufen (${percent(done, of)})`,
    refreshingCounts: (changed, unchanged, failed) =>
      `Geändert: ${number(changed)} · unverändert: ${number(unchanged)} · nicht abrufbar: ${number(failed)}`,
    patience:
      "Das geht weiter, auch wenn du Discord schließt. Nach 15 Minuten steht das Ergebnis unter /bibliothek status.",
  },

  imported: {
    noExport: "kein .zip von /bibliothek export; füge Artikel mit /bibliothek hinzufügen datei hinzu",
    blocks: count => `${many(count, { one: "Sperre", other: "Sperren" })} übernommen.`,
    corrections: count =>
      `${many(count, { one: "Korrektur", other: "Korrekturen" })} von Zuschreibungen übernommen.`,
    settings: feeds =>
      `Die Einstellungen und ${many(feeds, { one: "Feed", other: "Feeds" })} sind übernommen.`,
    unsealed: count =>
      `${many(count, { one: "Datei stammt", other: "Dateien stammen" })} von einem anderen Bot oder ${plural(count, { one: "wurde", other: "wurden" })} seit dem Export geändert: Es ist nicht sicher, woher der Text kommt, deshalb gilt er als hochgeladen.`,
  },

  added: {
    heading: (count, facts) => `${articles(count)} hinzugefügt (${facts})`,
    facts: (paragraphs, quotations, speakers) =>
      [paragraphsInWords(paragraphs), quotationsInWords(quotations), speakersInWords(speakers)].join(", "),
    none: "Es wurde nichts hinzugefügt",
    appended: "Der Teil wurde hinzugefügt",
    present: count => `Schon hier: ${articles(count)}`,
    presentTitle: title => `Schon hier: „${title}“`,
    notAdded: "Nicht hinzugefügt:",
    notRead: "Nicht gelesen:",
    partial: "Nur zum Teil gelesen:",
    line: (name, why) => `${name} (${why})`,
    lineOf: (file, line) => `${file}, Zeile ${line}`,
    kept: (kept, held) =>
      held === null
        ? `${paragraphsInWords(kept)}; der Rest steht hinter einer Bezahlschranke`
        : `${number(kept)} von ${many(held, { one: "Absatz", other: "Absätzen" })} gefunden`,
    more: count => `und ${number(count)} weitere`,
    leftOut: "Weggelassen, weil die Angabe nicht ist, was sie sein soll:",
    divided: (count, longest) =>
      `${many(count, { one: "Absatz war", other: "Absätze waren" })} länger als ${number(longest)} Zeichen; jeder wird als mehrere gelesen und gezählt. Wenn du selbst bestimmen willst, wo sie enden, setz Leerzeilen dazwischen.`,
    claimed:
      "Medium und Link werden als Angabe gezeigt: Eine Datei oder ein eingefügter Text kann über die eigene Herkunft alles behaupten, deshalb gelten Worte, die nur dort stehen, nie als bestätigt. /bibliothek hinzufügen link liest einen Artikel direkt an der Quelle.",
    short:
      "Das ist kurz für einen Artikel. Es kann ein Cookie-Hinweis oder eine Anmeldeseite sein: „Zeigen“ und dann „Zusammenfassung“ zeigen, was gelesen wurde, „Rückgängig“ entfernt es wieder.",
    badDate: typed =>
      `„${typed}“ ist kein Datum, deshalb hat der Artikel keins. „Angaben ändern“ öffnet ein Formular dafür; schreib 2024-11-18 oder 18 November 2024.`,
    futureDate: day =>
      `${day} liegt in der Zukunft; wenn das ein Versehen ist, kannst du es mit „Angaben ändern“ korrigieren.`,
    badLink: typed =>
      `„${typed}“ ist keine vollständige Adresse, deshalb hat der Artikel keinen Link. „Angaben ändern“ öffnet ein Formular dafür; sie beginnt mit https://.`,
    textGivenBack: "Was du getippt hast, steht in der Datei unten; gespeichert wurde davon hier nichts.",
    described: "Die Angaben wurden geändert",
    why: {
      blocked: "hier gesperrt; /bibliothek sperren liste zeigt, was gesperrt ist",
      "too-many-articles": limit =>
        `die Grenze dieses Servers von ${inArticles(limit)} ist erreicht; entferne zuerst welche`,
      "too-many-bytes": limit => `die Grenze dieses Servers von ${limit} ist erreicht; entferne zuerst etwas`,
      "memory-short":
        "der Rechner, auf dem ich laufe, hat kaum noch Arbeitsspeicher; sag es meinem Betreiber",
      disk: problem => `es ließ sich nicht speichern: ${problem}; sag es meinem Betreiber`,
      tooLarge: limit => `größer als ${limit}; teil die Datei auf`,
      notDownloaded: "Discord hat die Datei nicht geliefert; schick sie noch einmal",
    },
  },

  notFetched: why => `Es wurde nichts hinzugefügt: ${why}.`,
  discordsFile:
    "das ist eine bei Discord hochgeladene Datei, keine Quelle; füge sie mit /bibliothek hinzufügen datei hinzu",
  notWritten: problem =>
    `Das ließ sich nicht speichern und kann verloren sein (${problem}). Sag es meinem Betreiber; /bibliothek status zeigt, was hier ist.`,

  list: {
    heading: count => `${articles(count)} von diesem Server hinzugefügt`,
    found: count => `${articles(count)} gefunden`,
    none: "Dieser Server hat noch keine Artikel hinzugefügt",
    noneFound: "Kein Artikel, den dieser Server hinzugefügt hat, enthält diese Wörter",
    first:
      "Füge den ersten mit /bibliothek hinzufügen datei, /bibliothek hinzufügen link oder /bibliothek hinzufügen text hinzu, oder abonniere mit /bibliothek feed hinzufügen einen Feed.",
    search: "Suche",
  },

  show: {
    file: "Datei",
    origin: "Herkunft",
    origins: {
      host: () => "eine Datei meines Betreibers",
      fetched: (day, domain) => `am ${day} von ${domain} gelesen`,
      uploaded: day => `am ${day} hochgeladen, nicht mit der Quelle abgeglichen`,
      pasted: day => `am ${day} eingefügt, nicht mit der Quelle abgeglichen`,
    },
    publisher: "Medium",
    date: "Veröffentlicht",
    author: "Autorin oder Autor",
    link: "Link",
    claimed: label => `${label}, laut Angabe`,
    added: "Hinzugefügt",
    size: "Größe",
    sizes: (paragraphs, bytes) => `${paragraphsInWords(paragraphs)}, ${bytes}`,
    partial: "Zum Teil gelesen",
    readFrom: "Gelesen aus",
    fields: { title: "Titel", author: "Autor", date: "Datum" },
    takenOut: "Aus dem Text entfernt",
    takenOutOf: ({ characters, rubies, noteMarks, lineEnds }) =>
      [
        ...(characters > 0
          ? [many(characters, { one: "unsichtbares Zeichen", other: "unsichtbare Zeichen" })]
          : []),
        ...(rubies > 0 ? [many(rubies, { one: "Ruby-Annotation", other: "Ruby-Annotationen" })] : []),
        ...(noteMarks > 0 ? [many(noteMarks, { one: "Fußnotenzeichen", other: "Fußnotenzeichen" })] : []),
        ...(lineEnds > 0 ? [many(lineEnds, { one: "Zeilenumbruch", other: "Zeilenumbrüche" })] : []),
      ].join(", "),
    quoted: "Zitiert",
    nobody: "niemand",
    key: "Schlüssel",
    hash: "Fingerabdruck der Datei (SHA-256)",
    together: count => `einer von ${inArticles(count)} in der Datei`,
  },

  remove: {
    ask: title => `„${title}“ entfernen?`,
    means:
      "Der Artikel kommt dann in Antworten hier nicht mehr vor, und seine Datei wird gelöscht, wenn sie keine anderen Artikel enthält. Wer Artikel hinzufügen darf, kann ihn wieder hinzufügen; um ihn für immer fernzuhalten, sperr ihn.",
    done: title => `„${title}“ entfernt. Der Artikel kommt in Antworten hier nicht mehr vor.`,
    isShared:
      "Das ist einer der gemeinsamen Artikel, die von meinem Betreiber kommen. Er lässt sich hier nicht entfernen; /bibliothek sperren artikel blendet ihn auf diesem Server aus.",
    undone: count => `Rückgängig gemacht: ${articles(count)} wieder entfernt.`,
    nothingToUndo: "Davon ist nichts mehr hier.",
    kept: "Es wurde nichts geändert.",
  },

  block: {
    ask: title => `„${title}“ für immer sperren?`,
    means:
      "Er wird entfernt, und weder sein Text noch sein Link kann wieder hinzugefügt werden: nicht als Datei, Link, Feed oder gemeinsamer Artikel. Andere Artikel zum selben Thema sind nicht betroffen.",
    done: title =>
      `„${title}“ gesperrt. Er kann erst wieder hinzugefügt werden, wenn /bibliothek sperren aufheben ihn entsperrt.`,
    askDomain: domain => `Alles von ${domain} für immer sperren?`,
    domain: "Domain",
    meansDomain: ({ gone, hidden }) =>
      `${gone === 0 ? "Kein Artikel, den dieser Server hinzugefügt hat, stammt zurzeit von dort" : `${many(gone, { one: "Artikel von dort würde", other: "Artikel von dort würden" })} sofort entfernt`}${hidden === 0 ? "" : `, und ${many(hidden, { one: "gemeinsamer Artikel von dort würde", other: "gemeinsame Artikel von dort würden" })} hier ausgeblendet`}. Nichts von der Domain oder ihren Subdomains kann wieder hinzugefügt werden, von niemandem. Auch Dateien, deren Link angeblich von dort ist, sind gesperrt.`,
    doneDomain: (domain, gone) =>
      `${domain} gesperrt${gone === 0 ? "" : ` und ${articles(gone)} entfernt`}. /bibliothek sperren aufheben entsperrt die Domain.`,
    badDomain: typed => `„${typed}“ ist keine Domain. Schreib sie so: news.example.`,
    list: blockedInWords,
    none: "Nichts ist gesperrt",
    since: day => `seit dem ${day}`,
    anArticle: key => `ein Artikel, der hier hinzugefügt wurde (Schlüssel ${key})`,
    sharedArticle: title => `der gemeinsame Artikel „${title}“`,
    theLink: link => `der Artikel unter ${link}`,
    everythingFrom: domain => `alles von ${domain}`,
    lifted: what =>
      `Nicht mehr gesperrt: ${what}. Gemeinsame Artikel sind wieder da; was dieser Server hinzugefügt hatte, muss noch einmal hinzugefügt werden.`,
    already: what => `Schon gesperrt: ${what}. /bibliothek sperren aufheben entsperrt es.`,
    still: what => `Eine andere Sperre hält es noch fern: ${what}.`,
    notBlocked: typed =>
      `Nichts Gesperrtes passt zu „${typed}“. Wähl etwas aus, das beim Tippen vorgeschlagen wird, oder sieh unter /bibliothek sperren liste nach.`,
  },

  refresh: {
    unchanged: title => `„${title}“ hat sich an der Quelle nicht geändert. Hier wurde nichts geändert.`,
    changed: title =>
      `Neu abgerufen: „${title}“ hat sich geändert, und Antworten zitieren jetzt den neuen Text.`,
    noSource: title =>
      `„${title}“ wurde hochgeladen oder eingefügt und lässt sich deshalb nirgends abrufen. Entferne ihn und füge den neuen Text hinzu.`,
    notFetched: (title, why) => `„${title}“ ließ sich nicht abrufen: ${why}. Er bleibt, wie er war.`,
    unread: (title, why) => `„${title}“ lässt sich nicht mehr lesen: ${why}. Er bleibt, wie er war.`,
    refused: (title, why) => `„${title}“ wurde nicht geändert: ${why}.`,
    shrunk: title =>
      `„${title}“ bleibt, wie er war: Auf seiner Seite stehen jetzt viel weniger Wörter, vielleicht ein Hinweis oder eine Anmeldeseite. Öffne die Seite; wenn der Artikel zurückgezogen wurde, entferne ihn hier.`,
    farShorter:
      "auf der Seite stehen jetzt viel weniger Wörter, vielleicht ein Hinweis oder eine Anmeldeseite; öffne sie selbst",
    all: (changed, unchanged, failed) =>
      `Neu abgerufen: ${number(changed)} geändert, ${number(unchanged)} unverändert, ${number(failed)} nicht abrufbar`,
    failed: "Diese bleiben, wie sie waren:",
    nothing: "Kein Artikel hier kam von einem Link, deshalb gibt es nichts abzurufen.",
    busy: "Ich lese noch andere Artikel für diesen Server; versuch es wieder, wenn /bibliothek status zeigt, dass sie fertig sind.",
  },

  status: {
    heading: count => `Dieser Server hat ${count === 0 ? "noch keine Artikel" : articles(count)} hinzugefügt`,
    facts: (paragraphs, quotations, speakers) =>
      [paragraphsInWords(paragraphs), quotationsInWords(quotations), speakersInWords(speakers)].join(" · "),
    shared: count => `Hier durchsucht, mit den gemeinsamen: ${articles(count)}`,
    notShared: "Die gemeinsamen Artikel sind hier abgeschaltet.",
    limits: (count, ofArticles, bytes, ofBytes) =>
      `Platz: ${number(count)} von ${inArticles(ofArticles)}, ${bytes} von ${ofBytes}`,
    memory: (size, ofOne) =>
      `Arbeitsspeicher: etwa ${size} für diese Artikel (${ofOne} für einen mit 750 Wörtern); es ist noch Platz.`,
    memoryShort:
      "Arbeitsspeicher: fast voll. Zu keinem Server kann etwas hinzugefügt werden; sag es meinem Betreiber.",
    busy: total => `Wird gerade gelesen: ${articles(total)}.`,
    interrupted: (total, day) =>
      `Am ${day} durch einen Neustart unterbrochen: ${many(total, { one: "Artikel wurde", other: "Artikel wurden" })} gelesen, und einige können fehlen. Was gelesen war, ist gespeichert; füge den Rest noch einmal hinzu.`,
    lastAddition: (day, added) => `Zuletzt am ${day}: ${articles(added)} hinzugefügt`,
    unread: count => `${many(count, { one: "Datei ist", other: "Dateien sind" })} nicht lesbar:`,
    partial: count => `${articles(count)} nur zum Teil gelesen:`,
    feeds: feedsInWords,
    noFeeds: "Keine Feeds abonniert",
    failing: "Diese Feeds funktionieren nicht:",
    blocked: blockedInWords,
  },

  export: {
    heading: "Alles, was dieser Server hinzugefügt hat, in der ursprünglichen Form",
    contents: count =>
      `${articles(count)}, jede Datei mit dem, was über sie bekannt ist, dazu Einstellungen, Feeds und Sperren dieses Servers.`,
    parts: (from, to) => (from === to ? `Teil ${from}` : `Teile ${from} und ${to}`),
    more: "Es ist mehr, als in eine Nachricht passt.",
    none: "Dieser Server hat nichts hinzugefügt, deshalb gibt es nichts zu exportieren.",
  },

  feed: {
    label: label => `Label: ${label}`,
    followed: name => `Abonniert: ${name}`,
    changed: name => `War schon abonniert; aktualisiert: ${name}`,
    old: items =>
      items === null
        ? "Was jetzt darin steht, wird nicht hinzugefügt; was neu dazukommt, schon."
        : `${many(items, { one: "Eintrag, der jetzt darin steht, wird", other: "Einträge, die jetzt darin stehen, werden" })} nicht hinzugefügt; was neu dazukommt, schon.`,
    polls: "Ich sehe etwa alle 15 Minuten nach.",
    notFollowed: why => `Nicht abonniert: ${why}.`,
    badLink: "das ist keine vollständige Adresse; sie beginnt mit https://",
    blocked: "die Domain oder Adresse ist hier gesperrt; /bibliothek sperren liste zeigt, was gesperrt ist",
    tooMany: limit =>
      `dieser Server hat ${many(limit, { one: "Feed", other: "Feeds" })} abonniert, und das ist die Grenze; entferne zuerst einen`,
    whereTo: "In welchem Kanal? Wähl einen mit der Option „kanal“ oder lass „posten“ weg.",
    heading: feedsInWords,
    none: "Keine Feeds abonniert. Mit /bibliothek feed hinzufügen abonnierst du einen.",
    posts: {
      summary: "postet eine Zusammenfassung in",
      title: "postet den Titel in",
      nothing: "postet nichts",
    },
    words: words => `nur mit: ${words.join(", ")}`,
    answered: day => `zuletzt gelesen am ${day}`,
    neverAnswered: "noch nicht gelesen",
    failing: (day, why) => `funktioniert seit dem ${day} nicht: ${why}`,
    unfollowed: name => `Abbestellt: ${name}. Seine Artikel bleiben.`,
    unknown: typed =>
      `Kein abonnierter Feed passt zu „${typed}“. Wähl einen aus, der beim Tippen vorgeschlagen wird, oder sieh unter /bibliothek feed liste nach.`,
  },

  settings: {
    heading: "Die Einstellungen dieses Servers",
    changed: "Geändert. Die Einstellungen dieses Servers:",
    privateReplies: isOn =>
      isOn ? "Antworten: standardmäßig privat" : "Antworten: für alle, außer mit der Option „privat“",
    shared: isOn =>
      isOn ? "Gemeinsame Artikel: werden hier durchsucht" : "Gemeinsame Artikel: hier abgeschaltet",
    sharing: {
      everyone: "Eine private Antwort teilen: alle, die im Kanal schreiben dürfen",
      managers: "Eine private Antwort teilen: nur die Verwaltung",
      nobody: "Eine private Antwort teilen: niemand",
    },
    language: name =>
      name === null
        ? "Sprache dessen, was alle sehen: wie dieser Server bei Discord eingestellt ist"
        : `Sprache dessen, was alle sehen: ${name}`,
    digests: "Sammelmeldungen über viele neue Artikel:",
    noDigests: "Sammelmeldungen über viele neue Artikel: im Kanal ihres Feeds",
    log: "Kanal der Verwaltung, für jede Änderung:",
    noLog: "Kanal der Verwaltung, für jede Änderung: keiner",
    howTo:
      "Um eine zu ändern, gib ihre Option bei /bibliothek einstellungen an. Die Optionen „kanal“ und „rolle“ öffnen, was für einen Kanal oder eine Rolle eingestellt ist.",
    cannotWrite: channel =>
      `In #${channel} kann ich nicht schreiben. Lass mich den Kanal sehen und dort Nachrichten senden, oder wähl einen anderen. Es wurde nichts geändert.`,
    bothWays: "Ein Kanal lässt sich nicht zugleich setzen und aufheben. Lass eines von beiden weg.",
  },

  rules: germanRules,

  notAmongOwn: typed =>
    `Kein Artikel, den dieser Server hinzugefügt hat, passt zu „${typed}“. Wähl einen aus, der beim Tippen vorgeschlagen wird, oder sieh unter /bibliothek liste nach.`,
  nothingKept: "Hier wird nichts gespeichert, deshalb gibt es nichts zu verwalten.",
  interrupted: total =>
    `Ich habe neu gestartet, während ${many(total, { one: "Artikel", other: "Artikel" })} gelesen ${plural(total, { one: "wurde", other: "wurden" })}; einige können fehlen. Mehr unter /bibliothek status.`,
  size,
};

function paragraphsInWords(count: number): string {
  return many(count, { one: "Absatz", other: "Absätze" });
}

function quotationsInWords(count: number): string {
  return many(count, { one: "Zitat", other: "Zitate" });
}

function speakersInWords(count: number): string {
  return many(count, { one: "zitierte Person", other: "zitierte Personen" });
}

function blockedInWords(count: number): string {
  return many(count, { one: "Sperre", other: "Sperren" });
}

function feedsInWords(count: number): string {
  return many(count, { one: "Feed abonniert", other: "Feeds abonniert" });
}
