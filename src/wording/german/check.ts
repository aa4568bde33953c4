import type { englishCheck } from "../english/check.ts";
import type { Translated } from "../wording.ts";
import { many, number, plural } from "./forms.ts";

/** That the article leaves open who spoke. */
const UNCLEAR = "aus dem Artikel geht nicht klar hervor, von wem";

/**
 * What a check of claimed words says: verdicts, changes, cautions.
 *
 * "Zitat von X" always means that X said it; "zitiert von X" would mean that X quotes somebody.
 */
export const germanCheck: Translated<typeof englishCheck> = {
  verbatim: speaker => `Zitat von ${speaker}, in diesem Wortlaut`,
  verbatimUnclear: `Zitat in diesem Wortlaut; ${UNCLEAR}`,
  verbatimSeveral: people => `Zitat von ${number(people)} Personen, in diesem Wortlaut`,
  notFrom: (outcome, names) => `${outcome}; nicht von ${names}`,
  unsure: (outcome, claimed) => `${outcome}; kein Artikel sagt, dass es ${claimed} war`,
  ownWords: "In den Worten des Artikels, kein Zitat",
  ownWordsPartly: speaker => `In den Worten des Artikels; nur ein Teil davon ist ein Zitat von ${speaker}`,
  ownWordsPartlyUnclear: "In den Worten des Artikels; nur ein Teil davon ist ein Zitat",
  reported: speaker => `${speaker} zugeschrieben, in den Worten des Artikels, kein Zitat`,
  reportedUnclear: "Jemandem zugeschrieben, in den Worten des Artikels, kein Zitat",
  part: {
    cut: speaker => `Nur ein Teil eines Satzes aus einem Zitat von ${speaker}`,
    cutUnclear: `Nur ein Teil eines zitierten Satzes; ${UNCLEAR}`,
    fewWords: speaker => `Im Satz des Artikels sind nur diese wenigen Worte ein Zitat von ${speaker}`,
    fewWordsUnclear: `Im Satz des Artikels sind nur diese wenigen Worte ein Zitat; ${UNCLEAR}`,
    own: "Nur ein Teil eines Satzes in den Worten des Artikels, kein Zitat",
    ownTurned: words => `In den Worten des Artikels, der ihren Sinn aber ändert: „${words}“`,
    reported: speaker => `Nur ein Teil dessen, was ${speaker} zugeschrieben wird, kein Zitat`,
    reportedUnclear: "Nur ein Teil dessen, was jemandem zugeschrieben wird, kein Zitat",
    passedOn: (speaker, words) => `${speaker} nicht eindeutig zugeschrieben: Im Artikel steht „${words}“`,
    message: speaker => `Nur ein Teil dieser Nachricht ist ein Zitat von ${speaker}`,
    messageUnclear: "Nur ein Teil dieser Nachricht ist ein Zitat",
    messageOwn: "Nur ein Teil dieser Nachricht steht in einem Artikel, und zwar nicht als Zitat",
    begins: words => `Davor steht: „${words}“`,
    continues: words => `Danach steht: „${words}“`,
    beside: (speaker, words) => `Zitat von ${speaker}, aber der Satz daneben ändert den Sinn: „${words}“`,
    besideUnclear: words => `Zitat, aber der Satz daneben ändert den Sinn: „${words}“`,
    cited: speaker => `${speaker} zitiert damit jemand anderen`,
    citedUnclear: "Wer hier spricht, zitiert damit jemand anderen",
    question: speaker => `So kein Zitat von ${speaker}: Nur eines von beiden ist eine Frage`,
    questionUnclear: "So kein Zitat: Nur eines von beiden ist eine Frage",
    movedMark: speaker => `So kein Zitat von ${speaker}: Die Satzzeichen sind andere`,
    movedMarkUnclear: "So kein Zitat: Die Satzzeichen sind andere",
    secondHand: words => `Nur von jemand anderem weitergegeben: Im Artikel steht „${words}“`,
    nearby: "In Anführungszeichen, aber was der Artikel in der Nähe schreibt, ist wichtig dafür",
    unclear: "Steht in Anführungszeichen, aber der Artikel sagt nicht eindeutig, dass es jemand gesagt hat",
    unknown:
      "Steht in Anführungszeichen; laut der Verwaltung dieses Servers lässt sich nicht klären, wer es gesagt hat",
  },
  quotedPart: (words, speaker) => `Davon ist „${words}“ ein Zitat von ${speaker}`,
  quotedPartUnclear: words => `Davon ist „${words}“ ein Zitat`,
  trimmed: speaker => `Zitat von ${speaker}, harmlos gekürzt`,
  trimmedUnclear: `Zitat, harmlos gekürzt; ${UNCLEAR}`,
  respelt: speaker => `Zitat von ${speaker}, etwas anders geschrieben`,
  respeltUnclear: `Zitat, etwas anders geschrieben; ${UNCLEAR}`,
  trimmedAndRespelt: speaker => `Zitat von ${speaker}, mit harmlosen Abweichungen`,
  trimmedAndRespeltUnclear: `Zitat mit harmlosen Abweichungen; ${UNCLEAR}`,
  altered: "Verändert: nicht in diesem Wortlaut",
  alteredAtRisk: "Verändert: Der Sinn kann ein anderer sein",
  stitched: parts => `Zusammengesetzt aus ${number(parts)} verschiedenen Zitaten`,
  stitchedPart: (number, speaker) => `Teil ${number}, von ${speaker}:`,
  stitchedPartUnclear: number => `Teil ${number}; ${UNCLEAR}:`,
  misattributed: (claimed, speaker) => `Gefunden, aber nicht von ${claimed}. Zitat von ${speaker}`,
  misattributedOtherwise: (claimed, speaker) =>
    `Gefunden, aber nicht von ${claimed}. Zitat von ${speaker}, nicht genau in diesem Wortlaut`,
  misattributedReported: (claimed, speaker) =>
    `Gefunden, aber nicht von ${claimed}. ${speaker} zugeschrieben, kein Zitat`,
  misattributedUnclear: claimed => `Gefunden, aber nicht von ${claimed}. Zitat; ${UNCLEAR}`,
  disputed: {
    false: "Umstritten: Der Artikel stellt es als falsch dar",
    doctored: "Umstritten: Der Artikel stellt es als manipuliert dar",
    parody: "Umstritten: Der Artikel stellt es als Parodie dar",
    denied: "Umstritten: Laut Artikel wurde es bestritten, abgelehnt oder nie gesagt",
    hypothetical:
      "Nicht als Tatsache dargestellt: Der Artikel fragt nur, ob es gesagt wurde, oder nimmt es nur an",
  },
  short: "Zu wenig für ein Urteil: Diese Worte könnten von irgendwem stammen",
  shortMatches: "Sie stehen in:",
  none: "Mit diesen Worten wird in dieser Bibliothek niemand zitiert",
  noneInMessage: "Diese Nachricht zitiert nichts aus diesen Artikeln",
  noneFrom: claimed => `Mit diesen Worten wird in dieser Bibliothek niemand zitiert, auch nicht ${claimed}`,
  notProof: "Das heißt nicht, dass es nie gesagt wurde.",
  nearest: "Kommt am nächsten, ist aber nicht dasselbe:",
  onlyUnchecked:
    "Zitat mit diesen Worten in einem Artikel, den dieser Server hinzugefügt hat (nicht mit der Quelle abgeglichen)",
  onlyUncheckedToo: outcome =>
    `${outcome} (nur in dem gefunden, was dieser Server hinzugefügt hat, nicht mit der Quelle abgeglichen)`,
  onlyAdded: "Zitat mit diesen Worten in einem Artikel, den dieser Server hinzugefügt hat",
  onlyAddedToo: outcome => `${outcome} (nur in dem gefunden, was dieser Server hinzugefügt hat)`,
  corrected: outcome => `${outcome} (von der Verwaltung dieses Servers korrigiert)`,
  unconfirmed: words => `Nicht bestätigt: „${words}“`,
  leftOut: words => `Ausgelassen: „${words}“`,
  added: words => `Hinzugefügt: „${words}“`,
  addedInBrackets: words => `In Klammern hinzugefügt: „${words}“`,
  changedInBrackets: (quoted, claimed) => `In Klammern: „${claimed}“ statt „${quoted}“`,
  changed: (quoted, claimed) => `Geändert: „${quoted}“ zu „${claimed}“`,
  writtenFor: (quoted, claimed) => `„${claimed}“ statt „${quoted}“`,
  moreChanges: count => `und ${many(count, { one: "weitere Änderung", other: "weitere Änderungen" })}`,
  isQuotedWith: speaker => `Der Artikel zitiert ${speaker}:`,
  isQuotedWithUnclear: "Der Artikel zitiert, ohne dass klar wird, wen:",
  articleSays: "Im Artikel steht:",
  saysNearby: words => `In der Nähe steht: „${words}“`,
  isReportedOf: speaker => `Der Artikel schreibt ${speaker} Folgendes zu:`,
  cautions: {
    "rest-before": words => `Im Artikel beginnt der Satz: „${words}“`,
    "rest-after": words => `Im Artikel geht der Satz weiter: „${words}“`,
    "few-words": words => `Der Artikel zitiert nur diese Worte in seinem Satz „${words}“`,
    beside: words => `Daneben sagt dieselbe Person: „${words}“`,
    "cited-inside": words => `Wer hier spricht, zitiert jemanden: ${words}`,
    question: () => "Nur eines ist eine Frage: die Worte des Artikels oder die zu prüfenden",
    "moved-mark": words => `Im Artikel stehen in „${words}“ andere Satzzeichen`,
    "across-cue": words => `Im Artikel sind diese Worte unterbrochen von „${words}“`,
    framed: words => `Der Artikel führt es ein mit „${words}“`,
  },
  reportedBy: name => `Der Artikel hat diese Worte von ${name}`,
  unclear: names =>
    names.length === 0
      ? "Aus dem Artikel geht nicht klar hervor, wer es gesagt hat."
      : `Aus dem Artikel geht nicht klar hervor, wer es gesagt hat. In der Nähe genannt: ${names.join(", ")}`,
  moreMatches: count => `und an ${many(count, { one: "weiteren Stelle", other: "weiteren Stellen" })}`,
  // Not "Geprüft": standing before the words, it would call them true.
  checked: "Zur Prüfung",
  checkedFrom: (words, speaker) => `${words} als Worte von ${speaker}`,
  moreClaims: count =>
    `Die Nachricht enthält ${many(count, { one: "weiteres Zitat", other: "weitere Zitate" })}; prüfe ${plural(count, { one: "es", other: "sie" })} mit /wer-sagte.`,
};
