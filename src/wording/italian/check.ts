import type { englishCheck } from "../english/check.ts";
import type { Translated } from "../wording.ts";
import { number, plural, quotations, to } from "./forms.ts";

/** That the article leaves open who spoke. */
const UNCLEAR = "l’articolo non chiarisce chi parla";

/**
 * What a check of claimed words says: verdicts, changes, cautions.
 *
 * "Citazione di X" always means that X said it; "citato da X" would mean that X quotes somebody.
 */
export const italianCheck: Translated<typeof englishCheck> = {
  verbatim: speaker => `Citazione di ${speaker}, con queste parole`,
  verbatimUnclear: `Citazione con queste parole; ${UNCLEAR}`,
  verbatimSeveral: people => `Citazione di ${number(people)} persone, con queste parole`,
  notFrom: (outcome, names) => `${outcome}; non come parole di ${names}`,
  unsure: (outcome, claimed) => `${outcome}; nessun articolo dice che sia ${claimed}`,
  ownWords: "Sono parole dell’articolo, non una citazione",
  ownWordsPartly: speaker => `Sono parole dell’articolo; solo una parte è una citazione di ${speaker}`,
  ownWordsPartlyUnclear: "Sono parole dell’articolo; solo una parte è una citazione",
  reported: speaker => `Attribuito ${to(speaker)} con le parole dell’articolo, non una citazione`,
  reportedUnclear: "Attribuito a qualcuno con le parole dell’articolo, non una citazione",
  part: {
    cut: speaker => `Solo una parte di una frase tratta da una citazione di ${speaker}`,
    cutUnclear: `Solo una parte di una frase citata; ${UNCLEAR}`,
    fewWords: speaker =>
      `Nella frase dell’articolo solo queste poche parole sono una citazione di ${speaker}`,
    fewWordsUnclear: `Nella frase dell’articolo solo queste poche parole sono una citazione; ${UNCLEAR}`,
    own: "Solo una parte di una frase dell’articolo stesso, non una citazione",
    ownTurned: words => `Sono parole dell’articolo, che però ne cambia il senso: «${words}»`,
    reported: speaker => `Solo una parte di ciò che è attribuito ${to(speaker)}, non una citazione`,
    reportedUnclear: "Solo una parte di ciò che è attribuito a qualcuno, non una citazione",
    passedOn: (speaker, words) => `Non attribuito chiaramente ${to(speaker)}: l’articolo dice «${words}»`,
    message: speaker => `Solo una parte di questo messaggio è una citazione di ${speaker}`,
    messageUnclear: "Solo una parte di questo messaggio è una citazione",
    messageOwn: "Solo una parte di questo messaggio è in un articolo, e non come citazione",
    begins: words => `Prima si legge: «${words}»`,
    continues: words => `Poi si legge: «${words}»`,
    beside: (speaker, words) => `Citazione di ${speaker}, ma la frase accanto ne cambia il senso: «${words}»`,
    besideUnclear: words => `Citazione, ma la frase accanto ne cambia il senso: «${words}»`,
    cited: speaker => `Parole di qualcun altro, citate da ${speaker}`,
    citedUnclear: "Parole di qualcun altro, citate da chi parla",
    question: speaker =>
      `Non è una citazione di ${speaker} in questa forma: solo una delle due versioni è una domanda`,
    questionUnclear: "Non è una citazione in questa forma: solo una delle due versioni è una domanda",
    movedMark: speaker => `Non è una citazione di ${speaker} in questa forma: la punteggiatura è diversa`,
    movedMarkUnclear: "Non è una citazione in questa forma: la punteggiatura è diversa",
    secondHand: words => `Solo riferito da qualcun altro: l’articolo dice «${words}»`,
    nearby: "Tra virgolette, ma bisogna leggere ciò che l’articolo dice lì vicino",
    unclear: "Tra virgolette, ma l’articolo non dice chiaramente che qualcuno l’abbia detto",
    unknown: "Tra virgolette; i gestori di questo server dicono che non si può sapere chi l’ha detto",
  },
  quotedPart: (words, speaker) => `Di questo, «${words}» è una citazione di ${speaker}`,
  quotedPartUnclear: words => `Di questo, «${words}» è una citazione`,
  trimmed: speaker => `Citazione di ${speaker}, con un taglio innocuo`,
  trimmedUnclear: `Citazione con un taglio innocuo; ${UNCLEAR}`,
  respelt: speaker => `Citazione di ${speaker}, scritta in modo un po’ diverso`,
  respeltUnclear: `Citazione scritta in modo un po’ diverso; ${UNCLEAR}`,
  trimmedAndRespelt: speaker => `Citazione di ${speaker}, con differenze innocue`,
  trimmedAndRespeltUnclear: `Citazione con differenze innocue; ${UNCLEAR}`,
  altered: "Modificato: non con queste parole",
  alteredAtRisk: "Modificato: il senso può essere diverso",
  stitched: parts => `Messo insieme da ${number(parts)} citazioni diverse`,
  stitchedPart: (number, speaker) => `Parte ${number}, di ${speaker}:`,
  stitchedPartUnclear: number => `Parte ${number}; ${UNCLEAR}:`,
  misattributed: (claimed, speaker) => `Trovato, ma non come parole di ${claimed}. Citazione di ${speaker}`,
  misattributedOtherwise: (claimed, speaker) =>
    `Trovato, ma non come parole di ${claimed}. Citazione di ${speaker}, non esattamente con queste parole`,
  misattributedReported: (claimed, speaker) =>
    `Trovato, ma non come parole di ${claimed}. Attribuito ${to(speaker)}, non una citazione`,
  misattributedUnclear: claimed => `Trovato, ma non come parole di ${claimed}. Citazione; ${UNCLEAR}`,
  disputed: {
    false: "Contestato: l’articolo lo presenta come falso",
    doctored: "Contestato: l’articolo lo presenta come manipolato",
    parody: "Contestato: l’articolo lo presenta come parodia",
    denied: "Contestato: secondo l’articolo è stato smentito o rifiutato, o non è mai stato detto",
    hypothetical:
      "Non presentato come un fatto: l’articolo si limita a chiedersi se sia stato detto, o a supporlo",
  },
  short: "Troppo poco per stabilirlo: queste parole potrebbero essere di chiunque",
  shortMatches: "Compaiono in:",
  none: "Nessuno è citato con queste parole in questa biblioteca",
  noneInMessage: "Questo messaggio non cita niente da questi articoli",
  noneFrom: claimed => `Nessuno è citato con queste parole in questa biblioteca, nemmeno ${claimed}`,
  notProof: "Questo non significa che non sia mai stato detto.",
  nearest: "Il più simile, ma non uguale:",
  onlyUnchecked:
    "Citazione con queste parole in un articolo che questo server ha aggiunto (senza verifica alla fonte)",
  onlyUncheckedToo: outcome =>
    `${outcome} (trovato solo in ciò che questo server ha aggiunto, senza verifica alla fonte)`,
  onlyAdded: "Citazione con queste parole in un articolo che questo server ha aggiunto",
  onlyAddedToo: outcome => `${outcome} (trovato solo in ciò che questo server ha aggiunto)`,
  corrected: outcome => `${outcome} (corretto dai gestori di questo server)`,
  unconfirmed: words => `Non confermato: «${words}»`,
  leftOut: words => `Omesso: «${words}»`,
  added: words => `Aggiunto: «${words}»`,
  addedInBrackets: words => `Aggiunto tra parentesi quadre: «${words}»`,
  changedInBrackets: (quoted, claimed) => `Tra parentesi quadre: «${claimed}» al posto di «${quoted}»`,
  changed: (quoted, claimed) => `Cambiato: «${quoted}» in «${claimed}»`,
  writtenFor: (quoted, claimed) => `«${claimed}» al posto di «${quoted}»`,
  moreChanges: count => (count === 1 ? "e 1 altra modifica" : `e altre ${number(count)} modifiche`),
  isQuotedWith: speaker => `L’articolo cita ${speaker}:`,
  isQuotedWithUnclear: "L’articolo cita, senza chiarire chi:",
  articleSays: "L’articolo dice:",
  saysNearby: words => `Lì vicino l’articolo dice: «${words}»`,
  isReportedOf: speaker => `L’articolo attribuisce ${to(speaker)}:`,
  cautions: {
    "rest-before": words => `Nell’articolo la frase inizia con: «${words}»`,
    "rest-after": words => `Nell’articolo la frase continua: «${words}»`,
    "few-words": words => `L’articolo cita solo queste parole nella sua frase «${words}»`,
    beside: words => `Subito accanto, la stessa persona dice: «${words}»`,
    "cited-inside": words => `Chi parla cita qualcuno: ${words}`,
    question: () => "Solo una è una domanda: le parole dell’articolo o quelle da verificare",
    "moved-mark": words => `Nell’articolo «${words}» ha un’altra punteggiatura`,
    "across-cue": words => `Nell’articolo queste parole sono interrotte da «${words}»`,
    framed: words => `L’articolo lo introduce con «${words}»`,
  },
  reportedBy: name => `L’articolo riprende queste parole da ${name}`,
  unclear: names =>
    names.length === 0
      ? "L’articolo non chiarisce chi parla."
      : `L’articolo non chiarisce chi parla. Nomi vicini: ${names.join(", ")}`,
  moreMatches: count => (count === 1 ? "e in 1 altro punto" : `e in altri ${number(count)} punti`),
  // Not "Verificato": standing before the words, it would call them true.
  checked: "Richiesta",
  checkedFrom: (words, speaker) => `${words} come parole di ${speaker}`,
  moreClaims: count =>
    `Il messaggio contiene ${count === 1 ? "1 altra citazione" : `altre ${quotations(count)}`}; ${plural(count, { one: "verificala", other: "verificale" })} con /chi-ha-detto.`,
};
