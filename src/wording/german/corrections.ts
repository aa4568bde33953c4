import type { englishCorrections } from "../english/corrections.ts";
import type { Translated } from "../wording.ts";
import { many } from "./forms.ts";

/** Sentences of `/bibliothek korrekturen` and of what leads there. */
export const germanCorrections: Translated<typeof englishCorrections> = {
  command: "Korrigierte Zuschreibungen dieses Servers zeigen und zurücknehmen",
  button: "Sagen, wer es war",
  formTitle: "Wer hat es gesagt?",
  who: "Name, wie Antworten ihn zeigen sollen",
  whoHint: "Leer lassen, wenn es niemand sagen kann",
  done: speaker =>
    speaker === null
      ? "Von jetzt an sagen Antworten hier, dass niemand sagen kann, wer es gesagt hat"
      : `Von jetzt an nennen Antworten hier ${speaker}`,
  shownAs:
    "Antworten sagen, dass die Verwaltung dieses Servers es korrigiert hat. Kein anderer Server sieht das.",
  takenBack: "Zurückgenommen: Antworten richten sich wieder nach dem Artikel",
  notThere: "Diese Korrektur gibt es nicht mehr",
  noQuotation:
    "Dort steht kein Zitat: Korrigieren lässt sich nur, von wem zitierte oder wiedergegebene Worte sind",
  none: "Nichts ist korrigiert",
  list: count => many(count, { one: "Korrektur", other: "Korrekturen" }),
  nobody: "Niemand kann es sagen",
  line: (speaker, paragraph, day) => `${speaker} · Absatz ${paragraph} · seit ${day}`,
  takeBack: "Zurücknehmen",
  gone: "Ein Artikel, der nicht mehr hier ist",
  inStatus: count => `Korrigierte Zuschreibungen: ${count}. /bibliothek korrekturen zeigt sie.`,
  label: "Von der Verwaltung korrigiert",
  kept: count =>
    `Sagt die Verwaltung, wer etwas wirklich gesagt hat, bleiben der Name und die Stelle der Worte gespeichert, nicht, wer das angegeben hat; gezeigt wird es nur auf diesem Server. Zurzeit gespeichert: ${count}.`,
};
