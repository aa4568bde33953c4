import type { englishRules } from "../english/rules.ts";
import type { Translated } from "../wording.ts";

/** What `/bibliothek einstellungen` says of single channels and roles. */
export const germanRules: Translated<typeof englishRules> = {
  channelTitle: "Was in diesem Kanal gilt",
  roleTitle: "Was für diese Rolle gilt",
  articlesLabel: "Nur diese Artikel",
  articlesHint: "Ein Medium oder eines eurer Etiketten; leer: alle",
  repliesLabel: "Antworten",
  asServer: "Wie auf dem ganzen Server",
  replies: {
    private: "Privat, wenn nichts anderes verlangt wird",
    everybody: "Für alle",
    threads: "Privat; in Threads und Beiträgen für alle",
  },
  askersLabel: "Wer fragen darf",
  askersHint: "Nur Mitglieder mit einer dieser Rollen und die Verwaltung; leer: alle",
  askers: "fragen dürfen nur",
  mentionsLabel: "Erwähnungen von mir",
  mentions: {
    everywhere: "Überall darin beantwortet",
    threads: "Erwähnungen nur in Threads und Beiträgen beantwortet",
    nowhere: "Erwähnungen nicht beantwortet",
  },
  only: articles => `nur Artikel von „${articles}“`,
  changed: "Geändert.",
  threadsToo: "Es gilt auch in den Threads und Beiträgen des Kanals.",
  again: "Noch einmal ändern",
  oneAtATime: "Ändere einen Kanal oder eine Rolle für sich: Lass die anderen Optionen weg.",
  noSuchArticles: typed =>
    `Kein Artikel hier ist von „${typed}“ oder trägt dieses Etikett. Nichts wurde geändert.`,
  tooMany: {
    channels: most =>
      `${most} Kanäle haben schon Einstellungen; mehr dürfen es nicht sein. Setz zuerst einen davon zurück.`,
    roles: most =>
      `${most} Rollen haben schon Einstellungen; mehr dürfen es nicht sein. Setz zuerst eine davon zurück.`,
  },
  heading: "In einzelnen Kanälen und für einzelne Rollen:",
  more: count => `und ${count} weitere`,
};
