import type { englishNotices } from "../english/notices.ts";
import type { Translated } from "../wording.ts";
import { date, inSeconds, number } from "./forms.ts";

/** Short private sentences: what went wrong, and what to do next. */
export const germanNotices: Translated<typeof englishNotices> = {
  expired:
    "Das ist abgelaufen: Die Antwort ist zu alt, oder ihr Artikel ist nicht mehr da. Frag noch einmal.",
  goneArticle: "Dieser Artikel ist nicht mehr in der Bibliothek. /artikel zeigt, was da ist.",
  changedArticle: (title, day) =>
    `„${title}“ hat sich am ${date(day)} geändert, deshalb werden die alten Worte nicht gezeigt. Frag noch einmal, um die neuen zu sehen.`,
  removedArticle: (title, day) => `„${title}“ wurde am ${date(day)} aus dieser Bibliothek entfernt.`,
  tooMany: (questions, seconds) =>
    `Du hast in einer Minute ${number(questions)} Fragen gestellt; versuch es in ${inSeconds(seconds)} wieder.`,
  tooManyHere: (questions, seconds) =>
    `Auf diesem Server wurden in einer Minute ${number(questions)} Fragen gestellt; versuch es in ${inSeconds(seconds)} wieder.`,
  tooManyPresses: (presses, seconds) =>
    `Du hast in einer Minute ${number(presses)}-mal auf Buttons geklickt; versuch es in ${inSeconds(seconds)} wieder.`,
  tooManyPressesHere: (presses, seconds) =>
    `Auf diesem Server wurde in einer Minute ${number(presses)}-mal auf Buttons geklickt; versuch es in ${inSeconds(seconds)} wieder.`,
  tooManyAdditions: (additions, minutes, seconds) =>
    `Du hast in ${number(minutes)} Minuten ${number(additions)}-mal Artikel hinzugefügt; versuch es in ${inSeconds(seconds)} wieder.`,
  tooManyAdditionsHere: (additions, minutes, seconds) =>
    `Auf diesem Server wurde in ${number(minutes)} Minuten ${number(additions)}-mal etwas hinzugefügt; versuch es in ${inSeconds(seconds)} wieder.`,
  readEnough: title =>
    `Mehr von „${title}“ kannst du hier heute nicht lesen: Ich zeige Absätze, damit du Worte prüfen kannst, nicht als Ersatz für den Artikel.`,
  firstArticle:
    "Füge den ersten mit /bibliothek hinzufügen datei, /bibliothek hinzufügen link oder /bibliothek hinzufügen text hinzu.",
  onlyInServer: "Das geht nur auf einem Server, der mich hinzugefügt hat.",
  mayNotAsk: "In diesem Kanal dürfen nur Mitglieder mit bestimmten Rollen fragen.",
  notManager: "Das kann nur, wer diesen Server verwalten darf.",
  interrupted:
    "Ich starte gerade neu, deshalb wurde das unterbrochen. /bibliothek status zeigt, was hier ist.",
  tryAgain: "Das hat zu lange gedauert. Bitte versuch es noch einmal.",
  storeAway: "Ich erreiche meine Bibliothek gerade nicht. Bitte versuch es in einer Minute noch einmal.",
  unknownArticle: typed =>
    `Kein Artikel hier passt zu „${typed}“. Wähl einen aus, der beim Tippen vorgeschlagen wird, oder sieh unter /artikel nach.`,
  severalArticles: typed =>
    `Mehrere Artikel passen zu „${typed}“. Wähl einen aus, der beim Tippen vorgeschlagen wird.`,
  unknownSpeaker: typed =>
    `Niemand namens „${typed}“ wird in dieser Bibliothek zitiert. /zitierte zeigt, wer zitiert wird.`,
  badDate: typed => `„${typed}“ ist kein Datum. Schreib es als Jahr-Monat-Tag, etwa 2024-11-18.`,
  backwards: "Der erste Tag liegt nach dem letzten. Ändere einen von beiden.",
  noText: "In dieser Nachricht stehen keine Worte, die sich prüfen lassen.",
  welcome: "Gern geschehen.",
  onlyPicture: "Bilder kann ich nicht lesen. Tipp die Worte bei /wer-sagte ein.",
  otherMessage: menu =>
    `Ich lese nur Nachrichten, die an mich gerichtet sind. Um eine andere zu prüfen: Rechtsklick darauf oder gedrückt halten, dann Apps, dann ${menu}; oder schreib mir ihre Worte in Anführungszeichen.`,
  notYours: "Diese Antwort kann nur löschen, wer gefragt hat oder hier Nachrichten verwaltet.",
  cannotShare: "Du darfst hier nichts posten, deshalb kannst du das hier nicht teilen.",
  mayNotShare: "Auf diesem Server dürfen nur manche Mitglieder Antworten teilen.",
  nothingToShare: "Diese Antwort lässt sich nicht teilen. Frag noch einmal.",
  reported: "Danke. Artikel, Absatz und Ergebnis sind festgehalten, sonst nichts.",
  reportedByManager: "Festgehalten. Du kannst für diesen Server angeben, wer es wirklich war.",
  sorry: id => `Bei uns ist etwas schiefgegangen. Es ist als ${id} festgehalten; geändert wurde nichts.`,
  tooLong: "Diese Antwort ist zu lang, um hier angezeigt zu werden.",
};
