import type { englishCorrections } from "../english/corrections.ts";
import type { Translated } from "../wording.ts";
import { many } from "./forms.ts";

/** Sentences of `/bibliothek korrekturen` and of what leads there. */
export const germanCorrections: Translated<typeof englishCorrections> = {
  command: "Korrigierte Zuschreibungen dieses Servers zeigen und zurücknehmen",
  button: "Sagen, wer es war",
  formTitle: "Wer hat es gesagt?",
  who: "Name, wie Antworten ihn zeigen sollen",
  whoHint: "Leer lassen, wenn es sich nicht klären lässt",
  done: speaker =>
    speaker === null
      ? "Ab jetzt steht in Antworten hier, dass sich nicht klären lässt, wer es gesagt hat"
      : `Ab jetzt nennen Antworten hier ${speaker}`,
  shownAs:
    "In Antworten steht, dass die Verwaltung dieses Servers es korrigiert hat. Kein anderer Server sieht das.",
  takenBack: "Zurückgenommen: Antworten richten sich wieder nach dem Artikel",
  notThere: "Diese Korrektur gibt es nicht mehr",
  noQuotation:
    "Dort steht kein Zitat: Korrigieren lässt sich nur, von wem zitierte oder wiedergegebene Worte sind",
  none: "Keine Korrekturen",
  list: count => many(count, { one: "Korrektur", other: "Korrekturen" }),
  nobody: "Lässt sich nicht klären",
  line: (speaker, paragraph, day) => `${speaker} · Absatz ${paragraph} · seit dem ${day}`,
  takeBack: "Zurücknehmen",
  gone: "Ein Artikel, der nicht mehr hier ist",
  inStatus: count => `Korrigierte Zuschreibungen: ${count}. /bibliothek korrekturen zeigt sie.`,
  label: "Von der Verwaltung korrigiert",
  kept: count =>
    `Wenn die Verwaltung sagt, wer etwas wirklich gesagt hat, werden der Name und die Stelle der Worte gespeichert, aber nicht, wer das angegeben hat; gezeigt wird es nur auf diesem Server. Zurzeit gespeicherte Korrekturen: ${count}.`,
};
