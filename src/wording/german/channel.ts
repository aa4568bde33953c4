import type { englishChannel } from "../english/channel.ts";
import type { Translated } from "../wording.ts";
import { articles, inArticles, many, number, plural } from "./forms.ts";

/** Sentences of the bot's own posts: new articles of feeds, and the managers' channel. */
export const germanChannel: Translated<typeof englishChannel> = {
  newArticle: "Neuer Artikel",
  digest: count => many(count, { one: "neuer Artikel", other: "neue Artikel" }),
  digestMore: count => `${andMore(count)}; /artikel zeigt ${plural(count, { one: "ihn", other: "sie" })}`,
  digestHint: "/zusammenfassung zeigt die wichtigsten Sätze von jedem.",

  feedFails: {
    heading: "Ein Feed funktioniert seit einem Tag nicht",
    since: since => `Er funktioniert ${since} nicht:`,
    next: "Ich versuche es weiter und melde es nicht noch einmal. Die Verwaltung sieht mehr mit /bibliothek status und bestellt den Feed mit /bibliothek feed entfernen ab.",
  },

  unreachable: (why, since, dropped) => {
    const problem =
      why === "gone"
        ? `gibt es nicht mehr; seit dem ${since} wurde dort nichts gepostet`
        : `ist seit dem ${since} für mich gesperrt; ich kann dort nicht schreiben`;
    return dropped === 0 ? problem : `${problem}; ${articles(dropped)} nicht gepostet`;
  },

  managers: {
    added: count => (count === 0 ? "hat keine Artikel hinzugefügt" : `hat ${articles(count)} hinzugefügt`),
    undone: count => `hat das Hinzufügen von ${inArticles(count)} rückgängig gemacht`,
    removed: count => `hat ${articles(count)} entfernt`,
    blocked: count => `hat ${articles(count)} für immer gesperrt`,
    domainBlocked: (domain, gone) =>
      gone === 0
        ? `hat die Domain ${domain} für immer gesperrt`
        : `hat die Domain ${domain} für immer gesperrt und damit ${articles(gone)} entfernt`,
    unblocked: what => `hat entsperrt: ${what}`,
    refreshed: count => `hat ${articles(count)} neu abgerufen; der Text hatte sich geändert`,
    refreshedAll: ({ changed, unchanged, failed }) =>
      `hat alles neu abgerufen: ${number(changed)} geändert, ${number(unchanged)} unverändert, ${number(failed)} nicht lesbar`,
    described: count => `hat Titel, Datum, Autor oder Link von ${inArticles(count)} geändert`,
    followed: "hat einen Feed abonniert",
    unfollowed: "hat einen Feed abbestellt",
    settings: "hat die Einstellungen geändert",
    corrected: (speaker, paragraph) =>
      `hat korrigiert, wer Worte in Absatz ${paragraph} gesagt hat: ${speaker}`,
    uncorrected: (speaker, paragraph) =>
      `hat eine Korrektur in Absatz ${paragraph} zurückgenommen (${speaker})`,
    exported: "hat die Bibliothek exportiert",
    imported: ({ articles: count, blocks, feeds, hasSettings }) =>
      `hat einen Export eingelesen: ${articles(count)}, ${many(blocks, { one: "Sperre", other: "Sperren" })}${hasSettings ? `, ${many(feeds, { one: "Feed", other: "Feeds" })} und die Einstellungen` : ""}`,
    interrupted: total =>
      `Ein Neustart hat das Lesen von ${many(total, { one: "Datei", other: "Dateien" })} unterbrochen. Was bis dahin gelesen war, ist gespeichert; füge den Rest noch einmal hinzu.`,
    reported: "Ein Mitglied sagt, dass hier die Person oder die Textstelle falsch ist:",
    reportedPlace: (paragraph, shownAs) => `Absatz ${paragraph}, gezeigt als: ${shownAs}`,
    shownAs: {
      verbatim: "Zitat in diesem Wortlaut",
      part: "Teil eines Satzes",
      reported: "zugeschrieben, kein Zitat",
      "own-words": "in den Worten des Artikels",
      trimmed: "gekürzt",
      altered: "verändert",
      stitched: "zusammengesetzt",
      misattributed: "Zitat von jemand anderem",
      disputed: "umstritten",
      none: "nicht gefunden",
      short: "zu wenig für ein Urteil",
      answer: "Antwort auf eine Frage",
    },
    brought: count => `Ein Feed hat ${articles(count)} hinzugefügt`,
    moved: "Ein Feed ist umgezogen; ich lese ihn jetzt unter seinem neuen Link:",
    movedFrom: url => `sein alter Link: ${url}`,
    unreachable: {
      gone: "Den Kanal, in dem ich posten soll, gibt es nicht mehr. Wähl mit /bibliothek einstellungen oder /bibliothek feed hinzufügen einen anderen.",
      forbidden: "In diesem Kanal kann ich nicht schreiben; lass mich ihn sehen und dort Nachrichten senden:",
    },
    more: andMore,
    notTaken: counts => `Nicht übernommen: ${counts.join(", ")}`,
    present: count => `${number(count)} schon hier`,
    isBlocked: count => `${number(count)} gesperrt`,
    overLimit: count => `${number(count)} über den Grenzen dieses Servers`,
    noRoom: count => `${number(count)} aus Mangel an Arbeits- oder Festplattenspeicher`,
    unread: count => `${number(count)} nicht lesbar`,
    posts: {
      summary: "postet eine Zusammenfassung jedes neuen Artikels in",
      title: "postet den Titel jedes neuen Artikels in",
      nothing: "postet nichts",
    },
    words: words => `nur mit: ${words.join(", ")}`,
    isPrivateByDefault: isPrivate =>
      isPrivate ? "Antworten sind standardmäßig privat" : "Antworten sind für alle",
    isSharedShown: isShown =>
      isShown ? "Die gemeinsamen Artikel werden gezeigt" : "Die gemeinsamen Artikel werden nicht gezeigt",
    sharing: {
      everyone: "Alle dürfen Antworten teilen",
      managers: "Nur die Verwaltung darf Antworten teilen",
      nobody: "Niemand darf Antworten teilen",
    },
    digestChannel: "Kanal für Sammelmeldungen:",
    logChannel: "Kanal für Änderungen der Verwaltung:",
    language: name =>
      name === null ? "Sprache: wie dieser Server bei Discord eingestellt ist" : `Sprache: ${name}`,
    rulesOfChannels: "In einzelnen Kanälen:",
    rulesOfRoles: "Für einzelne Rollen:",
    feedsOwnChannel: "der eigene Kanal des Feeds",
    noChannel: "keiner",
  },
};

/** More articles than are named. */
function andMore(count: number): string {
  return `und ${many(count, { one: "weiterer", other: "weitere" })}`;
}
