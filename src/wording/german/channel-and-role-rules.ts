import type { englishRules } from "../english/channel-and-role-rules.ts";
import type { Translated } from "../wording.ts";
import { many } from "./forms.ts";

/** What `/bibliothek einstellungen` says about single channels and roles. */
export const germanRules: Translated<typeof englishRules> = {
  channelTitle: name => (name === null ? "Einstellungen für diesen Kanal" : `Einstellungen für #${name}`),
  roleTitle: name => (name === null ? "Einstellungen für diese Rolle" : `Einstellungen für @${name}`),
  articlesLabel: "Nur diese Artikel",
  articlesHint: "Ein Medium oder eines eurer Labels; leer: alle",
  repliesLabel: "Antworten",
  asServer: "Wie auf dem restlichen Server",
  replies: {
    private: "Standardmäßig privat",
    everybody: "Für alle",
    threads: "Privat; in Threads und Beiträgen für alle",
  },
  askersLabel: "Wer fragen darf",
  askersHint: "Nur Mitglieder mit einer dieser Rollen und die Verwaltung; leer: alle",
  askers: "fragen dürfen nur",
  mentionsLabel: "Erwähnungen von mir",
  mentions: {
    everywhere: "Erwähnungen überall im Kanal beantwortet",
    threads: "Erwähnungen nur in Threads und Beiträgen beantwortet",
    nowhere: "Erwähnungen nicht beantwortet",
  },
  only: articles => `nur Artikel von „${articles}“`,
  changed: "Geändert.",
  threadsToo: "Das gilt auch in den Threads und Beiträgen des Kanals.",
  again: "Noch einmal ändern",
  oneAtATime: "Ändere immer nur einen Kanal oder eine Rolle, ohne die anderen Optionen.",
  noSuchArticles: typed =>
    `Kein Artikel hier ist von „${typed}“ oder hat dieses Label. Es wurde nichts geändert.`,
  tooMany: {
    channels: most =>
      `${most} Kanäle haben schon Einstellungen; mehr geht nicht. Setz zuerst einen davon zurück.`,
    roles: most =>
      `${most} Rollen haben schon Einstellungen; mehr geht nicht. Setz zuerst eine davon zurück.`,
  },
  heading: "In einzelnen Kanälen und für einzelne Rollen:",
  more: count => `und ${many(count, { one: "weiterer Eintrag", other: "weitere Einträge" })}`,
};
