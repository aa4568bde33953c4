import type { englishHelp } from "../english/help.ts";
import type { Translated } from "../wording.ts";
import { articles, inArticlesOfDays, many } from "./forms.ts";

/** Sentences of `/hilfe` and `/datenschutz`. The example questions stay English: that is what is understood. */
export const germanHelp: Translated<typeof englishHelp> = {
  help: {
    heading: searched => `Frag mich zu ${inArticlesOfDays(searched)}`,
    examples: "Erwähne mich oder schreib mir direkt, auf Englisch:",
    whoSaid: words => `who said “${words}”?`,
    whatDid: speaker => `what did ${speaker} say?`,
    summarise: title => `summarise ${title}`,
    latest: "what is new?",
    summariseOnly: "summarise the article",
    commands: names => `Befehle: ${names.join(" ")}`,
    menus: names => `Bei einer Nachricht (Rechtsklick oder gedrückt halten, dann Apps): ${names.join(", ")}`,
    managing: names => `Für die Verwaltung dieses Servers: ${names.join(" · ")}`,
    certainty:
      "Jede Antwort besteht aus den Worten eines Artikels. „Im Kontext“ zeigt, warum ein Name genannt wird. Ein Datum ist der Tag der Veröffentlichung.",
  },

  privacy: {
    heading: "Was über dich gespeichert wird: nichts",
    questions:
      "Aus deinen Fragen und den Nachrichten, die du prüfst, wird die Antwort gemacht; danach werden sie vergessen.",
    logs: level =>
      `Im Protokoll (Stufe „${level}“) stehen der Befehl, die Namen seiner Optionen, das Ergebnis in einem Wort, die Dauer, ein Code für den Server, der bei jedem Start ein anderer ist, und eine Fehlernummer; nie, was du getippt hast, und nicht, wer du bist.`,
    noLogs: "Es wird kein Protokoll geschrieben.",
    limits:
      "Deine Fragen und Klicks werden eine Minute lang im Arbeitsspeicher gezählt, damit niemand die anderen verdrängt; danach wird die Zahl vergessen.",
    reading:
      "Welche Absätze dir „Im Kontext“ gezeigt hat, bleibt einen Tag lang im Arbeitsspeicher, damit niemand hier ganze Artikel liest; danach wird es vergessen.",
    reports: isTold =>
      `„Falsch?“ hält den Artikel, den Absatz und das Ergebnis fest; nicht dich und nicht deine Worte.${isTold ? " Die Verwaltung dieses Servers erfährt dasselbe in ihrem Kanal." : ""}`,
    adding:
      "Was die Verwaltung dieses Servers hinzufügt, wird mit Name, Herkunft und Zeitpunkt gespeichert, aber nicht, wer es hinzugefügt hat. Wie oft sie etwas hinzufügt, wird zehn Minuten lang im Arbeitsspeicher gezählt.",
    managersLog: isSet =>
      isSet
        ? "Dieser Server hat einen Kanal, in dem seine Verwaltung von allem erfährt, was hinzugefügt, entfernt oder gesperrt wird, und von jeder geänderten Einstellung, jeweils mit dem Namen der Person, die es getan hat. Diese Nachrichten bleiben auf Discord, bis sie gelöscht werden."
        : "Dieser Server hat keinen Kanal, in dem seine Verwaltung von Änderungen erfährt; wer einen Artikel hinzufügt, entfernt oder sperrt, wird nirgends festgehalten.",
    feeds: feeds =>
      `${feeds === 0 ? "Dieser Server hat keine Feeds abonniert" : `Dieser Server hat ${many(feeds, { one: "Feed", other: "Feeds" })} abonniert`}. Feeds und Links, die die Verwaltung hinzufügt, ruft der Rechner ab, auf dem ich laufe: Die Websites erfahren seine Adresse und meinen Namen, aber nichts über die Mitglieder hier.`,
    leaving: days =>
      `Wenn ich von diesem Server entfernt werde, werden seine Artikel nicht mehr durchsucht und ${many(days, { one: "Tag", other: "Tage" })} später mit seinen Einstellungen gelöscht. Vorher gibt /bibliothek export der Verwaltung eine Kopie. Wer sie sofort löschen lassen will, wendet sich an meinen Betreiber.`,
    replies:
      "Antworten sind Nachrichten auf Discord: Bis sie gelöscht werden, zeigen sie, was du gefragt hast.",
    articles: count => `Diese Bibliothek hat ${articles(count)}.`,
    intents: names =>
      `Von den Ereignissen auf Discord erhalte ich: ${names.join(", ")}. Keines davon braucht eine besondere Genehmigung von Discord: Ich lese eine Nachricht nur, wenn sie mich erwähnt, direkt an mich geht oder du ein Nachrichtenmenü darauf anwendest.`,
  },
};
