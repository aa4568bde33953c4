import type { englishCorrections } from "../english/corrections.ts";
import type { Translated } from "../wording.ts";
import { many, withDay } from "./forms.ts";

/** Sentences of `/biblioteca correzioni` and of what leads there. */
export const italianCorrections: Translated<typeof englishCorrections> = {
  command: "Elenca le attribuzioni corrette dai gestori di questo server, e annulla le correzioni",
  button: "Indica chi era",
  formTitle: "Chi l’ha detto?",
  who: "Nome, come le risposte devono mostrarlo",
  whoHint: "Lascialo vuoto se non si può sapere",
  done: speaker =>
    speaker === null
      ? "D’ora in poi qui le risposte dicono che non si può sapere chi l’ha detto"
      : `D’ora in poi qui le risposte indicano ${speaker}`,
  shownAs: "Le risposte dicono che i gestori di questo server l’hanno corretto. Nessun altro server lo vede.",
  takenBack: "Annullata: le risposte seguono di nuovo l’articolo",
  notThere: "Quella correzione non c’è più",
  noQuotation: "Lì non c’è una citazione: si può correggere solo l’attribuzione di parole citate o riferite",
  none: "Non c’è nessuna correzione",
  list: count => many(count, { one: "correzione", other: "correzioni" }),
  nobody: "Non si può sapere",
  line: (speaker, paragraph, day) => `${speaker} · paragrafo ${paragraph} · ${withDay("dal", day)}`,
  takeBack: "Annulla la correzione",
  gone: "Un articolo che non è più qui",
  inStatus: count => `Attribuzioni corrette: ${count}. /biblioteca correzioni le mostra.`,
  label: "Corretto dai gestori",
  kept: count =>
    `Quando un gestore dice chi ha davvero detto qualcosa, si conservano il nome e il punto delle parole, non chi lo ha indicato, e si mostrano solo in questo server. Correzioni conservate ora: ${count}.`,
};
